// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/contacts/csvheadings.h"
#include "core/contacts/csvreader.h"
#include "core/contacts/text.h"
#include "tests/support/contactlines.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_csvheadings {

using namespace test;

class CsvHeadingsTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheWords_data();
    void knowsTheWords();
    void readsExportsInEachLanguage_data();
    void readsExportsInEachLanguage();
};

namespace {

/// A letter for each column: `-nfmlc#` from Ignored to Number.
QString letters(const contacts::ColumnRoles &roles)
{
    QString text;
    for (const contacts::ColumnRole role : roles) {
        text += QLatin1Char("-nfmlc#"[static_cast<int>(role)]);
    }
    return text;
}

} // namespace

void CsvHeadingsTest::knowsTheWords_data()
{
    QTest::addColumn<QString>("headings");
    QTest::addColumn<QString>("roles");
    const auto row = [](const char *name, const char *headings, const char *roles) {
        QTest::newRow(name) << QString::fromUtf8(headings) << QString::fromUtf8(roles);
    };
    row("Outlook, English",
        "Title|First Name|Middle Name|Last Name|Company|Job Title|Business Street|Assistant's "
        "Phone|Business Fax|Business Phone|Business Phone 2|Callback|Company Main Phone|Home "
        "Phone|Mobile Phone|Other Phone|Primary Phone|E-mail Address|E-mail Type|Assistant's Name",
        "-fmlc---###-#####---");
    row("Outlook, Dutch",
        "Titel|Voornaam|Middelste naam|Achternaam|Bedrijf|Functie|Werkadres, straat|Telefoon "
        "assistent|Fax op werk|Telefoon op werk|Telefoon op werk 2|Hoofdtelefoon bedrijf|Telefoon "
        "thuis|Mobiele telefoon|Andere telefoon|E-mailadres|Naam assistent|Naam manager",
        "-fmlc---#######---");
    row("Outlook, German",
        "Anrede|Vorname|Weitere Vornamen|Nachname|Firma|Position|Straße geschäftlich|Telefon "
        "Assistent|Fax geschäftlich|Telefon geschäftlich|Telefon geschäftlich 2|Telefon (privat "
        "2)|Rückmeldung|Autotelefon|Telefon Firma|Mobiltelefon|Weiteres Telefon|Haupttelefon|"
        "E-Mail-Adresse|E-Mail-Typ|E-Mail: Angezeigter Name|Name Assistent|Organisationsnr.|Privat",
        "-fmlc---####-#####------");
    row("Outlook, French",
        "Titre|Prénom|Deuxième prénom|Nom|Société|Rue (bureau)|Téléphone de l'assistant(e)|"
        "Télécopie (bureau)|Téléphone (bureau)|Téléphone 2 (bureau)|Rappel|Téléphone société|"
        "Téléphone (domicile)|RNIS|Tél. mobile|Téléphone (autre)|Téléphone principal|Adresse de "
        "messagerie|Type de messagerie|Nom complet de l'adresse de messagerie|Nom de "
        "l’assistant(e)",
        "-fmlc--###-##-###----");
    row("Outlook, Spanish",
        "Título|Nombre|Segundo nombre|Apellidos|Organización|Puesto|Calle del trabajo|Teléfono del "
        "ayudante|Teléfono del trabajo|Teléfono del trabajo 2|Particular|Teléfono móvil|Otro "
        "teléfono|Dirección de correo electrónico|Notas",
        "-fmlc---#####--");
    row("Outlook, Italian",
        "Titolo|Nome|Secondo nome|Cognome|Società|Via (uff.)|Telefono assistente|Fax (uff.)|"
        "Telefono (uff.)|Telefono (ab.)|Numero di cellulare|Altro telefono|Telefono principale "
        "società|Indirizzo posta elettronica|Nome assistente",
        "-fmlc--######--");
    row("Outlook, Polish",
        "Tytuł|Imię|Drugie imię|Nazwisko|Firma|Stanowisko|Adres służbowy - ulica|Telefon asystenta|"
        "Faks służbowy|Telefon służbowy|Telefon służbowy 2|Główny telefon do firmy|Telefon domowy|"
        "Telefon komórkowy|Inny telefon|Adres e-mail|Typ e-mail|Imię i nazwisko asystenta",
        "-fmlc---#######---");
    row("Outlook, Portuguese",
        "Título|Nome próprio|Segundo nome|Apelido|Empresa|Rua (emprego)|Telefone do assistente|"
        "Fax comercial|Telefone comercial|Telefone comercial 2|Telefone residencial|Telemóvel|"
        "Outro telefone|Endereço de correio eletrónico",
        "-fmlc--######-");
    row("Google",
        "First Name|Middle Name|Last Name|Phonetic First Name|Phonetic Last Name|Name Prefix|"
        "Nickname|File As|Organization Name|Labels|E-mail 1 - Label|E-mail 1 - Value|Phone 1 - "
        "Label|Phone 1 - Value|Phone 2 - Label|Phone 2 - Value",
        "fml----nc----#-#");
    row("Google, as it was",
        "Name|Given Name|Additional Name|Family Name|Given Name Yomi|Organization 1 - Type|"
        "Organization 1 - Name|Phone 1 - Type|Phone 1 - Value",
        "nfml--c-#");
    row("FRITZ!Box, list of calls",
        "Typ|Datum|Name|Rufnummer|Landes-/Ortsnetzbereich|Nebenstelle|Eigene Rufnummer|Dauer",
        "--n#----");
    row("a German list", "Name|Vorname|Durchwahl|Handy-Nr.|Nebenstelle", "lf###");
    row("a French list", "NOM|PRENOM|Entreprise|Tel 1|Tel2|Portable", "lfc###");
    row("a French list of whole names", "Nom|N° de téléphone", "n#");
    row("a Spanish list", "Nombre|Empresa|Móvil|Tipo de teléfono", "nc#-");
    row("an Italian list", "Cognome|Nome|Azienda|Cellulare|Interno", "lfc##");
    row("a Polish list", "Imię i nazwisko|Nr telefonu|Kom. tel.", "n##");
    row("a Brazilian list", "Nome|Sobrenome|Celular|Ramal", "fl##");
    row("numbers that are none of a phone",
        "Klantnummer|Kundennummer|Numéro de client|Hausnummer|Phone Country Code|Immobilie",
        "------");
    row("nothing that is known", "Bellen|Wie||☎", "----");
}

