// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/layout/FlowBuilder.h"

#include "report/layout/PageGeometry.h"
#include "report/layout/TableFlow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::report {

namespace {

/// Running text of a compact document.
TextStyle closeStyle()
{
    TextStyle style = textStyle(ParagraphStyle::Facts);
    style.leading = 1.38;
    return style;
}

} // namespace

void moveBy(std::vector<Fragment> &fragments, const QPointF &offset)
{
    for (Fragment &fragment : fragments) {
        fragment.rect.translate(offset);
        fragment.origin += offset;
    }
}

FlowBuilder::FlowBuilder(const Document &document, double bodyWidth, double bodyHeight, LaidOut &out)
    : m_document(document)
    , m_width(bodyWidth)
    , m_bodyHeight(bodyHeight)
    , m_out(out)
    , m_setter(out, document.accent)
{
    m_out.elements.push_back({}); // the document itself
}

Flow FlowBuilder::build()
{
    for (const Block &block : m_document.blocks) {
        const std::size_t first = m_flow.pieces.size();
        std::visit([this](const auto &content) { add(content); }, block.content);
        addFeet(first);
        const auto *paragraph = std::get_if<Paragraph>(&block.content);
        m_afterLabel = paragraph && paragraph->style == ParagraphStyle::Label;
        if (block.keepWithNext && m_flow.pieces.size() > first)
            m_flow.pieces.back().keepWithNext = true;
        weighBreakBefore(block, first);
    }
    linkNotes();
    for (const NumberToFind &wanted : m_numbersToFind) {
        const int heading = m_headingElements[static_cast<std::size_t>(wanted.heading)];
        m_flow.pageNumbers[wanted.number].headingElement = heading;
        m_out.elements[static_cast<std::size_t>(wanted.entry)].target = heading;
    }
    return std::move(m_flow);
}

void FlowBuilder::weighBreakBefore(const Block &block, std::size_t first)
{
    if (first == 0 || first >= m_flow.pieces.size())
        return;
    double &cost = m_flow.pieces[first - 1].breakCost;
    const auto *paragraph = std::get_if<Paragraph>(&block.content);
    if (const auto *heading = std::get_if<Heading>(&block.content))
        cost = std::min(cost, breakcost::headings[std::clamp(heading->level, 1, 4)]);
    else if (paragraph && paragraph->style == ParagraphStyle::Label && !block.keepWithNext)
        cost = std::max(cost, breakcost::label);
    else if (const auto *table = std::get_if<Table>(&block.content); table && table->caption.isEmpty())
        cost = std::max(cost, breakcost::table);
}

int FlowBuilder::element(ElementKind kind, int parent)
{
    return m_out.addElement(kind, parent);
}

Piece &FlowBuilder::push(Piece piece)
{
    piece.breakBefore = piece.breakBefore || m_breakBefore;
    m_breakBefore = false;
    m_flow.pieces.push_back(std::move(piece));
    return m_flow.pieces.back();
}

std::size_t FlowBuilder::addText(const SetText &text, double left, double before, double after,
                                 int beginsElement)
{
    const std::size_t first = m_flow.pieces.size();
    const std::size_t count = text.lines.size();
    for (std::size_t i = 0; i < count; ++i) {
        Piece piece;
        piece.fragments = text.lines[i].fragments;
        moveBy(piece.fragments, QPointF(left, -text.lines[i].top));
        piece.height = text.lines[i].height;
        piece.before = i == 0 ? before : 0;
        piece.after = i + 1 == count ? after : 0;
        piece.keepWithNext = i + 1 < count && (i == 0 || i + 2 == count);
        piece.breakCost = i + 1 < count ? breakcost::line : breakcost::block;
        piece.beginsElement = i == 0 ? beginsElement : -1;
        piece.feet = text.lines[i].feet;
        push(std::move(piece));
    }
    return first;
}

