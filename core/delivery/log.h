// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QLoggingCategory>

namespace cacofonisk::delivery {

/// `cacofonisk.delivery`: what goes out, and what does not.
Q_DECLARE_LOGGING_CATEGORY(deliveryLog)

} // namespace cacofonisk::delivery
