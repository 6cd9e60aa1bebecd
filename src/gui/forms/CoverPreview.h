// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include "gui/forms/Editor.h"

namespace jalon::gui {

// The first page of a report, small, as it will be with what is chosen now: laid out by the same code. Shows
// only.
class CoverPreview : public Editor
{
    Q_OBJECT

public:
    CoverPreview(FormGroup &group, const QString &label, QWidget *parent);

    void setYear(int year);
    void refresh() override;

private:
    class Sheet;

    Sheet *m_sheet;
    int m_year = 0;
};

} // namespace jalon::gui
