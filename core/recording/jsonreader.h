// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/recording/jsonobject.h"
#include "core/recording/jsonscan.h"
#include "core/recording/reader.h"

namespace cacofonisk::recording {

/// Reads the event objects of a JSON array or of JSON Lines.
class JsonReader final : public Reader
{
public:
    JsonReader(Format format, Window window, ami::Problems &problems);

    [[nodiscard]] std::string_view server() const override { return m_object.server(); }

protected:
    [[nodiscard]] bool take(ami::Message &message) override;
    void restart() override {}

private:
    /// What was found where an object begins.
    struct Found
    {
        enum class What : std::uint8_t {
            Object,     ///< of this size
            Broken,     ///< of this size
            Torn,       ///< of this size or more: up to where another seems to begin
            Unfinished, ///< at the end of the recording
        };

        What what = What::Unfinished;
        std::size_t size = 0;
    };

    [[nodiscard]] JsonReach reach() const;
    [[nodiscard]] bool findObject();
    [[nodiscard]] Found readObject();
    [[nodiscard]] std::size_t readLine();
    [[nodiscard]] Found readBraces();
    void skipToObject(std::size_t from, JsonReach reach);

    JsonObject m_object;
    ami::FieldHints m_hints;
    bool m_objectPerLine = true; ///< as the last one was: finds the end of each much faster
};

} // namespace cacofonisk::recording
