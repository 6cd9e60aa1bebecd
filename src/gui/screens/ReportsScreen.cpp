// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/ReportsScreen.h"

#include "gui/app/Settings.h"
#include "gui/app/ViewState.h"
#include "gui/dialogs/Dialogs.h"
#include "gui/screens/reports/PrintJob.h"
#include "gui/screens/reports/ReportJob.h"
#include "gui/screens/reports/ReportOutline.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/PageHeader.h"
#include "gui/year/PackDialog.h"
#include "report/Wording.h"
#include "session/PlanSession.h"
#include "ui_ReportsScreen.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QPrinter>
#include <QSaveFile>
#include <QSignalBlocker>

namespace jalon::gui {

using namespace Qt::StringLiterals;

ReportsScreen::ReportsScreen(ScreenContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_ui(std::make_unique<Ui::ReportsScreen>())
    , m_sealed(context.session)
    , m_job(new ReportJob(this))
    , m_saveJob(new ReportJob(this))
    , m_printJob(new PrintJob(this))
    , m_outline(new ReportOutline(this))
{
    m_ui->setupUi(this);
    m_header = new PageHeader(tr("Reports"), this);
    m_printButton = secondaryButton(tr("Print…"), m_header);
    m_printButton->setObjectName(u"printReport"_s);
    m_saveButton = primaryButton(tr("Save…"), m_header);
    m_saveButton->setObjectName(u"saveReport"_s);
    auto *pack = secondaryButton(tr("Whole pack…"), m_header);
    pack->setObjectName(u"wholePack"_s);
    connect(pack, &QPushButton::clicked, this,
            [this] { (new PackDialog(this->context(), year(), this))->open(); });
    m_header->addWidget(pack);
    m_header->addWidget(m_printButton);
    m_header->addWidget(m_saveButton);
    m_ui->page->insertWidget(0, m_header);
    m_ui->asOf->setLook(TextSize::Small, TextTone::Muted);
    m_ui->outline->setModel(m_outline);
    connectChoices();
    connectJobs();
    buildActions();
}

std::vector<std::pair<QRadioButton *, report::ReportKind>> ReportsScreen::kinds() const
{
    using enum report::ReportKind;
    return {{m_ui->annual, Annual},         {m_ui->followUp, FollowUp},        {m_ui->synthesis, Synthesis},
            {m_ui->indicators, Indicators}, {m_ui->minutes, Minutes},          {m_ui->allSheets, Sheets},
            {m_ui->sheet, Sheet},           {m_ui->actionReview, ActionReview}};
}

void ReportsScreen::connectChoices()
{
    for (const auto &[button, kind] : kinds())
        connect(button, &QRadioButton::toggled, this, [this](bool chosen) {
            if (chosen)
                makeAgain();
        });
    connect(m_ui->withoutNames, &QCheckBox::toggled, this, &ReportsScreen::makeAgain);
    connect(m_ui->years, &QComboBox::currentIndexChanged, this, &ReportsScreen::makeAgain);
    connect(m_ui->sheets, &QComboBox::currentIndexChanged, this, &ReportsScreen::makeAgain);
    connect(m_ui->outline->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReportsScreen::showHeading);
    connect(m_ui->outline, &QTreeView::clicked, this, &ReportsScreen::showHeading);
    connect(m_saveButton, &QPushButton::clicked, this, &ReportsScreen::save);
    connect(m_printButton, &QPushButton::clicked, this, &ReportsScreen::print);
    connect(&context().view, &ViewState::asOfChanged, this, &Screen::scheduleRefresh);
}

void ReportsScreen::connectJobs()
{
    connect(m_ui->layingOut, &BusyRow::givenUp, m_job, &ReportJob::cancel);
    connect(m_ui->saving, &BusyRow::givenUp, m_saveJob, &ReportJob::cancel);
    connect(m_ui->printing, &BusyRow::givenUp, m_printJob, &PrintJob::cancel);
    connect(m_job, &ReportJob::progress, m_ui->layingOut, &BusyRow::setProgress);
    connect(m_saveJob, &ReportJob::progress, m_ui->saving, &BusyRow::setProgress);
    connect(m_printJob, &PrintJob::progress, m_ui->printing, &BusyRow::setProgress);
    connect(m_job, &ReportJob::finished, this, &ReportsScreen::showMade);
    connect(m_job, &ReportJob::failed, this, [this](const core::Error &error) {
        m_ui->layingOut->stop();
        m_ui->pages->showNothing(tr("There are no pages to show."), tr("Lay them out"));
        sayUnlessCancelled(error);
    });
    connect(m_saveJob, &ReportJob::finished, this, [this](const MadeReport &made) {
        m_ui->saving->stop();
        write(m_savePath, made.bytes);
    });
    connect(m_saveJob, &ReportJob::failed, this, [this](const core::Error &error) {
        m_ui->saving->stop();
        sayUnlessCancelled(error);
    });
    connect(m_printJob, &PrintJob::finished, this, [this](const core::Outcome &outcome) {
        m_ui->printing->stop();
        if (!outcome)
            sayUnlessCancelled(outcome.error());
    });
    connect(m_ui->pages, &ReportPreview::nextStepClicked, this, &ReportsScreen::makeAgain);
}

void ReportsScreen::buildActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto then) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, then);
        addAction(action);
        m_pageActions.append(action);
    };
    add(tr("Search in the &document"), ReportPreview::ShortcutOfSearch,
        [this] { m_ui->pages->focusSearch(); });
    add(tr("&Next place found"), QKeySequence(u"F3"_s), [this] { m_ui->pages->step(1); });
    add(tr("&Previous place found"), QKeySequence(u"Shift+F3"_s), [this] { m_ui->pages->step(-1); });
}

