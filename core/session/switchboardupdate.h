// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/switchboard/cards.h"

#include <QMetaType>

#include <string>

namespace cacofonisk::session {

/// What has changed of one server's switchboard, each as it is now.
struct SwitchboardUpdate
{
    int server = 0;       ///< its number: see ServerSettings; 0 in a recording that a
                          ///< Session opened
    std::string name;     ///< of the server; empty: it is not followed any more
    bool isWhole = false; ///< `cards` has everything that there is: what was before is obsolete
    switchboard::Cards cards;

    bool operator==(const SwitchboardUpdate &) const = default;
};

} // namespace cacofonisk::session

Q_DECLARE_METATYPE(cacofonisk::session::SwitchboardUpdate)
