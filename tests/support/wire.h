// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/parser.h"
#include "core/ami/problems.h"

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cacofonisk::test {

/// A message as plain values, to be compared and printed.
using Fields = std::vector<std::pair<std::string, std::string>>;

[[nodiscard]] Fields fieldsOf(const ami::Message &message);

/// Wire text of lines written with `\n`: `Event: Hangup\nUniqueid: 1\n` and a blank line.
[[nodiscard]] std::string wire(std::string_view lines);

/// Calls `take` for every message of `bytes`, given to a parser in pieces of `pieceSize`.
void parse(std::string_view bytes, std::size_t pieceSize, ami::Problems &problems,
           const std::function<void(const ami::Message &)> &take);

/// All messages of `bytes`, given to a parser in pieces of `pieceSize`.
[[nodiscard]] std::vector<Fields> parsed(std::string_view bytes, std::size_t pieceSize,
                                         ami::Problems &problems);

} // namespace cacofonisk::test
