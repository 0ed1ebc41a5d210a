// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/desk/columnsdialog.h"

#include "ui/formatting/mnemonics.h"
#include "ui/formatting/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cacofonisk::ui {

using contacts::ColumnRole;

namespace {

constexpr int longest = 40; ///< characters of a field that are shown

QString roleText(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Ignored:
        return ColumnsDialog::tr("Ignored", "what a column contains");
    case ColumnRole::Name:
        return ColumnsDialog::tr("Name", "what a column contains");
    case ColumnRole::FirstName:
        return ColumnsDialog::tr("First name", "what a column contains");
    case ColumnRole::MiddleName:
        return ColumnsDialog::tr("Middle name", "what a column contains");
    case ColumnRole::LastName:
        return ColumnsDialog::tr("Last name", "what a column contains");
    case ColumnRole::Company:
        return ColumnsDialog::tr("Company", "what a column contains");
    case ColumnRole::Number:
        return ColumnsDialog::tr("Number", "what a column contains");
    }
    return {};
}

/// A field in one line.
QString shortened(const std::string &field)
{
    const QString all = text(field).simplified();
    return all.size() > longest ? all.first(longest) + QChar(0x2026) : all;
}

} // namespace

ColumnsDialog::ColumnsDialog(const QString &file, const contacts::ColumnSample &sample,
                             QWidget *parent)
    : QDialog(parent)
    , m_table(new QTableWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Columns of %1", "a file").arg(file));
    auto *const question = new QLabel(tr("These are the first &lines of %1. What does each column "
                                         "contain? The answer is kept for files with the same "
                                         "headings.")
                                          .arg(escapedMnemonics(file)),
                                      this);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    question->setBuddy(m_table);
    auto *const need = new QLabel(
        tr("A column of numbers is needed, and one of names or companies. Several columns may "
           "contain numbers."),
        this);
    need->setWordWrap(true);
    auto *const buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addWidget(m_table, 1);
    layout->addWidget(need);
    layout->addWidget(buttons);
    fill(sample);
    followChoices();
    const int letter = fontMetrics().averageCharWidth();
    resize(std::clamp(sizeHint().width(), letter * 60, letter * 110), sizeHint().height());
    if (!m_choices.empty()) {
        m_choices.front()->setFocus();
    }
}

void ColumnsDialog::fill(const contacts::ColumnSample &sample)
{
    m_table->setRowCount(static_cast<int>(sample.lines.size()) + 1);
    m_table->setColumnCount(static_cast<int>(sample.roles.size()));
    m_table->setAccessibleName(tr("First lines of the file"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    for (int line = 0; line + 1 < m_table->rowCount(); ++line) {
        const auto &fields = sample.lines[static_cast<std::size_t>(line)];
        for (std::size_t i = 0; i < fields.size(); ++i) {
            auto *const item = new QTableWidgetItem(shortened(fields[i]));
            m_table->setItem(line + 1, static_cast<int>(i), item);
        }
    }
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const QTableWidgetItem *const heading = m_table->item(1, column);
        m_choices.push_back(choice(tr("Column %1: %2", "its number and its heading")
                                       .arg(column + 1)
                                       .arg(heading ? heading->text() : QString()),
                                   sample.roles[static_cast<std::size_t>(column)]));
        m_table->setCellWidget(0, column, m_choices.back());
    }
    m_table->resizeColumnsToContents();
    m_table->resizeRowsToContents();
    int height = 2 * m_table->frameWidth() + m_table->horizontalScrollBar()->sizeHint().height();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        height += m_table->rowHeight(row);
    }
    m_table->setMinimumHeight(height);
}

QComboBox *ColumnsDialog::choice(const QString &heading, ColumnRole role)
{
    auto *const box = new QComboBox(m_table);
    for (const ColumnRole known :
         {ColumnRole::Ignored, ColumnRole::Name, ColumnRole::FirstName, ColumnRole::MiddleName,
          ColumnRole::LastName, ColumnRole::Company, ColumnRole::Number}) {
        box->addItem(roleText(known), static_cast<int>(known));
    }
    box->setCurrentIndex(box->findData(static_cast<int>(role)));
    box->setAccessibleName(heading);
    box->installEventFilter(this);
    connect(box, &QComboBox::currentIndexChanged, this, &ColumnsDialog::followChoices);
    return box;
}

bool ColumnsDialog::eventFilter(QObject *watched, QEvent *event)
{
    const auto at = std::find(m_choices.begin(), m_choices.end(), watched);
    if (at != m_choices.end() && event->type() == QEvent::FocusIn) {
        const auto column = static_cast<int>(at - m_choices.begin());
        m_table->scrollTo(m_table->model()->index(0, column));
    } else if (at != m_choices.end() && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

contacts::ColumnRoles ColumnsDialog::roles() const
{
    contacts::ColumnRoles roles;
    for (const QComboBox *const box : m_choices) {
        roles.push_back(static_cast<ColumnRole>(box->currentData().toInt()));
    }
    return roles;
}

void ColumnsDialog::followChoices()
{
    m_accept->setEnabled(contacts::areEnough(roles()));
}

} // namespace cacofonisk::ui
