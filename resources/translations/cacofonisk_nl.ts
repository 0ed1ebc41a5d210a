<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>AccountTexts</name>
    <message>
        <source>LONG-RANDOM-SECRET</source>
        <comment>to be replaced</comment>
        <translation>LANG-WILLEKEURIG-GEHEIM</translation>
    </message>
    <message>
        <source>ADDRESS-OF-THIS-COMPUTER</source>
        <comment>to be replaced</comment>
        <translation>ADRES-VAN-DEZE-COMPUTER</translation>
    </message>
</context>
<context>
    <name>ActionTexts</name>
    <message>
        <source>&amp;Find an Action…</source>
        <translation>Actie &amp;zoeken…</translation>
    </message>
    <message>
        <source>&amp;Ended Calls</source>
        <translation>&amp;Beëindigde gesprekken</translation>
    </message>
    <message>
        <source>&amp;Open Recording…</source>
        <translation>Opname &amp;openen…</translation>
    </message>
    <message>
        <source>Play the &amp;Demo</source>
        <translation>&amp;Demo afspelen</translation>
    </message>
    <message>
        <source>&amp;Export Calls…</source>
        <translation>Gesprekken &amp;exporteren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>&amp;Follow the Desktop</source>
        <comment>appearance</comment>
        <translation>Zoals het &amp;bureaublad</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>appearance</comment>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>appearance</comment>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Expand All</source>
        <translation>Alles &amp;uitklappen</translation>
    </message>
    <message>
        <source>C&amp;ollapse All</source>
        <translation>Alles &amp;inklappen</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Afspelen</translation>
    </message>
    <message>
        <source>&amp;Next Event</source>
        <translation>&amp;Volgende gebeurtenis</translation>
    </message>
    <message>
        <source>P&amp;revious Event</source>
        <translation>V&amp;orige gebeurtenis</translation>
    </message>
    <message>
        <source>Next Rep&amp;ort</source>
        <translation>Volgende &amp;melding</translation>
    </message>
    <message>
        <source>Previous Repor&amp;t</source>
        <translation>Vorige m&amp;elding</translation>
    </message>
    <message>
        <source>Show &amp;Whole Session</source>
        <translation>&amp;Hele sessie tonen</translation>
    </message>
    <message>
        <source>&amp;Skip Pauses</source>
        <translation>Pauzes over&amp;slaan</translation>
    </message>
    <message>
        <source>Next Trans&amp;fer</source>
        <translation>Volgende &amp;doorverbinding</translation>
    </message>
    <message>
        <source>Previous Transf&amp;er</source>
        <translation>Vorige doo&amp;rverbinding</translation>
    </message>
    <message>
        <source>Next Fa&amp;ilure</source>
        <translation>Volgende m&amp;islukking</translation>
    </message>
    <message>
        <source>Previous Fai&amp;lure</source>
        <translation>Vorige mis&amp;lukking</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;About Cacofonisk</source>
        <translation>&amp;Over Cacofonisk</translation>
    </message>
    <message>
        <source>Open a recorded session: JSON, JSON Lines or raw AMI text</source>
        <translation>Een opgenomen sessie openen: JSON, JSON Lines of ruwe AMI-tekst</translation>
    </message>
    <message>
        <source>Watch a small company&apos;s calls arrive, ring and be transferred</source>
        <translation>Zien hoe de gesprekken van een klein bedrijf binnenkomen, overgaan en worden doorverbonden</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Uiter&amp;lijk</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Gesprek</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Afspelen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>Ver&amp;binden</translation>
    </message>
    <message>
        <source>Disco&amp;nnect</source>
        <translation>Verbinding ver&amp;breken</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Verbindingen</translation>
    </message>
    <message>
        <source>&amp;Record…</source>
        <translation>Opne&amp;men…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Voorkeuren…</translation>
    </message>
    <message>
        <source>Watch the calls of one or more Asterisk servers as they happen</source>
        <translation>De gesprekken van een of meer Asterisk-servers volgen terwijl ze plaatsvinden</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtra</translation>
    </message>
    <message>
        <source>&amp;Missed Calls</source>
        <translation>&amp;Gemiste oproepen</translation>
    </message>
    <message>
        <source>Do &amp;Not Disturb</source>
        <translation>&amp;Niet storen</translation>
    </message>
    <message>
        <source>&amp;Live Calls</source>
        <translation>&amp;Lopende gesprekken</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>Venster &amp;sluiten</translation>
    </message>
    <message>
        <source>Notif&amp;y Me of Played Calls</source>
        <translation>Afgespeelde gesprekken &amp;melden</translation>
    </message>
    <message>
        <source>Show the window with the calls of your servers</source>
        <translation>Toont het venster met de gesprekken van uw servers</translation>
    </message>
    <message>
        <source>Notify me of the calls in this recording as it is played, as if they were happening now</source>
        <translation>Meldt de gesprekken in deze opname tijdens het afspelen, alsof ze nu plaatsvinden</translation>
    </message>
    <message>
        <source>Hide &amp;Names and Numbers</source>
        <comment>of parties</comment>
        <translation>&amp;Namen en nummers verbergen</translation>
    </message>
    <message>
        <source>&amp;Selected Call</source>
        <translation>&amp;Geselecteerd gesprek</translation>
    </message>
    <message>
        <source>Open C&amp;all</source>
        <translation>&amp;Gesprek openen</translation>
    </message>
    <message>
        <source>Go to Its &amp;Begin</source>
        <comment>of a call</comment>
        <translation>Naar het &amp;begin ervan</translation>
    </message>
    <message>
        <source>E&amp;xtensions</source>
        <translation>&amp;Toestellen</translation>
    </message>
    <message>
        <source>&amp;Queues</source>
        <translation>&amp;Wachtrijen</translation>
    </message>
    <message>
        <source>Conferences and &amp;Parked Calls</source>
        <translation>&amp;Conferenties en geparkeerde gesprekken</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handleiding</translation>
    </message>
    <message>
        <source>Copy &amp;Report for a Bug</source>
        <translation>&amp;Rapport voor een foutmelding kopiëren</translation>
    </message>
    <message>
        <source>&amp;Save Messages…</source>
        <comment>of a call</comment>
        <translation>Berichten op&amp;slaan…</translation>
    </message>
    <message>
        <source>&amp;Take into History</source>
        <translation>&amp;Opnemen in geschiedenis</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Geschiedenis</translation>
    </message>
    <message>
        <source>Find calls that ended, and see what days and weeks were like</source>
        <translation>Zoek gesprekken die voorbij zijn, en zie hoe dagen en weken waren</translation>
    </message>
    <message>
        <source>Keep the calls of this recording with those of your servers, each once</source>
        <translation>Bewaar de gesprekken van deze opname bij die van je servers, elk één keer</translation>
    </message>
</context>
<context>
    <name>CallTexts</name>
    <message numerus="yes">
        <source>%1 ring(s)</source>
        <comment>parties; how many</comment>
        <translation>
            <numerusform>%1 gaat over</numerusform>
            <numerusform>%1 gaan over</numerusform>
        </translation>
    </message>
    <message>
        <source>parked on %1</source>
        <translation>geparkeerd op %1</translation>
    </message>
    <message>
        <source>conference %1</source>
        <translation>conferentie %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Beller</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Gekozen</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewacht</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Hoe het eindigde</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>state of a call</comment>
        <translation>%1, stand %2</translation>
    </message>
    <message>
        <source>The connection to %1 is lost. This was the state of the call at %2.</source>
        <translation>De verbinding met %1 is verbroken. Dit was de toestand van het gesprek om %2.</translation>
    </message>
    <message>
        <source>from parking: %1</source>
        <comment>who was fetched</comment>
        <translation>uit parkeerstand: %1</translation>
    </message>
</context>
<context>
    <name>CauseTexts</name>
    <message>
        <source>the number does not exist</source>
        <translation>het nummer bestaat niet</translation>
    </message>
    <message>
        <source>no route to the network</source>
        <translation>geen route naar het netwerk</translation>
    </message>
    <message>
        <source>no route to the destination</source>
        <translation>geen route naar de bestemming</translation>
    </message>
    <message>
        <source>wrong prefix dialled</source>
        <translation>verkeerd voorvoegsel gekozen</translation>
    </message>
    <message>
        <source>channel unacceptable</source>
        <translation>kanaal niet geaccepteerd</translation>
    </message>
    <message>
        <source>delivered in a channel already in use</source>
        <translation>afgeleverd op een kanaal dat al in gebruik was</translation>
    </message>
    <message>
        <source>cleared for a call of higher priority</source>
        <translation>verbroken voor een gesprek met hogere prioriteit</translation>
    </message>
    <message>
        <source>cleared for a call of higher priority, line reserved</source>
        <translation>verbroken voor een gesprek met hogere prioriteit, lijn gereserveerd</translation>
    </message>
    <message>
        <source>number moved to another provider</source>
        <translation>nummer is overgezet naar een andere aanbieder</translation>
    </message>
    <message>
        <source>user busy</source>
        <translation>in gesprek</translation>
    </message>
    <message>
        <source>no user responding</source>
        <translation>geen reactie</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>absent or not registered</source>
        <translation>afwezig of niet aangemeld</translation>
    </message>
    <message>
        <source>call rejected</source>
        <translation>oproep geweigerd</translation>
    </message>
    <message>
        <source>number changed</source>
        <translation>nummer gewijzigd</translation>
    </message>
    <message>
        <source>redirected to another destination</source>
        <translation>doorgestuurd naar een andere bestemming</translation>
    </message>
    <message>
        <source>routing error in the exchange</source>
        <translation>routeringsfout in de centrale</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>elders opgenomen</translation>
    </message>
    <message>
        <source>destination out of order</source>
        <translation>bestemming buiten dienst</translation>
    </message>
    <message>
        <source>number incomplete or invalid</source>
        <translation>nummer onvolledig of ongeldig</translation>
    </message>
    <message>
        <source>facility rejected</source>
        <translation>dienst geweigerd</translation>
    </message>
    <message>
        <source>answer to a status enquiry</source>
        <translation>antwoord op een statusverzoek</translation>
    </message>
    <message>
        <source>all circuits busy</source>
        <translation>alle lijnen bezet</translation>
    </message>
    <message>
        <source>network out of order</source>
        <translation>netwerk buiten dienst</translation>
    </message>
    <message>
        <source>temporary failure</source>
        <translation>tijdelijke storing</translation>
    </message>
    <message>
        <source>congestion</source>
        <translation>overbelasting</translation>
    </message>
    <message>
        <source>access information discarded</source>
        <translation>toegangsgegevens genegeerd</translation>
    </message>
    <message>
        <source>the line was not available</source>
        <translation>de lijn was niet beschikbaar</translation>
    </message>
    <message>
        <source>no resources available</source>
        <translation>geen capaciteit beschikbaar</translation>
    </message>
    <message>
        <source>facility not subscribed</source>
        <translation>geen abonnement op deze dienst</translation>
    </message>
    <message>
        <source>outgoing calls barred</source>
        <translation>uitgaande gesprekken geblokkeerd</translation>
    </message>
    <message>
        <source>incoming calls barred</source>
        <translation>inkomende gesprekken geblokkeerd</translation>
    </message>
    <message>
        <source>this kind of call is not allowed</source>
        <translation>dit soort gesprek is niet toegestaan</translation>
    </message>
    <message>
        <source>no common codec or kind of connection</source>
        <translation>geen gemeenschappelijke codec of soort verbinding</translation>
    </message>
    <message>
        <source>service not available</source>
        <translation>dienst niet beschikbaar</translation>
    </message>
    <message>
        <source>this kind of call is not supported</source>
        <translation>dit soort gesprek wordt niet ondersteund</translation>
    </message>
    <message>
        <source>this kind of channel is not supported</source>
        <translation>dit soort kanaal wordt niet ondersteund</translation>
    </message>
    <message>
        <source>facility not supported</source>
        <translation>dienst wordt niet ondersteund</translation>
    </message>
    <message>
        <source>service not supported</source>
        <translation>dienst wordt niet ondersteund</translation>
    </message>
    <message>
        <source>unknown call reference</source>
        <translation>onbekende gespreksreferentie</translation>
    </message>
    <message>
        <source>incompatible destination</source>
        <translation>bestemming past niet bij het gesprek</translation>
    </message>
    <message>
        <source>invalid message</source>
        <translation>ongeldig bericht</translation>
    </message>
    <message>
        <source>mandatory information missing</source>
        <translation>verplichte gegevens ontbreken</translation>
    </message>
    <message>
        <source>unknown message</source>
        <translation>onbekend bericht</translation>
    </message>
    <message>
        <source>message at the wrong moment</source>
        <translation>bericht op het verkeerde moment</translation>
    </message>
    <message>
        <source>unknown information in a message</source>
        <translation>onbekende gegevens in een bericht</translation>
    </message>
    <message>
        <source>invalid information in a message</source>
        <translation>ongeldige gegevens in een bericht</translation>
    </message>
    <message>
        <source>the far end did not respond in time</source>
        <translation>de andere kant reageerde niet op tijd</translation>
    </message>
    <message>
        <source>information in a message has a wrong length</source>
        <translation>gegevens in een bericht hebben een verkeerde lengte</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>protocolfout</translation>
    </message>
    <message>
        <source>special information tone</source>
        <translation>informatietoon</translation>
    </message>
    <message>
        <source>blocked by calls of higher priority</source>
        <translation>geblokkeerd door gesprekken met hogere prioriteit</translation>
    </message>
    <message>
        <source>quality of service not available</source>
        <translation>dienstkwaliteit niet beschikbaar</translation>
    </message>
    <message>
        <source>not a member of the closed user group</source>
        <translation>geen lid van de besloten gebruikersgroep</translation>
    </message>
