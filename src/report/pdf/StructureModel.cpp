// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf/StructureModel.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace jalon::report {

namespace {

const char *typeOf(ElementKind kind)
{
    switch (kind) {
    case ElementKind::Document:
        return "Document";
    case ElementKind::Heading:
        return "H";
    case ElementKind::Paragraph:
        return "P";
    case ElementKind::List:
        return "L";
    case ElementKind::ListItem:
        return "LI";
    case ElementKind::ListLabel:
        return "Lbl";
    case ElementKind::ListBody:
        return "LBody";
    case ElementKind::Table:
        return "Table";
    case ElementKind::TableRow:
        return "TR";
    case ElementKind::TableHeader:
    case ElementKind::TableRowHeader:
        return "TH";
    case ElementKind::TableCell:
        return "TD";
    case ElementKind::Figure:
        return "Figure";
    case ElementKind::Caption:
        return "Caption";
    case ElementKind::Contents:
        return "TOC";
    case ElementKind::ContentsEntry:
        return "TOCI";
    case ElementKind::NoteReference:
        return "Reference";
    case ElementKind::Note:
        return "Note";
    case ElementKind::Span:
        break;
    }
    return "Span";
}

} // namespace

StructureModel::StructureModel(const LaidOut &laidOut)
    : m_laidOut(laidOut)
{
    addElements();
    tagFragments();
    markSpaces();
    nameLabels();
    nameRows();
    completeRows();
}

int StructureModel::add(std::string type, int parent)
{
    const int index = static_cast<int>(nodes.size());
    nodes.emplace_back();
    nodes.back().type = std::move(type);
    nodes.back().parent = parent;
    if (parent >= 0)
        nodes[static_cast<std::size_t>(parent)].children.push_back(index);
    return index;
}

void StructureModel::addElements()
{
    const std::vector<Element> &elements = m_laidOut.elements;
    nodes.reserve(elements.size() * 5 / 4);
    int notes = 0;
    int level = 0; // of the heading before: PDF/UA forbids to skip one on the way down
    for (const Element &element : elements) {
        const bool titleOfContents = element.kind == ElementKind::Paragraph && element.parent >= 0 &&
                                     elements[std::size_t(element.parent)].kind == ElementKind::Contents;
        const int index = static_cast<int>(nodes.size());
        m_contentNodes.push_back(index);
        StructureNode node;
        node.type = titleOfContents ? "Caption" : typeOf(element.kind);
        node.parent = element.parent;
        node.columns = element.columns;
        node.altText = element.altText;
        if (element.kind == ElementKind::Heading) {
            level = std::clamp(element.level, 1, std::min(level + 1, 6));
            node.type += std::to_string(level);
        } else if (element.kind == ElementKind::TableHeader) {
            node.scope = StructureNode::Scope::Column;
        } else if (element.kind == ElementKind::TableRowHeader) {
            node.scope = StructureNode::Scope::Row;
        }
        if (element.kind == ElementKind::Note)
            node.id = u"note-%1"_s.arg(++notes);
        nodes.push_back(std::move(node));
    }
    for (std::size_t i = 0; i < elements.size(); ++i) {
        if (elements[i].target < 0)
            continue;
        const bool reference = elements[i].kind == ElementKind::NoteReference;
        const auto index = static_cast<int>(i);
        m_contentNodes[i] = add("Link", reference ? index : add("Reference", index));
    }
    for (std::size_t i = 1; i < elements.size(); ++i) {
        const int parent = contentNode(nodes[i].parent);
        nodes[i].parent = parent;
        nodes[std::size_t(parent)].children.push_back(static_cast<int>(i));
    }
}

int StructureModel::figureIn(const Fragment &drawing)
{
    const Element &element = m_laidOut.elements[std::size_t(drawing.element)];
    int node = contentNode(drawing.element);
    if (element.kind != ElementKind::Figure) {
        if (drawing.drawing->altText.isEmpty())
            return artifact; // decoration: the cell's text says it
        node = add("Figure", node);
        nodes[std::size_t(node)].altText = drawing.drawing->altText;
    }
    StructureNode &figure = nodes[std::size_t(node)];
    figure.box = drawing.rect;
    return figure.altText.isEmpty() ? artifact : node;
}

FragmentTag StructureModel::tagOf(const Fragment &fragment)
{
    if (fragment.element == artifact)
        return {};
    const Element &element = m_laidOut.elements[std::size_t(fragment.element)];
    if (fragment.kind == Fragment::Kind::Line) {
        QString &altText = nodes[std::size_t(element.parent < 0 ? 0 : element.parent)].altText;
        if (element.kind == ElementKind::Caption && altText.isEmpty())
            altText =
                fragment.text->text(); // of a figure without words of its own; painted after its caption
        return {contentNode(fragment.element), false};
    }
    if (fragment.kind == Fragment::Kind::Drawing)
        return {figureIn(fragment), false};
    return {}; // fills decorate, and a mark never stands without its word
}

