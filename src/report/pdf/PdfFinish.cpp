// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf/PdfFinish.h"

#include "report/layout/PageGeometry.h"
#include "report/layout/TextSetter.h"
#include "report/pdf/PdfAttachments.h"
#include "report/pdf/PdfMetadata.h"
#include "report/pdf/PdfTagger.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <map>
#include <memory>
#include <set>

using namespace Qt::StringLiterals;

namespace jalon::report {

namespace {

using Object = QPDFObjectHandle;

Object text(const QString &value)
{
    return Object::newUnicodeString(value.toStdString());
}

/// QPdfWriter numbers its subsets in an order that changes from run to run; ours counts the fonts as pages
/// use them. Its list of the characters in the subset is optional and, where it is wrong, forbidden.
void renameSubset(Object font, int number)
{
    Object descriptor = font.getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor");
    descriptor.removeKey("/CIDSet");
    const std::string name = descriptor.getKey("/FontName").getName();
    const std::size_t plus = name.find('+');
    std::string prefix = "JALAAA";
    for (std::size_t i = 5; number > 0; --i, number /= 26)
        prefix[i] = static_cast<char>('A' + number % 26);
    if (plus != std::string::npos)
        descriptor.replaceKey("/FontName", Object::newName('/' + prefix + name.substr(plus)));
}

/// QPdfWriter's tables say that the space glyph is a tab and leave ligatures whole: such a text is not found.
void mendFonts(std::vector<Object> &pages)
{
    static const std::pair<const char *, const char *> wrong[] = {
        {"<0009>", "<0020>"},        {"<00A0>", "<0020>"},     {"<FB00>", "<00660066>"},
        {"<FB01>", "<00660069>"},    {"<FB02>", "<0066006C>"}, {"<FB03>", "<006600660069>"},
        {"<FB04>", "<00660066006C>"}};
    std::set<QPDFObjGen> seen;
    for (Object &page : pages) {
        Object fonts = page.getKey("/Resources").getKey("/Font");
        if (!fonts.isDictionary())
            continue;
        for (const std::string &name : fonts.getKeys()) {
            Object font = fonts.getKey(name);
            Object table = font.getKey("/ToUnicode");
            if (!table.isStream() || !seen.insert(font.getObjGen()).second)
                continue;
            renameSubset(font, static_cast<int>(seen.size()));
            const auto data = table.getStreamData();
            QByteArray content(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
            for (const auto &[from, to] : wrong)
                content.replace(from, to);
            table.replaceStreamData(content.toStdString(), Object::newNull(), Object::newNull());
        }
    }
}

/// Destination of an element: its page, a little above it.
Object destination(const Element &element, std::vector<Object> &pages, double pageHeight)
{
    Object target = Object::newArray();
    target.appendItem(pages[static_cast<std::size_t>(element.page)]);
    target.appendItem(Object::newName("/XYZ"));
    target.appendItem(Object::newInteger(0));
    target.appendItem(Object::newReal(pageHeight - (element.top - points(6)) / unitsPerPoint, 1));
    target.appendItem(Object::newNull());
    return target;
}

/// Adds `item` as the last child of `parent` and counts it: open at the first level, folded below.
void appendChild(Object parent, Object item, bool open)
{
    item.replaceKey("/Parent", parent);
    if (parent.hasKey("/Last")) {
        Object last = parent.getKey("/Last");
        last.replaceKey("/Next", item);
        item.replaceKey("/Prev", last);
    } else {
        parent.replaceKey("/First", item);
    }
    parent.replaceKey("/Last", item);
    const long long count = parent.hasKey("/Count") ? parent.getKey("/Count").getIntValue() : 0;
    parent.replaceKey("/Count", Object::newInteger(open ? count + 1 : count - 1));
}

void addOutline(QPDF &file, std::vector<Object> &pages, const LaidOut &laidOut)
{
    Object root = file.getRoot();
    const double pageHeight = pages.front().getKey("/MediaBox").getArrayItem(3).getNumericValue();
    Object outlines = file.makeIndirectObject(Object::parse("<</Type /Outlines>>"));
    std::vector<std::pair<int, Object>> open = {{0, outlines}}; // levels we are in
    for (const Element &element : laidOut.elements) {
        if (element.kind != ElementKind::Heading || element.page < 0)
            continue;
        while (open.size() > 1 && open.back().first >= element.level)
            open.pop_back();
        Object item = file.makeIndirectObject(Object::newDictionary());
        item.replaceKey("/Title", text(TextSetter::printable(element.text)));
        item.replaceKey("/Dest", destination(element, pages, pageHeight));
        appendChild(open.back().second, item, open.size() == 1);
        open.emplace_back(element.level, item);
    }
    if (!outlines.hasKey("/First"))
        return;
    root.replaceKey("/Outlines", outlines);
    root.replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

/// Contents entries lead to their headings, numbers of notes to the notes and back.
std::vector<LinkAnnotation> addLinks(QPDF &file, std::vector<Object> &pages, const LaidOut &laidOut)
{
    std::vector<LinkAnnotation> links;
    const double pageHeight = pages.front().getKey("/MediaBox").getArrayItem(3).getNumericValue();
    for (std::size_t number = 0; number < laidOut.pages.size(); ++number) {
        std::map<int, QRectF> areas; // of the entries on this page
        for (const Fragment &fragment : laidOut.pages[number].fragments) {
            if (fragment.element == artifact)
                continue;
            const Element &element = laidOut.elements[std::size_t(fragment.element)];
            const int entry = element.kind == ElementKind::Span ? element.parent : fragment.element;
            if (laidOut.at(entry).target < 0 || laidOut.at(laidOut.at(entry).target).page < 0)
                continue;
            const double easier = element.kind == ElementKind::NoteReference ? points(1.2) : 0;
            areas[entry] |= fragment.rect.adjusted(-easier, 0, easier, 0);
        }
        Object annotations = Object::newArray();
        for (const auto &[entry, area] : areas) {
            const Element &target =
                laidOut.elements[std::size_t(laidOut.elements[std::size_t(entry)].target)];
            Object link = file.makeIndirectObject(
                Object::parse("<</Type /Annot /Subtype /Link /F 4 /Border [0 0 0]>>"));
            link.replaceKey("/P", pages[number]);
            link.replaceKey("/Contents", text(TextSetter::printable(target.text)));
            link.replaceKey("/Rect",
                            Object::newFromRectangle(
                                {area.left() / unitsPerPoint, pageHeight - area.bottom() / unitsPerPoint,
                                 area.right() / unitsPerPoint, pageHeight - area.top() / unitsPerPoint}));
            link.replaceKey("/Dest", destination(target, pages, pageHeight));
            annotations.appendItem(link);
            links.push_back({entry, link});
        }
        if (!areas.empty())
            pages[number].replaceKey("/Annots", annotations);
    }
    return links;
}

void addMetadata(QPDF &file, const Document &document, PdfProfile profile)
{
    Object root = file.getRoot();
    root.replaceKey("/Lang", Object::newString(document.language.toStdString()));
    root.replaceKey("/ViewerPreferences", Object::parse("<</DisplayDocTitle true>>"));
    root.replaceKey("/PageLabels", Object::parse("<</Nums [0 <</S /D>>]>>")); // as printed at the foot
    Object metadata = file.newStream(xmpPacket(document, profile).toStdString());
    metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    root.replaceKey("/Metadata", metadata);

    Object info = file.makeIndirectObject(Object::newDictionary());
    info.replaceKey("/Title", text(document.title));
    if (!document.author.isEmpty())
        info.replaceKey("/Author", text(document.author));
    if (!document.subject.isEmpty())
        info.replaceKey("/Subject", text(document.subject));
    info.replaceKey("/Creator", text(u"Jalon"_s));
    info.replaceKey("/Producer", text(QString::fromLatin1(pdfProducer)));
    const std::string date = pdfDate(document.date).toStdString();
    info.replaceKey("/CreationDate", Object::newString(date));
    info.replaceKey("/ModDate", Object::newString(date));
    file.getTrailer().replaceKey("/Info", info);
    file.getTrailer().removeKey("/ID"); // QPdfWriter's is drawn from the clock
}

std::shared_ptr<Buffer> written(QPDF &file, PdfProfile profile, bool together)
{
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.forcePDFVersion(profile == PdfProfile::Archive1b ? "1.4" : "1.7");
    writer.setObjectStreamMode(together ? qpdf_o_generate : qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_compress);
    writer.setNewlineBeforeEndstream(true);
    writer.write();
    return writer.getBufferSharedPointer();
}

/// Structure is many small objects, which compress well together. libqpdf puts them together in the order of
/// their numbers, and QPdfWriter's numbers change from run to run: so they are numbered anew first.
QByteArray written(QPDF &file, PdfProfile profile)
{
    auto buffer = written(file, profile, false);
    if (profile == PdfProfile::Accessible) {
        QPDF numbered;
        numbered.processMemoryFile("report", reinterpret_cast<const char *>(buffer->getBuffer()),
                                   buffer->getSize());
        buffer = written(numbered, profile, true);
    }
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace

QByteArray finishPdf(const QByteArray &painted, const Document &document, const LaidOut &pages,
                     PdfProfile profile, QString *error)
{
    try {
        QPDF file;
        file.processMemoryFile("report", painted.constData(), static_cast<std::size_t>(painted.size()));
        std::vector<Object> pageObjects = file.getAllPages();
        mendFonts(pageObjects);
        addOutline(file, pageObjects, pages);
        const auto links = addLinks(file, pageObjects, pages);
        if (profile == PdfProfile::Accessible) {
            tagPdf(file, pageObjects, pages, links);
            attach(file, document);
        }
        addMetadata(file, document, profile);
        return written(file, profile);
    } catch (const std::exception &problem) {
        if (error)
            *error = QString::fromUtf8(problem.what());
        return {};
    }
}

} // namespace jalon::report
