// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace jalon::report {

/// Walks through the content of a page, one instruction (operands, operator) at a time. Points into the
/// content, which must live as long. Throws std::runtime_error on what QPdfWriter never writes (an inline
/// image, an unended string): a page half understood must not be tagged.
class ContentScanner
{
public:
    explicit ContentScanner(std::string_view content)
        : m_content(content)
    {
    }

    /// Moves to the next instruction; false at the end.
    bool next();

    std::string_view text() const { return m_text; }     ///< operands and operator
    std::string_view name() const { return m_operator; } ///< the operator
    std::size_t operandCount() const { return m_operands.size(); }
    std::string_view operand(std::size_t index) const { return m_operands[index]; }
    double number(std::size_t index) const; ///< 0 if the operand is none

private:
    void skipBlanks();
    std::string_view token();

    std::string_view m_content, m_text, m_operator;
    std::size_t m_at = 0;
    std::vector<std::string_view> m_operands;
};

} // namespace jalon::report
