<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AccountTexts</name>
    <message>
        <source>LONG-RANDOM-SECRET</source>
        <comment>to be replaced</comment>
        <translation>LANGES-ZUFALLSGEHEIMNIS</translation>
    </message>
    <message>
        <source>ADDRESS-OF-THIS-COMPUTER</source>
        <comment>to be replaced</comment>
        <translation>ADRESSE-DIESES-COMPUTERS</translation>
    </message>
</context>
<context>
    <name>ActionTexts</name>
    <message>
        <source>&amp;Find an Action…</source>
        <translation>&amp;Aktion suchen…</translation>
    </message>
    <message>
        <source>&amp;Ended Calls</source>
        <translation>&amp;Beendete Anrufe</translation>
    </message>
    <message>
        <source>&amp;Open Recording…</source>
        <translation>Aufzeichnung ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Play the &amp;Demo</source>
        <translation>&amp;Demo abspielen</translation>
    </message>
    <message>
        <source>&amp;Export Calls…</source>
        <translation>Anrufe e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Follow the Desktop</source>
        <comment>appearance</comment>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>appearance</comment>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>appearance</comment>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Expand All</source>
        <translation>Alle a&amp;usklappen</translation>
    </message>
    <message>
        <source>C&amp;ollapse All</source>
        <translation>Alle &amp;einklappen</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>&amp;Next Event</source>
        <translation>Nächstes &amp;Ereignis</translation>
    </message>
    <message>
        <source>P&amp;revious Event</source>
        <translation>&amp;Voriges Ereignis</translation>
    </message>
    <message>
        <source>Next Rep&amp;ort</source>
        <translation>Nächste &amp;Meldung</translation>
    </message>
    <message>
        <source>Previous Repor&amp;t</source>
        <translation>Vorige Me&amp;ldung</translation>
    </message>
    <message>
        <source>Show &amp;Whole Session</source>
        <translation>&amp;Ganze Sitzung anzeigen</translation>
    </message>
    <message>
        <source>&amp;Skip Pauses</source>
        <translation>Pausen ü&amp;berspringen</translation>
    </message>
    <message>
        <source>Next Trans&amp;fer</source>
        <translation>Nächste Ve&amp;rmittlung</translation>
    </message>
    <message>
        <source>Previous Transf&amp;er</source>
        <translation>Vorige Verm&amp;ittlung</translation>
    </message>
    <message>
        <source>Next Fa&amp;ilure</source>
        <translation>Nächster &amp;Fehlschlag</translation>
    </message>
    <message>
        <source>Previous Fai&amp;lure</source>
        <translation>Voriger Fehls&amp;chlag</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Cacofonisk</source>
        <translation>&amp;Über Cacofonisk</translation>
    </message>
    <message>
        <source>Open a recorded session: JSON, JSON Lines or raw AMI text</source>
        <translation>Eine aufgezeichnete Sitzung öffnen: JSON, JSON Lines oder reiner AMI-Text</translation>
    </message>
    <message>
        <source>Watch a small company&apos;s calls arrive, ring and be transferred</source>
        <translation>Zusehen, wie die Anrufe einer kleinen Firma eingehen, klingeln und vermittelt werden</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Erscheinungsb&amp;ild</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>A&amp;nruf</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Disco&amp;nnect</source>
        <translation>Verbindung &amp;trennen</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>Ve&amp;rbindungen</translation>
    </message>
    <message>
        <source>&amp;Record…</source>
        <translation>&amp;Aufzeichnen…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Watch the calls of one or more Asterisk servers as they happen</source>
        <translation>Die Anrufe eines oder mehrerer Asterisk-Server live verfolgen</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;Missed Calls</source>
        <translation>Ver&amp;passte Anrufe</translation>
    </message>
    <message>
        <source>Do &amp;Not Disturb</source>
        <translation>&amp;Nicht stören</translation>
    </message>
    <message>
        <source>&amp;Live Calls</source>
        <translation>&amp;Laufende Anrufe</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>Notif&amp;y Me of Played Calls</source>
        <translation>Abgespielte Anrufe mel&amp;den</translation>
    </message>
    <message>
        <source>Show the window with the calls of your servers</source>
        <translation>Zeigt das Fenster mit den Anrufen Ihrer Server</translation>
    </message>
    <message>
        <source>Notify me of the calls in this recording as it is played, as if they were happening now</source>
        <translation>Meldet die Anrufe dieser Aufzeichnung beim Abspielen, als fänden sie gerade statt</translation>
    </message>
    <message>
        <source>Hide &amp;Names and Numbers</source>
        <comment>of parties</comment>
        <translation>Namen und Nummern &amp;verbergen</translation>
    </message>
    <message>
        <source>&amp;Selected Call</source>
        <translation>Aus&amp;gewählter Anruf</translation>
    </message>
    <message>
        <source>Open C&amp;all</source>
        <translation>Anruf ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Go to Its &amp;Begin</source>
        <comment>of a call</comment>
        <translation>Zum &amp;Anfang des Anrufs</translation>
    </message>
    <message>
        <source>E&amp;xtensions</source>
        <translation>Nebens&amp;tellen</translation>
    </message>
    <message>
        <source>&amp;Queues</source>
        <translation>&amp;Warteschlangen</translation>
    </message>
    <message>
        <source>Conferences and &amp;Parked Calls</source>
        <translation>&amp;Konferenzen und geparkte Anrufe</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Copy &amp;Report for a Bug</source>
        <translation>Fehler&amp;bericht kopieren</translation>
    </message>
    <message>
        <source>&amp;Save Messages…</source>
        <comment>of a call</comment>
        <translation>Nachrichten &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Take into History</source>
        <translation>&amp;In den Verlauf übernehmen</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>Find calls that ended, and see what days and weeks were like</source>
        <translation>Beendete Anrufe finden und sehen, wie Tage und Wochen verlaufen sind</translation>
    </message>
    <message>
        <source>Keep the calls of this recording with those of your servers, each once</source>
        <translation>Die Anrufe dieser Aufzeichnung zusammen mit denen Ihrer Server aufbewahren, jeden nur einmal</translation>
    </message>
</context>
<context>
    <name>CallTexts</name>
    <message numerus="yes">
        <source>%1 ring(s)</source>
        <comment>parties; how many</comment>
        <translation>
            <numerusform>%1 klingelt</numerusform>
            <numerusform>%1 klingeln</numerusform>
        </translation>
    </message>
    <message>
        <source>parked on %1</source>
        <translation>geparkt auf %1</translation>
    </message>
    <message>
        <source>conference %1</source>
        <translation>Konferenz %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewartet</translation>
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
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>state of a call</comment>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>The connection to %1 is lost. This was the state of the call at %2.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen. Dies war der Status des Anrufs um %2.</translation>
    </message>
    <message>
        <source>from parking: %1</source>
        <comment>who was fetched</comment>
        <translation>vom Parkplatz: %1</translation>
    </message>
</context>
<context>
    <name>CauseTexts</name>
    <message>
        <source>the number does not exist</source>
        <translation>die Nummer gibt es nicht</translation>
    </message>
    <message>
        <source>no route to the network</source>
        <translation>keine Route zum Netz</translation>
    </message>
    <message>
        <source>no route to the destination</source>
        <translation>keine Route zum Ziel</translation>
    </message>
    <message>
        <source>wrong prefix dialled</source>
        <translation>falsche Vorwahl gewählt</translation>
    </message>
    <message>
        <source>channel unacceptable</source>
        <translation>Kanal nicht akzeptiert</translation>
    </message>
    <message>
        <source>delivered in a channel already in use</source>
        <translation>auf einem schon belegten Kanal zugestellt</translation>
    </message>
    <message>
        <source>cleared for a call of higher priority</source>
        <translation>getrennt für einen Anruf mit höherer Priorität</translation>
    </message>
    <message>
        <source>cleared for a call of higher priority, line reserved</source>
        <translation>getrennt für einen Anruf mit höherer Priorität, Leitung reserviert</translation>
    </message>
    <message>
        <source>number moved to another provider</source>
        <translation>Nummer zu einem anderen Anbieter portiert</translation>
    </message>
    <message>
        <source>user busy</source>
        <translation>Teilnehmer besetzt</translation>
    </message>
    <message>
        <source>no user responding</source>
        <translation>keine Reaktion</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>absent or not registered</source>
        <translation>abwesend oder nicht angemeldet</translation>
    </message>
    <message>
        <source>call rejected</source>
        <translation>Anruf abgelehnt</translation>
    </message>
    <message>
        <source>number changed</source>
        <translation>Nummer geändert</translation>
    </message>
    <message>
        <source>redirected to another destination</source>
        <translation>zu einem anderen Ziel umgeleitet</translation>
    </message>
    <message>
        <source>routing error in the exchange</source>
        <translation>Routingfehler in der Vermittlungsstelle</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>anderswo angenommen</translation>
    </message>
    <message>
        <source>destination out of order</source>
        <translation>Ziel außer Betrieb</translation>
    </message>
    <message>
        <source>number incomplete or invalid</source>
        <translation>Nummer unvollständig oder ungültig</translation>
    </message>
    <message>
        <source>facility rejected</source>
        <translation>Leistungsmerkmal abgelehnt</translation>
    </message>
    <message>
        <source>answer to a status enquiry</source>
        <translation>Antwort auf eine Statusabfrage</translation>
    </message>
    <message>
        <source>all circuits busy</source>
        <translation>alle Leitungen belegt</translation>
    </message>
    <message>
        <source>network out of order</source>
        <translation>Netz außer Betrieb</translation>
    </message>
    <message>
        <source>temporary failure</source>
        <translation>vorübergehende Störung</translation>
    </message>
    <message>
        <source>congestion</source>
        <translation>Überlast</translation>
    </message>
    <message>
        <source>access information discarded</source>
        <translation>Zugangsdaten verworfen</translation>
    </message>
    <message>
        <source>the line was not available</source>
        <translation>die Leitung war nicht verfügbar</translation>
    </message>
    <message>
        <source>no resources available</source>
        <translation>keine Ressourcen verfügbar</translation>
    </message>
    <message>
        <source>facility not subscribed</source>
        <translation>Leistungsmerkmal nicht beauftragt</translation>
    </message>
    <message>
        <source>outgoing calls barred</source>
        <translation>ausgehende Anrufe gesperrt</translation>
    </message>
    <message>
        <source>incoming calls barred</source>
        <translation>eingehende Anrufe gesperrt</translation>
    </message>
    <message>
        <source>this kind of call is not allowed</source>
        <translation>diese Art von Anruf ist nicht erlaubt</translation>
    </message>
    <message>
        <source>no common codec or kind of connection</source>
        <translation>kein gemeinsamer Codec oder keine gemeinsame Verbindungsart</translation>
    </message>
    <message>
        <source>service not available</source>
        <translation>Dienst nicht verfügbar</translation>
    </message>
    <message>
        <source>this kind of call is not supported</source>
        <translation>diese Art von Anruf wird nicht unterstützt</translation>
    </message>
    <message>
        <source>this kind of channel is not supported</source>
        <translation>diese Art von Kanal wird nicht unterstützt</translation>
    </message>
    <message>
        <source>facility not supported</source>
        <translation>Leistungsmerkmal nicht unterstützt</translation>
    </message>
    <message>
        <source>service not supported</source>
        <translation>Dienst nicht unterstützt</translation>
    </message>
    <message>
        <source>unknown call reference</source>
        <translation>unbekannte Anrufreferenz</translation>
    </message>
    <message>
        <source>incompatible destination</source>
        <translation>Ziel passt nicht zum Anruf</translation>
    </message>
    <message>
        <source>invalid message</source>
        <translation>ungültige Nachricht</translation>
    </message>
    <message>
        <source>mandatory information missing</source>
        <translation>Pflichtangabe fehlt</translation>
    </message>
    <message>
        <source>unknown message</source>
        <translation>unbekannte Nachricht</translation>
    </message>
    <message>
        <source>message at the wrong moment</source>
        <translation>Nachricht zum falschen Zeitpunkt</translation>
    </message>
    <message>
        <source>unknown information in a message</source>
        <translation>unbekannte Angabe in einer Nachricht</translation>
    </message>
    <message>
        <source>invalid information in a message</source>
        <translation>ungültige Angabe in einer Nachricht</translation>
    </message>
    <message>
        <source>the far end did not respond in time</source>
        <translation>die Gegenseite hat nicht rechtzeitig reagiert</translation>
    </message>
    <message>
        <source>information in a message has a wrong length</source>
        <translation>Angabe in einer Nachricht hat eine falsche Länge</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>Protokollfehler</translation>
    </message>
    <message>
        <source>special information tone</source>
        <translation>Hinweiston</translation>
    </message>
    <message>
        <source>blocked by calls of higher priority</source>
        <translation>durch Anrufe mit höherer Priorität blockiert</translation>
    </message>
    <message>
        <source>quality of service not available</source>
        <translation>Dienstgüte nicht verfügbar</translation>
    </message>
    <message>
        <source>not a member of the closed user group</source>
        <translation>kein Mitglied der geschlossenen Benutzergruppe</translation>
    </message>
