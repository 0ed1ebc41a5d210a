// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/recording/reading/jsonobject.h"
#include "core/recording/reading/jsonscan.h"
#include "core/recording/reading/plainobjects.h"
#include "core/recording/reading/reader.h"

#include <deque>

namespace cacofonisk::recording {

/// Reads the event objects of a JSON array or of JSON Lines.
class JsonReader final : public Reader
{
public:
    JsonReader(QString path, Format format, ReadBuffer buffer, ami::Problems &problems);

    [[nodiscard]] std::string_view server() const override { return m_servers[place()]; }

protected:
    [[nodiscard]] std::size_t readBatch() override;
    void restart() override { m_plain.forget(); }

private:
    /// What was found where an object should begin.
    struct Found
    {
        enum class What : std::uint8_t {
            Object,     ///< of `size` bytes
            Broken,     ///< invalid, of `size` bytes
            Torn,       ///< incomplete: at least `size` bytes, up to where another seems to begin
            Unfinished, ///< cut off at the end of the recording
        };

        What what = What::Unfinished;
        std::size_t size = 0;
    };

    [[nodiscard]] JsonReach reach() const;
    [[nodiscard]] bool more();
    [[nodiscard]] bool findObject();
    [[nodiscard]] std::size_t readWholeObjects();
    [[nodiscard]] JsonObject &freshObject();
    void note(std::size_t place, const JsonEvent &event, std::uint64_t offset);
    [[nodiscard]] Found readObject();
    [[nodiscard]] bool mayBeLine(std::uint64_t offset) const;
    [[nodiscard]] std::size_t readLine(std::string_view line, std::uint64_t offset);
    [[nodiscard]] Found readBraces();
    void skipToObject(std::size_t from, JsonReach reach);

    PlainObjects m_plain;
    std::vector<JsonEvent> m_events;         ///< what m_messages refer to, if plain,
    std::deque<JsonObject> m_objects;        ///< and if not
    std::size_t m_objectCount = 0;           ///< how many of these are in use
    std::vector<std::string_view> m_servers; ///< of m_messages
    ami::FieldHints m_hints;
    std::uint64_t m_noObject = ~std::uint64_t(0); ///< where a line begins that is not an object
    bool m_objectPerLine = true; ///< as the last one was: the end of each is then found much faster
};

} // namespace cacofonisk::recording
