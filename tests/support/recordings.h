// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/message.h"
#include "tests/support/wire.h"

#include <QString>
#include <QStringList>

#include <deque>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace cacofonisk::test {

/// The path of a recording of the project's own by its name: its path below tests/recordings; of a
/// case, its path below tests.
[[nodiscard]] QString recording(const QString &name);

/// The path of what is known of it: NAME.truth.json.
[[nodiscard]] QString truthPath(const QString &name);

/// The names of all recordings, sorted: `22/answer-a-hangup.ami.gz`.
[[nodiscard]] QStringList recordings();

/// The names of the small inputs from the field that can be read, sorted:
/// `cases/agent-request.ami`. Those that a reader is to refuse are not among them.
[[nodiscard]] QStringList cases();

/// Every how manieth of many alike cases a test takes: the sanitizers make all slow.
#ifdef __SANITIZE_ADDRESS__
inline constexpr int sampling = 4;
#else
inline constexpr int sampling = 1;
#endif

/// Those of `names` that a test tries in many ways: with sanitizers a part of them.
[[nodiscard]] QStringList sampled(const QStringList &names);

/// The sampled() recordings, and all cases.
[[nodiscard]] QStringList recordingsAndCases();

/// Rows of the running test, a name each in a column `name`.
void addRows(const QStringList &names);

/// The folder of Cacofonisk's own recordings and reports, where it is beside the project; else
/// empty.
[[nodiscard]] QString parityFolder();

/// The folder of published streams of others, likewise.
[[nodiscard]] QString foreignCasesFolder();

/// A recording in memory, read once, to be replayed in whole or in part many times over.
class LoadedRecording
{
public:
    /// Changes the keys and values of a message; false where it is to be left out.
    using Edit = std::function<bool(Fields &)>;

    /// The file must be there.
    explicit LoadedRecording(const QString &path, const Edit &edit = {});
    LoadedRecording(const LoadedRecording &) = delete;
    LoadedRecording &operator=(const LoadedRecording &) = delete;

    [[nodiscard]] std::span<const ami::Message> messages() const { return m_messages; }

private:
    void add(const Fields &fields, std::optional<Moment> received);

    std::deque<std::string> m_texts; ///< the keys and values of a message each
    std::deque<std::vector<ami::Line>> m_lines;
    ami::FieldHints m_hints;
    std::vector<ami::Message> m_messages;
};

} // namespace cacofonisk::test