</context>
<context>
    <name>ConnectionTexts</name>
    <message>
        <source>lost: retry in %1</source>
        <translation>abgebrochen: neuer Versuch in %1</translation>
    </message>
    <message>
        <source>not reached: retry in %1</source>
        <translation>nicht erreicht: neuer Versuch in %1</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>Verbindung wird hergestellt</translation>
    </message>
    <message>
        <source>logging in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>reading state</source>
        <translation>Status wird abgefragt</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>never</source>
        <comment>last heard</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>just now</source>
        <comment>last heard</comment>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>last heard</comment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 Ereignisse/s</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <comment>clock</comment>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>same as this computer</source>
        <comment>clock</comment>
        <translation>wie dieser Computer</translation>
    </message>
    <message>
        <source>%1 s ahead of this computer</source>
        <comment>clock</comment>
        <translation>geht gegenüber diesem Computer %1 s vor</translation>
    </message>
    <message>
        <source>%1 s behind this computer</source>
        <comment>clock</comment>
        <translation>geht gegenüber diesem Computer %1 s nach</translation>
    </message>
    <message>
        <source> · last message %1 · %2</source>
        <comment>4 s ago; 120 events/s</comment>
        <translation> · letzte Nachricht %1 · %2</translation>
    </message>
    <message>
        <source> (calls as of %1)</source>
        <translation> (Anrufe: Stand %1)</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>--%1 takes a number of seconds, not “%2”.</source>
        <translation>--%1 erwartet eine Anzahl Sekunden, nicht „%2“.</translation>
    </message>
    <message>
        <source>--speed takes a number from 0.001 to 1000000, or max, not “%1”.</source>
        <translation>--speed erwartet eine Zahl von 0.001 bis 1000000 oder max, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a recording in it.</source>
        <translation>%1 ist ein Ordner. Wählen Sie eine Aufzeichnung darin.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read any further: %2.</source>
        <translation>%1 kann nicht weiter gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read any further: the file has become shorter. Open it again.</source>
        <translation>%1 kann nicht weiter gelesen werden: Die Datei ist kürzer geworden. Öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>%1 is damaged: its compressed data cannot be read beyond byte %2.</source>
        <translation>%1 ist beschädigt: Die komprimierten Daten sind ab Byte %2 nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 was recorded on Asterisk 11 or older (AMI 1), whose events are not detailed enough. Asterisk 12 or newer is needed.</source>
        <translation>%1 wurde mit Asterisk 11 oder älter (AMI 1) aufgezeichnet; dessen Ereignisse sind nicht ausführlich genug. Asterisk 12 oder neuer ist nötig.</translation>
    </message>
    <message>
        <source>%1 contains no AMI events. Recordings are JSON arrays, JSON Lines or raw AMI text, also compressed with gzip.</source>
        <translation>%1 enthält keine AMI-Ereignisse. Aufzeichnungen sind JSON-Arrays, JSON Lines oder reiner AMI-Text, auch mit gzip komprimiert.</translation>
    </message>
    <message>
        <source>%1 is not a recorded AMI session. Recordings are JSON arrays, JSON Lines or raw AMI text, also compressed with gzip.</source>
        <translation>%1 ist keine aufgezeichnete AMI-Sitzung. Aufzeichnungen sind JSON-Arrays, JSON Lines oder reiner AMI-Text, auch mit gzip komprimiert.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>What is received cannot be kept for a while: no folder can be created in %1.</source>
        <translation>Was empfangen wird, kann nicht zwischengespeichert werden: In %1 lässt sich kein Ordner anlegen.</translation>
    </message>
    <message>
        <source>%1 could not be written completely: %2.</source>
        <translation>%1 konnte nicht vollständig geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written any further: %2.</source>
        <translation>%1 kann nicht weiter geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 already exists and is not a recording that can be continued. Choose another name.</source>
        <translation>%1 ist bereits vorhanden und keine Aufzeichnung, die fortgesetzt werden kann. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Recording to %1 is not possible: a JSON array that is cut off cannot be read. Choose a name that ends in .jsonl.</source>
        <translation>Eine Aufzeichnung nach %1 ist nicht möglich: Ein abgeschnittenes JSON-Array ist nicht lesbar. Wählen Sie einen Namen, der auf .jsonl endet.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not a phone number.</source>
        <translation>Zeile %1: „%2“ ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>Line %1: %2 has no name.</source>
        <translation>Zeile %1: %2 hat keinen Namen.</translation>
    </message>
    <message>
        <source>%1 is too large for a list of contacts.</source>
        <translation>%1 ist zu groß für eine Kontaktliste.</translation>
    </message>
    <message>
        <source>There is no column of phone numbers. Name it in the first line, for example “phone”.</source>
        <translation>Es gibt keine Spalte mit Telefonnummern. Benennen Sie sie in der ersten Zeile, zum Beispiel „Telefon“.</translation>
    </message>
    <message>
        <source>Line %1: the card that begins here has no end.</source>
        <translation>Zeile %1: Die Karte, die hier beginnt, hat kein Ende.</translation>
    </message>
    <message>
        <source>Line %1 does not belong in a vCard.</source>
        <translation>Zeile %1 gehört nicht in eine vCard.</translation>
    </message>
    <message>
        <source>The action %1 has too many fields: Asterisk accepts %2 lines. Ask for less at a time.</source>
        <translation>Die Aktion %1 hat zu viele Felder: Asterisk akzeptiert %2 Zeilen. Fragen Sie weniger auf einmal ab.</translation>
    </message>
    <message>
        <source>The action %1 has a field named “%2”, which is not a valid name. Use letters and digits.</source>
        <translation>Die Aktion %1 hat ein Feld „%2“; das ist kein gültiger Name. Verwenden Sie Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>The action %1 sets the field %2, which only the connection may set. Leave it out.</source>
        <translation>Die Aktion %1 setzt das Feld %2, das nur die Verbindung setzen darf. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>%1 of the action %2 contains a line break or a NUL, which AMI cannot transmit. Remove it.</source>
        <translation>%1 der Aktion %2 enthält einen Zeilenumbruch oder ein NUL-Zeichen, was AMI nicht übertragen kann. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>%1 of the action %2 makes the line longer than the 1024 bytes that Asterisk accepts. Shorten it.</source>
        <translation>%1 der Aktion %2 macht die Zeile länger als die 1024 Byte, die Asterisk akzeptiert. Kürzen Sie den Wert.</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>es ist selbstsigniert</translation>
    </message>
    <message>
        <source>its authority is not trusted here</source>
        <translation>seiner Zertifizierungsstelle wird hier nicht vertraut</translation>
    </message>
    <message>
        <source>its authority is not known here</source>
        <translation>seine Zertifizierungsstelle ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>it is not vouched for by any known authority</source>
        <translation>keine bekannte Zertifizierungsstelle bürgt dafür</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>es ist abgelaufen</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>es ist noch nicht gültig</translation>
    </message>
    <message>
        <source>it was issued for another host name or address</source>
        <translation>es wurde für einen anderen Rechnernamen oder eine andere Adresse ausgestellt</translation>
    </message>
    <message>
        <source>it has been revoked</source>
        <translation>es wurde widerrufen</translation>
    </message>
    <message>
        <source>The certificate of the server at %1 is not the one that was accepted: %2 instead of %3. Somebody may be listening in: accept it only if the server&apos;s administrator confirms it.</source>
        <translation>Das Zertifikat des Servers auf %1 ist nicht das akzeptierte: %2 statt %3. Möglicherweise hört jemand mit: Akzeptieren Sie es nur, wenn der Administrator des Servers es bestätigt.</translation>
    </message>
    <message>
        <source>The certificate of the server at %1 is not trusted: %2. Compare its fingerprint, %3, with the one the administrator gives you, then accept it, or have it renewed.</source>
        <translation>Das Zertifikat des Servers auf %1 ist nicht vertrauenswürdig: %2. Vergleichen Sie seinen Fingerabdruck, %3, mit dem, den der Administrator Ihnen nennt, und akzeptieren Sie es dann, oder lassen Sie es erneuern.</translation>
    </message>
    <message>
        <source>There is no connection to Asterisk at %1. Try again when it is back.</source>
        <translation>Es besteht keine Verbindung zu Asterisk auf %1. Versuchen Sie es erneut, sobald sie wieder besteht.</translation>
    </message>
    <message>
        <source>The server at %1 closed the connection.</source>
        <translation>Der Server auf %1 hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The server at %1 closed the connection before TLS was established. Check that this is the port of tlsbindaddr in manager.conf, or connect with tcp://.</source>
        <translation>Der Server auf %1 hat die Verbindung geschlossen, bevor TLS ausgehandelt war. Prüfen Sie, ob dies der Port von tlsbindaddr in manager.conf ist, oder verbinden Sie sich mit tcp://.</translation>
    </message>
    <message>
        <source>The server at %1 closed the connection without a reply. It may be starting or stopping, or have too many logins in progress (authlimit in manager.conf).</source>
        <translation>Der Server auf %1 hat die Verbindung ohne Antwort geschlossen. Vielleicht startet oder stoppt er gerade, oder es laufen zu viele Anmeldungen gleichzeitig (authlimit in manager.conf).</translation>
    </message>
    <message>
        <source>The server at %1 closed the connection during the login. Check that permit and deny in manager.conf let this computer in.</source>
        <translation>Der Server auf %1 hat die Verbindung während der Anmeldung geschlossen. Prüfen Sie, ob permit und deny in manager.conf diesen Computer zulassen.</translation>
    </message>
    <message>
        <source>Nothing is listening at %1. Check that Asterisk is running, and check enabled, bindaddr and port in manager.conf.</source>
        <translation>Auf %1 werden keine Verbindungen angenommen. Prüfen Sie, ob Asterisk läuft, und prüfen Sie enabled, bindaddr und port in manager.conf.</translation>
    </message>
    <message>
        <source>The host %1 was not found. Check its spelling, and the network.</source>
        <translation>Der Rechner %1 wurde nicht gefunden. Prüfen Sie die Schreibweise und das Netzwerk.</translation>
    </message>
    <message>
        <source>The server at %1 cannot be reached: %2. Check the network.</source>
        <translation>Der Server auf %1 ist nicht erreichbar: %2. Prüfen Sie das Netzwerk.</translation>
    </message>
    <message>
        <source>TLS could not be established with the server at %1: %2. Check that this is the port of tlsbindaddr in manager.conf, or connect with tcp://.</source>
        <translation>Mit dem Server auf %1 kam TLS nicht zustande: %2. Prüfen Sie, ob dies der Port von tlsbindaddr in manager.conf ist, oder verbinden Sie sich mit tcp://.</translation>
    </message>
    <message>
        <source>%2 contains no certificate to check the server at %1 against. Choose a PEM file.</source>
        <translation>%2 enthält kein Zertifikat, mit dem der Server auf %1 geprüft werden könnte. Wählen Sie eine PEM-Datei.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: %2.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen: %2.</translation>
    </message>
    <message>
        <source>The server at %1 does not answer. Check the host, the port, and any firewalls.</source>
        <translation>Der Server auf %1 antwortet nicht. Prüfen Sie den Rechnernamen, den Port und etwaige Firewalls.</translation>
    </message>
    <message>
        <source>The server at %1 does not respond to TLS. Check that this is the port of tlsbindaddr in manager.conf.</source>
        <translation>Der Server auf %1 reagiert nicht auf TLS. Prüfen Sie, ob dies der Port von tlsbindaddr in manager.conf ist.</translation>
    </message>
    <message>
        <source>The server at %1 does not send Asterisk&apos;s greeting. Check the port; if it is the TLS port, connect with tls://.</source>
        <translation>Der Server auf %1 sendet nicht die Begrüßung von Asterisk. Prüfen Sie den Port; ist es der TLS-Port, verbinden Sie sich mit tls://.</translation>
    </message>
    <message>
        <source>The server at %1 does not answer the login. Check that Asterisk is not overloaded.</source>
        <translation>Der Server auf %1 antwortet nicht auf die Anmeldung. Prüfen Sie, ob Asterisk überlastet ist.</translation>
    </message>
    <message>
        <source>The server at %1 has stopped responding. Check the network, and that Asterisk is not stuck.</source>
        <translation>Der Server auf %1 reagiert nicht mehr. Prüfen Sie das Netzwerk und ob Asterisk hängt.</translation>
    </message>
    <message>
        <source>The service at %1 is not Asterisk&apos;s manager interface. Check the port; if it is the TLS port, connect with tls://.</source>
        <translation>Der Dienst auf %1 ist nicht die Manager-Schnittstelle von Asterisk. Prüfen Sie den Port; ist es der TLS-Port, verbinden Sie sich mit tls://.</translation>
    </message>
    <message>
        <source>The service at %1 is not Asterisk&apos;s manager interface: it sends “%2”. Check the port.</source>
        <translation>Der Dienst auf %1 ist nicht die Manager-Schnittstelle von Asterisk: Er sendet „%2“. Prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>Asterisk at %1 refused the user %2. Check the name and the secret, and that permit and deny in manager.conf let this computer in.</source>
        <translation>Asterisk auf %1 hat den Benutzer %2 abgewiesen. Prüfen Sie Namen und Passwort und ob permit und deny in manager.conf diesen Computer zulassen.</translation>
    </message>
    <message>
        <source>Asterisk at %1 does not allow the user %2 to log in. Check the user&apos;s section in manager.conf.</source>
        <translation>Asterisk auf %1 erlaubt dem Benutzer %2 keine Anmeldung. Prüfen Sie den Abschnitt des Benutzers in manager.conf.</translation>
    </message>
    <message>
        <source>Somebody is already logged in at %1 as %2, and manager.conf says allowmultiplelogin=no. End that session, or use another user.</source>
        <translation>Auf %1 ist bereits jemand als %2 angemeldet, und in manager.conf steht allowmultiplelogin=no. Beenden Sie jene Sitzung, oder verwenden Sie einen anderen Benutzer.</translation>
    </message>
    <message>
        <source>Asterisk at %1 is too old: it announces “%2”, but Asterisk 12 or newer (AMI 2.0) is needed. Update it.</source>
        <translation>Asterisk auf %1 ist zu alt: Es meldet sich mit „%2“, aber Asterisk 12 oder neuer (AMI 2.0) ist nötig. Aktualisieren Sie es.</translation>
    </message>
    <message>
        <source>Asterisk at %1 refused the user %2: “%3”. Check the user&apos;s section in manager.conf.</source>
        <translation>Asterisk auf %1 hat den Benutzer %2 abgewiesen: „%3“. Prüfen Sie den Abschnitt des Benutzers in manager.conf.</translation>
    </message>
    <message>
        <source>The server at %1 does not accept MD5 logins, and without TLS the secret of %2 could be read on the network. Connect with tls://, or allow the secret to be sent unencrypted.</source>
        <translation>Der Server auf %1 akzeptiert keine MD5-Anmeldungen, und ohne TLS wäre das Passwort von %2 im Netzwerk lesbar. Verbinden Sie sich mit tls://, oder erlauben Sie, das Passwort unverschlüsselt zu senden.</translation>
    </message>
    <message>
        <source>The user or secret in the server address contains a % that is not part of an escape sequence. Write a literal % as %25.</source>
        <translation>Benutzer oder Passwort in der Serveradresse enthält ein %, das nicht zu einer Escape-Sequenz gehört. Schreiben Sie ein einfaches % als %25.</translation>
    </message>
    <message>
        <source>The server address must name a user from manager.conf: write user@ in front of “%1”.</source>
        <translation>Die Serveradresse muss einen Benutzer aus manager.conf nennen: Schreiben Sie benutzer@ vor „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not an IPv6 address in brackets, such as [2001:db8::1].</source>
        <translation>„%1“ ist keine IPv6-Adresse in Klammern wie [2001:db8::1].</translation>
    </message>
    <message>
        <source>Write an IPv6 address in brackets: [%1].</source>
        <translation>Schreiben Sie eine IPv6-Adresse in Klammern: [%1].</translation>
    </message>
    <message>
        <source>“%1” does not name a host: write the server address as in tls://user@pbx.example:5039.</source>
        <translation>„%1“ nennt keinen Rechner: Schreiben Sie die Serveradresse wie in tls://benutzer@pbx.example:5039.</translation>
    </message>
    <message>
        <source>“%1” after the host %2 is not a port: write a number from 1 to 65535, as in :5038.</source>
        <translation>„%1“ nach dem Rechner %2 ist kein Port: Schreiben Sie eine Zahl von 1 bis 65535, wie in :5038.</translation>
    </message>
    <message>
        <source>Calls that were already in progress when connecting are not shown. Add to the user in manager.conf: write = reporting</source>
        <translation>Anrufe, die beim Verbinden schon liefen, werden nicht angezeigt. Ergänzen Sie beim Benutzer in manager.conf: write = reporting</translation>
    </message>
    <message>
        <source>What callers dialled before the connection was made is not known. Add to the user in manager.conf: write = reporting</source>
        <translation>Was Anrufer vor dem Verbinden gewählt haben, ist nicht bekannt. Ergänzen Sie beim Benutzer in manager.conf: write = reporting</translation>
    </message>
    <message>
        <source>Callers who were already waiting in queues when connecting are not known. Add to the user in manager.conf: write = reporting</source>
        <translation>Anrufer, die beim Verbinden schon in Warteschlangen warteten, sind nicht bekannt. Ergänzen Sie beim Benutzer in manager.conf: write = reporting</translation>
    </message>
    <message>
        <source>The states of extensions are not known until they change. Add to the user in manager.conf: write = reporting</source>
        <translation>Der Status von Nebenstellen ist erst bekannt, wenn er sich ändert. Ergänzen Sie beim Benutzer in manager.conf: write = reporting</translation>
    </message>
    <message>
        <source>Calls that were already parked when connecting are not shown as parked. Add to the user in manager.conf: write = call, if the user may then also hang up and redirect calls</source>
        <translation>Anrufe, die beim Verbinden schon geparkt waren, werden nicht als geparkt angezeigt. Ergänzen Sie beim Benutzer in manager.conf: write = call, sofern der Benutzer dann auch Anrufe beenden und umleiten darf</translation>
    </message>
    <message>
        <source>Who is away is not known until it changes. Add to the user in manager.conf: write = reporting</source>
        <translation>Wer abwesend ist, ist erst bekannt, wenn es sich ändert. Ergänzen Sie beim Benutzer in manager.conf: write = reporting</translation>
    </message>
    <message>
        <source>Who was already in a conference when connecting is not known. Add to the user in manager.conf: write = reporting</source>
        <translation>Wer beim Verbinden schon in einer Konferenz war, ist nicht bekannt. Ergänzen Sie beim Benutzer in manager.conf: write = reporting</translation>
    </message>
    <message>
        <source>No events about callers in queues arrive. Add to the user in manager.conf: read = agent</source>
        <translation>Es kommen keine Ereignisse über Anrufer in Warteschlangen an. Ergänzen Sie beim Benutzer in manager.conf: read = agent</translation>
    </message>
    <message>
        <source>No events about calls arrive. Add to the user in manager.conf: read = call</source>
        <translation>Es kommen keine Ereignisse über Anrufe an. Ergänzen Sie beim Benutzer in manager.conf: read = call</translation>
    </message>
    <message>
        <source>A restart of Asterisk goes unnoticed: calls that it ends are shown as lost. Add to the user in manager.conf: read = system</source>
        <translation>Ein Neustart von Asterisk bleibt unbemerkt: Anrufe, die er beendet, erscheinen als verloren. Ergänzen Sie beim Benutzer in manager.conf: read = system</translation>
    </message>
    <message>
        <source>Missed calls cannot be saved in %1: %2.</source>
        <translation>Verpasste Anrufe können nicht in %1 gespeichert werden: %2.</translation>
    </message>
    <message>
        <source>The missed calls in %1 could not be read. The file was renamed to %2, and a new list was started.</source>
        <translation>Die verpassten Anrufe in %1 konnten nicht gelesen werden. Die Datei wurde in %2 umbenannt und eine neue Liste begonnen.</translation>
    </message>
    <message>
        <source>Calls that were already on hold when connecting are shown as talking. Add to the user in manager.conf: write = reporting</source>
        <translation>Anrufe, die beim Verbinden schon gehalten wurden, erscheinen als „Im Gespräch“. Ergänzen Sie beim Benutzer in manager.conf: write = reporting</translation>
    </message>
    <message>
        <source>Which voicemail, menu or other application answers a call is not always known, and a call whose end was missed stays open. Add to the user in manager.conf: write = reporting</source>
        <translation>Welche Voicemail, welches Menü oder welche andere Anwendung einen Anruf annimmt, ist nicht immer bekannt, und ein Anruf, dessen Ende verpasst wurde, bleibt offen. Ergänzen Sie beim Benutzer in manager.conf: write = reporting</translation>
    </message>
    <message>
        <source>“%1:” cannot be searched for. Use %3; or put text with a colon in quotes.</source>
        <translation>Nach „%1:“ kann nicht gesucht werden. Verwenden Sie %3, oder setzen Sie Text mit einem Doppelpunkt in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1:” needs a value, such as %1:%3.</source>
        <translation>„%1:“ benötigt einen Wert, etwa %1:%3.</translation>
    </message>
    <message>
        <source>“%1:” cannot be “%2”. Use one of these: %3.</source>
        <translation>„%1:“ kann nicht „%2“ sein. Verwenden Sie eines von diesen: %3.</translation>
    </message>
    <message>
        <source>“%1:” cannot be “%2”. Use a time such as 14:00 or 2026-11-23T14:00.</source>
        <translation>„%1:“ kann nicht „%2“ sein. Verwenden Sie eine Zeit wie 14:00 oder 2026-11-23T14:00.</translation>
    </message>
    <message>
        <source>“%1:” cannot be “%2”. Use a duration such as 60s, 2m or 1h.</source>
        <translation>„%1:“ kann nicht „%2“ sein. Verwenden Sie eine Dauer wie 60s, 2m oder 1h.</translation>
    </message>
    <message>
        <source>%1 is not a file of vCards in UTF-8, so that nothing can be added to it.</source>
        <translation>%1 ist keine Datei mit vCards in UTF-8, daher kann nichts hinzugefügt werden.</translation>
    </message>
    <message>
        <source>“%1” has a field that is not closed. Write fields like {{caller.number}}, without spaces.</source>
        <translation>„%1“ enthält ein nicht geschlossenes Feld. Schreiben Sie Felder wie {{caller.number}}, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>There is no field {{%1}}. Use one of these: %2.</source>
        <translation>Es gibt kein Feld {{%1}}. Verwenden Sie eines von diesen: %2.</translation>
    </message>
    <message>
        <source>Write an address that begins with https:// and the name of a host.</source>
        <translation>Schreiben Sie eine Adresse, die mit https:// und einem Rechnernamen beginnt.</translation>
    </message>
    <message>
        <source>Addresses with %1: are not opened, only those with https: and http:.</source>
        <translation>Adressen mit %1: werden nicht geöffnet, nur solche mit https: und http:.</translation>
    </message>
    <message>
        <source>The name of the host holds no fields: end it with a / or ? in front of the first one.</source>
        <translation>Der Rechnername enthält keine Felder: Beenden Sie ihn mit einem / oder ? vor dem ersten Feld.</translation>
    </message>
    <message>
        <source>“%1” is no address.</source>
        <translation>„%1“ ist keine Adresse.</translation>
    </message>
    <message>
        <source>Write a program and its arguments; its name holds no fields.</source>
        <translation>Schreiben Sie ein Programm und seine Argumente; sein Name enthält keine Felder.</translation>
    </message>
    <message>
        <source>A shell would run what callers write in their names. Start a program without one.</source>
        <translation>Eine Shell würde ausführen, was Anrufer in ihre Namen schreiben. Starten Sie ein Programm ohne Shell.</translation>
    </message>
    <message>
        <source>There is no program %1.</source>
        <translation>Es gibt kein Programm %1.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: the desktop knows no program for it.</source>
        <translation>%1 kann nicht geöffnet werden: Der Desktop kennt kein Programm dafür.</translation>
    </message>
    <message>
        <source>%1 cannot be started.</source>
        <translation>%1 kann nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The name of %1 tells no format: let it end in .jsonl or .ami, or with .gz after that.</source>
        <translation>Der Name von %1 lässt kein Format erkennen: Er muss auf .jsonl oder .ami enden, gegebenenfalls gefolgt von .gz.</translation>
    </message>
    <message>
        <source>%1 is the recording itself. Choose another name.</source>
        <translation>%1 ist die Aufzeichnung selbst. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is not written: no message of the call is there.</source>
        <translation>%1 wird nicht geschrieben: Es gibt keine Nachricht zu diesem Anruf.</translation>
    </message>
    <message>
        <source>Messages of live calls are not kept, so that none can be saved. Choose in the preferences, under Privacy, for how long they are to be.</source>
        <translation>Nachrichten laufender Anrufe werden nicht aufbewahrt, daher lassen sich keine speichern. Legen Sie in den Einstellungen unter „Datenschutz“ fest, wie lange sie aufbewahrt werden.</translation>
    </message>
    <message>
        <source>There is no history yet: %1 does not exist.</source>
        <translation>Es gibt noch keinen Verlauf: %1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The history in %1 was written by a newer version of this program. It is left as it is, and no calls are kept until this program is updated.</source>
        <translation>Der Verlauf in %1 wurde von einer neueren Version dieses Programms geschrieben. Er bleibt unverändert, und es werden keine Anrufe aufbewahrt, bis dieses Programm aktualisiert ist.</translation>
    </message>
    <message>
        <source>The history in %1 is of an older version of this program, or empty. It is brought up to date when calls are kept next.</source>
        <translation>Der Verlauf in %1 stammt von einer älteren Version dieses Programms oder ist leer. Er wird aktualisiert, sobald wieder Anrufe aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The history in %1 is damaged. It is left as it is, and no calls are kept. Move the file away to begin a new one.</source>
        <translation>Der Verlauf in %1 ist beschädigt. Er bleibt unverändert, und es werden keine Anrufe aufbewahrt. Verschieben Sie die Datei, um einen neuen zu beginnen.</translation>
    </message>
    <message>
        <source>Calls cannot be kept in %1: the disk is full. They are held in memory, and kept once there is room.</source>
        <translation>Anrufe können nicht in %1 aufbewahrt werden: Der Datenträger ist voll. Sie bleiben im Arbeitsspeicher und werden gesichert, sobald Platz ist.</translation>
    </message>
    <message>
        <source>Calls cannot be kept in %1: the file or its folder may not be written.</source>
        <translation>Anrufe können nicht in %1 aufbewahrt werden: In die Datei oder ihren Ordner darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The history in %1 cannot be used: %2.</source>
        <translation>Der Verlauf in %1 kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>What is to go out cannot be kept in %1: %2.</source>
        <translation>Was hinausgehen soll, kann nicht in %1 aufbewahrt werden: %2.</translation>
    </message>
    <message>
        <source>%1 is in use by another program (process %2): one program at a time delivers what is kept there. Stop that one, or give this one another outbox.</source>
        <translation>%1 wird von einem anderen Programm verwendet (Prozess %2): Immer nur ein Programm stellt zu, was dort aufbewahrt wird. Beenden Sie jenes, oder geben Sie diesem einen anderen Postausgang.</translation>
    </message>
    <message>
        <source>The outbox %1 is damaged. It was renamed to %2, and a new one was begun: what waited there has not gone out.</source>
        <translation>Der Postausgang %1 ist beschädigt. Er wurde in %2 umbenannt und ein neuer begonnen: Was dort wartete, ist nicht hinausgegangen.</translation>
    </message>
    <message>
        <source>%1 was written by a later version of this program, which this one cannot read. It is left as it is: use that version, or another outbox.</source>
        <translation>%1 wurde von einer neueren Version dieses Programms geschrieben, die diese nicht lesen kann. Die Datei bleibt unverändert: Verwenden Sie jene Version oder einen anderen Postausgang.</translation>
    </message>
    <message>
        <source>%1 can be written again: nothing waits in memory any more.</source>
        <translation>%1 kann wieder geschrieben werden: Im Arbeitsspeicher wartet nichts mehr.</translation>
    </message>
    <message>
        <source>%1: %2 events were dropped: %3</source>
        <translation>%1: %2 Ereignisse wurden verworfen: %3</translation>
    </message>
    <message>
        <source>The secret of a webhook is “whsec_” and base64 of 24 to 64 bytes. Make one with: echo whsec_$(openssl rand -base64 32)</source>
        <translation>Das Geheimnis eines Webhooks ist „whsec_“ und Base64 von 24 bis 64 Byte. Erzeugen Sie eines mit: echo whsec_$(openssl rand -base64 32)</translation>
    </message>
    <message>
        <source>There are no events “%1”. Did you mean “%2”?</source>
        <translation>Es gibt keine Ereignisse „%1“. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>The template has a partial, {{&gt;…}}: there are none here.</source>
        <translation>Die Vorlage enthält eine Teilvorlage, {{&gt;…}}: Hier gibt es keine.</translation>
    </message>
    <message>
        <source>The template cannot be read: %1</source>
        <translation>Die Vorlage kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The address is none for this event: %1</source>
        <translation>Die Adresse ist für dieses Ereignis ungültig: %1</translation>
    </message>
    <message>
        <source>The body has %1 bytes; at most %2 are sent.</source>
        <translation>Der Inhalt hat %1 Byte; höchstens %2 werden gesendet.</translation>
    </message>
    <message>
        <source>“%1” is to be a text: %1 = &quot;…&quot;</source>
        <translation>„%1“ muss ein Text sein: %1 = &quot;…&quot;</translation>
    </message>
    <message>
        <source>%1 needs “%2”.</source>
        <translation>%1 benötigt „%2“.</translation>
    </message>
    <message>
        <source>“%1” is to be a list of texts: %1 = [&quot;…&quot;, &quot;…&quot;]</source>
        <translation>„%1“ muss eine Liste von Texten sein: %1 = [&quot;…&quot;, &quot;…&quot;]</translation>
    </message>
    <message>
        <source>“%1” is to be true or false.</source>
        <translation>„%1“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>“%1” is to be a number from %2 to %3.</source>
        <translation>„%1“ muss eine Zahl von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>“%1” is to be a table: [%1]</source>
        <translation>„%1“ muss eine Tabelle sein: [%1]</translation>
    </message>
    <message>
        <source>“%1” may be there several times: write [[%1]]</source>
        <translation>„%1“ darf mehrmals vorkommen: Schreiben Sie [[%1]]</translation>
    </message>
    <message>
        <source>%1 has no “%2”. It has: %3.</source>
        <translation>%1 hat kein „%2“. Möglich sind: %3.</translation>
    </message>
    <message>
        <source>%1 has no “%2”. Did you mean “%3”?</source>
        <translation>%1 hat kein „%2“. Meinten Sie „%3“?</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>is not TOML: %1</source>
        <translation>ist kein TOML: %1</translation>
    </message>
    <message>
        <source>A secret has no place in the address: give it with secret = { file = &quot;…&quot; } or { credential = &quot;…&quot; }.</source>
        <translation>Ein Geheimnis gehört nicht in die Adresse: Geben Sie es mit secret = { file = &quot;…&quot; } oder { credential = &quot;…&quot; } an.</translation>
    </message>
    <message>
        <source>“%1” is not a known code page</source>
        <translation>„%1“ ist keine bekannte Zeichentabelle</translation>
    </message>
    <message>
        <source>“%1” is no address of a webhook: https://host/path</source>
        <translation>„%1“ ist keine Adresse eines Webhooks: https://host/pfad</translation>
    </message>
    <message>
        <source>%1 is no program that can be started.</source>
        <translation>%1 ist kein Programm, das gestartet werden kann.</translation>
    </message>
    <message>
        <source>“%1” is no address of a broker: mqtts://user@host</source>
        <translation>„%1“ ist keine Adresse eines Brokers: mqtts://benutzer@host</translation>
    </message>
    <message>
        <source>“topics” is to be chunks or each, not “%1”.</source>
        <translation>„topics“ muss chunks oder each sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>A secret stands in a file of its own: secret = { file = &quot;…&quot; } or { credential = &quot;…&quot; }.</source>
        <translation>Ein Geheimnis steht in einer eigenen Datei: secret = { file = &quot;…&quot; } oder { credential = &quot;…&quot; }.</translation>
    </message>
    <message>
        <source>A secret needs either “file” or “credential”.</source>
        <translation>Ein Geheimnis benötigt entweder „file“ oder „credential“.</translation>
    </message>
    <message>
        <source>There are no credentials here: CREDENTIALS_DIRECTORY is not set. systemd sets it where the unit has LoadCredential=%1:…</source>
        <translation>Hier gibt es keine Anmeldedaten: CREDENTIALS_DIRECTORY ist nicht gesetzt. systemd setzt es, wenn die Unit LoadCredential=%1:… enthält</translation>
    </message>
    <message>
        <source>The secret in %1 cannot be read: %2</source>
        <translation>Das Geheimnis in %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Everybody can read the secret in %1: chmod o-rwx %1</source>
        <translation>Jeder kann das Geheimnis in %1 lesen: chmod o-rwx %1</translation>
    </message>
    <message>
        <source>There is no secret in %1.</source>
        <translation>In %1 steht kein Geheimnis.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Two ways out are called “%1”: give one another name.</source>
        <translation>Zwei Ausgabewege heißen „%1“: Geben Sie einem einen anderen Namen.</translation>
    </message>
    <message>
        <source>The figures cannot be written to %1: %2</source>
        <translation>Die Kennzahlen können nicht nach %1 geschrieben werden: %2</translation>
    </message>
    <message>
        <source>There is no wallboard “%1”, nor any other. Make one in the menu View, Wallboards.</source>
        <translation>Es gibt kein Wallboard „%1“ und auch kein anderes. Erstellen Sie eines im Menü Ansicht, Wallboards.</translation>
    </message>
    <message>
        <source>There is no wallboard “%1”. There are: %2.</source>
        <translation>Es gibt kein Wallboard „%1“. Vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>The address of a broker ends with the site that its collectors tell of, as in mqtts://user@broker.example/amsterdam.</source>
        <translation>Die Adresse eines Brokers endet mit dem Standort, von dem seine Sammeldienste berichten, wie in mqtts://benutzer@broker.example/amsterdam.</translation>
    </message>
    <message>
        <source>A server address begins with tcp:// or tls://, as in tls://user@pbx.example; that of a broker with mqtts:// or mqtt://.</source>
        <translation>Eine Serveradresse beginnt mit tcp:// oder tls://, wie in tls://benutzer@pbx.example; die eines Brokers mit mqtts:// oder mqtt://.</translation>
    </message>
    <message>
        <source>No broker is listening at %1. Check that it is running, and the port of its listener.</source>
        <translation>Auf %1 nimmt kein Broker Verbindungen an. Prüfen Sie, ob er läuft, und auch den Port seines Listeners.</translation>
    </message>
    <message>
        <source>The broker&apos;s host in %1 was not found. Check its spelling, and the network.</source>
        <translation>Der Rechner des Brokers in %1 wurde nicht gefunden. Prüfen Sie die Schreibweise und das Netzwerk.</translation>
    </message>
    <message>
        <source>The broker at %1 does not answer. Check the network, and firewalls on the way.</source>
        <translation>Der Broker auf %1 antwortet nicht. Prüfen Sie das Netzwerk und Firewalls auf dem Weg.</translation>
    </message>
    <message>
        <source>The broker at %1 cannot be reached: %2. Check the network.</source>
        <translation>Der Broker auf %1 ist nicht erreichbar: %2. Prüfen Sie das Netzwerk.</translation>
    </message>
    <message>
        <source>The broker at %1 does not speak MQTT 5.</source>
        <translation>Der Broker auf %1 spricht kein MQTT 5.</translation>
    </message>
    <message>
        <source>The broker at %1 does not accept the client id.</source>
        <translation>Der Broker auf %1 akzeptiert die Client-ID nicht.</translation>
    </message>
    <message>
        <source>The broker at %1 wants a user and a password: write user@ in front of its host.</source>
        <translation>Der Broker auf %1 verlangt Benutzer und Passwort: Schreiben Sie benutzer@ vor seinen Rechnernamen.</translation>
    </message>
    <message>
        <source>The broker at %1 refused the login of %2. Check the user, and its password.</source>
        <translation>Der Broker auf %1 hat die Anmeldung von %2 abgewiesen. Prüfen Sie den Benutzer und sein Passwort.</translation>
    </message>
    <message>
        <source>The broker at %1 is too busy for another client.</source>
        <translation>Der Broker auf %1 ist zu ausgelastet für einen weiteren Client.</translation>
    </message>
    <message>
        <source>The broker at %1 has banned this client.</source>
        <translation>Der Broker auf %1 hat diesen Client gesperrt.</translation>
    </message>
    <message>
        <source>The broker at %1 refused the connection, with reason %2 of MQTT.</source>
        <translation>Der Broker auf %1 hat die Verbindung abgewiesen, mit MQTT-Grund %2.</translation>
    </message>
    <message>
        <source>The broker at %1 is shutting down.</source>
        <translation>Der Broker auf %1 wird gerade beendet.</translation>
    </message>
    <message>
        <source>The broker at %1 has stopped responding.</source>
        <translation>Der Broker auf %1 reagiert nicht mehr.</translation>
    </message>
    <message>
        <source>Another program with the same name has logged in at the broker at %1: two collectors are set up for one server. This one stops; end one of them, and start it again.</source>
        <translation>Ein anderes Programm mit demselben Namen hat sich beim Broker auf %1 angemeldet: Für einen Server sind zwei Sammeldienste eingerichtet. Dieser hier hält an; beenden Sie einen der beiden, und starten Sie ihn dann neu.</translation>
    </message>
    <message>
        <source>The broker at %1 ended the connection: its administrator does not allow it any more.</source>
        <translation>Der Broker auf %1 hat die Verbindung beendet: Sein Administrator erlaubt sie nicht mehr.</translation>
    </message>
    <message>
        <source>The broker at %1 ended the connection: a message was too large for it (max_packet_size).</source>
        <translation>Der Broker auf %1 hat die Verbindung beendet: Eine Nachricht war ihm zu groß (max_packet_size).</translation>
    </message>
    <message>
        <source>The connection to the broker at %1 was lost.</source>
        <translation>Die Verbindung zum Broker auf %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>The broker at %1 ended the connection, with reason %2 of MQTT.</source>
        <translation>Der Broker auf %1 hat die Verbindung beendet, mit MQTT-Grund %2.</translation>
    </message>
    <message>
        <source>The certificate of the broker at %1 is not trusted. Name the PEM file of its authority, or have the certificate renewed.</source>
        <translation>Das Zertifikat des Brokers auf %1 ist nicht vertrauenswürdig. Geben Sie die PEM-Datei seiner Zertifizierungsstelle an, oder lassen Sie das Zertifikat erneuern.</translation>
    </message>
    <message>
        <source>The certificate of the broker at %1 was issued for another host name or address.</source>
        <translation>Das Zertifikat des Brokers auf %1 wurde für einen anderen Rechnernamen oder eine andere Adresse ausgestellt.</translation>
    </message>
    <message>
        <source>TLS could not be established with the broker at %1. Check that this is the port of a listener with TLS, or connect with mqtt:// where nobody can listen in.</source>
        <translation>Mit dem Broker auf %1 kam TLS nicht zustande. Prüfen Sie, ob dies der Port eines Listeners mit TLS ist, oder verbinden Sie sich mit mqtt://, wenn niemand mithören kann.</translation>
    </message>
    <message>
        <source>The broker at %1 does not let %2 publish to %3. Check the broker&apos;s ACL file.</source>
        <translation>Der Broker auf %1 lässt %2 nicht auf %3 veröffentlichen. Prüfen Sie die ACL-Datei des Brokers.</translation>
    </message>
    <message>
        <source>The broker at %1 does not take messages for %2, with reason %3 of MQTT.</source>
        <translation>Der Broker auf %1 nimmt keine Nachrichten für %2 an, mit MQTT-Grund %3.</translation>
    </message>
    <message>
        <source>This program was built without libmosquitto: it cannot connect to a broker.</source>
        <translation>Dieses Programm wurde ohne libmosquitto gebaut: Es kann sich nicht mit einem Broker verbinden.</translation>
    </message>
    <message>
        <source>The connection to the broker at %1 is not encrypted: anybody on the network can read the calls, and the password. Use mqtts://.</source>
        <translation>Die Verbindung zum Broker auf %1 ist nicht verschlüsselt: Jeder im Netzwerk kann die Anrufe und das Passwort mitlesen. Verwenden Sie mqtts://.</translation>
    </message>
    <message>
        <source>The collector of %1 has lost its connection, or is not running.</source>
        <translation>Der Sammeldienst von %1 hat seine Verbindung verloren oder läuft nicht.</translation>
    </message>
    <message>
        <source>The collector of %1 was stopped.</source>
        <translation>Der Sammeldienst von %1 wurde beendet.</translation>
    </message>
    <message>
        <source>What the broker keeps of %1 is incomplete: it lost some, or the account may not read all of it.</source>
        <translation>Was der Broker von %1 aufbewahrt, ist unvollständig: Ihm ist etwas verloren gegangen, oder das Konto darf nicht alles lesen.</translation>
    </message>
    <message>
        <source>The broker at %1 tells nothing of %2: no collector has told of it, or the account may not read it (ACL).</source>
        <translation>Der Broker auf %1 berichtet nichts von %2: Kein Sammeldienst hat davon berichtet, oder das Konto darf es nicht lesen (ACL).</translation>
    </message>
