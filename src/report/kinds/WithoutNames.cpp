// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/kinds/WithoutNames.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

namespace {

/// Whole words, in any case, with any kind of space and hyphen; the longest spelling first.
QRegularExpression namesOf(const Plan &plan)
{
    QStringList spellings;
    for (const Party &party : plan.table<Party>().rows()) {
        if (party.kind != PartyKind::Person)
            continue;
        spellings << party.name.simplified();
        for (const QString &alias : party.aliases)
            spellings << alias.simplified();
    }
    spellings.removeAll(QString());
    std::sort(spellings.begin(), spellings.end(), [](const QString &a, const QString &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    spellings.removeDuplicates();
    for (QString &spelling : spellings) {
        spelling = QRegularExpression::escape(spelling);
        spelling.replace(u"\\ "_s, u"\\s+"_s).replace(u"\\-"_s, u"[-\u2010\u2011]"_s);
    }
    if (spellings.isEmpty())
        return {};
    return QRegularExpression(
        u"(?<![\\p{L}\\p{N}])(?:(?:M\\.|Mme|Mlle|Monsieur|Madame|Mr\\.?|Mrs\\.?|Ms\\.?)\\s+)?(?:%1)(?![\\p{L}\\p{N}])"_s
            .arg(spellings.join(u'|')),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// Takes the names out of every kind of field that holds text.
struct Remover
{
    QRegularExpression names;
    QString somebody;

    void operator()(QString &text) const { text.replace(names, somebody); }
    void operator()(QStringList &texts) const { texts.replaceInStrings(names, somebody); }
    void operator()(SoftDate &date) const { date.text.replace(names, somebody); }
    template <class Value>
    void operator()(Value &) const
    {
    }
};

} // namespace

Plan withoutNames(const Plan &plan, const QString &somebody)
{
    const QRegularExpression names = namesOf(plan);
    if (names.pattern().isEmpty())
        return plan;
    QString literal = somebody; // "\1" in a replacement would be a reference
    const Remover remove{names, literal.remove(u'\\')};
    Plan nameless = plan;
    Entities::forEach([&]<class Entity>() {
        for (Entity row : plan.table<Entity>().rows()) {
            if constexpr (std::is_same_v<Entity, Party>) {
                if (row.kind == PartyKind::Person) {
                    row.name = somebody;
                    row.aliases.clear();
                }
            }
            forEachField<Entity>([&](const auto &field) { remove(row.*field.member); });
            nameless.table<Entity>().replace(std::move(row));
        }
    });
    return nameless;
}

std::vector<YearRectifications> withoutNames(const Plan &plan, std::vector<YearRectifications> years,
                                             const QString &somebody)
{
    const QRegularExpression names = namesOf(plan);
    if (names.pattern().isEmpty())
        return years;
    QString literal = somebody;
    const Remover remove{names, literal.remove(u'\\')};
    for (YearRectifications &year : years) {
        for (Rectification &one : year.figures) {
            remove(one.label);
            remove(one.sealedValue.value.text);
            remove(one.todayValue.value.text);
        }
    }
    return years;
}

} // namespace jalon::report
