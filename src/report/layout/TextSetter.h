// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/layout/LaidOut.h"
#include "report/layout/TextStyles.h"

namespace jalon::report {

/// One line of a set text: its fragments (the text, the marks on it) relative to the top left of the text.
struct SetLine
{
    double top = 0, height = 0;
    std::vector<Fragment> fragments;
    std::vector<int> feet; ///< index in TextSetter::feet() of the notes whose letters stand in the line
};

/// A note for the foot of the page, met in a run.
struct FootText
{
    int number = 0; ///< from 1
    QString text;
    int reference = artifact; ///< element of the letter in the text
};

struct SetText
{
    std::vector<SetLine> lines;
    double height = 0;
};

/// Breaks runs of text into lines of a given width, ragged at the right but evenly (EvenLines.h), and numbers
/// the notes in them. Does not own the layouts it makes: LaidOut does.
class TextSetter
{
public:
    /// `accent`: the colour of note numbers.
    TextSetter(LaidOut &out, const QColor &accent)
        : m_out(out)
        , m_accent(accent)
    {
    }

    SetText set(const Runs &runs, const TextStyle &style, double width, int element);
    LaidOut &out() { return m_out; }
    const std::vector<FootText> &feet() const { return m_feet; }
    /// The letter of a note at the foot of the page: "a", … "z" without "q" (it has no raised form), "aa", …
    static QString footLetter(int number);

    /// A text that is known only later (page numbers): one line, right-aligned in `width`. Fill in with
    /// fillIn().
    SetText reserve(const TextStyle &style, double width, int element);
    static void fillIn(QTextLayout &text, const QString &value, double width);

    /// What is printed of a typed text: control characters and broken surrogates go, line ends stay, nothing
    /// is markup.
    static QString printable(const QString &typed);

private:
    LaidOut &m_out;
    QColor m_accent;
    std::vector<FootText> m_feet;
};

} // namespace jalon::report
