// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/core/delivery/toldevents.h"

#include "core/session/pipeline.h"
#include "tests/support/recordings.h"

namespace cacofonisk::test {

using namespace delivery;

std::vector<EventPtr> toldOf(std::span<const ami::Message> messages)
{
    ami::Problems problems;
    session::Pipeline pipeline("pbx", problems, 0, session::Output::Everything);
    EventTeller teller(
        {pipeline.tracker(), pipeline.reports(), pipeline.callBook(), pipeline.switchboard()},
        "pbx", testEpoch, [] { return Moment(std::chrono::hours(500'000)); });
    std::vector<EventPtr> told;
    QObject::connect(&teller, &EventTeller::told, &teller,
                     [&told](const EventPtr &event) { told.push_back(event); });
    for (const ami::Message &message : messages) {
        pipeline.handle(message);
        teller.onTaken(message);
    }
    pipeline.callBook().settle();
    teller.tellChanges();
    return told;
}

std::vector<EventPtr> toldOf(const QString &name)
{
    return toldOf(LoadedRecording(recording(name)).messages());
}

} // namespace cacofonisk::test
