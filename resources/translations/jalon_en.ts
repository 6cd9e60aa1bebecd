<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>jalon::gui::ReportsScreen</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::report::AnnualReport</name>
        <message numerus="yes">
            <source>%n action(s)</source>
            <translation>
                <numerusform>%n action</numerusform>
                <numerusform>%n actions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n completed</source>
            <translation>
                <numerusform>%n completed</numerusform>
                <numerusform>%n completed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in progress</source>
            <translation>
                <numerusform>%n in progress</numerusform>
                <numerusform>%n in progress</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still to start</source>
            <translation>
                <numerusform>%n still to start</numerusform>
                <numerusform>%n still to start</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suspended</source>
            <translation>
                <numerusform>%n suspended</numerusform>
                <numerusform>%n suspended</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stopped</source>
            <translation>
                <numerusform>%n stopped</numerusform>
                <numerusform>%n stopped</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without news</source>
            <translation>
                <numerusform>%n without news</numerusform>
                <numerusform>%n without news</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s) not costed</source>
            <translation>
                <numerusform>%n sheet not costed</numerusform>
                <numerusform>%n sheets not costed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) to clarify</source>
            <translation>
                <numerusform>%n point to clarify</numerusform>
                <numerusform>%n points to clarify</numerusform>
            </translation>
        </message>
    </context>
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
        <message numerus="yes">
            <source>late by %n month(s)</source>
            <translation>
                <numerusform>late by %n month</numerusform>
                <numerusform>late by %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>late by %n day(s)</source>
            <translation>
                <numerusform>late by %n day</numerusform>
                <numerusform>late by %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s) not costed: %1</source>
            <translation>
                <numerusform>%n sheet not costed: %1</numerusform>
                <numerusform>%n sheets not costed: %1</numerusform>
            </translation>
        </message>
    </context>
</TS>
