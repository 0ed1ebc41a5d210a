// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/history/plotdata.h"

#include "ui/formatting/times.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace cacofonisk::ui {

namespace {

/// 1, 2 or 5, times a power of ten.
double roundStep(double least)
{
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least) {
            return factor * power;
        }
    }
    return 10 * power;
}

double timeStep(double least)
{
    constexpr std::array steps{1,   2,   5,    10,   15,   30,    60,    120,   300,
                               600, 900, 1800, 3600, 7200, 14400, 21600, 43200, 86400};
    for (const double step : steps) {
        if (step >= least) {
            return step;
        }
    }
    return roundStep(least / 86400) * 86400;
}

} // namespace

QString valueText(double value, PlotUnit unit)
{
    switch (unit) {
    case PlotUnit::Count:
        return QLocale().toString(std::llround(value));
    case PlotUnit::Seconds:
        return spanText(std::chrono::seconds(std::llround(value)));
    case PlotUnit::Percent:
        return QLocale().toString(value, 'f', value == std::floor(value) ? 0 : 1) +
               QStringLiteral(" %");
    }
    return {};
}

std::vector<double> axisLines(double most, PlotUnit unit, int lines)
{
    const double whole = unit == PlotUnit::Percent ? 100 : std::max(most, 1.0);
    const double least = whole / std::max(lines, 1);
    const double step = unit == PlotUnit::Seconds ? timeStep(std::max(least, 1.0))
                        : unit == PlotUnit::Count ? std::max(roundStep(least), 1.0)
                                                  : roundStep(least);
    std::vector<double> at;
    constexpr double rounding = 1e-9;
    for (int i = 0; i == 0 || at.back() < whole - rounding; ++i) {
        at.push_back(i * step);
    }
    return at;
}

} // namespace cacofonisk::ui
