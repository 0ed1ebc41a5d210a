<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>CallTexts</name>
    <message numerus="yes">
        <source>%1 ring(s)</source>
        <comment>parties; how many</comment>
        <translation>
            <numerusform>%1 rings</numerusform>
            <numerusform>%1 ring</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameTexts</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>parties</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message numerus="yes">
        <source>Rang %n time(s)</source>
        <translation>
            <numerusform>Rang %n time</numerusform>
            <numerusform>Rang %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s) during Do Not Disturb</source>
        <translation>
            <numerusform>%n missed call during Do Not Disturb</numerusform>
            <numerusform>%n missed calls during Do Not Disturb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) answered elsewhere</source>
        <translation>
            <numerusform>%n call answered elsewhere</numerusform>
            <numerusform>%n calls answered elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) waiting in %1</source>
        <comment>a queue</comment>
        <translation>
            <numerusform>%n caller waiting in %1</numerusform>
            <numerusform>%n callers waiting in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryTeller</name>
    <message numerus="yes">
        <source>%1 was rung %n times and did not answer.</source>
        <comment>a party</comment>
        <translation>
            <numerusform>%1 was rung %n times and did not answer.</numerusform>
            <numerusform>%1 was rung %n times and did not answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 put the call on hold %n times, for %2 in all.</source>
        <comment>a party</comment>
        <translation>
            <numerusform>%1 put the call on hold %n times, for %2 in all.</numerusform>
            <numerusform>%1 put the call on hold %n times, for %2 in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 put the call on hold %n times.</source>
        <comment>a party</comment>
        <translation>
            <numerusform>%1 put the call on hold %n times.</numerusform>
            <numerusform>%1 put the call on hold %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 put the call on hold by turns, %n times, for %2 in all.</source>
        <comment>parties</comment>
        <translation>
            <numerusform>%1 put the call on hold by turns, %n times, for %2 in all.</numerusform>
            <numerusform>%1 put the call on hold by turns, %n times, for %2 in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 put the call on hold by turns, %n times.</source>
        <comment>parties</comment>
        <translation>
            <numerusform>%1 put the call on hold by turns, %n times.</numerusform>
            <numerusform>%1 put the call on hold by turns, %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>parties</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::CallWindow</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n call(s) shown</source>
        <translation>
            <numerusform>%1 of %n call shown</numerusform>
            <numerusform>%1 of %n calls shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ContactsPage</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry/entries could not be used. The first: %2</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%1: %n entry could not be used: %2</numerusform>
            <numerusform>%1: %n entries could not be used. The first: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::CountsBar</name>
    <message numerus="yes">
        <source>%n ringing</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n ringing</numerusform>
            <numerusform>%n ringing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting %1</source>
        <comment>calls, and for how long</comment>
        <translation>
            <numerusform>%n waiting %1</numerusform>
            <numerusform>%n waiting %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talking</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n talking</numerusform>
            <numerusform>%n talking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n on hold</numerusform>
            <numerusform>%n on hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n parked</numerusform>
            <numerusform>%n parked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::DeskController</name>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n missed call</numerusform>
            <numerusform>%n missed calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::RuleDialog</name>
    <message numerus="yes">
        <source>waiting longer than %n s</source>
        <translation>
            <numerusform>waiting longer than %n s</numerusform>
            <numerusform>waiting longer than %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n waiting</source>
        <comment>callers</comment>
        <translation>
            <numerusform>more than %n waiting</numerusform>
            <numerusform>more than %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talking longer than %n min</source>
        <translation>
            <numerusform>talking longer than %n min</numerusform>
            <numerusform>talking longer than %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::TrayIcon</name>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n missed call</numerusform>
            <numerusform>%n missed calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ScreenPops</name>
    <message numerus="yes">
        <source>Nothing was opened for %n call(s)</source>
        <translation>
            <numerusform>Nothing was opened for %n call</numerusform>
            <numerusform>Nothing was opened for %n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::EventView</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ConferenceModel</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <comment>of a conference</comment>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::QueueModel</name>
    <message numerus="yes">
        <source>%n free</source>
        <comment>members of a queue</comment>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n busy</source>
        <comment>members of a queue</comment>
        <translation>
            <numerusform>%n busy</numerusform>
            <numerusform>%n busy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>members of a queue</comment>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unavailable</source>
        <comment>members of a queue</comment>
        <translation>
            <numerusform>%n unavailable</numerusform>
            <numerusform>%n unavailable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>callers</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::CallPanel</name>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::RingingSpeaker</name>
    <message numerus="yes">
        <source>%n calls are ringing</source>
        <translation>
            <numerusform>%n call is ringing</numerusform>
            <numerusform>%n calls are ringing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallTexts</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>callers</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>members</comment>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talking</source>
        <comment>members</comment>
        <translation>
            <numerusform>%n talking</numerusform>
            <numerusform>%n talking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ringing</source>
        <comment>members</comment>
        <translation>
            <numerusform>%n ringing</numerusform>
            <numerusform>%n ringing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>members</comment>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n answered</numerusform>
            <numerusform>%n answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n abandoned</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n abandoned</numerusform>
            <numerusform>%n abandoned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::Windows</name>
    <message numerus="yes">
        <source>%n call(s) of this recording are new in the history.</source>
        <translation>
            <numerusform>%n call of this recording is new in the history.</numerusform>
            <numerusform>%n calls of this recording are new in the history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::HistoryWindow</name>
    <message numerus="yes">
        <source>The newest %n call(s)</source>
        <translation>
            <numerusform>The newest %n call</numerusform>
            <numerusform>The newest %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
</TS>
