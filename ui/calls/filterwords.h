// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/callfilter.h"

#include <QString>

namespace cacofonisk::ui {

/// Every word that the column of states shows, in the language of the window, beside those of the
/// command line.
[[nodiscard]] calls::FilterWords shownWords();

/// A filter that knows them.
[[nodiscard]] calls::CallFilter filterOf(const QString &text);

} // namespace cacofonisk::ui
