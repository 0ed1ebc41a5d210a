// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ladder/ladderlayout.h"
#include "core/ladder/linechoices.h"

#include <QAbstractListModel>

namespace cacofonisk::ui {

/// The ladder of a call, or of several together, a row for each arrow. A call that goes on gains
/// rows at the end.
class LadderModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setCalls(const std::vector<calls::Call> &calls);
    void clear();

    [[nodiscard]] ladder::TimeScale times() const { return m_options.times; }
    void setTimes(ladder::TimeScale times);

    /// Whether each channel has a line of its own.
    [[nodiscard]] bool areChannelsApart() const { return m_lines == ladder::Lines::Channels; }
    void setChannelsApart(bool areApart);

    /// How its lifelines are to stand, one for each; forgotten with the call.
    [[nodiscard]] ladder::LineChoices choices() const
    {
        return ladder::completed(m_choices, m_whole);
    }
    void setChoices(ladder::LineChoices choices);
    /// Whether anything was chosen.
    [[nodiscard]] bool isArranged() const { return !m_choices.empty(); }

    /// As it is without the choices.
    [[nodiscard]] const ladder::Ladder &whole() const { return m_whole; }
    [[nodiscard]] const ladder::Ladder &ladder() const { return m_ladder; }
    /// Where everything stands, see LadderLayout.
    [[nodiscard]] const ladder::LadderLayout &layout() const { return m_layout; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// For display, the sentence of an arrow, with its time.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    /// The lines, or where they stand.
    void linesChanged();

private:
    void show(ladder::Ladder whole);
    void layOut();

    std::vector<calls::Call> m_calls;
    ladder::Ladder m_whole;
    ladder::Ladder m_ladder;
    ladder::LineChoices m_choices;
    ladder::LadderLayout m_layout;
    ladder::LayoutOptions m_options;
    ladder::Lines m_lines = ladder::Lines::Persons;
};

} // namespace cacofonisk::ui
