// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/ladder/pageexport.h"

#include <utility>

namespace cacofonisk::ui {

PageExport::PageExport(session::Session &session, QWidget *window)
    : QObject(window)
    , m_saving(session, window)
{
    connect(&m_saving, &MessageSaving::saved, this, [this](const QString &path) {
        recording::Excerpt::Ids ids;
        for (const calls::Call &call : m_page->sheet.calls) {
            ids.insert(call.linkedid);
        }
        finish(events::readSaved(path, ids).value_or(std::vector<events::Event>()));
    });
    connect(&m_saving, &MessageSaving::failed, this, [this] { finish({}); }); // none are kept
}

void PageExport::write(LadderSheet sheet, bool isMasked, const QString &path)
{
    if (m_saving.isBusy() || sheet.calls.empty()) {
        return;
    }
    m_page.emplace();
    m_page->path = path;
    m_page->folder = std::make_unique<QTemporaryDir>();
    if (isMasked) {
        m_page->masker = std::make_shared<recording::Masker>(recording::Masker::randomKey());
    }
    const MessageSaving::Order order{sheet.calls, isMasked,
                                     m_page->folder->filePath(QStringLiteral("calls.jsonl")),
                                     m_page->masker};
    m_page->sheet = std::move(sheet);
    m_saving.save(order);
}

void PageExport::finish(const std::vector<events::Event> &events)
{
    if (!m_page) {
        return;
    }
    Page page = std::move(*std::exchange(m_page, std::nullopt));
    std::vector<ladder::PageMessage> messages;
    messages.reserve(events.size());
    for (const events::Event &event : events) {
        messages.push_back({event.moment, event.type, events::textOf(event)});
    }
    if (page.masker) {
        page.sheet = masked(std::move(page.sheet), *page.masker);
    }
    const auto isWritten = exportLadder(page.sheet, LadderFormat::Html, page.path, messages);
    isWritten ? emit written(page.path) : emit failed(isWritten.error());
}

} // namespace cacofonisk::ui
