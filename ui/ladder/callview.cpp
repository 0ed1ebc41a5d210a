// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/ladder/callview.h"

#include "core/ladder/story.h"
#include "ui/formatting/symbols.h"
#include "ui/ladder/ladderexportdialog.h"
#include "ui/ladder/ladderview.h"
#include "ui/ladder/linesmenu.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

namespace cacofonisk::ui {

using ladder::TimeScale;

namespace {

constexpr QLatin1StringView timesKey("ladder/times");

} // namespace

CallView::CallView(QWidget *parent)
    : QWidget(parent)
    , m_story(new QLabel(this))
    , m_view(new LadderView(m_ladder, this))
    , m_times(new QAction(this))
    , m_apart(new QAction(tr("Channels &Apart"), this))
    , m_mask(new QAction(tr("&Mask Names and Numbers"), this))
    , m_handOn(new QAction(tr("&Hand On"), this))
{
    m_story->setTextFormat(Qt::PlainText);
    m_story->setWordWrap(true);
    m_story->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_story->setAccessibleName(tr("The story of the call"));
    m_story->setMargin(fontMetrics().height() / 2);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_story);
    layout->addWidget(makeButtons());
    layout->addWidget(m_view, 1);
    const int saved = QSettings().value(timesKey, static_cast<int>(TimeScale::Begin)).toInt();
    if (saved >= 0 && saved < static_cast<int>(TimeScale::Count)) {
        m_ladder.setTimes(static_cast<TimeScale>(saved));
    }
    showTimes();
    clear();
}

QWidget *CallView::makeButtons()
{
    auto *const row = new QWidget(this);
    auto *const layout = new QHBoxLayout(row);
    layout->setContentsMargins(fontMetrics().height() / 3, 0, 0, 2);
    m_times->setShortcut(QKeySequence(Qt::Key_T));
    m_times->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_times, &QAction::triggered, this, &CallView::nextTimes);
    m_apart->setCheckable(true);
    m_apart->setToolTip(tr("Show each channel of a person on a line of its own"));
    connect(m_apart, &QAction::toggled, &m_ladder, &LadderModel::setChannelsApart);
    auto *const menu = new QMenu(this);
    fillMenu(*menu);
    m_handOn->setMenu(menu);
    auto *const lines = new LinesMenu(m_ladder, this);
    connect(m_view, &LadderView::headMenuWanted, lines, &LinesMenu::openFor);
    m_handOn->setIcon(themed(QStringLiteral("document-send"), QStringLiteral("copy")));
    for (QAction *const action : {m_times, m_apart, lines->menuAction(), m_handOn}) {
        auto *const button = new QToolButton(row);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        layout->addWidget(button);
    }
    layout->addStretch();
    addAction(m_times);
    return row;
}

void CallView::fillMenu(QMenu &menu)
{
    menu.addAction(tr("&Export…"), this, &CallView::exportToFile);
    menu.addSeparator();
    menu.addAction(tr("Copy as &Text"), this, [this] { copy(LadderFormat::Text); });
    menu.addAction(tr("Copy as &Picture"), this, [this] { copy(LadderFormat::Png); });
    menu.addAction(tr("Copy as Mermai&d"), this, [this] { copy(LadderFormat::Mermaid); });
    menu.addSeparator();
    m_mask->setCheckable(true);
    m_mask->setToolTip(tr("Replaces each name and number by another before it is handed on"));
    menu.addAction(m_mask);
}

void CallView::show(const calls::Call &call, Moment now)
{
    if (m_call != call) {
        m_call = call;
        m_ladder.setCall(call);
    }
    m_now = now;
    m_handOn->setEnabled(true);
    const QString story = ladder::storyOf(call, now);
    if (m_story->text() != story) {
        m_story->setText(story);
        m_story->show();
    }
}

void CallView::clear()
{
    m_call = {};
    m_ladder.clear();
    m_story->clear();
    m_story->hide();
    m_handOn->setEnabled(false);
}

void CallView::showTimes()
{
    switch (m_ladder.times()) {
    case TimeScale::Clock:
        m_times->setText(tr("By the Clock", "how a ladder tells time"));
        break;
    case TimeScale::Begin:
        m_times->setText(tr("Since the Start", "how a ladder tells time"));
        break;
    case TimeScale::Before:
    case TimeScale::Count:
        m_times->setText(tr("Since the Previous", "how a ladder tells time"));
        break;
    }
    m_times->setToolTip(tr("How time is told: by the clock, since the start of the call, or since "
                           "what happened before (%1)")
                            .arg(m_times->shortcut().toString(QKeySequence::NativeText)));
}

void CallView::nextTimes()
{
    const int next = (static_cast<int>(m_ladder.times()) + 1) % static_cast<int>(TimeScale::Count);
    m_ladder.setTimes(static_cast<TimeScale>(next));
    QSettings().setValue(timesKey, next);
    showTimes();
}

LadderSheet CallView::sheet() const
{
    LadderSheet sheet{{m_call},
                      m_now,
                      m_ladder.areChannelsApart() ? ladder::Lines::Channels
                                                  : ladder::Lines::Persons,
                      m_ladder.times(),
                      m_ladder.choices()};
    return m_mask->isChecked() ? masked(std::move(sheet)) : sheet;
}

void CallView::copy(LadderFormat format) const
{
    QClipboard &clipboard = *QGuiApplication::clipboard();
    if (format == LadderFormat::Png) {
        clipboard.setImage(pictureOf(sheet(), devicePixelRatioF()));
    } else {
        clipboard.setText(textOf(sheet(), format));
    }
}

void CallView::exportToFile()
{
    auto *const dialog =
        new LadderExportDialog(m_mask->isChecked() ? tr("call", "name of a file")
                                                   : QString::fromStdString(m_call.linkedid),
                               this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, sheet = sheet()] {
        if (const auto written = exportLadder(sheet, dialog->format(), dialog->path()); !written) {
            emit failed(written.error());
        }
    });
    dialog->open();
}

void CallView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        m_story->setMargin(fontMetrics().height() / 2);
    }
    QWidget::changeEvent(event);
}

} // namespace cacofonisk::ui
