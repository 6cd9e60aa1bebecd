// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/amendments/AmendmentDialog.h"

#include "core/model/Plan.h"
#include "gui/forms/Typing.h"
#include "gui/journal/FieldColumn.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/PlainLabel.h"
#include "report/Wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {

constexpr int MostLines = 6;
constexpr int LongestValue = 110; // characters; the whole of it is the tool tip

QString shortened(const QString &words)
{
    const QString line = words.simplified();
    return line.size() <= LongestValue ? line : line.left(LongestValue - 1).trimmed() + u'…';
}

} // namespace

AmendmentDialog::AmendmentDialog(const Plan &plan, const report::Wording &wording,
                                 const std::vector<AmendmentChange> &lines, const QDate &asOf,
                                 QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_wording(wording)
    , m_asOf(asOf)
    , m_decided(new QRadioButton(tr("A decided amendment"), this))
    , m_correction(
          new QRadioButton(tr("A correction of the transcription: the sheet was copied wrongly"), this))
    , m_fields(new FieldColumn(this))
    , m_existing(new QComboBox(m_fields))
    , m_date(new QLineEdit(m_fields))
    , m_authority(new QComboBox(m_fields))
    , m_reason(new QLineEdit(m_fields))
    , m_goOn(new QCheckBox(tr("Attach my next changes to it too"), this))
    , m_save(primaryButton({}, this))
{
    setWindowTitle(tr("Change of the plan as voted"));
    auto *title = new PlainLabel(tr("This was voted: where does the change come from?"), this);
    title->setLook(TextSize::Subheading);
    m_decided->setObjectName(u"amendmentDecided"_s);
    m_correction->setObjectName(u"amendmentCorrection"_s);
    m_goOn->setObjectName(u"amendmentGoesOn"_s);
    m_save->setObjectName(u"amendmentSave"_s);
    m_save->setDefault(true);
    makeFields();
    auto *cancel = secondaryButton(tr("Give the change up"), this);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(makeLines(lines));
    layout->addSpacing(4);
    layout->addWidget(m_decided);
    layout->addWidget(m_correction);
    layout->addWidget(m_fields);
    layout->addWidget(m_goOn);
    layout->addStretch(1);
    layout->addLayout(buttons);
    setMinimumWidth(620);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &AmendmentDialog::accept);
    connect(m_decided, &QRadioButton::toggled, this, [this] {
        fillExisting();
        showState();
    });
    connect(m_existing, &QComboBox::currentIndexChanged, this, &AmendmentDialog::showState);
    m_decided->setChecked(true);
    m_authority->setFocus();
}

QWidget *AmendmentDialog::makeLines(const std::vector<AmendmentChange> &lines)
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const AmendmentChange &line : lines) {
        if (row == MostLines)
            break;
        const QString before = m_wording.governedValue(line.field, line.before, line.dateBefore);
        const QString after = m_wording.governedValue(line.field, line.after, line.dateAfter);
        auto *name = new PlainLabel(
            (line.action + u"  "_s + m_wording.governed(line.entity, line.field)).trimmed(), box);
        name->setTone(TextTone::Soft);
        //: %1 what stood there, %2 what is to stand there
        auto *values = new PlainLabel(tr("%1 → %2").arg(shortened(before), shortened(after)), box);
        values->setWordWrap(true);
        values->setToolTip(plainToolTip(before + u"\n→ "_s + after));
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(values, row++, 1);
    }
    if (const int rest = int(lines.size()) - row; rest > 0) {
        auto *more = new PlainLabel(tr("and %n other value(s)", nullptr, rest), box);
        more->setTone(TextTone::Muted);
        grid->addWidget(more, row, 1);
    }
    return box;
}

