<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>jalon::report::Wording</name>
        <message numerus="yes">
            <source>%n plan(s)</source>
            <translation>
                <numerusform>%n plan</numerusform>
                <numerusform>%n plans</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n context figure(s)</source>
            <translation>
                <numerusform>%n context figure</numerusform>
                <numerusform>%n context figures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n criterion(s)</source>
            <translation>
                <numerusform>%n criterion</numerusform>
                <numerusform>%n criteria</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n party(ies)</source>
            <translation>
                <numerusform>%n party</numerusform>
                <numerusform>%n parties</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n challenge(s)</source>
            <translation>
                <numerusform>%n challenge</numerusform>
                <numerusform>%n challenges</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action sheet(s)</source>
            <translation>
                <numerusform>%n action sheet</numerusform>
                <numerusform>%n action sheets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pilot(s) or partner(s)</source>
            <translation>
                <numerusform>%n pilot or partner</numerusform>
                <numerusform>%n pilots or partners</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n method step(s)</source>
            <translation>
                <numerusform>%n method step</numerusform>
                <numerusform>%n method steps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n expected result(s)</source>
            <translation>
                <numerusform>%n expected result</numerusform>
                <numerusform>%n expected results</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cost line(s)</source>
            <translation>
                <numerusform>%n cost line</numerusform>
                <numerusform>%n cost lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s)</source>
            <translation>
                <numerusform>%n link</numerusform>
                <numerusform>%n links</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stated state(s)</source>
            <translation>
                <numerusform>%n stated state</numerusform>
                <numerusform>%n stated states</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) to clarify</source>
            <translation>
                <numerusform>%n point to clarify</numerusform>
                <numerusform>%n points to clarify</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n indicator(s)</source>
            <translation>
                <numerusform>%n indicator</numerusform>
                <numerusform>%n indicators</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n measurement(s)</source>
            <translation>
                <numerusform>%n measurement</numerusform>
                <numerusform>%n measurements</numerusform>
            </translation>
        </message>
    </context>
</TS>
