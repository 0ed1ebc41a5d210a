// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

// usage: bench-history make COUNT FILE     a year of an office, ending now, into a new history
//        bench-history find FILE           how long the first page of each kind of search takes:
//        each
//                                          on standard error, the slowest as JSON

#include "core/contacts/numberplan.h"
#include "core/history/archive.h"
#include "core/history/figurecounter.h"
#include "core/history/store.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <random>

using namespace cacofonisk;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

constexpr std::array firstNames{"Anna", "Bas",  "Carla", "Daan", "Eva",  "Finn", "Guus", "Hanna",
                                "Ivo",  "Jana", "Koen",  "Lena", "Maud", "Niek", "Olga", "Pim"};
constexpr std::array lastNames{"Bakker", "Visser", "Jansen", "de Boer",  "Smit",   "Mulder",
                               "Bos",    "Vos",    "Peters", "Hendriks", "Dekker", "Brouwer",
                               "Koster", "Prins",  "Blom",   "Schouten"};
constexpr std::array hourShares{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.1, 0.4, 2.5, 6.0, 7.0, 6.5,
                                3.5, 5.0, 6.0, 5.0, 4.0, 2.0, 0.8, 0.4, 0.3, 0.2, 0.1, 0.0};
constexpr std::array dayShares{1.35, 1.1, 1.0, 1.0, 0.85, 0.12, 0.05}; ///< from Monday on

class Office
{
public:
    /// The next of `count` calls in a year, the oldest first.
    std::vector<Moment> times(int count)
    {
        const Moment now = std::chrono::floor<std::chrono::days>(timeOfDay()) + 15h;
        std::vector<double> weights;
        constexpr int hours = 365 * 24;
        const Moment begin = now - std::chrono::hours(hours);
        for (int hour = 0; hour < hours; ++hour) {
            const Moment at = begin + std::chrono::hours(hour);
            const auto day = std::chrono::floor<std::chrono::days>(at);
            const unsigned ofWeek = std::chrono::weekday(day).iso_encoding() - 1;
            const auto ofDay = std::chrono::floor<std::chrono::hours>(at - day).count();
            const unsigned month = unsigned(std::chrono::year_month_day(day).month());
            const double season = month == 7 || month == 8 ? 0.7 : month == 12 ? 0.9 : 1.0;
            weights.push_back(dayShares[ofWeek] * hourShares[std::size_t(ofDay)] * season + 1e-4);
        }
        std::discrete_distribution<int> hour(weights.begin(), weights.end());
        std::uniform_int_distribution<int> second(0, 3599'999);
        std::vector<Moment> all;
        for (int i = 0; i < count; ++i) {
            all.push_back(begin + std::chrono::hours(hour(m_random)) +
                          std::chrono::milliseconds(second(m_random)));
        }
        std::sort(all.begin(), all.end());
        return all;
    }

    calls::Call call(int number, Moment at)
    {
        calls::Call call;
        call.started = at;
        call.linkedid = std::to_string(at.time_since_epoch() / 1s) + '.' + std::to_string(number);
        call.server = number % 7 == 0 ? "branch" : "pbx";
        call.state = calls::CallState::Ended;
        const int kind = below(100);
        call.direction = kind < 62   ? calls::Direction::In
                         : kind < 85 ? calls::Direction::Out
                                     : calls::Direction::Internal;
        const calls::Party inside = extension(number);
        const calls::Party other =
            call.direction == calls::Direction::Internal ? extension(number + 1) : outside(number);
        const bool isIn = call.direction == calls::Direction::In;
        call.caller = isIn ? other : inside;
        const calls::Party callee = isIn ? inside : other;
        call.dialled = isIn ? "5550100" : callee.num;
        call.trunk = call.direction == calls::Direction::Internal ? ""
                     : number % 5 == 0                            ? "provider2"
                                                                  : "provider1";
        const auto wait = std::chrono::milliseconds(2000 + below(9000) + below(4) * below(8000));
        const int fate = below(100);
        call.firstRang = at + 300ms;
        call.lastRang = *call.firstRang + wait;
        calls::DialTarget target;
        target.party = callee;
        target.outcome = calls::Outcome::NoAnswer;
        target.rang = *call.firstRang;
        target.ended = call.lastRang;
        call.ended = call.lastRang;
        if (fate < 78) {
            target.outcome = calls::Outcome::Answered;
            call.answeredBy = callee;
            call.talkedWith = {callee};
            call.answered = call.lastRang;
            call.talked = std::chrono::seconds(8 + below(180) + below(3) * below(400));
            call.ended = *call.answered + call.talked;
            call.endedBy = below(2) == 0 ? call.caller : callee;
        } else {
            call.end = fate < 88   ? calls::End::Cancelled
                       : fate < 94 ? calls::End::NoAnswer
                       : fate < 98 ? calls::End::Busy
                                   : calls::End::Failed;
        }
        call.rang = {target};
        if (isIn && below(100) < 55) {
            calls::QueueVisit visit;
            visit.name = below(3) == 0 ? "sales" : "support";
            visit.from = call.started;
            visit.to = call.lastRang;
            visit.outcome =
                call.answeredBy ? calls::QueueOutcome::Answered : calls::QueueOutcome::Abandoned;
            visit.agent = call.answeredBy;
            call.queue = visit;
        }
        if (call.answeredBy && below(100) < 6) {
            calls::Transfer transfer;
            transfer.kind =
                below(2) == 0 ? calls::TransferKind::Blind : calls::TransferKind::Attended;
            transfer.outcome = calls::TransferOutcome::Completed;
            transfer.at = *call.answered + 10s;
            transfer.by = callee;
            transfer.transferred = call.caller;
            transfer.answeredBy = extension(number + 3);
            transfer.dialled = transfer.answeredBy->num;
            call.transfers = {transfer};
        }
        return call;
    }

private:
    int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(m_random); }

