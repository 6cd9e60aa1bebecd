// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/BulkVerbs.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace jalon::gui {

struct ScreenContext;

/// Which value of several rows is changed, and into what: the upper part of BulkDialog. Says what would
/// become of each row; writes nothing.
class BulkFields : public QWidget
{
    Q_OBJECT

public:
    struct Before
    {
        QString code;
        QString title;
        QString value;
    };

    explicit BulkFields(ScreenContext &context, QWidget *parent);

    /// What is missing before anything can be said; empty: nothing.
    virtual QString problem() const = 0;
    virtual std::vector<QUuid> rows() const = 0;
    /// One line for each row; empty while there is a problem.
    virtual std::vector<core::BulkLine> lines() const = 0;
    virtual Before before(const QUuid &row) const = 0;
    /// What the value will be where the line changes something.
    virtual QString after(const QUuid &row) const = 0;
    virtual QString countWords(int rows) const = 0; ///< "3 sheets"

    QComboBox *what() const { return m_what; }

Q_SIGNALS:
    void changed();

protected:
    ScreenContext &context() const { return m_context; }
    const core::Plan &plan() const;
    /// A value to choose, with the fields that it needs: (name, field) each.
    QWidget *addPage(const QString &name, const std::vector<std::pair<QString, QWidget *>> &fields);
    int page() const;

private:
    ScreenContext &m_context;
    QComboBox *m_what;
    QStackedWidget *m_pages;
};

} // namespace jalon::gui
