// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/markup/Markup.h"

#include <QPaintDevice>
#include <QSize>

#include <memory>

namespace jalon::report {

/// A surface that turns what is painted on it into SVG elements, few and short: plain attributes, colours as
/// #rrggbb, numbers with one decimal, text as text and centred where it was painted, so that it sits right in
/// any type face. Knows lines, shapes, paths and text under moves and even scaling: what our charts paint.
class SvgCanvas : public QPaintDevice
{
public:
    /// Writes into `markup`, which must outlive this; `size` in the unit that is painted in.
    SvgCanvas(Markup &markup, const QSize &size);
    ~SvgCanvas() override;

    QPaintEngine *paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    QSize m_size;
    std::unique_ptr<QPaintEngine> m_engine;
};

} // namespace jalon::report
