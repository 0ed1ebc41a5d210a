<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>ActionTexts</name>
    <message>
        <source>&amp;Open Recording…</source>
        <translation>Opname &amp;openen…</translation>
    </message>
    <message>
        <source>Play the &amp;Demo</source>
        <translation>&amp;Demo afspelen</translation>
    </message>
    <message>
        <source>&amp;Close Recording</source>
        <translation>Opname &amp;sluiten</translation>
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
        <source>As the &amp;Desktop</source>
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
        <source>Next Re&amp;port</source>
        <translation>Volgende &amp;melding</translation>
    </message>
    <message>
        <source>Previous Repor&amp;t</source>
        <translation>Vorige m&amp;elding</translation>
    </message>
    <message>
        <source>&amp;Whole Session</source>
        <translation>&amp;Hele sessie</translation>
    </message>
    <message>
        <source>&amp;Skip Pauses</source>
        <translation>&amp;Pauzes overslaan</translation>
    </message>
    <message>
        <source>Next Trans&amp;fer</source>
        <translation>Volgende &amp;doorverbinding</translation>
    </message>
    <message>
        <source>Previous Transf&amp;er</source>
        <translation>Vorige d&amp;oorverbinding</translation>
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
        <source>A session that was recorded: JSON, JSON Lines, or what AMI sent</source>
        <translation>Een sessie die is opgenomen: JSON, JSON Lines, of wat AMI stuurde</translation>
    </message>
    <message>
        <source>A small company&apos;s calls, as they come, ring and are passed on</source>
        <translation>De gesprekken van een klein bedrijf: hoe ze binnenkomen, overgaan en worden doorverbonden</translation>
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
        <translation>&amp;Uiterlijk</translation>
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
</context>
<context>
    <name>Error</name>
    <message>
        <source>--%1 takes seconds, not “%2”.</source>
        <translation>--%1 wil seconden, niet ‘%2’.</translation>
    </message>
    <message>
        <source>Only one recording is shown at a time: give one file.</source>
        <translation>Er wordt één opname tegelijk getoond: geef één bestand.</translation>
    </message>
    <message>
        <source>--speed takes a number from 0.001 to 1000000, or max, not “%1”.</source>
        <translation>--speed wil een getal van 0.001 tot 1000000, of max, niet ‘%1’.</translation>
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
        <source>%1 is damaged: what is compressed there cannot be read beyond byte %2.</source>
        <translation>%1 is beschadigd: wat erin is ingepakt, kan na byte %2 niet worden gelezen.</translation>
    </message>
    <message>
        <source>%1 is no recorded AMI session. Recordings are JSON arrays, JSON Lines or what AMI sent, also compressed with gzip.</source>
        <translation>%1 is geen opgenomen AMI-sessie. Opnamen zijn JSON-arrays, JSON Lines of wat AMI stuurde, ook ingepakt met gzip.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kan niet worden geschreven: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written to its end: %2.</source>
        <translation>%1 kan niet tot het einde worden geschreven: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written any further: %2.</source>
        <translation>%1 kan niet verder worden geschreven: %2.</translation>
    </message>
    <message>
        <source>%1 is there already, and is no recording that can be continued. Choose another name.</source>
        <translation>%1 bestaat al en is geen opname die kan worden voortgezet. Kies een andere naam.</translation>
    </message>
    <message>
        <source>%1 cannot be recorded to: a JSON array that is cut off is none. Choose a name that ends with .jsonl.</source>
        <translation>Naar %1 kan niet worden opgenomen: een afgebroken JSON-array is er geen. Kies een naam die op .jsonl eindigt.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no phone number.</source>
        <translation>Regel %1: “%2” is geen telefoonnummer.</translation>
    </message>
    <message>
        <source>Line %1: %2 has no name.</source>
        <translation>Regel %1: %2 heeft geen naam.</translation>
    </message>
    <message>
        <source>%1 is too large to be a list of contacts.</source>
        <translation>%1 is te groot voor een lijst met contacten.</translation>
    </message>
    <message>
        <source>No column holds phone numbers. Name it in the first line, say “phone”.</source>
        <translation>Geen kolom bevat telefoonnummers. Noem die in de eerste regel, bijvoorbeeld “telefoon”.</translation>
    </message>
    <message>
        <source>Line %1: the card that begins there has no end.</source>
        <translation>Regel %1: de kaart die daar begint heeft geen einde.</translation>
    </message>
    <message>
        <source>Line %1 is none of a vCard.</source>
        <translation>Regel %1 hoort niet in een vCard.</translation>
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
        <source>&lt;b&gt;Cacofonisk %1&lt;/b&gt;&lt;p&gt;Shows what happens to the calls of an Asterisk: who calls, who rings, who talks, who is passed on to whom.&lt;/p&gt;&lt;p&gt;Free software under the MIT licence.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Cacofonisk %1&lt;/b&gt;&lt;p&gt;Laat zien wat er met de gesprekken van een Asterisk gebeurt: wie belt, bij wie het overgaat, wie spreekt, wie naar wie wordt doorverbonden.&lt;/p&gt;&lt;p&gt;Vrije software onder de MIT-licentie.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>OptionTexts</name>
    <message>
        <source>Plays a session that comes with the program.</source>
        <translation>Speelt een sessie af die bij het programma hoort.</translation>
    </message>
    <message>
        <source>Plays the recording.</source>
        <translation>Speelt de opname af.</translation>
    </message>
    <message>
        <source>How many times as fast as it was, or max.</source>
        <translation>Hoeveel keer zo snel als het was, of max.</translation>
    </message>
    <message>
        <source>Where in the recording to begin.</source>
        <translation>Waar in de opname te beginnen.</translation>
    </message>
    <message>
        <source>Writes the window as a PNG, and ends.</source>
        <translation>Schrijft het venster als PNG, en eindigt.</translation>
    </message>
    <message>
        <source>When to write it.</source>
        <translation>Wanneer dat gebeurt.</translation>
    </message>
    <message>
        <source>Shows what happens to the calls of an Asterisk.</source>
        <translation>Laat zien wat er met de gesprekken van een Asterisk gebeurt.</translation>
    </message>
    <message>
        <source>A recorded session.</source>
        <translation>Een opgenomen sessie.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kan niet worden geschreven.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>messages that were too large and were skipped</source>
        <translation>berichten die te groot waren en zijn overgeslagen</translation>
    </message>
    <message>
        <source>messages that are neither event nor response</source>
        <translation>berichten die gebeurtenis noch antwoord zijn</translation>
    </message>
    <message>
        <source>events of an unknown name</source>
        <translation>gebeurtenissen met een onbekende naam</translation>
    </message>
    <message>
        <source>texts that are not UTF-8</source>
        <translation>teksten die geen UTF-8 zijn</translation>
    </message>
    <message>
        <source>pieces that are not a JSON object and were skipped</source>
        <translation>stukken die geen JSON-object zijn en zijn overgeslagen</translation>
    </message>
    <message>
        <source>incomplete last message, left out</source>
        <translation>onvolledig laatste bericht, weggelaten</translation>
    </message>
    <message>
        <source>events about channels whose beginning was not seen</source>
        <translation>gebeurtenissen over kanalen waarvan het begin niet is gezien</translation>
    </message>
