// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/factrecorder.h"

namespace cacofonisk::calls {

/// Records in a CallHistory who transfers whom to whom, and who picks up a call that rings
/// elsewhere.
class TransferRecorder final : public FactRecorder
{
    Q_OBJECT

public:
    /// `tracker` and `history` outlive this.
    TransferRecorder(const tracking::Tracker &tracker, CallHistory &history);

private:
    void onBlindTransferred(const tracking::BlindTransfer &transfer);
    void onAttendedTransferred(const tracking::AttendedTransfer &transfer);
    void onPickedUp(const tracking::Channel &picker, const tracking::Channel &target);

    [[nodiscard]] bool isTold(const Leg &first, const Leg &second) const;
    [[nodiscard]] bool isOlder(const Leg &leg, const Leg &other) const;
};

} // namespace cacofonisk::calls
