// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/switchboard/conferencespanel.h"

#include "ui/formatting/words.h"
#include "ui/switchboard/boardtree.h"
#include "ui/switchboard/viewortext.h"

#include <QSplitter>

namespace cacofonisk::ui {

namespace {

// Wide enough for what stands there most of the time.
const QList<int> conferenceDigits{32, 28, 10};
const QList<int> parkingDigits{14, 26, 20, 9, 9};

} // namespace

ConferencesPanel::ConferencesPanel(ConferenceModel &conferences, ParkingModel &parkings,
                                   const BoardContext &context, QWidget *parent)
    : BoardPanel(tr("Conferences and Parked Calls"), QStringLiteral("conferences"), context, parent)
    , m_conferences(conferences)
    , m_parkings(parkings)
    , m_conferenceTree(new BoardTree(conferences, tr("Conferences"),
                                     QStringLiteral("conferenceColumns"), conferenceDigits, this))
    , m_parkingList(new BoardTree(parkings, tr("Parked Calls"), QStringLiteral("parkingColumns"),
                                  parkingDigits, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    m_parkingList->setRootIsDecorated(false);
    auto *const inConferences = new ViewOrText(conferences, {m_conferenceTree}, this);
    inConferences->setText(
        tr("Nobody is in a conference.\n\nThe dialplan begins one with "
           "ConfBridge(4001).\n\nIn manager.conf, the user needs read = call and write = "
           "reporting."));
    auto *const parked = new ViewOrText(parkings, {m_parkingList}, this);
    parked->setText(tr("Nobody is parked.\n\nParking lots are set up in res_parking.conf.\n\nIn "
                       "manager.conf, the user needs read = call, and write = call for who was "
                       "parked before."));
    m_splitter->addWidget(inConferences);
    m_splitter->addWidget(parked);
    m_splitter->setChildrenCollapsible(false);
    setContents(m_splitter);
    setFocusProxy(m_conferenceTree);
    offerMenu(*m_conferenceTree);
    offerMenu(*m_parkingList);
    for (const auto chosen : {&QTreeView::clicked, &QTreeView::activated}) {
        connect(m_conferenceTree, chosen, this, &ConferencesPanel::showMember);
        connect(m_parkingList, chosen, this, &ConferencesPanel::showParked);
    }
}

std::vector<calls::Party> ConferencesPanel::partiesAt(const QModelIndex &index) const
{
    std::vector<calls::Party> parties;
    if (index.model() == &m_conferences) {
        if (const auto *const member = m_conferences.childOf(index)) {
            parties.push_back(member->party);
        }
        return parties;
    }
    const switchboard::ParkingCard &card = m_parkings.entryOf(index).card;
    for (const std::optional<calls::Party> &party : {card.parked, card.by}) {
        if (party) {
            parties.push_back(*party);
        }
    }
    return parties;
}

void ConferencesPanel::showMember(const QModelIndex &index)
{
    const auto *const member = m_conferences.childOf(index);
    if (member && !member->party.channel.empty()) {
        emit callWanted(text(member->party.channel));
    }
}

void ConferencesPanel::showParked(const QModelIndex &index)
{
    const auto &parked = m_parkings.entryOf(index).card.parked;
    if (parked && !parked->channel.empty()) {
        emit callWanted(text(parked->channel));
    }
}

void ConferencesPanel::showTime()
{
    m_conferenceTree->viewport()->update();
    m_parkingList->viewport()->update();
}

/// Beside each other where there is room.
void ConferencesPanel::resizeEvent(QResizeEvent *event)
{
    constexpr int manyLetters = 100;
    const bool isWide = width() > fontMetrics().averageCharWidth() * manyLetters;
    m_splitter->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
    BoardPanel::resizeEvent(event);
}

} // namespace cacofonisk::ui
