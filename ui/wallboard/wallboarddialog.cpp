// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/wallboard/wallboarddialog.h"

#include "ui/wallboard/wallboards.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>

namespace cacofonisk::ui {

namespace {

QStringList checkedOf(const QListWidget &list)
{
    QStringList names;
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->checkState() == Qt::Checked) {
            names.append(list.item(row)->text());
        }
    }
    return names;
}

/// Those that are not there yet.
void addTo(QListWidget &list, const QStringList &names, Qt::CheckState state)
{
    for (const QString &name : names) {
        if (list.findItems(name, Qt::MatchExactly | Qt::MatchCaseSensitive).isEmpty()) {
            auto *const item = new QListWidgetItem(name, &list);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(state);
        }
    }
}

QStringList numbersOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    QStringList numbers = text.split(between, Qt::SkipEmptyParts);
    numbers.removeDuplicates();
    return numbers;
}

} // namespace

WallboardDialog::WallboardDialog(const Wallboard &wallboard, Wallboards &wallboards,
                                 QWidget *parent)
    : QDialog(parent)
    , m_wallboards(wallboards)
    , m_before(wallboard.name)
    , m_name(new QLineEdit(wallboard.name, this))
    , m_problem(new QLabel(tr("There is another wallboard of this name."), this))
    , m_allQueues(new QCheckBox(tr("&All queues"), this))
    , m_queues(makeList(tr("Queues"), wallboard.queues))
    , m_favourites(new QCheckBox(tr("&Favourites"), this))
    , m_groups(makeList(tr("Groups of extensions"), wallboard.groups))
    , m_extensions(new QLineEdit(wallboard.extensions.join(QStringLiteral(", ")), this))
    , m_screen(new QComboBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_before.isEmpty() ? tr("New Wallboard") : tr("Edit Wallboard"));
    m_name->setPlaceholderText(tr("such as: Hall", "name of a wallboard"));
    m_extensions->setPlaceholderText(QStringLiteral("1001, 1002"));
    m_allQueues->setChecked(wallboard.hasAllQueues);
    m_queues->setDisabled(wallboard.hasAllQueues);
    m_favourites->setChecked(wallboard.hasFavourites);
    fillScreens(wallboard.screen);
    auto *const buttons =
        new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    auto *const form = new QFormLayout(this);
    form->addRow(tr("&Name:", "of a wallboard"), m_name);
    form->addRow(m_problem);
    form->addRow(tr("Queues:"), m_allQueues);
    form->addRow(m_queues);
    form->addRow(tr("Extensions:"), m_favourites);
    form->addRow(m_groups);
    form->addRow(tr("An&d these:", "numbers of extensions"), m_extensions);
    form->addRow(tr("S&creen:"), m_screen);
    form->addRow(buttons);
    connect(m_allQueues, &QCheckBox::toggled, m_queues, &QWidget::setDisabled);
    connect(m_name, &QLineEdit::textChanged, this, &WallboardDialog::lookAtName);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &WallboardDialog::save);
    lookAtName();
}

QListWidget *WallboardDialog::makeList(const QString &name, const QStringList &chosen)
{
    auto *const list = new QListWidget(this);
    list->setAccessibleName(name);
    constexpr int lines = 6;
    list->setFixedHeight(fontMetrics().height() * lines);
    addTo(*list, chosen, Qt::Checked);
    return list;
}

void WallboardDialog::addChoices(const Choices &choices)
{
    addTo(*m_queues, choices.queues, Qt::Unchecked);
    addTo(*m_groups, choices.groups, Qt::Unchecked);
}

/// One that is not there may come again.
void WallboardDialog::fillScreens(const QString &chosen)
{
    m_screen->addItem(tr("Where the window is", "a screen"), QString());
    for (const QScreen *const screen : QGuiApplication::screens()) {
        const QSize size = screen->geometry().size() * screen->devicePixelRatio();
        m_screen->addItem(
            QStringLiteral("%1 (%2 × %3)").arg(screen->name()).arg(size.width()).arg(size.height()),
            screen->name());
    }
    if (m_screen->findData(chosen) < 0) {
        m_screen->addItem(tr("%1 (not connected)", "a screen").arg(chosen), chosen);
    }
    m_screen->setCurrentIndex(m_screen->findData(chosen));
}

void WallboardDialog::lookAtName()
{
    const QString name = m_name->text().simplified();
    const bool isTaken = name != m_before && m_wallboards.contains(name);
    m_problem->setVisible(isTaken);
    m_save->setEnabled(!name.isEmpty() && !isTaken);
}

void WallboardDialog::save()
{
    Wallboard wallboard;
    wallboard.name = m_name->text().simplified();
    wallboard.hasAllQueues = m_allQueues->isChecked();
    wallboard.queues = checkedOf(*m_queues);
    wallboard.hasFavourites = m_favourites->isChecked();
    wallboard.groups = checkedOf(*m_groups);
    wallboard.extensions = numbersOf(m_extensions->text());
    wallboard.screen = m_screen->currentData().toString();
    m_wallboards.save(wallboard, m_before);
    emit saved(wallboard.name);
    accept();
}

} // namespace cacofonisk::ui
