// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/contacts/contactbook.h"
#include "core/contacts/csvreader.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_contactbook {

using namespace contacts;

class ContactBookTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhoseANumberIs_data();
    void findsWhoseANumberIs();
    void theFirstHasIt();
    void knowsNobodyAtFirst();
    void holdsManyContacts();
};

namespace {

ContactBook::Source source(const char *name, const char *content)
{
    return {QString::fromLatin1(name), std::make_shared<ContactList>(contactsOfCsv(content)), {}};
}

ContactBook bookOf(const char *content)
{
    return {*numberPlanOf("NL"), {source("a.csv", content)}};
}

} // namespace

void ContactBookTest::findsWhoseANumberIs_data()
{
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char *number, const char *name) {
        QTest::newRow(number) << QByteArray(name);
    };
    row("+31201234567", "Alice");
    row("0201234567", "Alice");
    row("0031201234567", "Alice");
    row("31201234567", "Alice");
    row("020-123 45 67", "Alice");
    row("1234567", "");
    row("4567", "");
    row("201234568", "");
    row("1002", "Bob");
    row("01002", "");
    row("+311002", "");
    row("002", "");
    row("+4930123456", "Carol");
    row("004930123456", "Carol");
    row("4930123456", "Carol");
    row("030123456", "");
    row("+31612345678", "Dave");
    row("0612345678", "Dave");
    row("112", "");
    row("", "");
    row("<unknown>", "");
    row("anonymous", "");
    row("s", "");
}

void ContactBookTest::findsWhoseANumberIs()
{
    const ContactBook book = bookOf("name,phone\nAlice,+31 (0)20-123 45 67\nBob,1002\n"
                                    "Carol,+49 30 123456\nDave,612345678\n");
    const std::string_view name = book.nameOf(QTest::currentDataTag());
    QTEST(QByteArray(name.data(), static_cast<qsizetype>(name.size())), "name");
}

void ContactBookTest::theFirstHasIt()
{
    const ContactBook book(*numberPlanOf("NL"),
                           {source("a", "name,phone,mobile\nA,1001,1001\nB,1001,1002\n"),
                            source("b", "name,phone\nC,1002\nD,1003\n"),
                            {QStringLiteral("c"), nullptr, cacofonisk::Error("no")}});
    QCOMPARE(book.nameOf("1001"), std::string_view("A"));
    QCOMPARE(book.nameOf("1002"), std::string_view("B"));
    QCOMPARE(book.nameOf("1003"), std::string_view("D"));
    QCOMPARE(book.size(), std::size_t(4));
    QCOMPARE(book.duplicates(), std::size_t(2));
    QCOMPARE(book.sources().size(), std::size_t(3));
}

void ContactBookTest::knowsNobodyAtFirst()
{
    const ContactBook book;
    QVERIFY(!book.find("1002"));
    QVERIFY(book.nameOf("1002").empty());
    QCOMPARE(book.size(), std::size_t(0));
}

void ContactBookTest::holdsManyContacts()
{
    constexpr int many = 100'000;
    std::string content = "name,phone,mobile\n";
    for (int i = 0; i < many; ++i) {
        const std::string digits = std::to_string(1'000'000 + i);
        content += "Person " + digits + ",020 " + digits + ",+31 6 1" + digits + "\n";
    }
    const ContactBook book = bookOf(content.c_str());
    QCOMPARE(book.size(), std::size_t(many));
    QCOMPARE(book.duplicates(), std::size_t(0));
    QCOMPARE(book.nameOf("+31201099999"), std::string_view("Person 1099999"));
    QCOMPARE(book.nameOf("0611000000"), std::string_view("Person 1000000"));
}

CACOFONISK_TEST(ContactBookTest)

} // namespace cacofonisk::tst_contactbook

#include "tst_contactbook.moc"
