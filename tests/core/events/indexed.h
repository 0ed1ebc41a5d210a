// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/events/eventsource.h"
#include "core/recording/playing/eventclock.h"
#include "core/recording/reading/openrecording.h"

#include <stdexcept>

namespace cacofonisk::test {

/// The messages of recordings, each of which continues the one before.
[[nodiscard]] inline events::EventSourcePtr sourceOf(const QStringList &paths)
{
    auto source = std::make_shared<events::EventSource>();
    recording::EventClock clock;
    for (const QString &path : paths) {
        ami::Problems problems;
        const auto reader = recording::openRecording(path, problems);
        if (!reader) {
            throw std::runtime_error(reader.error().message().toStdString());
        }
        events::EventSource::Part part{path, {}, source->end(), {}};
        ami::Message message;
        while ((*reader)->next(message)) {
            part.index.add((*reader)->offset(), clock.at(message));
        }
        source->parts.push_back(part);
    }
    return source;
}

} // namespace cacofonisk::test
