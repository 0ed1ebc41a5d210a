// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "app/commandline/speed.h"

namespace cacofonisk::commandline {

Result<double> speedOf(const QString &word)
{
    constexpr double slowest = 0.001;
    constexpr double fastest = 1'000'000;
    if (word == QLatin1String("max")) {
        return 0;
    }
    bool isNumber = false;
    const double speed = word.toDouble(&isNumber);
    if (!isNumber || !(speed >= slowest && speed <= fastest)) {
        return tl::unexpected(
            Error(QT_TRANSLATE_NOOP(
                      "Error", "--speed takes a number from 0.001 to 1000000, or max, not “%1”."),
                  {word}));
    }
    return speed;
}

} // namespace cacofonisk::commandline
