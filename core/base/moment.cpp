// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/base/moment.h"

#include "core/base/bytes.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cstdint>

namespace cacofonisk {

namespace {

/// Reads just `count` digits from the front of `text`.
std::optional<int> digits(std::string_view &text, std::size_t count)
{
    int value = 0;
    if (text.size() < count) {
        return {};
    }
    for (const char c : text.substr(0, count)) {
        if (c < '0' || c > '9') {
            return {};
        }
        value = value * 10 + (c - '0');
    }
    text.remove_prefix(count);
    return value;
}

bool takes(std::string_view &text, char expected)
{
    if (!text.starts_with(expected)) {
        return false;
    }
    text.remove_prefix(1);
    return true;
}

/// The microseconds of the decimals behind a point; what is finer is dropped.
std::optional<std::int64_t> fraction(std::string_view decimals)
{
    constexpr std::array units{1'000'000, 100'000, 10'000, 1'000, 100, 10, 1};
    constexpr std::size_t finest = units.size() - 1;
    std::int64_t micros = 0;
    for (std::size_t at = 0; at < decimals.size(); ++at) {
        const char c = decimals[at];
        if (c < '0' || c > '9') {
            return {};
        }
        if (at < finest) {
            micros = micros * 10 + (c - '0');
        }
    }
    return micros * units[std::min(decimals.size(), finest)];
}

/// Eight digits, all of them read at once.
struct EightDigits
{
    explicit EightDigits(std::uint64_t text)
        : digits(text - eightOf('0'))
    {}

    /// Not 0 in the highest bit of each that is no digit.
    [[nodiscard]] std::uint64_t strange() const { return digits | (digits + eightOf(0x7f - 9)); }

    /// The number that they are.
    [[nodiscard]] std::uint32_t value() const
    {
        const std::uint64_t twos = (digits * 10 + (digits >> 8)) & 0x00ff00ff00ff00ff;
        const std::uint64_t fours = (twos * 100 + (twos >> 16)) & 0x0000ffff0000ffff;
        return static_cast<std::uint32_t>(fours * 10'000 + (fours >> 32));
    }

    std::uint64_t digits; ///< a byte each, the first the lowest
};

/// The moment as Asterisk has written it since 2001, `1530025486.420000`: nearly every event has
/// one, and to expect anything else takes ten times as long.
std::optional<Moment> momentOfUsual(std::string_view timestamp)
{
    constexpr std::size_t size = 17;
    constexpr std::size_t point = 10;
    if (std::endian::native != std::endian::little || timestamp.size() != size ||
        timestamp[point] != '.') {
        return {};
    }
    const char *const text = timestamp.data();
    const auto lastTwo = wordAt<std::uint16_t>(text + point - 2);
    const auto decimals = wordAt<std::uint64_t>(text + size - 8) & ~std::uint64_t(0xffff);
    const EightDigits high(wordAt<std::uint64_t>(text));
    const EightDigits low(decimals | lastTwo);
    if (((high.strange() | low.strange()) & eightOf(0x80)) != 0) {
        return {};
    }
    return Moment(
        std::chrono::microseconds(high.value() * std::int64_t(100'000'000) + low.value()));
}

void writeDigits(char *end, int count, std::int64_t value)
{
    for (; count > 0; --count, value /= 10) {
        *--end = static_cast<char>('0' + value % 10);
    }
}

} // namespace

Moment timeOfDay()
{
    return std::chrono::time_point_cast<Moment::duration>(std::chrono::system_clock::now());
}

std::optional<Moment> momentOf(std::string_view timestamp)
{
    if (const auto usual = momentOfUsual(timestamp)) {
        return usual;
    }
    std::int64_t seconds = 0;
    const char *const end = timestamp.data() + timestamp.size();
    const auto read = std::from_chars(timestamp.data(), end, seconds);
    constexpr std::int64_t mostSeconds = 253'402'300'799; // the year 9999 ends
    if (read.ec != std::errc() || seconds < 0 || seconds > mostSeconds) {
        return {};
    }
    std::int64_t micros = 0;
    if (read.ptr != end) {
        const auto decimals = fraction({read.ptr + 1, end});
        if (*read.ptr != '.' || !decimals) {
            return {};
        }
        micros = *decimals;
    }
    return Moment(std::chrono::seconds(seconds) + std::chrono::microseconds(micros));
}

std::string isoText(Moment moment, int decimals)
{
    using namespace std::chrono;
    const auto day = floor<days>(moment);
    const year_month_day date(day);
    const hh_mm_ss time(floor<microseconds>(moment - day));
    std::string text = "0000-00-00T00:00:00.000000Z";
    const auto at = [&text](int position) { return text.data() + position; };
    writeDigits(at(4), 4, static_cast<int>(date.year()));
    writeDigits(at(7), 2, static_cast<unsigned>(date.month()));
    writeDigits(at(10), 2, static_cast<unsigned>(date.day()));
    writeDigits(at(13), 2, time.hours().count());
    writeDigits(at(16), 2, time.minutes().count());
    writeDigits(at(19), 2, time.seconds().count());
    writeDigits(at(26), 6, time.subseconds().count());
    if (decimals == 3) {
        text.resize(24);
        text.back() = 'Z';
    }
    return text;
}

std::optional<Moment> momentOfIso(std::string_view text)
{
    using namespace std::chrono;
    const auto year = digits(text, 4);
    const bool dash = takes(text, '-');
    const auto month = digits(text, 2);
    const bool dashAgain = takes(text, '-');
    const auto day = digits(text, 2);
    const bool t = takes(text, 'T');
    const auto hour = digits(text, 2);
    const bool colon = takes(text, ':');
    const auto minute = digits(text, 2);
    const bool colonAgain = takes(text, ':');
    const auto second = digits(text, 2);
    if (!year || !dash || !month || !dashAgain || !day || !t || !hour || !colon || !minute ||
        !colonAgain || !second || !text.ends_with('Z')) {
        return {};
    }
    text.remove_suffix(1);
    const bool hasDecimals = takes(text, '.');
    const auto micros = hasDecimals || text.empty() ? fraction(text) : std::nullopt;
    const year_month_day date{std::chrono::year(*year),
                              std::chrono::month(static_cast<unsigned>(*month)),
                              std::chrono::day(static_cast<unsigned>(*day))};
    if (!micros || !date.ok() || *hour > 23 || *minute > 59 || *second > 59) {
        return {};
    }
    return Moment(sys_days(date) + hours(*hour) + minutes(*minute) + seconds(*second) +
                  microseconds(*micros));
}

std::optional<std::chrono::seconds> durationOf(std::string_view text)
{
    using namespace std::chrono;
    constexpr std::size_t most = 6; // 114 years
    const std::size_t hourDigits = text.find(':');
    if (hourDigits == 0 || hourDigits > most) {
        return {};
    }
    const auto hour = digits(text, hourDigits);
    const bool colon = takes(text, ':');
    const auto minute = digits(text, 2);
    const bool colonAgain = takes(text, ':');
    const auto second = digits(text, 2);
    if (!hour || !colon || !minute || !colonAgain || !second || !text.empty()) {
        return {};
    }
    return hours(*hour) + minutes(*minute) + seconds(*second);
}

} // namespace cacofonisk
