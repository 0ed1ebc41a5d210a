// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/switchboard/boardpanel.h"
#include "ui/switchboard/conferencemodel.h"
#include "ui/switchboard/parkingmodel.h"

class QSplitter;

namespace cacofonisk::ui {

class BoardTree;

/// Who is in a conference, and who is parked.
class ConferencesPanel final : public BoardPanel
{
    Q_OBJECT

public:
    /// They outlive this.
    ConferencesPanel(ConferenceModel &conferences, ParkingModel &parkings,
                     const BoardContext &context, QWidget *parent);

    void showTime() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] std::vector<calls::Party> partiesAt(const QModelIndex &index) const override;
    void showMember(const QModelIndex &index);
    void showParked(const QModelIndex &index);

    ConferenceModel &m_conferences;
    ParkingModel &m_parkings;
    BoardTree *m_conferenceTree;
    BoardTree *m_parkingList;
    QSplitter *m_splitter;
};

} // namespace cacofonisk::ui