</context>
<context>
    <name>ExportTexts</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Caller&apos;s number</source>
        <translation>Nummer des Anrufers</translation>
    </message>
    <message>
        <source>Caller&apos;s name</source>
        <translation>Name des Anrufers</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Angenommen von</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of who answered</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
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
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Duration (s)</source>
        <translation>Dauer (s)</translation>
    </message>
    <message>
        <source>Waited (s)</source>
        <translation>Gewartet (s)</translation>
    </message>
    <message>
        <source>Talked (s)</source>
        <translation>Gesprochen (s)</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Caller&apos;s channel</source>
        <translation>Kanal des Anrufers</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>of who answered</comment>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Linkedid</source>
        <translation>Linkedid</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>when the connection was lost that told of a call</comment>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>FilterTexts</name>
    <message>
        <source>as of</source>
        <comment>a state, at the time when the connection was lost</comment>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Cacofonisk</source>
        <translation>Über Cacofonisk</translation>
    </message>
    <message>
        <source>&lt;b&gt;Cacofonisk %1&lt;/b&gt;&lt;p&gt;Shows what happens to the calls of an Asterisk PBX: who calls, which phones ring, who answers, and who is transferred to whom.&lt;/p&gt;&lt;p&gt;Free software under the MIT licence.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Cacofonisk %1&lt;/b&gt;&lt;p&gt;Zeigt, was mit den Anrufen einer Asterisk-Telefonanlage geschieht: wer anruft, welche Telefone klingeln, wer abnimmt und wer an wen vermittelt wird.&lt;/p&gt;&lt;p&gt;Freie Software unter der MIT-Lizenz.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
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
        <translation>ist bereits im Gespräch</translation>
    </message>
    <message>
        <source>is in a call to %1 already</source>
        <translation>ist bereits im Gespräch mit %1</translation>
    </message>
    <message>
        <source>makes a call</source>
        <translation>tätigt einen Anruf</translation>
    </message>
    <message>
        <source>calls %1</source>
        <translation>ruft %1 an</translation>
    </message>
    <message>
        <source>hands over</source>
        <translation>übergibt</translation>
    </message>
    <message>
        <source>hands over to %1</source>
        <translation>übergibt an %1</translation>
    </message>
    <message>
        <source>sends on (ringing)</source>
        <translation>vermittelt (klingelnd)</translation>
    </message>
    <message>
        <source>sends on (ringing) to %1</source>
        <translation>vermittelt (klingelnd) an %1</translation>
    </message>
    <message>
        <source>sends on (blind)</source>
        <translation>vermittelt (blind)</translation>
    </message>
    <message>
        <source>sends on (blind) to %1</source>
        <translation>vermittelt (blind) an %1</translation>
    </message>
    <message>
        <source>is rung by Asterisk</source>
        <translation>wird von Asterisk angerufen</translation>
    </message>
    <message>
        <source>rings</source>
        <translation>klingelt</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>ruft an</translation>
    </message>
    <message>
        <source>also calls their own phone: %1</source>
        <translation>ruft auch das eigene Telefon an: %1</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>nimmt ab</translation>
    </message>
    <message>
        <source>stops ringing</source>
        <translation>klingelt nicht mehr</translation>
    </message>
    <message>
        <source>picks up</source>
        <translation>übernimmt</translation>
    </message>
    <message>
        <source>is connected with</source>
        <translation>wird verbunden mit</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>hält</translation>
    </message>
    <message>
        <source>holds the call</source>
        <translation>hält das Gespräch</translation>
    </message>
    <message>
        <source>resumes</source>
        <translation>setzt fort</translation>
    </message>
    <message>
        <source>resumes the call</source>
        <translation>setzt das Gespräch fort</translation>
    </message>
    <message>
        <source>consults</source>
        <translation>hält Rückfrage</translation>
    </message>
    <message>
        <source>consults %1</source>
        <translation>hält Rückfrage mit %1</translation>
    </message>
    <message>
        <source>ends the consultation</source>
        <translation>beendet die Rückfrage</translation>
    </message>
    <message>
        <source>parks on %1</source>
        <translation>parkt auf %1</translation>
    </message>
    <message>
        <source>is parked on %1</source>
        <translation>wird auf %1 geparkt</translation>
    </message>
    <message>
        <source>retrieves from %1</source>
        <translation>holt von %1 zurück</translation>
    </message>
    <message>
        <source>is parked too long</source>
        <translation>ist zu lange geparkt</translation>
    </message>
    <message>
        <source>joins queue %1</source>
        <translation>kommt in Warteschlange %1</translation>
    </message>
    <message>
        <source>leaves queue %1</source>
        <translation>verlässt Warteschlange %1</translation>
    </message>
    <message>
        <source>joins conference %1</source>
        <translation>kommt in Konferenz %1</translation>
    </message>
    <message>
        <source>leaves conference %1</source>
        <translation>verlässt Konferenz %1</translation>
    </message>
    <message>
        <source>reaches %1</source>
        <comment>an application</comment>
        <translation>erreicht: %1</translation>
    </message>
    <message>
        <source>hangs up</source>
        <translation>legt auf</translation>
    </message>
    <message>
        <source>is disconnected</source>
        <translation>wird getrennt</translation>
    </message>
    <message>
        <source>is cut off: Asterisk stopped</source>
        <translation>wird abgebrochen: Asterisk wurde beendet</translation>
    </message>
    <message>
        <source>is lost from sight: no connection to Asterisk</source>
        <translation>gerät aus dem Blick: keine Verbindung zu Asterisk</translation>
    </message>
    <message>
        <source>%1 rings %2.</source>
        <translation>%1 ruft %2 an, das Telefon klingelt.</translation>
    </message>
    <message>
        <source>Another phone of %1 rings.</source>
        <translation>Ein weiteres Telefon von %1 klingelt.</translation>
    </message>
    <message>
        <source>%1 calls %2: %3.</source>
        <translation>%1 ruft %2 an: %3.</translation>
    </message>
    <message>
        <source>%1 answers %2.</source>
        <translation>%1 nimmt den Anruf von %2 an.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 nimmt ab.</translation>
    </message>
    <message>
        <source>%1 picks up the call of %2.</source>
        <translation>%1 übernimmt den Anruf von %2.</translation>
    </message>
    <message>
        <source>%1 is connected with %2.</source>
        <translation>%1 wird mit %2 verbunden.</translation>
    </message>
    <message>
        <source>%1 puts %2 on hold.</source>
        <translation>%1 hält das Gespräch mit %2.</translation>
    </message>
    <message>
        <source>%1 puts the call on hold.</source>
        <translation>%1 hält das Gespräch.</translation>
    </message>
    <message>
        <source>%1 takes %2 off hold.</source>
        <translation>%1 setzt das Gespräch mit %2 fort.</translation>
    </message>
    <message>
        <source>%1 takes the call off hold.</source>
        <translation>%1 setzt das Gespräch fort.</translation>
    </message>
    <message>
        <source>%1 parks %2 on %3.</source>
        <translation>%1 parkt %2 auf %3.</translation>
    </message>
    <message>
        <source>%1 retrieves %2 from %3.</source>
        <translation>%1 holt %2 von %3 zurück.</translation>
    </message>
    <message>
        <source>%1 retrieves the call.</source>
        <translation>%1 holt das Gespräch zurück.</translation>
    </message>
    <message>
        <source>%1 sends %2 on to %3, without asking.</source>
        <translation>%1 vermittelt %2 an %3, ohne Rückfrage.</translation>
    </message>
    <message>
        <source>%1 sends %2 on to %3, who has not answered yet.</source>
        <translation>%1 vermittelt %2 an %3, wo noch nicht abgenommen wurde.</translation>
    </message>
    <message>
        <source>%1 hands %2 over to %3.</source>
        <translation>%1 übergibt %2 an %3.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (slow)</source>
        <translation>%1 (langsam)</translation>
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
        <translation>hat den Anruf umgeleitet</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>wartet auf Antwort</translation>
    </message>
    <message>
        <source>with an application</source>
        <translation>bei einer Anwendung</translation>
    </message>
    <message>
        <source>waits in a queue</source>
        <translation>wartet in einer Warteschlange</translation>
    </message>
    <message>
        <source>rings</source>
        <comment>for a while</comment>
        <translation>klingelt</translation>
    </message>
    <message>
        <source>in a conference</source>
        <translation>in einer Konferenz</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkt</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>im Gespräch</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>is answered by Asterisk</source>
        <translation>wird von Asterisk angenommen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number and device</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>adds to the talk</source>
        <comment>a three-way conference</comment>
        <translation>holt hinzu</translation>
    </message>
    <message>
        <source>%1 adds %3 to the talk with %2.</source>
        <comment>a three-way conference</comment>
        <translation>%1 holt %3 zum Gespräch mit %2 hinzu.</translation>
    </message>