</context>
<context>
    <name>ConnectionTexts</name>
    <message>
        <source>lost: retry in %1</source>
        <translation>verbroken: nieuwe poging over %1</translation>
    </message>
    <message>
        <source>not reached: retry in %1</source>
        <translation>niet bereikt: nieuwe poging over %1</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>niet verbonden</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbinden</translation>
    </message>
    <message>
        <source>logging in</source>
        <translation>aanmelden</translation>
    </message>
    <message>
        <source>reading state</source>
        <translation>stand opvragen</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>never</source>
        <comment>last heard</comment>
        <translation>nooit</translation>
    </message>
    <message>
        <source>just now</source>
        <comment>last heard</comment>
        <translation>zojuist</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>last heard</comment>
        <translation>%1 geleden</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 events/s</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <comment>clock</comment>
        <translation>nog niet gemeten</translation>
    </message>
    <message>
        <source>same as this computer</source>
        <comment>clock</comment>
        <translation>gelijk aan deze computer</translation>
    </message>
    <message>
        <source>%1 s ahead of this computer</source>
        <comment>clock</comment>
        <translation>loopt %1 s voor op deze computer</translation>
    </message>
    <message>
        <source>%1 s behind this computer</source>
        <comment>clock</comment>
        <translation>loopt %1 s achter op deze computer</translation>
    </message>
    <message>
        <source> · last message %1 · %2</source>
        <comment>4 s ago; 120 events/s</comment>
        <translation> · laatste bericht %1 · %2</translation>
    </message>
    <message>
        <source> (calls as of %1)</source>
        <translation> (gesprekken van %1)</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verbroken</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>--%1 takes a number of seconds, not “%2”.</source>
        <translation>--%1 verwacht een aantal seconden, niet “%2”.</translation>
    </message>
    <message>
        <source>--speed takes a number from 0.001 to 1000000, or max, not “%1”.</source>
        <translation>--speed verwacht een getal van 0.001 tot 1000000, of max, niet “%1”.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a recording in it.</source>
        <translation>%1 is een map. Kies een opname daarin.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read any further: %2.</source>
        <translation>%1 kan niet verder worden gelezen: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read any further: the file has become shorter. Open it again.</source>
        <translation>%1 kan niet verder worden gelezen: het bestand is korter geworden. Open het opnieuw.</translation>
    </message>
    <message>
        <source>%1 is damaged: its compressed data cannot be read beyond byte %2.</source>
        <translation>%1 is beschadigd: de gecomprimeerde gegevens zijn na byte %2 niet te lezen.</translation>
    </message>
    <message>
        <source>%1 was recorded on Asterisk 11 or older (AMI 1), whose events are not detailed enough. Asterisk 12 or newer is needed.</source>
        <translation>%1 is opgenomen op Asterisk 11 of ouder (AMI 1), waarvan de gebeurtenissen te weinig vermelden. Asterisk 12 of nieuwer is nodig.</translation>
    </message>
    <message>
        <source>%1 contains no AMI events. Recordings are JSON arrays, JSON Lines or raw AMI text, also compressed with gzip.</source>
        <translation>%1 bevat geen enkele AMI-gebeurtenis. Opnamen zijn JSON-arrays, JSON Lines of ruwe AMI-tekst, ook gecomprimeerd met gzip.</translation>
    </message>
    <message>
        <source>%1 is not a recorded AMI session. Recordings are JSON arrays, JSON Lines or raw AMI text, also compressed with gzip.</source>
        <translation>%1 is geen opgenomen AMI-sessie. Opnamen zijn JSON-arrays, JSON Lines of ruwe AMI-tekst, ook gecomprimeerd met gzip.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kan niet worden geschreven: %2.</translation>
    </message>
    <message>
        <source>What is received cannot be kept for a while: no folder can be created in %1.</source>
        <translation>Wat binnenkomt kan niet tijdelijk worden bewaard: in %1 kan geen map worden gemaakt.</translation>
    </message>
    <message>
        <source>%1 could not be written completely: %2.</source>
        <translation>%1 kon niet volledig worden geschreven: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written any further: %2.</source>
        <translation>%1 kan niet verder worden geschreven: %2.</translation>
    </message>
    <message>
        <source>%1 already exists and is not a recording that can be continued. Choose another name.</source>
        <translation>%1 bestaat al en is geen opname die kan worden voortgezet. Kies een andere naam.</translation>
    </message>
    <message>
        <source>Recording to %1 is not possible: a JSON array that is cut off cannot be read. Choose a name that ends in .jsonl.</source>
        <translation>Opnemen naar %1 kan niet: een afgebroken JSON-array is niet te lezen. Kies een naam die op .jsonl eindigt.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not a phone number.</source>
        <translation>Regel %1: “%2” is geen telefoonnummer.</translation>
    </message>
    <message>
        <source>Line %1: %2 has no name.</source>
        <translation>Regel %1: %2 heeft geen naam.</translation>
    </message>
    <message>
        <source>%1 is too large for a list of contacts.</source>
        <translation>%1 is te groot voor een lijst met contacten.</translation>
    </message>
    <message>
        <source>There is no column of phone numbers. Name it in the first line, for example “phone”.</source>
        <translation>Er is geen kolom met telefoonnummers. Noem die in de eerste regel, bijvoorbeeld “telefoon”.</translation>
    </message>
    <message>
        <source>Line %1: the card that begins here has no end.</source>
        <translation>Regel %1: de kaart die hier begint, heeft geen einde.</translation>
    </message>
    <message>
        <source>Line %1 does not belong in a vCard.</source>
        <translation>Regel %1 hoort niet in een vCard.</translation>
    </message>
    <message>
        <source>The action %1 has too many fields: Asterisk accepts %2 lines. Ask for less at a time.</source>
        <translation>De actie %1 heeft te veel velden: Asterisk accepteert %2 regels. Vraag minder tegelijk.</translation>
    </message>
    <message>
        <source>The action %1 has a field named “%2”, which is not a valid name. Use letters and digits.</source>
        <translation>De actie %1 heeft een veld met de naam “%2”, en die is niet geldig. Gebruik letters en cijfers.</translation>
    </message>
    <message>
        <source>The action %1 sets the field %2, which only the connection may set. Leave it out.</source>
        <translation>De actie %1 vult het veld %2 in, wat alleen de verbinding mag doen. Laat het weg.</translation>
    </message>
    <message>
        <source>%1 of the action %2 contains a line break or a NUL, which AMI cannot transmit. Remove it.</source>
        <translation>%1 van de actie %2 bevat een regeleinde of een NUL, en die kan AMI niet overbrengen. Verwijder het.</translation>
    </message>
    <message>
        <source>%1 of the action %2 makes the line longer than the 1024 bytes that Asterisk accepts. Shorten it.</source>
        <translation>%1 van de actie %2 maakt de regel langer dan de 1024 bytes die Asterisk accepteert. Maak het korter.</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>het is zelfondertekend</translation>
    </message>
    <message>
        <source>its authority is not trusted here</source>
        <translation>de uitgever wordt hier niet vertrouwd</translation>
    </message>
    <message>
        <source>its authority is not known here</source>
        <translation>de uitgever is hier niet bekend</translation>
    </message>
    <message>
        <source>it is not vouched for by any known authority</source>
        <translation>geen bekende uitgever staat ervoor in</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>het is verlopen</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>het is nog niet geldig</translation>
    </message>
    <message>
        <source>it was issued for another host name or address</source>
        <translation>het is voor een andere hostnaam of een ander adres uitgegeven</translation>
    </message>
    <message>
        <source>it has been revoked</source>
        <translation>het is ingetrokken</translation>
    </message>
    <message>
        <source>The certificate of the server at %1 is not the one that was accepted: %2 instead of %3. Somebody may be listening in: accept it only if the server&apos;s administrator confirms it.</source>
        <translation>Het certificaat van de server op %1 is niet het eerder aanvaarde: %2 in plaats van %3. Mogelijk luistert er iemand mee: aanvaard het alleen als de beheerder van de server het bevestigt.</translation>
    </message>
    <message>
        <source>The certificate of the server at %1 is not trusted: %2. Compare its fingerprint, %3, with the one the administrator gives you, then accept it, or have it renewed.</source>
        <translation>Het certificaat van de server op %1 wordt niet vertrouwd: %2. Vergelijk de vingerafdruk, %3, met die van de beheerder en aanvaard het dan, of laat het vernieuwen.</translation>
    </message>
    <message>
        <source>There is no connection to Asterisk at %1. Try again when it is back.</source>
        <translation>Er is geen verbinding met Asterisk op %1. Probeer het opnieuw als die terug is.</translation>
    </message>
    <message>
        <source>The server at %1 closed the connection.</source>
        <translation>De server op %1 heeft de verbinding gesloten.</translation>
    </message>
    <message>
        <source>The server at %1 closed the connection before TLS was established. Check that this is the port of tlsbindaddr in manager.conf, or connect with tcp://.</source>
        <translation>De server op %1 sloot de verbinding voordat TLS tot stand kwam. Controleer of dit de poort van tlsbindaddr in manager.conf is, of verbind met tcp://.</translation>
    </message>
    <message>
        <source>The server at %1 closed the connection without a reply. It may be starting or stopping, or have too many logins in progress (authlimit in manager.conf).</source>
        <translation>De server op %1 sloot de verbinding zonder te antwoorden. Misschien start of stopt hij, of zijn er te veel aanmeldingen tegelijk bezig (authlimit in manager.conf).</translation>
    </message>
    <message>
        <source>The server at %1 closed the connection during the login. Check that permit and deny in manager.conf let this computer in.</source>
        <translation>De server op %1 sloot de verbinding tijdens het aanmelden. Controleer of permit en deny in manager.conf deze computer toelaten.</translation>
    </message>
    <message>
        <source>Nothing is listening at %1. Check that Asterisk is running, and check enabled, bindaddr and port in manager.conf.</source>
        <translation>Er luistert niets op %1. Controleer of Asterisk draait, en controleer enabled, bindaddr en port in manager.conf.</translation>
    </message>
    <message>
        <source>The host %1 was not found. Check its spelling, and the network.</source>
        <translation>De host %1 is niet gevonden. Controleer de schrijfwijze en het netwerk.</translation>
    </message>
    <message>
        <source>The server at %1 cannot be reached: %2. Check the network.</source>
        <translation>De server op %1 is niet bereikbaar: %2. Controleer het netwerk.</translation>
    </message>
    <message>
        <source>TLS could not be established with the server at %1: %2. Check that this is the port of tlsbindaddr in manager.conf, or connect with tcp://.</source>
        <translation>Met de server op %1 kwam TLS niet tot stand: %2. Controleer of dit de poort van tlsbindaddr in manager.conf is, of verbind met tcp://.</translation>
    </message>
    <message>
        <source>%2 contains no certificate to check the server at %1 against. Choose a PEM file.</source>
        <translation>%2 bevat geen certificaat om de server op %1 mee te controleren. Kies een PEM-bestand.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: %2.</source>
        <translation>De verbinding met %1 is verbroken: %2.</translation>
    </message>
    <message>
        <source>The server at %1 does not answer. Check the host, the port, and any firewalls.</source>
        <translation>De server op %1 antwoordt niet. Controleer de host, de poort en eventuele firewalls.</translation>
    </message>
    <message>
        <source>The server at %1 does not respond to TLS. Check that this is the port of tlsbindaddr in manager.conf.</source>
        <translation>De server op %1 reageert niet op TLS. Controleer of dit de poort van tlsbindaddr in manager.conf is.</translation>
    </message>
    <message>
        <source>The server at %1 does not send Asterisk&apos;s greeting. Check the port; if it is the TLS port, connect with tls://.</source>
        <translation>De server op %1 stuurt niet de begroeting van Asterisk. Controleer de poort; is het die van TLS, verbind dan met tls://.</translation>
    </message>
    <message>
        <source>The server at %1 does not answer the login. Check that Asterisk is not overloaded.</source>
        <translation>De server op %1 antwoordt niet op het aanmelden. Controleer of Asterisk niet overbelast is.</translation>
    </message>
    <message>
        <source>The server at %1 has stopped responding. Check the network, and that Asterisk is not stuck.</source>
        <translation>De server op %1 reageert niet meer. Controleer het netwerk, en of Asterisk niet vastzit.</translation>
    </message>
    <message>
        <source>The service at %1 is not Asterisk&apos;s manager interface. Check the port; if it is the TLS port, connect with tls://.</source>
        <translation>De dienst op %1 is niet de beheerinterface van Asterisk. Controleer de poort; is het die van TLS, verbind dan met tls://.</translation>
    </message>
    <message>
        <source>The service at %1 is not Asterisk&apos;s manager interface: it sends “%2”. Check the port.</source>
        <translation>De dienst op %1 is niet de beheerinterface van Asterisk: hij stuurt “%2”. Controleer de poort.</translation>
    </message>
    <message>
        <source>Asterisk at %1 refused the user %2. Check the name and the secret, and that permit and deny in manager.conf let this computer in.</source>
        <translation>Asterisk op %1 weigerde de gebruiker %2. Controleer de naam en het geheim, en of permit en deny in manager.conf deze computer toelaten.</translation>
    </message>
    <message>
        <source>Asterisk at %1 does not allow the user %2 to log in. Check the user&apos;s section in manager.conf.</source>
        <translation>Asterisk op %1 laat de gebruiker %2 niet aanmelden. Controleer de sectie van die gebruiker in manager.conf.</translation>
    </message>
    <message>
        <source>Somebody is already logged in at %1 as %2, and manager.conf says allowmultiplelogin=no. End that session, or use another user.</source>
        <translation>Er is op %1 al iemand aangemeld als %2, en manager.conf zegt allowmultiplelogin=no. Beëindig die sessie, of gebruik een andere gebruiker.</translation>
    </message>
    <message>
        <source>Asterisk at %1 is too old: it announces “%2”, but Asterisk 12 or newer (AMI 2.0) is needed. Update it.</source>
        <translation>Asterisk op %1 is te oud: hij meldt zich met “%2”, maar Asterisk 12 of nieuwer (AMI 2.0) is nodig. Werk hem bij.</translation>
    </message>
    <message>
        <source>Asterisk at %1 refused the user %2: “%3”. Check the user&apos;s section in manager.conf.</source>
        <translation>Asterisk op %1 weigerde de gebruiker %2: “%3”. Controleer de sectie van die gebruiker in manager.conf.</translation>
    </message>
    <message>
        <source>The server at %1 does not accept MD5 logins, and without TLS the secret of %2 could be read on the network. Connect with tls://, or allow the secret to be sent unencrypted.</source>
        <translation>De server op %1 staat geen aanmelding met MD5 toe, en zonder TLS zou het geheim van %2 op het netwerk leesbaar zijn. Verbind met tls://, of sta toe dat het geheim onversleuteld wordt verstuurd.</translation>
    </message>
    <message>
        <source>The user or secret in the server address contains a % that is not part of an escape sequence. Write a literal % as %25.</source>
        <translation>De gebruiker of het geheim in het serveradres bevat een % die geen deel is van een escapecode. Schrijf een gewone % als %25.</translation>
    </message>
    <message>
        <source>The server address must name a user from manager.conf: write user@ in front of “%1”.</source>
        <translation>Het serveradres moet een gebruiker uit manager.conf noemen: schrijf user@ voor “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not an IPv6 address in brackets, such as [2001:db8::1].</source>
        <translation>“%1” is geen IPv6-adres tussen haken, zoals [2001:db8::1].</translation>
    </message>
    <message>
        <source>Write an IPv6 address in brackets: [%1].</source>
        <translation>Schrijf een IPv6-adres tussen haken: [%1].</translation>
    </message>
    <message>
        <source>“%1” does not name a host: write the server address as in tls://user@pbx.example:5039.</source>
        <translation>“%1” noemt geen host: schrijf het serveradres zoals in tls://user@pbx.example:5039.</translation>
    </message>
    <message>
        <source>“%1” after the host %2 is not a port: write a number from 1 to 65535, as in :5038.</source>
        <translation>“%1” na de host %2 is geen poort: schrijf een getal van 1 tot 65535, zoals in :5038.</translation>
    </message>
    <message>
        <source>Calls that were already in progress when connecting are not shown. Add to the user in manager.conf: write = reporting</source>
        <translation>Gesprekken die bij het verbinden al bezig waren, worden niet getoond. Voeg bij de gebruiker in manager.conf toe: write = reporting</translation>
    </message>
    <message>
        <source>What callers dialled before the connection was made is not known. Add to the user in manager.conf: write = reporting</source>
        <translation>Wat bellers kozen voordat er verbinding was, is niet bekend. Voeg bij de gebruiker in manager.conf toe: write = reporting</translation>
    </message>
    <message>
        <source>Callers who were already waiting in queues when connecting are not known. Add to the user in manager.conf: write = reporting</source>
        <translation>Bellers die bij het verbinden al in een wachtrij stonden, zijn niet bekend. Voeg bij de gebruiker in manager.conf toe: write = reporting</translation>
    </message>
    <message>
        <source>The states of extensions are not known until they change. Add to the user in manager.conf: write = reporting</source>
        <translation>De toestand van toestellen is pas bekend als die verandert. Voeg bij de gebruiker in manager.conf toe: write = reporting</translation>
    </message>
    <message>
        <source>Calls that were already parked when connecting are not shown as parked. Add to the user in manager.conf: write = call, if the user may then also hang up and redirect calls</source>
        <translation>Gesprekken die bij het verbinden al geparkeerd waren, staan er niet als geparkeerd. Voeg bij de gebruiker in manager.conf toe: write = call, als die dan ook gesprekken mag beëindigen en omleiden</translation>
    </message>
    <message>
        <source>Who is away is not known until it changes. Add to the user in manager.conf: write = reporting</source>
        <translation>Wie afwezig is, is pas bekend als dat verandert. Voeg bij de gebruiker in manager.conf toe: write = reporting</translation>
    </message>
    <message>
        <source>Who was already in a conference when connecting is not known. Add to the user in manager.conf: write = reporting</source>
        <translation>Wie bij het verbinden al in een conferentie zat, is niet bekend. Voeg bij de gebruiker in manager.conf toe: write = reporting</translation>
    </message>
    <message>
        <source>No events about callers in queues arrive. Add to the user in manager.conf: read = agent</source>
        <translation>Er komen geen gebeurtenissen over bellers in wachtrijen binnen. Voeg bij de gebruiker in manager.conf toe: read = agent</translation>
    </message>
    <message>
        <source>No events about calls arrive. Add to the user in manager.conf: read = call</source>
        <translation>Er komen geen gebeurtenissen over gesprekken binnen. Voeg bij de gebruiker in manager.conf toe: read = call</translation>
    </message>
    <message>
        <source>A restart of Asterisk goes unnoticed: calls that it ends are shown as lost. Add to the user in manager.conf: read = system</source>
        <translation>Een herstart van Asterisk blijft onopgemerkt: gesprekken die daardoor eindigen, staan er als verloren. Voeg bij de gebruiker in manager.conf toe: read = system</translation>
    </message>
    <message>
        <source>Missed calls cannot be saved in %1: %2.</source>
        <translation>Gemiste oproepen kunnen niet in %1 worden bewaard: %2.</translation>
    </message>
    <message>
        <source>The missed calls in %1 could not be read. The file was renamed to %2, and a new list was started.</source>
        <translation>De gemiste oproepen in %1 konden niet worden gelezen. Het bestand heet nu %2, en er is een nieuwe lijst begonnen.</translation>
    </message>
    <message>
        <source>Calls that were already on hold when connecting are shown as talking. Add to the user in manager.conf: write = reporting</source>
        <translation>Gesprekken die bij het verbinden al in de wacht stonden, staan er als in gesprek. Voeg bij de gebruiker in manager.conf toe: write = reporting</translation>
    </message>
    <message>
        <source>Which voicemail, menu or other application answers a call is not always known, and a call whose end was missed stays open. Add to the user in manager.conf: write = reporting</source>
        <translation>Welke voicemail, welk keuzemenu of welke andere toepassing een gesprek aanneemt, is niet altijd bekend, en een gesprek waarvan het einde gemist is, blijft openstaan. Voeg bij de gebruiker in manager.conf toe: write = reporting</translation>
    </message>
    <message>
        <source>“%1:” cannot be searched for. Use %3; or put text with a colon in quotes.</source>
        <translation>Op “%1:” kan niet worden gezocht. Gebruik %3; of zet tekst met een dubbele punt tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>“%1:” needs a value, such as %1:%3.</source>
        <translation>Achter “%1:” moet een waarde staan, zoals %1:%3.</translation>
    </message>
    <message>
        <source>“%1:” cannot be “%2”. Use one of these: %3.</source>
        <translation>“%1:” kan niet “%2” zijn. Gebruik een van deze: %3.</translation>
    </message>
    <message>
        <source>“%1:” cannot be “%2”. Use a time such as 14:00 or 2026-11-23T14:00.</source>
        <translation>“%1:” kan niet “%2” zijn. Gebruik een tijdstip zoals 14:00 of 2026-11-23T14:00.</translation>
    </message>
    <message>
        <source>“%1:” cannot be “%2”. Use a duration such as 60s, 2m or 1h.</source>
        <translation>“%1:” kan niet “%2” zijn. Gebruik een duur zoals 60s, 2m of 1h.</translation>
    </message>
    <message>
        <source>%1 is not a file of vCards in UTF-8, so that nothing can be added to it.</source>
        <translation>%1 is geen bestand met vCards in UTF-8, zodat er niets aan kan worden toegevoegd.</translation>
    </message>
    <message>
        <source>“%1” has a field that is not closed. Write fields like {{caller.number}}, without spaces.</source>
        <translation>“%1” heeft een veld dat niet is afgesloten. Schrijf velden als {{caller.number}}, zonder spaties.</translation>
    </message>
    <message>
        <source>There is no field {{%1}}. Use one of these: %2.</source>
        <translation>Er is geen veld {{%1}}. Gebruik een van deze: %2.</translation>
    </message>
    <message>
        <source>Write an address that begins with https:// and the name of a host.</source>
        <translation>Schrijf een adres dat begint met https:// en de naam van een host.</translation>
    </message>
    <message>
        <source>Addresses with %1: are not opened, only those with https: and http:.</source>
        <translation>Adressen met %1: worden niet geopend, alleen die met https: en http:.</translation>
    </message>
    <message>
        <source>The name of the host holds no fields: end it with a / or ? in front of the first one.</source>
        <translation>De naam van de host bevat geen velden: sluit die af met een / of ? voor het eerste veld.</translation>
    </message>
    <message>
        <source>“%1” is no address.</source>
        <translation>“%1” is geen adres.</translation>
    </message>
    <message>
        <source>Write a program and its arguments; its name holds no fields.</source>
        <translation>Schrijf een programma en zijn argumenten; de naam ervan bevat geen velden.</translation>
    </message>
    <message>
        <source>A shell would run what callers write in their names. Start a program without one.</source>
        <translation>Een shell zou uitvoeren wat bellers in hun naam schrijven. Start een programma zonder shell.</translation>
    </message>
    <message>
        <source>There is no program %1.</source>
        <translation>Er is geen programma %1.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: the desktop knows no program for it.</source>
        <translation>%1 kan niet worden geopend: de desktop kent er geen programma voor.</translation>
    </message>
    <message>
        <source>%1 cannot be started.</source>
        <translation>%1 kan niet worden gestart.</translation>
    </message>
    <message>
        <source>The name of %1 tells no format: let it end in .jsonl or .ami, or with .gz after that.</source>
        <translation>De naam van %1 geeft geen bestandsindeling aan: laat hem eindigen op .jsonl of .ami, of met .gz daarachter.</translation>
    </message>
    <message>
        <source>%1 is the recording itself. Choose another name.</source>
        <translation>%1 is de opname zelf. Kies een andere naam.</translation>
    </message>
    <message>
        <source>%1 is not written: no message of the call is there.</source>
        <translation>%1 is niet geschreven: er is geen bericht van het gesprek.</translation>
    </message>
    <message>
        <source>Messages of live calls are not kept, so that none can be saved. Choose in the preferences, under Privacy, for how long they are to be.</source>
        <translation>Berichten van live-gesprekken worden niet bewaard, dus er zijn er geen om op te slaan. Kies in de voorkeuren, onder Privacy, hoe lang ze bewaard worden.</translation>
    </message>
    <message>
        <source>There is no history yet: %1 does not exist.</source>
        <translation>Er is nog geen geschiedenis: %1 bestaat niet.</translation>
    </message>
    <message>
        <source>The history in %1 was written by a newer version of this program. It is left as it is, and no calls are kept until this program is updated.</source>
        <translation>De geschiedenis in %1 is geschreven door een nieuwere versie van dit programma. Ze blijft zoals ze is, en er worden geen gesprekken bewaard totdat dit programma is bijgewerkt.</translation>
    </message>
    <message>
        <source>The history in %1 is of an older version of this program, or empty. It is brought up to date when calls are kept next.</source>
        <translation>De geschiedenis in %1 is van een oudere versie van dit programma, of leeg. Ze wordt bijgewerkt zodra er weer gesprekken worden bewaard.</translation>
    </message>
    <message>
        <source>The history in %1 is damaged. It is left as it is, and no calls are kept. Move the file away to begin a new one.</source>
        <translation>De geschiedenis in %1 is beschadigd. Ze blijft zoals ze is, en er worden geen gesprekken bewaard. Verplaats het bestand om een nieuwe te beginnen.</translation>
    </message>
    <message>
        <source>Calls cannot be kept in %1: the disk is full. They are held in memory, and kept once there is room.</source>
        <translation>Gesprekken kunnen niet worden bewaard in %1: de schijf is vol. Ze blijven in het geheugen, en worden bewaard zodra er ruimte is.</translation>
    </message>
    <message>
        <source>Calls cannot be kept in %1: the file or its folder may not be written.</source>
        <translation>Gesprekken kunnen niet worden bewaard in %1: in het bestand of de map mag niet worden geschreven.</translation>
    </message>
    <message>
        <source>The history in %1 cannot be used: %2.</source>
        <translation>De geschiedenis in %1 kan niet worden gebruikt: %2.</translation>
    </message>
    <message>
        <source>What is to go out cannot be kept in %1: %2.</source>
        <translation>Wat naar buiten moet, kan niet in %1 worden bewaard: %2.</translation>
    </message>
    <message>
        <source>%1 is in use by another program (process %2): one program at a time delivers what is kept there. Stop that one, or give this one another outbox.</source>
        <translation>%1 is in gebruik door een ander programma (proces %2): één programma tegelijk levert af wat daar bewaard wordt. Stop dat programma, of geef dit een andere postbus.</translation>
    </message>
    <message>
        <source>The outbox %1 is damaged. It was renamed to %2, and a new one was begun: what waited there has not gone out.</source>
        <translation>De postbus %1 is beschadigd. Hij is hernoemd naar %2, en er is een nieuwe begonnen: wat daar wachtte, is niet verstuurd.</translation>
    </message>
    <message>
        <source>%1 was written by a later version of this program, which this one cannot read. It is left as it is: use that version, or another outbox.</source>
        <translation>%1 is geschreven door een latere versie van dit programma, die deze versie niet kan lezen. Het bestand blijft zoals het is: gebruik die versie, of een andere postbus.</translation>
    </message>
    <message>
        <source>%1 can be written again: nothing waits in memory any more.</source>
        <translation>%1 kan weer worden geschreven: er wacht niets meer in het geheugen.</translation>
    </message>
    <message>
        <source>%1: %2 events were dropped: %3</source>
        <translation>%1: %2 gebeurtenissen zijn weggegooid: %3</translation>
    </message>
    <message>
        <source>The secret of a webhook is “whsec_” and base64 of 24 to 64 bytes. Make one with: echo whsec_$(openssl rand -base64 32)</source>
        <translation>Het geheim van een webhook is “whsec_” en base64 van 24 tot 64 bytes. Maak er een met: echo whsec_$(openssl rand -base64 32)</translation>
    </message>
    <message>
        <source>There are no events “%1”. Did you mean “%2”?</source>
        <translation>Er zijn geen gebeurtenissen “%1”. Bedoelt u “%2”?</translation>
    </message>
    <message>
        <source>The template has a partial, {{&gt;…}}: there are none here.</source>
        <translation>Het sjabloon heeft een deelsjabloon, {{&gt;…}}: die zijn er hier niet.</translation>
    </message>
    <message>
        <source>The template cannot be read: %1</source>
        <translation>Het sjabloon kan niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>The address is none for this event: %1</source>
        <translation>Het adres is er geen voor deze gebeurtenis: %1</translation>
    </message>
    <message>
        <source>The body has %1 bytes; at most %2 are sent.</source>
        <translation>De inhoud heeft %1 bytes; er worden er hoogstens %2 verstuurd.</translation>
    </message>
    <message>
        <source>“%1” is to be a text: %1 = &quot;…&quot;</source>
        <translation>“%1” hoort een tekst te zijn: %1 = &quot;…&quot;</translation>
    </message>
    <message>
        <source>%1 needs “%2”.</source>
        <translation>%1 heeft “%2” nodig.</translation>
    </message>
    <message>
        <source>“%1” is to be a list of texts: %1 = [&quot;…&quot;, &quot;…&quot;]</source>
        <translation>“%1” hoort een lijst van teksten te zijn: %1 = [&quot;…&quot;, &quot;…&quot;]</translation>
    </message>
    <message>
        <source>“%1” is to be true or false.</source>
        <translation>“%1” hoort true of false te zijn.</translation>
    </message>
    <message>
        <source>“%1” is to be a number from %2 to %3.</source>
        <translation>“%1” hoort een getal van %2 tot %3 te zijn.</translation>
    </message>
    <message>
        <source>“%1” is to be a table: [%1]</source>
        <translation>“%1” hoort een tabel te zijn: [%1]</translation>
    </message>
    <message>
        <source>“%1” may be there several times: write [[%1]]</source>
        <translation>“%1” mag er meermaals zijn: schrijf [[%1]]</translation>
    </message>
    <message>
        <source>%1 has no “%2”. It has: %3.</source>
        <translation>%1 heeft geen “%2”. Het heeft: %3.</translation>
    </message>
    <message>
        <source>%1 has no “%2”. Did you mean “%3”?</source>
        <translation>%1 heeft geen “%2”. Bedoelt u “%3”?</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>kan niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>is not TOML: %1</source>
        <translation>is geen TOML: %1</translation>
    </message>
    <message>
        <source>A secret has no place in the address: give it with secret = { file = &quot;…&quot; } or { credential = &quot;…&quot; }.</source>
        <translation>Een geheim hoort niet in het adres: geef het met secret = { file = &quot;…&quot; } of { credential = &quot;…&quot; }.</translation>
    </message>
    <message>
        <source>“%1” is not a known code page</source>
        <translation>“%1” is geen bekende codetabel</translation>
    </message>
    <message>
        <source>“%1” is no address of a webhook: https://host/path</source>
        <translation>“%1” is geen adres van een webhook: https://host/pad</translation>
    </message>
    <message>
        <source>%1 is no program that can be started.</source>
        <translation>%1 is geen programma dat kan worden gestart.</translation>
    </message>
    <message>
        <source>“%1” is no address of a broker: mqtts://user@host</source>
        <translation>“%1” is geen adres van een broker: mqtts://gebruiker@host</translation>
    </message>
    <message>
        <source>“topics” is to be chunks or each, not “%1”.</source>
        <translation>“topics” hoort chunks of each te zijn, niet “%1”.</translation>
    </message>
    <message>
        <source>A secret stands in a file of its own: secret = { file = &quot;…&quot; } or { credential = &quot;…&quot; }.</source>
        <translation>Een geheim staat in een eigen bestand: secret = { file = &quot;…&quot; } of { credential = &quot;…&quot; }.</translation>
    </message>
    <message>
        <source>A secret needs either “file” or “credential”.</source>
        <translation>Een geheim heeft óf “file” óf “credential” nodig.</translation>
    </message>
    <message>
        <source>There are no credentials here: CREDENTIALS_DIRECTORY is not set. systemd sets it where the unit has LoadCredential=%1:…</source>
        <translation>Er zijn hier geen inloggegevens: CREDENTIALS_DIRECTORY is niet gezet. systemd zet het waar de unit LoadCredential=%1:… heeft</translation>
    </message>
    <message>
        <source>The secret in %1 cannot be read: %2</source>
        <translation>Het geheim in %1 kan niet worden gelezen: %2</translation>
    </message>
    <message>
        <source>Everybody can read the secret in %1: chmod o-rwx %1</source>
        <translation>Iedereen kan het geheim in %1 lezen: chmod o-rwx %1</translation>
    </message>
    <message>
        <source>There is no secret in %1.</source>
        <translation>Er staat geen geheim in %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Two ways out are called “%1”: give one another name.</source>
        <translation>Twee uitgangen heten “%1”: geef er één een andere naam.</translation>
    </message>
    <message>
        <source>The figures cannot be written to %1: %2</source>
        <translation>De cijfers kunnen niet naar %1 worden geschreven: %2</translation>
    </message>
    <message>
        <source>There is no wallboard “%1”, nor any other. Make one in the menu View, Wallboards.</source>
        <translation>Er is geen wandbord “%1”, en ook geen ander. Maak er een in het menu Beeld, Wandborden.</translation>
    </message>
    <message>
        <source>There is no wallboard “%1”. There are: %2.</source>
        <translation>Er is geen wandbord “%1”. Er zijn: %2.</translation>
    </message>
    <message>
        <source>The address of a broker ends with the site that its collectors tell of, as in mqtts://user@broker.example/amsterdam.</source>
        <translation>Het adres van een broker eindigt met de locatie waarover zijn verzamelaars vertellen, zoals in mqtts://gebruiker@broker.example/amsterdam.</translation>
    </message>
    <message>
        <source>A server address begins with tcp:// or tls://, as in tls://user@pbx.example; that of a broker with mqtts:// or mqtt://.</source>
        <translation>Een serveradres begint met tcp:// of tls://, zoals in tls://gebruiker@pbx.example; dat van een broker met mqtts:// of mqtt://.</translation>
    </message>
    <message>
        <source>No broker is listening at %1. Check that it is running, and the port of its listener.</source>
        <translation>Op %1 luistert geen broker. Controleer of hij draait, en de poort van zijn listener.</translation>
    </message>
    <message>
        <source>The broker&apos;s host in %1 was not found. Check its spelling, and the network.</source>
        <translation>De host van de broker in %1 is niet gevonden. Controleer de spelling, en het netwerk.</translation>
    </message>
    <message>
        <source>The broker at %1 does not answer. Check the network, and firewalls on the way.</source>
        <translation>De broker op %1 antwoordt niet. Controleer het netwerk, en firewalls onderweg.</translation>
    </message>
    <message>
        <source>The broker at %1 cannot be reached: %2. Check the network.</source>
        <translation>De broker op %1 is niet bereikbaar: %2. Controleer het netwerk.</translation>
    </message>
    <message>
        <source>The broker at %1 does not speak MQTT 5.</source>
        <translation>De broker op %1 spreekt geen MQTT 5.</translation>
    </message>
    <message>
        <source>The broker at %1 does not accept the client id.</source>
        <translation>De broker op %1 aanvaardt het client-id niet.</translation>
    </message>
    <message>
        <source>The broker at %1 wants a user and a password: write user@ in front of its host.</source>
        <translation>De broker op %1 wil een gebruiker en een wachtwoord: schrijf gebruiker@ voor de host.</translation>
    </message>
    <message>
        <source>The broker at %1 refused the login of %2. Check the user, and its password.</source>
        <translation>De broker op %1 weigert de aanmelding van %2. Controleer de gebruiker, en het wachtwoord.</translation>
    </message>
    <message>
        <source>The broker at %1 is too busy for another client.</source>
        <translation>De broker op %1 heeft het te druk voor nog een client.</translation>
    </message>
    <message>
        <source>The broker at %1 has banned this client.</source>
        <translation>De broker op %1 heeft deze client verbannen.</translation>
    </message>
    <message>
        <source>The broker at %1 refused the connection, with reason %2 of MQTT.</source>
        <translation>De broker op %1 weigert de verbinding, met reden %2 van MQTT.</translation>
    </message>
    <message>
        <source>The broker at %1 is shutting down.</source>
        <translation>De broker op %1 wordt afgesloten.</translation>
    </message>
    <message>
        <source>The broker at %1 has stopped responding.</source>
        <translation>De broker op %1 reageert niet meer.</translation>
    </message>
    <message>
        <source>Another program with the same name has logged in at the broker at %1: two collectors are set up for one server. This one stops; end one of them, and start it again.</source>
        <translation>Een ander programma met dezelfde naam heeft zich aangemeld bij de broker op %1: er zijn twee verzamelaars ingesteld voor één server. Deze stopt; beëindig een van beide, en start hem opnieuw.</translation>
    </message>
    <message>
        <source>The broker at %1 ended the connection: its administrator does not allow it any more.</source>
        <translation>De broker op %1 heeft de verbinding beëindigd: zijn beheerder staat haar niet meer toe.</translation>
    </message>
    <message>
        <source>The broker at %1 ended the connection: a message was too large for it (max_packet_size).</source>
        <translation>De broker op %1 heeft de verbinding beëindigd: een bericht was te groot voor hem (max_packet_size).</translation>
    </message>
    <message>
        <source>The connection to the broker at %1 was lost.</source>
        <translation>De verbinding met de broker op %1 is verbroken.</translation>
    </message>
    <message>
        <source>The broker at %1 ended the connection, with reason %2 of MQTT.</source>
        <translation>De broker op %1 heeft de verbinding beëindigd, met reden %2 van MQTT.</translation>
    </message>
    <message>
        <source>The certificate of the broker at %1 is not trusted. Name the PEM file of its authority, or have the certificate renewed.</source>
        <translation>Het certificaat van de broker op %1 wordt niet vertrouwd. Noem het PEM-bestand van zijn autoriteit, of laat het certificaat vernieuwen.</translation>
    </message>
    <message>
        <source>The certificate of the broker at %1 was issued for another host name or address.</source>
        <translation>Het certificaat van de broker op %1 is uitgegeven voor een andere hostnaam of een ander adres.</translation>
    </message>
    <message>
        <source>TLS could not be established with the broker at %1. Check that this is the port of a listener with TLS, or connect with mqtt:// where nobody can listen in.</source>
        <translation>Met de broker op %1 kwam geen TLS tot stand. Controleer of dit de poort van een listener met TLS is, of maak verbinding met mqtt:// waar niemand kan meeluisteren.</translation>
    </message>
    <message>
        <source>The broker at %1 does not let %2 publish to %3. Check the broker&apos;s ACL file.</source>
        <translation>De broker op %1 laat %2 niet publiceren op %3. Controleer het ACL-bestand van de broker.</translation>
    </message>
    <message>
        <source>The broker at %1 does not take messages for %2, with reason %3 of MQTT.</source>
        <translation>De broker op %1 neemt geen berichten aan voor %2, met reden %3 van MQTT.</translation>
    </message>
    <message>
        <source>This program was built without libmosquitto: it cannot connect to a broker.</source>
        <translation>Dit programma is gebouwd zonder libmosquitto: het kan geen verbinding maken met een broker.</translation>
    </message>
    <message>
        <source>The connection to the broker at %1 is not encrypted: anybody on the network can read the calls, and the password. Use mqtts://.</source>
        <translation>De verbinding met de broker op %1 is niet versleuteld: iedereen op het netwerk kan de gesprekken lezen, en het wachtwoord. Gebruik mqtts://.</translation>
    </message>
    <message>
        <source>The collector of %1 has lost its connection, or is not running.</source>
        <translation>De verzamelaar van %1 heeft zijn verbinding verloren, of draait niet.</translation>
    </message>
    <message>
        <source>The collector of %1 was stopped.</source>
        <translation>De verzamelaar van %1 is gestopt.</translation>
    </message>
    <message>
        <source>What the broker keeps of %1 is incomplete: it lost some, or the account may not read all of it.</source>
        <translation>Wat de broker van %1 bewaart is onvolledig: hij heeft iets verloren, of het account mag niet alles lezen.</translation>
    </message>
    <message>
        <source>The broker at %1 tells nothing of %2: no collector has told of it, or the account may not read it (ACL).</source>
        <translation>De broker op %1 vertelt niets over %2: geen verzamelaar heeft erover verteld, of het account mag het niet lezen (ACL).</translation>
    </message>
