// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/servers/healthpanel.h"

#include "ui/formatting/times.h"
#include "ui/servers/accountview.h"
#include "ui/servers/connectionwords.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>

namespace cacofonisk::ui {

using session::ServerStatus;
using Phase = ServerStatus::Phase;

namespace {

/// Text that is set anew loses what is selected in it.
void setText(QLabel &label, const QString &text)
{
    if (label.text() != text) {
        label.setText(text);
    }
}

QString listText(const QStringList &items)
{
    QString text;
    for (const QString &item : items) {
        text += (text.isEmpty() ? QStringLiteral("• ") : QStringLiteral("\n• ")) + item;
    }
    return text;
}

} // namespace

HealthPanel::HealthPanel(Connections &connections, QWidget *parent)
    : QDockWidget(tr("Connections"), parent)
    , m_connections(connections)
    , m_servers(new QComboBox(this))
    , m_stateIcon(new QLabel(this))
    , m_state(makeValue(tr("State")))
    , m_error(makeValue(tr("Problem")))
    , m_heard(makeValue(tr("Last message")))
    , m_rate(makeValue(tr("Events")))
    , m_clock(makeValue(tr("Server clock")))
    , m_version(makeValue(tr("AMI version")))
    , m_blind(makeValue(tr("What the account cannot see")))
    , m_account(new AccountView(this))
    , m_problems(makeValue(tr("Unexpected messages")))
    , m_retry(new QPushButton(tr("&Retry Now"), this))
{
    setObjectName(QStringLiteral("health"));
    m_servers->setAccessibleName(tr("Server"));
    m_servers->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_servers->setMinimumContentsLength(12);
    auto *const scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    scroll->setWidget(makeContents());
    setWidget(scroll);
    connect(m_servers, &QComboBox::currentIndexChanged, this, &HealthPanel::refresh);
    connect(m_retry, &QPushButton::clicked, &m_connections, &Connections::retry);
    connect(&connections, &Connections::opened, this, &HealthPanel::fillServers);
    connect(&connections, &Connections::closed, this, &HealthPanel::fillServers);
    connect(&connections, &Connections::statusChanged, this, &HealthPanel::refresh);
    connect(this, &QDockWidget::visibilityChanged, this, &HealthPanel::refresh);
    fillServers();
    hide();
}

QLabel *HealthPanel::makeValue(const QString &name)
{
    auto *const label = new QLabel(this);
    label->setAccessibleDescription(name); // its name is what it shows
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QWidget *HealthPanel::makeContents()
{
    auto *const contents = new QWidget(this);
    auto *const state = new QHBoxLayout;
    state->addWidget(m_stateIcon, 0, Qt::AlignTop);
    state->addWidget(m_state, 1);
    state->addWidget(m_retry, 0, Qt::AlignTop);
    auto *const form = new QFormLayout;
    form->addRow(tr("Last message:"), m_heard);
    form->addRow(tr("Events:"), m_rate);
    form->addRow(tr("Server clock:"), m_clock);
    form->addRow(tr("AMI version:"), m_version);
    auto *const column = new QVBoxLayout(contents);
    column->addWidget(m_servers);
    column->addLayout(state);
    column->addWidget(m_error);
    column->addLayout(form);
    column->addWidget(new QLabel(tr("Unexpected messages:"), contents));
    column->addWidget(m_problems);
    column->addWidget(m_blind);
    column->addWidget(m_account);
    column->addStretch();
    return contents;
}

void HealthPanel::fillServers()
{
    const QVariant current = m_servers->currentData();
    m_servers->clear();
    for (const ServerStatus &status : m_connections.statuses()) {
        m_servers->addItem(status.name, status.server);
    }
    m_servers->setCurrentIndex(std::max(0, m_servers->findData(current)));
    m_servers->setVisible(m_servers->count() > 1);
    refresh();
}

void HealthPanel::open(int server)
{
    m_servers->setCurrentIndex(m_servers->findData(server));
    show();
    raise();
}

void HealthPanel::refresh()
{
    const int server = m_servers->currentIndex() < 0 ? -1 : m_servers->currentData().toInt();
    const ServerStatus status = m_connections.status(server);
    const auto now = timeOfDay();
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_stateIcon->setPixmap(phaseSymbol(status).pixmap(QSize(size, size), devicePixelRatioF()));
    QString state = phaseText(status, now);
    if (const auto lost = m_connections.lost().constFind(server);
        lost != m_connections.lost().constEnd()) {
        state = tr("%1; its calls are shown as they were at %2").arg(state, clockText(*lost));
    }
    setText(*m_state, state);
    setText(*m_error, status.error.message());
    m_error->setVisible(!(status.error == Error()));
    setText(*m_heard, heardText(status, now));
    setText(*m_rate, rateText(status));
    setText(*m_clock, clockOffsetText(status));
    setText(*m_version, status.version.isEmpty() ? tr("not known yet") : status.version);
    setText(*m_blind, listText(status.blind));
    m_blind->setVisible(!status.blind.isEmpty());
    const ami::ServerAddress address = m_connections.server(server).settings.connection.address;
    m_account->setVisible(!status.blind.isEmpty() && !address.isBroker());
    m_account->setUser(address.user);
    setText(*m_problems, status.problems.isEmpty() ? tr("none") : listText(status.problems));
    m_retry->setVisible(status.phase == Phase::Waiting || status.phase == Phase::Failed);
}

} // namespace cacofonisk::ui
