// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/notices/noticewriter.h"

#include "core/base/jsonwriter.h"
#include "core/calls/callwriter.h"

#include <QIODevice>

namespace cacofonisk::notices {

namespace {

std::string_view nameOf(NoticeChange::Action action)
{
    switch (action) {
    case NoticeChange::Action::Show:
        return "show";
    case NoticeChange::Action::Update:
        return "update";
    case NoticeChange::Action::Close:
        return "close";
    }
    return {};
}

std::optional<std::string> timeOf(Moment moment)
{
    return calls::isTimed(moment) ? std::optional(isoText(moment)) : std::nullopt;
}

} // namespace

NoticeWriter::NoticeWriter(QIODevice &device)
    : m_device(device)
{}

void NoticeWriter::write(const NoticeChange &change, Moment now)
{
    const Notice &notice = change.notice;
    m_line.clear();
    JsonWriter json(m_line);
    json.beginObject();
    json.member("notice", nameOf(notice.kind));
    json.member("action", nameOf(change.action));
    json.member("id", notice.id);
    json.member("timestamp", timeOf(now));
    json.member("call", notice.linkedid);
    json.member("server", notice.server);
    json.key("caller");
    calls::write(json, notice.caller);
    json.member("dialled", notice.dialled);
    json.member("queue", notice.queue.empty() ? std::nullopt : std::optional(notice.queue));
    json.member("since", timeOf(notice.at));
    json.member("rings", notice.rings);
    json.member("offers", notice.offers);
    json.member("waiting", notice.kind == NoticeKind::TooManyWaiting ? std::optional(notice.waiting)
                                                                     : std::nullopt);
    json.key("transferred_by");
    calls::write(json, notice.transferredBy);
    json.key("answered_by");
    calls::write(json, notice.answeredBy);
    json.endObject();
    m_line += '\n';
    m_device.write(m_line.data(), static_cast<qint64>(m_line.size()));
}

} // namespace cacofonisk::notices
