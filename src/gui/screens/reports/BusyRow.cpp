// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/reports/BusyRow.h"

#include "gui/widgets/Buttons.h"
#include "gui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int PatienceMs = 400;
}

BusyRow::BusyRow(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new PlainLabel(this))
    , m_progress(new QProgressBar(this))
{
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(8);
    auto *giveUp = flatButton(tr("Give up"), this);
    giveUp->setObjectName(u"giveUp"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->addWidget(m_sentence);
    row->addWidget(m_progress, 1);
    row->addWidget(giveUp);
    m_delay.setSingleShot(true);
    m_delay.setInterval(PatienceMs);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(giveUp, &QPushButton::clicked, this, &BusyRow::givenUp);
    hide();
}

void BusyRow::start(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_progress->setAccessibleName(sentence);
    m_progress->setRange(0, 0);
    if (isHidden() && !m_delay.isActive())
        m_delay.start();
}

void BusyRow::setProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
}

void BusyRow::stop()
{
    m_delay.stop();
    hide();
}

} // namespace jalon::gui
