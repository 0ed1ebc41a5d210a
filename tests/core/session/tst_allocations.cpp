// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/reading/openrecording.h"
#include "core/session/pipeline.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <map>
#include <new>

using namespace cacofonisk;
using namespace cacofonisk::test;

namespace {

std::size_t allocations = 0;

void *allocated(std::size_t size, std::size_t alignment)
{
    ++allocations;
    if (void *const memory =
            std::aligned_alloc(alignment, (size + alignment - 1) / alignment * alignment)) {
        return memory;
    }
    throw std::bad_alloc();
}

} // namespace

void *operator new(std::size_t size)
{
    return allocated(size, alignof(std::max_align_t));
}

void *operator new(std::size_t size, std::align_val_t alignment)
{
    return allocated(size, static_cast<std::size_t>(alignment));
}

void operator delete(void *memory) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::align_val_t) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::size_t, std::align_val_t) noexcept
{
    std::free(memory);
}

namespace {

/// Whether what an event tells is kept as it is: the report of an event of the dialplan's own, and
/// the lists that are asked for once a connection, and which channels lacked in them.
bool keeps(ami::EventType type)
{
    return type == ami::EventType::UserEvent || type == ami::EventType::CoreShowChannel ||
           type == ami::EventType::CoreShowChannelsComplete || type == ami::EventType::Status;
}

/// A name for which there is no room yet makes it, in each place that it comes to.
bool hasUsualNames(const ami::Message &message)
{
    constexpr std::size_t usual = 23;
    return message[ami::Field::CallerIDName].size() <= usual &&
           message[ami::Field::ConnectedLineName].size() <= usual;
}

} // namespace

/// What is asked of memory while a switch is followed.
class AllocationsTest : public QObject
{
    Q_OBJECT

private slots:
    void anEventTakesNoneOnceThereIsRoom();

private:
    QTemporaryDir m_folder;
};

/// Reading, tracking and folding into reports, which nobody is told of: all the recordings three
/// times over, of which the first two make room.
void AllocationsTest::anEventTakesNoneOnceThereIsRoom()
{
    constexpr int rounds = 3;
    QByteArray bytes;
    std::size_t inRound = 0;
    for (const QString &name : recordings()) {
        const LoadedRecording loaded(test::recording(name));
        for (const ami::Message &message : loaded.messages()) {
            for (const ami::Line &line : message.lines()) {
                bytes.append(line.key().data(), static_cast<qsizetype>(line.key().size()));
                bytes.append(line.key().empty() ? "" : ": ");
                bytes.append(line.value().data(), static_cast<qsizetype>(line.value().size()));
                bytes.append("\r\n");
            }
            bytes.append("\r\n");
        }
        inRound += loaded.messages().size();
    }
    const QString path = m_folder.filePath(QStringLiteral("all.ami"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes.repeated(rounds)) > 0);
    file.close();

    ami::Problems problems;
    const auto reader = recording::openRecording(path, problems);
    QVERIFY(reader);
    session::Pipeline pipeline("server", problems, 0, session::Output::Reports);
    std::map<ami::EventType, std::size_t> taken;
    for (int type = 0; type < static_cast<int>(ami::EventType::Count); ++type) {
        taken[static_cast<ami::EventType>(type)] = 0;
    }
    ami::Message message;
    std::size_t before = allocations;
    for (std::size_t count = 0; (*reader)->next(message); ++count) {
        pipeline.handle(message, (*reader)->readAhead());
        if (count >= inRound * (rounds - 1) && hasUsualNames(message)) {
            taken[message.type()] += allocations - before;
        }
        before = allocations;
    }
    std::string faults;
    for (const auto &[type, count] : taken) {
        if (count > 0 && !keeps(type)) {
            faults += std::to_string(count) + " of " + std::string(ami::eventName(type)) + "; ";
        }
    }
    QVERIFY2(faults.empty(), faults.c_str());
}

CACOFONISK_TEST(AllocationsTest)

#include "tst_allocations.moc"
