// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf/PdfTagger.h"

#include "report/pdf/ContentTagger.h"
#include "report/pdf/StructureWriter.h"

#include <qpdf/Buffer.hh>

#include <string>

namespace jalon::report {

namespace {

using Object = QPDFObjectHandle;

std::string contentOf(Object stream)
{
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char *>(data->getBuffer()), data->getSize()};
}

/// The code that a character table gives to the space, as "<0006>"; empty if it has none. QPdfWriter's tables
/// are lines like "<0001> <0025> [<0042> <0020> …]".
std::string spaceCode(const std::string &table)
{
    for (std::size_t at = table.find('['); at != std::string::npos; at = table.find('[', at + 1)) {
        const std::size_t lineBegin = table.rfind('\n', at) + 1, end = table.find(']', at);
        int code = std::stoi(table.substr(lineBegin + 1, 4), nullptr, 16);
        for (std::size_t entry = table.find('<', at); entry < end;
             entry = table.find('<', entry + 1), ++code) {
            if (table.compare(entry, 6, "<0020>") != 0)
                continue;
            static constexpr char digits[] = "0123456789abcdef";
            std::string written = "<";
            for (int shift = 12; shift >= 0; shift -= 4)
                written += digits[(code >> shift) & 0xf];
            return written + '>';
        }
    }
    return {};
}

/// Reads each font's table once: pages share fonts.
class Spaces
{
public:
    SpaceCodes of(Object page)
    {
        SpaceCodes codes;
        Object fonts = page.getKey("/Resources").getKey("/Font");
        if (!fonts.isDictionary())
            return codes;
        for (const std::string &name : fonts.getKeys()) {
            Object font = fonts.getKey(name);
            const auto known = m_known.find(font.getObjGen());
            if (known == m_known.end()) {
                Object table = font.getKey("/ToUnicode");
                m_known[font.getObjGen()] = table.isStream() ? spaceCode(contentOf(table)) : std::string();
            }
            if (const std::string &code = m_known[font.getObjGen()]; !code.empty())
                codes[name] = code;
        }
        return codes;
    }

private:
    std::map<QPDFObjGen, std::string> m_known;
};

} // namespace

void tagPdf(QPDF &file, std::vector<Object> &pages, const LaidOut &laidOut,
            const std::vector<LinkAnnotation> &links)
{
    StructureModel model(laidOut);
    std::vector<std::vector<int>> sequences;
    Spaces spaces;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const SpaceCodes codes = spaces.of(pages[i]);
        Object content = pages[i].getKey("/Contents");
        ContentTagger tagger(model, static_cast<int>(i), codes);
        content.replaceStreamData(tagger.rewritten(contentOf(content)), Object::newNull(), Object::newNull());
        sequences.push_back(tagger.sequences());
    }
    for (const LinkAnnotation &link : links) // a link speaks even where its text does not
        model.nodes[static_cast<std::size_t>(model.contentNode(link.element))].hasLink = true;
    model.keepWhatSpeaks();
    StructureWriter(file, pages, model).write(sequences, links);
}

} // namespace jalon::report
