// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/events/fieldtable.h"

#include "ui/events/fieldmodel.h"
#include "ui/events/rowdelegate.h"
#include "ui/formatting/symbols.h"

#include <QAction>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QShortcut>

#include <algorithm>

namespace cacofonisk::ui {

namespace {

int sectionOf(FieldModel::Column column)
{
    return static_cast<int>(column);
}

} // namespace

FieldTable::FieldTable(FieldModel &fields, QWidget *parent)
    : QTreeView(parent)
    , m_fields(fields)
    , m_copy(new QAction(themed(QStringLiteral("edit-copy"), QStringLiteral("copy")),
                         tr("&Copy Fields"), this))
    , m_copyValue(new QAction(tr("Copy &Value"), this))
{
    setModel(&fields);
    setAccessibleName(tr("Fields of the message"));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTextElideMode(Qt::ElideRight);
    setItemDelegate(new RowDelegate(this));
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
    connect(header(), &QHeaderView::sectionResized, this, [this](int section) {
        const bool isLast = section == sectionOf(FieldModel::Column::Before) ||
                            (section == sectionOf(FieldModel::Column::Value) &&
                             isColumnHidden(sectionOf(FieldModel::Column::Before)));
        m_areColumnsChosen = m_areColumnsChosen || (!m_isFitting && !isLast);
    });
    setContextMenuPolicy(Qt::ActionsContextMenu);
    // Not of the action: the window has one with this key.
    connect(new QShortcut(QKeySequence::Copy, this, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, m_copy, &QAction::trigger);
    m_copyValue->setShortcut(QKeySequence(QStringLiteral("Ctrl+Alt+C")));
    m_copyValue->setShortcutContext(Qt::WidgetShortcut);
    addActions({m_copy, m_copyValue});
    connect(m_copy, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(selectedText()); });
    connect(m_copyValue, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(currentValue()); });
    connect(&fields, &QAbstractItemModel::headerDataChanged, this, &FieldTable::showBefore);
    fitFont();
    showBefore();
}

void FieldTable::fitFont()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (font().pointSizeF() > 0) {
        fixed.setPointSizeF(font().pointSizeF());
    }
    m_fields.setValueFont(fixed);
    fitColumns();
}

/// All of them are in sight, as long as nobody has chosen others.
void FieldTable::fitColumns()
{
    constexpr int least = 10; // digits
    constexpr int most = 22;
    if (m_areColumnsChosen) {
        return;
    }
    const QScopedValueRollback isFitting(m_isFitting, true);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    const int width = viewport()->width();
    const int field = std::clamp(width * 3 / 10, digit * least, digit * most);
    const int rest = std::max(width - field, digit * least);
    header()->resizeSection(sectionOf(FieldModel::Column::Field), field);
    header()->resizeSection(sectionOf(FieldModel::Column::Value),
                            m_fields.isCompared() ? rest / 2 : rest);
}

void FieldTable::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    QTreeView::resizeEvent(event);
}

void FieldTable::showBefore()
{
    const QScopedValueRollback isFitting(m_isFitting, true);
    setColumnHidden(sectionOf(FieldModel::Column::Before), !m_fields.isCompared());
    fitColumns();
    const bool isAny = m_fields.rowCount() > 0;
    m_copy->setEnabled(isAny);
    m_copyValue->setEnabled(isAny);
}

QString FieldTable::selectedText() const
{
    QModelIndexList rows = selectionModel()->selectedRows(sectionOf(FieldModel::Column::Field));
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : rows) {
        const FieldModel::Column column =
            m_fields.kindOf(row.row()) == events::FieldDifference::Kind::Gone
                ? FieldModel::Column::Before
                : FieldModel::Column::Value;
        const QString key = row.data(FieldModel::RawRole).toString();
        const QString value =
            row.siblingAtColumn(sectionOf(column)).data(FieldModel::RawRole).toString();
        lines.append(key.isEmpty() ? value : QStringLiteral("%1: %2").arg(key, value));
    }
    return lines.join(u'\n');
}

/// On a key, that of it.
QString FieldTable::currentValue() const
{
    const QModelIndex index = currentIndex();
    const int column = std::max(index.column(), sectionOf(FieldModel::Column::Value));
    return index.siblingAtColumn(column).data(FieldModel::RawRole).toString();
}

void FieldTable::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_fields.rowCount() == 0) {
        QPainter painter(viewport());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        const int margin = fontMetrics().height();
        painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                         Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Select a message to see its fields, or two to compare them."));
    }
}

void FieldTable::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitFont();
    }
}

} // namespace cacofonisk::ui
