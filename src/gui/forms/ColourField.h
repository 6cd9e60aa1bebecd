// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "gui/forms/Editor.h"

class QButtonGroup;

namespace jalon::gui {

class PlainLabel;

// The colour of the authority's documents: ours, one of a few that can be read on white, or their own. Says
// when their own must be darkened on paper.
class ColourField : public Editor
{
    Q_OBJECT

public:
    ColourField(FormGroup &group, const QString &label, QWidget *parent);

    // Asks for a colour; answers an invalid one when given up.
    void setChooser(std::function<QColor(const QColor &)> chooser) { m_chooser = std::move(chooser); }
    // "#rrggbb"; empty for ours.
    void choose(const QString &colour);

    void refresh() override;

    struct Suggestion
    {
        QString colour; // "#rrggbb"; empty for ours
        QString name;
    };
    static std::vector<Suggestion> suggestions();

private:
    class Swatch;

    std::function<QColor(const QColor &)> m_chooser;
    std::vector<Swatch *> m_swatches;
    Swatch *m_own; // shows a colour that is none of ours
    PlainLabel *m_words;
    PlainLabel *m_remark;
};

} // namespace jalon::gui
