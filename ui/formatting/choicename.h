// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

class QComboBox;
class QString;

namespace cacofonisk::ui {

/// Tells screen readers what a choice without a label of its own is about. Its accessible name
/// would not do: to AT-SPI, what is chosen is the name of a choice. To be called once it is where
/// it belongs.
void nameChoice(QComboBox &choice, const QString &name);

} // namespace cacofonisk::ui
