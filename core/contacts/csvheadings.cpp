// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/contacts/csvheadings.h"

#include <algorithm>
#include <array>

namespace cacofonisk::contacts {

namespace {

/// Words with a space before and after each.
using Words = std::string_view;

bool isIn(Words words, std::string_view word)
{
    return !word.empty() && words.find(' ' + std::string(word) + ' ') != words.npos;
}

/// Calls `is` for each word until it says yes.
template<class Is>
bool anyOf(Words words, const Is &is)
{
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        if (end > 0 && is(words.substr(0, end))) {
            return true;
        }
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return false;
}

/// A heading in small letters without accents: `Téléphone (bureau)` is `telephone bureau`.
std::string folded(const std::string &heading)
{
    std::string text;
    const QString letters =
        QString::fromStdString(heading).normalized(QString::NormalizationForm_D).toCaseFolded();
    for (const QChar c : letters) {
        const bool isAscii = c.unicode() < 0x80;
        if (isAscii && c.isLetterOrNumber()) {
            text += c.toLatin1();
        } else if (c == QChar(0x142)) { // ł
            text += 'l';
        } else if (c == QChar(0xdf)) { // ß
            text += "ss";
        } else if (!c.isMark() && c != u'\'' && !text.ends_with(' ')) {
            text += ' ';
        }
    }
    return text;
}

// Headings without their spaces, as Outlook writes them in each language, and people do. Google's
// are English everywhere. In this order: English, Dutch, German, French, Spanish, Italian, Polish,
// Portuguese.
constexpr Words wholeNames =
    " fullname displayname contact contactname callername calleridname fileas description"
    " volledigenaam weergavenaam contactpersoon contactnaam opslaanals omschrijving"
    " vollstandigername anzeigename speichernunter kontakt ansprechpartner teilnehmer"
    " nomcomplet nomaffiche nometprenom prenometnom classersous"
    " nombrecompleto nombreparamostrar nombreyapellidos archivarcomo contacto"
    " nomecompleto nomevisualizzato nomeecognome cognomeenome nominativo archiviacome contatto"
    " nazwa nazwawyswietlana imieinazwisko nazwiskoiimie zapiszjako"
    " nomedeexibicao nomeaapresentar contato ";
// A part of the name where the other part has a column: `Nom` beside `Prénom`.
constexpr Words openNames = " name naam nom nombre nome ";
constexpr Words firstNames = " firstname givenname"
                             " voornaam roepnaam voornamen"
                             " vorname vornamen rufname"
                             " prenom prenoms"
                             " nombredepila primernombre"
                             " imie"
                             " nomeproprio primeironome ";
constexpr Words middleNames = " middlename additionalname"
                              " tussenvoegsel tussenvoegsels middelstenaam"
                              " weiterevornamen zweitervorname"
                              " deuxiemeprenom secondprenom"
                              " segundonombre"
                              " secondonome"
                              " drugieimie"
                              " segundonome nomedomeio ";
constexpr Words lastNames = " lastname surname familyname"
                            " achternaam familienaam"
                            " nachname familienname zuname"
                            " nomdefamille"
                            " apellido apellidos primerapellido segundoapellido"
                            " cognome"
                            " nazwisko"
                            " apelido apelidos sobrenome ultimonome ";
constexpr Words companies =
    " company companyname organisation organization organizationname organization1name"
    " bedrijf bedrijfsnaam organisatie"
    " firma firmenname unternehmen betrieb"
    " societe entreprise nomdelentreprise nomdelasociete raisonsociale"
    " empresa nombredelaempresa compania organizacion razonsocial"
    " societa azienda ditta nomeazienda nomesocieta ragionesociale organizzazione"
    " nazwafirmy przedsiebiorstwo organizacja"
    " companhia nomedaempresa organizacao razaosocial ";
constexpr Words numbers = " number num no ext calleridnum calleridnumber msisdn e164"
                          " nummer nr extensie toestel doorkies"
                          " numero interno numer wewnetrzny"
                          " particular particular2 "; // the phone at home (Outlook in Spanish)

// Words of a heading that make it one of numbers.
constexpr Words numberWords =
    " tel gsm cell fax mobil mobilnr mobilnummer mobilfunk mobilfunknummer handy handynr"
    " handynummer natel rufnr durchwahl nebenstelle faxnr faxnummer portable telecopie movil"
    " celular cellulare komorka komorkowy faks movel telemovel ramal ";
// Parts of words that do.
constexpr Words numberParts =
    " phone telefon telefoon telnr telefax mobile mobiel toestelnummer extension rufnummer ";
// What only seems to be of numbers, or is of another's: `Phonetic Name`, `Telefon Assistent`.
constexpr Words asideParts = " mail phonetic assist asist asyst ayudante secretar sekretar eigene ";
// What a heading of their kinds begins or ends with: `Phone 1 - Type`.
constexpr Words kinds = " type typ tipo rodzaj label soort location code vorwahl ";

// A list of calls has one's own numbers and phones, too (FRITZ!Box).
constexpr Words ownNumbers = " eigenerufnummer outgoingcallerid ";
constexpr Words ownPhones = " nebenstelle extension ";

bool isOfNumbers(std::string_view heading, std::string_view word)
{
    const auto isPart = [&](std::string_view part) { return word.find(part) != word.npos; };
    const auto isKind = [&](std::string_view kind) {
        return word.starts_with(kind) || word.ends_with(kind);
    };
    const auto isWord = [](std::string_view of) {
        return isIn(numberWords, of.substr(0, of.find_last_not_of("0123456789") + 1)); // `Tel2`
    };
    if (isIn(numbers, word)) {
        return true;
    }
    return !anyOf(asideParts, isPart) && !anyOf(kinds, isKind) &&
           (anyOf(heading, isWord) || anyOf(numberParts, isPart));
}

ColumnRole roleOf(std::string_view heading, std::string_view word)
{
    static constexpr std::array known{
        std::pair{wholeNames, ColumnRole::Name},
        std::pair{openNames, ColumnRole::Name},
        std::pair{firstNames, ColumnRole::FirstName},
        std::pair{middleNames, ColumnRole::MiddleName},
        std::pair{lastNames, ColumnRole::LastName},
        std::pair{companies, ColumnRole::Company},
    };
    for (const auto &[words, role] : known) {
        if (isIn(words, word)) {
            return role;
        }
    }
    return isOfNumbers(heading, word) ? ColumnRole::Number : ColumnRole::Ignored;
}

} // namespace

ColumnRoles rolesOfHeadings(const std::vector<std::string> &headings)
{
    ColumnRoles roles;
    std::vector<std::string> words;
    for (const std::string &heading : headings) {
        const std::string text = folded(heading);
        words.push_back(text);
        std::erase(words.back(), ' ');
        roles.push_back(roleOf(text, words.back()));
    }
    const auto has = [&](ColumnRole role) {
        return std::find(roles.begin(), roles.end(), role) != roles.end();
    };
    const bool hasFirst = has(ColumnRole::FirstName);
    const bool hasLast = has(ColumnRole::LastName);
    const bool isOfCalls = std::any_of(words.begin(), words.end(),
                                       [](const auto &word) { return isIn(ownNumbers, word); });
    for (std::size_t i = 0; i < roles.size(); ++i) {
        if (hasFirst != hasLast && isIn(openNames, words[i])) {
            roles[i] = hasFirst ? ColumnRole::LastName : ColumnRole::FirstName;
        } else if (isOfCalls && isIn(ownPhones, words[i])) {
            roles[i] = ColumnRole::Ignored;
        }
    }
    return roles;
}

} // namespace cacofonisk::contacts