</context>
<context>
    <name>MarkupTexts</name>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Anruf von %1</translation>
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
        <translation>Anonym</translation>
    </message>
    <message>
        <source>an unknown party</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list of parties</comment>
        <translation>%1 und %2</translation>
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
            <numerusform>%1 und noch %n Person</numerusform>
            <numerusform>%1 und noch %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>an anonymous caller</source>
        <translation>ein anonymer Anrufer</translation>
    </message>
    <message>
        <source>the call</source>
        <comment>to be put through</comment>
        <translation>das Gespräch</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>%1 is calling</source>
        <comment>a notification</comment>
        <translation>%1 ruft an</translation>
    </message>
    <message>
        <source>%1 is calling, transferred by %2</source>
        <translation>%1 ruft an, vermittelt von %2</translation>
    </message>
    <message>
        <source>%1, transferred by %2</source>
        <translation>%1, vermittelt von %2</translation>
    </message>
    <message>
        <source>%1 is still waiting</source>
        <translation>%1 wartet noch</translation>
    </message>
    <message>
        <source>%2 answered the call from %1</source>
        <comment>%1 caller, %2 who answered</comment>
        <translation>%2 hat den Anruf von %1 angenommen</translation>
    </message>
    <message>
        <source>The call from %1 was answered</source>
        <translation>Der Anruf von %1 wurde angenommen</translation>
    </message>
    <message>
        <source>Missed call from %1</source>
        <translation>Verpasster Anruf von %1</translation>
    </message>
    <message>
        <source>Dialled: %1</source>
        <translation>Gewählt: %1</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>Warteschlange: %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>a time of day</comment>
        <translation>Seit %1</translation>
    </message>
    <message numerus="yes">
        <source>Rang %n time(s)</source>
        <translation>
            <numerusform>Hat %n-mal geklingelt</numerusform>
            <numerusform>Hat %n-mal geklingelt</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody</source>
        <comment>a caller without number and name</comment>
        <translation>Jemand</translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s) during Do Not Disturb</source>
        <translation>
            <numerusform>%n verpasster Anruf während „Nicht stören“</numerusform>
            <numerusform>%n verpasste Anrufe während „Nicht stören“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) answered elsewhere</source>
        <translation>
            <numerusform>%n Anruf anderswo angenommen</numerusform>
            <numerusform>%n Anrufe anderswo angenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is back: %2 did not answer</source>
        <comment>%1 whom I passed on, %2 to whom</comment>
        <translation>%1 ist zurück: %2 hat nicht abgenommen</translation>
    </message>
    <message>
        <source>%1 and %2 have been talking for a long time</source>
        <comment>caller, who answered</comment>
        <translation>%1 und %2 sprechen schon lange miteinander</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) waiting in %1</source>
        <comment>a queue</comment>
        <translation>
            <numerusform>%n Anrufer wartet in %1</numerusform>
            <numerusform>%n Anrufer warten in %1</numerusform>
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
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>OptionTexts</name>
    <message>
        <source>Plays the demo session that comes with the program.</source>
        <translation>Spielt die mitgelieferte Demositzung ab.</translation>
    </message>
    <message>
        <source>Starts playing the recording at once.</source>
        <translation>Beginnt sofort mit dem Abspielen der Aufzeichnung.</translation>
    </message>
    <message>
        <source>Playback speed as a multiple of real time, or max.</source>
        <translation>Wiedergabegeschwindigkeit als Vielfaches der Echtzeit, oder max.</translation>
    </message>
    <message>
        <source>Where in the recording to start.</source>
        <translation>Stelle der Aufzeichnung, an der begonnen wird.</translation>
    </message>
    <message>
        <source>Saves a picture of the window as PNG, then quits.</source>
        <translation>Speichert ein Bild des Fensters als PNG und beendet sich dann.</translation>
    </message>
    <message>
        <source>How long after the start to save it (default: 1).</source>
        <translation>Wie lange nach dem Start das geschieht (Vorgabe: 1).</translation>
    </message>
    <message>
        <source>Shows what happens to the calls of an Asterisk PBX.</source>
        <translation>Zeigt, was mit den Anrufen einer Asterisk-Telefonanlage geschieht.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Connects to this Asterisk as well as to those in the preferences: tls://user@host or tcp://user@host. The secret is taken from the environment variable CACOFONISK_SECRET, or asked for.</source>
        <translation>Verbindet sich zusätzlich zu den Servern in den Einstellungen mit diesem Asterisk: tls://benutzer@host oder tcp://benutzer@host. Das Passwort stammt aus der Umgebungsvariablen CACOFONISK_SECRET oder wird abgefragt.</translation>
    </message>
    <message>
        <source>Starts without showing the window: in the tray, or minimised if there is no tray.</source>
        <translation>Startet, ohne das Fenster zu zeigen: im Infobereich oder, falls es keinen gibt, minimiert.</translation>
    </message>
    <message>
        <source>Recorded sessions; each opens in its own window.</source>
        <translation>Aufgezeichnete Sitzungen; jede öffnet sich in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>Asks which recordings to open.</source>
        <translation>Fragt, welche Aufzeichnungen geöffnet werden sollen.</translation>
    </message>
    <message>
        <source>Prints this help.</source>
        <translation>Zeigt diese Hilfe an.</translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation>Zeigt die Version an.</translation>
    </message>
    <message>
        <source>Starts with this wallboard of the menu View, Wallboards, on its screen and without the window. May be given several times.</source>
        <translation>Startet mit diesem Wallboard aus dem Menü Ansicht, Wallboards, auf seinem Bildschirm und ohne das Fenster. Kann mehrmals angegeben werden.</translation>
    </message>
</context>
<context>
    <name>PageTexts</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of a row</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Messages</source>
        <comment>of the PBX</comment>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>of AMI</comment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>There are more messages, which are not on this page.</source>
        <translation>Es gibt weitere Nachrichten, die nicht auf dieser Seite stehen.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>messages that were too large and were skipped</source>
        <translation>Nachrichten, die zu groß waren und übersprungen wurden</translation>
    </message>
    <message>
        <source>messages that ran into the next one without a blank line between them</source>
        <translation>Nachrichten, die ohne trennende Leerzeile in die nächste übergingen</translation>
    </message>
    <message>
        <source>answers to a Command without an end</source>
        <translation>Antworten auf ein Command ohne Ende</translation>
    </message>
    <message>
        <source>answers that do not name their action (no ActionID)</source>
        <translation>Antworten, die ihre Aktion nicht nennen (keine ActionID)</translation>
    </message>
    <message>
        <source>messages that are neither event nor response</source>
        <translation>Nachrichten, die weder Ereignis noch Antwort sind</translation>
    </message>
    <message>
        <source>events with an unknown name</source>
        <translation>Ereignisse mit unbekanntem Namen</translation>
    </message>
    <message>
        <source>texts that are not UTF-8</source>
        <translation>Texte, die nicht UTF-8 sind</translation>
    </message>
    <message>
        <source>pieces that are not JSON objects and were skipped</source>
        <translation>Teile, die keine JSON-Objekte sind und übersprungen wurden</translation>
    </message>
    <message>
        <source>damaged parts that are not text</source>
        <translation>beschädigte Teile, die kein Text sind</translation>
    </message>
    <message>
        <source>incomplete last message, left out</source>
        <translation>unvollständige letzte Nachricht, weggelassen</translation>
    </message>
    <message>
        <source>events about channels whose beginning was not seen</source>
        <translation>Ereignisse über Kanäle, deren Anfang nicht zu sehen war</translation>
    </message>
    <message>
        <source>events about bridges whose beginning was not seen</source>
        <translation>Ereignisse über Bridges, deren Anfang nicht zu sehen war</translation>
    </message>
    <message>
        <source>channels that rang or talked but belong to no call shown</source>
        <translation>Kanäle, die klingelten oder sprachen, aber zu keinem angezeigten Anruf gehören</translation>
    </message>
    <message>
        <source>message that was too large and was skipped</source>
        <translation>Nachricht, die zu groß war und übersprungen wurde</translation>
    </message>
    <message>
        <source>message that ran into the next one without a blank line between them</source>
        <translation>Nachricht, die ohne trennende Leerzeile in die nächste überging</translation>
    </message>
    <message>
        <source>answer to a Command without an end</source>
        <translation>Antwort auf ein Command ohne Ende</translation>
    </message>
    <message>
        <source>answer that does not name its action (no ActionID)</source>
        <translation>Antwort, die ihre Aktion nicht nennt (keine ActionID)</translation>
    </message>
    <message>
        <source>message that is neither event nor response</source>
        <translation>Nachricht, die weder Ereignis noch Antwort ist</translation>
    </message>
    <message>
        <source>event with an unknown name</source>
        <translation>Ereignis mit unbekanntem Namen</translation>
    </message>
    <message>
        <source>text that is not UTF-8</source>
        <translation>Text, der nicht UTF-8 ist</translation>
    </message>
    <message>
        <source>piece that is not a JSON object and was skipped</source>
        <translation>Teil, der kein JSON-Objekt ist und übersprungen wurde</translation>
    </message>
    <message>
        <source>damaged part that is not text</source>
        <translation>beschädigter Teil, der kein Text ist</translation>
    </message>
    <message>
        <source>event about a channel whose beginning was not seen</source>
        <translation>Ereignis über einen Kanal, dessen Anfang nicht zu sehen war</translation>
    </message>
    <message>
        <source>event about a bridge whose beginning was not seen</source>
        <translation>Ereignis über eine Bridge, deren Anfang nicht zu sehen war</translation>
    </message>
    <message>
        <source>channel that rang or talked but belongs to no call shown</source>
        <translation>Kanal, der klingelte oder sprach, aber zu keinem angezeigten Anruf gehört</translation>
    </message>
    <message>
        <source>incomplete last messages, left out</source>
        <translation>unvollständige letzte Nachrichten, weggelassen</translation>
    </message>
</context>
<context>
    <name>ReasonTexts</name>
    <message>
        <source>%1 (cause %2)</source>
        <comment>why, Q.850</comment>
        <translation>%1 (Ursache %2)</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>the network refused the call</source>
        <translation>das Netz hat den Anruf abgewiesen</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>war nicht erreichbar</translation>
    </message>
    <message>
        <source>still ringing</source>
        <translation>klingelt noch</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>nahm ab</translation>
    </message>
    <message>
        <source>answered after %1</source>
        <translation>nahm nach %1 ab</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>besetzt</translation>
    </message>
    <message>
        <source>rejected the call</source>
        <translation>lehnte den Anruf ab</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>nahm nicht ab</translation>
    </message>
    <message>
        <source>did not answer within %1</source>
        <translation>nahm innerhalb von %1 nicht ab</translation>
    </message>
    <message>
        <source>the caller gave up</source>
        <translation>der Anrufer gab auf</translation>
    </message>
    <message>
        <source>the caller gave up after %1</source>
        <translation>der Anrufer gab nach %1 auf</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>anderswo angenommen</translation>
    </message>
    <message>
        <source>dial status %1</source>
        <comment>BUSY</comment>
        <translation>Wählstatus %1</translation>
    </message>
    <message>
        <source>cause %1</source>
        <comment>Q.850</comment>
        <translation>Ursache %1</translation>
    </message>
    <message>
        <source>cause %1 (%2)</source>
        <comment>Q.850, in words</comment>
        <translation>Ursache %1 (%2)</translation>
    </message>
    <message>
        <source>SIP %1</source>
        <comment>486 Busy Here</comment>
        <translation>SIP %1</translation>
    </message>
    <message>
        <source>Asterisk stopped</source>
        <translation>Asterisk wurde beendet</translation>
    </message>
    <message>
        <source>%1 hung up</source>
        <translation>%1 hat aufgelegt</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>%1 hung up before an answer</source>
        <translation>%1 hat vor der Annahme aufgelegt</translation>
    </message>
    <message>
        <source>given up before an answer</source>
        <translation>vor der Annahme aufgegeben</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>niemand nahm ab</translation>
    </message>
    <message>
        <source>the call was rejected</source>
        <translation>der Anruf wurde abgelehnt</translation>
    </message>
    <message>
        <source>ended unseen, while the connection was lost</source>
        <translation>unbemerkt beendet, während die Verbindung unterbrochen war</translation>
    </message>
    <message>
        <source>driver&apos;s cause %1</source>
        <translation>Ursache laut Treiber: %1</translation>
    </message>
    <message>
        <source>no longer called</source>
        <translation>nicht mehr angerufen</translation>
    </message>
    <message>
        <source>no longer called after %1</source>
        <translation>nach %1 nicht mehr angerufen</translation>
    </message>
    <message>
        <source>picked up, but did not take the call</source>
        <translation>hob ab, nahm den Anruf aber nicht an</translation>
    </message>
