// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace cacofonisk::ui {

/// Text for a label, button or menu that shows it as it is: each would take `&` for the mark of
/// the letter behind it.
[[nodiscard]] QString escapedMnemonics(QString text);

/// A label, button or menu as it is shown, without the mark of its letter.
[[nodiscard]] QString shownLabel(const QString &label);

} // namespace cacofonisk::ui