void CsvHeadingsTest::knowsTheWords()
{
    QFETCH(QString, headings);
    std::vector<std::string> list;
    for (const QString &heading : headings.split(u'|')) {
        list.push_back(heading.toStdString());
    }
    QTEST(letters(contacts::rolesOfHeadings(list)), "roles");
}

void CsvHeadingsTest::readsExportsInEachLanguage_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("contact");
    const auto row = [](const char *name, const QByteArray &content, const char *contact) {
        QTest::newRow(name) << content << QString::fromUtf8(contact);
    };
    row("German in Windows-1252",
        "Vorname;Nachname;Telefon gesch\xe4"
        "ftlich\r\nJ\xfcrgen;Gro\xdf;030 123456\r\n",
        "Jürgen Groß: 030 123456 Telefon geschäftlich");
    row("French with a byte order mark",
        "\xef\xbb\xbf\"Prénom\",\"Nom\",\"Téléphone (bureau)\"\r\n\"Zoé\",\"Petit\",\"01 23 45 67 "
        "89\"\r\n",
        "Zoé Petit: 01 23 45 67 89 Téléphone (bureau)");
    row("Spanish with tabs", "Nombre\tApellidos\tTeléfono móvil\nAna\tRuiz Gil\t612 34 56 78\n",
        "Ana Ruiz Gil: 612 34 56 78 Teléfono móvil");
    row("Polish",
        "sep=;\r\nNazwisko;Imię;Firma;Telefon komórkowy\r\nŻak;Łucja;Woda;601 234 567\r\n",
        "Łucja Żak (Woda): 601 234 567 Telefon komórkowy");
    row("FRITZ!Box",
        "sep=;\r\nTyp;Datum;Name;Rufnummer;Nebenstelle;Eigene Rufnummer;Dauer\r\n1;01.02.26 "
        "10:45;Alice;030123456;Telefon 1;98765;0:10\r\n",
        "Alice: 030123456 Rufnummer");
}

void CsvHeadingsTest::readsExportsInEachLanguage()
{
    QFETCH(QByteArray, content);
    const contacts::ContactList list = contacts::contactsOfCsv(contacts::textOf(content));
    QCOMPARE(faultsOf(list), QStringList());
    QTEST(linesOf(list.contacts).join(u'\n'), "contact");
}

CACOFONISK_TEST(CsvHeadingsTest)

} // namespace cacofonisk::tst_csvheadings

#include "tst_csvheadings.moc"