void FlowBuilder::add(const Heading &heading)
{
    const int id = element(ElementKind::Heading, 0);
    m_out.elements.back().level = heading.level;
    m_out.elements.back().text =
        heading.number.isEmpty() ? heading.text : heading.number + QChar(QChar::Nbsp) + heading.text;
    if (heading.inContents)
        m_headingElements.push_back(id);
    static constexpr double before[] = {0, 34, 20, 14, 10}, after[] = {0, 8, 5, 3, 2};
    static constexpr double close[] = {0, 24, 14, 8, 6};
    const int level = std::clamp(heading.level, 1, 4);
    const double indent = heading.strip.isValid() ? points(11) : 0;
    Runs runs;
    if (!heading.number.isEmpty())
        runs << Run{heading.number + QChar(QChar::Nbsp) + QChar(QChar::Nbsp), Tone::Plain, Mark::None};
    runs << Run{heading.text, Tone::Plain, Mark::None};
    const SetText text = m_setter.set(runs, headingStyle(level), m_width - indent, id);
    const std::size_t first =
        addText(text, indent, points(m_afterLabel ? 2 : (m_document.compact ? close : before)[level]),
                points(after[level]), id);
    if (level == 1 && first < m_flow.pieces.size())
        m_flow.pieces[first].room = m_bodyHeight * 0.3; // a chapter does not begin at the foot of a page
    for (std::size_t i = first; i < m_flow.pieces.size(); ++i) {
        Piece &piece = m_flow.pieces[i];
        piece.keepWithNext = true;
        if (heading.strip.isValid()) {
            Fragment strip;
            strip.rect = QRectF(0, points(1), points(4),
                                piece.height - (i + 1 == m_flow.pieces.size() ? points(2) : 0));
            strip.color = heading.strip;
            piece.fragments.push_back(strip);
        }
    }
}

void FlowBuilder::add(const Paragraph &paragraph)
{
    const int id = element(ElementKind::Paragraph, 0);
    const bool close = m_document.compact && paragraph.style == ParagraphStyle::Body;
    const TextStyle style = close ? closeStyle() : textStyle(paragraph.style);
    const bool label = paragraph.style == ParagraphStyle::Label;
    // Running text keeps to about 90 characters a line.
    const bool facts = close || paragraph.style == ParagraphStyle::Facts;
    const double width = facts ? m_width : std::min(m_width, points(style.size) * 46);
    const double before = points(label ? 9 : 2), after = points(label ? 2 : style.size * 0.6);
    if (paragraph.style == ParagraphStyle::Title)
        addBar();
    addText(m_setter.set(paragraph.runs, style, width, id), 0, before, after, id);
    if (label)
        m_flow.pieces.back().keepWithNext = true;
}

/// Over the title of the cover, in the authority's colour.
void FlowBuilder::addBar()
{
    Fragment bar;
    bar.rect = QRectF(0, 0, points(40), points(3));
    bar.color = m_document.accent;
    Piece piece;
    piece.fragments.push_back(bar);
    piece.height = bar.rect.height();
    piece.before = points(8);
    piece.after = points(12);
    piece.keepWithNext = true;
    push(std::move(piece));
}

void FlowBuilder::add(const BulletList &list)
{
    const int listElement = element(ElementKind::List, 0);
    const TextStyle style = m_document.compact ? closeStyle() : textStyle(ParagraphStyle::Body);
    const double gap = points(m_document.compact ? 0.6 : 1.5);
    double labelWidth = points(13);
    std::vector<std::size_t> ends; // last piece of each item
    for (const ListItem &item : list.items)
        labelWidth = std::max(labelWidth, item.label.size() * points(5.6) + points(6));
    for (const ListItem &item : list.items) {
        const int itemElement = element(ElementKind::ListItem, listElement);
        const int label = element(ElementKind::ListLabel, itemElement);
        const int body = element(ElementKind::ListBody, itemElement);
        const SetText text = m_setter.set(item.runs, style, m_width - labelWidth, body);
        const std::size_t first = addText(text, labelWidth, gap, gap, itemElement);
        if (m_flow.pieces.size() == first)
            continue;
        ends.push_back(m_flow.pieces.size() - 1);
        m_flow.pieces.back().breakCost = breakcost::item;
        Piece &piece = m_flow.pieces[first];
        Runs labelRuns = plain(item.label.isEmpty() ? u"•"_s : item.label, Tone::Quiet);
        if (item.mark != Mark::None)
            labelRuns = {Run{QString(), Tone::Quiet, item.mark}};
        const SetText labelText = m_setter.set(labelRuns, style, labelWidth, label);
        piece.fragments.insert(piece.fragments.begin(), labelText.lines.front().fragments.begin(),
                               labelText.lines.front().fragments.end());
    }
    if (ends.empty())
        return;
    m_flow.pieces.back().after = points(6);
    m_flow.pieces.back().breakCost = breakcost::block;
    // Neither the first nor the last item stands alone on a page.
    if (ends.size() > 1)
        m_flow.pieces[ends[0]].keepWithNext = m_flow.pieces[ends[ends.size() - 2]].keepWithNext = true;
}

