// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf/ContentScanner.h"

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace jalon::report {

namespace {

constexpr std::string_view blanks(" \n\r\t\f\0", 6), delimiters("()<>[]{}/% \n\r\t\f\0", 16);

bool isOperand(std::string_view token)
{
    const char first = token.front();
    return (first >= '0' && first <= '9') ||
           std::string_view("+-.(<>[]/").find(first) != std::string_view::npos || token == "true" ||
           token == "false" || token == "null";
}

/// Where the string that opens at `at` ends: brackets nest, a backslash takes the next character with it.
std::size_t endOfString(std::string_view content, std::size_t at)
{
    int depth = 0;
    for (; at < content.size(); ++at) {
        if (content[at] == '\\')
            ++at;
        else if (content[at] == '(')
            ++depth;
        else if (content[at] == ')' && --depth == 0)
            return at + 1;
    }
    throw std::runtime_error("a string of the page has no end");
}

} // namespace

void ContentScanner::skipBlanks()
{
    while (m_at < m_content.size()) {
        if (m_content[m_at] == '%')
            m_at = std::min(m_content.find('\n', m_at), m_content.size());
        else if (blanks.find(m_content[m_at]) != std::string_view::npos)
            ++m_at;
        else
            return;
    }
}

std::string_view ContentScanner::token()
{
    const std::size_t begin = m_at;
    const char first = m_content[begin];
    const std::string_view two = m_content.substr(begin, 2);
    if (first == '(') {
        m_at = endOfString(m_content, begin);
    } else if (two == "<<" || two == ">>") {
        m_at += 2;
    } else if (first == '<') {
        const std::size_t end = m_content.find('>', begin);
        if (end == std::string_view::npos)
            throw std::runtime_error("a string of the page has no end");
        m_at = end + 1;
    } else if (first == '[' || first == ']') {
        ++m_at;
    } else {
        m_at = std::min(m_content.find_first_of(delimiters, begin + 1), m_content.size());
    }
    return m_content.substr(begin, m_at - begin);
}

bool ContentScanner::next()
{
    m_operands.clear();
    skipBlanks();
    const std::size_t begin = m_at;
    while (m_at < m_content.size()) {
        const std::string_view found = token();
        if (!isOperand(found)) {
            if (found == "BI")
                throw std::runtime_error("an image stands inside the page's content");
            m_operator = found;
            m_text = m_content.substr(begin, m_at - begin);
            return true;
        }
        m_operands.push_back(found);
        skipBlanks();
    }
    if (!m_operands.empty())
        throw std::runtime_error("operands without an operator end the page");
    return false;
}

double ContentScanner::number(std::size_t index) const
{
    const std::string_view text = m_operands[index];
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

} // namespace jalon::report