</context>
<context>
    <name>ExportTexts</name>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Caller&apos;s number</source>
        <translation>Nummer van de beller</translation>
    </message>
    <message>
        <source>Caller&apos;s name</source>
        <translation>Naam van de beller</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Gekozen</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwoord door</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of who answered</comment>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Toepassing</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Duration (s)</source>
        <translation>Duur (s)</translation>
    </message>
    <message>
        <source>Waited (s)</source>
        <translation>Gewacht (s)</translation>
    </message>
    <message>
        <source>Talked (s)</source>
        <translation>Gesproken (s)</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Hoe het eindigde</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Caller&apos;s channel</source>
        <translation>Kanaal van de beller</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>of who answered</comment>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Linkedid</source>
        <translation>Linkedid</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>when the connection was lost that told of a call</comment>
        <translation>Stand van</translation>
    </message>
</context>
<context>
    <name>FilterTexts</name>
    <message>
        <source>as of</source>
        <comment>a state, at the time when the connection was lost</comment>
        <translation>stand</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>About Cacofonisk</source>
        <translation>Over Cacofonisk</translation>
    </message>
    <message>
        <source>&lt;b&gt;Cacofonisk %1&lt;/b&gt;&lt;p&gt;Shows what happens to the calls of an Asterisk PBX: who calls, which phones ring, who answers, and who is transferred to whom.&lt;/p&gt;&lt;p&gt;Free software under the MIT licence.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Cacofonisk %1&lt;/b&gt;&lt;p&gt;Laat zien wat er met de gesprekken van een Asterisk-centrale gebeurt: wie belt, welke telefoons overgaan, wie opneemt en wie naar wie wordt doorverbonden.&lt;/p&gt;&lt;p&gt;Vrije software onder de MIT-licentie.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Toets</translation>
    </message>
</context>
<context>
    <name>LadderTexts</name>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>is in a call already</source>
        <translation>is al in gesprek</translation>
    </message>
    <message>
        <source>is in a call to %1 already</source>
        <translation>is al in gesprek met %1</translation>
    </message>
    <message>
        <source>makes a call</source>
        <translation>begint een gesprek</translation>
    </message>
    <message>
        <source>calls %1</source>
        <translation>belt %1</translation>
    </message>
    <message>
        <source>hands over</source>
        <translation>draagt over</translation>
    </message>
    <message>
        <source>hands over to %1</source>
        <translation>draagt over aan %1</translation>
    </message>
    <message>
        <source>sends on (ringing)</source>
        <translation>verbindt door (gaat over)</translation>
    </message>
    <message>
        <source>sends on (ringing) to %1</source>
        <translation>verbindt door (gaat over) naar %1</translation>
    </message>
    <message>
        <source>sends on (blind)</source>
        <translation>verbindt blind door</translation>
    </message>
    <message>
        <source>sends on (blind) to %1</source>
        <translation>verbindt blind door naar %1</translation>
    </message>
    <message>
        <source>is rung by Asterisk</source>
        <translation>wordt door Asterisk gebeld</translation>
    </message>
    <message>
        <source>rings</source>
        <translation>belt</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>belt</translation>
    </message>
    <message>
        <source>also calls their own phone: %1</source>
        <translation>belt ook de eigen telefoon: %1</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>neemt op</translation>
    </message>
    <message>
        <source>stops ringing</source>
        <translation>gaat niet meer over</translation>
    </message>
    <message>
        <source>picks up</source>
        <translation>neemt over</translation>
    </message>
    <message>
        <source>is connected with</source>
        <translation>wordt verbonden met</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>zet in de wacht</translation>
    </message>
    <message>
        <source>holds the call</source>
        <translation>zet het gesprek in de wacht</translation>
    </message>
    <message>
        <source>resumes</source>
        <translation>haalt uit de wacht</translation>
    </message>
    <message>
        <source>resumes the call</source>
        <translation>haalt het gesprek uit de wacht</translation>
    </message>
    <message>
        <source>consults</source>
        <translation>ruggespraak</translation>
    </message>
    <message>
        <source>consults %1</source>
        <translation>ruggespraak met %1</translation>
    </message>
    <message>
        <source>ends the consultation</source>
        <translation>beëindigt de ruggespraak</translation>
    </message>
    <message>
        <source>parks on %1</source>
        <translation>parkeert op %1</translation>
    </message>
    <message>
        <source>is parked on %1</source>
        <translation>wordt geparkeerd op %1</translation>
    </message>
    <message>
        <source>retrieves from %1</source>
        <translation>haalt terug van %1</translation>
    </message>
    <message>
        <source>is parked too long</source>
        <translation>staat te lang geparkeerd</translation>
    </message>
    <message>
        <source>joins queue %1</source>
        <translation>komt in wachtrij %1</translation>
    </message>
    <message>
        <source>leaves queue %1</source>
        <translation>verlaat wachtrij %1</translation>
    </message>
    <message>
        <source>joins conference %1</source>
        <translation>komt in conferentie %1</translation>
    </message>
    <message>
        <source>leaves conference %1</source>
        <translation>verlaat conferentie %1</translation>
    </message>
    <message>
        <source>reaches %1</source>
        <comment>an application</comment>
        <translation>bereikt %1</translation>
    </message>
    <message>
        <source>hangs up</source>
        <translation>hangt op</translation>
    </message>
    <message>
        <source>is disconnected</source>
        <translation>wordt verbroken</translation>
    </message>
    <message>
        <source>is cut off: Asterisk stopped</source>
        <translation>wordt afgebroken: Asterisk stopte</translation>
    </message>
    <message>
        <source>is lost from sight: no connection to Asterisk</source>
        <translation>raakt uit zicht: geen verbinding met Asterisk</translation>
    </message>
    <message>
        <source>%1 rings %2.</source>
        <translation>%1 belt %2, waar de telefoon overgaat.</translation>
    </message>
    <message>
        <source>Another phone of %1 rings.</source>
        <translation>Een andere telefoon van %1 gaat over.</translation>
    </message>
    <message>
        <source>%1 calls %2: %3.</source>
        <translation>%1 belt %2: %3.</translation>
    </message>
    <message>
        <source>%1 answers %2.</source>
        <translation>%1 neemt op voor %2.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 neemt op.</translation>
    </message>
    <message>
        <source>%1 picks up the call of %2.</source>
        <translation>%1 neemt het gesprek van %2 over.</translation>
    </message>
    <message>
        <source>%1 is connected with %2.</source>
        <translation>%1 wordt verbonden met %2.</translation>
    </message>
    <message>
        <source>%1 puts %2 on hold.</source>
        <translation>%1 zet %2 in de wacht.</translation>
    </message>
    <message>
        <source>%1 puts the call on hold.</source>
        <translation>%1 zet het gesprek in de wacht.</translation>
    </message>
    <message>
        <source>%1 takes %2 off hold.</source>
        <translation>%1 haalt %2 uit de wacht.</translation>
    </message>
    <message>
        <source>%1 takes the call off hold.</source>
        <translation>%1 haalt het gesprek uit de wacht.</translation>
    </message>
    <message>
        <source>%1 parks %2 on %3.</source>
        <translation>%1 parkeert %2 op %3.</translation>
    </message>
    <message>
        <source>%1 retrieves %2 from %3.</source>
        <translation>%1 haalt %2 terug van %3.</translation>
    </message>
    <message>
        <source>%1 retrieves the call.</source>
        <translation>%1 haalt het gesprek terug.</translation>
    </message>
    <message>
        <source>%1 sends %2 on to %3, without asking.</source>
        <translation>%1 verbindt %2 door naar %3, zonder ruggespraak.</translation>
    </message>
    <message>
        <source>%1 sends %2 on to %3, who has not answered yet.</source>
        <translation>%1 verbindt %2 door naar %3, waar nog niet is opgenomen.</translation>
    </message>
    <message>
        <source>%1 hands %2 over to %3.</source>
        <translation>%1 draagt %2 over aan %3.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (slow)</source>
        <translation>%1 (traag)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>whose phone, and why it stops ringing</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>who, and what happened: Alice hangs up</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>forwarded the call</source>
        <translation>stuurde het gesprek door</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>wacht op antwoord</translation>
    </message>
    <message>
        <source>with an application</source>
        <translation>bij een toepassing</translation>
    </message>
    <message>
        <source>waits in a queue</source>
        <translation>wacht in een wachtrij</translation>
    </message>
    <message>
        <source>rings</source>
        <comment>for a while</comment>
        <translation>gaat over</translation>
    </message>
    <message>
        <source>in a conference</source>
        <translation>in een conferentie</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkeerd</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>in gesprek</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>in de wacht</translation>
    </message>
    <message>
        <source>is answered by Asterisk</source>
        <translation>wordt door Asterisk beantwoord</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number and device</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>adds to the talk</source>
        <comment>a three-way conference</comment>
        <translation>haalt erbij</translation>
    </message>
    <message>
        <source>%1 adds %3 to the talk with %2.</source>
        <comment>a three-way conference</comment>
        <translation>%1 haalt %3 bij het gesprek met %2.</translation>
    </message>
</context>
<context>
    <name>MarkupTexts</name>
    <message>
        <source>Call</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Gesprek van %1</translation>
    </message>
</context>
<context>
    <name>NameTexts</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the caller</source>
        <comment>who is anonymous</comment>
        <translation>de beller</translation>
    </message>
    <message>
        <source>an unknown party</source>
        <translation>een onbekende</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list of parties</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list of parties</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>parties</comment>
        <translation>
            <numerusform>%1 en nog %n ander</numerusform>
            <numerusform>%1 en nog %n anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>an anonymous caller</source>
        <translation>een anonieme beller</translation>
    </message>
    <message>
        <source>the call</source>
        <comment>to be put through</comment>
        <translation>het gesprek</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>%1 is calling</source>
        <comment>a notification</comment>
        <translation>%1 belt</translation>
    </message>
    <message>
        <source>%1 is calling, transferred by %2</source>
        <translation>%1 belt, doorverbonden door %2</translation>
    </message>
    <message>
        <source>%1, transferred by %2</source>
        <translation>%1, doorverbonden door %2</translation>
    </message>
    <message>
        <source>%1 is still waiting</source>
        <translation>%1 wacht nog</translation>
    </message>
    <message>
        <source>%2 answered the call from %1</source>
        <comment>%1 caller, %2 who answered</comment>
        <translation>%2 beantwoordde de oproep van %1</translation>
    </message>
    <message>
        <source>The call from %1 was answered</source>
        <translation>De oproep van %1 is beantwoord</translation>
    </message>
    <message>
        <source>Missed call from %1</source>
        <translation>Gemiste oproep van %1</translation>
    </message>
    <message>
        <source>Dialled: %1</source>
        <translation>Gekozen: %1</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>Wachtrij: %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>a time of day</comment>
        <translation>Sinds %1</translation>
    </message>
    <message numerus="yes">
        <source>Rang %n time(s)</source>
        <translation>
            <numerusform>Ging %n keer over</numerusform>
            <numerusform>Ging %n keer over</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody</source>
        <comment>a caller without number and name</comment>
        <translation>Iemand</translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s) during Do Not Disturb</source>
        <translation>
            <numerusform>%n gemiste oproep tijdens Niet storen</numerusform>
            <numerusform>%n gemiste oproepen tijdens Niet storen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>en %n ander</numerusform>
            <numerusform>en %n anderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) answered elsewhere</source>
        <translation>
            <numerusform>%n oproep elders opgenomen</numerusform>
            <numerusform>%n oproepen elders opgenomen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is back: %2 did not answer</source>
        <comment>%1 whom I passed on, %2 to whom</comment>
        <translation>%1 is terug: %2 nam niet op</translation>
    </message>
    <message>
        <source>%1 and %2 have been talking for a long time</source>
        <comment>caller, who answered</comment>
        <translation>%1 en %2 zijn al lang in gesprek</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) waiting in %1</source>
        <comment>a queue</comment>
        <translation>
            <numerusform>%n wachtende in %1</numerusform>
            <numerusform>%n wachtenden in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Start %1</source>
        <comment>a program</comment>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>the page of a host</comment>
        <translation>%1 openen</translation>
    </message>
