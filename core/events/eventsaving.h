// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/events/event.h"
#include "core/events/eventquery.h"

namespace cacofonisk::events {

/// Copies the messages of a source into a recording: of the call that `query` is about, with
/// what it needs to replay to the same call (see recording::Excerpt), or all if that has no ids;
/// and of its server alone. `masker`, if there is one, learns from all of these first. Returns how
/// many were copied; the caller must finish the writer.
///
/// Takes as long as it takes to read the source, several times: to be called in a thread of its
/// own, where `goesOn` is called, too.
[[nodiscard]] Result<std::uint64_t> saveEvents(const EventSource &source, const EventQuery &query,
                                               recording::Writer &writer,
                                               const recording::Excerpt::GoesOn &goesOn = {},
                                               recording::Masker *masker = nullptr);

/// The same of a call into a file, whose name tells its format: see
/// recording::Writer::formatOfName(). It takes the place of one that is there, once it is complete;
/// if `goesOn` ends it, or if it fails, nothing is left behind. Fails also if no message of the
/// call is in the source, and if it would replace a file of that.
[[nodiscard]] Result<std::uint64_t> saveEventsTo(const QString &path, const EventSourcePtr &source,
                                                 EventQuery query,
                                                 const recording::Excerpt::GoesOn &goesOn = {},
                                                 recording::Masker *masker = nullptr);

/// The messages about a call, in a recording that was saved of it: see recording::Excerpt. To be
/// read once; it is small.
[[nodiscard]] Result<std::vector<Event>> readSaved(const QString &path,
                                                   const recording::Excerpt::Ids &ids);

} // namespace cacofonisk::events
