// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/delivery/configuration.h"
#include "core/delivery/deliveries.h"

#include <QLatin1StringView>

namespace cacofonisk::delivery {

/// The name of the way out to the broker.
inline constexpr QLatin1StringView brokerName("mqtt");

/// The ways out that a configuration names, in its order; none has begun.
[[nodiscard]] WaysOut waysOf(const Configuration &configuration);

} // namespace cacofonisk::delivery
