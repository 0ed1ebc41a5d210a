// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/recording/writing/flightrecorder.h"

#include <QWidget>

namespace cacofonisk::ui {

/// For how long what servers send is kept; 0: it is not.
[[nodiscard]] std::chrono::minutes keptTime();

/// The same, as a session is told: see session::Session::keepEvents().
[[nodiscard]] recording::FlightRecorderOptions keepingOptions();

/// What is kept of what others said and did, in the preferences. Changes are saved at once.
class KeepingPage final : public QWidget
{
    Q_OBJECT

public:
    explicit KeepingPage(QWidget *parent = nullptr);

signals:
    /// A setting was changed and saved.
    void changed();
};

} // namespace cacofonisk::ui
