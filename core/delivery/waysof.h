// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/delivery/configuration.h"
#include "core/delivery/deliveries.h"

namespace cacofonisk::delivery {

/// The ways out that a configuration names, in its order; none has begun.
[[nodiscard]] WaysOut waysOf(const Configuration &configuration);

} // namespace cacofonisk::delivery
