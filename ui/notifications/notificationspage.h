// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/notices/notificationrules.h"

#include <QStringList>
#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace cacofonisk::ui {

/// What is mine, and what is to be told of it. What is changed is saved at once.
class NotificationsPage final : public QWidget
{
    Q_OBJECT

public:
    /// `servers`: the names of those that a rule can be about.
    explicit NotificationsPage(const QStringList &servers, QWidget *parent = nullptr);

    void add();

signals:
    /// And saved.
    void changed();
    /// A person wants to see what it would be like.
    void tryWanted(const cacofonisk::notices::NotificationRule &rule);

private:
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
