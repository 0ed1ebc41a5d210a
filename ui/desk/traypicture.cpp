// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/desk/traypicture.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

#include <algorithm>

namespace cacofonisk::ui {

namespace {

QImage programIcon(int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(QStringLiteral(":/icons/cacofonisk.svg")).render(&painter);
    return image;
}

/// Without colours, lighter so that it looks as if it were off.
QImage greyed(QImage image)
{
    image.convertTo(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            const int grey = 90 + qGray(colour.rgb()) * 165 / 255;
            image.setPixelColor(x, y, QColor(grey, grey, grey, colour.alpha()));
        }
    }
    return image;
}

void paintTrouble(QPainter &painter, double size)
{
    const BadgeColours colours = troubleColours();
    const double side = size * 0.62;
    const double rim = std::max(1.0, size / 22);
    const QRectF box(rim / 2, size - side, side, side - rim / 2);
    QPainterPath sign;
    sign.moveTo(box.center().x(), box.top());
    sign.lineTo(box.bottomRight());
    sign.lineTo(box.bottomLeft());
    sign.closeSubpath();
    painter.setPen(QPen(colours.rim, rim, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colours.ground);
    painter.drawPath(sign);
    const double x = box.center().x();
    painter.setPen(QPen(colours.text, std::max(1.2, side / 7), Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(x, box.top() + side * 0.40), QPointF(x, box.top() + side * 0.62));
    painter.drawPoint(QPointF(x, box.top() + side * 0.80));
}

void paintCount(QPainter &painter, const QString &text, double size)
{
    const BadgeColours colours = missedColours();
    const double height = std::max(11.0, size * 0.6);
    const double rim = std::max(1.0, size / 22);
    QFont font = QGuiApplication::font();
    font.setBold(true);
    font.setPixelSize(std::max(9, static_cast<int>(height * 0.86)));
    double width = QFontMetricsF(font).horizontalAdvance(text) + height * 0.4;
    if (width > size) {
        font.setStretch(static_cast<int>(100 * size / width));
        width = size;
    }
    width = std::max(width, height);
    const QRectF box(size - width, size - height, width, height);
    painter.setPen(QPen(colours.rim, rim));
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(box.adjusted(rim / 2, rim / 2, -rim / 2, -rim / 2), height / 3,
                            height / 3);
    painter.setFont(font);
    painter.setPen(colours.text);
    painter.drawText(box, Qt::AlignCenter, text);
}

} // namespace

BadgeColours missedColours()
{
    return {QColor(0xb0, 0x1e, 0x00), Qt::white, Qt::white};
}

BadgeColours troubleColours()
{
    return {QColor(0xf0, 0xe4, 0x42), Qt::black, Qt::black};
}

QString badgeText(int missed)
{
    return missed > 99 ? QStringLiteral("99+") : QString::number(missed);
}

QPixmap trayPicture(Link link, int missed, int size)
{
    QImage image = programIcon(size);
    if (link == Link::None) {
        image = greyed(image);
    }
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    if (link == Link::Trouble) {
        paintTrouble(painter, size);
    }
    if (missed > 0) {
        // Above the sign, where both stand.
        painter.translate(0, link == Link::Trouble ? -size * 0.38 : 0);
        paintCount(painter, badgeText(missed), size);
    }
    painter.end();
    return QPixmap::fromImage(image);
}

} // namespace cacofonisk::ui
