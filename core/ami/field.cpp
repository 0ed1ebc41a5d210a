// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/field.h"

#include <array>

namespace cacofonisk::ami {

std::string_view fieldName(Field field)
{
    static constexpr auto names = [] {
        std::array<std::string_view, static_cast<std::size_t>(Field::Count)> all{
#define CACOFONISK_NAME(name) #name,
            CACOFONISK_AMI_FIELDS(CACOFONISK_NAME)
#undef CACOFONISK_NAME
        };
        all[static_cast<std::size_t>(Field::CauseTxt)] = "Cause-txt";
        all[static_cast<std::size_t>(Field::CidCallingPres)] = "CID-CallingPres";
        return all;
    }();
    return names[static_cast<std::size_t>(field)];
}

} // namespace cacofonisk::ami
