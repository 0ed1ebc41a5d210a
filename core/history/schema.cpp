// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/history/schema.h"

#include <array>

namespace cacofonisk::history {

namespace {

// Times are in microseconds since 1970, in UTC; durations in microseconds. A call's id is when it
// began, or the next free number: to order by id is to order by time, which costs no index, and
// each other index is ordered by time within a value.
constexpr std::array<const char *, 19> first{
    "CREATE TABLE names (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
    "CREATE TABLE numbers (id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE)",
    // `place` is 0 where `started` is a time, else the server: without times two calls may be alike
    "CREATE TABLE calls (id INTEGER PRIMARY KEY, started INTEGER NOT NULL, ended INTEGER NOT NULL,"
    " linkedid TEXT NOT NULL, place INTEGER NOT NULL, server INTEGER NOT NULL, direction INTEGER,"
    " queue INTEGER, queue_outcome INTEGER, trunk INTEGER, \"end\" INTEGER NOT NULL,"
    " duration INTEGER NOT NULL, answered INTEGER NOT NULL, missed INTEGER NOT NULL, wait INTEGER,"
    " talk INTEGER, transfers INTEGER NOT NULL, problems INTEGER NOT NULL)",
    "CREATE UNIQUE INDEX calls_once ON calls (linkedid, started, place)",
    "CREATE INDEX calls_server ON calls (server)",
    "CREATE INDEX calls_direction ON calls (direction)",
    "CREATE INDEX calls_queue ON calls (queue) WHERE queue IS NOT NULL",
    "CREATE INDEX calls_trunk ON calls (trunk) WHERE trunk IS NOT NULL",
    "CREATE INDEX calls_end ON calls (\"end\")",
    "CREATE INDEX calls_duration ON calls (duration)",
    "CREATE INDEX calls_transfers ON calls (transfers) WHERE transfers <> 0",
    "CREATE INDEX calls_problems ON calls (problems) WHERE problems <> 0",
    // as the command line writes it (--report calls)
    "CREATE TABLE whole (id INTEGER PRIMARY KEY, json BLOB NOT NULL)",
    "CREATE TABLE searched (id INTEGER PRIMARY KEY, text TEXT NOT NULL)",
    "CREATE VIRTUAL TABLE found USING fts5 (text, content='searched', content_rowid='id',"
    " tokenize='trigram')",
    "CREATE TABLE parties (number INTEGER NOT NULL, call INTEGER NOT NULL,"
    " is_extension INTEGER NOT NULL, PRIMARY KEY (number, call)) WITHOUT ROWID",
    "CREATE INDEX parties_call ON parties (call)",
    // when a server was watched; what is between two rows of one server is a gap
    "CREATE TABLE watches (id INTEGER PRIMARY KEY, server INTEGER NOT NULL, since INTEGER NOT NULL,"
    " until INTEGER NOT NULL, is_live INTEGER NOT NULL)",
    "CREATE INDEX watches_server ON watches (server, since)",
};

const std::array all{Migration(first)};

} // namespace

std::span<const Migration> migrations()
{
    return all;
}

} // namespace cacofonisk::history
