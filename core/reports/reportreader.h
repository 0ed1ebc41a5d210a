// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/reports/reporter.h"

namespace cacofonisk {
class JsonValue;
}

namespace cacofonisk::reports {

/// Tells the reporter what an object says, of which a reporter made JSON elsewhere. Returns false,
/// and tells nothing, where it is no report that is known here. Of fields of a user event that
/// repeat, the order among others is lost.
bool readReport(const JsonValue &json, Reporter &reporter);

} // namespace cacofonisk::reports
