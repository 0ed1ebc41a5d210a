// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/history/searchline.h"

#include "core/calls/parties.h"

#include <algorithm>
#include <string_view>

namespace cacofonisk::history {

using namespace calls;

namespace {

constexpr QChar beginOfNumber(2); ///< before the digits of a number, where one may begin so

QString folded(std::string_view utf8)
{
    QString text = QString::fromUtf8(utf8).toCaseFolded();
    return text.replace(QChar(0), QChar::ReplacementCharacter); // SQLite's functions end there
}

/// As numbers are compared: its digits, or what else it is.
QString comparable(std::string_view number)
{
    const std::string digits = digitsOfNumber(number);
    return digits.empty() ? folded(number) : QString::fromStdString(digits);
}

class Lines
{
public:
    void add(const QString &line)
    {
        if (!line.isEmpty() && !m_lines.contains(line)) {
            m_lines.append(line);
        }
    }

    void addText(std::string_view text) { add(folded(text)); }

    void addNumber(std::string_view number)
    {
        const std::string digits = digitsOfNumber(number);
        if (digits.empty()) {
            addText(number);
        } else {
            add(beginOfNumber + QString::fromStdString(digits));
        }
    }

    [[nodiscard]] QString text() const { return m_lines.join(u'\n'); }

private:
    QStringList m_lines;
};

} // namespace

QString searchLineOf(const Call &call)
{
    Lines lines;
    (void)anyParty(call, [&lines](const Party &party) {
        lines.addText(party.name);
        lines.addNumber(party.num);
        lines.addText(party.channel);
        return false;
    });
    lines.addNumber(call.dialled.value_or(std::string()));
    for (const Transfer &transfer : call.transfers) {
        lines.addNumber(transfer.dialled);
    }
    for (const Consultation &consultation : call.consultations) {
        lines.addNumber(consultation.dialled);
    }
    if (call.queue) {
        lines.addText(call.queue->name);
    }
    lines.addText(call.linkedid);
    return lines.text();
}

QStringList searchesFor(const SearchedText &text)
{
    QStringList searches{folded(text.text())};
    const QString digits = QString::fromStdString(text.digits());
    if (!digits.isEmpty() && !searches.contains(digits)) {
        searches.append(digits);
    }
    for (const std::string &number : text.numbers()) {
        searches.append(beginOfNumber + QString::fromStdString(number));
    }
    return searches;
}

std::vector<CallNumber> numbersOf(const Call &call, const std::vector<std::string> &extensions)
{
    std::vector<CallNumber> numbers;
    const auto add = [&numbers](std::string_view number, bool isExtension) {
        const QString text = comparable(number);
        const auto same = std::find_if(numbers.begin(), numbers.end(),
                                       [&](const CallNumber &of) { return of.number == text; });
        if (same != numbers.end()) {
            same->isExtension = same->isExtension || isExtension;
        } else if (!text.isEmpty()) {
            numbers.push_back({text, isExtension});
        }
    };
    for (const std::string &extension : extensions) {
        add(extension, true);
    }
    (void)anyParty(call, [&add](const Party &party) {
        add(party.num, false);
        return false;
    });
    add(call.dialled.value_or(std::string()), false);
    for (const Transfer &transfer : call.transfers) {
        add(transfer.dialled, false);
    }
    return numbers;
}

QStringList numbersFor(const SearchedText &text)
{
    QStringList numbers{text.digits().empty() ? folded(text.text())
                                              : QString::fromStdString(text.digits())};
    for (const std::string &number : text.numbers()) {
        numbers.append(QString::fromStdString(number));
    }
    return numbers;
}

} // namespace cacofonisk::history
