// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/events/eventview.h"

#include "ui/events/eventtable.h"
#include "ui/events/fieldtable.h"
#include "ui/events/keepingpage.h"
#include "ui/formatting/symbols.h"
#include "ui/formatting/words.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cacofonisk::ui {

using events::Event;
using events::EventComparison;
using events::EventWindow;

namespace {

using namespace std::chrono_literals;

constexpr auto typingPause = 150ms;
constexpr QLatin1StringView comparesKey("events/compares");

} // namespace

EventView::EventView(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_feed(session, m_window)
    , m_events(m_window)
    , m_filter(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_table(new EventTable(m_events, this))
    , m_fieldTable(new FieldTable(m_fields, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_copy(new QAction(themed(QStringLiteral("edit-copy"), QStringLiteral("copy")),
                         tr("&Copy Messages"), this))
    , m_compare(new QAction(tr("Compare with the &One Before"), this))
    , m_inLadder(new QAction(tr("&Show in the Ladder"), this))
{
    makeActions();
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_fieldTable);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(makeTop());
    layout->addWidget(m_splitter, 1);
    setTabOrder(m_filter, m_table);
    setTabOrder(m_table, m_fieldTable);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &EventView::filter);
    connect(m_filter, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        filter();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_table, &EventTable::selectionWasChanged, this, &EventView::showFields);
    connect(m_table, &QTreeView::activated, this, &EventView::showInLadder);
    connectWindow();
    showPhase();
}

EventView::~EventView() = default;

void EventView::makeActions()
{
    // Not of the action: the window has one with this key.
    connect(new QShortcut(QKeySequence::Copy, m_table, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, m_copy, &QAction::trigger);
    m_compare->setCheckable(true);
    m_compare->setChecked(QSettings().value(comparesKey, true).toBool());
    m_compare->setToolTip(tr("Mark what differs from the message before about the same channel"));
    m_inLadder->setShortcut(QKeySequence(Qt::Key_Return));
    m_inLadder->setShortcutContext(Qt::WidgetShortcut);
    m_table->addActions({m_copy, m_compare, m_inLadder});
    m_fieldTable->addAction(m_compare);
    connect(m_copy, &QAction::triggered, this, &EventView::copySelected);
    connect(m_inLadder, &QAction::triggered, this, &EventView::showInLadder);
    connect(m_compare, &QAction::toggled, this, [this](bool isOn) {
        QSettings().setValue(comparesKey, isOn);
        showFields();
    });
}

QWidget *EventView::makeTop()
{
    auto *const top = new QWidget(this);
    m_filter->setPlaceholderText(tr("type:Dial Queue:support -RTCP"));
    m_filter->setAccessibleName(tr("Search the messages"));
    m_filter->setToolTip(plainToolTip(
        tr("Words that are anywhere in a message; type:Dial is in the name of the event, "
           "Queue:support in the value of a field, server:pbx1 in the name of the server. - before "
           "a word: not this one. Quotes keep words together.")));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themed(QStringLiteral("edit-find"), QStringLiteral("search")),
                        QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    auto *const layout = new QHBoxLayout(top);
    layout->setContentsMargins(fontMetrics().height() / 3, 2, fontMetrics().height() / 3, 0);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_count);
    return top;
}

void EventView::connectWindow()
{
    connect(&m_window, &EventWindow::fetched, this, &EventView::showOne);
    connect(&m_window, &EventWindow::compared, this, &EventView::onCompared);
    connect(&m_window, &EventWindow::failed, this, &EventView::failed);
    connect(&m_window, &EventWindow::located, m_table, &EventTable::select);
    connect(&m_window, &EventWindow::haveRead, this, [](const std::vector<Event> &read) {
        QStringList texts;
        for (const Event &event : read) {
            texts.append(text(events::textOf(event)));
        }
        QGuiApplication::clipboard()->setText(texts.join(u'\n'));
    });
    connect(&m_feed, &EventFeed::phaseChanged, this, &EventView::showPhase);
    for (const auto changed :
         {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&m_events, changed, this, &EventView::showPhase);
    }
    connect(&m_events, &QAbstractItemModel::modelReset, this, &EventView::showPhase);
}

void EventView::show(const std::vector<calls::Call> &calls, Moment now)
{
    const bool areOther =
        !std::equal(calls.begin(), calls.end(), m_calls.begin(), m_calls.end(),
                    [](const auto &call, const auto &before) { return call.id == before.id; });
    m_calls = calls;
    m_begin = {};
    for (const calls::Call &call : calls) {
        m_begin = &call == &calls.front() ? call.started : std::min(m_begin, call.started);
    }
    if (areOther) {
        m_wanted.reset();
        m_shownNumbers.clear();
        m_table->forget();
        m_fields.clear();
    }
    m_events.setTimes(m_events.times(), m_begin);
    m_events.setNow(m_session.isLive() ? Moment::max() : now);
    feed();
}

void EventView::clear()
{
    show({}, {});
}

void EventView::feed()
{
    m_feed.setCalls(m_isPrivate ? std::vector<calls::Call>() : m_calls);
    showPhase();
}

void EventView::setTimes(ladder::TimeScale times)
{
    m_events.setTimes(times, m_begin);
}

void EventView::setPrivate(bool isPrivate)
{
    if (isPrivate != m_isPrivate) {
        m_isPrivate = isPrivate;
        m_filter->setEnabled(!isPrivate);
        m_fields.clear();
        feed();
    }
}

void EventView::select(Moment moment, const std::string &channel)
{
    m_wanted = std::pair(moment, channel);
    showPhase();
}

QList<QWidget *> EventView::panes() const
{
    return {m_filter, m_table, m_fieldTable};
}

void EventView::filter()
{
    m_typing.stop();
    m_feed.setFilter(events::EventFilter(m_filter->text().toStdString()));
    showPhase();
}

/// Also looks for what is to be selected once all rows are there.
void EventView::showPhase()
{
    const bool isWhole = m_feed.phase() == EventFeed::Phase::Found && !m_window.isSearching();
    if (isWhole && m_wanted) {
        m_window.locate(m_wanted->first, m_wanted->second);
        m_wanted.reset();
    }
    const int rows = m_events.rowCount();
    m_count->setText(rows > 0 ? tr("%n message(s)", nullptr, rows) : QString());
    m_table->setEmptyText(emptyText());
}

QString EventView::emptyText() const
{
    if (m_isPrivate) {
        return tr("Messages contain names and numbers, which are hidden.");
    }
    if (m_calls.empty()) {
        return tr("Select a call to see its messages.");
    }
    switch (m_feed.phase()) {
    case EventFeed::Phase::Idle:
    case EventFeed::Phase::Reading:
        return tr("Reading…");
    case EventFeed::Phase::NothingKept:
        return keptTime() > 0min
                   ? tr("No message of this call has been kept.")
                   : tr("Messages of live calls are not kept. Choose in the preferences, under "
                        "Privacy, for how long they are to be.");
    case EventFeed::Phase::Found:
        break;
    }
    return m_feed.isFiltered() ? tr("No message matches.")
                               : tr("No message of this call has been kept.");
}

/// Of one the fields are shown at once, and how they differ when that is known.
void EventView::showFields()
{
    const std::vector<std::uint64_t> numbers = m_table->selectedNumbers();
    m_copy->setEnabled(!numbers.empty());
    m_inLadder->setEnabled(!numbers.empty());
    const std::size_t most = 2;
    if (numbers.empty()) {
        return; // what is shown stays while its row is searched for again
    }
    if (numbers.size() == most) {
        m_shownNumbers = numbers;
        m_window.compare(numbers.front(), numbers.back());
        return;
    }
    const int row = m_table->currentIndex().row();
    const std::uint64_t number = row >= 0 ? m_events.numberAt(row) : numbers.front();
    m_shownNumbers = {number};
    showOne();
    if (m_compare->isChecked()) {
        m_window.compareWithPrevious(number);
    }
}

/// As soon as it has been read.
void EventView::showOne()
{
    if (m_shownNumbers.size() != 1) {
        return;
    }
    const std::uint64_t number = m_shownNumbers.front();
    const bool isAsWanted = m_compare->isChecked() || !m_fields.isCompared();
    const bool isShown = m_fields.number() == number && isAsWanted;
    const Event *const event = isShown ? nullptr : m_events.event(m_events.rowOf(number));
    if (event) {
        m_fields.show(*event);
    }
}

void EventView::onCompared(const EventComparison &comparison)
{
    const bool isOfTwo = m_shownNumbers.size() > 1;
    if (m_shownNumbers.empty() || comparison.after.number != m_shownNumbers.back() ||
        (!isOfTwo && !m_compare->isChecked())) {
        return;
    }
    m_fields.show(comparison, isOfTwo ? FieldModel::Other::All : FieldModel::Other::Differences);
}

void EventView::copySelected()
{
    m_window.read(m_table->selectedNumbers());
}

void EventView::showInLadder()
{
    const Event *const event = m_events.event(m_table->currentIndex().row());
    if (event && event->moment) {
        emit ladderWanted(*event->moment);
    }
}

void EventView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_feed.setActive(true);
}

/// A minimised window is still looked at.
void EventView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) {
        m_feed.setActive(false);
    }
}

/// Where there is room, the fields stand beside the messages.
void EventView::resizeEvent(QResizeEvent *event)
{
    constexpr int manyLetters = 110;
    const bool isWide = width() > fontMetrics().averageCharWidth() * manyLetters;
    m_splitter->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
    QWidget::resizeEvent(event);
}

/// Escape ends a search before it closes a window; down goes to what was found.
bool EventView::eventFilter(QObject *object, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    const int key = isKey ? static_cast<QKeyEvent *>(event)->key() : 0;
    const bool isToBeEnded = key == Qt::Key_Escape && !m_filter->text().isEmpty();
    if (!isToBeEnded && key != Qt::Key_Down) {
        return QWidget::eventFilter(object, event);
    }
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (isToBeEnded) {
        m_filter->clear();
    }
    filter();
    m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace cacofonisk::ui
