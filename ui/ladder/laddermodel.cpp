// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/ladder/laddermodel.h"

#include "core/ladder/ladderwords.h"
#include "core/ladder/together.h"
#include "ui/formatting/words.h"

#include <algorithm>

namespace cacofonisk::ui {

using ladder::Ladder;

void LadderModel::setCalls(const std::vector<calls::Call> &calls)
{
    const bool areSame = std::equal(calls.begin(), calls.end(), m_calls.begin(), m_calls.end(),
                                    [](const auto &a, const auto &b) { return a.id == b.id; });
    if (!areSame) {
        m_choices.clear();
    }
    m_calls = calls;
    Ladder now = ladder::ladderOf(calls, m_lines);
    m_choices = ladder::followed(m_choices, m_whole, now);
    show(std::move(now));
}

void LadderModel::clear()
{
    m_calls.clear();
    m_choices.clear();
    show({});
}

void LadderModel::setTimes(ladder::TimeScale times)
{
    m_options.times = times;
    layOut();
}

void LadderModel::setChannelsApart(bool areApart)
{
    m_lines = areApart ? ladder::Lines::Channels : ladder::Lines::Persons;
    m_choices.clear();
    if (!m_whole.lines.empty()) {
        show(ladder::ladderOf(m_calls, m_lines));
    }
}

void LadderModel::setChoices(ladder::LineChoices choices)
{
    m_choices = std::move(choices);
    show(std::move(m_whole));
}

/// What is only added to leaves the rows before as they are, and so the selection and what is in
/// sight.
void LadderModel::show(Ladder whole)
{
    m_whole = std::move(whole);
    Ladder ladder = ladder::arranged(m_whole, m_choices);
    const auto &before = m_ladder.arrows;
    const auto &now = ladder.arrows;
    const auto before_count = static_cast<int>(before.size());
    const auto count = static_cast<int>(now.size());
    const bool isMore =
        !before.empty() && before.size() <= now.size() &&
        std::equal(before.begin(), before.end(), now.begin(),
                   [](const ladder::Arrow &a, const ladder::Arrow &b) {
                       return a.kind == b.kind && a.at == b.at && a.channel == b.channel;
                   });
    if (!isMore) {
        beginResetModel();
        m_ladder = std::move(ladder);
        m_layout = ladder::layoutOf(m_ladder, m_options);
        endResetModel();
        emit linesChanged();
        return;
    }
    if (count > before_count) {
        beginInsertRows({}, before_count, count - 1);
    }
    m_ladder = std::move(ladder);
    m_layout = ladder::layoutOf(m_ladder, m_options);
    if (count > before_count) {
        endInsertRows();
    }
    emit dataChanged(index(0), index(count - 1));
    emit linesChanged();
}

void LadderModel::layOut()
{
    m_layout = ladder::layoutOf(m_ladder, m_options);
    if (rowCount() > 0) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
    emit linesChanged();
}

int LadderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ladder.arrows.size());
}

QVariant LadderModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const ladder::Arrow &arrow = m_ladder.arrows[static_cast<std::size_t>(index.row())];
    const ladder::LadderLayout::Row &row = m_layout.rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1 %2").arg(row.time, ladder::sentenceOf(m_ladder, arrow));
    case Qt::ToolTipRole:
        return plainToolTip(
            QStringLiteral("%1\n%2").arg(ladder::sentenceOf(m_ladder, arrow), text(arrow.channel)));
    default:
        return {};
    }
}

} // namespace cacofonisk::ui
