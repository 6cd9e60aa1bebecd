// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/identity/SvgCheck.h"

#include <QByteArray>
#include <QMap>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::report {

namespace {

constexpr int maximumDepth = 100, maximumElements = 20'000, maximumUses = 10'000, maximumAttributes = 300;

/// QXmlStreamReader takes seconds over a hundred thousand attributes of one element.
bool hasReasonableTags(const QByteArray &bytes)
{
    int attributes = 0;
    for (const char c : bytes) {
        attributes = c == '<' ? 0 : attributes + (c == '=' ? 1 : 0);
        if (attributes > maximumAttributes)
            return false;
    }
    return true;
}

/// Reads through one drawing. One use.
class SvgWalk
{
public:
    explicit SvgWalk(const QByteArray &bytes)
        : m_xml(bytes)
    {
        // Entities are not resolved; a drawing that needs them is not well-formed to us.
        m_xml.setEntityExpansionLimit(0);
    }

    bool isHarmless()
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement && !enter())
                return false;
            if (token == QXmlStreamReader::EndElement)
                m_open.removeLast();
            if (token == QXmlStreamReader::DTD && !m_xml.entityDeclarations().isEmpty())
                return false;
            if (token == QXmlStreamReader::Characters && m_inStyle && !isHarmlessCss(m_xml.text()))
                return false;
        }
        QSet<QString> above;
        return !m_xml.hasError() && m_elements > 0 && drawings({}, above) <= maximumUses;
    }

private:
    bool enter()
    {
        const QStringView name = m_xml.name();
        const QXmlStreamAttributes attributes = m_xml.attributes();
        if (++m_elements > maximumElements || m_open.size() >= maximumDepth)
            return false;
        if (m_elements == 1 && name != u"svg"_s)
            return false;
        for (const char *foreign : {"script", "foreignObject", "handler", "iframe", "audio", "video"}) {
            if (name.compare(QLatin1StringView(foreign), Qt::CaseInsensitive) == 0)
                return false;
        }
        for (const QXmlStreamAttribute &attribute : attributes) {
            if (!isHarmless(name, attribute))
                return false;
        }
        m_open << attributes.value("id"_L1).toString();
        m_inStyle = name == u"style"_s;
        if (name == u"use"_s)
            addUse(attributes);
        return true;
    }

    static bool isHarmless(QStringView element, const QXmlStreamAttribute &attribute)
    {
        const QStringView name = attribute.name(), value = attribute.value();
        if (name.startsWith("on"_L1, Qt::CaseInsensitive))
            return false;
        if (name.compare("href"_L1, Qt::CaseInsensitive) != 0)
            return isHarmlessCss(value);
        // The target of a link to click on is never followed here.
        return element == u"a"_s || value.startsWith(u'#') || value.startsWith("data:image/png"_L1) ||
               value.startsWith("data:image/jp"_L1);
    }

    /// No import, and every url() leads to a part of the drawing.
    static bool isHarmlessCss(QStringView css)
    {
        if (css.contains("@import"_L1, Qt::CaseInsensitive))
            return false;
        for (qsizetype at = css.indexOf("url("_L1, 0, Qt::CaseInsensitive); at >= 0;
             at = css.indexOf("url("_L1, at + 4, Qt::CaseInsensitive)) {
            QStringView target = css.mid(at + 4).trimmed();
            if (target.startsWith(u'"') || target.startsWith(u'\''))
                target = target.mid(1);
            if (!target.startsWith(u'#'))
                return false;
        }
        return true;
    }

    void addUse(const QXmlStreamAttributes &attributes)
    {
        QString target;
        for (const QXmlStreamAttribute &attribute : attributes) {
            if (attribute.name() == u"href"_s)
                target = attribute.value().mid(1).toString();
        }
        // Within each part that has a name it is drawn wherever that part is.
        m_uses[{}] << target;
        for (const QString &id : std::as_const(m_open)) {
            if (!id.isEmpty())
                m_uses[id] << target;
        }
    }

    /// How many parts are drawn for one; beyond the limit also for a part that uses itself.
    int drawings(const QString &id, QSet<QString> &above)
    {
        if (const auto known = m_drawings.constFind(id); known != m_drawings.constEnd())
            return *known;
        if (above.contains(id))
            return maximumUses + 1;
        above.insert(id);
        int count = 1;
        for (const QString &used : m_uses.value(id))
            count = std::min(count + drawings(used, above), maximumUses + 1);
        above.remove(id);
        return m_drawings[id] = count;
    }

    QXmlStreamReader m_xml;
    QStringList m_open; ///< ids of the open elements
    int m_elements = 0;
    bool m_inStyle = false;
    QMap<QString, QStringList> m_uses; ///< part -> what it uses; under the empty id the drawing's own
    QMap<QString, int> m_drawings;
};

} // namespace

bool isHarmlessSvg(const QByteArray &bytes)
{
    return hasReasonableTags(bytes) && SvgWalk(bytes).isHarmless();
}

} // namespace jalon::report
