// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

namespace cacofonisk::ami {

/// Why a channel ended: the numbers of Q.850 in the field `Cause`
/// (Asterisk: include/asterisk/causes.h).
enum Cause : int {
    CauseUnknown = 0, ///< also of a caller who gave up, over chan_sip
    CauseUnallocated = 1,
    CauseNoRoute = 3,
    CauseNormalClearing = 16,
    CauseUserBusy = 17,
    CauseNoUserResponse = 18,
    CauseNoAnswer = 19,
    CauseSubscriberAbsent = 20,
    CauseCallRejected = 21,
    CauseNumberChanged = 22,
    CauseAnsweredElsewhere = 26,
    CauseOutOfOrder = 27,
    CauseInvalidNumber = 28,
    CauseFacilityRejected = 29,
    CauseNormalUnspecified = 31,
    CauseNoChannel = 32, ///< kicked out of a page
    CauseNoCircuit = 34,
    CauseNetworkOutOfOrder = 38,
    CauseTemporaryFailure = 41,
    CauseCongestion = 42,
    CauseNoRequestedChannel = 44,
    CauseNoBearer = 58,
    CauseRecoveryOnTimer = 102,
    CauseInterworking = 127 ///< also of a caller who gave up, over PJSIP
};

} // namespace cacofonisk::ami
