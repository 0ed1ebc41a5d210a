// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/notices/notice.h"

namespace cacofonisk::notices {

std::string_view nameOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Incoming:
        return "incoming";
    case NoticeKind::Transferred:
        return "transferred";
    case NoticeKind::Returned:
        return "returned";
    case NoticeKind::Waiting:
        return "waiting";
    case NoticeKind::TalkingLong:
        return "talking-long";
    case NoticeKind::TooManyWaiting:
        return "too-many-waiting";
    case NoticeKind::AnsweredElsewhere:
        return "answered-elsewhere";
    case NoticeKind::Missed:
        return "missed";
    }
    return {};
}

} // namespace cacofonisk::notices
