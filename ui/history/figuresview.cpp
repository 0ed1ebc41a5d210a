// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/history/figuresview.h"

#include "ui/history/plot.h"
#include "ui/history/plotexport.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace cacofonisk::ui {

using history::Figure;
using history::Grouping;

FiguresView::FiguresView(QWidget *parent)
    : QWidget(parent)
    , m_groupings(new QComboBox(this))
    , m_figures(new QComboBox(this))
    , m_all(new QLabel(this))
    , m_meaning(new QLabel(this))
    , m_plot(new Plot(this))
    , m_table(new QTableView(this))
{
    m_groupings->setObjectName(QStringLiteral("groupings"));
    m_figures->setObjectName(QStringLiteral("figures"));
    for (const Grouping grouping :
         {Grouping::Day, Grouping::Week, Grouping::Month, Grouping::HourOfDay, Grouping::Weekday,
          Grouping::WeekHour, Grouping::Extension, Grouping::Queue, Grouping::Direction,
          Grouping::Trunk, Grouping::Reason}) {
        m_groupings->addItem(titleOf(grouping), static_cast<int>(grouping));
    }
    for (int i = 0; i < history::figureCount; ++i) {
        m_figures->addItem(history::titleOf(static_cast<Figure>(i)));
        m_figures->setItemData(i, history::meaningOf(static_cast<Figure>(i)), Qt::ToolTipRole);
    }
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_table->setAccessibleName(tr("Figures"));
    for (QLabel *const label : {m_all, m_meaning}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *const splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_plot);
    splitter->addWidget(m_table);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(makeChoice());
    layout->addWidget(m_all);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_meaning);

    connect(m_groupings, &QComboBox::currentIndexChanged, this, &FiguresView::groupingChanged);
    connect(m_figures, &QComboBox::currentIndexChanged, this, &FiguresView::showFigure);
    connect(m_plot, &Plot::currentChanged, m_table, &QTableView::selectRow);
    connect(m_plot, &Plot::activated, this, &FiguresView::wantCalls);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { wantCalls(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                m_plot->setCurrent(index.isValid()
                                       ? std::optional(static_cast<std::size_t>(index.row()))
                                       : std::nullopt);
            });
    showFigure();
}

QWidget *FiguresView::makeChoice()
{
    auto *const choice = new QWidget(this);
    auto *const layout = new QHBoxLayout(choice);
    layout->setContentsMargins({});
    const auto add = [&](const QString &label, QComboBox *box) {
        auto *const shown = new QLabel(label, choice);
        shown->setBuddy(box);
        layout->addWidget(shown);
        layout->addWidget(box);
    };
    add(tr("&Figure:"), m_figures);
    add(tr("&By:", "what calls are told apart by"), m_groupings);
    layout->addStretch(1);
    auto *const save = new QPushButton(tr("&Export…"), choice);
    connect(save, &QPushButton::clicked, this, &FiguresView::exportToFile);
    layout->addWidget(save);
    return choice;
}

Grouping FiguresView::grouping() const
{
    return static_cast<Grouping>(m_groupings->currentData().toInt());
}

Figure FiguresView::figure() const
{
    return static_cast<Figure>(std::max(0, m_figures->currentIndex()));
}

void FiguresView::setPrivate(bool isPrivate)
{
    m_model.setPrivate(isPrivate);
    showFigure();
}

void FiguresView::setCounted(const history::CountedCalls &counted)
{
    if (counted.grouping != grouping()) {
        return; // another was chosen since
    }
    m_model.setGroups(counted.grouping, counted.groups);
    m_table->resizeColumnsToContents();
    showAll(counted.all);
    showFigure();
}

void FiguresView::showAll(const history::Figures &all)
{
    QStringList told;
    for (int i = 0; i < history::figureCount; ++i) {
        const auto figure = static_cast<Figure>(i);
        const QString number = figureText(all, figure);
        if (!number.isEmpty()) {
            told.append(
                tr("%1: %2", "a figure, and its number").arg(history::titleOf(figure), number));
        }
    }
    m_all->setText(told.join(QStringLiteral(" · ")));
}

void FiguresView::showFigure()
{
    m_meaning->setText(history::meaningOf(figure()));
    m_plot->setData(plotOf(m_model.grouping(), figure(), m_model.groups(), m_model.isPrivate()));
}

void FiguresView::wantCalls(int group)
{
    const auto index = static_cast<std::size_t>(group);
    if (group < 0 || index >= m_model.groups().size()) {
        return;
    }
    const QString filter = filterOf(m_model.grouping(), m_model.groups()[index].key);
    if (!filter.isEmpty()) {
        emit callsWanted(filter);
    }
}

void FiguresView::exportToFile()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export Figures"), tr("figures") + QLatin1String(".csv"),
        tr("Table (*.csv);;Picture (*.png);;Drawing (*.svg);;Page (*.pdf)"));
    if (path.isEmpty()) {
        return;
    }
    const auto written =
        exportFigures(path, *m_plot, titleOf(m_model.grouping()), m_model.groups());
    if (!written) {
        emit failed(written.error());
    }
}

} // namespace cacofonisk::ui
