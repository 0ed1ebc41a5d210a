// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/switchboard/extensionspanel.h"

#include "ui/formatting/choicename.h"
#include "ui/formatting/symbols.h"
#include "ui/formatting/words.h"
#include "ui/switchboard/boardtree.h"
#include "ui/switchboard/carddelegate.h"
#include "ui/switchboard/cardview.h"
#include "ui/switchboard/groupbox.h"
#include "ui/switchboard/groupdialog.h"
#include "ui/switchboard/groupsmenu.h"
#include "ui/switchboard/viewortext.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSettings>
#include <QShortcut>
#include <QToolButton>

namespace cacofonisk::ui {

using ExtensionColumn = ExtensionModel::Column;
using Group = ExtensionProxyModel::Group;

namespace {

constexpr QLatin1StringView isListKey("switchboard/extensionsAsList");

/// Of columns: wide enough for what stands there most of the time.
const QList<int> listDigits{14, 26, 20, 26, 10, 20, 14, 14};

} // namespace

ExtensionsPanel::ExtensionsPanel(ExtensionModel &extensions, BoardSettings &settings,
                                 const BoardContext &context, QWidget *parent)
    : BoardPanel(tr("Extensions"), QStringLiteral("extensions"), context, parent)
    , m_extensions(extensions)
    , m_settings(settings)
    , m_shown(extensions, settings.groups)
    , m_search(new QLineEdit(this))
    , m_groups(new GroupBox(settings.groups, this))
    , m_groupsMenu(new GroupsMenu(settings.groups, this))
    , m_cards(new CardView(this))
    , m_list(new BoardTree(m_shown, tr("Extensions"), QStringLiteral("extensionColumns"),
                           listDigits, this))
    , m_pages(new ViewOrText(m_shown, {m_cards, m_list}, this))
    , m_showList(new QAction(tr("As a &List"), this))
    , m_favourite(new QAction(symbol(QStringLiteral("star")), tr("&Favourite"), this))
{
    m_cards->setModel(&m_shown);
    m_cards->setAccessibleName(tr("Extensions"));
    setUpList();
    setContents(makeContents());
    makeActions();
    for (QAbstractItemView *const view :
         {static_cast<QAbstractItemView *>(m_cards), static_cast<QAbstractItemView *>(m_list)}) {
        connect(view, &QAbstractItemView::clicked, this, &ExtensionsPanel::showCall);
        connect(view, &QAbstractItemView::activated, this, &ExtensionsPanel::showCall);
        offerMenu(*view);
    }
    connect(m_cards, &CardView::starClicked, this, &ExtensionsPanel::toggleFavourite);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown.setSearch(text.trimmed());
        showEmptyText();
    });
    connect(m_groups, &GroupBox::groupChanged, this, [this](const Group &group) {
        m_shown.setGroup(group);
        showEmptyText();
    });
    m_shown.setGroup(m_groups->group());
    connect(m_groupsMenu, &GroupsMenu::editWanted, this, &ExtensionsPanel::editGroup);
    connect(&extensions, &QAbstractItemModel::rowsInserted, this, &ExtensionsPanel::fillGroups);
    connect(&extensions, &QAbstractItemModel::modelReset, this, &ExtensionsPanel::fillGroups);
    connect(&extensions, &QAbstractItemModel::modelReset, this, &ExtensionsPanel::showEmptyText);
    fillGroups();
    showEmptyText();
    setList(QSettings().value(isListKey, false).toBool());
}

/// What is selected in one is selected in the other.
void ExtensionsPanel::setUpList()
{
    m_list->setSelectionModel(m_cards->selectionModel());
    m_list->setRootIsDecorated(false);
    const QHeaderView &header = *m_list->header();
    if (!header.isSortIndicatorShown()) { // nothing was remembered
        m_list->sortByColumn(0, Qt::AscendingOrder);
    }
    m_list->setSortingEnabled(true); // and sorts
}

QWidget *ExtensionsPanel::makeContents()
{
    m_search->setPlaceholderText(tr("Search", "extensions, by name or number"));
    m_search->setAccessibleName(tr("Search for extensions"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 8);
    auto *const list = new QToolButton(this);
    list->setDefaultAction(m_showList);
    list->setToolButtonStyle(Qt::ToolButtonTextOnly);
    list->setFocusPolicy(Qt::TabFocus);
    auto *const contents = new QWidget(this);
    auto *const bar = new QHBoxLayout;
    const int margin = fontMetrics().height() / 3;
    bar->setContentsMargins(margin, margin, margin, margin);
    bar->setSpacing(margin);
    bar->addWidget(m_search, 2);
    bar->addWidget(m_groups, 1);
    bar->addWidget(list);
    auto *const column = new QVBoxLayout(contents);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_pages, 1);
    nameChoice(*m_groups, GroupBox::tr("Group of extensions"));
    return contents;
}