</context>
<context>
    <name>OptionTexts</name>
    <message>
        <source>Plays the demo session that comes with the program.</source>
        <translation>Speelt de demosessie af die bij het programma hoort.</translation>
    </message>
    <message>
        <source>Starts playing the recording at once.</source>
        <translation>Begint meteen met afspelen van de opname.</translation>
    </message>
    <message>
        <source>Playback speed as a multiple of real time, or max.</source>
        <translation>Afspeelsnelheid als veelvoud van de werkelijke snelheid, of max.</translation>
    </message>
    <message>
        <source>Where in the recording to start.</source>
        <translation>Waar in de opname te beginnen.</translation>
    </message>
    <message>
        <source>Saves a picture of the window as PNG, then quits.</source>
        <translation>Bewaart een afbeelding van het venster als PNG en sluit daarna af.</translation>
    </message>
    <message>
        <source>How long after the start to save it (default: 1).</source>
        <translation>Hoe lang na het starten dat gebeurt (standaard: 1).</translation>
    </message>
    <message>
        <source>Shows what happens to the calls of an Asterisk PBX.</source>
        <translation>Laat zien wat er met de gesprekken van een Asterisk-centrale gebeurt.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>Connects to this Asterisk as well as to those in the preferences: tls://user@host or tcp://user@host. The secret is taken from the environment variable CACOFONISK_SECRET, or asked for.</source>
        <translation>Verbindt met deze Asterisk, naast die in de voorkeuren: tls://user@host of tcp://user@host. Het geheim komt uit de omgevingsvariabele CACOFONISK_SECRET; anders wordt erom gevraagd.</translation>
    </message>
    <message>
        <source>Starts without showing the window: in the tray, or minimised if there is no tray.</source>
        <translation>Start zonder het venster te tonen: in het systeemvak, of geminimaliseerd als dat er niet is.</translation>
    </message>
    <message>
        <source>Recorded sessions; each opens in its own window.</source>
        <translation>Opgenomen sessies; elk opent in een eigen venster.</translation>
    </message>
    <message>
        <source>Asks which recordings to open.</source>
        <translation>Vraagt welke opnamen er moeten worden geopend.</translation>
    </message>
    <message>
        <source>Prints this help.</source>
        <translation>Toont deze hulp.</translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation>Toont de versie.</translation>
    </message>
    <message>
        <source>Starts with this wallboard of the menu View, Wallboards, on its screen and without the window. May be given several times.</source>
        <translation>Start met dit wandbord uit het menu Beeld, Wandborden, op zijn scherm en zonder het venster. Mag meermaals worden opgegeven.</translation>
    </message>
</context>
<context>
    <name>PageTexts</name>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of a row</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Messages</source>
        <comment>of the PBX</comment>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>of AMI</comment>
        <translation>Event</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>There are more messages, which are not on this page.</source>
        <translation>Er zijn nog meer berichten, die niet op deze pagina staan.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>messages that were too large and were skipped</source>
        <translation>berichten die te groot waren en zijn overgeslagen</translation>
    </message>
    <message>
        <source>messages that ran into the next one without a blank line between them</source>
        <translation>berichten die in het volgende overliepen, zonder lege regel ertussen</translation>
    </message>
    <message>
        <source>answers to a Command without an end</source>
        <translation>antwoorden op een Command zonder einde</translation>
    </message>
    <message>
        <source>answers that do not name their action (no ActionID)</source>
        <translation>antwoorden die hun actie niet noemen (zonder ActionID)</translation>
    </message>
    <message>
        <source>messages that are neither event nor response</source>
        <translation>berichten die gebeurtenis noch antwoord zijn</translation>
    </message>
    <message>
        <source>events with an unknown name</source>
        <translation>gebeurtenissen met een onbekende naam</translation>
    </message>
    <message>
        <source>texts that are not UTF-8</source>
        <translation>teksten die geen UTF-8 zijn</translation>
    </message>
    <message>
        <source>pieces that are not JSON objects and were skipped</source>
        <translation>stukken die geen JSON-object zijn en zijn overgeslagen</translation>
    </message>
    <message>
        <source>damaged parts that are not text</source>
        <translation>beschadigde delen die geen tekst zijn</translation>
    </message>
    <message>
        <source>incomplete last message, left out</source>
        <translation>onvolledig laatste bericht, weggelaten</translation>
    </message>
    <message>
        <source>events about channels whose beginning was not seen</source>
        <translation>gebeurtenissen over kanalen waarvan het begin niet is gezien</translation>
    </message>
    <message>
        <source>events about bridges whose beginning was not seen</source>
        <translation>gebeurtenissen over bruggen waarvan het begin niet is gezien</translation>
    </message>
    <message>
        <source>channels that rang or talked but belong to no call shown</source>
        <translation>kanalen die overgingen of spraken maar bij geen getoond gesprek horen</translation>
    </message>
    <message>
        <source>message that was too large and was skipped</source>
        <translation>bericht dat te groot was en is overgeslagen</translation>
    </message>
    <message>
        <source>message that ran into the next one without a blank line between them</source>
        <translation>bericht dat zonder lege regel ertussen in het volgende overliep</translation>
    </message>
    <message>
        <source>answer to a Command without an end</source>
        <translation>antwoord op een Command zonder einde</translation>
    </message>
    <message>
        <source>answer that does not name its action (no ActionID)</source>
        <translation>antwoord dat zijn actie niet noemt (geen ActionID)</translation>
    </message>
    <message>
        <source>message that is neither event nor response</source>
        <translation>bericht dat gebeurtenis noch antwoord is</translation>
    </message>
    <message>
        <source>event with an unknown name</source>
        <translation>gebeurtenis met een onbekende naam</translation>
    </message>
    <message>
        <source>text that is not UTF-8</source>
        <translation>tekst die geen UTF-8 is</translation>
    </message>
    <message>
        <source>piece that is not a JSON object and was skipped</source>
        <translation>stuk dat geen JSON-object is en is overgeslagen</translation>
    </message>
    <message>
        <source>damaged part that is not text</source>
        <translation>beschadigd deel dat geen tekst is</translation>
    </message>
    <message>
        <source>event about a channel whose beginning was not seen</source>
        <translation>gebeurtenis over een kanaal waarvan het begin niet is gezien</translation>
    </message>
    <message>
        <source>event about a bridge whose beginning was not seen</source>
        <translation>gebeurtenis over een brug waarvan het begin niet is gezien</translation>
    </message>
    <message>
        <source>channel that rang or talked but belongs to no call shown</source>
        <translation>kanaal dat overging of sprak, maar bij geen getoond gesprek hoort</translation>
    </message>
    <message>
        <source>incomplete last messages, left out</source>
        <translation>onvolledige laatste berichten, weggelaten</translation>
    </message>
</context>
<context>
    <name>ReasonTexts</name>
    <message>
        <source>%1 (cause %2)</source>
        <comment>why, Q.850</comment>
        <translation>%1 (oorzaak %2)</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>niet beschikbaar</translation>
    </message>
    <message>
        <source>the network refused the call</source>
        <translation>het netwerk weigerde het gesprek</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>was niet te bereiken</translation>
    </message>
    <message>
        <source>still ringing</source>
        <translation>gaat nog over</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>nam op</translation>
    </message>
    <message>
        <source>answered after %1</source>
        <translation>nam na %1 op</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>in gesprek</translation>
    </message>
    <message>
        <source>rejected the call</source>
        <translation>weigerde het gesprek</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>nam niet op</translation>
    </message>
    <message>
        <source>did not answer within %1</source>
        <translation>nam binnen %1 niet op</translation>
    </message>
    <message>
        <source>the caller gave up</source>
        <translation>de beller gaf het op</translation>
    </message>
    <message>
        <source>the caller gave up after %1</source>
        <translation>de beller gaf het na %1 op</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>elders opgenomen</translation>
    </message>
    <message>
        <source>dial status %1</source>
        <comment>BUSY</comment>
        <translation>belstatus %1</translation>
    </message>
    <message>
        <source>cause %1</source>
        <comment>Q.850</comment>
        <translation>oorzaak %1</translation>
    </message>
    <message>
        <source>cause %1 (%2)</source>
        <comment>Q.850, in words</comment>
        <translation>oorzaak %1 (%2)</translation>
    </message>
    <message>
        <source>SIP %1</source>
        <comment>486 Busy Here</comment>
        <translation>SIP %1</translation>
    </message>
    <message>
        <source>Asterisk stopped</source>
        <translation>Asterisk stopte</translation>
    </message>
    <message>
        <source>%1 hung up</source>
        <translation>%1 hing op</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>voltooid</translation>
    </message>
    <message>
        <source>%1 hung up before an answer</source>
        <translation>%1 hing op voordat er werd opgenomen</translation>
    </message>
    <message>
        <source>given up before an answer</source>
        <translation>opgegeven voordat er werd opgenomen</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>niemand nam op</translation>
    </message>
    <message>
        <source>the call was rejected</source>
        <translation>het gesprek werd geweigerd</translation>
    </message>
    <message>
        <source>ended unseen, while the connection was lost</source>
        <translation>ongezien beëindigd terwijl de verbinding weg was</translation>
    </message>
    <message>
        <source>driver&apos;s cause %1</source>
        <translation>oorzaak volgens het stuurprogramma %1</translation>
    </message>
    <message>
        <source>no longer called</source>
        <translation>niet langer gebeld</translation>
    </message>
    <message>
        <source>no longer called after %1</source>
        <translation>na %1 niet langer gebeld</translation>
    </message>
    <message>
        <source>picked up, but did not take the call</source>
        <translation>nam op, maar nam het gesprek niet aan</translation>
    </message>
