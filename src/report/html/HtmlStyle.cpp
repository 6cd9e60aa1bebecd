// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html/HtmlStyle.h"

#include "report/chart/ChartStyle.h"
#include "report/chart/Mark.h"
#include "report/identity/Accent.h"
#include "report/layout/TextStyles.h"
#include "report/svg/Svg.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace jalon::report {

namespace {

// Lengths in rem: a reader's own text size counts. Long words break, spaces and line breaks stay as typed.
const QString rules = QStringLiteral(R"css(
*{box-sizing:border-box}
html{font:100%/1.5 %families%;font-variant-numeric:tabular-nums;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;padding:1.5rem;max-width:62rem;background:var(--page);color:var(--text)}
h1,h2,h3,h4,h5,h6,p,li span,th,td,caption,figcaption,dt,dd,a,footer p{white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:plaintext}
h1,h2,h3,h4,h5,h6{line-height:1.25;margin:2rem 0 .6rem;break-after:avoid;text-wrap:balance}
h1{font-size:2.25rem;margin:.4rem 0 1rem}h2{font-size:1.6rem;margin-top:3rem}h3{font-size:1.2rem}h4{font-size:1.05rem}h5,h6{font-size:1rem}
h2,h3,h4,h5,h6,.label,th,caption,figcaption{font-weight:600}
p{margin:.4rem 0 .8rem;max-width:46rem;orphans:2;widows:2}
.lead,.subtitle,.small,.label,.quiet,.unknown,.note,footer{color:var(--quiet)}
.lead{font-size:1.1rem}.subtitle{font-size:1.15rem}.small,footer{font-size:.85rem}.facts{max-width:none;font-size:.95rem}
.label{margin:1.2rem 0 .2rem;font-size:.9rem;break-after:avoid}
.unknown{font-style:italic}.alert{color:var(--alert);font-weight:600}
strong{font-weight:600}
sup{font-size:.7em;font-weight:400;line-height:0}.value sup{font-size:.9rem}tr:target{background:var(--fill)}
.strip{border-left:.3rem solid var(--strip)}h1.strip,h2.strip,h3.strip,h4.strip,h5.strip,h6.strip{padding-left:.7rem}
tr.strip{border-left-width:.25rem}
.cover{padding:10vh 0 3rem}.cover h1{font-size:2.75rem}
.fictitious{position:sticky;top:0;z-index:1;margin:0 0 1rem;padding:.35rem .75rem;max-width:none;text-align:center;font-weight:600;color:var(--fictitious);background:var(--page);border-bottom:1px solid var(--rule)}
.logo{display:block;margin:0 0 1.2rem;max-width:100%;height:auto;background:#fff}.head .logo{margin-bottom:.6rem}
.cover .title::before,.cover h1::before{content:'';display:block;width:3rem;height:.25rem;margin:0 0 1rem;background:var(--accent)}
.nav-title{font-size:1.6rem;font-weight:700;margin:2rem 0 .5rem}
nav ul{list-style:none;margin:0;padding:0}nav li{margin:.15rem 0}.level1{font-weight:600}nav .level1{margin-top:.7rem}.level2{padding-left:1.5rem}.level3{padding-left:3rem}.level4{padding-left:4.5rem}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.2em}
a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
ul,ol{margin:.3rem 0 1rem;padding-left:1.3rem;max-width:46rem}
li{margin:.25rem 0}
.labelled{list-style:none;padding:0}.labelled li{display:flex;gap:.6rem}.item-label{flex:none;min-width:1.1rem;color:var(--quiet)}
.mark{width:.85em;height:.85em;margin-right:.35em;vertical-align:-.06em}
table{width:100%;border-collapse:collapse;margin:1rem 0 1.5rem;font-size:.9rem;line-height:1.4}
caption{caption-side:top;text-align:left;padding:.5rem 0 .3rem;break-after:avoid}
th,td{padding:.4rem .5rem;text-align:start;vertical-align:top;border-bottom:1px solid var(--rule)}
thead th,thead td{vertical-align:bottom;color:var(--quiet);border-bottom:1px solid var(--text)}
tbody th{font-weight:400}.group th,.group td,.form th{font-weight:600}.group th,.group td{background:var(--fill)}
.r{text-align:right;overflow-wrap:normal}
tr{break-inside:avoid}.group,.facts{break-after:avoid}
.wide{overflow-x:auto;margin:1rem 0 1.5rem}.wide table{margin:0}.wide:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.key-figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:1.2rem;margin:1.2rem 0 1.5rem}
.key-figures div{display:flex;flex-direction:column;border-left:2px solid var(--accent);padding-left:.75rem;break-inside:avoid}
dd{margin:0}.value{order:-1;font-size:1.7rem;font-weight:700;line-height:1.25;overflow-wrap:normal}.note{font-size:.85rem}
.figures{display:grid;gap:1.5rem 2rem;margin:1.2rem 0 1.5rem}
.pair{grid-template-columns:1fr 1fr}
@media (max-width:40rem){.pair{grid-template-columns:1fr}.form col,.data col{width:auto}.form th{width:34%}body{padding:1rem}h1{font-size:1.8rem}.cover h1{font-size:2rem}}
figure{margin:0;break-inside:avoid}figcaption{font-size:.9rem;margin-bottom:.4rem}
.chart{display:block;max-width:100%;height:auto;overflow:visible}figure .chart{width:100%}
.footnotes{margin-top:2rem;padding-top:.5rem;border-top:1px solid var(--rule);font-size:.86em;color:var(--quiet)}.footnotes p{margin:.15rem 0}
footer{margin-top:3rem;padding-top:.8rem;border-top:1px solid var(--rule)}footer p{margin:.1rem 0;max-width:none}
@page{size:A4;margin:18mm 16mm 18mm 18mm;@bottom-right{content:counter(page) ' / ' counter(pages);font:7.4pt %families%;color:#596270}}
@media print{
html{font-size:9.6pt}body{max-width:none;padding:0 0 0 7mm}
.fictitious{position:fixed;left:0;top:0;writing-mode:vertical-rl;padding:0;border:0;text-align:left;background:none}
.wide{overflow:visible}.new-page{break-before:page}.cover{padding:30mm 0 0}nav,main{break-before:page}.head+main{break-before:auto}
a{color:inherit;text-decoration:none}thead{display:table-header-group}
.pair{grid-template-columns:1fr 1fr}
}
)css");

/// Ours has its tone; another one becomes as light as it must.
QColor accentOnDark(const QColor &accent)
{
    if (accent == ink::accent)
        return markColor(Mark::Ongoing, true);
    return readableOn(ChartStyle::dark({}, 1).background, accent);
}

QString palette(bool dark, const QColor &accent)
{
    const auto name = [](const QColor &color) { return color.name(); };
    const ChartStyle style = dark ? ChartStyle::dark({}, 1) : ChartStyle::light({}, 1);
    const QList<std::pair<QString, QString>> colours = {
        {u"page"_s, name(style.background)},
        {u"text"_s, name(style.text)},
        {u"quiet"_s, name(dark ? style.quietText : ink::quiet)},
        {u"rule"_s, name(dark ? style.track : ink::rule)},
        {u"fill"_s, dark ? u"#242a34"_s : name(ink::groupFill)},
        {u"accent"_s, name(dark ? accentOnDark(accent) : accent)},
        {u"alert"_s, name(dark ? markColor(Mark::Late, true) : ink::alert)},
        {u"fictitious"_s, name(dark ? markColor(Mark::ToClarify, true) : ink::fictitious)},
    };
    QString css = u":root{color-scheme:%1;"_s.arg(dark ? u"dark"_s : u"light"_s);
    for (const auto &[variable, colour] : colours)
        css += u"--%1:%2;"_s.arg(variable, colour);
    return css + u"}\n"_s;
}

/// What each colour of our drawings becomes on a dark page.
QMap<QString, QString> darkTones(const QColor &accent)
{
    QMap<QString, QString> tones;
    const auto add = [&tones](const QColor &light, const QColor &dark) {
        if (!tones.contains(light.name()))
            tones.insert(light.name(), dark.name());
    };
    const auto addStyle = [&](const QColor &onLight, const QColor &onDark) {
        const ChartStyle light = ChartStyle::light(onLight, 1), dark = ChartStyle::dark(onDark, 1);
        add(light.background, dark.background);
        add(light.text, dark.text);
        add(light.quietText, dark.quietText);
        add(light.zeroLine, dark.zeroLine);
        add(light.track, dark.track);
        add(light.accent, dark.accent);
        add(light.quietAccent, dark.quietAccent);
        add(mixed(light.accent, light.background, 0.2), mixed(dark.accent, dark.background, 0.2));
    };
    for (int challenge = 1; challenge <= 5; ++challenge)
        addStyle(challengeColor(challenge), challengeColor(challenge, true));
    addStyle(accent, accentOnDark(accent));
    for (const Mark mark :
         {Mark::Planned, Mark::Ongoing, Mark::Done, Mark::Late, Mark::Waiting, Mark::ToClarify})
        add(markColor(mark), markColor(mark, true));
    return tones;
}

} // namespace

QString htmlStyle(const QColor &accent, const QMap<QString, QColor> &strips, const std::set<int> &widths,
                  const std::set<int> &leastWidths)
{
    const QMap<QString, QString> tones = darkTones(accent);
    QString css = palette(false, accent) + QString(rules).replace(u"%families%"_s, fontFamilies()),
            dark = palette(true, accent);
    for (const int width :
         widths) // as on paper, where a table's text has 8.5 points; a little more for other faces
        css += u".w%1{width:%2em}\n"_s.arg(width).arg(width / 8.0, 0, 'f', 1);
    for (const int em : leastWidths)
        css += u"@media screen{.m%1{min-width:%1em}}\n"_s.arg(em);
    for (auto it = strips.begin(); it != strips.end(); ++it) {
        css += u".%1{--strip:%2}\n"_s.arg(it.key(), it.value().name());
        if (tones.contains(it.value().name()))
            dark += u".%1{--strip:%2}\n"_s.arg(it.key(), tones.value(it.value().name()));
    }
    for (auto it = tones.begin(); it != tones.end(); ++it)
        dark += u"svg [fill='%1']{fill:%2}svg [stroke='%1']{stroke:%2}\n"_s.arg(it.key(), it.value());
    return css + u"@media screen and (prefers-color-scheme:dark){\n"_s + dark + u"}\n"_s;
}

} // namespace jalon::report
