// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

// usage: bench-simdjson FILE      passes over a JSON array, or JSON Lines, as simdjson itself does

#include <simdjson.h>

#include <cstdio>
#include <string_view>

namespace ondemand = simdjson::ondemand;

namespace {

std::size_t objects = 0;
std::size_t bytes = 0; ///< of text, so that none of it can be left out

void pass(ondemand::object object)
{
    for (ondemand::field field : object) {
        bytes += std::string_view(field.unescaped_key()).size();
        if (field.value().type() == ondemand::json_type::string) {
            bytes += std::string_view(field.value().get_string()).size();
        }
    }
    ++objects;
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 2) {
        std::fputs("usage: bench-simdjson FILE\n", stderr);
        return 2;
    }
    const std::string_view path = arguments[1];
    const simdjson::padded_string text = simdjson::padded_string::load(path);
    ondemand::parser parser;
    if (path.ends_with(".jsonl")) {
        ondemand::document_stream lines = parser.iterate_many(text);
        for (auto line : lines) {
            pass(line.get_object());
        }
    } else {
        ondemand::document document = parser.iterate(text);
        for (ondemand::object object : document.get_array()) {
            pass(object);
        }
    }
    std::printf("%zu objects, %zu bytes\n", objects, bytes);
    return 0;
}
