// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace jalon::gui {

// The whole screen for the review, to be projected: nothing but the page. Takes a view in for as long as it
// is shown; Escape closes it. Owned by who made it; release() gives the view back first.
class ReviewFullScreen : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewFullScreen(QWidget *parent = nullptr);

    // Shows `content` on the whole of the screen that `beside` is on; nullptr: the first one.
    void fill(QWidget *content, const QWidget *beside);
    // The content, without a parent.
    QWidget *release();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *m_content = nullptr;
};

} // namespace jalon::gui
