// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/history/figurecounter.h"
#include "ui/history/plotdata.h"

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace cacofonisk::ui {

/// How a grouping is called in a list of them: `Hour of the day`.
[[nodiscard]] QString titleOf(history::Grouping grouping);

/// A group as it stands in a table, and below its bar where that is shorter; with numbers hidden
/// where `isPrivate`.
[[nodiscard]] QString groupText(history::Grouping grouping, const std::string &key,
                                bool isPrivate = false);
[[nodiscard]] QString shortGroupText(history::Grouping grouping, const std::string &key,
                                     bool isPrivate = false);

/// The search for the calls of a group, as words; empty where there are no such words.
[[nodiscard]] QString filterOf(history::Grouping grouping, const std::string &key);

/// A figure as a number; nothing where there is none, and of BusiestHour how many calls it had.
[[nodiscard]] std::optional<double> numberOf(const history::Figures &figures,
                                             history::Figure figure);
[[nodiscard]] PlotUnit unitOf(history::Figure figure);
[[nodiscard]] QString figureText(const history::Figures &figures, history::Figure figure);

/// One figure of all groups as a plot.
[[nodiscard]] PlotData plotOf(history::Grouping grouping, history::Figure figure,
                              const std::vector<history::FigureGroup> &groups,
                              bool isPrivate = false);

/// A row a group, a column a figure behind that of its name; what all columns count is their tool
/// tip.
class FigureModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit FigureModel(QObject *parent = nullptr);

    void setGroups(history::Grouping grouping, std::vector<history::FigureGroup> groups);
    [[nodiscard]] const std::vector<history::FigureGroup> &groups() const { return m_groups; }
    [[nodiscard]] history::Grouping grouping() const { return m_grouping; }

    void setPrivate(bool isPrivate);
    [[nodiscard]] bool isPrivate() const { return m_isPrivate; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    history::Grouping m_grouping = history::Grouping::HourOfDay;
    std::vector<history::FigureGroup> m_groups;
    bool m_isPrivate = false;
};

} // namespace cacofonisk::ui
