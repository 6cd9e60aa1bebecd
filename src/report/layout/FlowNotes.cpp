// SPDX-License-Identifier: GPL-3.0-or-later
// Notes: at the foot of a page, and the numbers that lead to notes and back.
#include "report/layout/FlowBuilder.h"
#include "report/layout/PageGeometry.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace jalon::report {

namespace {

constexpr double letterWidth = points(11);

TextStyle footStyle()
{
    return {7.6, 1.36, QFont::Normal, ink::quiet, Qt::AlignLeft};
}

} // namespace

/// The notes met since piece `first`. One that no page could spare the room for follows its block instead.
void FlowBuilder::addFeet(std::size_t first)
{
    const std::size_t end = m_flow.pieces.size();
    std::vector<std::pair<int, SetText>> inText;
    for (std::size_t i = first; i < end; ++i) {
        std::vector<int> kept;
        double height = 0;
        for (const int foot : m_flow.pieces[i].feet) {
            const FootText note = m_setter.feet()[static_cast<std::size_t>(foot)];
            const int id = element(ElementKind::Note, 0);
            const SetText text = m_setter.set(plain(note.text), footStyle(), m_width - letterWidth, id);
            m_footElements.push_back({note.reference, id});
            height += text.height;
            if (height > m_bodyHeight * 0.25 || height + m_flow.pieces[i].height > m_bodyHeight * 0.8) {
                inText.emplace_back(foot, text);
                continue;
            }
            kept.push_back(static_cast<int>(m_flow.feet.size()));
            m_flow.feet.push_back(footOf(note, text, id));
        }
        m_flow.pieces[i].feet = kept;
    }
    for (const auto &[foot, text] : inText) {
        const FootText &note = m_setter.feet()[static_cast<std::size_t>(foot)];
        const std::size_t at = addText(text, letterWidth, points(2), points(4), -1);
        const SetText letter = letterOf(note, text.lines.front().fragments.front().element);
        const auto &fragments = letter.lines.front().fragments;
        m_flow.pieces[at].fragments.insert(m_flow.pieces[at].fragments.begin(), fragments.begin(),
                                           fragments.end());
    }
}

/// The letter before a note leads back to the text.
SetText FlowBuilder::letterOf(const FootText &note, int noteElement)
{
    const int label = element(ElementKind::NoteReference, noteElement);
    m_out.at(label).target = note.reference;
    return m_setter.set(plain(TextSetter::footLetter(note.number)), footStyle(), letterWidth, label);
}

Flow::Foot FlowBuilder::footOf(const FootText &note, const SetText &text, int noteElement)
{
    Flow::Foot foot;
    foot.element = noteElement;
    foot.height = text.height;
    foot.fragments = letterOf(note, noteElement).lines.front().fragments;
    for (const SetLine &line : text.lines) {
        std::vector<Fragment> fragments = line.fragments;
        moveBy(fragments, QPointF(letterWidth, 0));
        foot.fragments.insert(foot.fragments.end(), fragments.begin(), fragments.end());
    }
    m_out.at(noteElement).text = TextSetter::printable(note.text);
    return foot;
}

/// Numbers lead to their row of the annex and letters to the foot of the page; from there one comes back to
/// the first place that named the note. In words: what the note says; the heading under which it is named.
void FlowBuilder::linkNotes()
{
    std::map<int, int> rows, firsts; // by number of the note
    QString heading = TextSetter::printable(m_document.title);
    const auto isInAnnex = [this](const Element &e) {
        return e.kind == ElementKind::NoteReference && e.note > 0 &&
               m_out.at(e.parent).kind == ElementKind::TableRowHeader &&
               m_out.at(m_out.at(e.parent).parent).note == e.note;
    };
    for (std::size_t i = 0; i < m_out.elements.size(); ++i) {
        Element &element = m_out.elements[i];
        if (element.kind == ElementKind::Heading)
            heading = TextSetter::printable(element.text);
        else if (element.kind == ElementKind::TableRow && element.note > 0)
            rows.emplace(element.note, static_cast<int>(i));
        else if (element.kind == ElementKind::NoteReference) {
            element.text = heading;
            if (element.note > 0 && !isInAnnex(element))
                firsts.emplace(element.note, static_cast<int>(i));
        }
    }
    for (Element &element : m_out.elements) {
        if (element.kind != ElementKind::NoteReference || element.note <= 0)
            continue;
        const std::map<int, int> &targets = isInAnnex(element) ? firsts : rows;
        const auto found = targets.find(element.note);
        element.target = found == targets.end() ? -1 : found->second;
    }
    for (const auto &[reference, note] : m_footElements)
        m_out.at(reference).target = note;
}

} // namespace jalon::report
