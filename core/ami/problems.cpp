// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/problems.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cacofonisk::ami {

namespace {

const char *problemText(Problem problem)
{
    static constexpr std::array<const char *, static_cast<std::size_t>(Problem::Count)> texts{
        QT_TRANSLATE_NOOP("Problem", "messages that were too large and were skipped"),
        QT_TRANSLATE_NOOP("Problem",
                          "messages that ran into the next one without a blank line between them"),
        QT_TRANSLATE_NOOP("Problem", "answers to a Command without an end"),
        QT_TRANSLATE_NOOP("Problem", "answers that do not name their action (no ActionID)"),
        QT_TRANSLATE_NOOP("Problem", "messages that are neither event nor response"),
        QT_TRANSLATE_NOOP("Problem", "events with an unknown name"),
        QT_TRANSLATE_NOOP("Problem", "texts that are not UTF-8"),
        QT_TRANSLATE_NOOP("Problem", "pieces that are not JSON objects and were skipped"),
        QT_TRANSLATE_NOOP("Problem", "damaged parts that are not text"),
        QT_TRANSLATE_NOOP("Problem", "incomplete last message, left out"),
        QT_TRANSLATE_NOOP("Problem", "events about channels whose beginning was not seen"),
        QT_TRANSLATE_NOOP("Problem", "events about bridges whose beginning was not seen"),
        QT_TRANSLATE_NOOP("Problem", "channels that rang or talked but belong to no call shown"),
    };
    return texts[static_cast<std::size_t>(problem)];
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
    QString text = QStringLiteral("%1 %2")
                       .arg(entry.count)
                       .arg(QCoreApplication::translate("Problem", problemText(entry.problem)));
    if (!entry.detail.empty()) {
        text += QStringLiteral(": ") + QString::fromStdString(entry.detail);
    }
    return text;
}

} // namespace cacofonisk::ami
