// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/servers/savedservers.h"

#include <QObject>

class QWidget;

namespace cacofonisk::ui {

class Secrets;

/// Gets the secrets of servers, one after the other, and asks the user for those that are not
/// saved. Deletes itself when done.
class SecretCollector final : public QObject
{
    Q_OBJECT

public:
    /// `window` is its parent, and that of its dialogs.
    SecretCollector(Secrets &secrets, const QList<SavedServer> &servers, QWidget *window);

    void start() { findNext(); }

signals:
    /// The servers with their secrets; those whose secret the user did not give are left out.
    void finished(const QList<cacofonisk::ui::SavedServer> &servers);

private:
    void findNext();
    void ask();
    void add(const QString &secret);

    Secrets &m_secrets;
    QList<SavedServer> m_missing;
    QList<SavedServer> m_done;
    QWidget *m_window;
};

} // namespace cacofonisk::ui
