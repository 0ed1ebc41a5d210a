// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/delivery/eventtemplate.h"

#include "core/base/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <kainjow/mustache.hpp>

namespace cacofonisk::delivery {

namespace {

using kainjow::mustache::mustache;
using Data = kainjow::mustache::data;

void identify(JsonWriter &json, const Event &event)
{
    json.member("id", event.id);
    json.member("server", event.server);
    json.member("epoch", event.epoch);
    json.member("seq", event.seq);
}

void begin(JsonWriter &json, const Event &event)
{
    constexpr int decimals = 6;
    json.beginObject();
    json.member("type", event.type);
    json.member("timestamp", isoText(event.time, decimals));
    json.key("data");
}

std::string escaped(const QString &value, Escape escape)
{
    switch (escape) {
    case Escape::Url:
        return QUrl::toPercentEncoding(value).toStdString();
    case Escape::Line: {
        std::string line = value.toStdString();
        std::erase_if(line, [](char c) { return static_cast<unsigned char>(c) < ' '; });
        return line;
    }
    case Escape::Json:
        break;
    }
    std::string json;
    appendJson(json, value.toStdString());
    return json.substr(1, json.size() - 2);
}

/// What is false, null or empty has sections left out.
Data dataOf(const QJsonValue &value, Escape escape)
{
    switch (value.type()) {
    case QJsonValue::Object: {
        Data object(Data::type::object);
        const QJsonObject members = value.toObject();
        for (auto member = members.begin(); member != members.end(); ++member) {
            object.set(member.key().toStdString(), dataOf(member.value(), escape));
        }
        return object;
    }
    case QJsonValue::Array: {
        Data list(Data::type::list);
        for (const QJsonValue item : value.toArray()) {
            list.push_back(dataOf(item, escape));
        }
        return list;
    }
    case QJsonValue::String:
        return value.toString().isEmpty() ? Data(false) : Data(escaped(value.toString(), escape));
    case QJsonValue::Double:
        return Data(escaped(value.toVariant().toString(), escape));
    case QJsonValue::Bool:
        return value.toBool() ? Data(std::string("true")) : Data(false);
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return Data(false);
}

} // namespace

QByteArray bodyOf(const Event &event)
{
    std::string text;
    JsonWriter json(text);
    begin(json, event);
    text += event.data;
    identify(json, event);
    json.endObject();
    return QByteArray::fromStdString(text);
}

QByteArray shortBodyOf(const Event &event)
{
    std::string text;
    JsonWriter json(text);
    begin(json, event);
    json.beginObject();
    json.member("truncated", true);
    json.member("bytes", event.data.size());
    json.key("subject");
    json.beginArray();
    for (const std::string &piece : event.subject) {
        json.value(std::string_view(piece));
    }
    json.endArray();
    json.endObject();
    identify(json, event);
    json.endObject();
    return QByteArray::fromStdString(text);
}

Result<EventTemplate> EventTemplate::parse(const QString &text, Escape escape)
{
    EventTemplate made;
    made.m_text = text.toStdString();
    made.m_escape = escape;
    const mustache parsed(made.m_text);
    static const QRegularExpression partial(QStringLiteral("\\{\\{\\s*>"));
    if (text.contains(partial)) { // a value would be read as a template
        return tl::unexpected(Error(QT_TRANSLATE_NOOP(
            "Error", "The template has a partial, {{>…}}: there are none here.")));
    }
    if (!parsed.is_valid()) {
        return tl::unexpected(Error(QT_TRANSLATE_NOOP("Error", "The template cannot be read: %1"),
                                    {QString::fromStdString(parsed.error_message())}));
    }
    return made;
}

QByteArray EventTemplate::fill(const Event &event) const
{
    mustache parsed(m_text);
    parsed.set_custom_escape([](const std::string &value) { return value; }); // they are already
    const QJsonObject object = QJsonDocument::fromJson(bodyOf(event)).object();
    return QByteArray::fromStdString(parsed.render(dataOf(object, m_escape)));
}

} // namespace cacofonisk::delivery
