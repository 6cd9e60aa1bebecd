// SPDX-License-Identifier: GPL-3.0-or-later
// The automatic styles; the named ones are in OdtNamedStyles.cpp.
#include "report/odt/OdtStyles.h"

#include "report/layout/TextStyles.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace jalon::report {

QString odtPoints(double points)
{
    return QString::number(std::round(points * 100) / 100) + u"pt"_s;
}

QString OdtStyles::named(const QString &prefix, const char *family, const QString &parent,
                         const QString &masterPage, const QByteArray &properties)
{
    const QByteArray key =
        QByteArray(family) + '\n' + parent.toUtf8() + '\n' + masterPage.toUtf8() + '\n' + properties;
    QString &name = m_names[key];
    if (name.isEmpty()) {
        name = prefix + QString::number(++m_counts[prefix]);
        m_styles.append({name, QString::fromLatin1(family), parent, masterPage, properties});
    }
    return name;
}

QString OdtStyles::paragraph(const QString &parent, const OdtParagraphLook &look)
{
    if (look.isPlain())
        return parent;
    QByteArray properties;
    Markup markup(properties);
    markup.open("style:paragraph-properties");
    if (look.alignment & Qt::AlignRight)
        markup.attribute("fo:text-align", u"end"_s);
    else if (look.alignment & Qt::AlignHCenter)
        markup.attribute("fo:text-align", u"center"_s);
    if (look.breakBefore)
        markup.attribute("fo:break-before", u"page"_s);
    if (look.keepWithNext)
        markup.attribute("fo:keep-with-next", u"always"_s);
    if (look.before >= 0) { // LibreOffice takes one of the two for both
        markup.attribute("fo:margin-top", odtPoints(look.before));
        markup.attribute("fo:margin-bottom", odtPoints(odtSpaceAfter(parent)));
    }
    if (look.strip.isValid()) {
        markup.attribute("fo:border-left", u"4pt solid "_s + look.strip.name());
        markup.attribute("fo:padding-left", u"7pt"_s);
        markup.attribute("style:join-border", u"false"_s); // two headings in a row keep each its own
        for (const char *edge : {"fo:border-right", "fo:border-top", "fo:border-bottom"})
            markup.attribute(edge, u"none"_s);
    }
    markup.close();
    return named(u"P"_s, "paragraph", parent, look.masterPage, properties);
}

QString OdtStyles::table(double width, const OdtParagraphLook &look, double after, bool whole)
{
    QByteArray properties;
    Markup markup(properties);
    markup.open("style:table-properties", {{"style:width", odtPoints(width)},
                                           {"table:align", u"left"_s},
                                           {"fo:margin-top", odtPoints(std::max(look.before, 0.0))},
                                           {"fo:margin-bottom", odtPoints(after)},
                                           {"table:border-model", u"collapsing"_s}});
    if (look.breakBefore)
        markup.attribute("fo:break-before", u"page"_s);
    if (whole)
        markup.attribute("style:may-break-between-rows", u"false"_s);
    markup.close();
    return named(u"Table"_s, "table", {}, look.masterPage, properties);
}

QString OdtStyles::column(double width)
{
    QByteArray properties;
    Markup(properties).empty("style:table-column-properties", {{"style:column-width", odtPoints(width)}});
    return named(u"Column"_s, "table-column", {}, {}, properties);
}

QString OdtStyles::cell(const OdtCellLook &look)
{
    using Kind = OdtCellLook::Kind;
    QByteArray properties;
    Markup markup(properties);
    markup.open("style:table-cell-properties",
                {{"style:vertical-align", look.kind == Kind::Header ? u"bottom"_s : u"top"_s}});
    if (look.kind == Kind::Bare) {
        markup.attribute("fo:border", u"none"_s);
        markup.attribute("fo:padding", u"0pt"_s);
        markup.attribute("fo:padding-right", u"11pt"_s);
        if (look.strip.isValid()) {
            markup.attribute("fo:border-left", u"2pt solid "_s + look.strip.name());
            markup.attribute("fo:padding-left", u"7pt"_s);
        }
    } else {
        markup.attribute("fo:padding", u"3.6pt"_s);
        markup.attribute("fo:padding-left", u"5pt"_s);
        markup.attribute("fo:padding-right", u"5pt"_s);
        markup.attribute("fo:border-top", u"none"_s);
        markup.attribute("fo:border-right", u"none"_s);
        markup.attribute("fo:border-left",
                         look.strip.isValid() ? u"3pt solid "_s + look.strip.name() : u"none"_s);
        markup.attribute("fo:border-bottom", look.kind == Kind::Header
                                                 ? u"0.9pt solid "_s + ink::strongRule.name()
                                                 : u"0.5pt solid "_s + ink::rule.name());
    }
    if (look.kind == Kind::Group)
        markup.attribute("fo:background-color", ink::groupFill.name());
    markup.close();
    return named(u"Cell"_s, "table-cell", {}, {}, properties);
}

void OdtStyles::write(Markup &markup) const
{
    markup.open("office:automatic-styles");
    for (const Style &style : m_styles) {
        markup.open("style:style", {{"style:name", style.name}, {"style:family", style.family}});
        if (!style.parent.isEmpty())
            markup.attribute("style:parent-style-name", style.parent);
        if (!style.masterPage.isEmpty())
            markup.attribute("style:master-page-name", style.masterPage);
        markup.insert(style.properties);
        markup.close();
    }
    markup.open("style:style", {{"style:name", u"Row"_s}, {"style:family", u"table-row"_s}});
    markup.empty("style:table-row-properties", {{"fo:keep-together", u"always"_s}});
    markup.close();
    for (const auto &[name, position] :
         {std::pair{u"Drawing"_s, u"top"_s}, std::pair{u"Mark"_s, u"middle"_s}}) {
        markup.open("style:style", {{"style:name", name}, {"style:family", u"graphic"_s}});
        markup.empty("style:graphic-properties",
                     {{"style:vertical-pos", position},
                      {"style:vertical-rel", name == u"Mark"_s ? u"text"_s : u"baseline"_s},
                      {"fo:border", u"none"_s},
                      {"fo:padding", u"0pt"_s}});
        markup.close();
    }
    markup.open("style:style", {{"style:name", u"ContentsSection"_s}, {"style:family", u"section"_s}});
    markup.empty("style:section-properties", {{"style:editable", u"false"_s}});
    markup.close();
    markup.close();
}

} // namespace jalon::report
