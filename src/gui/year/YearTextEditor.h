// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/LongTextField.h"
#include "gui/year/YearPlace.h"

#include <QScrollArea>

namespace jalon::gui {

class Badge;
class EntryMessage;
class LinkButton;
class NumberDisc;
class PlainLabel;
class SectionTitle;
struct ScreenContext;

/// Running text that a closed year holds as it was sealed: to be read, not to be changed.
class YearTextField : public LongTextField
{
    Q_OBJECT

public:
    using LongTextField::LongTextField;

    void setLocked(bool on);
    void refresh() override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_locked = false;
};

/// What the officer writes of one place in one year: a comment, and what is asked of the
/// elected officials; last year's underneath, to begin with. Writes verbs::writeYear.
class YearTextEditor : public QScrollArea
{
    Q_OBJECT

public:
    YearTextEditor(ScreenContext &context, FormGroup &form, QWidget *parent);

    /// `sealed`: the plan of a closed year, whose texts are shown and stay as they are; nullptr: open.
    void show(const YearPlace &place, int year, const core::Plan *sealed);
    YearTextField *comment() const { return m_comment; }
    YearTextField *asked() const { return m_asked; }
    /// Takes up what was written the year before; asks where something stands already.
    void takeUpLastYear();
    bool hasLastYear() const;

signals:
    void sheetRequested(const jalon::core::Id<jalon::core::ActionSheet> &action);

private:
    void makeHead(QWidget *page, QVBoxLayout *layout);
    void showHead();
    void showLastYear();
    void bind(YearTextField *field, QString core::YearText::*member);

    ScreenContext &m_context;
    FormGroup &m_form;
    YearPlace m_place;
    int m_year = 0;
    const core::Plan *m_sealed = nullptr;
    NumberDisc *m_disc = nullptr;
    PlainLabel *m_above = nullptr;
    PlainLabel *m_title = nullptr;
    LinkButton *m_sheet = nullptr;
    SectionTitle *m_commentTitle;
    SectionTitle *m_askedTitle;
    YearTextField *m_comment;
    YearTextField *m_asked;
    QWidget *m_last;
    SectionTitle *m_lastTitle;
    PlainLabel *m_lastText;
    PlainLabel *m_lastAsked;
    LinkButton *m_takeUp;
    EntryMessage *m_message;
};

} // namespace jalon::gui
