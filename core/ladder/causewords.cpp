// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/causewords.h"

#include "core/ami/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>

namespace cacofonisk::ladder {

namespace {

struct CauseTexts
{
    Q_DECLARE_TR_FUNCTIONS(CauseTexts)
};

struct CauseWord
{
    int cause;
    const char *text;
};

constexpr std::array causeWords{
    CauseWord{1, QT_TRANSLATE_NOOP("CauseTexts", "the number does not exist")},
    CauseWord{2, QT_TRANSLATE_NOOP("CauseTexts", "no route to the network")},
    CauseWord{3, QT_TRANSLATE_NOOP("CauseTexts", "no route to the destination")},
    CauseWord{4, QT_TRANSLATE_NOOP("CauseTexts", "special information tone")},
    CauseWord{5, QT_TRANSLATE_NOOP("CauseTexts", "wrong prefix dialled")},
    CauseWord{6, QT_TRANSLATE_NOOP("CauseTexts", "channel unacceptable")},
    CauseWord{7, QT_TRANSLATE_NOOP("CauseTexts", "delivered in a channel already in use")},
    CauseWord{8, QT_TRANSLATE_NOOP("CauseTexts", "cleared for a call of higher priority")},
    CauseWord{
        9, QT_TRANSLATE_NOOP("CauseTexts", "cleared for a call of higher priority, line reserved")},
    CauseWord{14, QT_TRANSLATE_NOOP("CauseTexts", "number moved to another provider")},
    CauseWord{17, QT_TRANSLATE_NOOP("CauseTexts", "user busy")},
    CauseWord{18, QT_TRANSLATE_NOOP("CauseTexts", "no user responding")},
    CauseWord{19, QT_TRANSLATE_NOOP("CauseTexts", "no answer")},
    CauseWord{20, QT_TRANSLATE_NOOP("CauseTexts", "absent or not registered")},
    CauseWord{21, QT_TRANSLATE_NOOP("CauseTexts", "call rejected")},
    CauseWord{22, QT_TRANSLATE_NOOP("CauseTexts", "number changed")},
    CauseWord{23, QT_TRANSLATE_NOOP("CauseTexts", "redirected to another destination")},
    CauseWord{25, QT_TRANSLATE_NOOP("CauseTexts", "routing error in the exchange")},
    CauseWord{26, QT_TRANSLATE_NOOP("CauseTexts", "answered elsewhere")},
    CauseWord{27, QT_TRANSLATE_NOOP("CauseTexts", "destination out of order")},
    CauseWord{28, QT_TRANSLATE_NOOP("CauseTexts", "number incomplete or invalid")},
    CauseWord{29, QT_TRANSLATE_NOOP("CauseTexts", "facility rejected")},
    CauseWord{30, QT_TRANSLATE_NOOP("CauseTexts", "answer to a status enquiry")},
    CauseWord{34, QT_TRANSLATE_NOOP("CauseTexts", "all circuits busy")},
    CauseWord{38, QT_TRANSLATE_NOOP("CauseTexts", "network out of order")},
    CauseWord{41, QT_TRANSLATE_NOOP("CauseTexts", "temporary failure")},
    CauseWord{42, QT_TRANSLATE_NOOP("CauseTexts", "congestion")},
    CauseWord{43, QT_TRANSLATE_NOOP("CauseTexts", "access information discarded")},
    CauseWord{44, QT_TRANSLATE_NOOP("CauseTexts", "the line was not available")},
    CauseWord{45, QT_TRANSLATE_NOOP("CauseTexts", "cleared for a call of higher priority")},
    CauseWord{46, QT_TRANSLATE_NOOP("CauseTexts", "blocked by calls of higher priority")},
    CauseWord{47, QT_TRANSLATE_NOOP("CauseTexts", "no resources available")},
    CauseWord{49, QT_TRANSLATE_NOOP("CauseTexts", "quality of service not available")},
    CauseWord{50, QT_TRANSLATE_NOOP("CauseTexts", "facility not subscribed")},
    CauseWord{52, QT_TRANSLATE_NOOP("CauseTexts", "outgoing calls barred")},
    CauseWord{53, QT_TRANSLATE_NOOP("CauseTexts", "outgoing calls barred")},
    CauseWord{54, QT_TRANSLATE_NOOP("CauseTexts", "incoming calls barred")},
    CauseWord{55, QT_TRANSLATE_NOOP("CauseTexts", "incoming calls barred")},
    CauseWord{57, QT_TRANSLATE_NOOP("CauseTexts", "this kind of call is not allowed")},
    CauseWord{58, QT_TRANSLATE_NOOP("CauseTexts", "no common codec or kind of connection")},
    CauseWord{63, QT_TRANSLATE_NOOP("CauseTexts", "service not available")},
    CauseWord{65, QT_TRANSLATE_NOOP("CauseTexts", "this kind of call is not supported")},
    CauseWord{66, QT_TRANSLATE_NOOP("CauseTexts", "this kind of channel is not supported")},
    CauseWord{69, QT_TRANSLATE_NOOP("CauseTexts", "facility not supported")},
    CauseWord{79, QT_TRANSLATE_NOOP("CauseTexts", "service not supported")},
    CauseWord{81, QT_TRANSLATE_NOOP("CauseTexts", "unknown call reference")},
    CauseWord{87, QT_TRANSLATE_NOOP("CauseTexts", "not a member of the closed user group")},
    CauseWord{88, QT_TRANSLATE_NOOP("CauseTexts", "incompatible destination")},
    CauseWord{95, QT_TRANSLATE_NOOP("CauseTexts", "invalid message")},
    CauseWord{96, QT_TRANSLATE_NOOP("CauseTexts", "mandatory information missing")},
    CauseWord{97, QT_TRANSLATE_NOOP("CauseTexts", "unknown message")},
    CauseWord{98, QT_TRANSLATE_NOOP("CauseTexts", "message at the wrong moment")},
    CauseWord{99, QT_TRANSLATE_NOOP("CauseTexts", "unknown information in a message")},
    CauseWord{100, QT_TRANSLATE_NOOP("CauseTexts", "invalid information in a message")},
    CauseWord{101, QT_TRANSLATE_NOOP("CauseTexts", "message at the wrong moment")},
    CauseWord{102, QT_TRANSLATE_NOOP("CauseTexts", "the far end did not respond in time")},
    CauseWord{103, QT_TRANSLATE_NOOP("CauseTexts", "information in a message has a wrong length")},
    CauseWord{111, QT_TRANSLATE_NOOP("CauseTexts", "protocol error")},
};

struct SipResponse
{
    int code;
    const char *phrase;
};

constexpr std::array sipResponses{
    SipResponse{300, "Multiple Choices"},
    SipResponse{301, "Moved Permanently"},
    SipResponse{302, "Moved Temporarily"},
    SipResponse{305, "Use Proxy"},
    SipResponse{380, "Alternative Service"},
    SipResponse{400, "Bad Request"},
    SipResponse{401, "Unauthorized"},
    SipResponse{402, "Payment Required"},
    SipResponse{403, "Forbidden"},
    SipResponse{404, "Not Found"},
    SipResponse{405, "Method Not Allowed"},
    SipResponse{406, "Not Acceptable"},
    SipResponse{407, "Proxy Authentication Required"},
    SipResponse{408, "Request Timeout"},
    SipResponse{409, "Conflict"},
    SipResponse{410, "Gone"},
    SipResponse{411, "Length Required"},
    SipResponse{412, "Conditional Request Failed"},
    SipResponse{413, "Request Entity Too Large"},
    SipResponse{414, "Request-URI Too Long"},
    SipResponse{415, "Unsupported Media Type"},
    SipResponse{416, "Unsupported URI Scheme"},
    SipResponse{417, "Unknown Resource-Priority"},
    SipResponse{420, "Bad Extension"},
    SipResponse{421, "Extension Required"},
    SipResponse{422, "Session Interval Too Small"},
    SipResponse{423, "Interval Too Brief"},
    SipResponse{424, "Bad Location Information"},
    SipResponse{425, "Bad Alert Message"},
    SipResponse{428, "Use Identity Header"},
    SipResponse{429, "Provide Referrer Identity"},
    SipResponse{430, "Flow Failed"},
    SipResponse{433, "Anonymity Disallowed"},
    SipResponse{436, "Bad Identity Info"},
    SipResponse{437, "Unsupported Credential"},
    SipResponse{438, "Invalid Identity Header"},
    SipResponse{439, "First Hop Lacks Outbound Support"},
    SipResponse{440, "Max-Breadth Exceeded"},
    SipResponse{469, "Bad Info Package"},
    SipResponse{470, "Consent Needed"},
    SipResponse{480, "Temporarily Unavailable"},
    SipResponse{481, "Call/Transaction Does Not Exist"},
    SipResponse{482, "Loop Detected"},
    SipResponse{483, "Too Many Hops"},
    SipResponse{484, "Address Incomplete"},
    SipResponse{485, "Ambiguous"},
    SipResponse{486, "Busy Here"},
    SipResponse{487, "Request Terminated"},
    SipResponse{488, "Not Acceptable Here"},
    SipResponse{489, "Bad Event"},
    SipResponse{491, "Request Pending"},
    SipResponse{493, "Undecipherable"},
    SipResponse{494, "Security Agreement Required"},
    SipResponse{500, "Server Internal Error"},
    SipResponse{501, "Not Implemented"},
    SipResponse{502, "Bad Gateway"},
    SipResponse{503, "Service Unavailable"},
    SipResponse{504, "Server Time-out"},
    SipResponse{505, "Version Not Supported"},
    SipResponse{513, "Message Too Large"},
    SipResponse{555, "Push Notification Service Not Supported"},
    SipResponse{580, "Precondition Failure"},
    SipResponse{600, "Busy Everywhere"},
    SipResponse{603, "Decline"},
    SipResponse{604, "Does Not Exist Anywhere"},
    SipResponse{606, "Not Acceptable"},
    SipResponse{607, "Unwanted"},
    SipResponse{608, "Rejected"},
};

} // namespace

QString causeText(int cause)
{
    const auto word = std::find_if(causeWords.begin(), causeWords.end(),
                                   [&](const CauseWord &w) { return w.cause == cause; });
    return word == causeWords.end() ? QString() : CauseTexts::tr(word->text);
}

QString techCauseText(std::string_view techCause)
{
    int code = 0;
    const char *const end = techCause.data() + techCause.size();
    const auto [ptr, error] = std::from_chars(techCause.data(), end, code);
    if (error == std::errc() && ptr == end) {
        const auto response = std::find_if(sipResponses.begin(), sipResponses.end(),
                                           [&](const SipResponse &r) { return r.code == code; });
        if (response != sipResponses.end()) {
            return QStringLiteral("%1 %2").arg(code).arg(QLatin1String(response->phrase));
        }
    }
    return ami::displayText(techCause);
}

} // namespace cacofonisk::ladder
