// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/interrupt.h"
#include "core/calls/callfilter.h"
#include "core/calls/sharedcall.h"
#include "core/recording/masking/masker.h"

#include <QByteArray>
#include <QString>

#include <set>
#include <string>
#include <vector>

namespace cacofonisk::cli {

/// Which calls of a recording somebody asks for. Either `id` or `find` is given.
struct CallChoice
{
    std::string id;                  ///< a linkedid, or the uniqueid or name of one of its channels
    QString findWords;               ///< as they were written
    calls::CallFilter find;          ///< accepts those that are asked for
    calls::CallFilter only;          ///< of these, accepts those that are wanted
    QByteArray codePage;             ///< for what is not UTF-8; empty: ISO 8859-1
    std::vector<std::string> trunks; ///< see calls::Devices::setTrunks()
};

/// A call that was asked for, as it was at the end of the recording.
struct ChosenCall
{
    using Ids = std::set<std::string, std::less<>>;

    calls::SharedCall call;
    Ids ids;            ///< linkedids, uniqueids and names of all its channels, Local ones included
    std::string server; ///< in a recording of several, where it began: see Reader::server()
};

struct ChosenCalls
{
    std::vector<ChosenCall> calls; ///< in the order in which they began
    Moment now;                    ///< of the last event: calls in progress are as they were then
    bool isComplete = false;       ///< the recording was read to its end, without an error
    bool hasTrunks = false;        ///< it has channels of all trunks that were named
};

/// Reads a recording once, and finds those of its calls that are asked for. Says on standard error
/// what is wrong with the recording, and if no call is found. `masker`, if there is one, learns
/// from all messages that are read.
[[nodiscard]] ChosenCalls chooseCalls(const QString &file, const CallChoice &choice,
                                      const Interrupt &interrupt,
                                      recording::Masker *masker = nullptr);

} // namespace cacofonisk::cli
