// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/ladder/callview.h"

#include "core/ladder/together.h"
#include "ui/events/eventview.h"
#include "ui/events/messagesaving.h"
#include "ui/formatting/symbols.h"
#include "ui/formatting/words.h"
#include "ui/ladder/ladderexportdialog.h"
#include "ui/ladder/ladderview.h"
#include "ui/ladder/linesmenu.h"
#include "ui/ladder/pageexport.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cacofonisk::ui {

using ladder::TimeScale;

namespace {

constexpr QLatin1StringView timesKey("ladder/times");
constexpr QLatin1StringView eventsShownKey("events/shown");
constexpr QLatin1StringView splitterKey("events/splitter");

} // namespace

CallView::CallView(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_story(new QLabel(this))
    , m_view(new LadderView(m_ladder, this))
    , m_events(new EventView(session, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_saving(new MessageSaving(session, this))
    , m_pages(new PageExport(session, this))
    , m_times(new QAction(this))
    , m_apart(new QAction(tr("Channels &Apart"), this))
    , m_mask(new QAction(tr("&Mask Names and Numbers"), this))
    , m_handOn(new QAction(tr("&Hand On"), this))
    , m_showEvents(new QAction(tr("&Events"), this))
    , m_save(new QAction(tr("&Save Messages…"), this))
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
    layout->addWidget(m_splitter, 1);
    makeEvents();
    connectLadder();
    const int saved = QSettings().value(timesKey, static_cast<int>(TimeScale::Begin)).toInt();
    if (saved >= 0 && saved < static_cast<int>(TimeScale::Count)) {
        m_ladder.setTimes(static_cast<TimeScale>(saved));
    }
    showTimes();
    clear();
}

void CallView::makeEvents()
{
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_events);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({1000, 1000}); // as high as each other
    m_splitter->restoreState(QSettings().value(splitterKey).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { QSettings().setValue(splitterKey, m_splitter->saveState()); });
    m_showEvents->setChecked(QSettings().value(eventsShownKey, false).toBool());
    m_events->setVisible(m_showEvents->isChecked());
    connect(m_showEvents, &QAction::toggled, this, &CallView::setEventsShown);
    connect(m_events, &EventView::failed, this, &CallView::failed);
    connect(m_saving, &MessageSaving::failed, this, &CallView::failed);
    connect(m_pages, &PageExport::failed, this, &CallView::failed);
    connect(m_events, &EventView::ladderWanted, this, &CallView::selectArrowAt);
    for (const auto &[key, by] : {std::pair(Qt::Key_F6, 1), std::pair(Qt::Key_F6, -1)}) {
        const QKeySequence keys(by > 0 ? QKeyCombination(key) : Qt::SHIFT | key);
        auto *const shortcut =
            new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { goToPane(by); });
    }
}

void CallView::connectLadder()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && !m_isFollowing && m_events->isVisible()) {
                    const auto row = static_cast<std::size_t>(current.row());
                    const ladder::Arrow &arrow = m_ladder.ladder().arrows[row];
                    m_events->select(arrow.at, arrow.channel);
                }
            });
}

void CallView::setEventsShown(bool areShown)
{
    QSettings().setValue(eventsShownKey, areShown);
    m_events->setVisible(areShown);
}

/// The last thing that had happened by then; else the first.
void CallView::selectArrowAt(Moment moment)
{
    const auto &arrows = m_ladder.ladder().arrows;
    const auto later = std::find_if(arrows.begin(), arrows.end(),
                                    [moment](const auto &arrow) { return arrow.at > moment; });
    const QScopedValueRollback isFollowing(m_isFollowing, true);
    const auto row = std::max<std::ptrdiff_t>(later - arrows.begin() - 1, 0);
    m_view->setCurrentIndex(m_ladder.index(static_cast<int>(row)));
}

/// From pane to pane, and round again.
void CallView::goToPane(int by)
{
    QList<QWidget *> panes{m_view};
    if (m_events->isVisible()) {
        panes.append(m_events->panes());
    }
    const auto now = std::max<qsizetype>(panes.indexOf(QApplication::focusWidget()), 0);
    panes[(now + by + panes.size()) % panes.size()]->setFocus(Qt::TabFocusReason);
}

void CallView::setPrivate(bool isPrivate)
{
    if (isPrivate && !m_isPrivate) {
        m_ladder.setChoices({}); // names among them
    }
    m_isPrivate = isPrivate;
    m_events->setPrivate(isPrivate);
    m_saving->setPrivate(isPrivate);
}

