// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/jsonwriter.h"
#include "core/calls/call.h"

class QIODevice;

namespace cacofonisk::calls {

/// Writes calls as JSON, an object a line: what the command line promises of `--report calls`.
class CallWriter
{
public:
    /// `device` is open for writing, stays the caller's and outlives this; whether writing goes
    /// well is its to say.
    explicit CallWriter(QIODevice &device);

    /// What goes on is told as far as it got by `now`.
    void write(const Call &call, Moment now);

private:
    QIODevice &m_device;
    std::string m_line;
};

/// `{"num":…,"name":…,"channel":…}`; null where there is nobody.
void write(JsonWriter &json, const std::optional<Party> &party);

} // namespace cacofonisk::calls
