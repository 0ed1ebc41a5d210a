// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"

#include <QStringList>

#include <utility>

namespace cacofonisk::cli {

/// What is wrong with the command line: a sentence as of Error, and its words.
inline tl::unexpected<Error> wrong(const char *sentence, QStringList words = {})
{
    return tl::unexpected(Error(sentence, std::move(words)));
}

} // namespace cacofonisk::cli
