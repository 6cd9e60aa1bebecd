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
};

struct SetText
{
    std::vector<SetLine> lines;
    double height = 0;
};

/// Breaks runs of text into lines of a given width. Does not own the layouts it makes: LaidOut does.
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
};

} // namespace jalon::report