void FlowBuilder::add(const Table &table)
{
    const int id = element(ElementKind::Table, 0);
    if (!table.caption.isEmpty())
        addCaption(table.caption, id, points(3));
    TableFlow flow(table, m_width, m_bodyHeight, m_document.compact, m_setter);
    const int base = static_cast<int>(m_flow.pieces.size());
    for (Piece &piece : flow.pieces(id)) {
        if (piece.head >= 0)
            piece.head += base;
        push(std::move(piece));
    }
}

void FlowBuilder::add(const Contents &contents)
{
    const int id = element(ElementKind::Contents, 0);
    if (!contents.title.isEmpty()) {
        const int title = element(ElementKind::Paragraph, id);
        addText(m_setter.set(plain(contents.title), headingStyle(1), m_width, title), 0, points(10),
                points(12), title);
        m_flow.pieces.back().keepWithNext = true;
    }
    int index = 0;
    for (const Block &block : m_document.blocks) {
        const auto *heading = std::get_if<Heading>(&block.content);
        if (!heading || !heading->inContents)
            continue;
        if (heading->level <= contents.depth)
            addContentsEntry(*heading, index, id);
        ++index;
    }
}

void FlowBuilder::addContentsEntry(const Heading &heading, int headingIndex, int parent)
{
    const int id = element(ElementKind::ContentsEntry, parent);
    const bool top = heading.level == 1;
    TextStyle style = textStyle(ParagraphStyle::Body);
    style.weight = top ? QFont::DemiBold : QFont::Normal;
    style.leading = 1.36;
    const double indent = top ? 0 : points(16), numberWidth = points(heading.number.isEmpty() ? 0
                                                                     : top                    ? 16
                                                                                              : 24);
    const double pageWidth = points(34);
    const double before = points(top ? 8 : 1.5);
    const SetText text =
        m_setter.set(plain(heading.text), style, m_width - indent - numberWidth - pageWidth, id);
    const std::size_t first = addText(text, indent + numberWidth, before, points(1.5), id);
    if (first == m_flow.pieces.size())
        return;
    Piece &piece = m_flow.pieces[first];
    const auto insert = [&piece](bool atFront, SetText set, double left) {
        moveBy(set.lines.front().fragments, QPointF(left, 0));
        piece.fragments.insert(atFront ? piece.fragments.begin() : piece.fragments.end(),
                               set.lines.front().fragments.begin(), set.lines.front().fragments.end());
    };
    if (!heading.number.isEmpty()) // is read before the title, as it is seen
        insert(true, m_setter.set(plain(heading.number), style, numberWidth, id), indent);
    const int number = element(ElementKind::Span, id); // after all lines of the title
    insert(false, m_setter.reserve(style, pageWidth, number), m_width - pageWidth);
    m_numbersToFind.push_back({m_flow.pageNumbers.size(), headingIndex, id});
    m_flow.pageNumbers.push_back({m_out.texts.back().get(), -1, pageWidth});
    if (top)
        m_flow.pieces.back().keepWithNext = true;
}

void FlowBuilder::add(const PageBreak &)
{
    m_breakBefore = true;
}

void FlowBuilder::add(const Spacer &spacer)
{
    Piece piece;
    piece.height = points(spacer.height);
    push(std::move(piece));
}

} // namespace jalon::report
