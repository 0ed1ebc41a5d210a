// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/switchboard/cards.h"

#include <optional>

namespace cacofonisk {
class JsonValue;
}

namespace cacofonisk::switchboard {

// Each reads an object as CardWriter wrote it; nothing if it is not one. Whoever wrote it is not
// trusted: what is not as it is written there is left out.

[[nodiscard]] std::optional<ExtensionCard> readExtension(const JsonValue &json);

/// A queue whose abandoned calls were not listed has none.
[[nodiscard]] std::optional<QueueCard> readQueue(const JsonValue &json);
/// Whether they were listed.
[[nodiscard]] bool listsAbandoned(const JsonValue &queue);

[[nodiscard]] std::optional<ConferenceCard> readConference(const JsonValue &json);
[[nodiscard]] std::optional<ParkingCard> readParking(const JsonValue &json);

} // namespace cacofonisk::switchboard
