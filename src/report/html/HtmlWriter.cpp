// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html/HtmlWriter.h"

#include "report/html/HtmlBody.h"
#include "report/html/HtmlStyle.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace jalon::report {

namespace {

void writeHead(Markup &markup, const Document &document, const QString &style)
{
    const QByteArray hash = QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64();
    const auto meta = [&markup](const QString &name, const QString &value) {
        if (!value.isEmpty())
            markup.empty("meta", {{"name", name}, {"content", value}});
        markup.newLine();
    };
    markup.open("head");
    markup.newLine();
    markup.empty("meta", {{"charset", u"utf-8"_s}});
    // Only our style sheet, known by its hash, and the pictures in the page itself; no script, no font, no
    // form, no other page's base.
    markup.empty("meta",
                 {{"http-equiv", u"Content-Security-Policy"_s},
                  {"content", u"default-src 'none'; style-src 'sha256-%1'; img-src data:; "
                              u"base-uri 'none'; form-action 'none'"_s.arg(QString::fromLatin1(hash))}});
    markup.newLine();
    markup.element("title", {}, document.title);
    markup.newLine();
    meta(u"viewport"_s, u"width=device-width, initial-scale=1"_s);
    meta(u"author"_s, document.author);
    meta(u"description"_s, document.subject);
    if (document.date.isValid())
        meta(u"date"_s, document.date.toUTC().date().toString(Qt::ISODate));
    meta(u"generator"_s, u"Jalon"_s);
    markup.element("style", {}, style);
    markup.newLine();
    markup.close();
}

} // namespace

QByteArray writeHtml(const Document &document, const std::function<bool(int done, int total)> &progress)
{
    QByteArray body;
    HtmlBody writer(document, body);
    const auto total = static_cast<int>(document.blocks.size());
    for (int i = 0; i < total; ++i) {
        writer.add(document.blocks.at(i));
        if (progress && !progress(i + 1, total))
            return {};
    }
    writer.finish();

    QByteArray bytes = "<!DOCTYPE html>\n";
    QByteArray page;
    Markup markup(page);
    markup.open("html", {{"lang", document.language}});
    markup.newLine();
    writeHead(markup, document,
              htmlStyle(document.accent, writer.strips(), writer.widths(), writer.leastWidths()));
    markup.newLine();
    markup.open("body");
    markup.insert(body);
    markup.close();
    markup.newLine();
    markup.close();
    return bytes + page + '\n';
}

} // namespace jalon::report
