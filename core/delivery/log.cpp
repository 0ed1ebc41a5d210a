// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/delivery/log.h"

namespace cacofonisk::delivery {

Q_LOGGING_CATEGORY(deliveryLog, "cacofonisk.delivery")

} // namespace cacofonisk::delivery
