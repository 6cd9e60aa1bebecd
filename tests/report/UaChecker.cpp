// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/UaChecker.h"

#include "report/UaPageReader.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

#include <algorithm>
#include <map>
#include <set>
#include <vector>

using namespace Qt::StringLiterals;

namespace jalon::report {

namespace {

using Object = QPDFObjectHandle;
using Sequence = std::pair<std::size_t, int>; // page, MCID

class Checker
{
public:
    explicit Checker(const QByteArray &pdf)
    {
        m_file.processMemoryFile("checked", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        m_pages = m_file.getAllPages();
        for (std::size_t i = 0; i < m_pages.size(); ++i)
            m_pageNumbers[m_pages[i].getObjGen()] = i;
    }

    UaFindings check()
    {
        checkCatalog();
        checkMetadata();
        checkFonts();
        readPages();
        Object root = m_file.getRoot().getKey("/StructTreeRoot");
        if (expect(root.isDictionary(), u"there is no structure tree"_s)) {
            readParentTree(root.getKey("/ParentTree").getKey("/Nums"));
            readIds(root.getKey("/IDTree"));
            Object kids = root.getKey("/K");
            expect(kids.getArrayNItems() == 1 && kids.getArrayItem(0).getKey("/S").getName() == "/Document",
                   u"the tree does not begin with one Document"_s);
            walk(kids.getArrayItem(0), root, {});
        }
        checkNoteLinks();
        compare();
        return m_found;
    }

private:
    bool expect(bool holds, const QString &problem)
    {
        if (!holds)
            m_found.problems << problem;
        return holds;
    }

    void checkCatalog()
    {
        Object root = m_file.getRoot();
        Object marked = root.getKey("/MarkInfo");
        expect(marked.isDictionary() && marked.getKey("/Marked").isBool() &&
                   marked.getKey("/Marked").getBoolValue(),
               u"not marked as tagged"_s);
        expect(root.getKey("/Lang").isString() && !root.getKey("/Lang").getUTF8Value().empty(),
               u"no language"_s);
        Object preferences = root.getKey("/ViewerPreferences");
        expect(preferences.isDictionary() && preferences.getKey("/DisplayDocTitle").isBool() &&
                   preferences.getKey("/DisplayDocTitle").getBoolValue(),
               u"the title is not shown"_s);
        expect(!m_file.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value().empty(), u"no title"_s);
        expect(root.getKey("/OutputIntents").isArray(), u"no output intent"_s);
        expect(root.getKey("/PageLabels").isDictionary(), u"no page labels"_s);
        Object associated = root.getKey("/AF");
        QPDFEmbeddedFileDocumentHelper embedded(m_file);
        m_found.attachments = static_cast<int>(embedded.getEmbeddedFiles().size());
        expect(m_found.attachments == (associated.isArray() ? associated.getArrayNItems() : 0),
               u"attached and associated files differ"_s);
        for (int i = 0; i < m_found.attachments; ++i) {
            Object file = associated.getArrayItem(i);
            Object stream = file.getKey("/EF").getKey("/F");
            expect(file.getKey("/AFRelationship").isName() && file.getKey("/UF").isString() &&
                       stream.getDict().getKey("/Subtype").isName() &&
                       stream.getDict().getKey("/Params").getKey("/ModDate").isString(),
                   u"an attachment lacks relation, name, type or date"_s);
        }
    }

    void checkMetadata()
    {
        Object metadata = m_file.getRoot().getKey("/Metadata");
        if (!expect(metadata.isStream(), u"no metadata"_s))
            return;
        const auto data = metadata.getStreamData();
        const QByteArray xmp(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
        for (const char *wanted :
             {"<pdfaid:part>3</pdfaid:part>", "<pdfaid:conformance>A</pdfaid:conformance>",
              "<pdfuaid:part>1</pdfuaid:part>", "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>",
              "<dc:title>", "<dc:language>"})
            expect(xmp.contains(wanted), u"metadata lack "_s + QString::fromLatin1(wanted));
        const std::string title = m_file.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value();
        expect(xmp.contains(QString::fromStdString(title).toHtmlEscaped().toUtf8()) ||
                   xmp.contains(title.c_str()),
               u"titles differ"_s);
    }

    void checkFonts()
    {
        for (Object &page : m_pages) {
            Object fonts = page.getKey("/Resources").getKey("/Font");
            for (const std::string &name : fonts.isDictionary() ? fonts.getKeys() : std::set<std::string>()) {
                Object font = fonts.getKey(name);
                expect(font.getKey("/ToUnicode").isStream(), u"a font without character table"_s);
                Object inner = font.getKey("/DescendantFonts").getArrayItem(0);
                Object descriptor = inner.getKey("/FontDescriptor");
                expect(descriptor.getKey("/FontFile2").isStream() ||
                           descriptor.getKey("/FontFile3").isStream(),
                       u"a font is not embedded"_s);
                expect(!descriptor.hasKey("/CIDSet"), u"a font has a list of characters"_s);
                expect(inner.getKey("/Subtype").getName() != "/CIDFontType2" || inner.hasKey("/CIDToGIDMap"),
                       u"a font without glyph map"_s);
            }
        }
    }

    void readPages()
    {
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            UaPageReader reader;
            Object::parseContentStream(m_pages[i].getKey("/Contents"), &reader);
            for (const QString &problem : reader.problems)
                m_found.problems << u"page %1: %2"_s.arg(i + 1).arg(problem);
            for (const auto &[mcid, tag] : reader.sequences)
                m_painted[{i, mcid}] = tag;
            expect(m_pages[i].getKey("/StructParents").isInteger(), u"a page without parents"_s);
            expect(m_pages[i].getKey("/Tabs").isName() && m_pages[i].getKey("/Tabs").getName() == "/S",
                   u"a page without tab order"_s);
            Object annotations = m_pages[i].getKey("/Annots");
            for (int k = 0; annotations.isArray() && k < annotations.getArrayNItems(); ++k) {
                Object link = annotations.getArrayItem(k);
                ++m_found.links;
                expect(link.getKey("/Contents").isString() && link.getKey("/StructParent").isInteger(),
                       u"a link without words or parent"_s);
                m_annotations.insert(link.getObjGen());
            }
        }
    }

    void readParentTree(Object numbers)
    {
        long long before = -1;
        for (int i = 0; i + 1 < numbers.getArrayNItems(); i += 2) {
            const long long key = numbers.getArrayItem(i).getIntValue();
            expect(key > before, u"the parent tree is not sorted"_s);
            before = key;
            m_parents.emplace(key, numbers.getArrayItem(i + 1));
        }
    }

    /// Types that may stand in a type; what is not named here takes anything.
    void checkPlace(const std::string &type, const std::string &parent)
    {
        static const std::map<std::string, std::set<std::string>> parents = {
            {"/TR", {"/Table"}},
            {"/TH", {"/TR"}},
            {"/TD", {"/TR"}},
            {"/LI", {"/L"}},
            {"/Lbl", {"/LI"}},
            {"/LBody", {"/LI"}},
            {"/TOCI", {"/TOC"}},
            {"/Link", {"/Reference"}},
            {"/Reference", {"/TOCI", "/P", "/TD", "/TH", "/LBody", "/Note"}},
            {"/Note", {"/TD", "/Document"}},
            {"/Caption", {"/Table", "/Figure", "/TOC"}},
            {"/P", {"/Document"}},
            {"/Table", {"/Document"}}};
        static const std::map<std::string, std::set<std::string>> children = {
            {"/Table", {"/TR", "/Caption"}},
            {"/TR", {"/TH", "/TD"}},
            {"/L", {"/LI"}},
            {"/LI", {"/Lbl", "/LBody"}},
            {"/TOC", {"/TOCI", "/Caption"}}};
        if (parents.count(type) > 0)
            expect(parents.at(type).count(parent) > 0, QString::fromStdString(type + " stands in " + parent));
        if (children.count(parent) > 0)
            expect(children.at(parent).count(type) > 0, QString::fromStdString(parent + " holds " + type));
    }

    int attributeNumber(Object element, const char *key)
    {
        Object attributes = element.getKey("/A");
        Object value = attributes.isDictionary() ? attributes.getKey(key) : Object::newNull();
        return value.isInteger() ? static_cast<int>(value.getIntValue()) : 1;
    }

    void checkElement(Object element, const std::string &type)
    {
        Object attributes = element.getKey("/A");
        if (type.size() == 3 && type[1] == 'H' && type[2] >= '1' && type[2] <= '6') {
            const int level = type[2] - '0';
            expect(level <= m_headingLevel + 1,
                   u"a heading of level %1 after level %2"_s.arg(level).arg(m_headingLevel));
            m_headingLevel = level;
        } else if (type == "/Figure") {
            expect(element.getKey("/Alt").isString() && !element.getKey("/Alt").getUTF8Value().empty(),
                   u"a figure without words"_s);
            expect(attributes.isDictionary() && attributes.getKey("/BBox").isArray(),
                   u"a figure without place"_s);
        } else if (type == "/Note") {
            checkNote(element);
        } else if (type == "/TH") {
            expect(attributes.isDictionary() && attributes.getKey("/Scope").isName(),
                   u"a table head without scope"_s);
        } else if (type == "/Table") {
            checkTable(element);
        } else if (type == "/L") {
            expect(attributes.isDictionary() && attributes.getKey("/ListNumbering").isName(),
                   u"a list that does not say its labels"_s);
        }
    }

    void checkNote(Object note)
    {
        if (!expect(note.getKey("/ID").isString(), u"a note without identifier"_s))
            return;
        const std::string id = note.getKey("/ID").getStringValue();
        const auto named = m_ids.find(id);
        expect(m_notes.insert(id).second, u"two notes have one identifier"_s);
        expect(named != m_ids.end() && named->second == note.getObjGen(),
               u"the tree of identifiers does not know a note"_s);
    }

    void readIds(Object tree)
    {
        for (Object leaf :
             tree.isDictionary() ? tree.getKey("/Kids").aitems() : Object::newArray().aitems()) {
            Object names = leaf.getKey("/Names");
            std::string before;
            for (int i = 0; i + 1 < names.getArrayNItems(); i += 2) {
                const std::string id = names.getArrayItem(i).getStringValue();
                expect(id > before, u"the tree of identifiers is not sorted"_s);
                before = id;
                m_ids.emplace(id, names.getArrayItem(i + 1).getObjGen());
            }
        }
    }

    /// The number of a note leads to a place where a number leads back, and each says so in words.
    void checkNoteLinks()
    {
        for (Object &link : m_noteLinks) {
            ++m_found.noteLinks;
            Object there = link.getKey("/Dest");
            if (!expect(there.isArray() && there.getArrayNItems() == 5, u"a note number leads nowhere"_s))
                continue;
            const double top = there.getArrayItem(3).getNumericValue();
            const bool back = std::any_of(m_noteLinks.begin(), m_noteLinks.end(), [&](Object &other) {
                const double y = other.getKey("/Rect").getArrayItem(3).getNumericValue();
                return other.getKey("/P").getObjGen() == there.getArrayItem(0).getObjGen() && y < top + 1 &&
                       y > top - 24 && other.getObjGen() != link.getObjGen();
            });
            expect(back, u"a note number leads where none leads back: "_s +
                             QString::fromStdString(link.getKey("/Contents").getUTF8Value()));
        }
    }

    void checkTable(Object table)
    {
        std::set<int> widths;
        bool heads = false;
        for (Object row : table.getKey("/K").aitems()) {
            if (row.getKey("/S").getName() != "/TR")
                continue;
            int width = 0;
            for (Object cell : row.getKey("/K").aitems()) {
                width += attributeNumber(cell, "/ColSpan");
                heads = heads || cell.getKey("/S").getName() == "/TH";
            }
            widths.insert(width);
        }
        expect(widths.size() == 1, u"rows of a table differ in length"_s);
        expect(heads, u"a table without heads"_s);
    }

    void walk(Object element, Object parent, const std::string &parentType)
    {
        expect(m_walked.insert(element.getObjGen()).second, u"an element comes twice in the tree"_s);
        expect(element.getKey("/P").getObjGen() == parent.getObjGen(), u"an element has another parent"_s);
        const std::string type = element.getKey("/S").getName();
        ++m_found.types[QByteArray::fromStdString(type).sliced(1)];
        static const std::set<std::string> known = {
            "/Document", "/H1",      "/H2",  "/H3",    "/H4",        "/H5",   "/H6",   "/P",
            "/L",        "/LI",      "/Lbl", "/LBody", "/Table",     "/TR",   "/TH",   "/TD",
            "/Figure",   "/Caption", "/TOC", "/TOCI",  "/Reference", "/Link", "/Span", "/Note"};
        expect(known.count(type) > 0, u"unknown type "_s + QString::fromStdString(type));
        checkPlace(type, parentType);
        checkElement(element, type);
        int links = 0;
        for (Object kid : element.getKey("/K").aitems()) {
            if (kid.isInteger()) {
                claim(element, element.getKey("/Pg"), static_cast<int>(kid.getIntValue()), type);
            } else if (kid.getKey("/Type").getName() == "/MCR") {
                claim(element, kid.getKey("/Pg"), static_cast<int>(kid.getKey("/MCID").getIntValue()), type);
            } else if (kid.getKey("/Type").getName() == "/OBJR") {
                ++links;
                Object link = kid.getKey("/Obj");
                if (parent.getKey("/P").getKey("/S").getName() != "/TOCI")
                    m_noteLinks.push_back(link);
                expect(m_annotations.erase(link.getObjGen()) == 1,
                       u"a link comes twice or stands on no page"_s);
                const auto owner = m_parents.find(link.getKey("/StructParent").getIntValue());
                expect(owner != m_parents.end() && owner->second.getObjGen() == element.getObjGen(),
                       u"the parent tree names another element for a link"_s);
            } else {
                walk(kid, element, type);
            }
        }
        expect(type != "/Link" || links > 0, u"a Link without its object"_s);
    }

    void claim(Object element, Object page, int mcid, const std::string &type)
    {
        const auto number = m_pageNumbers.find(page.getObjGen());
        if (!expect(number != m_pageNumbers.end(), u"content on a page that is none"_s))
            return;
        expect(m_claimed.insert({number->second, mcid}).second, u"a sequence belongs to two elements"_s);
        const auto painted = m_painted.find({number->second, mcid});
        expect(painted != m_painted.end() && painted->second == type,
               u"page %1 has no sequence %2 of the type of its element"_s.arg(number->second + 1).arg(mcid));
        const auto owners = m_parents.find(page.getKey("/StructParents").getIntValue());
        expect(owners != m_parents.end() && mcid < owners->second.getArrayNItems() &&
                   owners->second.getArrayItem(mcid).getObjGen() == element.getObjGen(),
               u"the parent tree names another element"_s);
    }

    void compare()
    {
        expect(m_claimed.size() == m_painted.size(),
               u"%1 sequences painted, %2 belong to elements"_s.arg(m_painted.size()).arg(m_claimed.size()));
        expect(m_annotations.empty(), u"links without an element"_s);
        std::size_t inTree = 0;
        for (auto &[key, owner] : m_parents)
            inTree += owner.isArray() ? static_cast<std::size_t>(owner.getArrayNItems()) : 0;
        expect(inTree == m_painted.size(), u"the parent tree counts other sequences"_s);
    }

    QPDF m_file;
    std::vector<Object> m_pages;
    std::map<QPDFObjGen, std::size_t> m_pageNumbers;
    std::map<Sequence, std::string> m_painted;
    std::set<Sequence> m_claimed;
    std::map<long long, Object> m_parents;
    std::set<QPDFObjGen> m_annotations, m_walked;
    std::map<std::string, QPDFObjGen> m_ids;
    std::set<std::string> m_notes;
    std::vector<Object> m_noteLinks; ///< annotations of links that are no contents entries
    int m_headingLevel = 0;
    UaFindings m_found;
};

} // namespace

UaFindings checkUa(const QByteArray &pdf)
{
    try {
        return Checker(pdf).check();
    } catch (const std::exception &problem) {
        return {{u"not readable: "_s + QString::fromUtf8(problem.what())}, {}, 0, 0};
    }
}

} // namespace jalon::report
