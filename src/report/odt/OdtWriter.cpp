// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/odt/OdtWriter.h"

#include "report/identity/Logo.h"
#include "report/odt/OdtBody.h"

using namespace Qt::StringLiterals;

namespace jalon::report {

namespace {

QByteArray meta(const Document &document)
{
    QByteArray bytes;
    Markup markup(bytes);
    markup.declaration();
    markup.open("office:document-meta");
    writeOdtNamespaces(markup);
    markup.open("office:meta");
    markup.element("meta:generator", {}, u"Jalon"_s);
    markup.element("dc:title", {}, document.title);
    markup.element("dc:subject", {}, document.subject);
    markup.element("meta:initial-creator", {}, document.author);
    markup.element("dc:creator", {}, document.author);
    markup.element("dc:language", {}, document.language);
    if (document.date.isValid()) {
        const QString date = document.date.toUTC().toString(Qt::ISODate);
        markup.element("meta:creation-date", {}, date);
        markup.element("dc:date", {}, date);
    }
    markup.close();
    markup.close();
    return bytes;
}

QByteArray content(const OdtStyles &styles, const QByteArray &body)
{
    QByteArray bytes;
    Markup markup(bytes);
    markup.declaration();
    markup.open("office:document-content");
    writeOdtNamespaces(markup);
    styles.write(markup);
    markup.open("office:body");
    markup.open("office:text");
    markup.open("text:sequence-decls"); // captions are numbered by fields
    for (const auto &name : {u"Table"_s, u"Figure"_s})
        markup.empty("text:sequence-decl", {{"text:display-outline-level", u"0"_s}, {"text:name", name}});
    markup.close();
    markup.insert(body);
    markup.close();
    markup.close();
    markup.close();
    return bytes;
}

} // namespace

QByteArray writeOdt(const Document &document, const QList<int> &headingPages,
                    const std::function<bool(int done, int total)> &progress)
{
    OdtStyles styles;
    OdtPackage pictures, package;
    QByteArray body;
    OdtBody writer(document, headingPages, styles, pictures, body);
    const auto total = static_cast<int>(document.blocks.size());
    for (int i = 0; i < total; ++i) {
        writer.add(document.blocks.at(i));
        if (progress && !progress(i + 1, total))
            return {};
    }
    const QString xml = u"text/xml"_s;
    package.add(u"content.xml"_s, xml, content(styles, body));
    package.add(u"styles.xml"_s, xml, writeOdtStyles(document));
    package.add(u"meta.xml"_s, xml, meta(document));
    package.add(pictures);
    if (!document.headerPicture.image.isNull())
        package.add(odtHeaderPicture, u"image/png"_s, png(document.headerPicture.image));
    return package.zipped(document.date.toUTC().date());
}

} // namespace jalon::report
