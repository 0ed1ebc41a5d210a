// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/notices/notice.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace cacofonisk::contacts {
class ContactBook;
}

namespace cacofonisk::notices {

/// What the fields of a template stand for, by their names: `caller.number`. All that there are;
/// what is not known is empty.
using PopValues = std::map<std::string, std::string, std::less<>>;

[[nodiscard]] PopValues valuesOf(const Notice &notice, const contacts::ContactBook &book);

/// A template (Mustache) with its fields `{{caller.number}}` replaced by what `written` makes of
/// their values; nothing else is changed. Sections, `{{#queue}}…{{/queue}}`, are left out where
/// their field is empty. The error names a field that there is not.
[[nodiscard]] Result<std::string> fill(std::string_view text, const PopValues &values,
                                       const std::function<std::string(std::string_view)> &written);

/// What stands in front of the first field.
[[nodiscard]] std::string_view literalBegin(std::string_view text);
[[nodiscard]] bool hasFields(std::string_view text);

} // namespace cacofonisk::notices
