// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/PlainLabel.h"

namespace jalon::gui {

// The small capitals over a part of a page or card ("MÉTHODE"). Write it in normal case; it is drawn in
// capitals, and read aloud as written.
class SectionTitle : public PlainLabel
{
    Q_OBJECT

public:
    explicit SectionTitle(QWidget *parent = nullptr);
    explicit SectionTitle(const QString &text, QWidget *parent = nullptr);
};

} // namespace jalon::gui
