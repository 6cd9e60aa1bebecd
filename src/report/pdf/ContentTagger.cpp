// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf/ContentTagger.h"

#include "report/pdf/ContentScanner.h"
#include "report/pdf/FragmentMarks.h"

#include <algorithm>
#include <stdexcept>

namespace jalon::report {

namespace {

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// The rectangle of fragmentMark().
bool isFragmentMark(const ContentScanner &scanner)
{
    return scanner.name() == "re" && scanner.operandCount() == 4 && scanner.number(1) == markTop &&
           scanner.number(2) == markWidth && scanner.number(3) == markHeight;
}

} // namespace

ContentTagger::ContentTagger(StructureModel &model, int page, const SpaceCodes &spaces)
    : m_model(model)
    , m_tags(model.pages[static_cast<std::size_t>(page)])
    , m_page(page)
    , m_spaces(spaces)
{
}

std::string ContentTagger::rewritten(std::string_view content)
{
    m_out.reserve(content.size() + content.size() / 8);
    ContentScanner scanner(content);
    while (scanner.next())
        take(scanner);
    if (m_open != Unit::None)
        throw std::runtime_error("a path or a text of the page has no end");
    if (m_fragment + 1 != static_cast<int>(m_tags.size()))
        throw std::runtime_error("the page does not paint all its fragments");
    addSpace();
    close();
    return std::move(m_out);
}

void ContentTagger::take(const ContentScanner &scanner)
{
    if (takeText(scanner) || takePath(scanner))
        return;
    if (isOneOf(scanner.name(), {"Do", "sh"})) {
        paint(scanner.text());
        return;
    }
    if (isOneOf(scanner.name(), {"BMC", "BDC", "EMC", "MP", "DP"}))
        throw std::runtime_error("the page is tagged already");
    m_out.append(scanner.text()) += '\n';
}

bool ContentTagger::takeText(const ContentScanner &scanner)
{
    if (scanner.name() == "BT")
        m_open = Unit::Text;
    else if (m_open != Unit::Text)
        return false;
    if (scanner.name() == "Tf" && scanner.operandCount() == 2)
        m_font = scanner.operand(0);
    m_unit.append(scanner.text());
    if (scanner.name() != "ET") {
        m_unit += '\n';
        return true;
    }
    m_open = Unit::None;
    paint(m_unit);
    m_endOfText = m_paintedTo - 3; // "ET\n"
    m_unit.clear();
    return true;
}

bool ContentTagger::takePath(const ContentScanner &scanner)
{
    const std::string_view name = scanner.name();
    if (isOneOf(name, {"m", "re", "l", "c", "v", "y", "h", "W", "W*"})) {
        m_isMark = m_open == Unit::None && isFragmentMark(scanner);
        if (m_isMark)
            m_markNumber = scanner.number(0);
        m_open = Unit::Path;
        m_unit.append(scanner.text()) += '\n';
        return true;
    }
    if (m_open != Unit::Path)
        return false;
    m_unit.append(scanner.text());
    m_open = Unit::None;
    if (m_isMark)
        enterFragment(m_markNumber);
    else if (name == "n") // ends a clip, paints nothing
        m_out.append(m_unit) += '\n';
    else if (isOneOf(name, {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*"}))
        paint(m_unit);
    else
        throw std::runtime_error("an unknown operator ends a path of the page");
    m_unit.clear();
    return true;
}

void ContentTagger::enterFragment(double number)
{
    if (number != m_fragment + 1 || number >= static_cast<double>(m_tags.size()))
        throw std::runtime_error("the page paints its fragments in another order");
    addSpace();
    m_fragment = static_cast<int>(number);
    m_endOfText = 0;
}

void ContentTagger::paint(std::string_view unit)
{
    open(m_fragment < 0 ? artifact : m_tags[static_cast<std::size_t>(m_fragment)].node);
    m_out.append(unit) += '\n';
    m_paintedTo = m_out.size();
}

void ContentTagger::addSpace()
{
    if (m_fragment < 0 || m_endOfText == 0 || !m_tags[static_cast<std::size_t>(m_fragment)].spaceAfter)
        return;
    const auto space = m_spaces.find(m_font);
    if (space == m_spaces.end())
        return;
    const std::string shown = space->second + " Tj\n";
    m_out.insert(m_endOfText, shown);
    m_paintedTo += shown.size();
}

void ContentTagger::open(int node)
{
    if (node == m_sequence)
        return;
    close();
    m_sequence = node;
    if (node == artifact) {
        m_out += "/Artifact BMC\n";
        return;
    }
    const int mcid = static_cast<int>(m_sequences.size());
    m_model.addContent(node, m_page, mcid);
    m_sequences.push_back(node);
    m_out += '/' + m_model.nodes[static_cast<std::size_t>(node)].type + " <</MCID " + std::to_string(mcid) +
             ">> BDC\n";
}

void ContentTagger::close()
{
    if (m_sequence == nothing)
        return;
    m_out.insert(m_paintedTo, "EMC\n"); // tight after what it holds, before the state of what comes
    m_sequence = nothing;
}

} // namespace jalon::report
