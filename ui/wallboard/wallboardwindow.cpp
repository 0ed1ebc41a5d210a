// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/wallboard/wallboardwindow.h"

#include "ui/formatting/times.h"
#include "ui/wallboard/walltileview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QScreen>

#include <algorithm>
#include <cmath>

namespace cacofonisk::ui {

namespace {

constexpr int linesOfHeight = 20;
constexpr std::chrono::seconds turnTime(6);

/// Whether no other wallboard is on the screen.
bool isFree(const QWidget &wallboard, const QScreen &screen)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    return std::none_of(windows.begin(), windows.end(), [&](const QWidget *window) {
        return window != &wallboard && window->isVisible() && window->screen() == &screen &&
               qobject_cast<const WallboardWindow *>(window);
    });
}

} // namespace

WallboardWindow::WallboardWindow(Wallboard wallboard, const WallSources &sources,
                                 const QDBusConnection &bus)
    : m_wallboard(std::move(wallboard))
    , m_sources(sources)
    , m_inhibitor(bus, tr("A wallboard is shown"))
    , m_name(makeLine(Qt::AlignLeft | Qt::AlignVCenter))
    , m_clock(makeLine(Qt::AlignRight | Qt::AlignVCenter))
    , m_note(makeLine(Qt::AlignLeft | Qt::AlignTop))
    , m_empty(makeLine(Qt::AlignCenter))
    , m_wall(new QWidget(this))
{
    setAttribute(Qt::WA_QuitOnClose, false);
    setCursor(Qt::BlankCursor);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_note->setWordWrap(true);
    m_empty->setWordWrap(true);
    m_sinceTurn.start();
    setWallboard(m_wallboard);
}

WallboardWindow::~WallboardWindow() = default;

QLabel *WallboardWindow::makeLine(Qt::Alignment alignment)
{
    auto *const line = new QLabel(this);
    line->setTextFormat(Qt::PlainText);
    line->setAlignment(alignment);
    line->setForegroundRole(QPalette::Text);
    return line;
}

void WallboardWindow::setWallboard(const Wallboard &wallboard)
{
    m_wallboard = wallboard;
    setWindowTitle(wallboard.name);
    setAccessibleName(tr("Wallboard %1").arg(wallboard.name));
    refresh();
}

void WallboardWindow::setNotes(const QStringList &notes)
{
    if (m_notes != notes) {
        m_notes = notes;
        refresh();
    }
}

double WallboardWindow::leastCapital() const
{
    return static_cast<double>(height()) / linesOfHeight;
}

void WallboardWindow::open(const QWidget &window)
{
    QList<QScreen *> screens = QGuiApplication::screens();
    screens.removeOne(window.screen());
    screens.prepend(window.screen());
    const auto find = [&screens](auto isIt) {
        const auto found = std::find_if(screens.begin(), screens.end(), isIt);
        return found == screens.end() ? nullptr : *found;
    };
    QScreen *on = find([this](const QScreen *of) { return of->name() == m_wallboard.screen; });
    if (!on) {
        on = find([this](const QScreen *of) { return isFree(*this, *of); });
    }
    on = on ? on : screens.front();
    setScreen(on);
    setGeometry(on->geometry());
    showFullScreen();
    activateWindow();
}

QString WallboardWindow::noteText() const
{
    QStringList lines;
    const BoardContext &context = m_sources.context;
    for (auto lost = context.lost.constBegin(); lost != context.lost.constEnd(); ++lost) {
        if (const QString server = context.servers.value(lost.key()); !server.isEmpty()) {
            lines.append(
                tr("%1 lost: %2", "server, as of 14:02:11").arg(server, context.asOf(lost.key())));
        }
    }
    lines.sort();
    return (lines.isEmpty() ? m_notes : lines).join(QLatin1Char('\n'));
}

QString WallboardWindow::emptyText() const
{
    if (m_wallboard.isEmpty()) {
        return tr("Nothing is chosen for this wallboard.\n\nView, Wallboards, Edit: choose queues "
                  "and extensions.");
    }
    return m_wallboard.hasAllQueues
               ? tr("No queues are known.\n\nThey are set up in queues.conf.\n\nmanager.conf: "
                    "read = agent, write = reporting")
               : tr("No extensions are known.\n\nextensions.conf: exten => 1001,hint,PJSIP/1001"
                    "\n\nmanager.conf: read = call, write = reporting");
}