</context>
<context>
    <name>Times</name>
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
        <source>Given up</source>
        <comment>the caller hung up before an answer</comment>
        <translation>Opgegeven</translation>
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
        <source>rings for %1</source>
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
        <source>rang for %1, the caller gave up</source>
        <translation>ging %1 over, de beller gaf op</translation>
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
        <source>the number does not exist</source>
        <translation>het nummer bestaat niet</translation>
    </message>
    <message>
        <source>no route there</source>
        <translation>geen route daarheen</translation>
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
        <translation>geen gehoor</translation>
    </message>
    <message>
        <source>the phone is not registered</source>
        <translation>de telefoon is niet aangemeld</translation>
    </message>
    <message>
        <source>call rejected</source>
        <translation>gesprek geweigerd</translation>
    </message>
    <message>
        <source>number changed</source>
        <translation>nummer gewijzigd</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>elders opgenomen</translation>
    </message>
    <message>
        <source>destination out of order</source>
        <translation>bestemming buiten gebruik</translation>
    </message>
    <message>
        <source>invalid number</source>
        <translation>ongeldig nummer</translation>
    </message>
    <message>
        <source>facility rejected</source>
        <translation>dienst geweigerd</translation>
    </message>
    <message>
        <source>all circuits busy</source>
        <translation>alle lijnen bezet</translation>
    </message>
    <message>
        <source>network out of order</source>
        <translation>netwerk buiten gebruik</translation>
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
        <source>the line was not available</source>
        <translation>de lijn was niet beschikbaar</translation>
    </message>
    <message>
        <source>no common codec</source>
        <translation>geen gemeenschappelijke codec</translation>
    </message>
    <message>
        <source>the far end did not respond in time</source>
        <translation>de andere kant reageerde niet op tijd</translation>
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
    <name>cacofonisk::ui::FilterBar</name>
    <message>
        <source>Search: name, number, state:ringing, ext:1002, queue:support, -term…</source>
        <translation>Zoek: naam, nummer, state:ringing, ext:1002, queue:support, -woord…</translation>
    </message>
    <message>
        <source>Search in calls</source>
        <translation>Zoeken in gesprekken</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::MainWindow</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Recent geopend</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkbalk</translation>
    </message>
    <message>
        <source>Nobody has called yet.</source>
        <translation>Er heeft nog niemand gebeld.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Open Recording</source>
        <translation>Opname openen</translation>
    </message>
    <message>
        <source>Recorded sessions (*.json *.jsonl *.ndjson *.ami *.txt *.gz);;All files (*)</source>
        <translation>Opgenomen sessies (*.json *.jsonl *.ndjson *.ami *.txt *.gz);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Export Calls</source>
        <translation>Gesprekken exporteren</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON Lines (*.jsonl)</source>
        <translation>Tabel (*.csv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>&amp;Forget Them</source>
        <translation>Deze &amp;vergeten</translation>
    </message>
    <message>
        <source>Cacofonisk</source>
        <translation>Cacofonisk</translation>
    </message>
    <message>
        <source>The recording was read, but not all of it is as it should be: %1.</source>
        <translation>De opname is gelezen, maar niet alles is zoals het hoort: %1.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pauze</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Afspelen</translation>
    </message>
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
        <source>There are no calls up to here.</source>
        <translation>Tot hier zijn er geen gesprekken.</translation>
    </message>
    <message>
        <source>No call is like what you search for.</source>
        <translation>Geen gesprek lijkt op wat u zoekt.</translation>
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
    <name>cacofonisk::ui::ReadingProgress</name>
    <message>
        <source>Stop reading</source>
        <translation>Stop met lezen</translation>
    </message>
    <message>
        <source>How much of the recording was read</source>
        <translation>Hoeveel van de opname is gelezen</translation>
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
        <source>How many times as fast as it was</source>
        <translation>Hoeveel keer zo snel als het was</translation>
    </message>
    <message>
        <source>The time by the clock, and since the begin of the recording</source>
        <translation>De tijd op de klok, en sinds het begin van de opname</translation>
    </message>
    <message>
        <source>%1 · %2 / %3</source>
        <comment>time by the clock, since the begin, of the whole</comment>
        <translation>%1 · %2 / %3</translation>
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
    <name>cacofonisk::ui::WelcomePage</name>
    <message>
        <source>What happens to the calls of your Asterisk</source>
        <translation>Wat er met de gesprekken van uw Asterisk gebeurt</translation>
    </message>
    <message>
        <source>Opened lately:</source>
        <translation>Kort geleden geopend:</translation>
    </message>
</context>
</TS>
