// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/replay.h"
#include "core/calls/callfilter.h"

namespace cacofonisk::cli {

struct HistoryOptions
{
    enum class What { Calls, Figures, Import };

    What what = What::Calls;
    bool isCsv = false;
    calls::CallFilter only;
    ReplayOptions import; ///< the recordings to be taken in, and how to read them
};

/// `cacofonisk-cli history`. Returns the exit code.
[[nodiscard]] int tellHistory(const HistoryOptions &options);

} // namespace cacofonisk::cli
