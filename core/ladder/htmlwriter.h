// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ladder/laddertimes.h"

#include <optional>
#include <string>
#include <vector>

namespace cacofonisk::ladder {

/// A message of the PBX, as a page shows it.
struct PageMessage
{
    std::optional<Moment> moment;
    std::string type;  ///< `Newchannel`
    std::string lines; ///< `Key: Value`, one a line
};

/// A call as an HTML page that stands alone: its story, its ladder as a picture, and everything
/// that happened as a table, whose heads are on each printed page; then its messages, if there are
/// any, up to ten thousand. It contains no script, and tells browsers to load nothing and run none.
/// Ends with a line break.
[[nodiscard]] QString htmlOf(const QString &story, const Ladder &ladder, TimeScale times,
                             const QTimeZone &zone, const std::vector<PageMessage> &messages = {});

} // namespace cacofonisk::ladder
