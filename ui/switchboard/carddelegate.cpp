// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/switchboard/carddelegate.h"

#include "ui/formatting/colours.h"
#include "ui/formatting/symbols.h"
#include "ui/switchboard/extensionmodel.h"

#include <QApplication>
#include <QPainter>

namespace cacofonisk::ui {

using ExtensionColumn = ExtensionModel::Column;

namespace {

constexpr int cardDigits = 24; ///< of its width

int marginOf(const QFontMetrics &metrics)
{
    return std::max(4, metrics.height() / 3);
}

QString textAt(const QModelIndex &index, ExtensionColumn column)
{
    return index.siblingAtColumn(static_cast<int>(column)).data().toString();
}

/// Lines of text, from the top of a card downwards.
class Lines
{
public:
    Lines(QPainter &painter, const QStyleOptionViewItem &option, const QRect &inside)
        : m_painter(painter)
        , m_option(option)
        , m_inside(inside)
    {}

    /// Writes `text` between `left` and `right` pixels of room, and goes on to the next line.
    void write(const QString &text, const QColor &colour, int left = 0, int right = 0)
    {
        place(text, colour, m_option.displayAlignment & ~Qt::AlignRight, left, right);
        m_inside.setTop(m_inside.top() + height());
    }

    /// Writes `text` at the end of the line; how wide it is.
    int writeAtEnd(const QString &text, const QColor &colour)
    {
        place(text, colour, Qt::AlignRight, 0, 0);
        return m_painter.fontMetrics().horizontalAdvance(text);
    }

    void paint(const QIcon &icon, QIcon::Mode mode, int size)
    {
        const QRect line(m_inside.topLeft(), QSize(size, height()));
        icon.paint(&m_painter, QStyle::visualRect(m_option.direction, m_inside, line),
                   Qt::AlignCenter, mode);
    }

private:
    [[nodiscard]] int height() const { return m_painter.fontMetrics().height(); }

    void place(const QString &text, const QColor &colour, Qt::Alignment alignment, int left,
               int right)
    {
        const QRect line = m_inside.adjusted(left, 0, -right, 0);
        const QRect room(line.topLeft(), QSize(line.width(), height()));
        const QString elided =
            m_painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width());
        m_painter.setPen(colour);
        m_painter.drawText(
            QStyle::visualRect(m_option.direction, m_inside, room),
            static_cast<int>(QStyle::visualAlignment(m_option.direction, alignment)) |
                Qt::AlignVCenter | Qt::TextSingleLine,
            elided);
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    QRect m_inside;
};

} // namespace

void CardDelegate::setShown(Field field, bool isShown)
{
    const auto bit = static_cast<std::uint8_t>(1U << static_cast<unsigned>(field));
    m_hidden = static_cast<std::uint8_t>(isShown ? m_hidden & ~bit : m_hidden | bit);
    emit sizeHintChanged({});
}

bool CardDelegate::isShown(Field field) const
{
    return (m_hidden & (1U << static_cast<unsigned>(field))) == 0;
}

int CardDelegate::lineCount() const
{
    return 2 + (isShown(Field::Name) ? 1 : 0) + (isShown(Field::With) ? 1 : 0);
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int margin = marginOf(option.fontMetrics);
    return {option.fontMetrics.horizontalAdvance(u'0') * cardDigits + 4 * margin,
            option.fontMetrics.height() * lineCount() + 4 * margin};
}

QRect CardDelegate::starRect(const QRect &card, const QFontMetrics &metrics) const
{
    const int margin = 2 * marginOf(metrics);
    const int size = metrics.height();
    return {card.right() - margin - size + 1, card.top() + margin, size, size};
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    const QStyle &style = own.widget ? *own.widget->style() : *QApplication::style();
    const int margin = marginOf(own.fontMetrics);
    own.rect = option.rect.adjusted(margin / 2, margin / 2, -margin / 2, -margin / 2);
    painter->save();
    style.drawPrimitive(QStyle::PE_PanelItemViewItem, &own, painter, own.widget);

    const bool isSelected = own.state.testFlag(QStyle::State_Selected);
    const auto group =
        own.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor colour =
        own.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor fainter =
        isSelected ? colour : faded(colour, own.palette.color(group, QPalette::Base));
    QColor edge = own.palette.color(group, QPalette::Text); // styles have no frame seen in the dark
    edge.setAlphaF(0.25F);
    painter->setPen(edge);
    painter->drawRect(own.rect.adjusted(0, 0, -1, -1));
    const QIcon::Mode mode = isSelected ? QIcon::Selected : QIcon::Normal;
    const QRect inside = option.rect.adjusted(2 * margin, 2 * margin, -2 * margin, -2 * margin);
    const int size = own.fontMetrics.height();

    const bool isFavourite = index.data(ExtensionModel::FavouriteRole).toBool();
    if (isFavourite || own.state.testFlag(QStyle::State_MouseOver)) {
        symbol(isFavourite ? QStringLiteral("star") : QStringLiteral("star-outline"))
            .paint(painter,
                   QStyle::visualRect(own.direction, option.rect,
                                      starRect(option.rect, own.fontMetrics)),
                   Qt::AlignCenter, mode);
    }
    Lines lines(*painter, own, inside);
    const QFont usual = own.font;
    QFont bold = usual;
    bold.setBold(true);
    painter->setFont(bold);
    lines.write(textAt(index, ExtensionColumn::Number), colour, 0, size + margin);
    painter->setFont(usual);
    if (isShown(Field::Name)) {
        lines.write(textAt(index, ExtensionColumn::Name), colour);
    }
    lines.paint(index.siblingAtColumn(static_cast<int>(ExtensionColumn::State))
                    .data(Qt::DecorationRole)
                    .value<QIcon>(),
                mode, size);
    const int since = isShown(Field::Since)
                          ? lines.writeAtEnd(textAt(index, ExtensionColumn::Since), fainter)
                          : 0;
    lines.write(textAt(index, ExtensionColumn::State), colour, size + margin, since + margin);
    if (isShown(Field::With)) {
        const QString with = textAt(index, ExtensionColumn::With);
        lines.write(with.isEmpty() ? textAt(index, ExtensionColumn::Presence) : with, fainter);
    }
    painter->restore();
    if (own.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(own);
        focus.rect = own.rect.adjusted(1, 1, -1, -1);
        style.drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, own.widget);
    }
}

} // namespace cacofonisk::ui
