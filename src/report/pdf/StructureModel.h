// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/layout/LaidOut.h"

#include <string>

namespace jalon::report {

/// One node of the structure tree that a screen reader walks through, with a standard type of PDF 1.7.
struct StructureNode
{
    enum class Scope { None, Column, Row };
    struct Content
    {
        int page = 0, mcid = 0;
        int childrenBefore = 0; ///< how many children are read before it
    };

    std::string type;
    int parent = -1;
    std::vector<int> children;     ///< in reading order
    std::vector<Content> contents; ///< what the pages paint of it; ContentTagger adds
    QString altText;               ///< of a figure
    Scope scope = Scope::None;     ///< of a table head
    int columns = 1;               ///< that a cell spans
    std::string numbering;         ///< of a list: kind of its labels
    QRectF box;                    ///< of a figure, layout units
    bool hasLink = false;          ///< a link annotation belongs to it
    QString id;                    ///< of a note: unique in the file
    bool kept = false;             ///< has something to say; see keepWhatSpeaks()
};

/// How a fragment of a page is tagged.
struct FragmentTag
{
    int node = artifact;
    bool spaceAfter = false; ///< the blank at the end of a line is not painted; readers of text want it
};

/// The structure of a laid-out document: a node for each element (same index), and those that PDF wants
/// besides: references and links of contents entries, links of note numbers, figures inside cells, cells that
/// complete a row. Values only, nothing of libqpdf.
class StructureModel
{
public:
    explicit StructureModel(const LaidOut &laidOut);

    std::vector<StructureNode> nodes; ///< [0] is the document
    std::vector<std::vector<FragmentTag>> pages;

    /// The node that holds what is painted of an element.
    int contentNode(int element) const { return m_contentNodes[static_cast<std::size_t>(element)]; }

    /// A page paints something of a node, as its sequence `mcid`: after the numbers of notes painted so far
    /// within it, before all its other children.
    void addContent(int node, int page, int mcid);

    /// Once the pages are tagged: marks as kept what has content or children that have; cells stay when
    /// empty.
    void keepWhatSpeaks();

private:
    int add(std::string type, int parent);
    void addElements();
    void tagFragments();
    FragmentTag tagOf(const Fragment &fragment);
    int figureIn(const Fragment &drawing);
    void markSpaces();
    std::vector<int> rowsOf(std::size_t table) const;
    void nameRows();     ///< without a head above, the first cell names its row
    void completeRows(); ///< rows shorter than the others get empty cells
    void nameLabels();   ///< numbers or dots
    bool keep(int index);

    const LaidOut &m_laidOut;
    std::vector<int> m_contentNodes;
};

} // namespace jalon::report
