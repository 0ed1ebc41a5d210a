// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/events/eventsource.h"
#include "core/recording/writing/excerpt.h"

namespace cacofonisk::events {

/// Copies the messages of a source into a recording: of the call that `ids` identify, with what it
/// needs to replay to the same call (see recording::Excerpt), or all if there are none. `masker`,
/// if there is one, learns from all messages first. Returns how many were copied; the caller must
/// finish the writer.
///
/// Takes as long as it takes to read the source, several times: to be called in a thread of its
/// own, where `goesOn` is called, too.
[[nodiscard]] Result<std::uint64_t>
saveEvents(const EventSource &source, const recording::Excerpt::Ids &ids, recording::Writer &writer,
           const recording::Excerpt::GoesOn &goesOn = {}, recording::Masker *masker = nullptr);

} // namespace cacofonisk::events
