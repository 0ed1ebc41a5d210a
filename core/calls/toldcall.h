// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"

#include <memory>
#include <utility>

namespace cacofonisk::calls {

/// A call as it was told at a time: one and the same for all who were told, in whichever thread,
/// and never changed.
class ToldCall
{
public:
    ToldCall() = default; ///< no call: only asked whether it is one
    ToldCall(Call call)
        : m_call(std::make_shared<const Call>(std::move(call)))
    {}

    explicit operator bool() const { return m_call != nullptr; }
    operator const Call &() const { return *m_call; }
    const Call &operator*() const { return *m_call; }
    const Call *operator->() const { return m_call.get(); }

    /// Of calls: whether they are the same in all.
    friend bool operator==(const ToldCall &a, const ToldCall &b) { return *a == *b; }

    /// Whether nothing was told anew.
    [[nodiscard]] bool isSame(const ToldCall &other) const { return m_call == other.m_call; }

private:
    std::shared_ptr<const Call> m_call;
};

} // namespace cacofonisk::calls