</context>
<context>
    <name>SpanTexts</name>
    <message>
        <source>less than a second</source>
        <translation>unter 1 s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
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
        <translation>%1 wurde mit %2 verbunden.</translation>
    </message>
    <message>
        <source>They talked for %1.</source>
        <comment>a duration</comment>
        <translation>Sie sprachen %1 miteinander.</translation>
    </message>
    <message>
        <source>The talk lasted %1 in all.</source>
        <comment>a duration</comment>
        <translation>Das Gespräch dauerte insgesamt %1.</translation>
    </message>
    <message>
        <source>Before that, they had talked for %1.</source>
        <comment>a duration</comment>
        <translation>Davor hatten sie %1 miteinander gesprochen.</translation>
    </message>
    <message>
        <source>Before that, the talk had lasted %1 in all.</source>
        <comment>a duration</comment>
        <translation>Davor hatte das Gespräch insgesamt %1 gedauert.</translation>
    </message>
    <message>
        <source>Asterisk stopped, which cut the call off.</source>
        <translation>Asterisk wurde beendet, was den Anruf abbrach.</translation>
    </message>
    <message>
        <source>How it ended is not known, as the connection to Asterisk was lost.</source>
        <translation>Wie es endete, ist nicht bekannt, da die Verbindung zu Asterisk unterbrochen war.</translation>
    </message>
    <message>
        <source>%1 hung up.</source>
        <translation>%1 legte auf.</translation>
    </message>
    <message>
        <source>They talked for %1; %2 hung up.</source>
        <comment>a duration, a party</comment>
        <translation>Sie sprachen %1 miteinander; %2 legte auf.</translation>
    </message>
    <message>
        <source>The talk lasted %1 in all; %2 hung up.</source>
        <comment>a duration, a party</comment>
        <translation>Das Gespräch dauerte insgesamt %1; %2 legte auf.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>Niemand nahm ab.</translation>
    </message>
    <message>
        <source>It was busy.</source>
        <translation>Es war besetzt.</translation>
    </message>
    <message>
        <source>The call was rejected.</source>
        <translation>Der Anruf wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The call failed.</source>
        <translation>Der Anruf schlug fehl.</translation>
    </message>
    <message>
        <source>The call failed: %1.</source>
        <comment>why</comment>
        <translation>Der Anruf schlug fehl: %1.</translation>
    </message>
    <message>
        <source>The call was answered elsewhere.</source>
        <translation>Der Anruf wurde anderswo angenommen.</translation>
    </message>
    <message>
        <source>%1 hung up before anybody answered.</source>
        <translation>%1 legte auf, bevor jemand abnahm.</translation>
    </message>
    <message>
        <source>The call was given up before anybody answered.</source>
        <translation>Der Anruf wurde aufgegeben, bevor jemand abnahm.</translation>
    </message>
    <message>
        <source>The beginning of this call was not seen.</source>
        <translation>Der Anfang dieses Anrufs war nicht zu sehen.</translation>
    </message>
    <message>
        <source>%1 is calling.</source>
        <translation>%1 ruft an.</translation>
    </message>
    <message>
        <source>%1 called.</source>
        <translation>%1 rief an.</translation>
    </message>
    <message>
        <source>%1 is calling %2.</source>
        <comment>a number</comment>
        <translation>%1 ruft %2 an.</translation>
    </message>
    <message>
        <source>%1 called %2.</source>
        <comment>a number</comment>
        <translation>%1 rief %2 an.</translation>
    </message>
    <message>
        <source>%1 is calling over the trunk “%2”.</source>
        <translation>%1 ruft über den Trunk „%2“ an.</translation>
    </message>
    <message>
        <source>%1 called over the trunk “%2”.</source>
        <translation>%1 rief über den Trunk „%2“ an.</translation>
    </message>
    <message>
        <source>%1 is calling %2 over the trunk “%3”.</source>
        <comment>a number</comment>
        <translation>%1 ruft %2 über den Trunk „%3“ an.</translation>
    </message>
    <message>
        <source>%1 called %2 over the trunk “%3”.</source>
        <comment>a number</comment>
        <translation>%1 rief %2 über den Trunk „%3“ an.</translation>
    </message>
    <message>
        <source>Asterisk rang %1, who answered.</source>
        <translation>Asterisk rief %1 an; dort wurde abgenommen.</translation>
    </message>
    <message>
        <source>Asterisk rang %1.</source>
        <translation>Asterisk rief %1 an.</translation>
    </message>
    <message>
        <source>%1 called %2 by click-to-dial.</source>
        <comment>a number</comment>
        <translation>%1 rief %2 per Click-to-Dial an.</translation>
    </message>
    <message>
        <source>Click-to-dial was to connect %1 with %2.</source>
        <comment>a party, a number</comment>
        <translation>Click-to-Dial sollte %1 mit %2 verbinden.</translation>
    </message>
    <message>
        <source>Click-to-dial is connecting %1 with %2.</source>
        <comment>a party, a number</comment>
        <translation>Click-to-Dial verbindet %1 mit %2.</translation>
    </message>
    <message>
        <source>No phone is ringing yet.</source>
        <translation>Noch klingelt kein Telefon.</translation>
    </message>
    <message>
        <source>No phone is ringing now.</source>
        <translation>Zurzeit klingelt kein Telefon.</translation>
    </message>
    <message>
        <source>%1 have been talking for %2.</source>
        <comment>parties</comment>
        <translation>%1 sprechen seit %2 miteinander.</translation>
    </message>
    <message>
        <source>%1 are talking.</source>
        <comment>parties</comment>
        <translation>%1 sprechen miteinander.</translation>
    </message>
    <message>
        <source>The call is on hold.</source>
        <translation>Das Gespräch wird gehalten.</translation>
    </message>
    <message>
        <source>The call has not ended yet.</source>
        <translation>Der Anruf ist noch nicht beendet.</translation>
    </message>
    <message>
        <source>%1 is in a menu or another application of Asterisk.</source>
        <translation>%1 ist in einem Menü oder einer anderen Anwendung von Asterisk.</translation>
    </message>
    <message>
        <source>The call reached %1.</source>
        <comment>a party</comment>
        <translation>Der Anruf erreichte %1.</translation>
    </message>
    <message>
        <source>%1 joined the queue “%2” in position %3.</source>
        <translation>%1 kam in die Warteschlange „%2“ auf Platz %3.</translation>
    </message>
    <message>
        <source>%1 has been waiting in the queue “%2” for %3.</source>
        <translation>%1 wartet seit %3 in der Warteschlange „%2“.</translation>
    </message>
    <message>
        <source>%1 is waiting in the queue “%2”.</source>
        <translation>%1 wartet in der Warteschlange „%2“.</translation>
    </message>
    <message>
        <source>%1 waited in the queue “%2” for %3.</source>
        <translation>%1 wartete %3 in der Warteschlange „%2“.</translation>
    </message>
    <message>
        <source>%1 waited in the queue “%2”.</source>
        <translation>%1 wartete in der Warteschlange „%2“.</translation>
    </message>
    <message>
        <source>%1 waited in the queue “%2” for %3 and hung up.</source>
        <translation>%1 wartete %3 in der Warteschlange „%2“ und legte auf.</translation>
    </message>
    <message>
        <source>%1 waited in the queue “%2” and hung up.</source>
        <translation>%1 wartete in der Warteschlange „%2“ und legte auf.</translation>
    </message>
    <message>
        <source>%1 waited in the queue “%2” for %3 in vain.</source>
        <translation>%1 wartete %3 vergeblich in der Warteschlange „%2“.</translation>
    </message>
    <message>
        <source>%1 waited in the queue “%2” in vain.</source>
        <translation>%1 wartete vergeblich in der Warteschlange „%2“.</translation>
    </message>
    <message>
        <source>%1 could not join the queue “%2”.</source>
        <translation>%1 kam nicht in die Warteschlange „%2“.</translation>
    </message>
    <message>
        <source>%1 left the queue “%2” after %3.</source>
        <translation>%1 verließ die Warteschlange „%2“ nach %3.</translation>
    </message>
    <message>
        <source>%1 left the queue “%2”.</source>
        <translation>%1 verließ die Warteschlange „%2“.</translation>
    </message>
    <message>
        <source>%1 put the call on hold for %2.</source>
        <translation>%1 hielt das Gespräch %2 lang.</translation>
    </message>
    <message>
        <source>%1 put the call on hold.</source>
        <translation>%1 hielt das Gespräch.</translation>
    </message>
    <message numerus="yes">
        <source>%1 put the call on hold %n times, for %2 in all.</source>
        <comment>a party</comment>
        <translation>
            <numerusform>%1 hielt das Gespräch %n-mal, insgesamt %2.</numerusform>
            <numerusform>%1 hielt das Gespräch %n-mal, insgesamt %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 put the call on hold %n times.</source>
        <comment>a party</comment>
        <translation>
            <numerusform>%1 hielt das Gespräch %n-mal.</numerusform>
            <numerusform>%1 hielt das Gespräch %n-mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has had the call on hold for %2.</source>
        <translation>%1 hält das Gespräch seit %2.</translation>
    </message>
    <message>
        <source>%1 has the call on hold.</source>
        <translation>%1 hält das Gespräch.</translation>
    </message>
    <message>
        <source>%1 parked the call in space %2.</source>
        <translation>%1 parkte das Gespräch auf Parkplatz %2.</translation>
    </message>
    <message>
        <source>The call was parked in space %1.</source>
        <translation>Das Gespräch wurde auf Parkplatz %1 geparkt.</translation>
    </message>
    <message>
        <source>It has been there for %1.</source>
        <comment>a parked call</comment>
        <translation>Dort ist es seit %1.</translation>
    </message>
    <message>
        <source>It is still there.</source>
        <translation>Dort ist es noch.</translation>
    </message>
    <message>
        <source>%1 retrieved it after %2.</source>
        <comment>a parked call</comment>
        <translation>%1 holte es nach %2 zurück.</translation>
    </message>
    <message>
        <source>%1 retrieved it.</source>
        <comment>a parked call</comment>
        <translation>%1 holte es zurück.</translation>
    </message>
    <message>
        <source>It was retrieved after %1.</source>
        <comment>a parked call</comment>
        <translation>Nach %1 wurde es zurückgeholt.</translation>
    </message>
    <message>
        <source>It was retrieved.</source>
        <comment>a parked call</comment>
        <translation>Es wurde zurückgeholt.</translation>
    </message>
    <message>
        <source>Nobody retrieved it within %1.</source>
        <comment>a parked call</comment>
        <translation>Niemand holte es innerhalb von %1 zurück.</translation>
    </message>
    <message>
        <source>Nobody retrieved it in time.</source>
        <comment>a parked call</comment>
        <translation>Niemand holte es rechtzeitig zurück.</translation>
    </message>
    <message>
        <source>The waiting party hung up after %1.</source>
        <comment>a parked call</comment>
        <translation>Der wartende Teilnehmer legte nach %1 auf.</translation>
    </message>
    <message>
        <source>The waiting party hung up.</source>
        <comment>a parked call</comment>
        <translation>Der wartende Teilnehmer legte auf.</translation>
    </message>
    <message>
        <source>In the conference “%1” are %2.</source>
        <comment>parties</comment>
        <translation>In der Konferenz „%1“ sind %2.</translation>
    </message>
    <message>
        <source>In the conference “%1” were %2.</source>
        <comment>parties</comment>
        <translation>In der Konferenz „%1“ waren %2.</translation>
    </message>
    <message>
        <source>%1 is in the conference “%2”.</source>
        <translation>%1 ist in der Konferenz „%2“.</translation>
    </message>
    <message>
        <source>%1 was in the conference “%2”.</source>
        <translation>%1 war in der Konferenz „%2“.</translation>
    </message>
    <message>
        <source>%1 is in the conference “%2” with %3.</source>
        <comment>parties</comment>
        <translation>%1 ist in der Konferenz „%2“ mit %3.</translation>
    </message>
    <message>
        <source>%1 was in the conference “%2” with %3.</source>
        <comment>parties</comment>
        <translation>%1 war in der Konferenz „%2“ mit %3.</translation>
    </message>
    <message>
        <source>Meanwhile %1 spoke with %2.</source>
        <comment>two parties</comment>
        <translation>Unterdessen sprach %1 mit %2.</translation>
    </message>
    <message>
        <source>Meanwhile %1 is speaking with %2.</source>
        <comment>two parties</comment>
        <translation>Unterdessen spricht %1 mit %2.</translation>
    </message>
    <message>
        <source>Meanwhile %1 called %2, but nobody answered.</source>
        <comment>a party, a number</comment>
        <translation>Unterdessen rief %1 bei %2 an, aber niemand nahm ab.</translation>
    </message>
    <message>
        <source>Meanwhile %1 is calling %2.</source>
        <comment>a party, a number</comment>
        <translation>Unterdessen ruft %1 bei %2 an.</translation>
    </message>
    <message>
        <source>The voicemail took the call.</source>
        <translation>Die Voicemail nahm den Anruf an.</translation>
    </message>
    <message>
        <source>The voicemail menu took the call.</source>
        <translation>Das Voicemail-Menü nahm den Anruf an.</translation>
    </message>
    <message>
        <source>An announcement was played.</source>
        <translation>Es wurde eine Ansage abgespielt.</translation>
    </message>
    <message>
        <source>Music was played.</source>
        <translation>Es wurde Musik abgespielt.</translation>
    </message>
    <message>
        <source>The echo test took the call.</source>
        <translation>Der Echotest nahm den Anruf an.</translation>
    </message>
    <message>
        <source>It was announced over the loudspeakers of phones.</source>
        <comment>a page</comment>
        <translation>Es folgte eine Durchsage über die Lautsprecher von Telefonen.</translation>
    </message>
    <message>
        <source>A recording was made.</source>
        <translation>Es wurde eine Aufnahme gemacht.</translation>
    </message>
    <message>
        <source>%1 listened in on other calls.</source>
        <translation>%1 hörte bei anderen Gesprächen mit.</translation>
    </message>
    <message>
        <source>A program took the call (%1).</source>
        <comment>an application of Asterisk</comment>
        <translation>Ein Programm nahm den Anruf an (%1).</translation>
    </message>
    <message>
        <source>%1 logged in as an agent.</source>
        <translation>%1 meldete sich als Agent an.</translation>
    </message>
    <message>
        <source>The application %1 took the call.</source>
        <translation>Die Anwendung %1 nahm den Anruf an.</translation>
    </message>
    <message>
        <source>%1 picked up the call.</source>
        <translation>%1 übernahm den Anruf.</translation>
    </message>
    <message>
        <source>%1 picked up the call, which rang at %2.</source>
        <comment>a party, parties</comment>
        <translation>%1 übernahm den Anruf, der bei %2 klingelte.</translation>
    </message>
    <message>
        <source>It has been ringing at %1 for %2.</source>
        <comment>parties, a duration</comment>
        <translation>Bei %1 klingelt es seit %2.</translation>
    </message>
    <message>
        <source>It is ringing at %1.</source>
        <comment>parties</comment>
        <translation>Bei %1 klingelt es.</translation>
    </message>
    <message>
        <source>It was busy at %1.</source>
        <comment>parties</comment>
        <translation>Bei %1 war besetzt.</translation>
    </message>
    <message>
        <source>%1 rejected the call.</source>
        <comment>parties</comment>
        <translation>Der Anruf wurde von %1 abgelehnt.</translation>
    </message>
    <message>
        <source>It rang at %1 for %2.</source>
        <comment>parties, a duration</comment>
        <translation>Bei %1 klingelte es %2 lang.</translation>
    </message>
    <message>
        <source>It rang at %1.</source>
        <comment>parties</comment>
        <translation>Bei %1 klingelte es.</translation>
    </message>
    <message>
        <source>It also rang at %1.</source>
        <comment>parties</comment>
        <translation>Auch bei %1 klingelte es.</translation>
    </message>
    <message>
        <source>%1 was rung back and answered at once.</source>
        <translation>%1 wurde zurückgerufen und nahm sofort ab.</translation>
    </message>
    <message>
        <source>%1 was rung back and answered after %2.</source>
        <translation>%1 wurde zurückgerufen und nahm nach %2 ab.</translation>
    </message>
    <message>
        <source>%1 was rung back and answered.</source>
        <translation>%1 wurde zurückgerufen und nahm ab.</translation>
    </message>
    <message>
        <source>%1 answered at once.</source>
        <translation>%1 nahm sofort ab.</translation>
    </message>
    <message>
        <source>%1 answered after %2.</source>
        <translation>%1 nahm nach %2 ab.</translation>
    </message>
    <message>
        <source>%1 answered.</source>
        <translation>%1 nahm ab.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was rung %n times and did not answer.</source>
        <comment>a party</comment>
        <translation>
            <numerusform>%1 wurde %n-mal angerufen und nahm nicht ab.</numerusform>
            <numerusform>%1 wurde %n-mal angerufen und nahm nicht ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 did not answer within %2.</source>
        <comment>parties, a duration</comment>
        <translation>Bei %1 wurde innerhalb von %2 nicht abgenommen.</translation>
    </message>
    <message>
        <source>%1 did not answer.</source>
        <comment>parties</comment>
        <translation>Bei %1 wurde nicht abgenommen.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <comment>parties</comment>
        <translation>Die Verbindung zu %1 kam nicht zustande.</translation>
    </message>
    <message>
        <source>%1 could not be reached: %2.</source>
        <comment>parties, why</comment>
        <translation>Die Verbindung zu %1 kam nicht zustande: %2.</translation>
    </message>
    <message>
        <source>Asterisk itself took the call.</source>
        <translation>Asterisk selbst nahm den Anruf an.</translation>
    </message>
    <message>
        <source>%1 spoke with %2 first and then put %3 through.</source>
        <comment>three parties</comment>
        <translation>%1 sprach zuerst mit %2 und vermittelte dann %3.</translation>
    </message>
    <message>
        <source>%1 called %4, spoke with %2 first and then put %3 through.</source>
        <comment>three parties and a number</comment>
        <translation>%1 rief %4 an, sprach zuerst mit %2 und vermittelte dann %3.</translation>
    </message>
    <message>
        <source>%1 transferred %2.</source>
        <comment>two parties</comment>
        <translation>%1 vermittelte %2.</translation>
    </message>
    <message>
        <source>%1 is putting %2 through to %3.</source>
        <comment>two parties, a party or number</comment>
        <translation>%1 vermittelt %2 an %3.</translation>
    </message>
    <message>
        <source>%1 put %2 through to %3 while it was still ringing there.</source>
        <comment>two parties, a party or number</comment>
        <translation>%1 vermittelte %2 an %3, während es dort noch klingelte.</translation>
    </message>
    <message>
        <source>%1 put %2 through to %3, who answered at once.</source>
        <comment>three parties</comment>
        <translation>%1 vermittelte %2 an %3; dort wurde sofort abgenommen.</translation>
    </message>
    <message>
        <source>%1 put %2 through to %3, who answered after %4.</source>
        <comment>three parties, a duration</comment>
        <translation>%1 vermittelte %2 an %3; dort wurde nach %4 abgenommen.</translation>
    </message>
    <message>
        <source>%1 put %2 through to %3, who answered.</source>
        <comment>three parties</comment>
        <translation>%1 vermittelte %2 an %3; dort wurde abgenommen.</translation>
    </message>
    <message>
        <source>%1 put %2 through to %3.</source>
        <comment>two parties, a party or number</comment>
        <translation>%1 vermittelte %2 an %3.</translation>
    </message>
    <message>
        <source>%1 is being rung back.</source>
        <comment>who transferred the call</comment>
        <translation>%1 wird zurückgerufen.</translation>
    </message>
    <message>
        <source>%1 was rung back, but did not take the call.</source>
        <comment>who transferred the call</comment>
        <translation>%1 wurde zurückgerufen, nahm den Anruf aber nicht an.</translation>
    </message>
    <message>
        <source>Nobody was reached there.</source>
        <translation>Dort wurde niemand erreicht.</translation>
    </message>
    <message>
        <source>%1 took the call back.</source>
        <comment>who transferred the call</comment>
        <translation>%1 nahm den Anruf wieder an.</translation>
    </message>
    <message numerus="yes">
        <source>%1 put the call on hold by turns, %n times, for %2 in all.</source>
        <comment>parties</comment>
        <translation>
            <numerusform>%1 hielten das Gespräch abwechselnd %n-mal, insgesamt %2.</numerusform>
            <numerusform>%1 hielten das Gespräch abwechselnd %n-mal, insgesamt %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 put the call on hold by turns, %n times.</source>
        <comment>parties</comment>
        <translation>
            <numerusform>%1 hielten das Gespräch abwechselnd %n-mal.</numerusform>
            <numerusform>%1 hielten das Gespräch abwechselnd %n-mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 forwarded the call.</source>
        <comment>parties</comment>
        <translation>Der Anruf wurde von %1 umgeleitet.</translation>
    </message>
    <message>
        <source>%1 picked up, but did not take the call.</source>
        <comment>parties</comment>
        <translation>Bei %1 wurde abgehoben, der Anruf aber nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 retrieved %2, who was parked in space %3.</source>
        <comment>two parties</comment>
        <translation>%1 holte %2 von Parkplatz %3 zurück.</translation>
    </message>
    <message>
        <source>Meanwhile %2 called %1, who put %3 through to them.</source>
        <comment>three parties</comment>
        <translation>Unterdessen rief %2 bei %1 an und wurde von dort mit %3 verbunden.</translation>
    </message>
    <message>
        <source>%1 spoke with %2 first and then brought %3 in: all three talked.</source>
        <comment>three parties</comment>
        <translation>%1 sprach zuerst mit %2 und holte dann %3 hinzu: Alle drei sprachen miteinander.</translation>
    </message>
    <message>
        <source>%1 called %4, spoke with %2 first and then brought %3 in: all three talked.</source>
        <comment>three parties and a number</comment>
        <translation>%1 rief %4 an, sprach zuerst mit %2 und holte dann %3 hinzu: Alle drei sprachen miteinander.</translation>
    </message>
    <message>
        <source>The call was to be taken by an agent.</source>
        <translation>Ein Agent sollte den Anruf annehmen.</translation>
    </message>
    <message>
        <source>A queue took the call.</source>
        <translation>Eine Warteschlange nahm den Anruf an.</translation>
    </message>
    <message>
        <source>A conference took the call.</source>
        <translation>Eine Konferenz nahm den Anruf an.</translation>
    </message>
    <message>
        <source>The call was sent to parking.</source>
        <translation>Das Gespräch wurde geparkt.</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>d MMM</source>
        <comment>QDate: a day and month</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>QDate: a day</comment>
        <translation>d. MMM yyyy</translation>
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
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>parties</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>In</source>
        <comment>a call from outside</comment>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>a call to the outside</comment>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>a call</comment>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Blind transfer</source>
        <translation>Blinde Vermittlung</translation>
    </message>
    <message>
        <source>Attended transfer</source>
        <translation>Vermittlung mit Rückfrage</translation>
    </message>
    <message>
        <source>Blonde transfer</source>
        <comment>to a phone that still rings</comment>
        <translation>Vermittlung beim Klingeln</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a party</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Wählt</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Klingelt</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>In queue</source>
        <translation>In Warteschlange</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>In conference</source>
        <translation>In Konferenz</translation>
    </message>
    <message>
        <source>Being transferred</source>
        <translation>Wird vermittelt</translation>
    </message>
    <message>
        <source>In dialplan</source>
        <comment>with a menu, a mailbox or another application</comment>
        <translation>Im Wählplan</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>the caller hung up before an answer</comment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Answered elsewhere</source>
        <translation>Anderswo angenommen</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>a call that ended unseen</comment>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <comment>a transfer</comment>
        <translation>noch nicht angenommen</translation>
    </message>
    <message>
        <source>completed</source>
        <comment>a transfer</comment>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a transfer</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>returned to the transferer</source>
        <comment>a transfer</comment>
        <translation>zurück beim Vermittelnden</translation>
    </message>
    <message>
        <source>ringing for %1</source>
        <translation>klingelt seit %1</translation>
    </message>
    <message>
        <source>answered after %1</source>
        <translation>nahm nach %1 ab</translation>
    </message>
    <message>
        <source>did not answer in %1</source>
        <translation>nahm in %1 nicht ab</translation>
    </message>
    <message>
        <source>rang for %1, another phone answered</source>
        <translation>klingelte %1, ein anderes Telefon nahm ab</translation>
    </message>
    <message>
        <source>rang for %1, the caller hung up</source>
        <translation>klingelte %1, der Anrufer legte auf</translation>
    </message>
    <message>
        <source>rang for %1, then was busy</source>
        <translation>klingelte %1, war dann besetzt</translation>
    </message>
    <message>
        <source>rejected after %1</source>
        <translation>nach %1 abgelehnt</translation>
    </message>
    <message>
        <source>failed after %1</source>
        <translation>nach %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 by %2 → %3, %4</source>
        <comment>kind, transferer, target, outcome</comment>
        <translation>%1 durch %2 → %3, %4</translation>
    </message>
    <message>
        <source>%1 hung up</source>
        <translation>%1 hat aufgelegt</translation>
    </message>
    <message>
        <source>SIP %1</source>
        <translation>SIP %1</translation>
    </message>
    <message>
        <source>%1 hung up before an answer</source>
        <translation>%1 hat vor der Annahme aufgelegt</translation>
    </message>
    <message>
        <source>while there was no connection</source>
        <translation>während keine Verbindung bestand</translation>
    </message>
    <message>
        <source>Asterisk stopped</source>
        <translation>Asterisk wurde beendet</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::AccountView</name>
    <message>
        <source>For manager.conf on the server: a user who can watch calls and do nothing else. Then reload the file with: asterisk -rx &quot;manager reload&quot;</source>
        <translation>Für manager.conf auf dem Server: ein Benutzer, der Anrufe verfolgen kann und sonst nichts. Laden Sie die Datei danach neu mit: asterisk -rx &quot;manager reload&quot;</translation>
    </message>
    <message>
        <source>Lines for manager.conf</source>
        <translation>Zeilen für manager.conf</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::CallTree</name>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::CallWindow</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Anruf</numerusform>
            <numerusform>%n Anrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n call(s) shown</source>
        <translation>
            <numerusform>%1 von %n Anruf angezeigt</numerusform>
            <numerusform>%1 von %n Anrufen angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Recorded sessions (*.json *.jsonl *.ndjson *.ami *.txt *.gz *.zst);;All files (*)</source>
        <translation>Aufgezeichnete Sitzungen (*.json *.jsonl *.ndjson *.ami *.txt *.gz *.zst);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The recording was read, but parts of it are not as expected: %1.</source>
        <translation>Die Aufzeichnung wurde gelesen, aber Teile davon sind nicht wie erwartet: %1.</translation>
    </message>
    <message>
        <source>No calls match the search.</source>
        <translation>Keine Anrufe entsprechen der Suche.</translation>
    </message>
    <message>
        <source>Open Recordings</source>
        <translation>Aufzeichnungen öffnen</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>A report about the program, this computer and the servers is in the clipboard. Paste it where you describe the fault.</source>
        <translation>Ein Bericht über das Programm, diesen Computer und die Server ist in der Zwischenablage. Fügen Sie ihn dort ein, wo Sie den Fehler beschreiben.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::CertificateDialog</name>
    <message>
        <source>Different Certificate</source>
        <translation>Anderes Zertifikat</translation>
    </message>
    <message>
        <source>Unknown Certificate</source>
        <translation>Unbekanntes Zertifikat</translation>
    </message>
    <message>
        <source>Nothing has been sent to this server. Ask its administrator whether it has a new certificate, and compare the fingerprints.</source>
        <translation>An diesen Server wurde nichts gesendet. Fragen Sie den Administrator, ob der Server ein neues Zertifikat hat, und vergleichen Sie die Fingerabdrücke.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that this command shows on the server:
