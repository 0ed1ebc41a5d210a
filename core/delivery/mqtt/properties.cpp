// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/delivery/mqtt/properties.h"

#include <cstdlib>
#include <memory>

namespace cacofonisk::mqtt {

Properties::Properties(const Message &message)
{
    if (!message.payload.empty()) {
        mosquitto_property_add_byte(&m_list, MQTT_PROP_PAYLOAD_FORMAT_INDICATOR, 1); // UTF-8
        mosquitto_property_add_string(&m_list, MQTT_PROP_CONTENT_TYPE, "application/json");
    }
    if (message.expiry > 0) {
        add(MQTT_PROP_MESSAGE_EXPIRY_INTERVAL, message.expiry);
    }
    for (const auto &[name, value] : message.properties) {
        mosquitto_property_add_string_pair(&m_list, MQTT_PROP_USER_PROPERTY, name.c_str(),
                                           value.c_str());
    }
}

void Properties::add(int identifier, std::uint32_t number)
{
    mosquitto_property_add_int32(&m_list, identifier, number);
}

std::vector<std::pair<std::string, std::string>> userPropertiesOf(const mosquitto_property *list)
{
    using Text = std::unique_ptr<char, decltype(&std::free)>;
    constexpr std::size_t most = 32;
    constexpr std::size_t longest = 256;
    std::vector<std::pair<std::string, std::string>> properties;
    const auto next = [](const mosquitto_property *from, bool skipsFirst, Text &name, Text &value) {
        char *nameText = nullptr;
        char *valueText = nullptr;
        const mosquitto_property *const found = mosquitto_property_read_string_pair(
            from, MQTT_PROP_USER_PROPERTY, &nameText, &valueText, skipsFirst);
        name.reset(nameText);
        value.reset(valueText);
        return found;
    };
    Text name(nullptr, &std::free);
    Text value(nullptr, &std::free);
    for (auto at = next(list, false, name, value); at && properties.size() < most;
         at = next(at, true, name, value)) {
        if (name && value && std::string_view(name.get()).size() <= longest &&
            std::string_view(value.get()).size() <= longest) {
            properties.emplace_back(name.get(), value.get());
        }
    }
    return properties;
}

} // namespace cacofonisk::mqtt
