// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/history/figures.h"

#include <QCoreApplication>

#include <array>

namespace cacofonisk::history {

namespace {

struct FigureWords
{
    std::string_view name;
    const char *title;
    const char *meaning;
};

struct FigureTexts
{
    Q_DECLARE_TR_FUNCTIONS(FigureTexts)
};

// In the order of Figure.
constexpr std::array<FigureWords, figureCount> words{{
    {"calls", QT_TRANSLATE_NOOP("FigureTexts", "Calls"),
     QT_TRANSLATE_NOOP("FigureTexts", "Calls that began in this time and have ended, whatever came "
                                      "of them.")},
    {"answered", QT_TRANSLATE_NOOP("FigureTexts", "Answered"),
     QT_TRANSLATE_NOOP("FigureTexts", "Calls that a person answered. A menu, a mailbox or another "
                                      "application is no person.")},
    {"missed", QT_TRANSLATE_NOOP("FigureTexts", "Missed"),
     QT_TRANSLATE_NOOP("FigureTexts", "Calls from outside, or from one phone here to another, that "
                                      "no person answered: a phone rang or was busy, or the caller "
                                      "waited in a queue.")},
    {"abandoned", QT_TRANSLATE_NOOP("FigureTexts", "Abandoned"),
     QT_TRANSLATE_NOOP("FigureTexts", "Calls whose caller hung up while waiting in a queue.")},
    {"service-level", QT_TRANSLATE_NOOP("FigureTexts", "Service level"),
     QT_TRANSLATE_NOOP("FigureTexts", "Of the calls that waited in a queue, those that an agent "
                                      "answered within the time set for that queue.")},
    {"average-wait", QT_TRANSLATE_NOOP("FigureTexts", "Average wait"),
     QT_TRANSLATE_NOOP("FigureTexts", "The mean of all waits: from the first ring, or from joining "
                                      "the queue, until somebody answered or the caller waited no "
                                      "more.")},
    {"median-wait", QT_TRANSLATE_NOOP("FigureTexts", "Median wait"),
     QT_TRANSLATE_NOOP("FigureTexts", "Half of all callers waited no longer than this.")},
    {"longest-wait", QT_TRANSLATE_NOOP("FigureTexts", "Longest wait"),
     QT_TRANSLATE_NOOP("FigureTexts", "The longest that a caller waited.")},
    {"average-talk", QT_TRANSLATE_NOOP("FigureTexts", "Average talk"),
     QT_TRANSLATE_NOOP("FigureTexts",
                       "The mean of the time for which callers talked with somebody, "
                       "of the calls in which anybody did.")},
    {"median-talk", QT_TRANSLATE_NOOP("FigureTexts", "Median talk"),
     QT_TRANSLATE_NOOP("FigureTexts", "Half of all callers who talked did so no longer than "
                                      "this.")},
    {"longest-talk", QT_TRANSLATE_NOOP("FigureTexts", "Longest talk"),
     QT_TRANSLATE_NOOP("FigureTexts", "The longest that a caller talked.")},
    {"busiest-hour", QT_TRANSLATE_NOOP("FigureTexts", "Busiest hour"),
     QT_TRANSLATE_NOOP("FigureTexts", "The hour of the clock in which most calls began, and how "
                                      "many.")},
    {"most-at-once", QT_TRANSLATE_NOOP("FigureTexts", "Most at once"),
     QT_TRANSLATE_NOOP("FigureTexts", "The most calls that were in progress at one moment.")},
}};

const FigureWords &wordsOf(Figure figure)
{
    return words[static_cast<std::size_t>(figure)];
}

} // namespace

QString titleOf(Figure figure)
{
    return FigureTexts::tr(wordsOf(figure).title);
}

QString meaningOf(Figure figure)
{
    return FigureTexts::tr(wordsOf(figure).meaning);
}

std::string_view nameOf(Figure figure)
{
    return wordsOf(figure).name;
}

} // namespace cacofonisk::history
