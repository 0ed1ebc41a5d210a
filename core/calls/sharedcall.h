// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"

#include <memory>
#include <utility>

namespace cacofonisk::calls {

/// A call as it was at some moment, shared by everybody who was given it, in whichever thread. It
/// never changes, so copies cost nothing.
class SharedCall
{
public:
    SharedCall() = default; ///< no call: may only be tested for that
    SharedCall(Call call)
        : m_call(std::make_shared<const Call>(std::move(call)))
    {}

    explicit operator bool() const { return m_call != nullptr; }
    operator const Call &() const { return *m_call; }
    const Call &operator*() const { return *m_call; }
    const Call *operator->() const { return m_call.get(); }

    /// Whether the calls are equal.
    friend bool operator==(const SharedCall &a, const SharedCall &b) { return *a == *b; }

    /// Whether both share the same call; cheaper than comparing.
    [[nodiscard]] bool isSame(const SharedCall &other) const { return m_call == other.m_call; }

private:
    std::shared_ptr<const Call> m_call;
};

} // namespace cacofonisk::calls