void AmendmentDialog::makeFields()
{
    m_date->setText(m_wording.date(m_asOf));
    m_date->setMaximumWidth(200);
    m_authority->setEditable(true);
    m_authority->setInsertPolicy(QComboBox::NoInsert);
    m_authority->setCompleter(nullptr); // it would put an earlier name in the place of what was typed
    QStringList known;
    const auto amendments = m_plan.amendments();
    for (auto at = amendments.rbegin(); at != amendments.rend(); ++at) {
        if (!(*at)->authority.isEmpty() && !known.contains((*at)->authority))
            known << (*at)->authority;
    }
    m_authority->addItems(known);
    m_authority->setCurrentIndex(-1);
    m_authority->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_existing->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_existing->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_existing->setObjectName(u"amendmentExisting"_s);
    m_date->setObjectName(u"amendmentDate"_s);
    m_authority->setObjectName(u"amendmentAuthority"_s);
    m_reason->setObjectName(u"amendmentReason"_s);
    m_fields->add(tr("Attach to"), m_existing);
    m_fields->add(tr("Date of the decision"), m_date);
    m_fields->add(tr("Decided by"), m_authority);
    m_fields->add(tr("Reason"), m_reason);
    m_authority->lineEdit()->setAccessibleName(m_authority->accessibleName());
}

void AmendmentDialog::fillExisting()
{
    const QSignalBlocker quiet(m_existing);
    m_existing->clear();
    m_existing->addItem(kind() == AmendmentKind::Amendment ? tr("a new amendment") : tr("a new correction"),
                        QUuid());
    const auto amendments = m_plan.amendments();
    for (auto at = amendments.rbegin(); at != amendments.rend(); ++at) {
        if ((*at)->kind == kind())
            m_existing->addItem(m_wording.amendment(**at) + u" – "_s + shortened((*at)->reason),
                                (*at)->id.value);
    }
}

AmendmentKind AmendmentDialog::kind() const
{
    return m_decided->isChecked() ? AmendmentKind::Amendment : AmendmentKind::Correction;
}

void AmendmentDialog::showState()
{
    const bool decided = kind() == AmendmentKind::Amendment;
    const bool isNew = m_existing->currentIndex() <= 0;
    m_fields->clearProblems();
    m_fields->setShown(m_existing, m_existing->count() > 1);
    m_fields->setShown(m_date, isNew && decided);
    m_fields->setShown(m_authority, isNew && decided);
    m_fields->setShown(m_reason, isNew);
    m_reason->setPlaceholderText(decided ? QString() : tr("if there is something to say"));
    m_save->setText(decided ? tr("Record the amendment") : tr("Record the correction"));
}

bool AmendmentDialog::goesOn() const
{
    return m_goOn->isChecked();
}

bool AmendmentDialog::readDate(QDate &date)
{
    Error error{ErrorCode::NotADate, u"date"_s, m_date->text()};
    if (typing::read(m_date->text().simplified(), date, error) && date.isValid())
        return true;
    m_fields->say(m_date, tr("A day of the calendar is needed here, for example 31/03/2018."), true);
    m_date->setFocus();
    return false;
}

void AmendmentDialog::accept()
{
    m_fields->clearProblems();
    if (const Amendment *chosen = m_plan.find(Id<Amendment>{m_existing->currentData().toUuid()})) {
        m_answer = *chosen;
        return QDialog::accept();
    }
    Amendment answer{Id<Amendment>::create(), kind(), m_asOf, {}, m_reason->text().simplified()};
    if (answer.kind == AmendmentKind::Amendment) {
        answer.authority = m_authority->currentText().simplified();
        if (!readDate(answer.date))
            return;
        if (answer.authority.isEmpty()) {
            m_fields->say(m_authority, tr("Who decided it? A few words are needed here."), true);
            return m_authority->setFocus();
        }
        if (answer.reason.isEmpty()) {
            m_fields->say(m_reason, tr("Why was it decided? A few words are needed here."), true);
            return m_reason->setFocus();
        }
    } else if (answer.reason.isEmpty()) {
        answer.reason = tr("Mistake of the transcription");
    }
    m_answer = answer;
    QDialog::accept();
}

} // namespace jalon::gui