void StructureModel::tagFragments()
{
    for (const Page &page : m_laidOut.pages) {
        auto &tags = pages.emplace_back();
        for (const Fragment &fragment : page.fragments)
            tags.push_back(tagOf(fragment));
    }
}

void StructureModel::markSpaces()
{
    struct LastLine
    {
        const Fragment *fragment;
        FragmentTag *tag;
    };
    std::map<int, LastLine> lastOf; // node -> its line before
    for (std::size_t p = 0; p < pages.size(); ++p) {
        for (std::size_t i = 0; i < pages[p].size(); ++i) {
            const Fragment &fragment = m_laidOut.pages[p].fragments[i];
            FragmentTag &tag = pages[p][i];
            if (tag.node == artifact || fragment.kind != Fragment::Kind::Line)
                continue;
            // The number of a note goes on in the text around it.
            const Element &element = m_laidOut.at(fragment.element);
            const int text =
                element.kind == ElementKind::NoteReference ? contentNode(element.parent) : tag.node;
            const auto before = lastOf.find(text);
            if (before != lastOf.end()) {
                const Fragment &last = *before->second.fragment;
                const QTextLine line = last.text->lineAt(last.line);
                const int end = line.textStart() + line.textLength();
                const bool sameLine = last.text == fragment.text && last.line == fragment.line;
                before->second.tag->spaceAfter = !sameLine && (last.text != fragment.text || end == 0 ||
                                                               last.text->text().at(end - 1).isSpace());
            }
            lastOf[text] = {&fragment, &tag};
        }
    }
}

void StructureModel::nameLabels()
{
    for (const Page &page : m_laidOut.pages) {
        for (const Fragment &fragment : page.fragments) {
            if (fragment.kind != Fragment::Kind::Line || fragment.element == artifact ||
                m_laidOut.elements[std::size_t(fragment.element)].kind != ElementKind::ListLabel)
                continue;
            const int item = m_laidOut.elements[std::size_t(fragment.element)].parent;
            const int list = m_laidOut.elements[std::size_t(item)].parent;
            const QString label = fragment.text->text();
            nodes[std::size_t(list)].numbering =
                !label.isEmpty() && label.front().isDigit() ? "Decimal" : "Disc";
        }
    }
}

std::vector<int> StructureModel::rowsOf(std::size_t table) const
{
    std::vector<int> rows;
    if (nodes[table].type != "Table")
        return rows;
    for (const int child : nodes[table].children) {
        const StructureNode &node = nodes[std::size_t(child)];
        if (node.type == "TR" && !node.children.empty())
            rows.push_back(child);
    }
    return rows;
}

void StructureModel::nameRows()
{
    for (std::size_t table = 0; table < m_laidOut.elements.size(); ++table) {
        const std::vector<int> rows = rowsOf(table);
        bool headed = false;
        for (const int row : rows) {
            for (const int cell : nodes[std::size_t(row)].children)
                headed = headed || nodes[std::size_t(cell)].type == "TH";
        }
        for (const int row : rows) {
            if (headed)
                break;
            StructureNode &first = nodes[std::size_t(nodes[std::size_t(row)].children.front())];
            first.type = "TH";
            first.scope = StructureNode::Scope::Row;
        }
    }
}

void StructureModel::completeRows()
{
    for (std::size_t table = 0; table < m_laidOut.elements.size(); ++table) {
        const std::vector<int> rows = rowsOf(table);
        const auto width = [this](int row) {
            int columns = 0;
            for (const int cell : nodes[std::size_t(row)].children)
                columns += nodes[std::size_t(cell)].columns;
            return columns;
        };
        int widest = 0;
        for (const int row : rows)
            widest = std::max(widest, width(row));
        for (const int row : rows) {
            for (int missing = widest - width(row); missing > 0; --missing)
                add("TD", row);
        }
    }
}

void StructureModel::addContent(int node, int page, int mcid)
{
    StructureNode &owner = nodes[static_cast<std::size_t>(node)];
    int before = 0;
    for (const int child : owner.children) {
        const StructureNode &reference = nodes[static_cast<std::size_t>(child)];
        if (reference.type != "Reference")
            continue;
        const bool painted =
            !reference.contents.empty() ||
            std::any_of(reference.children.begin(), reference.children.end(),
                        [this](int link) { return !nodes[static_cast<std::size_t>(link)].contents.empty(); });
        if (!painted)
            break;
        ++before;
    }
    owner.contents.push_back({page, mcid, before});
}

bool StructureModel::keep(int index)
{
    const auto at = static_cast<std::size_t>(index);
    bool kept =
        !nodes[at].contents.empty() || nodes[at].hasLink || nodes[at].type == "TH" || nodes[at].type == "TD";
    for (const int child : nodes[at].children)
        kept = keep(child) || kept;
    return nodes[at].kept = kept;
}

void StructureModel::keepWhatSpeaks()
{
    keep(0);
    nodes.front().kept = true;
}

} // namespace jalon::report
