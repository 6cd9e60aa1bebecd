// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pdf/PdfTagger.h"
#include "report/pdf/StructureModel.h"

#include <map>
#include <string>

namespace jalon::report {

/// Writes a structure model into a PDF: one object per node kept, the tree from the catalog down and the
/// parent tree from the pages and links up. One use per file.
class StructureWriter
{
public:
    StructureWriter(QPDF &file, std::vector<QPDFObjectHandle> &pages, const StructureModel &model);

    /// `sequences`: for each page the node of each of its marked sequences.
    void write(const std::vector<std::vector<int>> &sequences, const std::vector<LinkAnnotation> &links);

private:
    using Object = QPDFObjectHandle;
    void writeNode(std::size_t index);
    void writeContent(const StructureNode &node, const StructureNode::Content &content, Object element,
                      Object kids);
    void writeIds();
    Object attributes(const StructureNode &node, int page) const;
    void writeLinks(const std::vector<LinkAnnotation> &links, Object numbers);

    QPDF &m_file;
    std::vector<Object> &m_pages;
    const StructureModel &m_model;
    Object m_root;
    std::vector<Object> m_elements;      ///< by node
    std::map<std::string, Object> m_ids; ///< elements that have an identifier
};

} // namespace jalon::report
