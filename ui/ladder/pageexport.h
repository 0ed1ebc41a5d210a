// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/events/messagesaving.h"
#include "ui/ladder/ladderexport.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace cacofonisk::ui {

/// Writes calls as an HTML page with their messages, as far as these are kept. One at a time.
class PageExport final : public QObject
{
    Q_OBJECT

public:
    /// `session` outlives this; `window` is its parent, and that of its dialogs.
    PageExport(session::Session &session, QWidget *window);

    /// `sheet` is as it is; `isMasked`: names and numbers are to be replaced by others.
    void write(LadderSheet sheet, bool isMasked, const QString &path);

signals:
    void written(const QString &path);
    void failed(const cacofonisk::Error &error);

private:
    void finish(const std::vector<events::Event> &events);

    /// What is to be written.
    struct Page
    {
        LadderSheet sheet;
        std::shared_ptr<recording::Masker> masker; ///< null: nothing is replaced
        QString path;
        std::unique_ptr<QTemporaryDir> folder; ///< of the messages
    };

    MessageSaving m_saving;
    std::optional<Page> m_page;
};

} // namespace cacofonisk::ui
