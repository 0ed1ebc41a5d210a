// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cacofonisk::tracking {
class Tracker;
}

namespace cacofonisk::cli {

/// The trunks that were named on the command line, and whether there are such devices.
class NamedTrunks
{
public:
    explicit NamedTrunks(const std::vector<std::string> &names)
        : m_unseen(names)
    {}

    /// Notes the devices that have channels. This outlives `tracker`.
    void follow(tracking::Tracker &tracker);

    /// Says on standard error which of them no channel was of; true if there are none.
    [[nodiscard]] bool areSeen() const;

private:
    void note(std::string_view channel);

    std::vector<std::string> m_unseen;
};

} // namespace cacofonisk::cli
