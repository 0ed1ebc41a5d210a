// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/history/archivereader.h"
#include "ui/history/figuremodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace cacofonisk::ui {

class Plot;

/// Figures of calls: a plot of one of them by what they are told apart by, all of them in a table,
/// and in words what the one counts.
class FiguresView final : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresView(QWidget *parent = nullptr);

    [[nodiscard]] history::Grouping grouping() const;
    [[nodiscard]] history::Figure figure() const;

    /// The numbers of extensions are not to be seen.
    void setPrivate(bool isPrivate);

    void setCounted(const history::CountedCalls &counted);

    [[nodiscard]] const Plot &plot() const { return *m_plot; }

signals:
    void groupingChanged();
    /// The calls of a group are wanted, by this search.
    void callsWanted(const QString &filter);
    void failed(const cacofonisk::Error &error);

private:
    [[nodiscard]] QWidget *makeChoice();
    void showFigure();
    void showAll(const history::Figures &all);
    void wantCalls(int group);
    void exportToFile();

    QComboBox *m_groupings;
    QComboBox *m_figures;
    QLabel *m_all;
    QLabel *m_meaning;
    Plot *m_plot;
    FigureModel m_model;
    QTableView *m_table;
};

} // namespace cacofonisk::ui
