// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/contacts/contactbook.h"

#include <QStringList>

namespace cacofonisk::ui {

/// `12 contacts`: what a contact file contains.
[[nodiscard]] QString contentText(const contacts::ContactBook::Source &source);

/// What is wrong with a contact file, where, and what to do; empty if nothing is.
[[nodiscard]] QString faultText(const contacts::ContactBook::Source &source);

/// The columns of a contact file, if it has any.
[[nodiscard]] std::optional<contacts::ColumnSample>
columnsOf(const contacts::ContactBook::Source &source);

/// The names of the files whose columns are not known.
[[nodiscard]] QStringList askingFiles(const contacts::ContactBook &book);

} // namespace cacofonisk::ui
