// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/messages.h"

#include "core/recording/reader.h"
#include "tests/support/recordings.h"
#include "tests/support/wire.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace cacofonisk::test {

namespace {

bool namesChannel(std::string_view key)
{
    return (key.ends_with("Uniqueid") || key.ends_with("UniqueId")) &&
           key.find("Bridge") == std::string_view::npos;
}

} // namespace

Messages Messages::ofRecording(const QString &name)
{
    Messages messages;
    ami::Problems problems;
    const auto reader = recording::Reader::open(test::recording(name), problems);
    ami::Message message;
    while (reader && (*reader)->next(message)) {
        std::string text;
        Names names;
        names.moment = message.moment().value_or(
            messages.m_names.empty() ? ami::Moment() : messages.m_names.back().moment);
        names.staysInPlace = message.event().empty() || message.has(ami::Field::ActionID) ||
                             message.type() == ami::EventType::FullyBooted ||
                             message.type() == ami::EventType::Shutdown;
        for (const ami::Line &line : message.lines()) {
            text.append(line.key()).append(line.key().empty() ? "" : ": ");
            text.append(line.value()).append("\r\n");
            if (namesChannel(line.key()) && line.value() != "<unknown>") {
                names.channels.emplace_back(line.value());
            }
        }
        std::sort(names.channels.begin(), names.channels.end());
        names.channels.erase(std::unique(names.channels.begin(), names.channels.end()),
                             names.channels.end());
        messages.m_texts.push_back(text + "\r\n");
        messages.m_names.push_back(std::move(names));
    }
    return messages;
}

Messages::Order Messages::order() const
{
    Order order(size());
    std::iota(order.begin(), order.end(), 0);
    return order;
}

Messages::Order Messages::shuffled(std::mt19937 &random, Window window) const
{
    Order order;
    for (std::size_t begin = 0; begin < size();) {
        std::size_t end = begin;
        while (end < size() && !m_names[end].staysInPlace) {
            ++end;
        }
        // Each waits for the one before it of each of its channels.
        std::map<std::string, std::size_t> last;
        std::vector<std::vector<std::size_t>> followers(end - begin);
        std::vector<int> waitsFor(end - begin);
        for (std::size_t i = begin; i < end; ++i) {
            for (const std::string &channel : m_names[i].channels) {
                if (const auto before = last.find(channel); before != last.end()) {
                    followers[before->second - begin].push_back(i);
                    ++waitsFor[i - begin];
                }
                last[channel] = i;
            }
        }
        std::vector<std::size_t> ready;
        for (std::size_t i = begin; i < end; ++i) {
            if (waitsFor[i - begin] == 0) {
                ready.push_back(i);
            }
        }
        const auto isLater = [this](std::size_t a, std::size_t b) {
            return m_names[a].moment < m_names[b].moment;
        };
        while (!ready.empty()) {
            const ami::Moment first =
                m_names[*std::min_element(ready.begin(), ready.end(), isLater)].moment;
            const auto behind = std::partition(ready.begin(), ready.end(), [&](std::size_t i) {
                return m_names[i].moment <= first + window;
            });
            const auto choice = static_cast<std::size_t>(behind - ready.begin());
            std::swap(ready[random() % choice], ready.back());
            const std::size_t next = ready.back();
            ready.pop_back();
            order.push_back(next);
            for (const std::size_t follower : followers[next - begin]) {
                if (--waitsFor[follower - begin] == 0) {
                    ready.push_back(follower);
                }
            }
        }
        if (end < size()) {
            order.push_back(end++);
        }
        begin = end;
    }
    return order;
}

void Messages::give(const Order &order, const std::function<void(const ami::Message &)> &take) const
{
    for (const std::size_t index : order) {
        give(index, take);
    }
}

void Messages::give(std::size_t index, const std::function<void(const ami::Message &)> &take) const
{
    ami::Problems problems;
    parse(m_texts[index], m_texts[index].size(), problems, take);
}

} // namespace cacofonisk::test
