// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/UaPageReader.h"

#include <set>

using namespace Qt::StringLiterals;

namespace jalon::report {

namespace {

const std::set<std::string> painting = {"S",  "s",  "f", "F",  "f*", "B",  "B*", "b", "b*",
                                        "Tj", "TJ", "'", "\"", "Do", "sh", "BI", "EI"};

}

void UaPageReader::handleObject(QPDFObjectHandle object)
{
    if (!object.isOperator()) {
        m_operands.push_back(object);
        return;
    }
    const std::string name = object.getOperatorValue();
    if (name == "BMC" || name == "BDC")
        begin();
    else if (name == "EMC")
        end();
    else if (name == "BT" || name == "ET")
        m_inText = name == "BT";
    else if (painting.count(name) > 0 && m_open == 0)
        problems << u"%1 paints outside of contents and artifacts"_s.arg(QString::fromStdString(name));
    if (name == "re" && m_operands.size() == 4 && m_operands[1].getNumericValue() == 20000)
        problems << u"a mark of the tagger was left behind"_s;
    m_operands.clear();
}

void UaPageReader::handleEOF()
{
    if (m_open != 0)
        problems << u"a marked sequence has no end"_s;
}

void UaPageReader::begin()
{
    if (m_open++ > 0 || m_inText)
        problems << u"a marked sequence begins inside another or inside a text"_s;
    if (m_operands.size() != 2) {
        if (m_operands.empty() || m_operands[0].getName() != "/Artifact")
            problems << u"a sequence without MCID is no artifact"_s;
        return;
    }
    const int mcid = static_cast<int>(m_operands[1].getKey("/MCID").getIntValue());
    if (!sequences.emplace(mcid, m_operands[0].getName()).second)
        problems << u"MCID %1 comes twice on a page"_s.arg(mcid);
}

void UaPageReader::end()
{
    if (m_open-- == 0 || m_inText)
        problems << u"a marked sequence ends in the wrong place"_s;
}

} // namespace jalon::report
