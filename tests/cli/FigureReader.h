// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/ExpectedFigures.h"
#include "cli/FigureWords.h"

#include <algorithm>
#include <vector>

namespace jalon::test {

using namespace Qt::StringLiterals;

/// Looks up what is expected in what was printed, and notes what is missing. For one report; holds
/// references.
class FigureReader
{
public:
    FigureReader(const Printed &printed, const Reviews &reviews)
        : m_printed(printed)
        , m_reviews(reviews)
        , year(reviews.rbegin()->first)
        , now(reviews.rbegin()->second)
    {
    }

    /// A text of a section, whole.
    void text(const QString &section, const QString &expected) { text(QStringList{section}, expected); }
    void text(const QStringList &sections, const QString &expected)
    {
        if (std::none_of(sections.begin(), sections.end(), [&](const QString &section) {
                return any(Line::Text, section,
                           [&](const Line &line) { return line.cells.first() == expected; });
            }))
            wrong << sections.first() + u": no text “%1”"_s.arg(expected);
    }
    void textBeginning(const QString &section, const QString &expected)
    {
        if (!any(Line::Text, section,
                 [&](const Line &line) { return line.cells.first().startsWith(expected); }))
            wrong << section + u": no text beginning with “%1”"_s.arg(expected);
    }
    /// A text that ends so: a caption after its number, the end of a line of facts. Also the head of a table
    /// that holds drawings.
    void caption(const QString &section, const QString &expected)
    {
        const auto ends = [&](const Line &line) {
            return std::any_of(line.cells.begin(), line.cells.end(),
                               [&](const QString &cell) { return cell.endsWith(expected); });
        };
        if (!any(Line::Text, section, ends) && !any(Line::Row, section, ends))
            wrong << section + u": no text ending with “%1”"_s.arg(expected);
    }
    /// A row of a section that begins with these cells.
    void row(const QString &section, const QStringList &expected)
    {
        const auto same = [&](const Line &line) { return line.cells.first(expected.size()) == expected; };
        if (!any(Line::Row, section,
                 [&](const Line &line) { return line.cells.size() >= expected.size() && same(line); }))
            wrong << section + u": no row “%1”"_s.arg(expected.join(u" | "_s));
    }
    /// A row whose cells contain these, one by one; the first is whole.
    void rowWith(const QString &section, const QStringList &expected)
    {
        if (!any(Line::Row, section, [&](const Line &line) {
                if (line.cells.size() != expected.size() || line.cells.first() != expected.first())
                    return false;
                for (qsizetype i = 1; i < expected.size(); ++i)
                    if (!line.cells.at(i).contains(expected.at(i)))
                        return false;
                return true;
            }))
            wrong << section + u": no row with “%1”"_s.arg(expected.join(u" | "_s));
    }
    /// The words of a drawing; `count`: how often the report draws it.
    void drawing(const QString &expected, int count = 1)
    {
        const auto found = std::count_if(m_printed.begin(), m_printed.end(), [&](const Line &line) {
            return line.kind == Line::Drawing && line.cells.first() == expected;
        });
        if (found != count)
            wrong << u"%1 drawings “%2”"_s.arg(found).arg(expected);
    }
    /// How many rows of a section begin with this cell.
    void rowCount(const QString &section, const QString &first, int expected)
    {
        const auto found = std::count_if(m_printed.begin(), m_printed.end(), [&](const Line &line) {
            return line.kind == Line::Row && line.section == section && line.cells.first() == first;
        });
        if (found != expected)
            wrong << section + u": %1 rows “%2” instead of %3"_s.arg(found).arg(first).arg(expected);
    }
    /// How many rows a section has.
    void rowsOf(const QString &section, size_t expected)
    {
        const auto found = std::count_if(m_printed.begin(), m_printed.end(), [&](const Line &line) {
            return line.kind == Line::Row && line.section == section;
        });
        if (size_t(found) != expected)
            wrong << section + u": %1 rows instead of %2"_s.arg(found).arg(expected);
    }
    void heading(const QString &expected)
    {
        if (std::none_of(m_printed.begin(), m_printed.end(), [&](const Line &line) {
                return line.kind == Line::Heading && line.cells.first() == expected;
            }))
            wrong << u"no heading “%1”"_s.arg(expected);
    }

