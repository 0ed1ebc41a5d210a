// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "ui/desk/traypicture.h"

#include "ui/formatting/colours.h"

#include <QImage>
#include <QTest>

#include <array>

namespace cacofonisk::tst_traypicture {

using namespace ui;

/// The tray's picture, which stands on panels of any colour.
class TrayPictureTest : public QObject
{
    Q_OBJECT

private slots:
    void writesHowManyWereMissed();
    void canBeReadOnItsBadge();
    void standsOutFromLightAndDark_data();
    void standsOutFromLightAndDark();
    void tellsItsStatesApartWithoutColour_data();
    void tellsItsStatesApartWithoutColour();
};

void TrayPictureTest::writesHowManyWereMissed()
{
    QCOMPARE(badgeText(7), QStringLiteral("7"));
    QCOMPARE(badgeText(99), QStringLiteral("99"));
    QCOMPARE(badgeText(100), QStringLiteral("99+"));
}

void TrayPictureTest::canBeReadOnItsBadge()
{
    for (const BadgeColours &colours : {missedColours(), troubleColours()}) {
        QVERIFY(contrast(colours.text, colours.ground) >= 4.5);
    }
}

void TrayPictureTest::standsOutFromLightAndDark_data()
{
    QTest::addColumn<QColor>("panel");
    QTest::newRow("light") << QColor(0xf0, 0xf0, 0xf0);
    QTest::newRow("dark") << QColor(0x20, 0x20, 0x20);
    QTest::newRow("in the middle") << QColor(0x80, 0x80, 0x80);
}

/// The badge by its ground or by its rim.
void TrayPictureTest::standsOutFromLightAndDark()
{
    QFETCH(QColor, panel);
    for (const BadgeColours &colours : {missedColours(), troubleColours()}) {
        QVERIFY(std::max(contrast(colours.ground, panel), contrast(colours.rim, panel)) >= 3);
    }
}

void TrayPictureTest::tellsItsStatesApartWithoutColour_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QTest::addRow("%d pixels", size) << size;
    }
}

void TrayPictureTest::tellsItsStatesApartWithoutColour()
{
    QFETCH(int, size);
    std::vector<QImage> pictures;
    for (const Link link : {Link::None, Link::Trouble, Link::Live}) {
        for (const int missed : {0, 1, 8, 12, 100}) {
            const QPixmap picture = trayPicture(link, missed, size);
            QCOMPARE(picture.size(), QSize(size, size));
            pictures.push_back(picture.toImage().convertToFormat(QImage::Format_Grayscale8));
        }
    }
    for (auto a = pictures.begin(); a != pictures.end(); ++a) {
        for (auto b = a + 1; b != pictures.end(); ++b) {
            int other = 0;
            for (int i = 0; i < size * size; ++i) {
                const QPoint at(i % size, i / size);
                other += std::abs(qGray(a->pixel(at)) - qGray(b->pixel(at))) > 40 ? 1 : 0;
            }
            QVERIFY2(other >= size / 4, qPrintable(QString::number(other)));
        }
    }
}

CACOFONISK_TEST(TrayPictureTest)

} // namespace cacofonisk::tst_traypicture

#include "tst_traypicture.moc"
