// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/message.h"

#include <QString>
#include <QStringList>

#include <deque>
#include <span>
#include <string>
#include <vector>

namespace cacofonisk::test {

/// The path of a recording of the project's own, by its path below tests/recordings.
[[nodiscard]] QString recording(const QString &name);

/// The paths below tests/recordings of all recordings, sorted: `22/answer-a-hangup.ami.gz`.
[[nodiscard]] QStringList recordings();

/// The folder of Cacofonisk's own recordings and reports, where it is beside the project; else
/// empty.
[[nodiscard]] QString parityFolder();

/// Every how manieth of many alike cases a test takes: the sanitizers make all slow.
#ifdef __SANITIZE_ADDRESS__
inline constexpr std::size_t sampling = 4;
#else
inline constexpr std::size_t sampling = 1;
#endif

/// A recording in memory, read once, to be replayed in whole or in part many times over.
class LoadedRecording
{
public:
    /// The file must be there.
    explicit LoadedRecording(const QString &path);
    LoadedRecording(const LoadedRecording &) = delete;
    LoadedRecording &operator=(const LoadedRecording &) = delete;

    [[nodiscard]] std::span<const ami::Message> messages() const { return m_messages; }

private:
    void add(const ami::Message &message);

    std::deque<std::string> m_texts; ///< the keys and values of a message each
    std::deque<std::vector<ami::Line>> m_lines;
    ami::FieldHints m_hints;
    std::vector<ami::Message> m_messages;
};

} // namespace cacofonisk::test
