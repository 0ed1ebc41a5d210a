// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/callfilter.h"
#include "core/contacts/numberplan.h"

#include <QString>

namespace cacofonisk::ui {

/// Every word that the column of states shows, in the language of the window, beside those of the
/// command line.
[[nodiscard]] calls::FilterWords shownWords();

/// A filter that knows them, and finds numbers however they are written where `plan` holds.
[[nodiscard]] calls::CallFilter filterOf(const QString &text,
                                         const contacts::NumberPlan &plan = {});

} // namespace cacofonisk::ui
