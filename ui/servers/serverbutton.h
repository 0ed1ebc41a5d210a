// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/serverstatus.h"

#include <QToolButton>

namespace cacofonisk::ui {

/// Shows a server's connection in the status bar. Keeps its width while numbers change, and shows
/// less if there is no room.
class ServerButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit ServerButton(QWidget *parent = nullptr);

    void show(const session::ServerStatus &status, const std::optional<Moment> &lost);

    /// The complete text, including what there is no room for.
    [[nodiscard]] QString line() const { return m_line; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QSize sizeFor(const QString &text) const;
    void fitText();

    QString m_line;
    std::optional<session::ServerStatus::Phase> m_phase;
    int m_width = 0; ///< of the longest line in this phase
};

} // namespace cacofonisk::ui