    calls::Party extension(int serial)
    {
        const int number = below(24);
        char channel[32];
        std::snprintf(channel, sizeof channel, "PJSIP/%d-%08x", 1001 + number, 2 * serial);
        return {std::to_string(1001 + number), nameOf(number * 7, number), channel};
    }

    calls::Party outside(int serial)
    {
        const int number = below(60'000) * below(3) / 2;
        char digits[32];
        std::snprintf(digits, sizeof digits, "0%09d", 200'000'000 + number * 7919 % 700'000'000);
        char channel[48];
        std::snprintf(channel, sizeof channel, "PJSIP/provider1-%08x", 2 * serial + 1);
        return {digits, number % 3 == 0 ? nameOf(number, number / 16) : "", channel};
    }

    static std::string nameOf(int first, int last)
    {
        return std::string(firstNames[std::size_t(first) % firstNames.size()]) + ' ' +
               lastNames[std::size_t(last) % lastNames.size()];
    }

    std::mt19937 m_random{2026};
};

double millisecondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

int make(int count, const QString &path)
{
    auto store = history::Store::open(path);
    if (!store) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(store.error().message()));
        return 1;
    }
    Office office;
    const std::vector<Moment> times = office.times(count);
    std::vector<calls::SharedCall> some;
    const auto begin = Clock::now();
    double longest = 0;
    for (int i = 0; i < count; ++i) {
        some.emplace_back(office.call(i, times[std::size_t(i)]));
        if (some.size() == 500 || i == count - 1) {
            const auto before = Clock::now();
            if (!(*store)->keep(some)) {
                return 1;
            }
            longest = std::max(longest, millisecondsSince(before));
            some.clear();
        }
    }
    (void)(*store)->addWatch("pbx", times.front() - 1h, times[std::size_t(count / 2)], true);
    (void)(*store)->addWatch("pbx", times[std::size_t(count / 2)] + 30h, times.back(), true);
    (void)(*store)->addWatch("branch", times.front(), times.back(), true);
    std::printf("kept %d calls in %.1f s, 500 in at most %.0f ms; %.0f MB\n", count,
                millisecondsSince(begin) / 1000, longest, double(*(*store)->size()) / 1e6);
    return 0;
}

int find(const QString &path)
{
    const auto begin = Clock::now();
    const auto archive = history::Archive::open(path);
    if (!archive) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(archive.error().message()));
        return 1;
    }
    std::fprintf(stderr, "%8.1f ms  opened\n", millisecondsSince(begin));
    double slowest = 0;
    const char *slowestText = "";
    calls::FilterWords words;
    words.setNumberWays(
        [](std::string_view number) { return contacts::numberPlanOf("NL")->waysToWrite(number); });
    for (const char *const text : {"",
                                   "visser",
                                   "isse",
                                   "anna -visser",
                                   "vi",
                                   "zz",
                                   "zzz",
                                   "qxv",
                                   "0200007919",
                                   "7919",
                                   "ext:1007",
                                   "ext:0200007919",
                                   "ext:+31200007919",
                                   "queue:support",
                                   "queue:nowhere",
                                   "server:branch",
                                   "direction:internal",
                                   "trunk:provider2",
                                   "reason:failed",
                                   "reason:rejected",
                                   "reason:busy,failed",
                                   "longer:15m",
                                   "longer:5s",
                                   "transfer:blind",
                                   "transfer:blonde",
                                   "problem:slow-answer",
                                   "problem:no-agent",
                                   "after:03:00 before:03:10",
                                   "before:2026-03-01",
                                   "queue:sales reason:busy ext:1003",
                                   "ext:1003 direction:internal",
                                   "direction:in trunk:provider2 queue:sales reason:failed",
                                   "pjsip/1004",
                                   "direction:internal queue:support"}) {
        double fastest = 1e9;
        std::size_t found = 0;
        for (int times = 0; times < 3; ++times) {
            const auto before = Clock::now();
            const auto page = (*archive)->find(calls::CallFilter(text, words), 200);
            fastest = std::min(fastest, millisecondsSince(before));
            found = page ? page->calls.size() : 0;
        }
        std::fprintf(stderr, "%8.1f ms  %4zu  %s\n", fastest, found, text);
        if (fastest > slowest) {
            slowest = fastest;
            slowestText = text;
        }
    }
    const auto before = Clock::now();
    const history::LocalOffsets offsets;
    const history::ServiceLevels levels;
    history::FigureCounter all(levels, offsets);
    history::GroupCounter days(history::Grouping::Day, levels, offsets);
    (void)(*archive)->summaries({}, false, [&](const history::CallSummary &call) {
        all.add(call);
        days.add(call);
        return true;
    });
    const history::Figures figures = all.figures();
    const double counted = millisecondsSince(before);
    std::fprintf(stderr, "%8.1f ms  figures\n", counted);
    std::printf("{\"calls\": %lld, \"slowest\": \"%s\", \"slowest_ms\": %.1f,"
                " \"figures_ms\": %.0f}\n",
                static_cast<long long>(figures.calls), slowestText, slowest, counted);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 4 && std::strcmp(argv[1], "make") == 0) {
        return make(std::atoi(argv[2]), QString::fromLocal8Bit(argv[3]));
    }
    if (argc == 3 && std::strcmp(argv[1], "find") == 0) {
        return find(QString::fromLocal8Bit(argv[2]));
    }
    std::fputs("usage: bench-history make COUNT FILE | find FILE\n", stderr);
    return 2;
}
