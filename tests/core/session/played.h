// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/recording/reading/openrecording.h"
#include "core/session/pipeline.h"
#include "tests/support/recordings.h"

#include <QFileInfo>

#include <map>
#include <vector>

namespace cacofonisk::test {

/// A recording that is read from its beginning to its end by nothing but a pipeline.
struct Played
{
    explicit Played(const QString &name, int number = 0,
                    std::initializer_list<reports::Reporter *> reporters = {})
        : pipeline(QFileInfo(recording(name)).baseName().toStdString(), problems,
                   calls::idBefore(number), session::Output::Everything)
    {
        QObject::connect(&pipeline.callBook(), &calls::CallBook::callEnded,
                         [this](const calls::Call &call) { calls[call.id] = call; });
        for (reports::Reporter *const reporter : reporters) {
            pipeline.reports().addReporter(*reporter);
        }
        const auto reader = recording::openRecording(recording(name), problems);
        ami::Message message;
        while (reader && (*reader)->next(message)) {
            pipeline.handle(message);
        }
        pipeline.callBook().settle();
        for (const calls::Call &call : pipeline.callBook().calls()) {
            calls[call.id] = call;
        }
    }

    ami::Problems problems;
    session::Pipeline pipeline;
    std::map<std::uint64_t, calls::Call> calls; ///< by id
};

inline void playDirectly(const QString &name, std::initializer_list<reports::Reporter *> reporters)
{
    const Played played(name, 0, reporters);
}

inline std::map<std::uint64_t, calls::Call> callsOf(const QString &name, int number)
{
    return Played(name, number).calls;
}

inline std::vector<switchboard::QueueCard> queuesOf(const QString &name)
{
    return Played(name).pipeline.switchboard().all().queues;
}

} // namespace cacofonisk::test
