// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/switchboard/switchboardwriter.h"

#include "core/base/jsonwriter.h"
#include "core/calls/call.h"

#include <QIODevice>

namespace cacofonisk::switchboard {

SwitchboardWriter::SwitchboardWriter(QIODevice &device)
    : m_device(device)
{}

void SwitchboardWriter::write(const Cards &changes, std::string_view server, Moment now)
{
    const auto time = calls::isTimed(now) ? std::optional(isoText(now)) : std::nullopt;
    m_writers[std::string(server)].write(changes, [&](const CardChange &change) {
        m_line.clear();
        JsonWriter json(m_line);
        json.beginObject();
        json.member("type", change.type);
        json.member("server", server);
        json.member("timestamp", time);
        json.key("data");
        m_line += change.data;
        json.endObject();
        m_line += '\n';
        m_device.write(m_line.data(), static_cast<qint64>(m_line.size()));
    });
}

} // namespace cacofonisk::switchboard
