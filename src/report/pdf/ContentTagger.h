// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pdf/StructureModel.h"

#include <map>
#include <string>
#include <string_view>

namespace jalon::report {

class ContentScanner;

/// Code of the space in each font of a page ("/F11" -> "<0006>"), for the blanks at line ends.
using SpaceCodes = std::map<std::string, std::string, std::less<>>;

/// Rewrites the content of one page: what paints a fragment goes into a marked sequence of its node, all else
/// that paints becomes an artifact, the fragment marks go. The page looks the same. Tells the model which
/// sequences each node got. One use per page; throws std::runtime_error on content it does not understand.
class ContentTagger
{
public:
    ContentTagger(StructureModel &model, int page, const SpaceCodes &spaces);

    std::string rewritten(std::string_view content);

    /// The node of each sequence of the page, by MCID.
    const std::vector<int> &sequences() const { return m_sequences; }

private:
    void take(const ContentScanner &scanner);
    bool takeText(const ContentScanner &scanner);
    bool takePath(const ContentScanner &scanner);
    void enterFragment(double number);
    void paint(std::string_view unit);
    void addSpace();
    void open(int node);
    void close();

    StructureModel &m_model;
    const std::vector<FragmentTag> &m_tags;
    int m_page;
    const SpaceCodes &m_spaces;

    std::string m_out;
    std::string m_unit; ///< path or text begun and not painted yet
    enum class Unit { None, Path, Text } m_open = Unit::None;
    bool m_isMark = false; ///< the path is a fragment mark so far
    double m_markNumber = 0;

    int m_fragment = -1; ///< the one being painted
    static constexpr int nothing = artifact - 1;
    int m_sequence = nothing;    ///< node of the open sequence
    std::size_t m_paintedTo = 0; ///< end of what was painted last, in m_out
    std::size_t m_endOfText = 0; ///< before the last ET of this fragment; 0: no text yet
    std::string m_font;
    std::vector<int> m_sequences;
};

} // namespace jalon::report
