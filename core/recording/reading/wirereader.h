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
    void findDamage();
    void countDamage();

    ami::Parser m_parser;
    std::uint64_t m_searched = 0; ///< for damage: up to there, in bytes
    std::uint64_t m_damageBegin = 0;
    std::uint64_t m_damageEnd = 0; ///< the same as its begin: there is none
};

} // namespace cacofonisk::recording
