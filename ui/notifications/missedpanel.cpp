// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/notifications/missedpanel.h"

#include "ui/formatting/mnemonics.h"
#include "ui/formatting/times.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace cacofonisk::ui {

namespace {

/// Wide enough for what stands there most of the time, in widths of a digit.
int digitsOf(MissedCallModel::Column column)
{
    switch (column) {
    case MissedCallModel::Column::Who:
        return 24;
    case MissedCallModel::Column::Last:
        return 18;
    case MissedCallModel::Column::Number:
        return 15;
    case MissedCallModel::Column::Dialled:
    case MissedCallModel::Column::Queue:
    case MissedCallModel::Column::Times:
        return 10;
    case MissedCallModel::Column::Returned:
    case MissedCallModel::Column::Count:
        break;
    }
    return 20;
}

} // namespace

MissedPanel::MissedPanel(QWidget *parent)
    : QDockWidget(tr("Missed Calls"), parent)
    , m_table(new QTableView(this))
    , m_empty(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_show(new QPushButton(tr("Sh&ow Call"), this))
    , m_find(new QPushButton(tr("F&ind Calls"), this))
    , m_copy(new QPushButton(tr("Copy &Number"), this))
    , m_seen(new QPushButton(tr("Mark as &Seen"), this))
    , m_allSeen(new QPushButton(tr("Mark &All as Seen"), this))
{
    setObjectName(QStringLiteral("missed"));
    m_sorted.setSortRole(MissedCallModel::SortRole);
    m_table->setModel(&m_sorted);
    m_table->setAccessibleName(tr("Missed Calls"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 4);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setMargin(fontMetrics().height());
    setWidget(makeContents());
    for (const auto changed :
         {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&m_sorted, changed, this, &MissedPanel::enableButtons);
    }
    connect(&m_sorted, &QAbstractItemModel::modelReset, this, &MissedPanel::enableButtons);
    connect(&m_sorted, &QAbstractItemModel::dataChanged, this, &MissedPanel::enableButtons);
    connect(m_show, &QPushButton::clicked, this, &MissedPanel::showSelected);
    connect(m_find, &QPushButton::clicked, this, &MissedPanel::findSelected);
    connect(m_table, &QTableView::activated, m_show, &QPushButton::click);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QTableView::customContextMenuRequested, this, &MissedPanel::showMenu);
    connect(m_copy, &QPushButton::clicked, this, &MissedPanel::copyNumbers);
    connect(m_seen, &QPushButton::clicked, this, &MissedPanel::markSeen);
    connect(m_allSeen, &QPushButton::clicked, this, &MissedPanel::markAllSeen);
    const auto onKey = [this](const QKeySequence &key, QPushButton *button) {
        connect(new QShortcut(key, m_table, nullptr, nullptr, Qt::WidgetShortcut),
                &QShortcut::activated, button, &QPushButton::click);
    };
    onKey(QKeySequence::Delete, m_seen);
    onKey(QKeySequence::Copy, m_copy);
}

QWidget *MissedPanel::makeContents()
{
    auto *const contents = new QWidget(this);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_table);
    auto *const buttons = new QVBoxLayout;
    for (QPushButton *const button : {m_show, m_find, m_copy, m_seen, m_allSeen}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *const layout = new QHBoxLayout(contents);
    layout->addWidget(m_pages, 1);
    layout->addLayout(buttons);
    return contents;
}

void MissedPanel::setCalls(MissedCallModel &calls, bool isOfRecording)
{
    if (m_calls == &calls) {
        return;
    }
    m_calls = &calls;
    m_sorted.setSourceModel(&calls);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    for (int column = 0; column < m_sorted.columnCount(); ++column) {
        m_table->setColumnWidth(column,
                                digit * digitsOf(static_cast<MissedCallModel::Column>(column)));
    }
    m_table->sortByColumn(static_cast<int>(MissedCallModel::Column::Last), Qt::DescendingOrder);
    setWindowTitle(isOfRecording ? tr("Missed Calls in the Recording") : tr("Missed Calls"));
    m_empty->setText(
        isOfRecording
            ? tr("No missed calls up to this point. Choose your extensions, queues and numbers in "
                 "the preferences.")
            : tr("No missed calls. Calls that nobody answers stay here until you mark them as "
                 "seen. Choose your extensions, queues and numbers in the preferences."));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MissedPanel::enableButtons, Qt::UniqueConnection);
    enableButtons();
}

void MissedPanel::open()
{
    show();
    raise();
    m_table->setFocus();
    if (!m_table->selectionModel()->hasSelection()) {
        m_table->selectRow(0);
    }
}

void MissedPanel::enableButtons()
{
    const bool isAny = m_calls->rowCount() > 0;
    const auto calls = selected();
    const bool isOne = calls.size() == 1;
    m_pages->setCurrentIndex(isAny ? 1 : 0);
    m_show->setEnabled(isOne);
    // A search is seen by everybody.
    m_find->setEnabled(isOne && !calls[0].number.empty() && !m_calls->isPrivate());
    m_copy->setEnabled(!calls.empty());
    m_seen->setEnabled(!calls.empty());
    m_allSeen->setEnabled(isAny);
}

std::vector<notices::MissedCall> MissedPanel::selected() const
{
    std::vector<notices::MissedCall> calls;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        calls.push_back(
            m_calls->calls().list()[static_cast<std::size_t>(m_sorted.mapToSource(index).row())]);
    }
    return calls;
}

void MissedPanel::showSelected()
{
    const auto calls = selected();
    emit callWanted(calls.front());
}

void MissedPanel::findSelected()
{
    const auto calls = selected();
    emit m_partyMenu.searchWanted(PartyMenu::searchFor(calls.front().number));
}

void MissedPanel::showMenu(const QPoint &position)
{
    const auto calls = selected();
    auto *const menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (calls.size() == 1) {
        const notices::MissedCall &call = calls.front();
        const PartyMenu::Subject subject{{call.number, call.name, {}}, true, m_calls->isPrivate()};
        menu->addSection(escapedMnemonics(subject.title()));
        m_partyMenu.addTo(*menu, subject, m_calls->contacts());
        menu->addSeparator();
    }
    for (const QPushButton *const button : {m_show, m_seen, m_allSeen}) {
        QAction *const action = menu->addAction(button->text(), button, &QPushButton::click);
        action->setEnabled(button->isEnabled());
    }
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

QString MissedPanel::goneText(const notices::MissedCall &call)
{
    return tr("The call that was missed at %1 is no longer in the table of calls. It stays in the "
              "list of missed calls until you mark it as seen.")
        .arg(QLocale().toString(localTime(call.last), QLocale::ShortFormat));
}

void MissedPanel::copyNumbers()
{
    QStringList numbers; // as shown
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows(
             static_cast<int>(MissedCallModel::Column::Number))) {
        numbers.append(index.data().toString());
    }
    QGuiApplication::clipboard()->setText(numbers.join(u'\n'));
}

void MissedPanel::markSeen()
{
    std::vector<qint64> ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        ids.push_back(index.data(MissedCallModel::IdRole).toLongLong());
    }
    const int row = rows.isEmpty() ? 0 : rows.front().row();
    for (const qint64 id : ids) {
        m_calls->calls().markSeen(id);
    }
    m_table->selectRow(std::min(row, m_sorted.rowCount() - 1));
}

void MissedPanel::markAllSeen()
{
    m_calls->calls().markAllSeen();
}

} // namespace cacofonisk::ui
