// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/calls/filtersuggestions.h"

#include "core/calls/filterkeys.h"
#include "core/calls/parties.h"
#include "ui/calls/callmodel.h"
#include "ui/calls/filterwords.h"
#include "ui/formatting/words.h"

#include <set>

namespace cacofonisk::ui {

using calls::Call;

namespace {

using Values = std::set<std::string, std::less<>>;

void add(Values &values, std::string_view value)
{
    if (!value.empty() && !values.contains(value)) {
        values.emplace(value);
    }
}

void addQueue(Values &values, const Call &call)
{
    add(values, call.queue ? std::string_view(call.queue->name) : std::string_view());
}

void addServer(Values &values, const Call &call)
{
    add(values, call.server);
}

void addNumbers(Values &values, const Call &call)
{
    (void)calls::anyParty(call, [&values](const calls::Party &party) {
        add(values, party.num);
        return false; // go on to the next
    });
}

struct KnownKey
{
    QLatin1StringView key;
    void (*add)(Values &, const Call &);
};

constexpr KnownKey known[]{{QLatin1StringView("queue:"), addQueue},
                           {QLatin1StringView("server:"), addServer},
                           {QLatin1StringView("ext:"), addNumbers}};

} // namespace

QStringList suggestions(const CallModel &calls, const QString &key)
{
    QStringList words;
    for (const KnownKey &one : known) {
        const bool isHidden = one.add == addNumbers && calls.isPrivate();
        if (isHidden || one.key.compare(key, Qt::CaseInsensitive) != 0) {
            continue;
        }
        Values values;
        for (const auto &entry : calls.entries().all()) {
            one.add(values, calls.entries().callOf(*entry));
        }
        for (const std::string &value : values) {
            words.append(key + text(value));
        }
        return words;
    }
    for (const std::string &term : calls::knownTerms(shownWords())) {
        words.append(text(term));
    }
    return words;
}

} // namespace cacofonisk::ui