</context>
<context>
    <name>SpanTexts</name>
    <message>
        <source>less than a second</source>
        <translation>minder dan een seconde</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 u</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 u %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>StoryTeller</name>
    <message>
        <source>%1 was connected with %2.</source>
        <comment>a party, parties</comment>
        <translation>%1 werd verbonden met %2.</translation>
    </message>
    <message>
        <source>They talked for %1.</source>
        <comment>a duration</comment>
        <translation>Ze spraken %1 met elkaar.</translation>
    </message>
    <message>
        <source>The talk lasted %1 in all.</source>
        <comment>a duration</comment>
        <translation>In totaal werd er %1 gesproken.</translation>
    </message>
    <message>
        <source>Before that, they had talked for %1.</source>
        <comment>a duration</comment>
        <translation>Daarvoor hadden ze %1 met elkaar gesproken.</translation>
    </message>
    <message>
        <source>Before that, the talk had lasted %1 in all.</source>
        <comment>a duration</comment>
        <translation>Daarvoor was er in totaal %1 gesproken.</translation>
    </message>
    <message>
        <source>Asterisk stopped, which cut the call off.</source>
        <translation>Asterisk stopte, waardoor het gesprek werd afgebroken.</translation>
    </message>
    <message>
        <source>How it ended is not known, as the connection to Asterisk was lost.</source>
        <translation>Hoe het afliep is niet bekend, omdat de verbinding met Asterisk weg was.</translation>
    </message>
    <message>
        <source>%1 hung up.</source>
        <translation>%1 hing op.</translation>
    </message>
    <message>
        <source>They talked for %1; %2 hung up.</source>
        <comment>a duration, a party</comment>
        <translation>Ze spraken %1 met elkaar; %2 hing op.</translation>
    </message>
    <message>
        <source>The talk lasted %1 in all; %2 hung up.</source>
        <comment>a duration, a party</comment>
        <translation>In totaal werd er %1 gesproken; %2 hing op.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>Niemand nam op.</translation>
    </message>
    <message>
        <source>It was busy.</source>
        <translation>De lijn was bezet.</translation>
    </message>
    <message>
        <source>The call was rejected.</source>
        <translation>De oproep werd geweigerd.</translation>
    </message>
    <message>
        <source>The call failed.</source>
        <translation>De oproep mislukte.</translation>
    </message>
    <message>
        <source>The call failed: %1.</source>
        <comment>why</comment>
        <translation>De oproep mislukte: %1.</translation>
    </message>
    <message>
        <source>The call was answered elsewhere.</source>
        <translation>De oproep werd elders beantwoord.</translation>
    </message>
    <message>
        <source>%1 hung up before anybody answered.</source>
        <translation>%1 hing op voordat iemand opnam.</translation>
    </message>
    <message>
        <source>The call was given up before anybody answered.</source>
        <translation>De oproep werd opgegeven voordat iemand opnam.</translation>
    </message>
    <message>
        <source>The beginning of this call was not seen.</source>
        <translation>Het begin van dit gesprek is niet gezien.</translation>
    </message>
    <message>
        <source>%1 is calling.</source>
        <translation>%1 belt.</translation>
    </message>
    <message>
        <source>%1 called.</source>
        <translation>%1 belde.</translation>
    </message>
    <message>
        <source>%1 is calling %2.</source>
        <comment>a number</comment>
        <translation>%1 belt naar %2.</translation>
    </message>
    <message>
        <source>%1 called %2.</source>
        <comment>a number</comment>
        <translation>%1 belde naar %2.</translation>
    </message>
    <message>
        <source>%1 is calling over the trunk “%2”.</source>
        <translation>%1 belt via de trunk “%2”.</translation>
    </message>
    <message>
        <source>%1 called over the trunk “%2”.</source>
        <translation>%1 belde via de trunk “%2”.</translation>
    </message>
    <message>
        <source>%1 is calling %2 over the trunk “%3”.</source>
        <comment>a number</comment>
        <translation>%1 belt via de trunk “%3” naar %2.</translation>
    </message>
    <message>
        <source>%1 called %2 over the trunk “%3”.</source>
        <comment>a number</comment>
        <translation>%1 belde via de trunk “%3” naar %2.</translation>
    </message>
    <message>
        <source>Asterisk rang %1, who answered.</source>
        <translation>Asterisk belde %1, die opnam.</translation>
    </message>
    <message>
        <source>Asterisk rang %1.</source>
        <translation>Asterisk belde %1.</translation>
    </message>
    <message>
        <source>%1 called %2 by click-to-dial.</source>
        <comment>a number</comment>
        <translation>%1 belde met click-to-dial naar %2.</translation>
    </message>
    <message>
        <source>Click-to-dial was to connect %1 with %2.</source>
        <comment>a party, a number</comment>
        <translation>Click-to-dial moest %1 verbinden met %2.</translation>
    </message>
    <message>
        <source>Click-to-dial is connecting %1 with %2.</source>
        <comment>a party, a number</comment>
        <translation>Click-to-dial verbindt %1 met %2.</translation>
    </message>
    <message>
        <source>No phone is ringing yet.</source>
        <translation>Er gaat nog geen telefoon over.</translation>
    </message>
    <message>
        <source>No phone is ringing now.</source>
        <translation>Er gaat nu geen telefoon over.</translation>
    </message>
    <message>
        <source>%1 have been talking for %2.</source>
        <comment>parties</comment>
        <translation>%1 zijn nu %2 met elkaar in gesprek.</translation>
    </message>
    <message>
        <source>%1 are talking.</source>
        <comment>parties</comment>
        <translation>%1 zijn met elkaar in gesprek.</translation>
    </message>
    <message>
        <source>The call is on hold.</source>
        <translation>Het gesprek staat in de wacht.</translation>
    </message>
    <message>
        <source>The call has not ended yet.</source>
        <translation>Het gesprek is nog niet beëindigd.</translation>
    </message>
    <message>
        <source>%1 is in a menu or another application of Asterisk.</source>
        <translation>%1 zit in een menu of een andere toepassing van Asterisk.</translation>
    </message>
    <message>
        <source>The call reached %1.</source>
        <comment>a party</comment>
        <translation>De oproep kwam uit bij %1.</translation>
    </message>
    <message>
        <source>%1 joined the queue “%2” in position %3.</source>
        <translation>%1 kwam in de wachtrij “%2” op plaats %3.</translation>
    </message>
    <message>
        <source>%1 has been waiting in the queue “%2” for %3.</source>
        <translation>%1 wacht al %3 in de wachtrij “%2”.</translation>
    </message>
    <message>
        <source>%1 is waiting in the queue “%2”.</source>
        <translation>%1 wacht in de wachtrij “%2”.</translation>
    </message>
    <message>
        <source>%1 waited in the queue “%2” for %3.</source>
        <translation>%1 wachtte %3 in de wachtrij “%2”.</translation>
    </message>
    <message>
        <source>%1 waited in the queue “%2”.</source>
        <translation>%1 wachtte in de wachtrij “%2”.</translation>
    </message>
    <message>
        <source>%1 waited in the queue “%2” for %3 and hung up.</source>
        <translation>%1 wachtte %3 in de wachtrij “%2” en hing op.</translation>
    </message>
    <message>
        <source>%1 waited in the queue “%2” and hung up.</source>
        <translation>%1 wachtte in de wachtrij “%2” en hing op.</translation>
    </message>
    <message>
        <source>%1 waited in the queue “%2” for %3 in vain.</source>
        <translation>%1 wachtte %3 tevergeefs in de wachtrij “%2”.</translation>
    </message>
    <message>
        <source>%1 waited in the queue “%2” in vain.</source>
        <translation>%1 wachtte tevergeefs in de wachtrij “%2”.</translation>
    </message>
    <message>
        <source>%1 could not join the queue “%2”.</source>
        <translation>%1 kon niet in de wachtrij “%2” komen.</translation>
    </message>
    <message>
        <source>%1 left the queue “%2” after %3.</source>
        <translation>%1 verliet de wachtrij “%2” na %3.</translation>
    </message>
    <message>
        <source>%1 left the queue “%2”.</source>
        <translation>%1 verliet de wachtrij “%2”.</translation>
    </message>
    <message>
        <source>%1 put the call on hold for %2.</source>
        <translation>%1 zette het gesprek %2 in de wacht.</translation>
    </message>
    <message>
        <source>%1 put the call on hold.</source>
        <translation>%1 zette het gesprek in de wacht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 put the call on hold %n times, for %2 in all.</source>
        <comment>a party</comment>
        <translation>
            <numerusform>%1 zette het gesprek %n keer in de wacht, in totaal %2.</numerusform>
            <numerusform>%1 zette het gesprek %n keer in de wacht, in totaal %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 put the call on hold %n times.</source>
        <comment>a party</comment>
        <translation>
            <numerusform>%1 zette het gesprek %n keer in de wacht.</numerusform>
            <numerusform>%1 zette het gesprek %n keer in de wacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has had the call on hold for %2.</source>
        <translation>%1 heeft het gesprek nu %2 in de wacht staan.</translation>
    </message>
    <message>
        <source>%1 has the call on hold.</source>
        <translation>%1 heeft het gesprek in de wacht staan.</translation>
    </message>
    <message>
        <source>%1 parked the call in space %2.</source>
        <translation>%1 parkeerde het gesprek op plaats %2.</translation>
    </message>
    <message>
        <source>The call was parked in space %1.</source>
        <translation>Het gesprek werd geparkeerd op plaats %1.</translation>
    </message>
    <message>
        <source>It has been there for %1.</source>
        <comment>a parked call</comment>
        <translation>Daar staat het nu %1.</translation>
    </message>
    <message>
        <source>It is still there.</source>
        <translation>Daar staat het nog.</translation>
    </message>
    <message>
        <source>%1 retrieved it after %2.</source>
        <comment>a parked call</comment>
        <translation>%1 haalde het na %2 op.</translation>
    </message>
    <message>
        <source>%1 retrieved it.</source>
        <comment>a parked call</comment>
        <translation>%1 haalde het op.</translation>
    </message>
    <message>
        <source>It was retrieved after %1.</source>
        <comment>a parked call</comment>
        <translation>Het werd na %1 opgehaald.</translation>
    </message>
    <message>
        <source>It was retrieved.</source>
        <comment>a parked call</comment>
        <translation>Het werd opgehaald.</translation>
    </message>
    <message>
        <source>Nobody retrieved it within %1.</source>
        <comment>a parked call</comment>
        <translation>Niemand haalde het binnen %1 op.</translation>
    </message>
    <message>
        <source>Nobody retrieved it in time.</source>
        <comment>a parked call</comment>
        <translation>Niemand haalde het op tijd op.</translation>
    </message>
    <message>
        <source>The waiting party hung up after %1.</source>
        <comment>a parked call</comment>
        <translation>Wie daar wachtte, hing na %1 op.</translation>
    </message>
    <message>
        <source>The waiting party hung up.</source>
        <comment>a parked call</comment>
        <translation>Wie daar wachtte, hing op.</translation>
    </message>
    <message>
        <source>In the conference “%1” are %2.</source>
        <comment>parties</comment>
        <translation>In de conferentie “%1” zitten %2.</translation>
    </message>
    <message>
        <source>In the conference “%1” were %2.</source>
        <comment>parties</comment>
        <translation>In de conferentie “%1” zaten %2.</translation>
    </message>
    <message>
        <source>%1 is in the conference “%2”.</source>
        <translation>%1 zit in de conferentie “%2”.</translation>
    </message>
    <message>
        <source>%1 was in the conference “%2”.</source>
        <translation>%1 zat in de conferentie “%2”.</translation>
    </message>
    <message>
        <source>%1 is in the conference “%2” with %3.</source>
        <comment>parties</comment>
        <translation>%1 zit in de conferentie “%2” met %3.</translation>
    </message>
    <message>
        <source>%1 was in the conference “%2” with %3.</source>
        <comment>parties</comment>
        <translation>%1 zat in de conferentie “%2” met %3.</translation>
    </message>
    <message>
        <source>Meanwhile %1 spoke with %2.</source>
        <comment>two parties</comment>
        <translation>Intussen sprak %1 met %2.</translation>
    </message>
    <message>
        <source>Meanwhile %1 is speaking with %2.</source>
        <comment>two parties</comment>
        <translation>Intussen spreekt %1 met %2.</translation>
    </message>
    <message>
        <source>Meanwhile %1 called %2, but nobody answered.</source>
        <comment>a party, a number</comment>
        <translation>Intussen belde %1 naar %2, maar niemand nam op.</translation>
    </message>
    <message>
        <source>Meanwhile %1 is calling %2.</source>
        <comment>a party, a number</comment>
        <translation>Intussen belt %1 naar %2.</translation>
    </message>
    <message>
        <source>The voicemail took the call.</source>
        <translation>De voicemail nam op.</translation>
    </message>
    <message>
        <source>The voicemail menu took the call.</source>
        <translation>Het voicemailmenu nam op.</translation>
    </message>
    <message>
        <source>An announcement was played.</source>
        <translation>Er werd een mededeling afgespeeld.</translation>
    </message>
    <message>
        <source>Music was played.</source>
        <translation>Er werd muziek afgespeeld.</translation>
    </message>
    <message>
        <source>The echo test took the call.</source>
        <translation>De echotest nam op.</translation>
    </message>
    <message>
        <source>It was announced over the loudspeakers of phones.</source>
        <comment>a page</comment>
        <translation>Het werd omgeroepen via de luidsprekers van telefoons.</translation>
    </message>
    <message>
        <source>A recording was made.</source>
        <translation>Er werd een opname gemaakt.</translation>
    </message>
    <message>
        <source>%1 listened in on other calls.</source>
        <translation>%1 luisterde mee met andere gesprekken.</translation>
    </message>
    <message>
        <source>A program took the call (%1).</source>
        <comment>an application of Asterisk</comment>
        <translation>Een programma nam op (%1).</translation>
    </message>
    <message>
        <source>%1 logged in as an agent.</source>
        <translation>%1 meldde zich aan als agent.</translation>
    </message>
    <message>
        <source>The application %1 took the call.</source>
        <translation>De toepassing %1 nam op.</translation>
    </message>
    <message>
        <source>%1 picked up the call.</source>
        <translation>%1 nam de oproep over.</translation>
    </message>
    <message>
        <source>%1 picked up the call, which rang at %2.</source>
        <comment>a party, parties</comment>
        <translation>%1 nam de oproep over, die overging bij %2.</translation>
    </message>
    <message>
        <source>It has been ringing at %1 for %2.</source>
        <comment>parties, a duration</comment>
        <translation>Bij %1 gaat al %2 de telefoon.</translation>
    </message>
    <message>
        <source>It is ringing at %1.</source>
        <comment>parties</comment>
        <translation>Bij %1 gaat de telefoon.</translation>
    </message>
    <message>
        <source>It was busy at %1.</source>
        <comment>parties</comment>
        <translation>Bij %1 was de lijn bezet.</translation>
    </message>
    <message>
        <source>%1 rejected the call.</source>
        <comment>parties</comment>
        <translation>De oproep werd geweigerd door %1.</translation>
    </message>
    <message>
        <source>It rang at %1 for %2.</source>
        <comment>parties, a duration</comment>
        <translation>Bij %1 ging %2 lang de telefoon.</translation>
    </message>
    <message>
        <source>It rang at %1.</source>
        <comment>parties</comment>
        <translation>Bij %1 ging de telefoon.</translation>
    </message>
    <message>
        <source>It also rang at %1.</source>
        <comment>parties</comment>
        <translation>Ook bij %1 ging de telefoon.</translation>
    </message>
    <message>
        <source>%1 was rung back and answered at once.</source>
        <translation>%1 werd teruggebeld en nam meteen op.</translation>
    </message>
    <message>
        <source>%1 was rung back and answered after %2.</source>
        <translation>%1 werd teruggebeld en nam na %2 op.</translation>
    </message>
    <message>
        <source>%1 was rung back and answered.</source>
        <translation>%1 werd teruggebeld en nam op.</translation>
    </message>
    <message>
        <source>%1 answered at once.</source>
        <translation>%1 nam meteen op.</translation>
    </message>
    <message>
        <source>%1 answered after %2.</source>
        <translation>%1 nam na %2 op.</translation>
    </message>
    <message>
        <source>%1 answered.</source>
        <translation>%1 nam op.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was rung %n times and did not answer.</source>
        <comment>a party</comment>
        <translation>
            <numerusform>%1 werd %n keer gebeld en nam niet op.</numerusform>
            <numerusform>%1 werd %n keer gebeld en nam niet op.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 did not answer within %2.</source>
        <comment>parties, a duration</comment>
        <translation>Bij %1 werd binnen %2 niet opgenomen.</translation>
    </message>
    <message>
        <source>%1 did not answer.</source>
        <comment>parties</comment>
        <translation>Bij %1 werd niet opgenomen.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <comment>parties</comment>
        <translation>Verbinden met %1 lukte niet.</translation>
    </message>
    <message>
        <source>%1 could not be reached: %2.</source>
        <comment>parties, why</comment>
        <translation>Verbinden met %1 lukte niet: %2.</translation>
    </message>
    <message>
        <source>Asterisk itself took the call.</source>
        <translation>Asterisk nam zelf op.</translation>
    </message>
    <message>
        <source>%1 spoke with %2 first and then put %3 through.</source>
        <comment>three parties</comment>
        <translation>%1 sprak eerst met %2 en verbond %3 daarna door.</translation>
    </message>
    <message>
        <source>%1 called %4, spoke with %2 first and then put %3 through.</source>
        <comment>three parties and a number</comment>
        <translation>%1 belde naar %4, sprak eerst met %2 en verbond %3 daarna door.</translation>
    </message>
    <message>
        <source>%1 transferred %2.</source>
        <comment>two parties</comment>
        <translation>%1 verbond %2 door.</translation>
    </message>
    <message>
        <source>%1 is putting %2 through to %3.</source>
        <comment>two parties, a party or number</comment>
        <translation>%1 verbindt %2 door met %3.</translation>
    </message>
    <message>
        <source>%1 put %2 through to %3 while it was still ringing there.</source>
        <comment>two parties, a party or number</comment>
        <translation>%1 verbond %2 door met %3 terwijl daar de telefoon nog ging.</translation>
    </message>
    <message>
        <source>%1 put %2 through to %3, who answered at once.</source>
        <comment>three parties</comment>
        <translation>%1 verbond %2 door met %3, die meteen opnam.</translation>
    </message>
    <message>
        <source>%1 put %2 through to %3, who answered after %4.</source>
        <comment>three parties, a duration</comment>
        <translation>%1 verbond %2 door met %3, die na %4 opnam.</translation>
    </message>
    <message>
        <source>%1 put %2 through to %3, who answered.</source>
        <comment>three parties</comment>
        <translation>%1 verbond %2 door met %3, die opnam.</translation>
    </message>
    <message>
        <source>%1 put %2 through to %3.</source>
        <comment>two parties, a party or number</comment>
        <translation>%1 verbond %2 door met %3.</translation>
    </message>
    <message>
        <source>%1 is being rung back.</source>
        <comment>who transferred the call</comment>
        <translation>%1 wordt teruggebeld.</translation>
    </message>
    <message>
        <source>%1 was rung back, but did not take the call.</source>
        <comment>who transferred the call</comment>
        <translation>%1 werd teruggebeld, maar nam het gesprek niet aan.</translation>
    </message>
    <message>
        <source>Nobody was reached there.</source>
        <translation>Daar werd niemand bereikt.</translation>
    </message>
    <message>
        <source>%1 took the call back.</source>
        <comment>who transferred the call</comment>
        <translation>%1 nam het gesprek weer aan.</translation>
    </message>
    <message numerus="yes">
        <source>%1 put the call on hold by turns, %n times, for %2 in all.</source>
        <comment>parties</comment>
        <translation>
            <numerusform>%1 zetten het gesprek om beurten in de wacht, %n keer, in totaal %2.</numerusform>
            <numerusform>%1 zetten het gesprek om beurten in de wacht, %n keer, in totaal %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 put the call on hold by turns, %n times.</source>
        <comment>parties</comment>
        <translation>
            <numerusform>%1 zetten het gesprek om beurten in de wacht, %n keer.</numerusform>
            <numerusform>%1 zetten het gesprek om beurten in de wacht, %n keer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 forwarded the call.</source>
        <comment>parties</comment>
        <translation>%1 stuurde het gesprek door.</translation>
    </message>
    <message>
        <source>%1 picked up, but did not take the call.</source>
        <comment>parties</comment>
        <translation>%1 nam op, maar nam het gesprek niet aan.</translation>
    </message>
    <message>
        <source>%1 retrieved %2, who was parked in space %3.</source>
        <comment>two parties</comment>
        <translation>%1 haalde %2 terug, die op plaats %3 geparkeerd stond.</translation>
    </message>
    <message>
        <source>Meanwhile %2 called %1, who put %3 through to them.</source>
        <comment>three parties</comment>
        <translation>Intussen belde %2 naar %1, die %3 daarheen doorverbond.</translation>
    </message>
    <message>
        <source>%1 spoke with %2 first and then brought %3 in: all three talked.</source>
        <comment>three parties</comment>
        <translation>%1 sprak eerst met %2 en haalde %3 er daarna bij: alle drie spraken samen.</translation>
    </message>
    <message>
        <source>%1 called %4, spoke with %2 first and then brought %3 in: all three talked.</source>
        <comment>three parties and a number</comment>
        <translation>%1 belde naar %4, sprak eerst met %2 en haalde %3 er daarna bij: alle drie spraken samen.</translation>
    </message>
    <message>
        <source>The call was to be taken by an agent.</source>
        <translation>Een agent zou opnemen.</translation>
    </message>
    <message>
        <source>A queue took the call.</source>
        <translation>Een wachtrij nam op.</translation>
    </message>
    <message>
        <source>A conference took the call.</source>
        <translation>Een conferentie nam op.</translation>
    </message>
    <message>
        <source>The call was sent to parking.</source>
        <translation>Het gesprek werd geparkeerd.</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>d MMM</source>
        <comment>QDate: a day and month</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>QDate: a day</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 u %2 min</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>parties</comment>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>In</source>
        <comment>a call from outside</comment>
        <translation>In</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>a call to the outside</comment>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>a call</comment>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Blind transfer</source>
        <translation>Blinde doorverbinding</translation>
    </message>
    <message>
        <source>Attended transfer</source>
        <translation>Aangekondigde doorverbinding</translation>
    </message>
    <message>
        <source>Blonde transfer</source>
        <comment>to a phone that still rings</comment>
        <translation>Halfblinde doorverbinding</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a party</comment>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Kiest</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Gaat over</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>In gesprek</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>In de wacht</translation>
    </message>
    <message>
        <source>In queue</source>
        <translation>In de wachtrij</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkeerd</translation>
    </message>
    <message>
        <source>In conference</source>
        <translation>In conferentie</translation>
    </message>
    <message>
        <source>Being transferred</source>
        <translation>Wordt doorverbonden</translation>
    </message>
    <message>
        <source>In dialplan</source>
        <comment>with a menu, a mailbox or another application</comment>
        <translation>In het dialplan</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Geen gehoor</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Bezet</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>the caller hung up before an answer</comment>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Answered elsewhere</source>
        <translation>Elders opgenomen</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>a call that ended unseen</comment>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <comment>a transfer</comment>
        <translation>nog niet opgenomen</translation>
    </message>
    <message>
        <source>completed</source>
        <comment>a transfer</comment>
        <translation>voltooid</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a transfer</comment>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>returned to the transferer</source>
        <comment>a transfer</comment>
        <translation>terug bij wie doorverbond</translation>
    </message>
    <message>
        <source>ringing for %1</source>
        <translation>gaat %1 over</translation>
    </message>
    <message>
        <source>answered after %1</source>
        <translation>nam op na %1</translation>
    </message>
    <message>
        <source>did not answer in %1</source>
        <translation>nam niet op in %1</translation>
    </message>
    <message>
        <source>rang for %1, another phone answered</source>
        <translation>ging %1 over, een andere telefoon nam op</translation>
    </message>
    <message>
        <source>rang for %1, the caller hung up</source>
        <translation>ging %1 over, de beller hing op</translation>
    </message>
    <message>
        <source>rang for %1, then was busy</source>
        <translation>ging %1 over, was toen bezet</translation>
    </message>
    <message>
        <source>rejected after %1</source>
        <translation>weigerde na %1</translation>
    </message>
    <message>
        <source>failed after %1</source>
        <translation>mislukte na %1</translation>
    </message>
    <message>
        <source>%1 by %2 → %3, %4</source>
        <comment>kind, transferer, target, outcome</comment>
        <translation>%1 door %2 → %3, %4</translation>
    </message>
    <message>
        <source>%1 hung up</source>
        <translation>%1 hing op</translation>
    </message>
    <message>
        <source>SIP %1</source>
        <translation>SIP %1</translation>
    </message>
    <message>
        <source>%1 hung up before an answer</source>
        <translation>%1 hing op voordat er werd opgenomen</translation>
    </message>
    <message>
        <source>while there was no connection</source>
        <translation>terwijl er geen verbinding was</translation>
    </message>
    <message>
        <source>Asterisk stopped</source>
        <translation>Asterisk stopte</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::AccountView</name>
    <message>
        <source>For manager.conf on the server: a user who can watch calls and do nothing else. Then reload the file with: asterisk -rx &quot;manager reload&quot;</source>
        <translation>Voor manager.conf op de server: een gebruiker die gesprekken kan volgen en verder niets. Laad het bestand daarna opnieuw met: asterisk -rx &quot;manager reload&quot;</translation>
    </message>
    <message>
        <source>Lines for manager.conf</source>
        <translation>Regels voor manager.conf</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::CallTree</name>
    <message>
        <source>Calls</source>
        <translation>Gesprekken</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::CallWindow</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n gesprek</numerusform>
            <numerusform>%n gesprekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n call(s) shown</source>
        <translation>
            <numerusform>%1 van %n gesprek getoond</numerusform>
            <numerusform>%1 van %n gesprekken getoond</numerusform>
        </translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkbalk</translation>
    </message>
    <message>
        <source>Recorded sessions (*.json *.jsonl *.ndjson *.ami *.txt *.gz *.zst);;All files (*)</source>
        <translation>Opgenomen sessies (*.json *.jsonl *.ndjson *.ami *.txt *.gz *.zst);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The recording was read, but parts of it are not as expected: %1.</source>
        <translation>De opname is gelezen, maar delen ervan zijn niet zoals verwacht: %1.</translation>
    </message>
    <message>
        <source>No calls match the search.</source>
        <translation>Geen gesprekken gevonden die aan de zoekopdracht voldoen.</translation>
    </message>
    <message>
        <source>Open Recordings</source>
        <translation>Opnamen openen</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panelen</translation>
    </message>
    <message>
        <source>A report about the program, this computer and the servers is in the clipboard. Paste it where you describe the fault.</source>
        <translation>Een rapport over het programma, deze computer en de servers staat op het klembord. Plak het waar u de fout beschrijft.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::CertificateDialog</name>
    <message>
        <source>Different Certificate</source>
        <translation>Ander certificaat</translation>
    </message>
    <message>
        <source>Unknown Certificate</source>
        <translation>Onbekend certificaat</translation>
    </message>
    <message>
        <source>Nothing has been sent to this server. Ask its administrator whether it has a new certificate, and compare the fingerprints.</source>
        <translation>Er is niets naar deze server gestuurd. Vraag de beheerder of de server een nieuw certificaat heeft, en vergelijk de vingerafdrukken.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that this command shows on the server:
openssl x509 -in CERTIFICATE -noout -fingerprint -sha256</source>
        <translation>Vergelijk de vingerafdruk met die van deze opdracht op de server:
