// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/ReportsScreen.h"

#include "gui/app/Settings.h"
#include "gui/app/ViewState.h"
#include "gui/dialogs/Dialogs.h"
#include "gui/screens/reports/PdfPrinting.h"
#include "gui/screens/reports/ReportJob.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/PageHeader.h"
#include "report/Wording.h"
#include "session/PlanSession.h"
#include "ui_ReportsScreen.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPdfBookmarkModel>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPrinter>
#include <QSaveFile>
#include <QSignalBlocker>

namespace jalon::gui {

using namespace Qt::StringLiterals;

ReportsScreen::ReportsScreen(ScreenContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_ui(std::make_unique<Ui::ReportsScreen>())
    , m_job(new ReportJob(this))
    , m_saveJob(new ReportJob(this))
    , m_document(new QPdfDocument(this))
    , m_buffer(new QBuffer(this))
{
    m_ui->setupUi(this);
    m_header = new PageHeader(tr("Reports"), this);
    auto *printButton = secondaryButton(tr("Print…"), m_header);
    auto *saveButton = primaryButton(tr("Save…"), m_header);
    saveButton->setObjectName(u"saveReport"_s);
    m_header->addWidget(printButton);
    m_header->addWidget(saveButton);
    m_ui->page->insertWidget(0, m_header);
    m_ui->asOf->setLook(TextSize::Small, TextTone::Muted);
    m_ui->view->setDocument(m_document);
    m_ui->view->setPageMode(QPdfView::PageMode::MultiPage);
    m_ui->view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_ui->waiting->hide();

    auto *bookmarks = new QPdfBookmarkModel(this);
    bookmarks->setDocument(m_document);
    m_ui->outline->setModel(bookmarks);
    connect(m_ui->outline->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    m_ui->view->pageNavigator()->jump(
                        index.data(int(QPdfBookmarkModel::Role::Page)).toInt(),
                        index.data(int(QPdfBookmarkModel::Role::Location)).toPointF());
            });
    for (QRadioButton *kind : {m_ui->annual, m_ui->allSheets, m_ui->indicators, m_ui->sheet})
        connect(kind, &QRadioButton::toggled, this, [this](bool chosen) {
            if (chosen)
                makeAgain();
        });
    connect(m_ui->withoutNames, &QCheckBox::toggled, this, &ReportsScreen::makeAgain);
    connect(m_ui->years, &QComboBox::currentIndexChanged, this, &ReportsScreen::makeAgain);
    connect(m_ui->sheets, &QComboBox::currentIndexChanged, this, &ReportsScreen::makeAgain);
    connect(m_ui->cancel, &QPushButton::clicked, m_job, &ReportJob::cancel);
    connect(saveButton, &QPushButton::clicked, this, &ReportsScreen::save);
    connect(printButton, &QPushButton::clicked, this, &ReportsScreen::print);
    connect(m_job, &ReportJob::finished, this, &ReportsScreen::show);
    connect(m_job, &ReportJob::progress, this, [this](int done, int total) {
        m_ui->progress->setRange(0, total);
        m_ui->progress->setValue(done);
    });
    connect(m_saveJob, &ReportJob::finished, this,
            [this](const QByteArray &bytes) { write(m_savePath, bytes); });
    for (ReportJob *job : {m_job, m_saveJob}) {
        connect(job, &ReportJob::failed, this, [this](const core::Error &error) {
            setWaiting({});
            if (error.code != core::ErrorCode::Cancelled)
                this->context().reportError(this->context().wording.error(error));
        });
    }
    connect(&context.view, &ViewState::asOfChanged, this, &Screen::scheduleRefresh);
}

ReportsScreen::~ReportsScreen() = default;

void ReportsScreen::refresh()
{
    // The view paints what lies between the pages in this colour.
    QPalette palette = m_ui->view->palette();
    palette.setColor(QPalette::Dark, Theme::of(this).background);
    m_ui->view->setPalette(palette);
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

report::ReportRequest ReportsScreen::request() const
{
    report::ReportRequest request;
    request.kind = m_ui->annual->isChecked()       ? report::ReportKind::Annual
                   : m_ui->allSheets->isChecked()  ? report::ReportKind::Sheets
                   : m_ui->indicators->isChecked() ? report::ReportKind::Indicators
                                                   : report::ReportKind::Sheet;
    request.withoutNames = m_ui->withoutNames->isChecked();
    request.year = m_ui->years->currentData().toInt();
    request.action.value = m_ui->sheets->currentData().toUuid();
    return request;
}

void ReportsScreen::makeAgain()
{
    if (m_filling)
        return;
    m_ui->sheets->setEnabled(m_ui->sheet->isChecked());
    const int year = m_ui->years->currentData().toInt();
    m_ui->asOf->setText(context().wording.asOf(QDate(year, 12, 31)));
    m_pdf.clear();
    m_header->setSubtitle({});
    setWaiting(tr("The pages are being laid out…"));
    m_job->start(context().session.plan(), request());
}

void ReportsScreen::setWaiting(const QString &sentence)
{
    m_ui->waitingText->setText(sentence);
    m_ui->progress->setRange(0, 0);
    m_ui->waiting->setVisible(!sentence.isEmpty());
}

void ReportsScreen::show(const QByteArray &pdf)
{
    setWaiting({});
    m_document->close();
    m_buffer->close();
    m_pdf = pdf;
    m_buffer->setData(m_pdf);
    m_buffer->open(QIODevice::ReadOnly);
    m_document->load(m_buffer);
    m_ui->outline->expandToDepth(0);
    m_header->setSubtitle(tr("%n page(s)", nullptr, m_document->pageCount()));
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
    m_saveJob->start(context().session.plan(), request(), *format);
}

void ReportsScreen::write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return context().reportError(context().wording.error(
            {core::ErrorCode::CannotWrite, QDir::toNativeSeparators(path), file.errorString()}));
    context().settings.set(Settings::Key::LastFolder, QFileInfo(path).absolutePath());
}

void ReportsScreen::print()
{
    if (m_pdf.isEmpty())
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    printer.setDocName(report::proposedFileName(context().session.plan(), request()));
    if (!context().dialogs.choosePrinter(this, printer))
        return;
    if (const auto printed = printPdf(*m_document, printer); !printed)
        context().reportError(context().wording.error(printed.error()));
}

} // namespace jalon::gui
