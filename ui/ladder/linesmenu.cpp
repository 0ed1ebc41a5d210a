// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/ladder/linesmenu.h"

#include "core/ladder/ladderwords.h"
#include "ui/formatting/mnemonics.h"
#include "ui/ladder/laddermodel.h"

#include <QInputDialog>

#include <algorithm>

namespace cacofonisk::ui {

namespace {

QString nameOf(const LadderModel &ladder, const ladder::LineChoice &choice)
{
    ladder::Lifeline line = ladder.whole().lines[choice.line];
    if (!choice.name.empty()) {
        line.name = choice.name;
    }
    return ladder::nameOf(line);
}

} // namespace

LinesMenu::LinesMenu(LadderModel &ladder, QWidget *parent)
    : QMenu(tr("&Lifelines"), parent)
    , m_ladder(ladder)
{
    connect(this, &QMenu::aboutToShow, this, &LinesMenu::fill);
}

void LinesMenu::fill()
{
    for (const QAction *const action : actions()) {
        delete action->menu(); // clear() leaves them
    }
    clear();
    const ladder::LineChoices choices = m_ladder.choices();
    for (std::size_t place = 0; place < choices.size(); ++place) {
        QMenu &line = *addMenu(escapedMnemonics(nameOf(m_ladder, choices[place])));
        addActions(line, place);
    }
    addSeparator();
    QAction *const reset =
        addAction(tr("&Show as They Were"), &m_ladder, [this] { m_ladder.setChoices({}); });
    reset->setEnabled(m_ladder.isArranged());
}

void LinesMenu::openFor(int column, QPoint at)
{
    const ladder::LineChoices choices = m_ladder.choices();
    for (std::size_t place = 0; place < choices.size(); ++place) {
        if (!choices[place].isHidden && column-- == 0) {
            auto *const menu = new QMenu(this);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            addActions(*menu, place);
            menu->popup(at);
            return;
        }
    }
}

/// Those of a line: `place` is among LadderModel::choices().
void LinesMenu::addActions(QMenu &menu, std::size_t place)
{
    const ladder::LineChoices choices = m_ladder.choices();
    const auto shown = std::count_if(choices.begin(), choices.end(),
                                     [](const auto &choice) { return !choice.isHidden; });
    const ladder::LineChoice &choice = choices[place];
    menu.addAction(tr("&Rename…"), this, [this, place] { rename(place); });
    QAction *const hide =
        menu.addAction(choice.isHidden ? tr("&Show") : tr("&Hide"), this, [this, place] {
            ladder::LineChoices now = m_ladder.choices();
            if (place >= now.size()) {
                return; // the call went meanwhile
            }
            now[place].isHidden = !now[place].isHidden;
            m_ladder.setChoices(std::move(now));
        });
    hide->setEnabled(choice.isHidden || shown > 1);
    menu.addAction(tr("Move &Left"), this, [this, place] { move(place, place - 1); })
        ->setEnabled(place > 0);
    menu.addAction(tr("Move R&ight"), this, [this, place] { move(place, place + 1); })
        ->setEnabled(place + 1 < choices.size());
}

void LinesMenu::rename(std::size_t place)
{
    if (place >= m_ladder.choices().size()) {
        return;
    }
    auto *const dialog = new QInputDialog(parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename Lifeline"));
    dialog->setLabelText(tr("Name (empty: as it was):"));
    dialog->setTextValue(QString::fromStdString(m_ladder.choices()[place].name));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, place](const QString &name) {
        ladder::LineChoices choices = m_ladder.choices();
        if (place < choices.size()) {
            choices[place].name = name.trimmed().toStdString();
            m_ladder.setChoices(std::move(choices));
        }
    });
    dialog->open();
}

void LinesMenu::move(std::size_t place, std::size_t to)
{
    ladder::LineChoices choices = m_ladder.choices();
    if (place < choices.size() && to < choices.size()) {
        std::swap(choices[place], choices[to]);
        m_ladder.setChoices(std::move(choices));
    }
}

} // namespace cacofonisk::ui