openssl x509 -in CERTIFICAAT -noout -fingerprint -sha256</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that you accepted. Somebody may be listening in.</source>
        <translation>Het certificaat van %1 is niet het certificaat dat u hebt aanvaard. Mogelijk luistert er iemand mee.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2.</source>
        <translation>Het certificaat van %1 wordt niet vertrouwd: %2.</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>niet vermeld</translation>
    </message>
    <message>
        <source>Issued to:</source>
        <translation>Uitgegeven aan:</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>Uitgegeven door:</translation>
    </message>
    <message>
        <source>Valid until:</source>
        <translation>Geldig tot:</translation>
    </message>
    <message>
        <source>Accepted (SHA-256):</source>
        <translation>Aanvaard (SHA-256):</translation>
    </message>
    <message>
        <source>New (SHA-256):</source>
        <translation>Nieuw (SHA-256):</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256):</source>
        <translation>Vingerafdruk (SHA-256):</translation>
    </message>
    <message>
        <source>&amp;Replace the Certificate</source>
        <translation>Certificaat ve&amp;rvangen</translation>
    </message>
    <message>
        <source>&amp;Trust and Connect</source>
        <translation>Ver&amp;trouwen en verbinden</translation>
    </message>
    <message>
        <source>I have &amp;compared the new fingerprint with the administrator&apos;s</source>
        <translation>Ik heb de nieuwe vingerafdruk met die van de beheerder &amp;vergeleken</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ColumnsDialog</name>
    <message>
        <source>Ignored</source>
        <comment>what a column contains</comment>
        <translation>Genegeerd</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>what a column contains</comment>
        <translation>Naam</translation>
    </message>
    <message>
        <source>First name</source>
        <comment>what a column contains</comment>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Middle name</source>
        <comment>what a column contains</comment>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Last name</source>
        <comment>what a column contains</comment>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>what a column contains</comment>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>what a column contains</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <comment>a file</comment>
        <translation>Kolommen van %1</translation>
    </message>
    <message>
        <source>These are the first &amp;lines of %1. What does each column contain? The answer is kept for files with the same headings.</source>
        <translation>Dit zijn de eerste &amp;regels van %1. Wat bevat elke kolom? Het antwoord wordt bewaard voor bestanden met dezelfde opschriften.</translation>
    </message>
    <message>
        <source>A column of numbers is needed, and one of names or companies. Several columns may contain numbers.</source>
        <translation>Er is een kolom met nummers nodig, en een met namen of bedrijven. Meerdere kolommen mogen nummers bevatten.</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Eerste regels van het bestand</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <comment>its number and its heading</comment>
        <translation>Kolom %1: %2</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::CommandPalette</name>
    <message>
        <source>Find an Action</source>
        <translation>Actie zoeken</translation>
    </message>
    <message>
        <source>A few letters of what you want to do</source>
        <translation>Enkele letters van wat u wilt doen</translation>
    </message>
    <message>
        <source>Letters of an action</source>
        <translation>Letters van een actie</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ConnectionTest</name>
    <message>
        <source>It works: logged in as %1, AMI %2.</source>
        <translation>Het werkt: aangemeld als %1, AMI %2.</translation>
    </message>
    <message>
        <source>It works: the broker tells of %1.</source>
        <translation>Het werkt: de broker vertelt over %1.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ContactsPage</name>
    <message>
        <source>unknown columns</source>
        <comment>what a file holds</comment>
        <translation>onbekende kolommen</translation>
    </message>
    <message>
        <source>%1: its headings do not tell which columns contain names and numbers. Select the file and press “Columns…”.</source>
        <translation>%1: uit de opschriften blijkt niet welke kolommen namen en nummers bevatten. Selecteer het bestand en druk op “Kolommen…”.</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>&amp;Kolommen…</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kan niet worden gelezen</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry/entries could not be used. The first: %2</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%1: %n vermelding is onbruikbaar: %2</numerusform>
            <numerusform>%1: %n vermeldingen zijn onbruikbaar. De eerste: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Contact &amp;files that give names to numbers (vCard or CSV). They are read again whenever they change:</source>
        <translation>Contactbestanden die nummers een naam &amp;geven (vCard of CSV). Ze worden opnieuw gelezen wanneer ze veranderen:</translation>
    </message>
    <message>
        <source>Contact files</source>
        <translation>Contactbestanden</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Contains</source>
        <comment>column: what a file holds</comment>
        <translation>Bevat</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Toevoegen…</translation>
    </message>
    <message>
        <source>Numbers without a country &amp;code are from:</source>
        <translation>Nummers zonder &amp;landnummer komen uit:</translation>
    </message>
    <message>
        <source>no country</source>
        <comment>numbers are written with a country code</comment>
        <translation>geen land</translation>
    </message>
    <message>
        <source>is being read</source>
        <translation>wordt gelezen</translation>
    </message>
    <message>
        <source>Contact Files</source>
        <translation>Contactbestanden</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv *.txt);;All files (*)</source>
        <translation>Contacten (*.vcf *.vcard *.csv *.txt);;Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::CountsBar</name>
    <message>
        <source>Show only these calls</source>
        <translation>Alleen deze gesprekken tonen</translation>
    </message>
    <message numerus="yes">
        <source>%n ringing</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n gaat over</numerusform>
            <numerusform>%n gaan over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n wacht</numerusform>
            <numerusform>%n wachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting %1</source>
        <comment>calls, and for how long</comment>
        <translation>
            <numerusform>%n wacht %1</numerusform>
            <numerusform>%n wachten %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talking</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n in gesprek</numerusform>
            <numerusform>%n in gesprek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n in de wacht</numerusform>
            <numerusform>%n in de wacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n geparkeerd</numerusform>
            <numerusform>%n geparkeerd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::DeskCalls</name>
    <message>
        <source>Do Not Disturb, as set on the desktop</source>
        <translation>Niet storen, zoals ingesteld op het bureaublad</translation>
    </message>
    <message>
        <source>Test Caller</source>
        <translation>Testbeller</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::DeskController</name>
    <message>
        <source>The headings of %1 do not tell which columns contain names and numbers. Choose them in the preferences, under Contacts.</source>
        <comment>contact files</comment>
        <translation>Uit de opschriften van %1 blijkt niet welke kolommen namen en nummers bevatten. Kies ze in de voorkeuren, onder Contacten.</translation>
    </message>
    <message>
        <source>&amp;Show the Window</source>
        <translation>Venster &amp;tonen</translation>
    </message>
    <message>
        <source>&amp;Missed Calls</source>
        <translation>&amp;Gemiste oproepen</translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n gemiste oproep</numerusform>
            <numerusform>%n gemiste oproepen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cacofonisk is still running in the tray</source>
        <translation>Cacofonisk blijft actief in het systeemvak</translation>
    </message>
    <message>
        <source>It notifies you of your calls from there. To end it, choose Quit in its menu.</source>
        <translation>Van daaruit meldt het uw oproepen. Kies Afsluiten in het menu om het te beëindigen.</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Meldingen</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>&amp;Contacten</translation>
    </message>
    <message>
        <source>&amp;Desktop</source>
        <translation>&amp;Bureaublad</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::DeskNotifications</name>
    <message>
        <source>In the recording being played</source>
        <translation>In de opname die wordt afgespeeld</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::DeskPage</name>
    <message>
        <source>Ended calls stay in the &amp;table for</source>
        <translation>Beëindigde gesprekken blijven in de &amp;tabel gedurende</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>een minuut</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minuten</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minuten</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>een uur</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 uur</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray</source>
        <translation>Een &amp;pictogram in het systeemvak tonen</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>In het systeemvak &amp;doorgaan als het venster wordt gesloten</translation>
    </message>
    <message>
        <source>Start without the &amp;window, in the tray or minimised</source>
        <translation>Zonder &amp;venster starten, in het systeemvak of geminimaliseerd</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Starten als ik me &amp;aanmeld</translation>
    </message>
    <message>
        <source>This desktop has no tray at the moment.</source>
        <translation>Dit bureaublad heeft op dit moment geen systeemvak.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <comment>a call, in a notification</comment>
        <translation>Tonen</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ExportDialog</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>calls %1</source>
        <comment>name of a file</comment>
        <translation>gesprekken %1</translation>
    </message>
    <message>
        <source>Export Calls</source>
        <translation>Gesprekken exporteren</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::FilterBar</name>
    <message>
        <source>Searches saved as views</source>
        <translation>Zoekopdrachten die als weergave zijn bewaard</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::FilterChip</name>
    <message>
        <source>Remove “%1” from the search</source>
        <translation>“%1” uit de zoekopdracht verwijderen</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::FilterEdit</name>
    <message>
        <source>Search: name, number, state:ringing, ext:1002, queue:support, -term…</source>
        <translation>Zoek: naam, nummer, state:ringing, ext:1002, queue:support, -woord…</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>Zoeken in gesprekken</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::FilterField</name>
    <message>
        <source>Clear the search</source>
        <translation>Zoekopdracht wissen</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::HealthPanel</name>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Probleem</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Laatste bericht</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Server clock</source>
        <translation>Klok van de server</translation>
    </message>
    <message>
        <source>AMI version</source>
        <translation>AMI-versie</translation>
    </message>
    <message>
        <source>What the account cannot see</source>
        <translation>Wat het account niet kan zien</translation>
    </message>
    <message>
        <source>Unexpected messages</source>
        <translation>Onverwachte berichten</translation>
    </message>
    <message>
        <source>&amp;Retry Now</source>
        <translation>Nu opnieuw p&amp;roberen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Last message:</source>
        <translation>Laatste bericht:</translation>
    </message>
    <message>
        <source>Events:</source>
        <translation>Events:</translation>
    </message>
    <message>
        <source>Server clock:</source>
        <translation>Klok van de server:</translation>
    </message>
    <message>
        <source>AMI version:</source>
        <translation>AMI-versie:</translation>
    </message>
    <message>
        <source>Unexpected messages:</source>
        <translation>Onverwachte berichten:</translation>
    </message>
    <message>
        <source>%1; its calls are shown as they were at %2</source>
        <translation>%1; de gesprekken staan er zoals ze waren om %2</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>nog niet bekend</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::LinkNotices</name>
    <message>
        <source>Connected again</source>
        <translation>Weer verbonden</translation>
    </message>
    <message>
        <source>Calls are shown as they happen.</source>
        <translation>Gesprekken worden weer getoond zoals ze gebeuren.</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>Geen verbinding met %1</translation>
    </message>
    <message>
        <source>You are not notified of calls there.</source>
        <comment>on a server</comment>
        <translation>U krijgt geen meldingen van gesprekken daar.</translation>
    </message>
    <message>
        <source>The program keeps trying to connect.</source>
        <translation>Het programma blijft proberen te verbinden.</translation>
    </message>
    <message>
        <source>The program does not try %1 again; the window says why.</source>
        <comment>servers</comment>
        <translation>Met %1 wordt niet opnieuw geprobeerd te verbinden; in het venster staat waarom.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::LiveController</name>
    <message>
        <source>&amp;Servers</source>
        <translation>&amp;Servers</translation>
    </message>
    <message>
        <source>The secret for %1 was on the command line, where other users of this computer may have read it. Save the server in the preferences instead.</source>
        <translation>Het geheim voor %1 stond in de opdrachtregel, waar andere gebruikers van deze computer het kunnen hebben gelezen. Bewaar de server liever in de voorkeuren.</translation>
    </message>
    <message>
        <source>The secret could not be saved in the keyring (%1). You will be asked for it at the next start.</source>
        <translation>Het geheim kon niet in de sleutelbos worden bewaard (%1). Bij de volgende start wordt er opnieuw om gevraagd.</translation>
    </message>
    <message>
        <source>No calls at the moment. New calls appear here.</source>
        <translation>Op dit moment zijn er geen gesprekken. Nieuwe gesprekken verschijnen hier.</translation>
    </message>
    <message>
        <source>Calls appear here once a server is connected.</source>
        <translation>Gesprekken verschijnen hier zodra een server verbonden is.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::LiveRecording</name>
    <message>
        <source>&amp;Record…</source>
        <translation>Opne&amp;men…</translation>
    </message>
    <message>
        <source>Stop &amp;Recording</source>
        <translation>Opname &amp;stoppen</translation>
    </message>
    <message>
        <source>recording to %1</source>
        <translation>neemt op in %1</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::MainWindow</name>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Toetsen</translation>
    </message>
    <message>
        <source>Cacofonisk</source>
        <translation>Cacofonisk</translation>
    </message>
    <message>
        <source>End the Recording?</source>
        <translation>Opname beëindigen?</translation>
    </message>
    <message>
        <source>What your servers send is being recorded to %1. If you go on, the recording ends here.</source>
        <comment>file</comment>
        <translation>Wat uw servers sturen wordt opgenomen in %1. Als u doorgaat, eindigt de opname hier.</translation>
    </message>
    <message>
        <source>&amp;End the Recording</source>
        <translation>Opname &amp;beëindigen</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>&amp;Privacy</translation>
    </message>
    <message>
        <source>Not connected</source>
        <comment>to any server</comment>
        <translation>Niet verbonden</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Geschiedenis</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Sluit dit bericht</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::MissedCallModel</name>
    <message>
        <source>%1 by %2</source>
        <comment>returned: when, by whom</comment>
        <translation>%1 door %2</translation>
    </message>
    <message>
        <source>Caller</source>
        <comment>column: a caller</comment>
        <translation>Beller</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column: of a caller</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Dialled</source>
        <comment>column: a number</comment>
        <translation>Gekozen</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>column</comment>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column: a call was missed last</comment>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>How often</source>
        <comment>column: a call was missed</comment>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>column: when and by whom a call was returned</comment>
        <translation>Teruggebeld</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::MissedPanel</name>
    <message>
        <source>Missed Calls</source>
        <translation>Gemiste oproepen</translation>
    </message>
    <message>
        <source>F&amp;ind Calls</source>
        <translation>Gesprekken zoe&amp;ken</translation>
    </message>
    <message>
        <source>Copy &amp;Number</source>
        <translation>&amp;Nummer kopiëren</translation>
    </message>
    <message>
        <source>Mark as &amp;Seen</source>
        <translation>Als ge&amp;zien markeren</translation>
    </message>
    <message>
        <source>Mark &amp;All as Seen</source>
        <translation>All&amp;es als gezien markeren</translation>
    </message>
    <message>
        <source>Missed Calls in the Recording</source>
        <translation>Gemiste oproepen in de opname</translation>
    </message>
    <message>
        <source>No missed calls up to this point. Choose your extensions, queues and numbers in the preferences.</source>
        <translation>Tot hier zijn er geen gemiste oproepen. Kies uw toestellen, wachtrijen en nummers in de voorkeuren.</translation>
    </message>
    <message>
        <source>No missed calls. Calls that nobody answers stay here until you mark them as seen. Choose your extensions, queues and numbers in the preferences.</source>
        <translation>Geen gemiste oproepen. Oproepen die niemand aanneemt, blijven hier staan tot u ze als gezien markeert. Kies uw toestellen, wachtrijen en nummers in de voorkeuren.</translation>
    </message>
    <message>
        <source>Sh&amp;ow Call</source>
        <translation>Gesprek t&amp;onen</translation>
    </message>
    <message>
        <source>The call that was missed at %1 is no longer in the table of calls. It stays in the list of missed calls until you mark it as seen.</source>
        <translation>Het gesprek dat op %1 is gemist, staat niet meer in de tabel met gesprekken. Het blijft in de lijst met gemiste gesprekken tot u het als gezien markeert.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::NotificationPopup</name>
    <message>
        <source>&amp;Show</source>
        <comment>a call</comment>
        <translation>&amp;Tonen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>a notification</comment>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::NotificationsPage</name>
    <message>
        <source>%1 at %2</source>
        <comment>a rule&apos;s subject, a server</comment>
        <translation>%1 bij %2</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Wijzigen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>What is &amp;mine, and which calls to notify me of:</source>
        <translation>Wat van mij &amp;is, en welke oproepen te melden:</translation>
    </message>
    <message>
        <source>What is mine</source>
        <translation>Wat van mij is</translation>
    </message>
    <message>
        <source>Notify of</source>
        <comment>column: kinds of calls</comment>
        <translation>Melden</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Try It</source>
        <translation>&amp;Proberen</translation>
    </message>
    <message>
        <source>Shows a sample notification</source>
        <translation>Toont een voorbeeld van een melding</translation>
    </message>
    <message>
        <source>the extension above if there is only one</source>
        <comment>my own phone</comment>
        <translation>het toestel hierboven als dat het enige is</translation>
    </message>
    <message>
        <source>You are not notified of calls that you make from it.</source>
        <translation>Van gesprekken die u daarmee begint, krijgt u geen melding.</translation>
    </message>
    <message>
        <source>My own &amp;phone:</source>
        <translation>Mijn eigen tele&amp;foon:</translation>
    </message>
    <message>
        <source>Rules may &amp;open other addresses than http and https</source>
        <translation>Regels mogen &amp;ook andere adressen dan http en https openen</translation>
    </message>
    <message>
        <source>Programs on this computer open them; some do more than to show something.</source>
        <translation>Programma’s op deze computer openen ze; sommige doen meer dan iets tonen.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Voorkeuren</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::QuietMenu</name>
    <message>
        <source>Do &amp;Not Disturb</source>
        <translation>&amp;Niet storen</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Uit</translation>
    </message>
    <message>
        <source>For 30 &amp;Minutes</source>
        <comment>do not disturb</comment>
        <translation>Voor 30 &amp;minuten</translation>
    </message>
    <message>
        <source>&amp;Until Tomorrow</source>
        <comment>do not disturb</comment>
        <translation>&amp;Tot morgen</translation>
    </message>
    <message>
        <source>Follow the &amp;Desktop</source>
        <comment>do not disturb</comment>
        <translation>Zoals het &amp;bureaublad</translation>
    </message>
    <message>
        <source>Do Not Disturb until tomorrow</source>
        <translation>Niet storen tot morgen</translation>
    </message>
    <message>
        <source>Do Not Disturb until %1</source>
        <comment>a time of day</comment>
        <translation>Niet storen tot %1</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ReadingProgress</name>
    <message>
        <source>Stop reading</source>
        <translation>Stop met lezen</translation>
    </message>
    <message>
        <source>How much of the recording has been read</source>
        <translation>Hoeveel van de opname is gelezen</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Recent geopend</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>Lijst &amp;wissen</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::RecordDialog</name>
    <message>
        <source>&amp;Mask numbers and names</source>
        <translation>Nummers en namen &amp;maskeren</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>elke grootte</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>size of a file</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>elke duur</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours that a file covers</comment>
        <translation> u</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Opnemen</translation>
    </message>
    <message>
        <source>…</source>
        <comment>choose a file</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Kies een bestand</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Bestand:</translation>
    </message>
    <message>
        <source>The name gives the format: .jsonl for JSON Lines, .ami for raw AMI text; with .gz it is compressed. An existing recording is continued.</source>
        <translation>De naam bepaalt het formaat: .jsonl voor JSON Lines, .ami voor ruwe AMI-tekst; met .gz wordt het gecomprimeerd. Een bestaande opname wordt voortgezet.</translation>
    </message>
    <message>
        <source>Each is always replaced by the same substitute</source>
        <translation>Elk wordt steeds door dezelfde vervanger vervangen</translation>
    </message>
    <message>
        <source>Start a new file when one reaches</source>
        <translation>Een nieuw bestand beginnen bij</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Grootte:</translation>
    </message>
    <message>
        <source>&amp;Length:</source>
        <translation>&amp;Duur:</translation>
    </message>
    <message>
        <source>Files to &amp;keep:</source>
        <translation>Bestanden om te be&amp;waren:</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Opnemen</translation>
    </message>
    <message>
        <source>The file name is missing.</source>
        <translation>De bestandsnaam ontbreekt.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>De map %1 bestaat niet.</translation>
    </message>
    <message>
        <source>A .json file that is cut off cannot be read: choose .jsonl.</source>
        <translation>Een afgebroken .json-bestand is niet te lezen: kies .jsonl.</translation>
    </message>
    <message>
        <source>Recordings (*.jsonl.gz *.jsonl *.ami.gz *.ami);;All files (*)</source>
        <translation>Opnamen (*.jsonl.gz *.jsonl *.ami.gz *.ami);;Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::RecordingWindow</name>
    <message>
        <source>No calls yet.</source>
        <translation>Nog geen gesprekken.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>No calls up to this point.</source>
        <translation>Tot hier zijn er geen gesprekken.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ReplayBar</name>
    <message>
        <source>as fast as possible</source>
        <translation>zo snel mogelijk</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Snelheid</translation>
    </message>
    <message>
        <source>Playback speed as a multiple of real time</source>
        <translation>Afspeelsnelheid als veelvoud van de werkelijke snelheid</translation>
    </message>
    <message>
        <source>The time of day, and the time since the start of the recording</source>
        <translation>De tijd van de dag, en de tijd sinds het begin van de opname</translation>
    </message>
    <message>
        <source>%1 · %2 / %3</source>
        <comment>time by the clock, since the begin, of the whole</comment>
        <translation>%1 · %2 / %3</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ReplayController</name>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Afspelen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pauze</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::RuleDialog</name>
    <message>
        <source>All phones of this extension, by their names in Asterisk: PJSIP/1002 and SIP/1002 are phones of 1002.</source>
        <translation>Alle telefoons van dit toestel, volgens hun naam in Asterisk: PJSIP/1002 en SIP/1002 zijn telefoons van 1002.</translation>
    </message>
    <message>
        <source>Calls in this Asterisk queue, whichever phones they ring.</source>
        <translation>Oproepen in deze Asterisk-wachtrij, bij welke telefoons ze ook overgaan.</translation>
    </message>
    <message>
        <source>Calls to this number, however it is written.</source>
        <translation>Oproepen naar dit nummer, hoe het ook is geschreven.</translation>
    </message>
    <message>
        <source>Calls to this extension, which rings several phones.</source>
        <translation>Oproepen naar dit toestel, dat bij meerdere telefoons overgaat.</translation>
    </message>
    <message>
        <source>Extension</source>
        <comment>what a rule is about</comment>
        <translation>Toestel</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>what a rule is about</comment>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>what a rule is about</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>what a rule is about</comment>
        <translation>Groep</translation>
    </message>
    <message>
        <source>incoming</source>
        <comment>a call that is told of</comment>
        <translation>inkomend</translation>
    </message>
    <message>
        <source>transferred</source>
        <comment>a call that is told of</comment>
        <translation>doorverbonden</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <comment>a call that is told of</comment>
        <translation>elders opgenomen</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>a call that is told of</comment>
        <translation>gemist</translation>
    </message>
    <message numerus="yes">
        <source>waiting longer than %n s</source>
        <translation>
            <numerusform>wacht langer dan %n s</numerusform>
            <numerusform>wacht langer dan %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>with sound</source>
        <comment>a call is told of</comment>
        <translation>met geluid</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>&amp;Incoming calls</source>
        <translation>&amp;Inkomende oproepen</translation>
    </message>
    <message>
        <source>Trans&amp;ferred calls</source>
        <translation>&amp;Doorverbonden oproepen</translation>
    </message>
    <message>
        <source>Calls answered &amp;elsewhere</source>
        <translation>&amp;Elders opgenomen oproepen</translation>
    </message>
    <message>
        <source>&amp;Missed calls</source>
        <translation>&amp;Gemiste oproepen</translation>
    </message>
    <message>
        <source>Calls that &amp;wait longer than</source>
        <translation>Oproepen die langer &amp;wachten dan</translation>
    </message>
    <message>
        <source>Make a s&amp;ound</source>
        <translation>Een gel&amp;uid maken</translation>
    </message>
    <message>
        <source>What Is Mine</source>
        <translation>Wat van mij is</translation>
    </message>
    <message>
        <source>any server</source>
        <comment>a server</comment>
        <translation>elke server</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>How long a call may wait</source>
        <translation>Hoe lang een oproep mag wachten</translation>
    </message>
    <message>
        <source>&amp;This is mine:</source>
        <translation>Dit is van &amp;mij:</translation>
    </message>
    <message>
        <source>&amp;Number or name:</source>
        <translation>&amp;Nummer of naam:</translation>
    </message>
    <message>
        <source>At the &amp;server:</source>
        <translation>Bij de &amp;server:</translation>
    </message>
    <message>
        <source>Notify me of:</source>
        <translation>Melden:</translation>
    </message>
    <message>
        <source>&amp;Queues with more callers waiting than</source>
        <translation>Wachtri&amp;jen met meer wachtenden dan</translation>
    </message>
    <message>
        <source>Calls that &amp;last longer than</source>
        <translation>Gesprekken die &amp;langer duren dan</translation>
    </message>
    <message>
        <source>How many callers may wait</source>
        <translation>Hoeveel bellers mogen wachten</translation>
    </message>
    <message>
        <source>How long a talk may last</source>
        <translation>Hoe lang een gesprek mag duren</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message numerus="yes">
        <source>more than %n waiting</source>
        <comment>callers</comment>
        <translation>
            <numerusform>meer dan %n wachtende</numerusform>
            <numerusform>meer dan %n wachtenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talking longer than %n min</source>
        <translation>
            <numerusform>langer dan %n min in gesprek</numerusform>
            <numerusform>langer dan %n min in gesprek</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls from this number, however it is written, to any phone.</source>
        <translation>Gesprekken van dit nummer, hoe het ook geschreven is, naar welk toestel dan ook.</translation>
    </message>
    <message>
        <source>Caller</source>
        <comment>what a rule is about</comment>
        <translation>Beller</translation>
    </message>
    <message>
        <source>O&amp;pen as well:</source>
        <translation>&amp;Ook openen:</translation>
    </message>
    <message>
        <source>opens %1</source>
        <comment>a host or a program</comment>
        <translation>opent %1</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::SecretDialog</name>
    <message>
        <source>&amp;Remember it in the desktop&apos;s keyring</source>
        <translation>In de sleutelbos van het bureaublad be&amp;waren</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>To watch the calls of %1, enter the secret of the user “%2” from its manager.conf.</source>
        <translation>Om de gesprekken van %1 te volgen is het geheim nodig van de gebruiker “%2” uit zijn manager.conf.</translation>
    </message>
    <message>
        <source>It is not saved, because this desktop has no working keyring. You will be asked for it at each start.</source>
        <translation>Het wordt niet bewaard, omdat dit bureaublad geen werkende sleutelbos heeft. Bij elke start wordt erom gevraagd.</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>Ver&amp;binden</translation>
    </message>
    <message>
        <source>&amp;Secret:</source>
        <translation>&amp;Geheim:</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::SecretEdit</name>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Het geheim tonen</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ServerDialog</name>
    <message>
        <source>&amp;Test Connection</source>
        <translation>Verbinding &amp;testen</translation>
    </message>
    <message>
        <source>Add Server</source>
        <translation>Server toevoegen</translation>
    </message>
    <message>
        <source>Change Server</source>
        <translation>Server wijzigen</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Account in Asterisk</source>
        <translation>&amp;Account in Asterisk</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Toe&amp;voegen</translation>
    </message>
    <message>
        <source>Chan&amp;ge</source>
        <translation>&amp;Wijzigen</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbinden</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ServerForm</name>
    <message>
        <source>&amp;Encrypt the connection (TLS)</source>
        <translation>De verbinding v&amp;ersleutelen (TLS)</translation>
    </message>
    <message>
        <source>Send the secret unenc&amp;rypted if MD5 is refused</source>
        <translation>Het geheim onvers&amp;leuteld versturen als MD5 wordt geweigerd</translation>
    </message>
    <message>
        <source>Anybody listening in on the network can then read it. TLS is safer.</source>
        <translation>Wie op het netwerk meeluistert, kan het dan lezen. TLS is veiliger.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>Ve&amp;rgeten</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-1)</source>
        <translation>West-Europees (ISO 8859-1)</translation>
    </message>
    <message>
        <source>Western European (Windows 1252)</source>
        <translation>West-Europees (Windows 1252)</translation>
    </message>
    <message>
        <source>Central European (Windows 1250)</source>
        <translation>Midden-Europees (Windows 1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows 1251)</source>
        <translation>Cyrillisch (Windows 1251)</translation>
    </message>
    <message>
        <source>Greek (Windows 1253)</source>
        <translation>Grieks (Windows 1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows 1254)</source>
        <translation>Turks (Windows 1254)</translation>
    </message>
    <message>
        <source>How to read names that are not UTF-8</source>
        <translation>Hoe namen te lezen die geen UTF-8 zijn</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Poort:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>Gebru&amp;iker:</translation>
    </message>
    <message>
        <source>Se&amp;cret:</source>
        <translation>&amp;Geheim:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>Accepted certificate:</source>
        <translation>Aanvaard certificaat:</translation>
    </message>
    <message>
        <source>C&amp;ode page:</source>
        <translation>C&amp;odepagina:</translation>
    </message>
    <message>
        <source>Accepted certificate</source>
        <translation>Aanvaard certificaat</translation>
    </message>
    <message>
        <source>…</source>
        <comment>choose a file</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Kies een bestand</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>die van het systeem</translation>
    </message>
    <message>
        <source>Trusted author&amp;ities:</source>
        <translation>Vertrouw&amp;de uitgevers:</translation>
    </message>
    <message>
        <source>The host is missing.</source>
        <translation>De host ontbreekt.</translation>
    </message>
    <message>
        <source>The user is missing: enter its name from manager.conf.</source>
        <translation>De gebruiker ontbreekt: vul de naam uit manager.conf in.</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>Het bestand %1 bestaat niet.</translation>
    </message>
    <message>
        <source>none: authorities decide</source>
        <translation>geen: uitgevers beslissen</translation>
    </message>
    <message>
        <source>Trusted Authorities</source>
        <translation>Vertrouwde uitgevers</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificaten (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Only those needed for calls</source>
        <translation>Alleen wat voor gesprekken nodig is</translation>
    </message>
    <message>
        <source>Also those of the dialplan (many)</source>
        <translation>Ook die van het dialplan (veel)</translation>
    </message>
    <message>
        <source>All that the account may read</source>
        <translation>Alles wat het account mag lezen</translation>
    </message>
    <message>
        <source>Events that are not needed for calls appear only in recordings</source>
        <translation>Gebeurtenissen die niet voor gesprekken nodig zijn, staan alleen in opnamen</translation>
    </message>
    <message>
        <source>E&amp;vents:</source>
        <translation>Gebe&amp;urtenissen:</translation>
    </message>
    <message>
        <source>&amp;Broker&apos;s site:</source>
        <translation>Locatie van &amp;broker:</translation>
    </message>
    <message>
        <source>Anybody listening in on the network can read the calls, and the password. TLS is safer.</source>
        <translation>Wie meeluistert op het netwerk kan de gesprekken lezen, en het wachtwoord. TLS is veiliger.</translation>
    </message>
    <message>
        <source>none: the host is an Asterisk</source>
        <comment>site of a broker</comment>
        <translation>geen: de host is een Asterisk</translation>
    </message>
    <message>
        <source>For an MQTT broker to which collectors tell their calls: the name of the site, or SITE/SERVER for one server of it</source>
        <translation>Voor een MQTT-broker waaraan verzamelaars hun gesprekken vertellen: de naam van de locatie, of LOCATIE/SERVER voor één server ervan</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ServersPage</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Wijzigen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servers</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Toevoegen…</translation>
    </message>
    <message>
        <source>Remove Server</source>
        <translation>Server verwijderen</translation>
    </message>
    <message>
        <source>Remove %1, and its secret from the keyring?</source>
        <translation>%1 verwijderen, en het geheim uit de sleutelbos?</translation>
    </message>
    <message>
        <source>for example provider1, PJSIP/office</source>
        <comment>devices</comment>
        <translation>bijvoorbeeld provider1, PJSIP/kantoor</translation>
    </message>
    <message>
        <source>&amp;Trunks:</source>
        <comment>devices</comment>
        <translation>Tr&amp;unks:</translation>
    </message>
    <message>
        <source>Devices whose calls come from or go to outside, in recordings as well. Others are told by the calls they make.</source>
        <translation>Apparaten waarvan de gesprekken van of naar buiten gaan, ook in opnamen. Andere worden herkend aan hun gesprekken.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ShortcutsPage</name>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Toets</translation>
    </message>
    <message>
        <source>Keys of actions</source>
        <translation>Toetsen van acties</translation>
    </message>
    <message>
        <source>&amp;Use the Usual Keys</source>
        <translation>De &amp;gebruikelijke toetsen gebruiken</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Give that another one first.</source>
        <translation>%1 is de toets van “%2”. Geef die eerst een andere.</translation>
    </message>
    <message>
        <source>The keys chosen for these actions are those of others, so they have their usual keys again: %1.</source>
        <translation>De gekozen toetsen van deze acties horen bij andere, dus deze hebben weer hun gebruikelijke toetsen: %1.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::Timeline</name>
    <message>
        <source>Timeline of the session</source>
        <translation>Tijdlijn van de sessie</translation>
    </message>
    <message>
        <source>%1, calls in progress: %2</source>
        <translation>%1, lopende gesprekken: %2</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::TrayIcon</name>
    <message>
        <source>not connected</source>
        <translation>niet verbonden</translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n gemiste oproep</numerusform>
            <numerusform>%n gemiste oproepen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ViewsMenu</name>
    <message>
        <source>&amp;Views</source>
        <comment>saved searches</comment>
        <translation>&amp;Weergaven</translation>
    </message>
    <message>
        <source>&amp;Rename View</source>
        <translation>Weergave &amp;hernoemen</translation>
    </message>
    <message>
        <source>&amp;Delete View</source>
        <translation>Weergave &amp;verwijderen</translation>
    </message>
    <message>
        <source>&amp;Save Search as View…</source>
        <translation>Zoekopdracht als weergave &amp;bewaren…</translation>
    </message>
    <message>
        <source>No Views Saved Yet</source>
        <translation>Nog geen weergaven bewaard</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Naam:</translation>
    </message>
    <message>
        <source>Save Search as View</source>
        <translation>Zoekopdracht als weergave bewaren</translation>
    </message>
    <message>
        <source>Rename View</source>
        <translation>Weergave hernoemen</translation>
    </message>
    <message>
        <source>View %1</source>
        <comment>a saved search, by its place</comment>
        <translation>Weergave %1</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::WelcomePage</name>
    <message>
        <source>See what happens to the calls of your Asterisk PBX</source>
        <translation>Zie wat er met de gesprekken van uw Asterisk-centrale gebeurt</translation>
    </message>
    <message>
        <source>Recently opened:</source>
        <translation>Onlangs geopend:</translation>
    </message>
</context>
<context>
    <name>LadderFiles</name>
    <message>
        <source>PDF on A4</source>
        <translation>PDF op A4</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Scalable picture</source>
        <translation>Schaalbare afbeelding</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webpagina</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Mermaid diagram</source>
        <translation>Mermaid-diagram</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::CallPanel</name>
    <message>
        <source>Call</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Gesprek van %1</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n gesprek</numerusform>
            <numerusform>%n gesprekken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::CallView</name>
    <message>
        <source>Channels &amp;Apart</source>
        <translation>Kanalen &amp;apart</translation>
    </message>
    <message>
        <source>&amp;Mask Names and Numbers</source>
        <translation>Namen en nummers &amp;maskeren</translation>
    </message>
    <message>
        <source>&amp;Hand On</source>
        <translation>&amp;Doorgeven</translation>
    </message>
    <message>
        <source>The story of the call</source>
        <translation>Het verhaal van het gesprek</translation>
    </message>
    <message>
        <source>Show each channel of a person on a line of its own</source>
        <translation>Toont elk kanaal van iemand op een eigen lijn</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>Kopiëren als &amp;tekst</translation>
    </message>
    <message>
        <source>Copy as &amp;Picture</source>
        <translation>Kopiëren als &amp;afbeelding</translation>
    </message>
    <message>
        <source>Copy as Mermai&amp;d</source>
        <translation>Kopiëren als Mermai&amp;d</translation>
    </message>
    <message>
        <source>Replaces each name and number by another before it is handed on</source>
        <translation>Vervangt elke naam en elk nummer door een andere voordat het wordt doorgegeven</translation>
    </message>
    <message>
        <source>By the Clock</source>
        <comment>how a ladder tells time</comment>
        <translation>Volgens de klok</translation>
    </message>
    <message>
        <source>Since the Start</source>
        <comment>how a ladder tells time</comment>
        <translation>Sinds het begin</translation>
    </message>
    <message>
        <source>Since the Previous</source>
        <comment>how a ladder tells time</comment>
        <translation>Sinds de vorige</translation>
    </message>
    <message>
        <source>How time is told: by the clock, since the start of the call, or since what happened before (%1)</source>
        <translation>Hoe de tijd wordt aangegeven: volgens de klok, sinds het begin van het gesprek, of sinds wat eraan voorafging (%1)</translation>
    </message>
    <message>
        <source>call</source>
        <comment>name of a file</comment>
        <translation>gesprek</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Berichten</translation>
    </message>
    <message>
        <source>&amp;Save Messages…</source>
        <translation>Berichten op&amp;slaan…</translation>
    </message>
    <message>
        <source>Show what the PBX sent about the call (%1)</source>
        <translation>Toont wat de centrale over het gesprek stuurde (%1)</translation>
    </message>
    <message>
        <source>As a recording of its own, with what it needs to be played</source>
        <translation>Als een eigen opname, met wat nodig is om die af te spelen</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::LadderExportDialog</name>
    <message>
        <source>Export Call</source>
        <translation>Gesprek exporteren</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::LadderView</name>
    <message>
        <source>What happened in the call</source>
        <translation>Wat er in het gesprek gebeurde</translation>
    </message>
    <message>
        <source>Select a call to see what happened in it.</source>
        <translation>Selecteer een gesprek om te zien wat er gebeurde.</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Inzoomen</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Uitzoomen</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>&amp;Normale grootte</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::LinesMenu</name>
    <message>
        <source>&amp;Lifelines</source>
        <translation>&amp;Levenslijnen</translation>
    </message>
    <message>
        <source>&amp;Show as They Were</source>
        <translation>&amp;Tonen zoals ze waren</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>He&amp;rnoemen…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Tonen</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Verbergen</translation>
    </message>
    <message>
        <source>Move &amp;Left</source>
        <translation>Naar &amp;links</translation>
    </message>
    <message>
        <source>Move R&amp;ight</source>
        <translation>Naar r&amp;echts</translation>
    </message>
    <message>
        <source>Rename Lifeline</source>
        <translation>Levenslijn hernoemen</translation>
    </message>
    <message>
        <source>Name (empty: as it was):</source>
        <translation>Naam (leeg: zoals die was):</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::PartyMenu</name>
    <message>
        <source>Copy &amp;Number</source>
        <translation>&amp;Nummer kopiëren</translation>
    </message>
    <message>
        <source>Only Calls of This N&amp;umber</source>
        <translation>Alleen gesprekken van dit n&amp;ummer</translation>
    </message>
    <message>
        <source>&amp;Tell Me of This Number…</source>
        <translation>&amp;Meld mij dit nummer…</translation>
    </message>
    <message>
        <source>A&amp;dd to Contacts…</source>
        <translation>Aan contacten toe&amp;voegen…</translation>
    </message>
    <message>
        <source>Call Bac&amp;k</source>
        <translation>Terugbe&amp;llen</translation>
    </message>
    <message>
        <source>The number is not known.</source>
        <translation>Het nummer is niet bekend.</translation>
    </message>
    <message>
        <source>Names and numbers are hidden.</source>
        <translation>Namen en nummers zijn verborgen.</translation>
    </message>
    <message>
        <source>It is the number of %1.</source>
        <comment>a contact</comment>
        <translation>Het is het nummer van %1.</translation>
    </message>
    <message>
        <source>This is no number that can be called.</source>
        <translation>Dit is geen nummer dat gebeld kan worden.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ContactDialog</name>
    <message>
        <source>Add to Contacts</source>
        <translation>Aan contacten toevoegen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <comment>a contact</comment>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>N&amp;umber:</source>
        <translation>N&amp;ummer:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Bestand:</translation>
    </message>
    <message>
        <source>Contacts of this program</source>
        <translation>Contacten van dit programma</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::PartyWishes</name>
    <message>
        <source>%1 cannot be called from here: the desktop knows no program for numbers (tel:).</source>
        <translation>%1 kan van hieruit niet worden gebeld: de desktop kent geen programma voor nummers (tel:).</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::PopFields</name>
    <message>
        <source>What to open</source>
        <translation>Wat te openen</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>to be opened</comment>
        <translation>niets</translation>
    </message>
    <message>
        <source>an address</source>
        <comment>to be opened</comment>
        <translation>een adres</translation>
    </message>
    <message>
        <source>a program</source>
        <comment>to be opened</comment>
        <translation>een programma</translation>
    </message>
    <message>
        <source>When to open it</source>
        <translation>Wanneer te openen</translation>
    </message>
    <message>
        <source>when it rings</source>
        <comment>a call</comment>
        <translation>als het overgaat</translation>
    </message>
    <message>
        <source>when it is answered</source>
        <comment>a call</comment>
        <translation>als het wordt beantwoord</translation>
    </message>
    <message>
        <source>by a button in the notification</source>
        <translation>met een knop in de melding</translation>
    </message>
    <message>
        <source>Address or program</source>
        <translation>Adres of programma</translation>
    </message>
    <message>
        <source>What is filled in: %1</source>
        <comment>fields</comment>
        <translation>Wat wordt ingevuld: %1</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ScreenPops</name>
    <message numerus="yes">
        <source>Nothing was opened for %n call(s)</source>
        <translation>
            <numerusform>Voor %n gesprek is niets geopend</numerusform>
            <numerusform>Voor %n gesprekken is niets geopend</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls came faster than one a second: %1</source>
        <comment>what would have been opened</comment>
        <translation>Gesprekken kwamen sneller dan één per seconde: %1</translation>
    </message>
</context>
<context>
    <name>MessageFiles</name>
    <message>
        <source>JSON Lines, compressed</source>
        <translation>JSON Lines, gecomprimeerd</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>AMI text, compressed</source>
        <translation>AMI-tekst, gecomprimeerd</translation>
    </message>
    <message>
        <source>AMI text</source>
        <translation>AMI-tekst</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::EventModel</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>of AMI</comment>
        <translation>Event</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>What It Says</source>
        <comment>the most important values of a message</comment>
        <translation>Wat het zegt</translation>
    </message>
    <message>
        <source>%1
Not played yet</source>
        <comment>a message</comment>
        <translation>%1
Nog niet afgespeeld</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::EventTable</name>
    <message>
        <source>Messages of the call</source>
        <translation>Berichten van het gesprek</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::EventView</name>
    <message>
        <source>&amp;Copy Messages</source>
        <translation>Berichten &amp;kopiëren</translation>
    </message>
    <message>
        <source>Compare with the &amp;One Before</source>
        <translation>Vergelijken met het &amp;vorige</translation>
    </message>
    <message>
        <source>&amp;Show in the Ladder</source>
        <translation>In de ladder &amp;tonen</translation>
    </message>
    <message>
        <source>Mark what differs from the message before about the same channel</source>
        <translation>Markeert wat anders is dan in het vorige bericht over hetzelfde kanaal</translation>
    </message>
    <message>
        <source>type:Dial Queue:support -RTCP</source>
        <translation>type:Dial Queue:support -RTCP</translation>
    </message>
    <message>
        <source>Search the messages</source>
        <translation>Zoeken in de berichten</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n bericht</numerusform>
            <numerusform>%n berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages contain names and numbers, which are hidden.</source>
        <translation>Berichten bevatten namen en nummers, en die zijn verborgen.</translation>
    </message>
    <message>
        <source>Select a call to see its messages.</source>
        <translation>Kies een gesprek om de berichten ervan te zien.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Bezig met lezen…</translation>
    </message>
    <message>
        <source>No message of this call has been kept.</source>
        <translation>Er is geen bericht van dit gesprek bewaard.</translation>
    </message>
    <message>
        <source>Messages of live calls are not kept. Choose in the preferences, under Privacy, for how long they are to be.</source>
        <translation>Berichten van live-gesprekken worden niet bewaard. Kies in de voorkeuren, onder Privacy, hoe lang ze bewaard worden.</translation>
    </message>
    <message>
        <source>No message matches.</source>
        <translation>Geen bericht voldoet.</translation>
    </message>
    <message>
        <source>Words that are anywhere in a message; type:Dial is in the name of the event, Queue:support in the value of a field, server:pbx1 in the name of the server. - before a word: not this one. Quotes keep words together.</source>
        <translation>Woorden die ergens in een bericht staan; type:Dial staat in de naam van het event, Queue:support in de waarde van een veld, server:pbx1 in de naam van de server. Met - voor een woord: dit juist niet. Aanhalingstekens houden woorden bij elkaar.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::FieldModel</name>
    <message>
        <source>— not there —</source>
        <comment>a field in a message</comment>
        <translation>— er niet —</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>of a message</comment>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>of a field</comment>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Beside %1</source>
        <comment>another message</comment>
        <translation>Naast %1</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::FieldTable</name>
    <message>
        <source>&amp;Copy Fields</source>
        <translation>Velden &amp;kopiëren</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>&amp;Waarde kopiëren</translation>
    </message>
    <message>
        <source>Fields of the message</source>
        <translation>Velden van het bericht</translation>
    </message>
    <message>
        <source>Select a message to see its fields, or two to compare them.</source>
        <translation>Kies een bericht om de velden ervan te zien, of twee om die te vergelijken.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::KeepingPage</name>
    <message>
        <source>not at all</source>
        <translation>helemaal niet</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minuten</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>een uur</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 uur</translation>
    </message>
    <message>
        <source>So that the messages of a call that was just seen can be looked at and saved. They are in temporary files of at most 1 GB, which only you can read, and which are deleted when the program ends. Another choice begins anew: what was kept is deleted.</source>
        <translation>Zodat de berichten van een gesprek dat net te zien was bekeken en opgeslagen kunnen worden. Ze staan in tijdelijke bestanden van samen hoogstens 1 GB, die alleen u kunt lezen en die worden gewist als het programma stopt. Met een andere keuze begint het opnieuw: wat bewaard was, wordt gewist.</translation>
    </message>
    <message>
        <source>Keep what servers &amp;send for:</source>
        <translation>Bewaren wat servers &amp;sturen:</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::MessageSaving</name>
    <message>
        <source>Save Messages</source>
        <translation>Berichten opslaan</translation>
    </message>
    <message>
        <source>call</source>
        <comment>name of a file</comment>
        <translation>gesprek</translation>
    </message>
    <message>
        <source>Saving the messages of the call to %1…</source>
        <comment>file</comment>
        <translation>De berichten van het gesprek worden opgeslagen in %1…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
</context>
<context>
    <name>BoardContextTexts</name>
    <message>
        <source>as of %1</source>
        <comment>14:02:11</comment>
        <translation>stand van %1</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>Available</source>
        <translation>Beschikbaar</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>Away for long</source>
        <translation>Lang afwezig</translation>
    </message>
    <message>
        <source>Ready to chat</source>
        <translation>Klaar om te chatten</translation>
    </message>
    <message>
        <source>Not to be disturbed</source>
        <translation>Niet te storen</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Niet aanwezig</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of an extension</comment>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>state of an extension</comment>
        <translation>Vrij</translation>
    </message>
    <message>
        <source>Ringing</source>
        <comment>state of an extension</comment>
        <translation>Gaat over</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>state of an extension</comment>
        <translation>In gesprek</translation>
    </message>
    <message>
        <source>In use, ringing</source>
        <comment>state of an extension</comment>
        <translation>In gesprek, gaat over</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>state of an extension</comment>
        <translation>Bezet</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>state of an extension</comment>
        <translation>In de wacht</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <comment>state of an extension</comment>
        <translation>Onbereikbaar</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <comment>state of an extension</comment>
        <translation>Niet storen</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a member of a queue</comment>
        <translation>gepauzeerd</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <comment>02:10</comment>
        <translation>gepauzeerd sinds %1</translation>
    </message>
    <message>
        <source>talking</source>
        <comment>in a conference</comment>
        <translation>praat</translation>
    </message>
    <message>
        <source>muted</source>
        <comment>in a conference</comment>
        <translation>gedempt</translation>
    </message>
    <message>
        <source>waiting for a marked member</source>
        <comment>in a conference</comment>
        <translation>wacht op een gemarkeerde deelnemer</translation>
    </message>
    <message>
        <source>administrator</source>
        <comment>of a conference</comment>
        <translation>beheerder</translation>
    </message>
    <message>
        <source>marked</source>
        <comment>member of a conference</comment>
        <translation>gemarkeerd</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::AbandonedDialog</name>
    <message>
        <source>Abandoned Calls of %1</source>
        <comment>a queue</comment>
        <translation>Opgegeven gesprekken van %1</translation>
    </message>
    <message>
        <source>Nobody has hung up in this queue today, as far as was seen.</source>
        <translation>Voor zover gezien heeft vandaag niemand in deze wachtrij opgehangen.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::AbandonedModel</name>
    <message>
        <source>not yet</source>
        <comment>called back</comment>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>called back: when, by whom</comment>
        <translation>%1 door %2</translation>
    </message>
    <message>
        <source>Caller</source>
        <comment>column</comment>
        <translation>Beller</translation>
    </message>
    <message>
        <source>Hung up at</source>
        <comment>column</comment>
        <translation>Opgehangen om</translation>
    </message>
    <message>
        <source>Waited</source>
        <comment>column</comment>
        <translation>Gewacht</translation>
    </message>
    <message>
        <source>Called back</source>
        <comment>column: when, by whom</comment>
        <translation>Teruggebeld</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::BoardPanel</name>
    <message>
        <source>The connection to %1 is lost: shown %2.</source>
        <comment>server, as of 14:02:11</comment>
        <translation>De verbinding met %1 is verbroken: getoond wordt de %2.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ConferenceModel</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <comment>of a conference</comment>
        <translation>
            <numerusform>%n deelnemer</numerusform>
            <numerusform>%n deelnemers</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <comment>a conference</comment>
        <translation>vergrendeld</translation>
    </message>
    <message>
        <source>being recorded</source>
        <comment>a conference</comment>
        <translation>wordt opgenomen</translation>
    </message>
    <message>
        <source>Conference or member</source>
        <comment>column</comment>
        <translation>Conferentie of deelnemer</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>For</source>
        <comment>column: how long</comment>
        <translation>Duur</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ConferencesPanel</name>
    <message>
        <source>Conferences and Parked Calls</source>
        <translation>Conferenties en geparkeerde gesprekken</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Conferenties</translation>
    </message>
    <message>
        <source>Parked Calls</source>
        <translation>Geparkeerde gesprekken</translation>
    </message>
    <message>
        <source>Nobody is in a conference.

The dialplan begins one with ConfBridge(4001).

In manager.conf, the user needs read = call and write = reporting.</source>
        <translation>Niemand is in een conferentie.

Het belplan begint er een met ConfBridge(4001).

In manager.conf heeft de gebruiker read = call en write = reporting nodig.</translation>
    </message>
    <message>
        <source>Nobody is parked.

Parking lots are set up in res_parking.conf.

In manager.conf, the user needs read = call, and write = call for who was parked before.</source>
        <translation>Niemand is geparkeerd.

Parkeerplaatsen worden ingesteld in res_parking.conf.

In manager.conf heeft de gebruiker read = call nodig, en write = call voor wie al eerder geparkeerd was.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ExtensionModel</name>
    <message>
        <source>%1 for %2</source>
        <comment>state, 02:10</comment>
        <translation>%1, al %2</translation>
    </message>
    <message>
        <source>Extension</source>
        <comment>column</comment>
        <translation>Toestel</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Naam</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>With</source>
        <comment>column: whom somebody talks with</comment>
        <translation>Met</translation>
    </message>
    <message>
        <source>For</source>
        <comment>column: how long</comment>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Presence</source>
        <comment>column</comment>
        <translation>Aanwezigheid</translation>
    </message>
    <message>
        <source>Context</source>
        <comment>column: of the dialplan</comment>
        <translation>Context</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>column</comment>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ExtensionsPanel</name>
    <message>
        <source>Extensions</source>
        <translation>Toestellen</translation>
    </message>
    <message>
        <source>As a &amp;List</source>
        <translation>Als &amp;lijst</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favoriet</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>extensions, by name or number</comment>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search for extensions</source>
        <translation>Toestellen zoeken</translation>
    </message>
    <message>
        <source>&amp;Show the Call</source>
        <translation>Gesprek &amp;tonen</translation>
    </message>
    <message>
        <source>&amp;Names on Cards</source>
        <translation>&amp;Namen op kaarten</translation>
    </message>
    <message>
        <source>&amp;Times on Cards</source>
        <translation>T&amp;ijden op kaarten</translation>
    </message>
    <message>
        <source>&amp;Other Parties on Cards</source>
        <translation>&amp;Gesprekspartners op kaarten</translation>
    </message>
    <message>
        <source>No extension matches.</source>
        <translation>Geen toestel voldoet.</translation>
    </message>
    <message>
        <source>No extensions are known.

They come from the hints of the dialplan, such as exten =&gt; 1001,hint,PJSIP/1001 in extensions.conf, and from phones that call.

In manager.conf, the user needs read = call and write = reporting.</source>
        <translation>Er zijn geen toestellen bekend.

Ze komen uit de hints van het belplan, zoals exten =&gt; 1001,hint,PJSIP/1001 in extensions.conf, en van telefoons die bellen.

In manager.conf heeft de gebruiker read = call en write = reporting nodig.</translation>
    </message>
    <message>
        <source>No favourites yet.

A click on the star of a card makes one, or Ctrl+Alt+F.</source>
        <translation>Nog geen favorieten.

Een klik op de ster van een kaart maakt er een, of Ctrl+Alt+F.</translation>
    </message>
    <message>
        <source>Nobody is in this group.

A right click on a card, Groups, adds somebody.</source>
        <translation>Niemand zit in deze groep.

Een rechterklik op een kaart, Groepen, voegt iemand toe.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ParkingModel</name>
    <message>
        <source>%1 in parking space %2</source>
        <comment>who, where</comment>
        <translation>%1 op parkeerplek %2</translation>
    </message>
    <message>
        <source>parked by %1</source>
        <translation>geparkeerd door %1</translation>
    </message>
    <message>
        <source>comes back in %1</source>
        <comment>02:10</comment>
        <translation>komt terug over %1</translation>
    </message>
    <message>
        <source>Parking space</source>
        <comment>column</comment>
        <translation>Parkeerplek</translation>
    </message>
    <message>
        <source>Who is parked</source>
        <comment>column</comment>
        <translation>Wie geparkeerd is</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column: who parked a call</comment>
        <translation>Door</translation>
    </message>
    <message>
        <source>For</source>
        <comment>column: how long</comment>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Back in</source>
        <comment>column: how long until a parked call comes back</comment>
        <translation>Terug over</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::QueueModel</name>
    <message>
        <source>no members</source>
        <translation>geen leden</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>members of a queue</comment>
        <translation>
            <numerusform>%n vrij</numerusform>
            <numerusform>%n vrij</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n busy</source>
        <comment>members of a queue</comment>
        <translation>
            <numerusform>%n bezet</numerusform>
            <numerusform>%n bezet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>members of a queue</comment>
        <translation>
            <numerusform>%n gepauzeerd</numerusform>
            <numerusform>%n gepauzeerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unavailable</source>
        <comment>members of a queue</comment>
        <translation>
            <numerusform>%n onbereikbaar</numerusform>
            <numerusform>%n onbereikbaar</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>niemand wacht</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>callers</comment>
        <translation>
            <numerusform>%n wachtende</numerusform>
            <numerusform>%n wachtenden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % in %2</source>
        <comment>within 20 s</comment>
        <translation>%1 % binnen %2</translation>
    </message>
    <message>
        <source>%1: waiting</source>
        <comment>place in a queue</comment>
        <translation>%1: wacht</translation>
    </message>
    <message>
        <source>%1: waiting long</source>
        <comment>place in a queue</comment>
        <translation>%1: wacht lang</translation>
    </message>
    <message>
        <source>%1: waiting too long</source>
        <comment>place in a queue</comment>
        <translation>%1: wacht te lang</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a member of a queue</comment>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>by Asterisk&apos;s own count at %1: %2 answered, %3 abandoned</source>
        <comment>time</comment>
        <translation>door Asterisk zelf geteld om %1: %2 beantwoord, %3 opgegeven</translation>
    </message>
    <message>
        <source>Queue, caller or member</source>
        <comment>column</comment>
        <translation>Wachtrij, beller of lid</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>For</source>
        <comment>column: how long</comment>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Members; with whom</source>
        <comment>column</comment>
        <translation>Leden; met wie</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>column: calls of today, in numbers</comment>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <comment>column: calls of today, in numbers</comment>
        <translation>Opgegeven</translation>
    </message>
    <message>
        <source>Average wait</source>
        <comment>column</comment>
        <translation>Gem. wachttijd</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <comment>column</comment>
        <translation>Max. wachttijd</translation>
    </message>
    <message>
        <source>In time</source>
        <comment>column: answered within the service level</comment>
        <translation>Op tijd</translation>
    </message>
    <message>
        <source>Last call</source>
        <comment>column: when it ended</comment>
        <translation>Laatste gesprek</translation>
    </message>
    <message>
        <source>Penalty</source>
        <comment>column: of a member of a queue</comment>
        <translation>Penalty</translation>
    </message>
    <message>
        <source>by Asterisk&apos;s own count: %1 answered, %2 abandoned</source>
        <translation>door Asterisk zelf geteld: %1 beantwoord, %2 opgegeven</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::QueuesPanel</name>
    <message>
        <source>Queues</source>
        <translation>Wachtrijen</translation>
    </message>
    <message>
        <source>&amp;Show the Call</source>
        <translation>Gesprek &amp;tonen</translation>
    </message>
    <message>
        <source>&amp;Abandoned Calls</source>
        <translation>&amp;Opgegeven gesprekken</translation>
    </message>
    <message>
        <source>&amp;Waiting Times…</source>
        <translation>&amp;Wachttijden…</translation>
    </message>
    <message>
        <source>No queues are known.

They are set up in queues.conf, each as a section with its members.

In manager.conf, the user needs read = agent and write = reporting.</source>
        <translation>Er zijn geen wachtrijen bekend.

Ze worden ingesteld in queues.conf, elk als een sectie met haar leden.

In manager.conf heeft de gebruiker read = agent en write = reporting nodig.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ThresholdsDialog</name>
    <message>
        <source>Waiting &amp;long after:</source>
        <translation>Wacht &amp;lang na:</translation>
    </message>
    <message>
        <source>Waiting &amp;too long after:</source>
        <translation>Wacht &amp;te lang na:</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>How long callers may wait in %1:</source>
        <comment>a queue</comment>
        <translation>Hoe lang bellers mogen wachten in %1:</translation>
    </message>
    <message>
        <source>Waiting Times</source>
        <translation>Wachttijden</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::Manual</name>
    <message>
        <source>Manual</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Hoofdstukken</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Hoofdstuk</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>In de handleiding zoeken</translation>
    </message>
</context>
<context>
    <name>FigureTexts</name>
    <message>
        <source>Calls</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Calls that began in this time and have ended, whatever came of them.</source>
        <translation>Gesprekken die in deze tijd begonnen en voorbij zijn, wat er ook van kwam.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Calls that a person answered. A menu, a mailbox or another application is no person.</source>
        <translation>Gesprekken die iemand beantwoordde. Een menu, een voicemail of een andere toepassing is niemand.</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Gemist</translation>
    </message>
    <message>
        <source>Calls from outside, or from one phone here to another, that no person answered: a phone rang or was busy, or the caller waited in a queue.</source>
        <translation>Gesprekken van buiten, of van de ene telefoon hier naar de andere, die niemand beantwoordde: er ging een telefoon over of die was bezet, of de beller wachtte in een wachtrij.</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Opgegeven</translation>
    </message>
    <message>
        <source>Calls whose caller hung up while waiting in a queue.</source>
        <translation>Gesprekken waarvan de beller ophing terwijl hij in een wachtrij wachtte.</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Serviceniveau</translation>
    </message>
    <message>
        <source>Of the calls that waited in a queue, those that an agent answered within the time set for that queue.</source>
        <translation>Van de gesprekken die in een wachtrij wachtten, die welke een medewerker beantwoordde binnen de tijd die voor die wachtrij is ingesteld.</translation>
    </message>
    <message>
        <source>Average wait</source>
        <translation>Gemiddelde wachttijd</translation>
    </message>
    <message>
        <source>The mean of all waits: from the first ring, or from joining the queue, until somebody answered or the caller waited no more.</source>
        <translation>Het gemiddelde van alle wachttijden: vanaf de eerste bel, of vanaf het begin in de wachtrij, totdat iemand opnam of de beller niet meer wachtte.</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>Mediane wachttijd</translation>
    </message>
    <message>
        <source>Half of all callers waited no longer than this.</source>
        <translation>De helft van alle bellers wachtte niet langer dan dit.</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Langste wachttijd</translation>
    </message>
    <message>
        <source>The longest that a caller waited.</source>
        <translation>Het langst dat een beller wachtte.</translation>
    </message>
    <message>
        <source>Average talk</source>
        <translation>Gemiddelde gesprekstijd</translation>
    </message>
    <message>
        <source>The mean of the time for which callers talked with somebody, of the calls in which anybody did.</source>
        <translation>Het gemiddelde van de tijd die bellers met iemand spraken, van de gesprekken waarin dat gebeurde.</translation>
    </message>
    <message>
        <source>Median talk</source>
        <translation>Mediane gesprekstijd</translation>
    </message>
    <message>
        <source>Half of all callers who talked did so no longer than this.</source>
        <translation>De helft van alle bellers die met iemand spraken, deed dat niet langer dan dit.</translation>
    </message>
    <message>
        <source>Longest talk</source>
        <translation>Langste gesprekstijd</translation>
    </message>
    <message>
        <source>The longest that a caller talked.</source>
        <translation>Het langst dat een beller sprak.</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>Drukste uur</translation>
    </message>
    <message>
        <source>The hour of the clock in which most calls began, and how many.</source>
        <translation>Het uur waarin de meeste gesprekken begonnen, en hoeveel.</translation>
    </message>
    <message>
        <source>Most at once</source>
        <translation>Meeste tegelijk</translation>
    </message>
    <message>
        <source>The most calls that were in progress at one moment.</source>
        <translation>Het grootste aantal gesprekken dat op één moment bezig was.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::GroupsMenu</name>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Groepen</translation>
    </message>
    <message>
        <source>&amp;Edit Group</source>
        <translation>Groep &amp;bewerken</translation>
    </message>
    <message>
        <source>&amp;Delete Group</source>
        <translation>Groep &amp;verwijderen</translation>
    </message>
    <message>
        <source>&amp;New Group…</source>
        <translation>&amp;Nieuwe groep…</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::GroupBox</name>
    <message>
        <source>Group of extensions</source>
        <translation>Groep toestellen</translation>
    </message>
    <message>
        <source>A group, or the first digits of the extensions to show</source>
        <translation>Een groep, of de eerste cijfers van de toestellen die te zien zijn</translation>
    </message>
    <message>
        <source>All extensions</source>
        <translation>Alle toestellen</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favorieten</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::GroupDialog</name>
    <message>
        <source>New Group</source>
        <translation>Nieuwe groep</translation>
    </message>
    <message>
        <source>Edit Group</source>
        <translation>Groep bewerken</translation>
    </message>
    <message>
        <source>such as: Sales</source>
        <comment>name of a group of extensions</comment>
        <translation>zoals: Verkoop</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>extensions, by name or number</comment>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search for extensions</source>
        <translation>Toestellen zoeken</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Toestellen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <comment>of a group</comment>
        <translation>&amp;Naam:</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::RingingSpeaker</name>
    <message>
        <source>%1 is calling</source>
        <translation>%1 belt</translation>
    </message>
    <message>
        <source>%1 is calling %2</source>
        <translation>%1 belt %2</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are ringing</source>
        <translation>
            <numerusform>%n oproep gaat over</numerusform>
            <numerusform>%n oproepen gaan over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallTexts</name>
    <message>
        <source>long</source>
        <comment>how long somebody waits</comment>
        <translation>lang</translation>
    </message>
    <message>
        <source>too long</source>
        <comment>how long somebody waits</comment>
        <translation>te lang</translation>
    </message>
    <message>
        <source>no members</source>
        <translation>geen leden</translation>
    </message>
    <message>
        <source>%1 % in %2</source>
        <comment>answered within 20 s</comment>
        <translation>%1 % in %2</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a queue or an extension</comment>
        <translation>onbekend</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>callers</comment>
        <translation>
            <numerusform>%n wachtend</numerusform>
            <numerusform>%n wachtend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>members</comment>
        <translation>
            <numerusform>%n vrij</numerusform>
            <numerusform>%n vrij</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talking</source>
        <comment>members</comment>
        <translation>
            <numerusform>%n in gesprek</numerusform>
            <numerusform>%n in gesprek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ringing</source>
        <comment>members</comment>
        <translation>
            <numerusform>%n gaat over</numerusform>
            <numerusform>%n gaan over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>members</comment>
        <translation>
            <numerusform>%n gepauzeerd</numerusform>
            <numerusform>%n gepauzeerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n beantwoord</numerusform>
            <numerusform>%n beantwoord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n abandoned</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n opgegeven</numerusform>
            <numerusform>%n opgegeven</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::WallboardWindow</name>
    <message>
        <source>A wallboard is shown</source>
        <translation>Er is een wandbord te zien</translation>
    </message>
    <message>
        <source>Wallboard %1</source>
        <translation>Wandbord %1</translation>
    </message>
    <message>
        <source>%1 lost: %2</source>
        <comment>server, as of 14:02:11</comment>
        <translation>%1 weg: %2</translation>
    </message>
    <message>
        <source>Nothing is chosen for this wallboard.

View, Wallboards, Edit: choose queues and extensions.</source>
        <translation>Voor dit wandbord is niets gekozen.

Beeld, Wandborden, Bewerken: kies wachtrijen en toestellen.</translation>
    </message>
    <message>
        <source>No queues are known.

They are set up in queues.conf.

manager.conf: read = agent, write = reporting</source>
        <translation>Er zijn geen wachtrijen bekend.

Ze staan in queues.conf.

manager.conf: read = agent, write = reporting</translation>
    </message>
    <message>
        <source>No extensions are known.

extensions.conf: exten =&gt; 1001,hint,PJSIP/1001

manager.conf: read = call, write = reporting</source>
        <translation>Er zijn geen toestellen bekend.

extensions.conf: exten =&gt; 1001,hint,PJSIP/1001

manager.conf: read = call, write = reporting</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::WallboardDialog</name>
    <message>
        <source>New Wallboard</source>
        <translation>Nieuw wandbord</translation>
    </message>
    <message>
        <source>Edit Wallboard</source>
        <translation>Wandbord bewerken</translation>
    </message>
    <message>
        <source>There is another wallboard of this name.</source>
        <translation>Er is al een ander wandbord met deze naam.</translation>
    </message>
    <message>
        <source>&amp;All queues</source>
        <translation>&amp;Alle wachtrijen</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Wachtrijen</translation>
    </message>
    <message>
        <source>&amp;Favourites</source>
        <translation>&amp;Favorieten</translation>
    </message>
    <message>
        <source>Groups of extensions</source>
        <translation>Groepen toestellen</translation>
    </message>
    <message>
        <source>such as: Hall</source>
        <comment>name of a wallboard</comment>
        <translation>zoals: Hal</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <comment>of a wallboard</comment>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>Queues:</source>
        <translation>Wachtrijen:</translation>
    </message>
    <message>
        <source>Extensions:</source>
        <translation>Toestellen:</translation>
    </message>
    <message>
        <source>An&amp;d these:</source>
        <comment>numbers of extensions</comment>
        <translation>&amp;En deze:</translation>
    </message>
    <message>
        <source>S&amp;creen:</source>
        <translation>Sc&amp;herm:</translation>
    </message>
    <message>
        <source>Where the window is</source>
        <comment>a screen</comment>
        <translation>Waar het venster is</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <comment>a screen</comment>
        <translation>%1 (niet aangesloten)</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::WallboardsMenu</name>
    <message>
        <source>&amp;Wallboards</source>
        <translation>&amp;Wandborden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bewerken</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;New Wallboard…</source>
        <translation>&amp;Nieuw wandbord…</translation>
    </message>
</context>
<context>
    <name>ServiceTexts</name>
    <message>
        <source>the voicemail</source>
        <translation>de voicemail</translation>
    </message>
    <message>
        <source>the voicemail menu</source>
        <translation>het voicemailmenu</translation>
    </message>
    <message>
        <source>an announcement</source>
        <translation>een mededeling</translation>
    </message>
    <message>
        <source>music</source>
        <translation>muziek</translation>
    </message>
    <message>
        <source>the echo test</source>
        <translation>de echotest</translation>
    </message>
    <message>
        <source>a page</source>
        <comment>over the loudspeakers of phones</comment>
        <translation>een omroepbericht</translation>
    </message>
    <message>
        <source>a recording</source>
        <comment>which is made</comment>
        <translation>een opname</translation>
    </message>
    <message>
        <source>calls to listen in on</source>
        <translation>gesprekken om mee te luisteren</translation>
    </message>
    <message>
        <source>the login of agents</source>
        <translation>het aanmelden van agenten</translation>
    </message>
    <message>
        <source>the agents</source>
        <translation>de agenten</translation>
    </message>
    <message>
        <source>a queue</source>
        <translation>een wachtrij</translation>
    </message>
    <message>
        <source>a conference</source>
        <translation>een conferentie</translation>
    </message>
    <message>
        <source>parking</source>
        <translation>het parkeren</translation>
    </message>
    <message>
        <source>a program (%1)</source>
        <comment>an application of Asterisk</comment>
        <translation>een programma (%1)</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>No call is found.</source>
        <translation>Er is geen gesprek gevonden.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>From</source>
        <comment>since when it was watched</comment>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>a time</comment>
        <translation>Tot</translation>
    </message>
    <message>
        <source>For</source>
        <comment>a duration</comment>
        <translation>Duur</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>Ge&amp;sprekken</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation>&amp;Cijfers</translation>
    </message>
    <message>
        <source>&amp;Watched</source>
        <comment>when servers were</comment>
        <translation>&amp;Gevolgd</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n call(s)</source>
        <translation>
            <numerusform>Het nieuwste %n gesprek</numerusform>
            <numerusform>De nieuwste %n gesprekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n gesprek</numerusform>
            <numerusform>%n gesprekken</numerusform>
        </translation>
    </message>
    <message>
        <source>Not watched: calls of this time are not there</source>
        <translation>Niet gevolgd: gesprekken uit deze tijd ontbreken</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Gevolgd</translation>
    </message>
    <message>
        <source>Taken from a recording</source>
        <translation>Uit een opname</translation>
    </message>
    <message>
        <source>Hide &amp;Names and Numbers</source>
        <comment>of parties</comment>
        <translation>&amp;Namen en nummers verbergen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Beeld</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Venster sluiten</translation>
    </message>
    <message>
        <source>There is no history yet. The calls of your servers are kept as they end; those of a recording are taken in by File, Take into History in its window.</source>
        <translation>Er is nog geen geschiedenis. De gesprekken van uw servers worden bewaard als ze eindigen; die van een opname worden opgenomen met Bestand, Opnemen in geschiedenis in het venster ervan.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::Windows</name>
    <message numerus="yes">
        <source>%n call(s) of this recording are new in the history.</source>
        <translation>
            <numerusform>%n gesprek van deze opname is nieuw in de geschiedenis.</numerusform>
            <numerusform>%n gesprekken van deze opname zijn nieuw in de geschiedenis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::FiguresView</name>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>&amp;Figure:</source>
        <translation>&amp;Cijfer:</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <comment>what calls are told apart by</comment>
        <translation>&amp;Per:</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure, and its number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Export Figures</source>
        <translation>Cijfers exporteren</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>cijfers</translation>
    </message>
    <message>
        <source>Table (*.csv);;Picture (*.png);;Drawing (*.svg);;Page (*.pdf)</source>
        <translation>Tabel (*.csv);;Afbeelding (*.png);;Tekening (*.svg);;Pagina (*.pdf)</translation>
    </message>
</context>
<context>
    <name>GroupTexts</name>
    <message>
        <source>From outside</source>
        <translation>Van buiten</translation>
    </message>
    <message>
        <source>To outside</source>
        <translation>Naar buiten</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Uur van de dag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Dag van de week</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Uren van de week</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Toestel</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Hoe het eindigde</translation>
    </message>
    <message>
        <source>Week %1 of %2</source>
        <translation>Week %1 van %2</translation>
    </message>
    <message>
        <source>No queue</source>
        <translation>Geen wachtrij</translation>
    </message>
    <message>
        <source>No trunk</source>
        <translation>Geen trunk</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a moment, and how many calls began then</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::Plot</name>
    <message>
        <source>%1: %2</source>
        <comment>a part of a plot, and its number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::HistoryPage</name>
    <message>
        <source>Keep calls as they end</source>
        <translation>Gesprekken bewaren zodra ze voorbij zijn</translation>
    </message>
    <message>
        <source>however old</source>
        <translation>hoe oud ook</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dagen</translation>
    </message>
    <message>
        <source>however much</source>
        <translation>hoeveel ook</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>They are kept in %1, which you alone can read.</source>
        <translation>Ze worden bewaard in %1, dat alleen jij kunt lezen.</translation>
    </message>
    <message>
        <source>For at most:</source>
        <comment>how long calls are kept</comment>
        <translation>Hoogstens:</translation>
    </message>
    <message>
        <source>In at most:</source>
        <comment>how much of the disk calls take</comment>
        <translation>In hoogstens:</translation>
    </message>
</context>
</TS>
