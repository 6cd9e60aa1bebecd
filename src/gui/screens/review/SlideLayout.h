// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/screens/review/SlideBlocks.h"

#include <optional>

namespace jalon::gui {

// Where the blocks of a page stand. Nothing is ever cut: type shrinks down to SlidePainter::SmallestSize,
// then the page goes on in further parts, each as large as it has room for. Texts that no part could hold are
// divided first, so the page laid out is a copy.
class SlideLayout
{
public:
    using Part = std::vector<SlideSlice>;

    SlideLayout() = default;
    SlideLayout(ReviewPage page, const SlidePainter &pencil);

    int partCount() const { return int(m_parts.size()); }
    const Part &part(int index) const { return m_parts[std::size_t(index)]; }
    const ReviewPage &page() const { return m_page; }
    double size(int part) const { return m_sizes[std::size_t(part)]; } // of running text

private:
    struct Flow;
    static std::vector<Part> flow(const ReviewPage &page, const SlidePainter &pencil, double size);
    static std::optional<Part> atSize(const ReviewPage &page, const SlidePainter &pencil, Part part,
                                      int index, double size);
    double largestSize(const SlidePainter &pencil) const;
    void choose(const SlidePainter &pencil);
    void grow(const SlidePainter &pencil);
    void divideLongTexts(const SlidePainter &pencil);

    ReviewPage m_page;
    std::vector<Part> m_parts;
    std::vector<double> m_sizes; // of each part
};

} // namespace jalon::gui
