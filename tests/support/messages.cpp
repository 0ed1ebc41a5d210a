// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/messages.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace cacofonisk::test {

namespace {

/// As others write them, too: `uniqueid`.
bool namesChannel(std::string_view key)
{
    const QByteArray lower = QByteArray(key.data(), static_cast<qsizetype>(key.size())).toLower();
    return lower.endsWith("uniqueid") && !lower.contains("bridge");
}

} // namespace

Messages Messages::ofRecording(const QString &name)
{
    Messages messages;
    messages.m_recording = std::make_unique<LoadedRecording>(test::recording(name));
    std::map<std::string_view, int> &numbers = messages.m_numbers;
    Moment last;
    for (const ami::Message &message : messages.m_recording->messages()) {
        Names &names = messages.m_names.emplace_back();
        last = names.moment = message.moment().value_or(last);
        names.staysInPlace = message.event().empty() || message.has(ami::Field::ActionID) ||
                             message.type() == ami::EventType::FullyBooted ||
                             message.type() == ami::EventType::Shutdown;
        for (const ami::Line &line : message.lines()) {
            if (namesChannel(line.key()) && line.value() != "<unknown>") {
                const int next = static_cast<int>(numbers.size());
                names.channels.push_back(numbers.try_emplace(line.value(), next).first->second);
                if (line.key().ends_with("TransfererUniqueid")) {
                    names.transferers.push_back(names.channels.back());
                }
            }
        }
        std::sort(names.channels.begin(), names.channels.end());
        names.channels.erase(std::unique(names.channels.begin(), names.channels.end()),
                             names.channels.end());
    }
    return messages;
}

std::optional<int> Messages::numberOf(std::string_view uniqueid) const
{
    const auto found = m_numbers.find(uniqueid);
    return found == m_numbers.end() ? std::nullopt : std::optional(found->second);
}

bool Messages::tellTimes() const
{
    const auto differs = [this](const Names &names) {
        return names.moment != m_names.front().moment;
    };
    return std::any_of(m_names.begin(), m_names.end(), differs);
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
        std::map<int, std::size_t> last;
        std::vector<std::vector<std::size_t>> followers(end - begin);
        std::vector<int> waitsFor(end - begin);
        for (std::size_t i = begin; i < end; ++i) {
            for (const int channel : m_names[i].channels) {
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
            const Moment first =
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

void Messages::give(const Order &order, const Take &take) const
{
    for (const std::size_t index : order) {
        take((*this)[index]);
    }
}

void Messages::giveInTime(const Order &order, const Take &take) const
{
    ami::FieldHints hints;
    for (std::size_t place = 0; place < order.size(); ++place) {
        const ami::Message &message = (*this)[order[place]];
        const std::string_view time = (*this)[place][ami::Field::Timestamp];
        if (order[place] == place || time.empty()) {
            take(message);
            continue;
        }
        std::vector<ami::Line> lines;
        for (const ami::Line &line : message.lines()) {
            lines.emplace_back(line.key(), line.key() == "Timestamp" ? time : line.value());
        }
        take(ami::Message(lines, hints));
    }
}

} // namespace cacofonisk::test
