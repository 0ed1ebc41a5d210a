// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/wallboard/screeninhibitor.h"
#include "ui/wallboard/walllayout.h"
#include "ui/wallboard/walltiles.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;

namespace cacofonisk::ui {

class WallTileView;

/// A wallboard that fills a screen: no pointer, the screen awake, letters of at least 1/20 of its
/// height. What does not fit at once is shown page by page. Esc closes it.
class WallboardWindow final : public QWidget
{
    Q_OBJECT

public:
    /// `bus`: that of the desktop.
    WallboardWindow(Wallboard wallboard, const WallSources &sources, const QDBusConnection &bus);
    ~WallboardWindow() override;

    [[nodiscard]] const Wallboard &wallboard() const { return m_wallboard; }
    void setWallboard(const Wallboard &wallboard);

    /// What is to be said of connections beside which are lost; a line each.
    void setNotes(const QStringList &notes);

    /// Shows what there is now, and the time. To be called at least once a second.
    void refresh();

    /// Shows it on its screen, or on that of `window` if that is not there.
    void open(const QWidget &window);

    /// The least height of capitals, in pixels.
    [[nodiscard]] double leastCapital() const;

signals:
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    [[nodiscard]] QLabel *makeLine(Qt::Alignment alignment);
    [[nodiscard]] QString noteText() const;
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] QString clockNow() const;
    [[nodiscard]] int page(int count);
    void setFonts();
    void arrange();
    void showTiles();

    Wallboard m_wallboard;
    WallSources m_sources;
    ScreenInhibitor m_inhibitor;
    QStringList m_notes;
    std::vector<WallTile> m_tiles;
    WallLayout m_layout;
    QElapsedTimer m_sinceTurn; ///< since other groups or another page were shown
    int m_turn = 0;
    int m_page = 0;
    QLabel *m_name;
    QLabel *m_clock;
    QLabel *m_note;
    QLabel *m_empty;
    QWidget *m_wall;
    std::vector<WallTileView *> m_views;
};

} // namespace cacofonisk::ui
