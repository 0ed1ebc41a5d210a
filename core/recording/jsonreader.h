// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/recording/jsonobject.h"
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
        enum { Object, Broken, Unfinished } what = Unfinished;
        std::size_t size = 0; ///< of an object, or of what is broken; 0: up to its line's end
    };

    [[nodiscard]] bool findObject();
    [[nodiscard]] Found readObject();
    [[nodiscard]] Found readLine();
    [[nodiscard]] Found readBraces();
    void skipLine();

    JsonObject m_object;
    ami::FieldHints m_hints;
    bool m_objectPerLine = true; ///< as far as was seen: finds the end of each much faster
};

} // namespace cacofonisk::recording