openssl x509 -in CERTIFICATE -noout -fingerprint -sha256</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem, den dieser Befehl auf dem Server anzeigt:
openssl x509 -in ZERTIFIKAT -noout -fingerprint -sha256</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that you accepted. Somebody may be listening in.</source>
        <translation>Das Zertifikat von %1 ist nicht das, das Sie akzeptiert haben. Möglicherweise hört jemand mit.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2.</source>
        <translation>Das Zertifikat von %1 ist nicht vertrauenswürdig: %2.</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Issued to:</source>
        <translation>Ausgestellt für:</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>Ausgestellt von:</translation>
    </message>
    <message>
        <source>Valid until:</source>
        <translation>Gültig bis:</translation>
    </message>
    <message>
        <source>Accepted (SHA-256):</source>
        <translation>Akzeptiert (SHA-256):</translation>
    </message>
    <message>
        <source>New (SHA-256):</source>
        <translation>Neu (SHA-256):</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256):</source>
        <translation>Fingerabdruck (SHA-256):</translation>
    </message>
    <message>
        <source>&amp;Replace the Certificate</source>
        <translation>Zertifikat &amp;ersetzen</translation>
    </message>
    <message>
        <source>&amp;Trust and Connect</source>
        <translation>&amp;Vertrauen und verbinden</translation>
    </message>
    <message>
        <source>I have &amp;compared the new fingerprint with the administrator&apos;s</source>
        <translation>Ich habe den &amp;neuen Fingerabdruck mit dem des Administrators verglichen</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ColumnsDialog</name>
    <message>
        <source>Ignored</source>
        <comment>what a column contains</comment>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>what a column contains</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <comment>what a column contains</comment>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <comment>what a column contains</comment>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <comment>what a column contains</comment>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>what a column contains</comment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>what a column contains</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <comment>a file</comment>
        <translation>Spalten von %1</translation>
    </message>
    <message>
        <source>These are the first &amp;lines of %1. What does each column contain? The answer is kept for files with the same headings.</source>
        <translation>Dies sind die ersten &amp;Zeilen von %1. Was enthält jede Spalte? Die Antwort wird für Dateien mit denselben Überschriften gespeichert.</translation>
    </message>
    <message>
        <source>A column of numbers is needed, and one of names or companies. Several columns may contain numbers.</source>
        <translation>Benötigt werden eine Spalte mit Nummern und eine mit Namen oder Firmen. Mehrere Spalten dürfen Nummern enthalten.</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <comment>its number and its heading</comment>
        <translation>Spalte %1: %2</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::CommandPalette</name>
    <message>
        <source>Find an Action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>A few letters of what you want to do</source>
        <translation>Ein paar Buchstaben von dem, was Sie tun möchten</translation>
    </message>
    <message>
        <source>Letters of an action</source>
        <translation>Buchstaben einer Aktion</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ConnectionTest</name>
    <message>
        <source>It works: logged in as %1, AMI %2.</source>
        <translation>Es funktioniert: angemeldet als %1, AMI %2.</translation>
    </message>
    <message>
        <source>It works: the broker tells of %1.</source>
        <translation>Es funktioniert: Der Broker berichtet von %1.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ContactsPage</name>
    <message>
        <source>unknown columns</source>
        <comment>what a file holds</comment>
        <translation>unbekannte Spalten</translation>
    </message>
    <message>
        <source>%1: its headings do not tell which columns contain names and numbers. Select the file and press “Columns…”.</source>
        <translation>%1: Aus den Überschriften geht nicht hervor, welche Spalten Namen und Nummern enthalten. Wählen Sie die Datei aus, und drücken Sie „Spalten…“.</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>S&amp;palten…</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry/entries could not be used. The first: %2</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%1: %n Eintrag war nicht verwendbar: %2</numerusform>
            <numerusform>%1: %n Einträge waren nicht verwendbar. Der erste: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Contact &amp;files that give names to numbers (vCard or CSV). They are read again whenever they change:</source>
        <translation>K&amp;ontaktdateien, die Nummern Namen geben (vCard oder CSV). Sie werden bei jeder Änderung neu gelesen:</translation>
    </message>
    <message>
        <source>Contact files</source>
        <translation>Kontaktdateien</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Contains</source>
        <comment>column: what a file holds</comment>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Numbers without a country &amp;code are from:</source>
        <translation>Land der Nummern ohne &amp;Landesvorwahl:</translation>
    </message>
    <message>
        <source>no country</source>
        <comment>numbers are written with a country code</comment>
        <translation>kein Land</translation>
    </message>
    <message>
        <source>is being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>Contact Files</source>
        <translation>Kontaktdateien</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv *.txt);;All files (*)</source>
        <translation>Kontakte (*.vcf *.vcard *.csv *.txt);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::CountsBar</name>
    <message>
        <source>Show only these calls</source>
        <translation>Nur diese Anrufe anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n ringing</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n klingelt</numerusform>
            <numerusform>%n klingeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting %1</source>
        <comment>calls, and for how long</comment>
        <translation>
            <numerusform>%n wartet %1</numerusform>
            <numerusform>%n warten %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talking</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n im Gespräch</numerusform>
            <numerusform>%n im Gespräch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n gehalten</numerusform>
            <numerusform>%n gehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n geparkt</numerusform>
            <numerusform>%n geparkt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::DeskCalls</name>
    <message>
        <source>Do Not Disturb, as set on the desktop</source>
        <translation>Nicht stören, wie am Desktop eingestellt</translation>
    </message>
    <message>
        <source>Test Caller</source>
        <translation>Testanrufer</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::DeskController</name>
    <message>
        <source>The headings of %1 do not tell which columns contain names and numbers. Choose them in the preferences, under Contacts.</source>
        <comment>contact files</comment>
        <translation>Aus den Überschriften von %1 geht nicht hervor, welche Spalten Namen und Nummern enthalten. Wählen Sie sie in den Einstellungen unter „Kontakte“.</translation>
    </message>
    <message>
        <source>&amp;Show the Window</source>
        <translation>Fenster an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Missed Calls</source>
        <translation>Ver&amp;passte Anrufe</translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n verpasster Anruf</numerusform>
            <numerusform>%n verpasste Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Cacofonisk is still running in the tray</source>
        <translation>Cacofonisk läuft im Infobereich weiter</translation>
    </message>
    <message>
        <source>It notifies you of your calls from there. To end it, choose Quit in its menu.</source>
        <translation>Von dort benachrichtigt es Sie über Ihre Anrufe. Um es zu beenden, wählen Sie in seinem Menü „Beenden“.</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Benachrichtigungen</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>&amp;Kontakte</translation>
    </message>
    <message>
        <source>&amp;Desktop</source>
        <translation>&amp;Desktop</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::DeskNotifications</name>
    <message>
        <source>In the recording being played</source>
        <translation>In der abgespielten Aufzeichnung</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::DeskPage</name>
    <message>
        <source>Ended calls stay in the &amp;table for</source>
        <translation>Beendete An&amp;rufe bleiben in der Tabelle für</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>eine Minute</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>eine Stunde</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 Stunden</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray</source>
        <translation>S&amp;ymbol im Infobereich anzeigen</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>Beim Schließen des Fensters im Infobereich &amp;weiterlaufen</translation>
    </message>
    <message>
        <source>Start without the &amp;window, in the tray or minimised</source>
        <translation>Ohne &amp;Fenster starten, im Infobereich oder minimiert</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Starten, wenn ich mich an&amp;melde</translation>
    </message>
    <message>
        <source>This desktop has no tray at the moment.</source>
        <translation>Dieser Desktop hat zurzeit keinen Infobereich.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <comment>a call, in a notification</comment>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ExportDialog</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>calls %1</source>
        <comment>name of a file</comment>
        <translation>Anrufe %1</translation>
    </message>
    <message>
        <source>Export Calls</source>
        <translation>Anrufe exportieren</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::FilterBar</name>
    <message>
        <source>Searches saved as views</source>
        <translation>Als Ansichten gespeicherte Suchen</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::FilterChip</name>
    <message>
        <source>Remove “%1” from the search</source>
        <translation>„%1“ aus der Suche entfernen</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::FilterEdit</name>
    <message>
        <source>Search: name, number, state:ringing, ext:1002, queue:support, -term…</source>
        <translation>Suche: Name, Nummer, state:ringing, ext:1002, queue:support, -Wort…</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>Anrufe suchen</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::FilterField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::HealthPanel</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Letzte Nachricht</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Server clock</source>
        <translation>Serveruhr</translation>
    </message>
    <message>
        <source>AMI version</source>
        <translation>AMI-Version</translation>
    </message>
    <message>
        <source>What the account cannot see</source>
        <translation>Was das Konto nicht sehen kann</translation>
    </message>
    <message>
        <source>Unexpected messages</source>
        <translation>Unerwartete Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Retry Now</source>
        <translation>&amp;Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Last message:</source>
        <translation>Letzte Nachricht:</translation>
    </message>
    <message>
        <source>Events:</source>
        <translation>Ereignisse:</translation>
    </message>
    <message>
        <source>Server clock:</source>
        <translation>Serveruhr:</translation>
    </message>
    <message>
        <source>AMI version:</source>
        <translation>AMI-Version:</translation>
    </message>
    <message>
        <source>Unexpected messages:</source>
        <translation>Unerwartete Nachrichten:</translation>
    </message>
    <message>
        <source>%1; its calls are shown as they were at %2</source>
        <translation>%1; Anrufe werden mit Stand %2 angezeigt</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::LinkNotices</name>
    <message>
        <source>Connected again</source>
        <translation>Wieder verbunden</translation>
    </message>
    <message>
        <source>Calls are shown as they happen.</source>
        <translation>Anrufe werden wieder live angezeigt.</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>Keine Verbindung zu %1</translation>
    </message>
    <message>
        <source>You are not notified of calls there.</source>
        <comment>on a server</comment>
        <translation>Über Anrufe dort werden Sie nicht benachrichtigt.</translation>
    </message>
    <message>
        <source>The program keeps trying to connect.</source>
        <translation>Das Programm versucht weiter, sich zu verbinden.</translation>
    </message>
    <message>
        <source>The program does not try %1 again; the window says why.</source>
        <comment>servers</comment>
        <translation>Das Programm versucht es bei %1 nicht erneut; den Grund nennt das Fenster.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::LiveController</name>
    <message>
        <source>&amp;Servers</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>The secret for %1 was on the command line, where other users of this computer may have read it. Save the server in the preferences instead.</source>
        <translation>Das Passwort für %1 stand in der Befehlszeile, wo andere Benutzer dieses Computers es gelesen haben können. Speichern Sie den Server stattdessen in den Einstellungen.</translation>
    </message>
    <message>
        <source>The secret could not be saved in the keyring (%1). You will be asked for it at the next start.</source>
        <translation>Das Passwort konnte nicht im Schlüsselbund gespeichert werden (%1). Beim nächsten Start werden Sie danach gefragt.</translation>
    </message>
    <message>
        <source>No calls at the moment. New calls appear here.</source>
        <translation>Zurzeit keine Anrufe. Neue Anrufe erscheinen hier.</translation>
    </message>
    <message>
        <source>Calls appear here once a server is connected.</source>
        <translation>Anrufe erscheinen hier, sobald ein Server verbunden ist.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::LiveRecording</name>
    <message>
        <source>&amp;Record…</source>
        <translation>&amp;Aufzeichnen…</translation>
    </message>
    <message>
        <source>Stop &amp;Recording</source>
        <translation>&amp;Aufzeichnung beenden</translation>
    </message>
    <message>
        <source>recording to %1</source>
        <translation>Aufzeichnung nach %1</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::MainWindow</name>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Cacofonisk</source>
        <translation>Cacofonisk</translation>
    </message>
    <message>
        <source>End the Recording?</source>
        <translation>Aufzeichnung beenden?</translation>
    </message>
    <message>
        <source>What your servers send is being recorded to %1. If you go on, the recording ends here.</source>
        <comment>file</comment>
        <translation>Was Ihre Server senden, wird nach %1 aufgezeichnet. Wenn Sie fortfahren, endet die Aufzeichnung hier.</translation>
    </message>
    <message>
        <source>&amp;End the Recording</source>
        <translation>&amp;Aufzeichnung beenden</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>Datens&amp;chutz</translation>
    </message>
    <message>
        <source>Not connected</source>
        <comment>to any server</comment>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::MissedCallModel</name>
    <message>
        <source>%1 by %2</source>
        <comment>returned: when, by whom</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Caller</source>
        <comment>column: a caller</comment>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column: of a caller</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Dialled</source>
        <comment>column: a number</comment>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>column</comment>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column: a call was missed last</comment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How often</source>
        <comment>column: a call was missed</comment>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>column: when and by whom a call was returned</comment>
        <translation>Zurückgerufen</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::MissedPanel</name>
    <message>
        <source>Missed Calls</source>
        <translation>Verpasste Anrufe</translation>
    </message>
    <message>
        <source>F&amp;ind Calls</source>
        <translation>Anrufe s&amp;uchen</translation>
    </message>
    <message>
        <source>Copy &amp;Number</source>
        <translation>&amp;Nummer kopieren</translation>
    </message>
    <message>
        <source>Mark as &amp;Seen</source>
        <translation>Als &amp;gesehen markieren</translation>
    </message>
    <message>
        <source>Mark &amp;All as Seen</source>
        <translation>&amp;Alle als gesehen markieren</translation>
    </message>
    <message>
        <source>Missed Calls in the Recording</source>
        <translation>Verpasste Anrufe in der Aufzeichnung</translation>
    </message>
    <message>
        <source>No missed calls up to this point. Choose your extensions, queues and numbers in the preferences.</source>
        <translation>Bis hierher keine verpassten Anrufe. Wählen Sie Ihre Nebenstellen, Warteschlangen und Nummern in den Einstellungen.</translation>
    </message>
    <message>
        <source>No missed calls. Calls that nobody answers stay here until you mark them as seen. Choose your extensions, queues and numbers in the preferences.</source>
        <translation>Keine verpassten Anrufe. Anrufe, die niemand annimmt, bleiben hier stehen, bis Sie sie als gesehen markieren. Wählen Sie Ihre Nebenstellen, Warteschlangen und Nummern in den Einstellungen.</translation>
    </message>
    <message>
        <source>Sh&amp;ow Call</source>
        <translation>Anruf an&amp;zeigen</translation>
    </message>
    <message>
        <source>The call that was missed at %1 is no longer in the table of calls. It stays in the list of missed calls until you mark it as seen.</source>
        <translation>Der um %1 verpasste Anruf steht nicht mehr in der Tabelle der Anrufe. In der Liste der verpassten Anrufe bleibt er, bis Sie ihn als gesehen markieren.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::NotificationPopup</name>
    <message>
        <source>&amp;Show</source>
        <comment>a call</comment>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>a notification</comment>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::NotificationsPage</name>
    <message>
        <source>%1 at %2</source>
        <comment>a rule&apos;s subject, a server</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Ändern…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>What is &amp;mine, and which calls to notify me of:</source>
        <translation>&amp;Was zu mir gehört und über welche Anrufe ich benachrichtigt werde:</translation>
    </message>
    <message>
        <source>What is mine</source>
        <translation>Was zu mir gehört</translation>
    </message>
    <message>
        <source>Notify of</source>
        <comment>column: kinds of calls</comment>
        <translation>Benachrichtigen bei</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Try It</source>
        <translation>Aus&amp;probieren</translation>
    </message>
    <message>
        <source>Shows a sample notification</source>
        <translation>Zeigt eine Beispielbenachrichtigung</translation>
    </message>
    <message>
        <source>the extension above if there is only one</source>
        <comment>my own phone</comment>
        <translation>die Nebenstelle oben, falls es nur eine gibt</translation>
    </message>
    <message>
        <source>You are not notified of calls that you make from it.</source>
        <translation>Über Anrufe, die Sie damit tätigen, werden Sie nicht benachrichtigt.</translation>
    </message>
    <message>
        <source>My own &amp;phone:</source>
        <translation>&amp;Mein eigenes Telefon:</translation>
    </message>
    <message>
        <source>Rules may &amp;open other addresses than http and https</source>
        <translation>Regeln dürfen auch a&amp;ndere Adressen als http und https öffnen</translation>
    </message>
    <message>
        <source>Programs on this computer open them; some do more than to show something.</source>
        <translation>Programme auf diesem Computer öffnen sie; manche tun mehr, als etwas anzuzeigen.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::QuietMenu</name>
    <message>
        <source>Do &amp;Not Disturb</source>
        <translation>&amp;Nicht stören</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Aus</translation>
    </message>
    <message>
        <source>For 30 &amp;Minutes</source>
        <comment>do not disturb</comment>
        <translation>Für 30 &amp;Minuten</translation>
    </message>
    <message>
        <source>&amp;Until Tomorrow</source>
        <comment>do not disturb</comment>
        <translation>&amp;Bis morgen</translation>
    </message>
    <message>
        <source>Follow the &amp;Desktop</source>
        <comment>do not disturb</comment>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>Do Not Disturb until tomorrow</source>
        <translation>Nicht stören bis morgen</translation>
    </message>
    <message>
        <source>Do Not Disturb until %1</source>
        <comment>a time of day</comment>
        <translation>Nicht stören bis %1</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ReadingProgress</name>
    <message>
        <source>Stop reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>How much of the recording has been read</source>
        <translation>Wie viel von der Aufzeichnung gelesen wurde</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::RecordDialog</name>
    <message>
        <source>&amp;Mask numbers and names</source>
        <translation>Nummern und Namen &amp;maskieren</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>beliebige Größe</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>size of a file</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>beliebige Dauer</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours that a file covers</comment>
        <translation> h</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnen</translation>
    </message>
    <message>
        <source>…</source>
        <comment>choose a file</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>The name gives the format: .jsonl for JSON Lines, .ami for raw AMI text; with .gz it is compressed. An existing recording is continued.</source>
        <translation>Der Name bestimmt das Format: .jsonl für JSON Lines, .ami für reinen AMI-Text; mit .gz wird komprimiert. Eine vorhandene Aufzeichnung wird fortgesetzt.</translation>
    </message>
    <message>
        <source>Each is always replaced by the same substitute</source>
        <translation>Jeder Wert wird stets durch denselben Ersatz ersetzt</translation>
    </message>
    <message>
        <source>Start a new file when one reaches</source>
        <translation>Neue Datei beginnen bei</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source>&amp;Length:</source>
        <translation>Da&amp;uer:</translation>
    </message>
    <message>
        <source>Files to &amp;keep:</source>
        <translation>Dateien &amp;behalten:</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Aufzeichnen</translation>
    </message>
    <message>
        <source>The file name is missing.</source>
        <translation>Der Dateiname fehlt.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Der Ordner %1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>A .json file that is cut off cannot be read: choose .jsonl.</source>
        <translation>Eine abgeschnittene .json-Datei ist nicht lesbar: Wählen Sie .jsonl.</translation>
    </message>
    <message>
        <source>Recordings (*.jsonl.gz *.jsonl *.ami.gz *.ami);;All files (*)</source>
        <translation>Aufzeichnungen (*.jsonl.gz *.jsonl *.ami.gz *.ami);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::RecordingWindow</name>
    <message>
        <source>No calls yet.</source>
        <translation>Noch keine Anrufe.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>No calls up to this point.</source>
        <translation>Bis hierher keine Anrufe.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ReplayBar</name>
    <message>
        <source>as fast as possible</source>
        <translation>so schnell wie möglich</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Playback speed as a multiple of real time</source>
        <translation>Wiedergabegeschwindigkeit als Vielfaches der Echtzeit</translation>
    </message>
    <message>
        <source>The time of day, and the time since the start of the recording</source>
        <translation>Die Uhrzeit und die Zeit seit Beginn der Aufzeichnung</translation>
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
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::RuleDialog</name>
    <message>
        <source>All phones of this extension, by their names in Asterisk: PJSIP/1002 and SIP/1002 are phones of 1002.</source>
        <translation>Alle Telefone dieser Nebenstelle nach ihren Namen in Asterisk: PJSIP/1002 und SIP/1002 sind Telefone von 1002.</translation>
    </message>
    <message>
        <source>Calls in this Asterisk queue, whichever phones they ring.</source>
        <translation>Anrufe in dieser Asterisk-Warteschlange, gleich welche Telefone klingeln.</translation>
    </message>
    <message>
        <source>Calls to this number, however it is written.</source>
        <translation>Anrufe an diese Nummer, gleich wie sie geschrieben ist.</translation>
    </message>
    <message>
        <source>Calls to this extension, which rings several phones.</source>
        <translation>Anrufe an diese Nebenstelle, die mehrere Telefone klingeln lässt.</translation>
    </message>
    <message>
        <source>Extension</source>
        <comment>what a rule is about</comment>
        <translation>Nebenstelle</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>what a rule is about</comment>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>what a rule is about</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>what a rule is about</comment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>incoming</source>
        <comment>a call that is told of</comment>
        <translation>eingehend</translation>
    </message>
    <message>
        <source>transferred</source>
        <comment>a call that is told of</comment>
        <translation>vermittelt</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <comment>a call that is told of</comment>
        <translation>anderswo angenommen</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>a call that is told of</comment>
        <translation>verpasst</translation>
    </message>
    <message numerus="yes">
        <source>waiting longer than %n s</source>
        <translation>
            <numerusform>wartet länger als %n s</numerusform>
            <numerusform>wartet länger als %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>with sound</source>
        <comment>a call is told of</comment>
        <translation>mit Ton</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>&amp;Incoming calls</source>
        <translation>Eingehe&amp;nde Anrufe</translation>
    </message>
    <message>
        <source>Trans&amp;ferred calls</source>
        <translation>Ver&amp;mittelte Anrufe</translation>
    </message>
    <message>
        <source>Calls answered &amp;elsewhere</source>
        <translation>Anderswo an&amp;genommene Anrufe</translation>
    </message>
    <message>
        <source>&amp;Missed calls</source>
        <translation>Ver&amp;passte Anrufe</translation>
    </message>
    <message>
        <source>Calls that &amp;wait longer than</source>
        <translation>Anrufe, die länger &amp;warten als</translation>
    </message>
    <message>
        <source>Make a s&amp;ound</source>
        <translation>&amp;Ton abspielen</translation>
    </message>
    <message>
        <source>What Is Mine</source>
        <translation>Was zu mir gehört</translation>
    </message>
    <message>
        <source>any server</source>
        <comment>a server</comment>
        <translation>beliebiger Server</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>How long a call may wait</source>
        <translation>Wie lange ein Anruf warten darf</translation>
    </message>
    <message>
        <source>&amp;This is mine:</source>
        <translation>&amp;Zu mir gehört:</translation>
    </message>
    <message>
        <source>&amp;Number or name:</source>
        <translation>Numme&amp;r oder Name:</translation>
    </message>
    <message>
        <source>At the &amp;server:</source>
        <translation>Auf dem &amp;Server:</translation>
    </message>
    <message>
        <source>Notify me of:</source>
        <translation>Benachrichtigen bei:</translation>
    </message>
    <message>
        <source>&amp;Queues with more callers waiting than</source>
        <translation>Warteschlangen mit m&amp;ehr Wartenden als</translation>
    </message>
    <message>
        <source>Calls that &amp;last longer than</source>
        <translation>Gespräche, die &amp;länger dauern als</translation>
    </message>
    <message>
        <source>How many callers may wait</source>
        <translation>Wie viele Anrufer warten dürfen</translation>
    </message>
    <message>
        <source>How long a talk may last</source>
        <translation>Wie lange ein Gespräch dauern darf</translation>
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
            <numerusform>mehr als %n wartend</numerusform>
            <numerusform>mehr als %n wartend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talking longer than %n min</source>
        <translation>
            <numerusform>spricht länger als %n min</numerusform>
            <numerusform>spricht länger als %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls from this number, however it is written, to any phone.</source>
        <translation>Anrufe von dieser Nummer, gleich wie sie geschrieben ist, an ein beliebiges Telefon.</translation>
    </message>
    <message>
        <source>Caller</source>
        <comment>what a rule is about</comment>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>O&amp;pen as well:</source>
        <translation>Auch ö&amp;ffnen:</translation>
    </message>
    <message>
        <source>opens %1</source>
        <comment>a host or a program</comment>
        <translation>öffnet %1</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::SecretDialog</name>
    <message>
        <source>&amp;Remember it in the desktop&apos;s keyring</source>
        <translation>Im &amp;Schlüsselbund des Desktops speichern</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>To watch the calls of %1, enter the secret of the user “%2” from its manager.conf.</source>
        <translation>Um die Anrufe von %1 zu verfolgen, geben Sie das Passwort (secret) des Benutzers „%2“ aus der dortigen manager.conf ein.</translation>
    </message>
    <message>
        <source>It is not saved, because this desktop has no working keyring. You will be asked for it at each start.</source>
        <translation>Es wird nicht gespeichert, da dieser Desktop keinen funktionierenden Schlüsselbund hat. Sie werden bei jedem Start danach gefragt.</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Secret:</source>
        <translation>&amp;Passwort:</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::SecretEdit</name>
    <message>
        <source>Secret</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Passwort anzeigen</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ServerDialog</name>
    <message>
        <source>&amp;Test Connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Add Server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>Change Server</source>
        <translation>Server ändern</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Account in Asterisk</source>
        <translation>&amp;Konto in Asterisk</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Chan&amp;ge</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>Verbindung wird hergestellt</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ServerForm</name>
    <message>
        <source>&amp;Encrypt the connection (TLS)</source>
        <translation>Verbindung &amp;verschlüsseln (TLS)</translation>
    </message>
    <message>
        <source>Send the secret unenc&amp;rypted if MD5 is refused</source>
        <translation>Passwort &amp;unverschlüsselt senden, wenn MD5 abgelehnt wird</translation>
    </message>
    <message>
        <source>Anybody listening in on the network can then read it. TLS is safer.</source>
        <translation>Jeder, der im Netzwerk mithört, kann es dann lesen. TLS ist sicherer.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>Ver&amp;gessen</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-1)</source>
        <translation>Westeuropäisch (ISO 8859-1)</translation>
    </message>
    <message>
        <source>Western European (Windows 1252)</source>
        <translation>Westeuropäisch (Windows 1252)</translation>
    </message>
    <message>
        <source>Central European (Windows 1250)</source>
        <translation>Mitteleuropäisch (Windows 1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows 1251)</source>
        <translation>Kyrillisch (Windows 1251)</translation>
    </message>
    <message>
        <source>Greek (Windows 1253)</source>
        <translation>Griechisch (Windows 1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows 1254)</source>
        <translation>Türkisch (Windows 1254)</translation>
    </message>
    <message>
        <source>How to read names that are not UTF-8</source>
        <translation>Wie Namen zu lesen sind, die nicht UTF-8 sind</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Rechner:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>Se&amp;cret:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>N&amp;ame:</translation>
    </message>
    <message>
        <source>Accepted certificate:</source>
        <translation>Akzeptiertes Zertifikat:</translation>
    </message>
    <message>
        <source>C&amp;ode page:</source>
        <translation>Ze&amp;ichentabelle:</translation>
    </message>
    <message>
        <source>Accepted certificate</source>
        <translation>Akzeptiertes Zertifikat</translation>
    </message>
    <message>
        <source>…</source>
        <comment>choose a file</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>die des Systems</translation>
    </message>
    <message>
        <source>Trusted author&amp;ities:</source>
        <translation>&amp;Zertifizierungsstellen:</translation>
    </message>
    <message>
        <source>The host is missing.</source>
        <translation>Der Rechnername fehlt.</translation>
    </message>
    <message>
        <source>The user is missing: enter its name from manager.conf.</source>
        <translation>Der Benutzer fehlt: Geben Sie seinen Namen aus manager.conf ein.</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>Die Datei %1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>none: authorities decide</source>
        <translation>keines: Zertifizierungsstellen entscheiden</translation>
    </message>
    <message>
        <source>Trusted Authorities</source>
        <translation>Vertrauenswürdige Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Zertifikate (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Only those needed for calls</source>
        <translation>Nur die für Anrufe nötigen</translation>
    </message>
    <message>
        <source>Also those of the dialplan (many)</source>
        <translation>Auch die des Wählplans (viele)</translation>
    </message>
    <message>
        <source>All that the account may read</source>
        <translation>Alle, die das Konto lesen darf</translation>
    </message>
    <message>
        <source>Events that are not needed for calls appear only in recordings</source>
        <translation>Ereignisse, die für Anrufe nicht nötig sind, erscheinen nur in Aufzeichnungen</translation>
    </message>
    <message>
        <source>E&amp;vents:</source>
        <translation>&amp;Ereignisse:</translation>
    </message>
    <message>
        <source>&amp;Broker&apos;s site:</source>
        <translation>Broker-Stan&amp;dort:</translation>
    </message>
    <message>
        <source>Anybody listening in on the network can read the calls, and the password. TLS is safer.</source>
        <translation>Jeder, der im Netzwerk mithört, kann die Anrufe und das Passwort lesen. TLS ist sicherer.</translation>
    </message>
    <message>
        <source>none: the host is an Asterisk</source>
        <comment>site of a broker</comment>
        <translation>keiner: der Rechner ist ein Asterisk</translation>
    </message>
    <message>
        <source>For an MQTT broker to which collectors tell their calls: the name of the site, or SITE/SERVER for one server of it</source>
        <translation>Für einen MQTT-Broker, dem Sammeldienste ihre Anrufe melden: der Name des Standorts, oder STANDORT/SERVER für einen Server dort</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ServersPage</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Ändern…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Remove Server</source>
        <translation>Server entfernen</translation>
    </message>
    <message>
        <source>Remove %1, and its secret from the keyring?</source>
        <translation>%1 und das zugehörige Passwort im Schlüsselbund entfernen?</translation>
    </message>
    <message>
        <source>for example provider1, PJSIP/office</source>
        <comment>devices</comment>
        <translation>zum Beispiel provider1, PJSIP/buero</translation>
    </message>
    <message>
        <source>&amp;Trunks:</source>
        <comment>devices</comment>
        <translation>Tr&amp;unks:</translation>
    </message>
    <message>
        <source>Devices whose calls come from or go to outside, in recordings as well. Others are told by the calls they make.</source>
        <translation>Geräte, deren Anrufe von außen kommen oder nach außen gehen, auch in Aufzeichnungen. Andere werden an ihren Anrufen erkannt.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ShortcutsPage</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Keys of actions</source>
        <translation>Tasten von Aktionen</translation>
    </message>
    <message>
        <source>&amp;Use the Usual Keys</source>
        <translation>&amp;Übliche Tasten verwenden</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Give that another one first.</source>
        <translation>%1 ist die Taste von „%2“. Geben Sie dieser Aktion zuerst eine andere.</translation>
    </message>
    <message>
        <source>The keys chosen for these actions are those of others, so they have their usual keys again: %1.</source>
        <translation>Die für diese Aktionen gewählten Tasten gehören zu anderen, daher haben sie wieder ihre üblichen Tasten: %1.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::Timeline</name>
    <message>
        <source>Timeline of the session</source>
        <translation>Zeitleiste der Sitzung</translation>
    </message>
    <message>
        <source>%1, calls in progress: %2</source>
        <translation>%1, laufende Anrufe: %2</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::TrayIcon</name>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n verpasster Anruf</numerusform>
            <numerusform>%n verpasste Anrufe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ViewsMenu</name>
    <message>
        <source>&amp;Views</source>
        <comment>saved searches</comment>
        <translation>A&amp;nsichten</translation>
    </message>
    <message>
        <source>&amp;Rename View</source>
        <translation>Ansicht &amp;umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete View</source>
        <translation>Ansicht &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Save Search as View…</source>
        <translation>Suche als Ansicht &amp;speichern…</translation>
    </message>
    <message>
        <source>No Views Saved Yet</source>
        <translation>Noch keine Ansichten gespeichert</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Save Search as View</source>
        <translation>Suche als Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename View</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>View %1</source>
        <comment>a saved search, by its place</comment>
        <translation>Ansicht %1</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::WelcomePage</name>
    <message>
        <source>See what happens to the calls of your Asterisk PBX</source>
        <translation>Sehen Sie, was mit den Anrufen Ihrer Asterisk-Telefonanlage geschieht</translation>
    </message>
    <message>
        <source>Recently opened:</source>
        <translation>Zuletzt geöffnet:</translation>
    </message>
</context>
<context>
    <name>LadderFiles</name>
    <message>
        <source>PDF on A4</source>
        <translation>PDF auf A4</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Scalable picture</source>
        <translation>Skalierbares Bild</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Mermaid diagram</source>
        <translation>Mermaid-Diagramm</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::CallPanel</name>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Anruf von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n Anruf</numerusform>
            <numerusform>%n Anrufe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::CallView</name>
    <message>
        <source>Channels &amp;Apart</source>
        <translation>Kanäle &amp;getrennt</translation>
    </message>
    <message>
        <source>&amp;Mask Names and Numbers</source>
        <translation>Namen und Nummern &amp;maskieren</translation>
    </message>
    <message>
        <source>&amp;Hand On</source>
        <translation>&amp;Weitergeben</translation>
    </message>
    <message>
        <source>The story of the call</source>
        <translation>Der Hergang des Anrufs</translation>
    </message>
    <message>
        <source>Show each channel of a person on a line of its own</source>
        <translation>Zeigt jeden Kanal einer Person auf einer eigenen Linie</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Picture</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as Mermai&amp;d</source>
        <translation>Als Mermai&amp;d kopieren</translation>
    </message>
    <message>
        <source>Replaces each name and number by another before it is handed on</source>
        <translation>Ersetzt vor der Weitergabe jeden Namen und jede Nummer durch andere</translation>
    </message>
    <message>
        <source>By the Clock</source>
        <comment>how a ladder tells time</comment>
        <translation>Nach der Uhr</translation>
    </message>
    <message>
        <source>Since the Start</source>
        <comment>how a ladder tells time</comment>
        <translation>Seit Beginn</translation>
    </message>
    <message>
        <source>Since the Previous</source>
        <comment>how a ladder tells time</comment>
        <translation>Seit dem vorigen Ereignis</translation>
    </message>
    <message>
        <source>How time is told: by the clock, since the start of the call, or since what happened before (%1)</source>
        <translation>Wie die Zeit angegeben wird: nach der Uhr, seit Beginn des Anrufs oder seit dem vorigen Ereignis (%1)</translation>
    </message>
    <message>
        <source>call</source>
        <comment>name of a file</comment>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Save Messages…</source>
        <translation>Nachrichten &amp;speichern…</translation>
    </message>
    <message>
        <source>Show what the PBX sent about the call (%1)</source>
        <translation>Zeigt, was die Telefonanlage über den Anruf gesendet hat (%1)</translation>
    </message>
    <message>
        <source>As a recording of its own, with what it needs to be played</source>
        <translation>Als eigene Aufzeichnung, mit allem, was zum Abspielen nötig ist</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::LadderExportDialog</name>
    <message>
        <source>Export Call</source>
        <translation>Anruf exportieren</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::LadderView</name>
    <message>
        <source>What happened in the call</source>
        <translation>Was im Anruf geschah</translation>
    </message>
    <message>
        <source>Select a call to see what happened in it.</source>
        <translation>Wählen Sie einen Anruf aus, um zu sehen, was darin geschah.</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::LinesMenu</name>
    <message>
        <source>&amp;Lifelines</source>
        <translation>&amp;Lebenslinien</translation>
    </message>
    <message>
        <source>&amp;Show as They Were</source>
        <translation>Wie im &amp;Original anzeigen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Aus&amp;blenden</translation>
    </message>
    <message>
        <source>Move &amp;Left</source>
        <translation>Nach lin&amp;ks</translation>
    </message>
    <message>
        <source>Move R&amp;ight</source>
        <translation>Nach &amp;rechts</translation>
    </message>
    <message>
        <source>Rename Lifeline</source>
        <translation>Lebenslinie umbenennen</translation>
    </message>
    <message>
        <source>Name (empty: as it was):</source>
        <translation>Name (leer: wie im Original):</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::PartyMenu</name>
    <message>
        <source>Copy &amp;Number</source>
        <translation>&amp;Nummer kopieren</translation>
    </message>
    <message>
        <source>Only Calls of This N&amp;umber</source>
        <translation>Nur Anrufe dieser N&amp;ummer</translation>
    </message>
    <message>
        <source>&amp;Tell Me of This Number…</source>
        <translation>Über diese Nummer &amp;benachrichtigen…</translation>
    </message>
    <message>
        <source>A&amp;dd to Contacts…</source>
        <translation>Zu &amp;Kontakten hinzufügen…</translation>
    </message>
    <message>
        <source>Call Bac&amp;k</source>
        <translation>&amp;Zurückrufen</translation>
    </message>
    <message>
        <source>The number is not known.</source>
        <translation>Die Nummer ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Names and numbers are hidden.</source>
        <translation>Namen und Nummern sind verborgen.</translation>
    </message>
    <message>
        <source>It is the number of %1.</source>
        <comment>a contact</comment>
        <translation>Es ist die Nummer von %1.</translation>
    </message>
    <message>
        <source>This is no number that can be called.</source>
        <translation>Diese Nummer kann nicht angerufen werden.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ContactDialog</name>
    <message>
        <source>Add to Contacts</source>
        <translation>Zu Kontakten hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <comment>a contact</comment>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>N&amp;umber:</source>
        <translation>N&amp;ummer:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>Contacts of this program</source>
        <translation>Kontakte dieses Programms</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::PartyWishes</name>
    <message>
        <source>%1 cannot be called from here: the desktop knows no program for numbers (tel:).</source>
        <translation>%1 kann von hier aus nicht angerufen werden: Der Desktop kennt kein Programm für Nummern (tel:).</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::PopFields</name>
    <message>
        <source>What to open</source>
        <translation>Was geöffnet wird</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>to be opened</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>an address</source>
        <comment>to be opened</comment>
        <translation>eine Adresse</translation>
    </message>
    <message>
        <source>a program</source>
        <comment>to be opened</comment>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>When to open it</source>
        <translation>Wann es geöffnet wird</translation>
    </message>
    <message>
        <source>when it rings</source>
        <comment>a call</comment>
        <translation>wenn es klingelt</translation>
    </message>
    <message>
        <source>when it is answered</source>
        <comment>a call</comment>
        <translation>wenn abgenommen wird</translation>
    </message>
    <message>
        <source>by a button in the notification</source>
        <translation>per Schaltfläche in der Benachrichtigung</translation>
    </message>
    <message>
        <source>Address or program</source>
        <translation>Adresse oder Programm</translation>
    </message>
    <message>
        <source>What is filled in: %1</source>
        <comment>fields</comment>
        <translation>Was eingesetzt wird: %1</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ScreenPops</name>
    <message numerus="yes">
        <source>Nothing was opened for %n call(s)</source>
        <translation>
            <numerusform>Für %n Anruf wurde nichts geöffnet</numerusform>
            <numerusform>Für %n Anrufe wurde nichts geöffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls came faster than one a second: %1</source>
        <comment>what would have been opened</comment>
        <translation>Es kam mehr als ein Anruf pro Sekunde: %1</translation>
    </message>
</context>
<context>
    <name>MessageFiles</name>
    <message>
        <source>JSON Lines, compressed</source>
        <translation>JSON Lines, komprimiert</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>AMI text, compressed</source>
        <translation>AMI-Text, komprimiert</translation>
    </message>
    <message>
        <source>AMI text</source>
        <translation>AMI-Text</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::EventModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>of AMI</comment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>What It Says</source>
        <comment>the most important values of a message</comment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>%1
Not played yet</source>
        <comment>a message</comment>
        <translation>%1
Noch nicht abgespielt</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::EventTable</name>
    <message>
        <source>Messages of the call</source>
        <translation>Nachrichten des Anrufs</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::EventView</name>
    <message>
        <source>&amp;Copy Messages</source>
        <translation>Nachrichten &amp;kopieren</translation>
    </message>
    <message>
        <source>Compare with the &amp;One Before</source>
        <translation>Mit der &amp;vorigen vergleichen</translation>
    </message>
    <message>
        <source>&amp;Show in the Ladder</source>
        <translation>Im Ablaufdiagramm &amp;anzeigen</translation>
    </message>
    <message>
        <source>Mark what differs from the message before about the same channel</source>
        <translation>Markiert, was sich von der vorigen Nachricht über denselben Kanal unterscheidet</translation>
    </message>
    <message>
        <source>type:Dial Queue:support -RTCP</source>
        <translation>type:Dial Queue:support -RTCP</translation>
    </message>
    <message>
        <source>Search the messages</source>
        <translation>Nachrichten durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages contain names and numbers, which are hidden.</source>
        <translation>Nachrichten enthalten Namen und Nummern; diese sind verborgen.</translation>
    </message>
    <message>
        <source>Select a call to see its messages.</source>
        <translation>Wählen Sie einen Anruf aus, um seine Nachrichten zu sehen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>No message of this call has been kept.</source>
        <translation>Zu diesem Anruf wurde keine Nachricht aufbewahrt.</translation>
    </message>
    <message>
        <source>Messages of live calls are not kept. Choose in the preferences, under Privacy, for how long they are to be.</source>
        <translation>Nachrichten laufender Anrufe werden nicht aufbewahrt. Legen Sie in den Einstellungen unter „Datenschutz“ fest, wie lange sie aufbewahrt werden.</translation>
    </message>
    <message>
        <source>No message matches.</source>
        <translation>Keine Nachricht entspricht der Suche.</translation>
    </message>
    <message>
        <source>Words that are anywhere in a message; type:Dial is in the name of the event, Queue:support in the value of a field, server:pbx1 in the name of the server. - before a word: not this one. Quotes keep words together.</source>
        <translation>Wörter, die irgendwo in einer Nachricht stehen; type:Dial steht im Namen des Ereignisses, Queue:support im Wert eines Feldes, server:pbx1 im Namen des Servers. Ein - vor einem Wort schließt es aus. Anführungszeichen halten Wörter zusammen.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::FieldModel</name>
    <message>
        <source>— not there —</source>
        <comment>a field in a message</comment>
        <translation>— nicht vorhanden —</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>of a message</comment>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>of a field</comment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Beside %1</source>
        <comment>another message</comment>
        <translation>Neben %1</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::FieldTable</name>
    <message>
        <source>&amp;Copy Fields</source>
        <translation>&amp;Felder kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Fields of the message</source>
        <translation>Felder der Nachricht</translation>
    </message>
    <message>
        <source>Select a message to see its fields, or two to compare them.</source>
        <translation>Wählen Sie eine Nachricht aus, um ihre Felder zu sehen, oder zwei, um sie zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::KeepingPage</name>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>eine Stunde</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 Stunden</translation>
    </message>
    <message>
        <source>So that the messages of a call that was just seen can be looked at and saved. They are in temporary files of at most 1 GB, which only you can read, and which are deleted when the program ends. Another choice begins anew: what was kept is deleted.</source>
        <translation>Damit sich die Nachrichten eines gerade gesehenen Anrufs ansehen und speichern lassen. Sie liegen in temporären Dateien von höchstens 1 GB, die nur Sie lesen können und die am Programmende gelöscht werden. Bei einer anderen Auswahl wird neu begonnen: Bisher Aufbewahrtes wird gelöscht.</translation>
    </message>
    <message>
        <source>Keep what servers &amp;send for:</source>
        <translation>Was Server senden, aufbe&amp;wahren für:</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::MessageSaving</name>
    <message>
        <source>Save Messages</source>
        <translation>Nachrichten speichern</translation>
    </message>
    <message>
        <source>call</source>
        <comment>name of a file</comment>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Saving the messages of the call to %1…</source>
        <comment>file</comment>
        <translation>Die Nachrichten des Anrufs werden in %1 gespeichert…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>BoardContextTexts</name>
    <message>
        <source>as of %1</source>
        <comment>14:02:11</comment>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Away for long</source>
        <translation>Länger abwesend</translation>
    </message>
    <message>
        <source>Ready to chat</source>
        <translation>Bereit zum Chatten</translation>
    </message>
    <message>
        <source>Not to be disturbed</source>
        <translation>Bitte nicht stören</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of an extension</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>state of an extension</comment>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Ringing</source>
        <comment>state of an extension</comment>
        <translation>Klingelt</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>state of an extension</comment>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>In use, ringing</source>
        <comment>state of an extension</comment>
        <translation>Im Gespräch, klingelt</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>state of an extension</comment>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>state of an extension</comment>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <comment>state of an extension</comment>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <comment>state of an extension</comment>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a member of a queue</comment>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <comment>02:10</comment>
        <translation>pausiert, schon %1</translation>
    </message>
    <message>
        <source>talking</source>
        <comment>in a conference</comment>
        <translation>spricht</translation>
    </message>
    <message>
        <source>muted</source>
        <comment>in a conference</comment>
        <translation>stummgeschaltet</translation>
    </message>
    <message>
        <source>waiting for a marked member</source>
        <comment>in a conference</comment>
        <translation>wartet auf einen markierten Teilnehmer</translation>
    </message>
    <message>
        <source>administrator</source>
        <comment>of a conference</comment>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>marked</source>
        <comment>member of a conference</comment>
        <translation>markiert</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::AbandonedDialog</name>
    <message>
        <source>Abandoned Calls of %1</source>
        <comment>a queue</comment>
        <translation>Aufgegebene Anrufe von %1</translation>
    </message>
    <message>
        <source>Nobody has hung up in this queue today, as far as was seen.</source>
        <translation>Soweit zu sehen war, hat heute niemand in dieser Warteschlange aufgelegt.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::AbandonedModel</name>
    <message>
        <source>not yet</source>
        <comment>called back</comment>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>called back: when, by whom</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Caller</source>
        <comment>column</comment>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Hung up at</source>
        <comment>column</comment>
        <translation>Aufgelegt um</translation>
    </message>
    <message>
        <source>Waited</source>
        <comment>column</comment>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>Called back</source>
        <comment>column: when, by whom</comment>
        <translation>Zurückgerufen</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::BoardPanel</name>
    <message>
        <source>The connection to %1 is lost: shown %2.</source>
        <comment>server, as of 14:02:11</comment>
        <translation>Die Verbindung zu %1 ist abgebrochen: Angezeigt wird der %2.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ConferenceModel</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <comment>of a conference</comment>
        <translation>
            <numerusform>%n Teilnehmer</numerusform>
            <numerusform>%n Teilnehmer</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <comment>a conference</comment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>being recorded</source>
        <comment>a conference</comment>
        <translation>wird aufgenommen</translation>
    </message>
    <message>
        <source>Conference or member</source>
        <comment>column</comment>
        <translation>Konferenz oder Teilnehmer</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>For</source>
        <comment>column: how long</comment>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ConferencesPanel</name>
    <message>
        <source>Conferences and Parked Calls</source>
        <translation>Konferenzen und geparkte Anrufe</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Konferenzen</translation>
    </message>
    <message>
        <source>Parked Calls</source>
        <translation>Geparkte Anrufe</translation>
    </message>
    <message>
        <source>Nobody is in a conference.

The dialplan begins one with ConfBridge(4001).

In manager.conf, the user needs read = call and write = reporting.</source>
        <translation>Niemand ist in einer Konferenz.

Der Wählplan startet eine mit ConfBridge(4001).

In manager.conf benötigt der Benutzer read = call und write = reporting.</translation>
    </message>
    <message>
        <source>Nobody is parked.

Parking lots are set up in res_parking.conf.

In manager.conf, the user needs read = call, and write = call for who was parked before.</source>
        <translation>Niemand ist geparkt.

Parkbereiche werden in res_parking.conf eingerichtet.

In manager.conf benötigt der Benutzer read = call, und write = call für zuvor Geparkte.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ExtensionModel</name>
    <message>
        <source>%1 for %2</source>
        <comment>state, 02:10</comment>
        <translation>%1, schon %2</translation>
    </message>
    <message>
        <source>Extension</source>
        <comment>column</comment>
        <translation>Nebenstelle</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>With</source>
        <comment>column: whom somebody talks with</comment>
        <translation>Mit</translation>
    </message>
    <message>
        <source>For</source>
        <comment>column: how long</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Presence</source>
        <comment>column</comment>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Context</source>
        <comment>column: of the dialplan</comment>
        <translation>Kontext</translation>
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
        <translation>Nebenstellen</translation>
    </message>
    <message>
        <source>As a &amp;List</source>
        <translation>Als &amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favorit</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>extensions, by name or number</comment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search for extensions</source>
        <translation>Nebenstellen suchen</translation>
    </message>
    <message>
        <source>&amp;Show the Call</source>
        <translation>&amp;Anruf anzeigen</translation>
    </message>
    <message>
        <source>&amp;Names on Cards</source>
        <translation>&amp;Namen auf Karten</translation>
    </message>
    <message>
        <source>&amp;Times on Cards</source>
        <translation>&amp;Zeiten auf Karten</translation>
    </message>
    <message>
        <source>&amp;Other Parties on Cards</source>
        <translation>&amp;Gesprächspartner auf Karten</translation>
    </message>
    <message>
        <source>No extension matches.</source>
        <translation>Keine passende Nebenstelle.</translation>
    </message>
    <message>
        <source>No extensions are known.

They come from the hints of the dialplan, such as exten =&gt; 1001,hint,PJSIP/1001 in extensions.conf, and from phones that call.

In manager.conf, the user needs read = call and write = reporting.</source>
        <translation>Es sind keine Nebenstellen bekannt.

Sie stammen aus den Hints des Wählplans, etwa exten =&gt; 1001,hint,PJSIP/1001 in extensions.conf, und von Telefonen, die anrufen.

In manager.conf benötigt der Benutzer read = call und write = reporting.</translation>
    </message>
    <message>
        <source>No favourites yet.

A click on the star of a card makes one, or Ctrl+Alt+F.</source>
        <translation>Noch keine Favoriten.

Ein Klick auf den Stern einer Karte legt einen an, oder Strg+Alt+F.</translation>
    </message>
    <message>
        <source>Nobody is in this group.

A right click on a card, Groups, adds somebody.</source>
        <translation>Niemand ist in dieser Gruppe.

Per Rechtsklick auf eine Karte, Gruppen, fügen Sie jemanden hinzu.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ParkingModel</name>
    <message>
        <source>%1 in parking space %2</source>
        <comment>who, where</comment>
        <translation>%1 auf Parkplatz %2</translation>
    </message>
    <message>
        <source>parked by %1</source>
        <translation>geparkt von %1</translation>
    </message>
    <message>
        <source>comes back in %1</source>
        <comment>02:10</comment>
        <translation>kommt zurück in %1</translation>
    </message>
    <message>
        <source>Parking space</source>
        <comment>column</comment>
        <translation>Parkplatz</translation>
    </message>
    <message>
        <source>Who is parked</source>
        <comment>column</comment>
        <translation>Wer geparkt ist</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column: who parked a call</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>For</source>
        <comment>column: how long</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Back in</source>
        <comment>column: how long until a parked call comes back</comment>
        <translation>Zurück in</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::QueueModel</name>
    <message>
        <source>no members</source>
        <translation>keine Mitglieder</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>members of a queue</comment>
        <translation>
            <numerusform>%n frei</numerusform>
            <numerusform>%n frei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n busy</source>
        <comment>members of a queue</comment>
        <translation>
            <numerusform>%n besetzt</numerusform>
            <numerusform>%n besetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>members of a queue</comment>
        <translation>
            <numerusform>%n pausiert</numerusform>
            <numerusform>%n pausiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unavailable</source>
        <comment>members of a queue</comment>
        <translation>
            <numerusform>%n nicht erreichbar</numerusform>
            <numerusform>%n nicht erreichbar</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>niemand wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>callers</comment>
        <translation>
            <numerusform>%n wartend</numerusform>
            <numerusform>%n wartend</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % in %2</source>
        <comment>within 20 s</comment>
        <translation>%1 % in %2</translation>
    </message>
    <message>
        <source>%1: waiting</source>
        <comment>place in a queue</comment>
        <translation>%1: wartet</translation>
    </message>
    <message>
        <source>%1: waiting long</source>
        <comment>place in a queue</comment>
        <translation>%1: wartet lange</translation>
    </message>
    <message>
        <source>%1: waiting too long</source>
        <comment>place in a queue</comment>
        <translation>%1: wartet zu lange</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a member of a queue</comment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>by Asterisk&apos;s own count at %1: %2 answered, %3 abandoned</source>
        <comment>time</comment>
        <translation>nach Asterisks eigener Zählung um %1: %2 angenommen, %3 aufgegeben</translation>
    </message>
    <message>
        <source>Queue, caller or member</source>
        <comment>column</comment>
        <translation>Warteschlange, Anrufer oder Mitglied</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>For</source>
        <comment>column: how long</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Members; with whom</source>
        <comment>column</comment>
        <translation>Mitglieder; mit wem</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>column: calls of today, in numbers</comment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <comment>column: calls of today, in numbers</comment>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Average wait</source>
        <comment>column</comment>
        <translation>Ø Wartezeit</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <comment>column</comment>
        <translation>Max. Wartezeit</translation>
    </message>
    <message>
        <source>In time</source>
        <comment>column: answered within the service level</comment>
        <translation>Rechtzeitig</translation>
    </message>
    <message>
        <source>Last call</source>
        <comment>column: when it ended</comment>
        <translation>Letzter Anruf</translation>
    </message>
    <message>
        <source>Penalty</source>
        <comment>column: of a member of a queue</comment>
        <translation>Malus</translation>
    </message>
    <message>
        <source>by Asterisk&apos;s own count: %1 answered, %2 abandoned</source>
        <translation>nach Asterisks eigener Zählung: %1 angenommen, %2 aufgegeben</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::QueuesPanel</name>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>&amp;Show the Call</source>
        <translation>Anruf an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Abandoned Calls</source>
        <translation>&amp;Aufgegebene Anrufe</translation>
    </message>
    <message>
        <source>&amp;Waiting Times…</source>
        <translation>&amp;Wartezeiten…</translation>
    </message>
    <message>
        <source>No queues are known.

They are set up in queues.conf, each as a section with its members.

In manager.conf, the user needs read = agent and write = reporting.</source>
        <translation>Es sind keine Warteschlangen bekannt.

Sie werden in queues.conf eingerichtet, jede als Abschnitt mit ihren Mitgliedern.

In manager.conf benötigt der Benutzer read = agent und write = reporting.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ThresholdsDialog</name>
    <message>
        <source>Waiting &amp;long after:</source>
        <translation>Wartet &amp;lange nach:</translation>
    </message>
    <message>
        <source>Waiting &amp;too long after:</source>
        <translation>Wartet &amp;zu lange nach:</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>How long callers may wait in %1:</source>
        <comment>a queue</comment>
        <translation>Wie lange Anrufer in %1 warten dürfen:</translation>
    </message>
    <message>
        <source>Waiting Times</source>
        <translation>Wartezeiten</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::Manual</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
</context>
<context>
    <name>FigureTexts</name>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Calls that began in this time and have ended, whatever came of them.</source>
        <translation>Anrufe, die in diesem Zeitraum begannen und beendet sind, gleich was daraus wurde.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Calls that a person answered. A menu, a mailbox or another application is no person.</source>
        <translation>Anrufe, die ein Mensch angenommen hat. Ein Menü, eine Voicemail oder eine andere Anwendung zählt nicht.</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Calls from outside, or from one phone here to another, that no person answered: a phone rang or was busy, or the caller waited in a queue.</source>
        <translation>Anrufe von außen oder von einem hiesigen Telefon zu einem anderen, die kein Mensch angenommen hat: Ein Telefon klingelte oder war besetzt, oder der Anrufer wartete in einer Warteschlange.</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Calls whose caller hung up while waiting in a queue.</source>
        <translation>Anrufe, bei denen der Anrufer auflegte, während er in einer Warteschlange wartete.</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>Of the calls that waited in a queue, those that an agent answered within the time set for that queue.</source>
        <translation>Von den Anrufen, die in einer Warteschlange warteten, diejenigen, die ein Agent innerhalb der für diese Warteschlange eingestellten Zeit annahm.</translation>
    </message>
    <message>
        <source>Average wait</source>
        <translation>Mittlere Wartezeit</translation>
    </message>
    <message>
        <source>The mean of all waits: from the first ring, or from joining the queue, until somebody answered or the caller waited no more.</source>
        <translation>Der Durchschnitt aller Wartezeiten: vom ersten Klingeln oder vom Eintritt in die Warteschlange, bis jemand abnahm oder der Anrufer nicht mehr wartete.</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>Median der Wartezeit</translation>
    </message>
    <message>
        <source>Half of all callers waited no longer than this.</source>
        <translation>Die Hälfte aller Anrufer wartete nicht länger als diese Zeit.</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>The longest that a caller waited.</source>
        <translation>Die längste Zeit, die ein Anrufer wartete.</translation>
    </message>
    <message>
        <source>Average talk</source>
        <translation>Mittlere Gesprächszeit</translation>
    </message>
    <message>
        <source>The mean of the time for which callers talked with somebody, of the calls in which anybody did.</source>
        <translation>Der Durchschnitt der Zeit, die Anrufer mit jemandem sprachen, bei den Anrufen, in denen es dazu kam.</translation>
    </message>
    <message>
        <source>Median talk</source>
        <translation>Median der Gesprächszeit</translation>
    </message>
    <message>
        <source>Half of all callers who talked did so no longer than this.</source>
        <translation>Die Hälfte aller Anrufer, die mit jemandem sprachen, tat dies nicht länger als diese Zeit.</translation>
    </message>
    <message>
        <source>Longest talk</source>
        <translation>Längste Gesprächszeit</translation>
    </message>
    <message>
        <source>The longest that a caller talked.</source>
        <translation>Die längste Zeit, die ein Anrufer sprach.</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>Hauptverkehrsstunde</translation>
    </message>
    <message>
        <source>The hour of the clock in which most calls began, and how many.</source>
        <translation>Die Stunde der Uhr, in der die meisten Anrufe begannen, und wie viele es waren.</translation>
    </message>
    <message>
        <source>Most at once</source>
        <translation>Max. gleichzeitig</translation>
    </message>
    <message>
        <source>The most calls that were in progress at one moment.</source>
        <translation>Die größte Zahl von Anrufen, die zu einem Zeitpunkt liefen.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::GroupsMenu</name>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Gruppen</translation>
    </message>
    <message>
        <source>&amp;Edit Group</source>
        <translation>Gruppe &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Delete Group</source>
        <translation>Gruppe &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;New Group…</source>
        <translation>&amp;Neue Gruppe…</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::GroupBox</name>
    <message>
        <source>Group of extensions</source>
        <translation>Gruppe von Nebenstellen</translation>
    </message>
    <message>
        <source>A group, or the first digits of the extensions to show</source>
        <translation>Eine Gruppe oder die ersten Ziffern der anzuzeigenden Nebenstellen</translation>
    </message>
    <message>
        <source>All extensions</source>
        <translation>Alle Nebenstellen</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::GroupDialog</name>
    <message>
        <source>New Group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Edit Group</source>
        <translation>Gruppe bearbeiten</translation>
    </message>
    <message>
        <source>such as: Sales</source>
        <comment>name of a group of extensions</comment>
        <translation>zum Beispiel: Vertrieb</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>extensions, by name or number</comment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search for extensions</source>
        <translation>Nebenstellen suchen</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Nebenstellen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <comment>of a group</comment>
        <translation>&amp;Name:</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::RingingSpeaker</name>
    <message>
        <source>%1 is calling</source>
        <translation>%1 ruft an</translation>
    </message>
    <message>
        <source>%1 is calling %2</source>
        <translation>%1 ruft %2 an</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are ringing</source>
        <translation>
            <numerusform>%n Anruf klingelt</numerusform>
            <numerusform>%n Anrufe klingeln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallTexts</name>
    <message>
        <source>long</source>
        <comment>how long somebody waits</comment>
        <translation>lange</translation>
    </message>
    <message>
        <source>too long</source>
        <comment>how long somebody waits</comment>
        <translation>zu lange</translation>
    </message>
    <message>
        <source>no members</source>
        <translation>keine Mitglieder</translation>
    </message>
    <message>
        <source>%1 % in %2</source>
        <comment>answered within 20 s</comment>
        <translation>%1 % in %2</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a queue or an extension</comment>
        <translation>unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>callers</comment>
        <translation>
            <numerusform>%n wartend</numerusform>
            <numerusform>%n wartend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>members</comment>
        <translation>
            <numerusform>%n frei</numerusform>
            <numerusform>%n frei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talking</source>
        <comment>members</comment>
        <translation>
            <numerusform>%n im Gespräch</numerusform>
            <numerusform>%n im Gespräch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ringing</source>
        <comment>members</comment>
        <translation>
            <numerusform>%n klingelt</numerusform>
            <numerusform>%n klingeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>members</comment>
        <translation>
            <numerusform>%n pausiert</numerusform>
            <numerusform>%n pausiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n angenommen</numerusform>
            <numerusform>%n angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n abandoned</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n aufgegeben</numerusform>
            <numerusform>%n aufgegeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::WallboardWindow</name>
    <message>
        <source>A wallboard is shown</source>
        <translation>Ein Wallboard wird angezeigt</translation>
    </message>
    <message>
        <source>Wallboard %1</source>
        <translation>Wallboard %1</translation>
    </message>
    <message>
        <source>%1 lost: %2</source>
        <comment>server, as of 14:02:11</comment>
        <translation>%1 getrennt: %2</translation>
    </message>
    <message>
        <source>Nothing is chosen for this wallboard.

View, Wallboards, Edit: choose queues and extensions.</source>
        <translation>Für dieses Wallboard ist nichts ausgewählt.

Ansicht, Wallboards, Bearbeiten: Wählen Sie Warteschlangen und Nebenstellen.</translation>
    </message>
    <message>
        <source>No queues are known.

They are set up in queues.conf.

manager.conf: read = agent, write = reporting</source>
        <translation>Es sind keine Warteschlangen bekannt.

Sie werden in queues.conf eingerichtet.

manager.conf: read = agent, write = reporting</translation>
    </message>
    <message>
        <source>No extensions are known.

extensions.conf: exten =&gt; 1001,hint,PJSIP/1001

manager.conf: read = call, write = reporting</source>
        <translation>Es sind keine Nebenstellen bekannt.

extensions.conf: exten =&gt; 1001,hint,PJSIP/1001

manager.conf: read = call, write = reporting</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::WallboardDialog</name>
    <message>
        <source>New Wallboard</source>
        <translation>Neues Wallboard</translation>
    </message>
    <message>
        <source>Edit Wallboard</source>
        <translation>Wallboard bearbeiten</translation>
    </message>
    <message>
        <source>There is another wallboard of this name.</source>
        <translation>Es gibt bereits ein anderes Wallboard mit diesem Namen.</translation>
    </message>
    <message>
        <source>&amp;All queues</source>
        <translation>&amp;Alle Warteschlangen</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>&amp;Favourites</source>
        <translation>&amp;Favoriten</translation>
    </message>
    <message>
        <source>Groups of extensions</source>
        <translation>Gruppen von Nebenstellen</translation>
    </message>
    <message>
        <source>such as: Hall</source>
        <comment>name of a wallboard</comment>
        <translation>zum Beispiel: Halle</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <comment>of a wallboard</comment>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Queues:</source>
        <translation>Warteschlangen:</translation>
    </message>
    <message>
        <source>Extensions:</source>
        <translation>Nebenstellen:</translation>
    </message>
    <message>
        <source>An&amp;d these:</source>
        <comment>numbers of extensions</comment>
        <translation>&amp;Und diese:</translation>
    </message>
    <message>
        <source>S&amp;creen:</source>
        <translation>&amp;Bildschirm:</translation>
    </message>
    <message>
        <source>Where the window is</source>
        <comment>a screen</comment>
        <translation>Wo das Fenster ist</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <comment>a screen</comment>
        <translation>%1 (nicht angeschlossen)</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::WallboardsMenu</name>
    <message>
        <source>&amp;Wallboards</source>
        <translation>Wallb&amp;oards</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;New Wallboard…</source>
        <translation>&amp;Neues Wallboard…</translation>
    </message>
</context>
<context>
    <name>ServiceTexts</name>
    <message>
        <source>the voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>the voicemail menu</source>
        <translation>Voicemail-Menü</translation>
    </message>
    <message>
        <source>an announcement</source>
        <translation>Ansage</translation>
    </message>
    <message>
        <source>music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>the echo test</source>
        <translation>Echotest</translation>
    </message>
    <message>
        <source>a page</source>
        <comment>over the loudspeakers of phones</comment>
        <translation>Durchsage</translation>
    </message>
    <message>
        <source>a recording</source>
        <comment>which is made</comment>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>calls to listen in on</source>
        <translation>Mithören von Gesprächen</translation>
    </message>
    <message>
        <source>the login of agents</source>
        <translation>Agentenanmeldung</translation>
    </message>
    <message>
        <source>the agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>a queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>a conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>parking</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>a program (%1)</source>
        <comment>an application of Asterisk</comment>
        <translation>Programm (%1)</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>No call is found.</source>
        <translation>Kein Anruf gefunden.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>From</source>
        <comment>since when it was watched</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>a time</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>For</source>
        <comment>a duration</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>An&amp;rufe</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation>Kenn&amp;zahlen</translation>
    </message>
    <message>
        <source>&amp;Watched</source>
        <comment>when servers were</comment>
        <translation>Be&amp;obachtet</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n call(s)</source>
        <translation>
            <numerusform>Der neueste %n Anruf</numerusform>
            <numerusform>Die neuesten %n Anrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Anruf</numerusform>
            <numerusform>%n Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Not watched: calls of this time are not there</source>
        <translation>Nicht beobachtet: Anrufe aus dieser Zeit fehlen</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Taken from a recording</source>
        <translation>Aus einer Aufzeichnung übernommen</translation>
    </message>
    <message>
        <source>Hide &amp;Names and Numbers</source>
        <comment>of parties</comment>
        <translation>Namen und &amp;Nummern verbergen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>There is no history yet. The calls of your servers are kept as they end; those of a recording are taken in by File, Take into History in its window.</source>
        <translation>Es gibt noch keinen Verlauf. Die Anrufe Ihrer Server werden aufbewahrt, sobald sie enden; die einer Aufzeichnung übernimmt in deren Fenster Datei, In den Verlauf übernehmen.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::Windows</name>
    <message numerus="yes">
        <source>%n call(s) of this recording are new in the history.</source>
        <translation>
            <numerusform>%n Anruf dieser Aufzeichnung ist neu im Verlauf.</numerusform>
            <numerusform>%n Anrufe dieser Aufzeichnung sind neu im Verlauf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::FiguresView</name>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>&amp;Figure:</source>
        <translation>&amp;Kennzahl:</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <comment>what calls are told apart by</comment>
        <translation>&amp;Nach:</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure, and its number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Export Figures</source>
        <translation>Kennzahlen exportieren</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Table (*.csv);;Picture (*.png);;Drawing (*.svg);;Page (*.pdf)</source>
        <translation>Tabelle (*.csv);;Bild (*.png);;Zeichnung (*.svg);;Seite (*.pdf)</translation>
    </message>
</context>
<context>
    <name>GroupTexts</name>
    <message>
        <source>From outside</source>
        <translation>Von außen</translation>
    </message>
    <message>
        <source>To outside</source>
        <translation>Nach außen</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Stunde des Tages</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Stunden der Woche</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Nebenstelle</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Week %1 of %2</source>
        <translation>Woche %1/%2</translation>
    </message>
    <message>
        <source>No queue</source>
        <translation>Keine Warteschlange</translation>
    </message>
    <message>
        <source>No trunk</source>
        <translation>Kein Trunk</translation>
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
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::HistoryPage</name>
    <message>
        <source>Keep calls as they end</source>
        <translation>Anrufe aufbewahren, sobald sie enden</translation>
    </message>
    <message>
        <source>however old</source>
        <translation>beliebig lange</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>however much</source>
        <translation>beliebig viel</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>They are kept in %1, which you alone can read.</source>
        <translation>Sie werden in %1 aufbewahrt und sind nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>For at most:</source>
        <comment>how long calls are kept</comment>
        <translation>Höchstens für:</translation>
    </message>
    <message>
        <source>In at most:</source>
        <comment>how much of the disk calls take</comment>
        <translation>Höchstens belegt:</translation>
    </message>
</context>
</TS>
