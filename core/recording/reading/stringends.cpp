// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/reading/stringends.h"

#include "core/base/widemarks.h"

#include <algorithm>

namespace cacofonisk::recording {

namespace {

constexpr std::size_t ahead = 64 * markBlock;
constexpr int step = 12; // quotes in a block at most, nearly always

} // namespace

StringEnds::StringEnds(Processor processor)
    : m_quotes(2 * ahead)
    , m_processor(processor)
{}

void StringEnds::begin(std::string_view text)
{
    m_text = text;
    m_nextQuote = m_lastQuote = m_quotes.data();
    m_odd.clear();
    m_nextOdd = 0;
    m_seen = 0;
    m_endsWithEscape = false;
}

void StringEnds::passTo(const char *at)
{
    const auto before = static_cast<std::uint32_t>(at - m_text.data());
    do {
        while (m_nextQuote < m_lastQuote && *m_nextQuote < before) {
            ++m_nextQuote;
        }
    } while (m_nextQuote == m_lastQuote && m_seen < before && look());
    while (m_nextOdd < m_odd.size() && m_odd[m_nextOdd] < before) {
        ++m_nextOdd;
    }
}

/// Looks at what follows; false at the end. At most four quotes were not given.
bool StringEnds::look()
{
    if (m_seen >= m_text.size()) {
        return false;
    }
    m_lastQuote = std::copy<const std::uint32_t *>(m_nextQuote, m_lastQuote, m_quotes.data());
    m_nextQuote = m_quotes.data();
    m_odd.erase(m_odd.begin(), m_odd.begin() + static_cast<std::ptrdiff_t>(m_nextOdd));
    m_nextOdd = 0;
    const std::size_t end = std::min(m_seen + ahead, m_text.size());
    switch (m_processor) {
#ifdef CACOFONISK_AVX2
    case Processor::Avx512:
        lookByAvx512(end);
        break;
    case Processor::Avx2:
        lookByAvx2(end);
        break;
#endif
    default:
        lookBy<PlainBlock>(end);
    }
    return true;
}

template<class Block>
CACOFONISK_INLINE void StringEnds::lookBy(std::size_t end)
{
    std::uint32_t *quote = m_lastQuote;
    for (; m_seen < end; m_seen += markBlock) {
        const BlockBytes bytes(m_text.data() + m_seen, m_text.data() + m_text.size());
        const Block block(bytes.data());
        const std::uint64_t backslashes = block.equal('\\');
        const std::uint64_t odd = block.less(' ') | backslashes;
        std::uint64_t quotes = block.equal('"');
        if (backslashes != 0 || m_endsWithEscape) {
            quotes &= ~escaped(backslashes);
        }
        for (std::uint64_t left = odd; left != 0; left &= left - 1) {
            m_odd.push_back(static_cast<std::uint32_t>(m_seen) +
                            static_cast<std::uint32_t>(std::countr_zero(left)));
        }
        quote = Block::template writePlaces<step>(quotes, m_seen, quote);
    }
    m_lastQuote = quote;
}

#ifdef CACOFONISK_AVX2
CACOFONISK_AVX2 void StringEnds::lookByAvx2(std::size_t end)
{
    lookBy<Avx2Block>(end);
}

CACOFONISK_AVX512 void StringEnds::lookByAvx512(std::size_t end)
{
    lookBy<Avx512Block>(end);
}
#endif

/// The bytes of a block that stand behind a backslash which is not itself behind one.
std::uint64_t StringEnds::escaped(std::uint64_t backslashes)
{
    std::uint64_t escaped = m_endsWithEscape ? 1 : 0;
    m_endsWithEscape = false;
    for (std::uint64_t left = backslashes; left != 0; left &= left - 1) {
        const std::uint64_t backslash = left & -left;
        if ((backslash & escaped) == 0) {
            escaped |= backslash << 1;
            m_endsWithEscape = (backslash << 1) == 0;
        }
    }
    return escaped;
}

} // namespace cacofonisk::recording
