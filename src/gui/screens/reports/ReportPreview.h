// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QKeySequence>
#include <QPdfDocument>
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace jalon::gui {

class EmptyState;
class PdfPages;
class PlainLabel;
class PreviewSearch;
class SearchField;

// The pages of a report with what one reads them by: where one is, words to search for, how often they stand
// there, to the next and back. Owns the document it shows; knows nothing of plans.
class ReportPreview : public QWidget
{
    Q_OBJECT

public:
    // Ctrl+F is the window's: it searches everywhere.
    static const QKeySequence ShortcutOfSearch;

    explicit ReportPreview(QWidget *parent = nullptr);
    ~ReportPreview() override;

    // The place looked at stays, as far as there are pages, unless `fromStart`.
    void show(std::unique_ptr<QPdfDocument> document, bool fromStart);
    // A sentence instead of pages, and a way out of it.
    void showNothing(const QString &sentence, const QString &nextStep);
    void showPlace(int page, double top);
    int pageCount() const;

    void focusSearch();
    void step(int by);

signals:
    void nextStepClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBar();
    void showPage();
    void showHits();
    void colour();

    SearchField *m_field;
    PlainLabel *m_page;
    PlainLabel *m_count;
    QPushButton *m_previous;
    QPushButton *m_next;
    PdfPages *m_pages;
    EmptyState *m_nothing;
    QStackedWidget *m_stack;
    PreviewSearch *m_search;
    std::unique_ptr<QPdfDocument> m_document;
};

} // namespace jalon::gui
