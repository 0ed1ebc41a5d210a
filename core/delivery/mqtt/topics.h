// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cacofonisk::mqtt {

/// A name as one level of a topic: what MQTT forbids there, or gives a meaning, is percent-encoded
/// (`/ + # %`, control characters, a leading `$`, and bytes that are not UTF-8).
[[nodiscard]] std::string levelOf(std::string_view name);

/// The name of which levelOf() made the level. Anything else stays as it is.
[[nodiscard]] std::string nameOf(std::string_view level);

/// `cacofonisk/v1/amsterdam`; the site may have levels of its own.
[[nodiscard]] std::string siteTopic(const QString &site);

/// The topic below `above`, with a level for each name, encoded.
[[nodiscard]] std::string topicBelow(std::string_view above,
                                     std::initializer_list<std::string_view> names);

/// The levels of a topic, as they stand in it.
[[nodiscard]] std::vector<std::string_view> levelsOf(std::string_view topic);

// Chunks of the state that is retained: a topic for each call or extension would be more than a
// broker hands a new subscriber (Mosquitto: max_queued_messages, 1,000).
inline constexpr unsigned callChunks = 16;
inline constexpr unsigned extensionChunks = 32;

/// Into which of `chunks` a call or extension falls: the same in every version and on every
/// machine.
[[nodiscard]] unsigned chunkOf(std::string_view id, unsigned chunks);

} // namespace cacofonisk::mqtt
