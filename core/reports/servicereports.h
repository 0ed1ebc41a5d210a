// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/reports/service.h"
#include "core/tracking/facts.h"

#include <QObject>

namespace cacofonisk::reports {

/// Turns all service facts into one kind of report, without keeping any state: one report per fact.
class ServiceReports final : public QObject
{
    Q_OBJECT

public:
    /// `facts` outlives this.
    explicit ServiceReports(const tracking::Facts &facts, QObject *parent = nullptr);

signals:
    /// Valid during the signal: connect directly.
    void serviceUsed(const cacofonisk::reports::Service &service);

private:
    void tellParking(const tracking::Facts &facts);
    void tellQueues(const tracking::Facts &facts);
    void tellMedia(const tracking::Facts &facts);
};

} // namespace cacofonisk::reports
