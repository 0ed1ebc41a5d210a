// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/delivery/mqtt/message.h"

#include <mosquitto.h>
#include <mqtt_protocol.h>

#include <cstdint>

namespace cacofonisk::mqtt {

/// A list of MQTT properties, as libmosquitto keeps them.
class Properties
{
public:
    Properties() = default;
    /// Those of a message that is published.
    explicit Properties(const Message &message);
    ~Properties() { mosquitto_property_free_all(&m_list); }
    Properties(const Properties &) = delete;
    Properties &operator=(const Properties &) = delete;

    void add(int identifier, std::uint32_t number);

    /// For who copies it.
    [[nodiscard]] const mosquitto_property *list() const { return m_list; }
    /// For who takes it over.
    [[nodiscard]] mosquitto_property *release() { return std::exchange(m_list, nullptr); }

private:
    mosquitto_property *m_list = nullptr;
};

/// The user properties in a list: at most some, with short texts.
[[nodiscard]] std::vector<std::pair<std::string, std::string>>
userPropertiesOf(const mosquitto_property *list);

} // namespace cacofonisk::mqtt