/// Of a recording, the time there.
QString WallboardWindow::clockNow() const
{
    const Moment now = m_sources.context.now;
    if (m_sources.context.isLive || now == Moment()) {
        return clockText(timeOfDay());
    }
    return calls::isTimed(now) ? clockText(now) : QString();
}

/// Which one is to be shown. Each stays until all of its groups have had their turn.
int WallboardWindow::page(int count)
{
    if (m_sinceTurn.hasExpired(std::chrono::milliseconds(turnTime).count())) {
        m_sinceTurn.restart();
        constexpr int turnsOfPage = 2;
        m_page += ++m_turn % turnsOfPage == 0 ? 1 : 0;
    }
    m_page %= count;
    return m_page;
}

void WallboardWindow::refresh()
{
    const bool isTold = m_note->text() != noteText();
    m_note->setText(noteText());
    std::vector<WallTile> tiles = wallTiles(m_wallboard, m_sources);
    const bool isOther = !(tiles == m_tiles);
    m_tiles = std::move(tiles);
    if (isTold || isOther) {
        arrange();
    }
    showTiles();
}

void WallboardWindow::setFonts()
{
    const double capital = leastCapital();
    for (QLabel *const line : {m_name, m_clock, m_note, m_empty}) {
        line->setFont(wallFont(font(), capital, line == m_name));
    }
    QPalette palette = this->palette();
    palette.setColor(QPalette::Text, readable(Hue::Vermilion, palette.color(QPalette::Text),
                                              palette.color(QPalette::Base)));
    m_note->setPalette(palette);
}

void WallboardWindow::arrange()
{
    const double capital = leastCapital();
    const int gap = std::max(1, static_cast<int>(capital * wallMargin));
    const QRect inside = rect().adjusted(gap, gap / 2, -gap, -gap);
    if (inside.isEmpty()) {
        return;
    }
    const int line = static_cast<int>(std::ceil(capital * wallLine));
    static const QRegularExpression digit(QStringLiteral("\\d"));
    const QString widest = clockNow().replace(digit, QStringLiteral("8"));
    const int clockWidth =
        std::min(m_clock->fontMetrics().horizontalAdvance(widest) + gap / 2, inside.width());
    m_clock->setGeometry(inside.right() - clockWidth, inside.top(), clockWidth, line);
    m_name->setGeometry(inside.left(), inside.top(), std::max(0, inside.width() - clockWidth - gap),
                        line);
    int top = inside.top() + line;
    m_note->setVisible(!m_note->text().isEmpty());
    if (!m_note->text().isEmpty()) {
        const int height = std::min(m_note->heightForWidth(inside.width()), inside.height() / 2);
        m_note->setGeometry(inside.left(), top, inside.width(), height);
        top += height;
    }
    m_wall->setGeometry(inside.left(), top + gap / 2, inside.width(),
                        inside.bottom() - top - gap / 2);
    m_empty->setGeometry(m_wall->geometry());
    m_layout = WallLayout::of(m_tiles, m_wall->size(), capital, font());
}

void WallboardWindow::showTiles()
{
    m_clock->setText(clockNow());
    m_empty->setText(emptyText());
    m_empty->setVisible(m_tiles.empty());
    const int pages = m_layout.pageCount();
    const int shown = page(pages);
    const QString place =
        pages == 1 ? QString() : QStringLiteral(" %1/%2").arg(shown + 1).arg(pages);
    const QFontMetrics metrics = m_name->fontMetrics();
    const int room = m_name->width() - metrics.horizontalAdvance(place);
    m_name->setText(metrics.elidedText(m_wallboard.name, Qt::ElideRight, room) + place);
    const int first = shown * m_layout.tilesOnPage;
    const int count =
        std::clamp(static_cast<int>(m_layout.places.size()) - first, 0, m_layout.tilesOnPage);
    while (static_cast<int>(m_views.size()) < count) {
        m_views.push_back(new WallTileView(m_wall));
    }
    for (int i = 0; i < static_cast<int>(m_views.size()); ++i) {
        WallTileView &view = *m_views[static_cast<std::size_t>(i)];
        view.setVisible(i < count);
        if (i < count) {
            view.setGeometry(m_layout.places[first + i]);
            view.setTile(m_tiles[static_cast<std::size_t>(first) + static_cast<std::size_t>(i)],
                         m_layout.look, m_turn);
        }
    }
}

void WallboardWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setFonts();
    arrange();
    showTiles();
}

void WallboardWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange) {
        setFonts();
        arrange();
        showTiles();
    }
}

void WallboardWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void WallboardWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    emit closed();
}

} // namespace cacofonisk::ui
