// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/formatting/names.h"

#include "core/calls/parties.h"

#include <utility>

namespace cacofonisk::ui {

using namespace calls;

SharedCall named(const SharedCall &call, const contacts::ContactBook &book)
{
    if (book.size() == 0) {
        return call;
    }
    Call renamed = call;
    bool isOther = false;
    const auto rename = [&](Party &party) {
        const std::string_view name = book.nameOf(party.num);
        if (!name.empty() && name != party.name) {
            party.name = name;
            isOther = true;
        }
        return false; // go on to the next
    };
    (void)anyParty(renamed, rename);
    (void)anyFurtherParty(renamed, rename);
    return isOther ? SharedCall(std::move(renamed)) : call;
}

} // namespace cacofonisk::ui
