// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/servers/liverecording.h"

#include "ui/formatting/symbols.h"
#include "ui/formatting/words.h"
#include "ui/frame/messagebar.h"
#include "ui/servers/recorddialog.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace cacofonisk::ui {

LiveRecording::LiveRecording(session::Session &session, const Connections &connections,
                             QAction &action, MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_action(action)
    , m_messages(messages)
    , m_window(window)
    , m_indicator(new QWidget(window))
    , m_text(new QLabel(m_indicator))
{
    auto *const icon = new QLabel(m_indicator);
    const int size = m_indicator->style()->pixelMetric(QStyle::PM_SmallIconSize);
    icon->setPixmap(symbol(QStringLiteral("record"), Hue::Vermilion)
                        .pixmap(QSize(size, size), window->devicePixelRatioF()));
    m_text->setTextFormat(Qt::PlainText);
    auto *const row = new QHBoxLayout(m_indicator);
    row->setContentsMargins({});
    row->addWidget(icon);
    row->addWidget(m_text);
    m_indicator->setObjectName(QStringLiteral("recording"));
    m_indicator->hide();
    m_action.setEnabled(false);

    using session::Session;
    connect(&action, &QAction::triggered, this, &LiveRecording::onTriggered);
    connect(&session, &Session::cleared, this, &LiveRecording::onCleared);
    connect(&session, &Session::recordingChanged, this, &LiveRecording::onRecordingChanged);
    connect(&session, &Session::recordingFailed, this, [this](const Error &error) {
        m_messages.show(MessageBar::Kind::Error, error.message());
    });
    connect(&connections, &Connections::opened, this, &LiveRecording::onOpened);
}

QWidget *LiveRecording::indicator() const
{
    return m_indicator;
}

void LiveRecording::start(const QString &path, const recording::RecorderOptions &options)
{
    m_options = options;
    m_session.record(path, options);
}

void LiveRecording::onTriggered(bool wanted)
{
    m_action.setChecked(!m_path.isEmpty()); // until it is so
    if (!wanted) {
        m_session.stopRecording();
        return;
    }
    auto *const dialog = new RecordDialog(m_window);
    connect(dialog, &RecordDialog::accepted, this,
            [this, dialog] { start(dialog->path(), dialog->options()); });
    dialog->open();
}

void LiveRecording::onRecordingChanged(const QString &path)
{
    show(path);
}

void LiveRecording::onCleared()
{
    m_lastPath = m_path;
    m_action.setEnabled(false);
    show({});
}

void LiveRecording::onOpened(bool isAgain)
{
    m_action.setEnabled(true);
    if (isAgain && !m_lastPath.isEmpty()) {
        m_session.record(m_lastPath, m_options);
    }
    m_lastPath.clear();
}

void LiveRecording::show(const QString &path)
{
    m_path = path;
    m_action.setChecked(!path.isEmpty());
    m_action.setText(path.isEmpty() ? tr("&Record…") : tr("Stop &Recording"));
    m_text->setText(tr("recording to %1").arg(QFileInfo(path).fileName()));
    m_indicator->setToolTip(plainToolTip(QDir::toNativeSeparators(path)));
    m_indicator->setVisible(!path.isEmpty());
}

} // namespace cacofonisk::ui
