// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/notifications/notificationspage.h"

#include "ui/formatting/words.h"
#include "ui/notifications/ruledialog.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cacofonisk::ui {

namespace {

QString titleOf(const notices::NotificationRule &rule)
{
    const QString title = QStringLiteral("%1 %2").arg(subjectText(rule.subject), text(rule.value));
    return rule.server.empty() ? title
                               : NotificationsPage::tr("%1 at %2", "a rule's subject, a server")
                                     .arg(title, text(rule.server));
}

} // namespace

NotificationsPage::NotificationsPage(const QStringList &servers, QWidget *parent)
    : QWidget(parent)
    , m_servers(servers)
    , m_list(new QTreeWidget(this))
    , m_change(new QPushButton(tr("C&hange…"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
{
    auto *const what = new QLabel(tr("What is &mine, and which calls to notify me of:"), this);
    what->setBuddy(m_list);
    m_list->setAccessibleName(tr("What is mine"));
    m_list->setHeaderLabels({tr("What is mine"), tr("Notify of", "column: kinds of calls")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *const add = new QPushButton(tr("&Add…"), this);
    auto *const attempt = new QPushButton(tr("&Try It"), this);
    attempt->setToolTip(tr("Shows a sample notification"));
    auto *const buttons = new QVBoxLayout;
    for (QPushButton *const button : {add, m_change, m_remove, attempt}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *const row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addLayout(row, 1);
    layout->addLayout(makeOwnPhone());
    layout->addWidget(makeAnyScheme());
    connect(add, &QPushButton::clicked, this, &NotificationsPage::add);
    connect(m_change, &QPushButton::clicked, this, &NotificationsPage::change);
    connect(m_remove, &QPushButton::clicked, this, &NotificationsPage::remove);
    connect(m_list, &QTreeWidget::itemActivated, this, &NotificationsPage::change);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &NotificationsPage::enableButtons);
    connect(attempt, &QPushButton::clicked, this, [this] {
        emit tryWanted(m_rules.list.empty() ? notices::NotificationRule()
                                            : m_rules.list[current()]);
    });
    showRules(0);
}

QLayout *NotificationsPage::makeOwnPhone()
{
    auto *const edit =
        new QLineEdit(text(notices::NotificationRules::load(QSettings()).ownPhone), this);
    edit->setPlaceholderText(tr("the extension above if there is only one", "my own phone"));
    edit->setToolTip(tr("You are not notified of calls that you make from it."));
    auto *const label = new QLabel(tr("My own &phone:"), this);
    label->setBuddy(edit);
    connect(edit, &QLineEdit::textChanged, this, [this](const QString &extension) {
        QSettings settings;
        m_rules = notices::NotificationRules::load(settings);
        m_rules.ownPhone = extension.trimmed().toStdString();
        m_rules.save(settings);
        emit changed();
    });
    auto *const row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(edit, 1);
    return row;
}

QWidget *NotificationsPage::makeAnyScheme()
{
    auto *const box =
        new QCheckBox(tr("Rules may &open other addresses than http and https"), this);
    box->setToolTip(
        tr("Programs on this computer open them; some do more than to show something."));
    box->setChecked(notices::NotificationRules::load(QSettings()).allowsAnyScheme);
    connect(box, &QCheckBox::toggled, this, [this](bool allows) {
        QSettings settings;
        m_rules = notices::NotificationRules::load(settings);
        m_rules.allowsAnyScheme = allows;
        m_rules.save(settings);
        emit changed();
    });
    return box;
}

void NotificationsPage::showRules(int current)
{
    m_rules = notices::NotificationRules::load(QSettings());
    m_list->clear();
    for (const notices::NotificationRule &rule : m_rules.list) {
        auto *const item = new QTreeWidgetItem(m_list, {titleOf(rule), wishesText(rule)});
        item->setToolTip(1, plainToolTip(item->text(1)));
    }
    m_list->setCurrentItem(
        m_list->topLevelItem(std::min(current, m_list->topLevelItemCount() - 1)));
    enableButtons();
}

std::size_t NotificationsPage::current() const
{
    return static_cast<std::size_t>(
        std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem())));
}

void NotificationsPage::enableButtons()
{
    m_change->setEnabled(m_list->currentItem());
    m_remove->setEnabled(m_list->currentItem());
}

void NotificationsPage::add()
{
    auto *const dialog = new RuleDialog({}, m_servers, m_rules.allowsAnyScheme, this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { put(m_rules.list.size(), dialog->rule()); });
    dialog->open();
}

void NotificationsPage::change()
{
    const std::size_t at = current();
    auto *const dialog = new RuleDialog(m_rules.list[at], m_servers, m_rules.allowsAnyScheme, this);
    connect(dialog, &QDialog::accepted, this, [this, at, dialog] { put(at, dialog->rule()); });
    dialog->open();
}

void NotificationsPage::put(std::size_t at, const notices::NotificationRule &rule)
{
    const bool isNew = at >= m_rules.list.size();
    m_rules = notices::NotificationRules::load(QSettings()); // others may have come meanwhile
    if (isNew || at >= m_rules.list.size()) {
        at = m_rules.list.size();
        m_rules.list.push_back(rule);
    } else {
        m_rules.list[at] = rule;
    }
    save(at);
}

void NotificationsPage::remove()
{
    const std::size_t at = current();
    m_rules = notices::NotificationRules::load(QSettings());
    if (at < m_rules.list.size()) {
        m_rules.list.erase(m_rules.list.begin() + static_cast<std::ptrdiff_t>(at));
    }
    save(at);
}

void NotificationsPage::save(std::size_t current)
{
    QSettings settings;
    m_rules.save(settings);
    showRules(static_cast<int>(current));
    emit changed();
}

} // namespace cacofonisk::ui
