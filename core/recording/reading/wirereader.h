// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/parser.h"
#include "core/recording/reading/reader.h"

namespace cacofonisk::recording {

/// Reads raw AMI text.
class WireReader final : public Reader
{
public:
    WireReader(QString path, ReadBuffer buffer, ami::Problems &problems);

protected:
    [[nodiscard]] std::size_t readBatch() override;
    void restart() override { m_parser.reset(); }

private:
    ami::Parser m_parser;
};

} // namespace cacofonisk::recording
