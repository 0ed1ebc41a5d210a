// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/formatting/symbols.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPaintEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace cacofonisk::ui {

using namespace calls;

namespace {

QByteArray sourceOf(const QString &name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Paints an SVG whose `currentColor` is a readable colour of its hue.
class SymbolEngine final : public QIconEngine
{
public:
    SymbolEngine(const QString &name, Hue hue)
        : m_name(name)
        , m_hue(hue)
    {}

    /// Views paint many at a time, again and again: on a screen as a pixmap.
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const bool isOnScreen = painter->paintEngine()->type() == QPaintEngine::Raster &&
                                painter->transform().type() <= QTransform::TxTranslate;
        if (!isOnScreen) {
            render(*painter, rect, mode);
            return;
        }
        const qreal scale = painter->device()->devicePixelRatio();
        QPixmap pixmap = this->pixmap((QSizeF(rect.size()) * scale).toSize(), mode, state);
        pixmap.setDevicePixelRatio(scale);
        painter->drawPixmap(rect.topLeft(), pixmap);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QString key = QStringLiteral("symbol %1 %2 %3x%4 %5 %6")
                                .arg(m_name)
                                .arg(static_cast<int>(m_hue))
                                .arg(size.width())
                                .arg(size.height())
                                .arg(mode)
                                .arg(QApplication::palette().cacheKey());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            render(painter, QRect(QPoint(), size), mode);
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new SymbolEngine(m_name, m_hue); }

private:
    void render(QPainter &painter, const QRect &rect, QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        const bool isSelected = mode == QIcon::Selected;
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QColor ground =
            palette.color(group, isSelected ? QPalette::Highlight : QPalette::Base);
        const QColor text =
            palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
        const QColor colour =
            isSelected || mode == QIcon::Disabled ? text : readable(m_hue, text, ground);
        QByteArray svg = sourceOf(m_name);
        svg.replace("currentColor", colour.name().toLatin1());
        svg.replace("#fff\" class=\"ground", ground.name().toLatin1() + "\" class=\"ground");
        QSvgRenderer renderer(svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter, rect);
    }

    QString m_name;
    Hue m_hue;
};

QIcon endSymbol(End end)
{
    switch (end) {
    case End::Completed:
        return symbol(QStringLiteral("end-completed"));
    case End::NoAnswer:
        return symbol(QStringLiteral("end-no-answer"), Hue::Vermilion);
    case End::Busy:
        return symbol(QStringLiteral("end-busy"), Hue::Vermilion);
    case End::Rejected:
        return symbol(QStringLiteral("end-rejected"), Hue::Vermilion);
    case End::Cancelled:
        return symbol(QStringLiteral("end-cancelled"));
    case End::Failed:
        return symbol(QStringLiteral("end-failed"), Hue::Vermilion);
    case End::AnsweredElsewhere:
        return symbol(QStringLiteral("end-answered-elsewhere"));
    case End::Lost:
        return symbol(QStringLiteral("end-lost"), Hue::Purple);
    }
    return {};
}

} // namespace

QIcon symbol(const QString &name, Hue hue)
{
    return QIcon(new SymbolEngine(name, hue));
}

QIcon themed(const QString &freedesktopName, const QString &ownName)
{
    return QIcon::hasThemeIcon(freedesktopName) ? QIcon::fromTheme(freedesktopName)
                                                : symbol(ownName);
}

QIcon stateSymbol(const Call &call)
{
    switch (call.state) {
    case CallState::Dialling:
        return symbol(QStringLiteral("state-dialling"));
    case CallState::Ringing:
        return symbol(QStringLiteral("state-ringing"), Hue::Orange);
    case CallState::Talking:
        return symbol(QStringLiteral("state-talking"), Hue::Green);
    case CallState::OnHold:
        return symbol(QStringLiteral("state-on-hold"), Hue::Blue);
    case CallState::Queued:
        return symbol(QStringLiteral("state-queued"), Hue::Orange);
    case CallState::Parked:
        return symbol(QStringLiteral("state-parked"), Hue::Blue);
    case CallState::InConference:
        return symbol(QStringLiteral("state-in-conference"), Hue::Green);
    case CallState::Transferring:
        return symbol(QStringLiteral("state-transferring"), Hue::Purple);
    case CallState::InDialplan:
        return symbol(QStringLiteral("state-in-dialplan"));
    case CallState::Ended:
        return endSymbol(call.end);
    }
    return {};
}

QIcon outcomeSymbol(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ringing:
        return symbol(QStringLiteral("state-ringing"), Hue::Orange);
    case Outcome::Answered:
        return symbol(QStringLiteral("end-completed"), Hue::Green);
    case Outcome::Busy:
        return endSymbol(End::Busy);
    case Outcome::Rejected:
        return endSymbol(End::Rejected);
    case Outcome::NoAnswer:
        return endSymbol(End::NoAnswer);
    case Outcome::Cancelled:
        return endSymbol(End::Cancelled);
    case Outcome::AnsweredElsewhere:
        return endSymbol(End::AnsweredElsewhere);
    case Outcome::Failed:
        return endSymbol(End::Failed);
    }
    return {};
}

QIcon transferSymbol(const Transfer &transfer)
{
    const Hue hue = transfer.outcome == TransferOutcome::Failed ? Hue::Vermilion : Hue::Purple;
    switch (transfer.kind) {
    case TransferKind::Blind:
        return symbol(QStringLiteral("transfer-blind"), hue);
    case TransferKind::Attended:
        return symbol(QStringLiteral("transfer-attended"), hue);
    case TransferKind::Blonde:
        return symbol(QStringLiteral("transfer-blonde"), hue);
    }
    return {};
}

} // namespace cacofonisk::ui
