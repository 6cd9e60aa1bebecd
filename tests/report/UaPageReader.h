// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <QStringList>

#include <map>
#include <string>
#include <vector>

namespace jalon::report {

/// Listens to the operators of one page for checkUa(): what paints must stand in a marked sequence.
class UaPageReader : public QPDFObjectHandle::ParserCallbacks
{
public:
    void handleObject(QPDFObjectHandle object) override;
    void handleEOF() override;

    std::map<int, std::string> sequences; ///< MCID -> tag
    QStringList problems;

private:
    void begin();
    void end();

    std::vector<QPDFObjectHandle> m_operands;
    int m_open = 0;
    bool m_inText = false;
};

} // namespace jalon::report
