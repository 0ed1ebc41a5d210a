// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/ladder/ladderexport.h"

#include "core/calls/callmask.h"
#include "core/ladder/mermaidwriter.h"
#include "core/ladder/svgwriter.h"
#include "core/ladder/textwriter.h"
#include "core/ladder/together.h"
#include "ui/formatting/words.h"
#include "ui/ladder/ladderpainter.h"

#include <QApplication>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace cacofonisk::ui {

namespace {

const LadderPainter::Colours onPaper{Qt::black, Qt::white};
constexpr double margin = 16;
constexpr int textWidth = 120; ///< of a file, in cells

/// The story above a ladder, and how high it is.
struct Story
{
    QString text;
    QRectF rect;

    Story(const LadderSheet &sheet, double width, const QFontMetricsF &metrics)
        : text(sentences(ladder::storyOf(sheet.calls, sheet.now)))
        , rect(metrics.boundingRect({0, 0, width, 1e6}, Qt::TextWordWrap, text))
    {}
};

ladder::Ladder ladderOf(const LadderSheet &sheet)
{
    return ladder::arranged(ladder::ladderOf(sheet.calls, sheet.lines), sheet.choices);
}

ladder::LadderLayout layoutOf(const LadderSheet &sheet, const ladder::Ladder &ladder)
{
    ladder::LayoutOptions options;
    options.times = sheet.times;
    return ladder::layoutOf(ladder, options);
}

QByteArray pngOf(const LadderSheet &sheet)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    pictureOf(sheet, 2).save(&buffer, "PNG");
    return bytes;
}

/// On A4, as large as its width allows and never larger than on the screen; the heads are on each
/// page.
QByteArray pdfOf(const LadderSheet &sheet)
{
    const ladder::Ladder ladder = ladderOf(sheet);
    const ladder::LadderLayout layout = layoutOf(sheet, ladder);
    const LadderPainter ladderPainter(layout, QApplication::font());
    const bool isWide = ladderPainter.width() > 700;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setTitle(ladder::storyOf(sheet.calls, sheet.now));
    pdf.setResolution(96);
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageOrientation(isWide ? QPageLayout::Landscape : QPageLayout::Portrait);
    pdf.setPageMargins({15, 15, 15, 15}, QPageLayout::Millimeter);
    const double scale = std::min(1.0, pdf.width() / ladderPainter.width());
    const double width = pdf.width() / scale;
    const double height = pdf.height() / scale;
    QPainter painter(&pdf);
    painter.scale(scale, scale);
    painter.setFont(QApplication::font());
    const Story story(sheet, width, QFontMetricsF(painter.font()));
    painter.drawText(story.rect, Qt::TextWordWrap, story.text);
    double y = story.rect.height() + margin;
    const auto drawHeads = [&] {
        ladderPainter.drawHeads(painter, {0, y}, onPaper);
        y += ladderPainter.headHeight();
    };
    drawHeads();
    for (int row = 0; row < layout.rows.size(); ++row) {
        if (y + ladderPainter.rowHeight() > height) {
            pdf.newPage();
            y = 0;
            drawHeads();
        }
        ladderPainter.drawRow(painter, row, {0, y}, onPaper);
        y += ladderPainter.rowHeight();
    }
    painter.end();
    return bytes;
}

} // namespace

LadderSheet masked(LadderSheet sheet)
{
    recording::Masker masker(recording::Masker::randomKey());
    return masked(std::move(sheet), masker);
}

LadderSheet masked(LadderSheet sheet, recording::Masker &masker)
{
    for (calls::Call &call : sheet.calls) {
        call = calls::masked(std::move(call), [&masker](std::string_view identity) {
            return masker.masked(identity);
        });
    }
    for (ladder::LineChoice &choice : sheet.choices) {
        choice.name.clear();
    }
    return sheet;
}

QString textOf(const LadderSheet &sheet, LadderFormat format, const PageMessages &messages)
{
    const ladder::Ladder ladder = ladderOf(sheet);
    const QString story = ladder::storyOf(sheet.calls, sheet.now);
    const QTimeZone zone = QTimeZone::systemTimeZone();
    switch (format) {
    case LadderFormat::Svg:
        return ladder::svgOf(story, ladder, sheet.times, zone);
    case LadderFormat::Html:
        return ladder::htmlOf(story, ladder, sheet.times, zone, messages);
    case LadderFormat::Mermaid:
        return ladder::mermaidOf(story, ladder, sheet.times, zone);
    case LadderFormat::Text:
        return ladder::textOf(story, ladder, {sheet.times, zone, textWidth});
    case LadderFormat::Pdf:
    case LadderFormat::Png:
        break;
    }
    return {};
}

QImage pictureOf(const LadderSheet &sheet, double scale)
{
    const ladder::Ladder ladder = ladderOf(sheet);
    const ladder::LadderLayout layout = layoutOf(sheet, ladder);
    const QFont font = QApplication::font();
    const LadderPainter ladderPainter(layout, font);
    const double width = std::max(ladderPainter.width(), 400.0);
    const Story story(sheet, width, QFontMetricsF(font));
    const double top = margin + story.rect.height() + margin;
    const double height = top + ladderPainter.headHeight() +
                          ladderPainter.rowHeight() * static_cast<double>(layout.rows.size()) +
                          margin;
    // No picture is larger than Qt can handle.
    const double most = 32'000 / std::max(width + 2 * margin, height);
    const double factor = std::min(scale, most);
    QImage image((QSizeF(width + 2 * margin, height) * factor).toSize(), QImage::Format_RGB32);
    image.fill(onPaper.ground);
    QPainter painter(&image);
    painter.scale(factor, factor);
    painter.setFont(font);
    painter.setPen(onPaper.text);
    painter.drawText(story.rect.translated(margin, margin), Qt::TextWordWrap, story.text);
    ladderPainter.drawHeads(painter, {margin, top}, onPaper);
    for (int row = 0; row < layout.rows.size(); ++row) {
        const double y = top + ladderPainter.headHeight() + row * ladderPainter.rowHeight();
        ladderPainter.drawRow(painter, row, {margin, y}, onPaper);
    }
    return image;
}

Result<void> exportLadder(const LadderSheet &sheet, LadderFormat format, const QString &path,
                          const PageMessages &messages)
{
    const QByteArray bytes = format == LadderFormat::Pdf ? pdfOf(sheet)
                             : format == LadderFormat::Png
                                 ? pngOf(sheet)
                                 : textOf(sheet, format, messages).toUtf8();
    QSaveFile file(path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten) {
        return tl::unexpected(Error(QT_TRANSLATE_NOOP("Error", "%1 cannot be written: %2."),
                                    {path, file.errorString()}));
    }
    return {};
}

} // namespace cacofonisk::ui