    /// The cover: how many actions each challenge has.
    void cover()
    {
        for (const Json &challenge : now["challenges"]) {
            const QString number = QString::number(challenge["number"].get<int>()),
                          actions =
                              counted(challenge["totals"]["actions"].get<int>(), u"action"_s, u"actions"_s);
            if (std::none_of(m_printed.begin(), m_printed.end(), [&](const Line &line) {
                    return line.kind == Line::Row && line.cells.size() == 3 && line.cells.first() == number &&
                           line.cells.last() == actions;
                }))
                wrong << u"no challenge %1 of %2"_s.arg(number, actions);
        }
    }

    template <class Visit>
    void eachAction(Visit visit) const
    {
        for (const Json &challenge : now["challenges"])
            for (const Json &action : challenge["actions"])
                visit(action, u"%1 %2"_s.arg(textOf(action["code"]), plainText(textOf(action["title"]))));
    }
    template <class Visit>
    void eachFigure(Visit visit) const
    {
        eachAction([&](const Json &action, const QString &section) {
            for (const Json &figure : action["indicators"])
                visit(figure, section);
        });
    }
    /// The same indicator in the review of a year.
    const Json &in(int which, const Json &figure) const
    {
        for (const Json &challenge : m_reviews.at(which)["challenges"])
            for (const Json &action : challenge["actions"])
                for (const Json &other : action["indicators"])
                    if (other["code"] == figure["code"])
                        return other;
        FAIL("an indicator that only one year knows");
        return figure;
    }
    bool hasTrend(const Json &figure) const
    {
        const bool numeric =
            figure["kind"] == "count" || figure["kind"] == "rate" || figure["kind"] == "amount";
        return numeric && std::count_if(m_reviews.begin(), m_reviews.end(), [&](const auto &review) {
                              return !in(review.first, figure)["value"].is_null();
                          }) >= 2;
    }
    /// "Titre. De 6 en 2016 à 14 en 2018. 2016 : 6 ; 2017 : non mesuré ; 2018 : 14."
    QString series(const QString &title, const std::map<int, QString> &values,
                   const std::map<int, QString> &targets = {}) const
    {
        QStringList years;
        std::vector<std::pair<int, QString>> measured;
        for (const auto &[which, value] : values) {
            years << u"%1 : %2"_s.arg(which).arg(value.isEmpty() ? u"non mesuré"_s : value) +
                         (targets.contains(which) ? u" (cible %1)"_s.arg(targets.at(which)) : QString());
            if (!value.isEmpty())
                measured.emplace_back(which, value);
        }
        for (const auto &[which, target] : targets)
            if (which > values.rbegin()->first)
                years << u"%1 : cible %2"_s.arg(which).arg(target);
        QString message;
        if (measured.size() >= 2)
            message = u"De %1 en %2 à %3 en %4. "_s.arg(measured.front().second)
                          .arg(measured.front().first)
                          .arg(measured.back().second)
                          .arg(measured.back().first);
        return title + u". "_s + message + years.join(u" ; "_s) + u'.';
    }
    QString series(const Json &figure, const QString &title) const
    {
        std::map<int, QString> values;
        for (const auto &[which, review] : m_reviews)
            values[which] = bare(in(which, figure));
        return series(title, values,
                      now["plan"].value("fictitious", false) ? targetsOf(figure) : std::map<int, QString>());
    }
    QString figureTitle(const Json &figure) const
    {
        return bareLabel(figure) + u" ("_s + (unit(figure).isEmpty() ? QString() : unit(figure) + u", "_s) +
               textOf(figure["code"]) + u')';
    }
    /// The annex: what a figure is said to be, and its parts.
    void origin(const QString &name, const QString &value, const QString &how = {})
    {
        if (!any(Line::Row, origins, [&](const Line &line) {
                return line.cells.size() == 5 && line.cells.at(1) == name && line.cells.at(2) == value &&
                       line.cells.at(3).startsWith(how);
            }))
            wrong << origins + u": no row “%1” of “%2”"_s.arg(name, value);
    }
    void origin(const Json &figure)
    {
        if (!figure["value"].is_null())
            origin(textOf(figure["code"]) + u' ' + plainText(textOf(figure["label"])), withUnit(figure),
                   parts(figure));
    }

    const Reviews &reviews() const { return m_reviews; }

    static inline const QString origins = u"Origine des chiffres"_s;
    QStringList wrong;

private:
    template <class Holds>
    bool any(Line::Kind kind, const QString &section, Holds holds) const
    {
        return std::any_of(m_printed.begin(), m_printed.end(), [&](const Line &line) {
            return line.kind == kind && line.section == section && holds(line);
        });
    }

    const Printed &m_printed;
    const Reviews &m_reviews;

public:
    const int year;
    const Json &now;
};

} // namespace jalon::test
