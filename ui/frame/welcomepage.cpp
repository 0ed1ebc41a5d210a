// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/frame/welcomepage.h"

#include "ui/formatting/mnemonics.h"
#include "ui/formatting/words.h"

#include <QAction>
#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace cacofonisk::ui {

namespace {

/// A path as a person writes it.
QString shortPath(const QString &path)
{
    const QString home = QDir::homePath() + QLatin1Char('/');
    return QDir::toNativeSeparators(
        path.startsWith(home) ? QStringLiteral("~/") + path.mid(home.size()) : path);
}

} // namespace

WelcomePage::WelcomePage(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_recent(new QVBoxLayout)
{
    auto *const title = new QLabel(tr("See what happens to the calls of your Asterisk PBX"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    title->setFont(large);
    auto *const column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(title);
    column->addSpacing(12);
    for (QAction *const action : actions) {
        auto *const button = new QCommandLinkButton({}, action->statusTip(), this);
        const auto name = [button, action] {
            button->setText(escapedMnemonics(action->toolTip()));
        };
        name();
        connect(action, &QAction::changed, button, name); // its key may be another
        button->setIcon(action->icon());
        button->setIconSize({24, 24});
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        column->addWidget(button);
    }
    column->addSpacing(12);
    column->addLayout(m_recent);

    auto *const row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(column);
    row->addStretch();
    auto *const page = new QVBoxLayout(this);
    page->addStretch(1);
    page->addLayout(row);
    page->addStretch(2);
}

void WelcomePage::setRecentFiles(const QStringList &paths)
{
    while (const auto item = std::unique_ptr<QLayoutItem>(m_recent->takeAt(0))) {
        item->widget()->deleteLater();
    }
    if (!paths.isEmpty()) {
        m_recent->addWidget(new QLabel(tr("Recently opened:"), this));
    }
    for (const QString &path : paths) {
        auto *const button = new QPushButton(escapedMnemonics(QFileInfo(path).fileName()), this);
        button->setFlat(true);
        button->setStyleSheet(QStringLiteral("text-align: left; padding: 4px 10px;"));
        button->setToolTip(plainToolTip(shortPath(path)));
        connect(button, &QPushButton::clicked, this, [this, path] { emit openWanted(path); });
        m_recent->addWidget(button);
    }
}

} // namespace cacofonisk::ui