QWidget *CallView::makeButtons()
{
    auto *const row = new QToolBar(this); // where it is narrow, the rest is in a menu
    row->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize);
    row->setIconSize({icon, icon});
    m_times->setShortcut(QKeySequence(Qt::Key_T));
    m_times->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_times, &QAction::triggered, this, &CallView::nextTimes);
    m_apart->setCheckable(true);
    m_apart->setToolTip(tr("Show each channel of a person on a line of its own"));
    connect(m_apart, &QAction::toggled, &m_ladder, &LadderModel::setChannelsApart);
    m_showEvents->setCheckable(true);
    m_showEvents->setShortcut(QKeySequence(Qt::Key_E));
    m_showEvents->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_showEvents->setToolTip(tr("Show what the PBX sent about the call (%1)")
                                 .arg(m_showEvents->shortcut().toString(QKeySequence::NativeText)));
    auto *const menu = new QMenu(this);
    fillMenu(*menu);
    m_handOn->setMenu(menu);
    auto *const lines = new LinesMenu(m_ladder, this);
    connect(m_view, &LadderView::headMenuWanted, lines, &LinesMenu::openFor);
    m_handOn->setIcon(themed(QStringLiteral("document-send"), QStringLiteral("copy")));
    for (QAction *const action : {m_times, m_apart, lines->menuAction(), m_showEvents, m_handOn}) {
        row->addAction(action);
        auto *const button = qobject_cast<QToolButton *>(row->widgetForAction(action));
        button->setFocusPolicy(Qt::TabFocus);
        button->setPopupMode(QToolButton::InstantPopup);
    }
    addActions({m_times, m_showEvents});
    return row;
}

void CallView::fillMenu(QMenu &menu)
{
    menu.addAction(tr("&Export…"), this, &CallView::exportToFile);
    m_save->setToolTip(tr("As a recording of its own, with what it needs to be played"));
    connect(m_save, &QAction::triggered, this, [this] { saveMessages(m_calls); });
    connect(&menu, &QMenu::aboutToShow, this, [this] { m_save->setEnabled(!m_saving->isBusy()); });
    menu.addAction(m_save);
    menu.addSeparator();
    menu.addAction(tr("Copy as &Text"), this, [this] { copy(LadderFormat::Text); });
    menu.addAction(tr("Copy as &Picture"), this, [this] { copy(LadderFormat::Png); });
    menu.addAction(tr("Copy as Mermai&d"), this, [this] { copy(LadderFormat::Mermaid); });
    menu.addSeparator();
    m_mask->setCheckable(true);
    m_mask->setToolTip(tr("Replaces each name and number by another before it is handed on"));
    menu.addAction(m_mask);
}

void CallView::show(std::vector<calls::Call> calls, Moment now)
{
    if (m_calls != calls) {
        m_calls = std::move(calls);
        m_ladder.setCalls(m_calls);
    }
    m_now = now;
    m_events->show(m_calls, now);
    m_handOn->setEnabled(true);
    const QString story = sentences(ladder::storyOf(m_calls, now));
    if (m_story->text() != story) {
        m_story->setText(story);
        m_story->show();
    }
}

void CallView::clear()
{
    m_calls.clear();
    m_ladder.clear();
    m_events->clear();
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
    m_events->setTimes(m_ladder.times());
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
    return {m_calls, m_now,
            m_ladder.areChannelsApart() ? ladder::Lines::Channels : ladder::Lines::Persons,
            m_ladder.times(), m_ladder.choices()};
}

LadderSheet CallView::sheetToHandOn() const
{
    return m_mask->isChecked() ? masked(sheet()) : sheet();
}

void CallView::copy(LadderFormat format) const
{
    QClipboard &clipboard = *QGuiApplication::clipboard();
    if (format == LadderFormat::Png) {
        clipboard.setImage(pictureOf(sheetToHandOn(), devicePixelRatioF()));
    } else {
        clipboard.setText(textOf(sheetToHandOn(), format));
    }
}

void CallView::exportToFile()
{
    if (m_calls.empty()) { // it went while the menu was open
        return;
    }
    auto *const dialog = new LadderExportDialog(
        m_mask->isChecked() ? tr("call", "name of a file")
                            : QString::fromStdString(m_calls.front().linkedid),
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, sheet = sheet()] { exportTo(dialog->path(), dialog->format(), sheet); });
    dialog->open();
}

void CallView::exportTo(const QString &path, LadderFormat format, const LadderSheet &sheet)
{
    const bool isMasked = m_mask->isChecked() || m_isPrivate;
    if (format == LadderFormat::Html) {
        m_pages->write(sheet, isMasked, path);
        return;
    }
    const auto written = exportLadder(m_mask->isChecked() ? masked(sheet) : sheet, format, path);
    if (!written) {
        emit failed(written.error());
    }
}

/// What is not to be seen here is not to be handed on either.
void CallView::saveMessages(std::vector<calls::Call> calls)
{
    if (!calls.empty() && !m_saving->isBusy()) {
        m_saving->ask({std::move(calls), m_mask->isChecked() || m_isPrivate, {}});
    }
}

void CallView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        m_story->setMargin(fontMetrics().height() / 2);
    }
    QWidget::changeEvent(event);
}

} // namespace cacofonisk::ui
