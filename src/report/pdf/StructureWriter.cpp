// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf/StructureWriter.h"

#include "report/layout/PageGeometry.h"

namespace jalon::report {

StructureWriter::StructureWriter(QPDF &file, std::vector<Object> &pages, const StructureModel &model)
    : m_file(file)
    , m_pages(pages)
    , m_model(model)
{
}

void StructureWriter::write(const std::vector<std::vector<int>> &sequences,
                            const std::vector<LinkAnnotation> &links)
{
    m_root = m_file.makeIndirectObject(Object::parse("<</Type /StructTreeRoot>>"));
    for (const StructureNode &node : m_model.nodes)
        m_elements.push_back(node.kept ? m_file.makeIndirectObject(Object::newDictionary())
                                       : Object::newNull());
    for (std::size_t i = 0; i < m_model.nodes.size(); ++i) {
        if (m_model.nodes[i].kept)
            writeNode(i);
    }
    Object numbers = Object::newArray(); // pages first, then links
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        Object owners = Object::newArray();
        for (const int node : sequences[page])
            owners.appendItem(m_elements[static_cast<std::size_t>(node)]);
        const auto key = static_cast<long long>(page);
        numbers.appendItem(Object::newInteger(key));
        numbers.appendItem(m_file.makeIndirectObject(owners));
        m_pages[page].replaceKey("/StructParents", Object::newInteger(key));
        m_pages[page].replaceKey("/Tabs", Object::newName("/S"));
    }
    writeLinks(links, numbers);
    writeIds();
    Object tree = m_file.makeIndirectObject(Object::newDictionary());
    tree.replaceKey("/Nums", numbers);
    m_root.replaceKey("/K", Object::newArray(std::vector<Object>{m_elements.front()}));
    m_root.replaceKey("/ParentTree", tree);
    m_root.replaceKey("/ParentTreeNextKey", Object::newInteger(numbers.getArrayNItems() / 2));
    m_file.getRoot().replaceKey("/StructTreeRoot", m_root);
    m_file.getRoot().replaceKey("/MarkInfo", Object::parse("<</Marked true>>"));
}

void StructureWriter::writeNode(std::size_t index)
{
    const StructureNode &node = m_model.nodes[index];
    Object element = m_elements[index];
    element.replaceKey("/Type", Object::newName("/StructElem"));
    element.replaceKey("/S", Object::newName('/' + node.type));
    element.replaceKey("/P", node.parent < 0 ? m_root : m_elements[static_cast<std::size_t>(node.parent)]);
    Object kids = Object::newArray();
    int children = 0;
    const auto writeChildren = [&](int end) {
        for (; children < end; ++children) {
            const auto child = static_cast<std::size_t>(node.children[static_cast<std::size_t>(children)]);
            if (m_model.nodes[child].kept)
                kids.appendItem(m_elements[child]);
        }
    };
    for (const StructureNode::Content &content : node.contents) {
        writeChildren(content.childrenBefore);
        writeContent(node, content, element, kids);
    }
    writeChildren(static_cast<int>(node.children.size()));
    element.replaceKey("/K", kids);
    if (!node.id.isEmpty()) {
        element.replaceKey("/ID", Object::newString(node.id.toStdString()));
        m_ids.emplace(node.id.toStdString(), element);
    }
    if (node.type == "Figure")
        element.replaceKey("/Alt", Object::newUnicodeString(node.altText.toStdString()));
    Object described = attributes(node, node.contents.empty() ? 0 : node.contents.front().page);
    if (!described.isNull())
        element.replaceKey("/A", described);
}

void StructureWriter::writeContent(const StructureNode &node, const StructureNode::Content &content,
                                   Object element, Object kids)
{
    const int home = node.contents.front().page;
    element.replaceKey("/Pg", m_pages[static_cast<std::size_t>(home)]);
    if (content.page == home) {
        kids.appendItem(Object::newInteger(content.mcid));
        return;
    }
    Object elsewhere = Object::parse("<</Type /MCR>>");
    elsewhere.replaceKey("/Pg", m_pages[static_cast<std::size_t>(content.page)]);
    elsewhere.replaceKey("/MCID", Object::newInteger(content.mcid));
    kids.appendItem(elsewhere);
}

/// Finds an element by its identifier: sorted, in one leaf.
void StructureWriter::writeIds()
{
    if (m_ids.empty())
        return;
    Object names = Object::newArray();
    for (const auto &[id, element] : m_ids) {
        names.appendItem(Object::newString(id));
        names.appendItem(element);
    }
    Object leaf = Object::newDictionary();
    leaf.replaceKey("/Names", names);
    leaf.replaceKey("/Limits",
                    Object::newArray(std::vector<Object>{Object::newString(m_ids.begin()->first),
                                                         Object::newString(m_ids.rbegin()->first)}));
    Object tree = Object::newDictionary();
    tree.replaceKey("/Kids", Object::newArray(std::vector<Object>{m_file.makeIndirectObject(leaf)}));
    m_root.replaceKey("/IDTree", m_file.makeIndirectObject(tree));
}

QPDFObjectHandle StructureWriter::attributes(const StructureNode &node, int page) const
{
    if (node.type == "TH" || node.columns > 1) {
        Object table = Object::parse("<</O /Table>>");
        if (node.type == "TH") {
            const bool row = node.scope == StructureNode::Scope::Row;
            table.replaceKey("/Scope", Object::newName(row ? "/Row" : "/Column"));
        }
        if (node.columns > 1)
            table.replaceKey("/ColSpan", Object::newInteger(node.columns));
        return table;
    }
    if (node.type == "L" && !node.numbering.empty()) {
        Object list = Object::parse("<</O /List>>");
        list.replaceKey("/ListNumbering", Object::newName('/' + node.numbering));
        return list;
    }
    if (node.type == "Figure") {
        const double height =
            m_pages[static_cast<std::size_t>(page)].getKey("/MediaBox").getArrayItem(3).getNumericValue();
        Object layout = Object::parse("<</O /Layout /Placement /Block>>");
        layout.replaceKey("/BBox",
                          Object::newFromRectangle(
                              {node.box.left() / unitsPerPoint, height - node.box.bottom() / unitsPerPoint,
                               node.box.right() / unitsPerPoint, height - node.box.top() / unitsPerPoint}));
        return layout;
    }
    return Object::newNull();
}

void StructureWriter::writeLinks(const std::vector<LinkAnnotation> &links, Object numbers)
{
    for (const LinkAnnotation &link : links) {
        const long long key = numbers.getArrayNItems() / 2;
        Object owner = m_elements[static_cast<std::size_t>(m_model.contentNode(link.element))];
        Object annotation = link.annotation;
        annotation.replaceKey("/StructParent", Object::newInteger(key));
        Object reference = Object::parse("<</Type /OBJR>>");
        reference.replaceKey("/Obj", annotation);
        reference.replaceKey("/Pg", annotation.getKey("/P"));
        owner.getKey("/K").appendItem(reference);
        numbers.appendItem(Object::newInteger(key));
        numbers.appendItem(owner);
    }
}

} // namespace jalon::report
