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
    <name>cacofonisk::ui::MainWindow</name>
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
</TS>
