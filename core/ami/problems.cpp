// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/problems.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cacofonisk::ami {

namespace {

struct ProblemText
{
    const char *one;
    const char *many;
};

const char *problemText(Problem problem, std::uint64_t count)
{
    static constexpr std::array<ProblemText, static_cast<std::size_t>(Problem::Count)> texts{
        ProblemText{QT_TRANSLATE_NOOP("Problem", "message that was too large and was skipped"),
                    QT_TRANSLATE_NOOP("Problem", "messages that were too large and were skipped")},
        ProblemText{
            QT_TRANSLATE_NOOP(
                "Problem", "message that ran into the next one without a blank line between them"),
            QT_TRANSLATE_NOOP(
                "Problem",
                "messages that ran into the next one without a blank line between them")},
        ProblemText{QT_TRANSLATE_NOOP("Problem", "answer to a Command without an end"),
                    QT_TRANSLATE_NOOP("Problem", "answers to a Command without an end")},
        ProblemText{
            QT_TRANSLATE_NOOP("Problem", "answer that does not name its action (no ActionID)"),
            QT_TRANSLATE_NOOP("Problem", "answers that do not name their action (no ActionID)")},
        ProblemText{QT_TRANSLATE_NOOP("Problem", "message that is neither event nor response"),
                    QT_TRANSLATE_NOOP("Problem", "messages that are neither event nor response")},
        ProblemText{QT_TRANSLATE_NOOP("Problem", "event with an unknown name"),
                    QT_TRANSLATE_NOOP("Problem", "events with an unknown name")},
        ProblemText{QT_TRANSLATE_NOOP("Problem", "text that is not UTF-8"),
                    QT_TRANSLATE_NOOP("Problem", "texts that are not UTF-8")},
        ProblemText{
            QT_TRANSLATE_NOOP("Problem", "piece that is not a JSON object and was skipped"),
            QT_TRANSLATE_NOOP("Problem", "pieces that are not JSON objects and were skipped")},
        ProblemText{QT_TRANSLATE_NOOP("Problem", "damaged part that is not text"),
                    QT_TRANSLATE_NOOP("Problem", "damaged parts that are not text")},
        ProblemText{QT_TRANSLATE_NOOP("Problem", "incomplete last message, left out"),
                    QT_TRANSLATE_NOOP("Problem", "incomplete last messages, left out")},
        ProblemText{
            QT_TRANSLATE_NOOP("Problem", "event about a channel whose beginning was not seen"),
            QT_TRANSLATE_NOOP("Problem", "events about channels whose beginning was not seen")},
        ProblemText{
            QT_TRANSLATE_NOOP("Problem", "event about a bridge whose beginning was not seen"),
            QT_TRANSLATE_NOOP("Problem", "events about bridges whose beginning was not seen")},
        ProblemText{QT_TRANSLATE_NOOP("Problem",
                                      "channel that rang or talked but belongs to no call shown"),
                    QT_TRANSLATE_NOOP("Problem",
                                      "channels that rang or talked but belong to no call shown")},
    };
    const ProblemText &text = texts[static_cast<std::size_t>(problem)];
    return count == 1 ? text.one : text.many;
}

} // namespace

Problems::Problems(QObject *parent)
    : QObject(parent)
{}

void Problems::count(Problem problem, std::string_view detail, std::uint64_t times)
{
    constexpr std::ptrdiff_t mostDetails = 100;
    constexpr std::size_t longestDetail = 80;
    detail = detail.substr(0, longestDetail);
    const auto same = [&](const Entry &e) { return e.problem == problem && e.detail == detail; };
    auto entry = std::find_if(m_entries.begin(), m_entries.end(), same);
    if (entry == m_entries.end()) {
        const auto alike = [&](const Entry &e) { return e.problem == problem; };
        if (std::count_if(m_entries.begin(), m_entries.end(), alike) >= mostDetails) {
            detail = {};
            entry = std::find_if(m_entries.begin(), m_entries.end(), same);
        }
    }
    if (entry != m_entries.end()) {
        entry->count += times;
        return;
    }
    m_entries.push_back({problem, std::string(detail), times});
    emit noted(m_entries.back());
}

void Problems::moveFrom(Problems &others)
{
    for (const Entry &entry : others.m_entries) {
        count(entry.problem, entry.detail, entry.count);
    }
    others.m_entries.clear();
}

QString describe(const Problems::Entry &entry)
{
    QString text =
        QStringLiteral("%1 %2")
            .arg(entry.count)
            .arg(QCoreApplication::translate("Problem", problemText(entry.problem, entry.count)));
    if (!entry.detail.empty()) {
        text += QStringLiteral(": ") + QString::fromStdString(entry.detail);
    }
    return text;
}

} // namespace cacofonisk::ami