void ReportsScreen::sayUnlessCancelled(const core::Error &error)
{
    if (error.code != core::ErrorCode::Cancelled)
        context().reportError(context().wording.error(error));
}

ReportsScreen::~ReportsScreen() = default;

void ReportsScreen::refresh()
{
    m_filling = true;
    fillYears();
    fillSheets();
    m_filling = false;
    makeAgain();
}

void ReportsScreen::fillYears()
{
    const int chosen = m_ui->years->count() > 0 ? m_ui->years->currentData().toInt() : context().view.year();
    m_ui->years->clear();
    for (int year = context().view.firstYear(); year <= context().view.lastYear(); ++year)
        m_ui->years->addItem(QString::number(year), year);
    m_ui->years->setCurrentIndex(qMax(0, m_ui->years->findData(chosen)));
}

void ReportsScreen::fillSheets()
{
    const QVariant chosen = m_ui->sheets->currentData();
    const core::Plan &plan = context().session.plan();
    m_ui->sheets->clear();
    for (const core::ActionSheet *action : plan.actions())
        m_ui->sheets->addItem(plan.code(*action) + u"  "_s + core::displayTitle(*action), action->id.value);
    m_ui->sheets->setCurrentIndex(qMax(0, m_ui->sheets->findData(chosen)));
}

bool ReportsScreen::showEntity(const EntityRef &ref)
{
    if (!ref.is<core::ActionSheet>())
        return ref.entity.isEmpty();
    refresh();
    m_ui->sheet->setChecked(true);
    m_ui->sheets->setCurrentIndex(m_ui->sheets->findData(ref.id));
    return true;
}

report::ReportRequest ReportsScreen::request()
{
    report::ReportRequest request;
    for (const auto &[button, kind] : kinds()) {
        if (button->isChecked())
            request.kind = kind;
    }
    request.withoutNames = m_ui->withoutNames->isChecked();
    request.year = year();
    request.action.value = m_ui->sheets->currentData().toUuid();
    request.logo = m_sealed.logo(request.year); // one that is gone stays empty: the report says so itself
    request.rectifications = m_sealed.earlier(request.year);
    return request;
}

int ReportsScreen::year() const
{
    return m_ui->years->currentData().toInt();
}

const core::Plan *ReportsScreen::source()
{
    const auto sealed = m_sealed.of(year());
    if (sealed)
        return *sealed ? &(*sealed)->plan : &context().session.plan();
    context().reportError(context().wording.error(sealed.error()));
    return nullptr;
}