void ExtensionsPanel::makeActions()
{
    auto *const show = new QAction(tr("&Show the Call"), this);
    for (QWidget *const view : {static_cast<QWidget *>(m_cards), static_cast<QWidget *>(m_list)}) {
        connect(new QShortcut(QKeySequence::Copy, view, nullptr, nullptr, Qt::WidgetShortcut),
                &QShortcut::activated, this, &ExtensionsPanel::copyNumber);
    }
    auto *const line = new QAction(this);
    line->setSeparator(true);
    m_favourite->setCheckable(true);
    m_favourite->setShortcut(QKeySequence(QStringLiteral("Ctrl+Alt+F")));
    m_favourite->setShortcutContext(Qt::WidgetShortcut);
    m_showList->setCheckable(true);
    const QList<QAction *> actions{show, m_favourite, m_groupsMenu->menuAction(), line, m_showList};
    m_cards->addActions(actions);
    m_list->addActions(actions);
    addFieldAction(static_cast<int>(CardDelegate::Field::Name), tr("&Names on Cards"),
                   QStringLiteral("switchboard/cardsShowName"));
    addFieldAction(static_cast<int>(CardDelegate::Field::Since), tr("&Times on Cards"),
                   QStringLiteral("switchboard/cardsShowSince"));
    addFieldAction(static_cast<int>(CardDelegate::Field::With), tr("&Other Parties on Cards"),
                   QStringLiteral("switchboard/cardsShowWith"));
    connect(show, &QAction::triggered, this, [this] { showCall(current()); });
    connect(m_favourite, &QAction::triggered, this, [this] { toggleFavourite(current()); });
    connect(m_showList, &QAction::toggled, this, &ExtensionsPanel::setList);
    connect(m_cards->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                m_favourite->setChecked(index.data(ExtensionModel::FavouriteRole).toBool());
                m_groupsMenu->setExtension(index.isValid() ? &m_shown.entryOf(index).card
                                                           : nullptr);
            });
}

void ExtensionsPanel::addFieldAction(int field, const QString &text, const QString &key)
{
    auto *const action = new QAction(text, this);
    action->setCheckable(true);
    const auto set = [this, field, key](bool isShown) {
        QSettings().setValue(key, isShown);
        m_cards->cards().setShown(static_cast<CardDelegate::Field>(field), isShown);
    };
    action->setChecked(QSettings().value(key, true).toBool());
    m_cards->cards().setShown(static_cast<CardDelegate::Field>(field), action->isChecked());
    connect(action, &QAction::toggled, this, set);
    m_cards->addAction(action);
}

void ExtensionsPanel::fillGroups()
{
    m_groups->setContexts(m_extensions.groups());
}

void ExtensionsPanel::editGroup(const QString &name)
{
    const QModelIndex index = current();
    const bool isNew = name.isEmpty() && index.isValid();
    auto *const dialog = new GroupDialog(
        name, isNew ? QSet<QString>{text(m_shown.entryOf(index).card.address())} : QSet<QString>(),
        m_extensions, m_settings.groups, this);
    dialog->open();
}

void ExtensionsPanel::setList(bool isList)
{
    QSettings().setValue(isListKey, isList);
    m_showList->setChecked(isList);
    m_pages->setView(isList ? static_cast<QWidget *>(m_list) : m_cards);
    setFocusProxy(isList ? static_cast<QWidget *>(m_list) : m_cards);
}

QModelIndex ExtensionsPanel::current() const
{
    return m_cards->selectionModel()->currentIndex();
}

void ExtensionsPanel::showCall(const QModelIndex &index)
{
    if (!index.isValid()) {
        return;
    }
    if (const std::string &channel = m_shown.entryOf(index).card.channel; !channel.empty()) {
        emit callWanted(text(channel));
    }
}

std::vector<calls::Party> ExtensionsPanel::partiesAt(const QModelIndex &index) const
{
    const switchboard::ExtensionCard &card = m_shown.entryOf(index).card;
    std::vector<calls::Party> parties{{card.exten, card.name, card.channel}};
    for (const switchboard::Line &line : card.with) {
        parties.push_back(line.party);
    }
    return parties;
}

void ExtensionsPanel::toggleFavourite(const QModelIndex &index)
{
    if (index.isValid()) {
        m_settings.favourites.toggle(m_shown.entryOf(index).card);
        m_favourite->setChecked(current().data(ExtensionModel::FavouriteRole).toBool());
    }
}

void ExtensionsPanel::copyNumber()
{
    if (const QModelIndex index = current(); index.isValid()) {
        QGuiApplication::clipboard()->setText(
            index.siblingAtColumn(static_cast<int>(ExtensionColumn::Number)).data().toString());
    }
}

void ExtensionsPanel::showEmptyText()
{
    const bool isSearch = !m_search->text().trimmed().isEmpty();
    const Group::Kind kind = m_groups->group().kind;
    m_pages->setText(
        m_extensions.rowCount() == 0
            ? tr("No extensions are known.\n\nThey come from the hints of the dialplan, such as "
                 "exten => 1001,hint,PJSIP/1001 in extensions.conf, and from phones that call.\n\n"
                 "In manager.conf, the user needs read = call and write = reporting.")
        : !isSearch && kind == Group::Kind::Favourites
            ? tr("No favourites yet.\n\nA click on the star of a card makes one, or Ctrl+Alt+F.")
        : !isSearch && kind == Group::Kind::ByHand
            ? tr("Nobody is in this group.\n\nA right click on a card, Groups, adds somebody.")
            : tr("No extension matches."));
}

void ExtensionsPanel::showTime()
{
    m_cards->viewport()->update();
    m_list->viewport()->update();
    m_list->setColumnHidden(static_cast<int>(ExtensionColumn::Server),
                            context().servers.size() < 2);
}

} // namespace cacofonisk::ui
