// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/history/plotexport.h"

#include "core/history/figuresreport.h"
#include "ui/history/plot.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace cacofonisk::ui {

namespace {

constexpr QSize drawing(800, 400);

QByteArray png(const Plot &plot)
{
    constexpr qreal scale = 2;
    QImage image(plot.size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    plot.drawTo(painter, QRectF(QPointF(), plot.size()), false);
    painter.end();
    QBuffer buffer;
    (void)buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray svg(const Plot &plot)
{
    QBuffer buffer;
    (void)buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(drawing);
    generator.setViewBox(QRect(QPoint(), drawing));
    generator.setTitle(plot.data().title);
    QPainter painter(&generator);
    plot.drawTo(painter, QRectF(QPointF(), drawing), true);
    painter.end();
    return buffer.data();
}

QByteArray pdf(const Plot &plot)
{
    QBuffer buffer;
    (void)buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setTitle(plot.data().title);
    QPainter painter(&writer);
    const double scale = writer.width() / double(drawing.width());
    painter.scale(scale, scale);
    plot.drawTo(painter, QRectF(QPointF(), drawing), true);
    painter.end();
    return buffer.data();
}

} // namespace

Result<void> exportFigures(const QString &path, const Plot &plot, const QString &heading,
                           std::span<const history::FigureGroup> groups)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const QByteArray content = suffix == QLatin1String("png")   ? png(plot)
                               : suffix == QLatin1String("svg") ? svg(plot)
                               : suffix == QLatin1String("pdf") ? pdf(plot)
                                                                : history::csvOf(heading, groups);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() ||
        !file.commit()) {
        return tl::unexpected(Error(QT_TRANSLATE_NOOP("Error", "%1 cannot be written: %2."),
                                    {QDir::toNativeSeparators(path), file.errorString()}));
    }
    return {};
}

} // namespace cacofonisk::ui
