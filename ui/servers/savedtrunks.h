// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <string>
#include <vector>

namespace cacofonisk::ui {

/// Names of devices in what somebody typed, with commas or spaces between them.
[[nodiscard]] std::vector<std::string> trunksIn(const QString &typed);

/// The devices that the user says are trunks, on whatever server and in every recording: see
/// calls::Devices::setTrunks().
[[nodiscard]] std::vector<std::string> savedTrunks();

/// As it was typed.
[[nodiscard]] QString savedTrunksText();
void saveTrunks(const QString &typed);

} // namespace cacofonisk::ui
