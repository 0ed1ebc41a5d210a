// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace cacofonisk::cli {

struct CollectOptions
{
    QString configuration; ///< the file
    bool isCheck = false;  ///< only says whether the file is right
    QString tried;         ///< a recording: what would be sent for it is printed; empty: none
    QString replayed;      ///< a recording: it is collected from, instead of servers; empty: none
};

/// `cacofonisk-cli collect`. Returns the exit code.
[[nodiscard]] int collect(const CollectOptions &options);

struct DeliveriesOptions
{
    QString configuration;
    bool retries = false;
    QString retried; ///< the name of a way out; empty: all
};

/// `cacofonisk-cli deliveries`. Returns the exit code.
[[nodiscard]] int deliveries(const DeliveriesOptions &options);

} // namespace cacofonisk::cli