void ReportsScreen::makeAgain()
{
    if (m_filling)
        return;
    m_ui->sheets->setEnabled(m_ui->sheet->isChecked() || m_ui->actionReview->isChecked());
    QString asOf = context().wording.asOf(QDate(year(), 12, 31));
    if (const core::YearClosing *closing = context().session.plan().closing(year()))
        asOf += u"\n"_s + tr("Year closed on %1: document drawn from the seal.")
                              .arg(context().wording.date(closing->closedOn));
    m_ui->asOf->setText(asOf);
    m_pdf.clear();
    m_saveButton->setEnabled(false);
    m_printButton->setEnabled(false);
    m_ui->layingOut->start(tr("The pages are being laid out…"));
    if (const core::Plan *plan = source())
        return m_job->start(*plan, request());
    m_ui->layingOut->stop();
    m_ui->pages->showNothing(tr("There are no pages to show."), tr("Lay them out"));
}

void ReportsScreen::showMade(const MadeReport &made)
{
    m_ui->layingOut->stop();
    m_pdf = made.bytes;
    const report::ReportRequest now = request();
    const bool another = now.kind != m_shownKind || now.action != m_shownAction;
    m_shownKind = now.kind;
    m_shownAction = now.action;
    m_ui->pages->show(std::move(made.pages), another);
    {
        const QSignalBlocker still(m_ui->outline->selectionModel());
        m_outline->set(made.outline);
    }
    m_ui->outline->expandToDepth(0);
    m_header->setSubtitle(tr("%n page(s)", nullptr, m_ui->pages->pageCount()));
    m_saveButton->setEnabled(true);
    m_printButton->setEnabled(true);
}

void ReportsScreen::showHeading(const QModelIndex &index)
{
    if (index.isValid())
        m_ui->pages->showPlace(ReportOutline::page(index), ReportOutline::top(index));
}

void ReportsScreen::save()
{
    if (m_pdf.isEmpty())
        return;
    const QString folder = context().settings.get(Settings::Key::LastFolder).toString();
    const QString name = report::proposedFileName(context().session.plan(), request());
    const std::pair<report::ReportFormat, QString> formats[] = {
        {report::ReportFormat::Pdf, tr("PDF documents (*.pdf)")},
        {report::ReportFormat::Odt, tr("Text documents (*.odt)")},
        {report::ReportFormat::Html, tr("Web pages (*.html)")}};
    QStringList filters;
    for (const auto &[format, filter] : formats)
        filters << filter;
    QString path = context().dialogs.saveFile(this, tr("Save the report"),
                                              QDir(folder).absoluteFilePath(name), filters.join(u";;"_s));
    if (path.isEmpty())
        return;
    // The ending decides, whatever filter was chosen; none is a PDF.
    if (QFileInfo(path).suffix().isEmpty())
        path += u".pdf"_s;
    const auto format = core::fromCode<report::ReportFormat>(QFileInfo(path).suffix().toLower());
    if (format.value_or(report::ReportFormat::Pdf) == report::ReportFormat::Pdf)
        return write(path, m_pdf);
    m_savePath = path;
    m_ui->saving->start(tr("The document is being written…"));
    if (const core::Plan *plan = source())
        m_saveJob->start(*plan, request(), *format);
    else
        m_ui->saving->stop();
}

void ReportsScreen::write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return context().reportError(context().wording.error(
            {core::ErrorCode::CannotWrite, QDir::toNativeSeparators(path), file.errorString()}));
    const QFileInfo written(path);
    context().settings.set(Settings::Key::LastFolder, written.absolutePath());
    m_header->setSubtitle(tr("%n page(s)", nullptr, m_ui->pages->pageCount()) + u" · "_s +
                          tr("saved as %1").arg(written.fileName()));
}

void ReportsScreen::print()
{
    if (m_pdf.isEmpty())
        return;
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    printer->setDocName(report::proposedFileName(context().session.plan(), request()));
    const QByteArray pdf = m_pdf; // what is shown when printing was asked for
    if (!context().dialogs.choosePrinter(this, *printer))
        return;
    m_ui->printing->start(tr("The pages are being printed…"));
    m_printJob->start(pdf, std::move(printer));
}

} // namespace jalon::gui
