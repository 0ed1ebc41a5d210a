// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/pipeline.h"

#include "core/calls/evidencemembers.h"
#include "core/reports/marksmembers.h"
#include "core/tracking/packing.h"
#include "core/tracking/statemembers.h"

namespace cacofonisk::session {

QByteArray Pipeline::pack() const
{
    tracking::Packer packer;
    packer(m_tracker.state(), m_reports.marks(), m_callBook->evidence());
    return packer.take();
}

QByteArray Pipeline::compress(QByteArray packed)
{
    constexpr int quickly = 1;
    QByteArray compressed = qCompress(packed, quickly);
    compressed.squeeze();
    return compressed;
}

void Pipeline::restore(const QByteArray &compressed)
{
    const QByteArray bytes = qUncompress(compressed);
    tracking::State state;
    reports::Reports::Marks marks;
    calls::Evidence evidence;
    tracking::Unpacker unpacker({bytes.data(), static_cast<std::size_t>(bytes.size())});
    unpacker(state, marks, evidence);
    m_tracker.restore(std::move(state));
    m_reports.restore(std::move(marks));
    m_callBook->restore(std::move(evidence));
}

} // namespace cacofonisk::session
