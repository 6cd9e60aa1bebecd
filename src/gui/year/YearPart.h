// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/screens/ScreenContext.h"
#include "gui/year/SealedYears.h"

#include <QWidget>

namespace jalon::gui {

/// One of the four parts of the page "Exercice". Shows a year of the plan and writes through the session; the
/// page says which year and when to read again.
class YearPart : public QWidget
{
    Q_OBJECT

public:
    YearPart(ScreenContext &context, SealedYears &sealed, QWidget *parent)
        : QWidget(parent)
        , m_context(context)
        , m_sealed(sealed)
    {
    }

    /// Reads the plan again.
    virtual void show(int year) = 0;
    /// What there is, beside its name in the tabs; empty for nothing to say.
    virtual QString count() const { return {}; }
    /// False to stay: what was typed cannot be written, and the person wants to mend it.
    virtual bool leave() { return true; }
    /// Something of this part, by a jump from elsewhere; false if it is not here.
    virtual bool showEntity(const EntityRef &) { return false; }

protected:
    ScreenContext &context() const { return m_context; }
    SealedYears &sealed() const { return m_sealed; }

private:
    ScreenContext &m_context;
    SealedYears &m_sealed;
};

} // namespace jalon::gui
