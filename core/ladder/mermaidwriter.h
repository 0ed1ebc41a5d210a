// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ladder/laddertimes.h"

namespace cacofonisk::ladder {

/// A ladder as a sequence diagram of Mermaid, with its story as the description for screen readers.
/// Whatever stands in names means nothing to Mermaid. Ends with a line
/// break. (https://mermaid.js.org/syntax/sequenceDiagram.html)
[[nodiscard]] QString mermaidOf(const QString &story, const Ladder &ladder, TimeScale times,
                                const QTimeZone &zone);

} // namespace cacofonisk::ladder
