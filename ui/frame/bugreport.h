// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/serverstatus.h"

#include <QList>

namespace cacofonisk::ui {

/// What whoever mends a fault wants to know of the program, the computer and the servers: in
/// English, without the name or address of a server, without secrets, names and numbers.
[[nodiscard]] QString bugReport(const QList<session::ServerStatus> &servers);

} // namespace cacofonisk::ui
