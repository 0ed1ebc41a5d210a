// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/events/messagesaving.h"

#include "ui/events/eventwords.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QProgressDialog>
#include <QSettings>
#include <QThread>

#include <array>

namespace cacofonisk::ui {

namespace {

constexpr QLatin1StringView savedFolderKey("recording/folder");
constexpr int wholeProgress = 1000; ///< of the progress
constexpr int shortest = 500;       ///< milliseconds; what is done sooner shows none

struct SavedType
{
    const char *words; ///< translated
    const char *suffix;
};

constexpr std::array savedTypes{
    SavedType{QT_TRANSLATE_NOOP("MessageFiles", "JSON Lines, compressed"), "jsonl.gz"},
    SavedType{QT_TRANSLATE_NOOP("MessageFiles", "JSON Lines"), "jsonl"},
    SavedType{QT_TRANSLATE_NOOP("MessageFiles", "AMI text, compressed"), "ami.gz"},
    SavedType{QT_TRANSLATE_NOOP("MessageFiles", "AMI text"), "ami"},
};

QString nameFilterOf(const SavedType &type)
{
    return QStringLiteral("%1 (*.%2)")
        .arg(QCoreApplication::translate("MessageFiles", type.words),
             QString::fromLatin1(type.suffix));
}

/// The file's name gets the end of the type that was chosen.
void followType(QFileDialog &dialog, const QString &filter)
{
    for (const SavedType &type : savedTypes) {
        const QString before = QLatin1Char('.') + dialog.defaultSuffix();
        if (nameFilterOf(type) != filter) {
            continue;
        }
        dialog.setDefaultSuffix(QString::fromLatin1(type.suffix));
        const QString name = QFileInfo(dialog.selectedFiles().value(0)).fileName();
        if (name.endsWith(before)) {
            dialog.selectFile(name.chopped(before.size()) + u'.' + dialog.defaultSuffix());
        }
        return;
    }
}

} // namespace

MessageSaving::MessageSaving(session::Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
    connect(&session, &session::Session::eventsTold, this,
            [this](const events::EventSourcePtr &source) {
                if (m_order && !m_thread) {
                    start(source);
                }
            });
    connect(&session, &session::Session::cleared, this, [this] { m_order.reset(); });
}

MessageSaving::~MessageSaving()
{
    m_isCancelled = true;
    if (m_thread) {
        m_thread->wait();
    }
}

void MessageSaving::ask(const Order &order)
{
    QStringList filters;
    for (const SavedType &type : savedTypes) {
        filters.append(nameFilterOf(type));
    }
    auto *const dialog = new QFileDialog(m_window, tr("Save Messages"),
                                         QSettings().value(savedFolderKey).toString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(QString::fromLatin1(savedTypes.front().suffix));
    constexpr int most = 60; // characters: a name has no more than 255 bytes
    const QString name = order.isMasked || m_isPrivate
                             ? tr("call", "name of a file")
                             : harmless(order.calls.front().linkedid, most);
    dialog->selectFile(QString(name).replace(u'/', u'_') + u'.' + dialog->defaultSuffix());
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString &filter) { followType(*dialog, filter); });
    connect(dialog, &QDialog::accepted, this, [this, dialog, order] {
        const QString path = dialog->selectedFiles().value(0);
        QSettings().setValue(savedFolderKey, QFileInfo(path).absolutePath());
        save({order.calls, order.isMasked, path, order.masker});
    });
    dialog->open();
}

void MessageSaving::save(const Order &order)
{
    if (!isBusy()) {
        m_order = order;
        m_session.tellEvents();
    }
}

void MessageSaving::start(const events::EventSourcePtr &source)
{
    Order order = *std::exchange(m_order, std::nullopt);
    order.isMasked = order.isMasked || m_isPrivate;
    if (source->parts.empty()) {
        emit failed(Error(QT_TRANSLATE_NOOP(
            "Error", "Messages of live calls are not kept, so that none can be saved. Choose in "
                     "the preferences, under Privacy, for how long they are to be.")));
        return;
    }
    m_isCancelled = false;
    m_progress = new QProgressDialog(QString(), tr("&Cancel"), 0, wholeProgress, m_window);
    auto *const label = new QLabel(
        tr("Saving the messages of the call to %1…", "file").arg(QFileInfo(order.path).fileName()));
    label->setTextFormat(Qt::PlainText); // a server may have proposed the name
    label->setAlignment(Qt::AlignCenter);
    m_progress->setLabel(label);
    m_progress->setWindowTitle(tr("Save Messages"));
    m_progress->setMinimumDuration(shortest);
    m_progress->setAutoClose(false);
    m_progress->setAutoReset(false);
    m_progress->setValue(0);
    connect(m_progress, &QProgressDialog::canceled, this, [this] { m_isCancelled = true; });
    m_thread.reset(QThread::create([this, source, order] {
        std::shared_ptr<recording::Masker> masker = order.masker;
        if (order.isMasked && !masker) {
            masker = std::make_shared<recording::Masker>(recording::Masker::randomKey());
        }
        const auto goesOn = [this](double done) {
            QMetaObject::invokeMethod(this, [this, done] { showProgress(done); });
            return !m_isCancelled;
        };
        const auto written = events::saveEventsTo(
            order.path, source, events::queryOf(order.calls, *source), goesOn, masker.get());
        QMetaObject::invokeMethod(this, [this, written, path = order.path] {
            end();
            if (!written) {
                emit failed(written.error());
            } else if (*written > 0) { // also if it was too late to cancel it
                emit saved(path);
            }
        });
    }));
    m_thread->setObjectName(QStringLiteral("saving"));
    m_thread->start(QThread::LowPriority);
}

void MessageSaving::showProgress(double done)
{
    if (m_progress) {
        m_progress->setValue(static_cast<int>(done * wholeProgress));
    }
}

void MessageSaving::end()
{
    m_thread->wait();
    m_thread.reset();
    if (m_progress) {
        m_progress->hide();
        m_progress->deleteLater();
    }
    emit ended();
}

} // namespace cacofonisk::ui
