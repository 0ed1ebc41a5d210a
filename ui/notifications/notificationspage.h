// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/notices/notificationrules.h"

#include <QStringList>
#include <QWidget>

class QLayout;
class QPushButton;
class QTreeWidget;

namespace cacofonisk::ui {

/// The user's extensions, queues and numbers, and which calls to notify of. Changes are saved at
/// once.
class NotificationsPage final : public QWidget
{
    Q_OBJECT

public:
    /// `servers`: names of the servers that a rule can apply to.
    explicit NotificationsPage(const QStringList &servers, QWidget *parent = nullptr);

    void add();

signals:
    /// A setting was changed and saved.
    void changed();
    /// The user wants to see a sample notification.
    void tryWanted(const cacofonisk::notices::NotificationRule &rule);

private:
    [[nodiscard]] QLayout *makeOwnPhone();
    [[nodiscard]] QWidget *makeAnyScheme();
    void showRules(int current);
    [[nodiscard]] std::size_t current() const;
    void change();
    void remove();
    void put(std::size_t at, const notices::NotificationRule &rule);
    void save(std::size_t current);
    void enableButtons();

    QStringList m_servers;
    notices::NotificationRules m_rules;
    QTreeWidget *m_list;
    QPushButton *m_change;
    QPushButton *m_remove;
};

} // namespace cacofonisk::ui
