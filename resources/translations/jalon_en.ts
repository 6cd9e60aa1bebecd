<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>jalon::cli::Invocation</name>
        <message numerus="yes">
            <source>%n indicator(s) without a value for the year.</source>
            <translation>
                <numerusform>%n indicator without a value for the year.</numerusform>
                <numerusform>%n indicators without a value for the year.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due date(s) neither kept nor missed with a reason.</source>
            <translation>
                <numerusform>%n due date neither kept nor missed with a reason.</numerusform>
                <numerusform>%n due dates neither kept nor missed with a reason.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) not confirmed.</source>
            <translation>
                <numerusform>%n decision not confirmed.</numerusform>
                <numerusform>%n decisions not confirmed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n opinion(s) without a reply past the deadline.</source>
            <translation>
                <numerusform>%n opinion without a reply past the deadline.</numerusform>
                <numerusform>%n opinions without a reply past the deadline.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) written.</source>
            <translation>
                <numerusform>%n document written.</numerusform>
                <numerusform>%n documents written.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::AmendmentDetails</name>
        <message numerus="yes">
            <source>This decision changed %n value(s).</source>
            <translation>
                <numerusform>This decision changed %n value.</numerusform>
                <numerusform>This decision changed %n values.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::AmendmentDialog</name>
        <message numerus="yes">
            <source>and %n other value(s)</source>
            <translation>
                <numerusform>and %n other value</numerusform>
                <numerusform>and %n other values</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::AmendmentsScreen</name>
        <message numerus="yes">
            <source>%n amendment(s)</source>
            <translation>
                <numerusform>%n amendment</numerusform>
                <numerusform>%n amendments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n correction(s)</source>
            <translation>
                <numerusform>%n correction</numerusform>
                <numerusform>%n corrections</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s) touched</source>
            <translation>
                <numerusform>%n sheet touched</numerusform>
                <numerusform>%n sheets touched</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n later than %1, not shown</source>
            <extracomment>%1 is the as-of date</extracomment>
            <translation>
                <numerusform>%n later than %1, not shown</numerusform>
                <numerusform>%n later than %1, not shown</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::AssessmentFacts</name>
        <message numerus="yes">
            <source>%n assessor(s)</source>
            <translation>
                <numerusform>%n assessor</numerusform>
                <numerusform>%n assessors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) still missing</source>
            <translation>
                <numerusform>%n answer still missing</numerusform>
                <numerusform>%n answers still missing</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::CalendarScreen</name>
        <message numerus="yes">
            <source>%n moved since the vote</source>
            <translation>
                <numerusform>%n moved since the vote</numerusform>
                <numerusform>%n moved since the vote</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::CalendarView</name>
        <message numerus="yes">
            <source>%n month(s) later</source>
            <translation>
                <numerusform>%n month later</numerusform>
                <numerusform>%n months later</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) earlier</source>
            <translation>
                <numerusform>%n month earlier</numerusform>
                <numerusform>%n months earlier</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ChallengesModel</name>
        <message numerus="yes">
            <source>%n of %1 indicators</source>
            <translation>
                <numerusform>%n of %1 indicators</numerusform>
                <numerusform>%n of %1 indicators</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ChallengesScreen</name>
        <message numerus="yes">
            <source>%n done</source>
            <translation>
                <numerusform>%n done</numerusform>
                <numerusform>%n done</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ClarifyScreen</name>
        <message numerus="yes">
            <source>Show %n settled point(s)</source>
            <translation>
                <numerusform>Show %n settled point</numerusform>
                <numerusform>Show %n settled points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n point(s)</source>
            <extracomment>subtitle: so many points in so many actions</extracomment>
            <translation>
                <numerusform>%n point</numerusform>
                <numerusform>%n points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n action(s)</source>
            <translation>
                <numerusform>in %n action</numerusform>
                <numerusform>in %n actions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n more action(s)</source>
            <translation>
                <numerusform>Show %n more action</numerusform>
                <numerusform>Show %n more actions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ClosingPart</name>
        <message numerus="yes">
            <source>%n point(s) to look at before closing</source>
            <translation>
                <numerusform>%n point to look at before closing</numerusform>
                <numerusform>%n points to look at before closing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s) corrected since the year was closed</source>
            <translation>
                <numerusform>%n figure corrected since the year was closed</numerusform>
                <numerusform>%n figures corrected since the year was closed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rectified</source>
            <translation>
                <numerusform>%n rectified</numerusform>
                <numerusform>%n rectified</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ClosingWords</name>
        <message numerus="yes">
            <source>%n decision(s) not confirmed</source>
            <translation>
                <numerusform>%n decision not confirmed</numerusform>
                <numerusform>%n decisions not confirmed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n opinion(s) without a reply past the deadline</source>
            <translation>
                <numerusform>%n opinion without a reply past the deadline</numerusform>
                <numerusform>%n opinions without a reply past the deadline</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due date(s) late without a reason</source>
            <translation>
                <numerusform>%n due date late without a reason</numerusform>
                <numerusform>%n due dates late without a reason</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n indicator(s) without a value</source>
            <translation>
                <numerusform>%n indicator without a value</numerusform>
                <numerusform>%n indicators without a value</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::CostOrigin</name>
        <message numerus="yes">
            <source>What is committed on %n budget line(s), added up.</source>
            <translation>
                <numerusform>What is committed on %n budget line, added up.</numerusform>
                <numerusform>What is committed on %n budget lines, added up.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What is paid on %n budget line(s), added up.</source>
            <translation>
                <numerusform>What is paid on %n budget line, added up.</numerusform>
                <numerusform>What is paid on %n budget lines, added up.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Planned less paid, on the %n budget line(s) that say both, added up.</source>
            <translation>
                <numerusform>Planned less paid, on the %n budget line that say both, added up.</numerusform>
                <numerusform>Planned less paid, on the %n budget lines that say both, added up.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What is planned on %n budget line(s), added up.</source>
            <translation>
                <numerusform>What is planned on %n budget line, added up.</numerusform>
                <numerusform>What is planned on %n budget lines, added up.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) added</source>
            <translation>
                <numerusform>%n line added</numerusform>
                <numerusform>%n lines added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n amount(s) not known</source>
            <translation>
                <numerusform>%n amount not known</numerusform>
                <numerusform>%n amounts not known</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of a part only: %n amount(s) are not known.</source>
            <translation>
                <numerusform>Of a part only: %n amount are not known.</numerusform>
                <numerusform>Of a part only: %n amounts are not known.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“At least”: %n amount(s) are not known and add nothing.</source>
            <translation>
                <numerusform>“At least”: %n amount are not known and add nothing.</numerusform>
                <numerusform>“At least”: %n amounts are not known and add nothing.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %n cost line(s) of the sheets, added up: what is given per year, for a full year whatever the dates, and what is paid once apart.</source>
            <translation>
                <numerusform>The %n cost line of the sheets, added up: what is given per year, for a full year whatever the dates, and what is paid once apart.</numerusform>
                <numerusform>The %n cost lines of the sheets, added up: what is given per year, for a full year whatever the dates, and what is paid once apart.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without an amount</source>
            <translation>
                <numerusform>%n without an amount</numerusform>
                <numerusform>%n without an amount</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“At least”: %n sheet(s) are not wholly costed.</source>
            <translation>
                <numerusform>“At least”: %n sheet are not wholly costed.</numerusform>
                <numerusform>“At least”: %n sheets are not wholly costed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::CostTables</name>
        <message numerus="yes">
            <source>%n overrun(s)</source>
            <translation>
                <numerusform>%n overrun</numerusform>
                <numerusform>%n overruns</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::CostsDetails</name>
        <message numerus="yes">
            <source>%n action(s) not wholly budgeted: %1</source>
            <translation>
                <numerusform>%n action not wholly budgeted: %1</numerusform>
                <numerusform>%n actions not wholly budgeted: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::CostsScreen</name>
        <message numerus="yes">
            <source>%n budget line(s) taken up.</source>
            <translation>
                <numerusform>%n budget line taken up.</numerusform>
                <numerusform>%n budget lines taken up.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::CountOrigin</name>
        <message numerus="yes">
            <source>%n step(s) done</source>
            <translation>
                <numerusform>%n step done</numerusform>
                <numerusform>%n steps done</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) not done</source>
            <translation>
                <numerusform>%n step not done</numerusform>
                <numerusform>%n steps not done</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due date(s) to come are not counted.</source>
            <translation>
                <numerusform>%n due date to come are not counted.</numerusform>
                <numerusform>%n due dates to come are not counted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due date(s) kept</source>
            <translation>
                <numerusform>%n due date kept</numerusform>
                <numerusform>%n due dates kept</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due date(s) not kept or without an answer</source>
            <translation>
                <numerusform>%n due date not kept or without an answer</numerusform>
                <numerusform>%n due dates not kept or without an answer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n indicator(s) no longer collected are not counted.</source>
            <translation>
                <numerusform>%n indicator no longer collected are not counted.</numerusform>
                <numerusform>%n indicators no longer collected are not counted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with a value</source>
            <translation>
                <numerusform>%n with a value</numerusform>
                <numerusform>%n with a value</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a value</source>
            <translation>
                <numerusform>%n without a value</numerusform>
                <numerusform>%n without a value</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s) counted</source>
            <translation>
                <numerusform>%n sheet counted</numerusform>
                <numerusform>%n sheets counted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s) not counted</source>
            <translation>
                <numerusform>%n sheet not counted</numerusform>
                <numerusform>%n sheets not counted</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::DashboardCard</name>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more, listed on their own page</source>
            <translation>
                <numerusform>and %n more, listed on their own page</numerusform>
                <numerusform>and %n more, listed on their own page</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::DashboardLists</name>
        <message numerus="yes">
            <source>Nothing falls due within %n day(s).</source>
            <translation>
                <numerusform>Nothing falls due within %n day.</numerusform>
                <numerusform>Nothing falls due within %n days.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::DecisionsPart</name>
        <message numerus="yes">
            <source>%n to confirm</source>
            <translation>
                <numerusform>%n to confirm</numerusform>
                <numerusform>%n to confirm</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::DirectoryModel</name>
        <message numerus="yes">
            <source>pilot of %n sheet(s)</source>
            <translation>
                <numerusform>pilot of %n sheet</numerusform>
                <numerusform>pilot of %n sheets</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::DirectoryScreen</name>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <extracomment>%n entries in all, %1 of them listed</extracomment>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n entry(ies)</source>
            <translation>
                <numerusform>%1 of %n entry</numerusform>
                <numerusform>%1 of %n entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n likely duplicate(s)</source>
            <translation>
                <numerusform>%n likely duplicate</numerusform>
                <numerusform>%n likely duplicates</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::Figures</name>
        <message numerus="yes">
            <source>%n done</source>
            <translation>
                <numerusform>%n done</numerusform>
                <numerusform>%n done</numerusform>
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
            <source>%n planned</source>
            <translation>
                <numerusform>%n planned</numerusform>
                <numerusform>%n planned</numerusform>
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
            <source>%n not reported</source>
            <translation>
                <numerusform>%n not reported</numerusform>
                <numerusform>%n not reported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s)</source>
            <translation>
                <numerusform>%n action</numerusform>
                <numerusform>%n actions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n late</numerusform>
                <numerusform>%n late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 indicators measured</source>
            <extracomment>%n of %1 indicators have a value</extracomment>
            <translation>
                <numerusform>%n of %1 indicators measured</numerusform>
                <numerusform>%n of %1 indicators measured</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::FilterChip</name>
        <message numerus="yes">
            <source>%1: %n sheet(s)</source>
            <extracomment>%1 is "late" or "to clarify"</extracomment>
            <translation>
                <numerusform>%1: %n sheet</numerusform>
                <numerusform>%1: %n sheets</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::FollowUpRows</name>
        <message numerus="yes">
            <source>%n opinion(s) or recommendation(s)</source>
            <translation>
                <numerusform>%n opinion or recommendation</numerusform>
                <numerusform>%n opinions or recommendations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n awaiting a reply</source>
            <translation>
                <numerusform>%n awaiting a reply</numerusform>
                <numerusform>%n awaiting a reply</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n of them late</source>
            <translation>
                <numerusform>, %n of them late</numerusform>
                <numerusform>, %n of them late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in the review of %1</source>
            <translation>
                <numerusform>%n in the review of %1</numerusform>
                <numerusform>%n in the review of %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n carried over from earlier years</source>
            <translation>
                <numerusform>, %n carried over from earlier years</numerusform>
                <numerusform>, %n carried over from earlier years</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::IndicatorBulkFields</name>
        <message numerus="yes">
            <source>%n indicator(s)</source>
            <translation>
                <numerusform>%n indicator</numerusform>
                <numerusform>%n indicators</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::IndicatorOrigin</name>
        <message numerus="yes">
            <source>%n measurement(s), pooled by their numbers.</source>
            <translation>
                <numerusform>%n measurement, pooled by their numbers.</numerusform>
                <numerusform>%n measurements, pooled by their numbers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sum of %n measurement(s).</source>
            <translation>
                <numerusform>Sum of %n measurement.</numerusform>
                <numerusform>Sum of %n measurements.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The first that says yes, of %n measurement(s).</source>
            <translation>
                <numerusform>The first that says yes, of %n measurement.</numerusform>
                <numerusform>The first that says yes, of %n measurements.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The highest of %n measurement(s).</source>
            <translation>
                <numerusform>The highest of %n measurement.</numerusform>
                <numerusform>The highest of %n measurements.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The latest of %n measurement(s).</source>
            <translation>
                <numerusform>The latest of %n measurement.</numerusform>
                <numerusform>The latest of %n measurements.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more entry(ies) would count but do not say the number.</source>
            <translation>
                <numerusform>%n more entry would count but do not say the number.</numerusform>
                <numerusform>%n more entries would count but do not say the number.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::IndicatorTableModel</name>
        <message numerus="yes">
            <source>%n measurement(s)</source>
            <translation>
                <numerusform>%n measurement</numerusform>
                <numerusform>%n measurements</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::IndicatorsScreen</name>
        <message numerus="yes">
            <source>%n fed in %1</source>
            <translation>
                <numerusform>%n fed in %1</numerusform>
                <numerusform>%n fed in %1</numerusform>
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
            <source>%n measurement(s) of %1 removed.</source>
            <translation>
                <numerusform>%n measurement of %1 removed.</numerusform>
                <numerusform>%n measurements of %1 removed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n measurement(s) saved.</source>
            <translation>
                <numerusform>%n measurement saved.</numerusform>
                <numerusform>%n measurements saved.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n indicator(s) changed.</source>
            <translation>
                <numerusform>%n indicator changed.</numerusform>
                <numerusform>%n indicators changed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::JournalModel</name>
        <message numerus="yes">
            <source>%n participant(s)</source>
            <translation>
                <numerusform>%n participant</numerusform>
                <numerusform>%n participants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n satisfied out of %1</source>
            <extracomment>people satisfied, out of those who answered</extracomment>
            <translation>
                <numerusform>%n satisfied out of %1</numerusform>
                <numerusform>%n satisfied out of %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::JournalScreen</name>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <extracomment>%n entries in all, %1 of them listed</extracomment>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n entry(ies)</source>
            <translation>
                <numerusform>%1 of %n entry</numerusform>
                <numerusform>%1 of %n entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::MonthStrip</name>
        <message numerus="yes">
            <source>%1: %n entry(ies)</source>
            <extracomment>%1 is a month, "mars 2018"</extracomment>
            <translation>
                <numerusform>%1: %n entry</numerusform>
                <numerusform>%1: %n entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::MoveActionDialog</name>
        <message numerus="yes">
            <source>It becomes %1, and its %n indicator(s) with it: %1.1 and so on. Printed documents quote the old codes.</source>
            <translation>
                <numerusform>It becomes %1, and its %n indicator with it: %1.1 and so on. Printed documents quote the old codes.</numerusform>
                <numerusform>It becomes %1, and its %n indicators with it: %1.1 and so on. Printed documents quote the old codes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ObligationDetails</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ObligationModel</name>
        <message numerus="yes">
            <source>%n due date(s)</source>
            <translation>
                <numerusform>%n due date</numerusform>
                <numerusform>%n due dates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kept out of %1 (%2 %)</source>
            <extracomment>%1 of those due, %2 the rate</extracomment>
            <translation>
                <numerusform>%n kept out of %1 (%2 %)</numerusform>
                <numerusform>%n kept out of %1 (%2 %)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ObligationsScreen</name>
        <message numerus="yes">
            <source>The method implies %n recurring due date(s) that are not taken up.</source>
            <translation>
                <numerusform>The method implies %n recurring due date that are not taken up.</numerusform>
                <numerusform>The method implies %n recurring due dates that are not taken up.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due date(s)</source>
            <translation>
                <numerusform>%n due date</numerusform>
                <numerusform>%n due dates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n late</numerusform>
                <numerusform>%n late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::OriginDialog</name>
        <message numerus="yes">
            <source>%n row(s) counted</source>
            <translation>
                <numerusform>%n row counted</numerusform>
                <numerusform>%n rows counted</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::OriginLines</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::PackDialog</name>
        <message numerus="yes">
            <source>%n document(s)</source>
            <translation>
                <numerusform>%n document</numerusform>
                <numerusform>%n documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) of this name stand(s) in the folder already.</source>
            <translation>
                <numerusform>%n document of this name stand in the folder already.</numerusform>
                <numerusform>%n documents of this name stands in the folder already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) written to “%1”.</source>
            <translation>
                <numerusform>%n document written to “%1”.</numerusform>
                <numerusform>%n documents written to “%1”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sending(s) entered in the register.</source>
            <translation>
                <numerusform>%n sending entered in the register.</numerusform>
                <numerusform>%n sendings entered in the register.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::PartyTiesText</name>
        <message numerus="yes">
            <source>%n sheet(s) as pilot</source>
            <translation>
                <numerusform>%n sheet as pilot</numerusform>
                <numerusform>%n sheets as pilot</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s) as partner</source>
            <translation>
                <numerusform>%n sheet as partner</numerusform>
                <numerusform>%n sheets as partner</numerusform>
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
            <source>%n journal entry(ies)</source>
            <translation>
                <numerusform>%n journal entry</numerusform>
                <numerusform>%n journal entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s)</source>
            <translation>
                <numerusform>%n member</numerusform>
                <numerusform>%n members</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s) in the follow-up body</source>
            <translation>
                <numerusform>%n seat in the follow-up body</numerusform>
                <numerusform>%n seats in the follow-up body</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s) brought</source>
            <translation>
                <numerusform>%n proposal brought</numerusform>
                <numerusform>%n proposals brought</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s) assessed</source>
            <translation>
                <numerusform>%n proposal assessed</numerusform>
                <numerusform>%n proposals assessed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n opinion(s) to answer</source>
            <translation>
                <numerusform>%n opinion to answer</numerusform>
                <numerusform>%n opinions to answer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) received</source>
            <translation>
                <numerusform>%n document received</numerusform>
                <numerusform>%n documents received</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::PasteDialog</name>
        <message numerus="yes">
            <source>%n measurement(s) to save</source>
            <translation>
                <numerusform>%n measurement to save</numerusform>
                <numerusform>%n measurements to save</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) refused; nothing of them is written</source>
            <translation>
                <numerusform>%n cell refused; nothing of them is written</numerusform>
                <numerusform>%n cells refused; nothing of them is written</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Save %n measurement(s)</source>
            <translation>
                <numerusform>Save %n measurement</numerusform>
                <numerusform>Save %n measurements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) without a value (empty or “n.c.”) are left as they are.</source>
            <translation>
                <numerusform>%n cell without a value (empty or “n.c.”) are left as they are.</numerusform>
                <numerusform>%n cells without a value (empty or “n.c.”) are left as they are.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) already say this.</source>
            <translation>
                <numerusform>%n cell already say this.</numerusform>
                <numerusform>%n cells already say this.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ProposalsScreen</name>
        <message numerus="yes">
            <source>%n proposal(s)</source>
            <translation>
                <numerusform>%n proposal</numerusform>
                <numerusform>%n proposals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n under study</source>
            <translation>
                <numerusform>%n under study</numerusform>
                <numerusform>%n under study</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n accepted</source>
            <translation>
                <numerusform>%n accepted</numerusform>
                <numerusform>%n accepted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n adjourned</source>
            <translation>
                <numerusform>%n adjourned</numerusform>
                <numerusform>%n adjourned</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rejected</source>
            <translation>
                <numerusform>%n rejected</numerusform>
                <numerusform>%n rejected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ProposedRulesDialog</name>
        <message numerus="yes">
            <source>%n indicator(s) could be computed from what you record. Untick what does not fit; each rule can be changed later, and one undo takes all of it back.</source>
            <translation>
                <numerusform>%n indicator could be computed from what you record. Untick what does not fit; each rule can be changed later, and one undo takes all of it back.</numerusform>
                <numerusform>%n indicators could be computed from what you record. Untick what does not fit; each rule can be changed later, and one undo takes all of it back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Accept %n rule(s)</source>
            <translation>
                <numerusform>Accept %n rule</numerusform>
                <numerusform>Accept %n rules</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::PseudonymiseDialog</name>
        <message numerus="yes">
            <source>%n text(s) of the plan</source>
            <translation>
                <numerusform>%n text of the plan</numerusform>
                <numerusform>%n texts of the plan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of the history</source>
            <translation>
                <numerusform>%n line of the history</numerusform>
                <numerusform>%n lines of the history</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::ReplacePilotDialog</name>
        <message numerus="yes">
            <source>Replace on %n sheet(s)</source>
            <translation>
                <numerusform>Replace on %n sheet</numerusform>
                <numerusform>Replace on %n sheets</numerusform>
            </translation>
        </message>
    </context>
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
        <name>jalon::gui::ReviewPages</name>
        <message numerus="yes">
            <source>%n of %1 step(s)</source>
            <translation>
                <numerusform>%n of %1 step</numerusform>
                <numerusform>%n of %1 steps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 indicator(s)</source>
            <translation>
                <numerusform>%n of %1 indicator</numerusform>
                <numerusform>%n of %1 indicators</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>late action(s)</source>
            <translation>
                <numerusform>late action</numerusform>
                <numerusform>late actions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>proposals received, %n of them accepted</source>
            <translation>
                <numerusform>proposals received, %n of them accepted</numerusform>
                <numerusform>proposals received, %n of them accepted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) with a question</source>
            <translation>
                <numerusform>%n action with a question</numerusform>
                <numerusform>%n actions with a question</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) noted</source>
            <translation>
                <numerusform>%n decision noted</numerusform>
                <numerusform>%n decisions noted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing is asked of %n other action(s).</source>
            <translation>
                <numerusform>Nothing is asked of %n other action.</numerusform>
                <numerusform>Nothing is asked of %n other actions.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n opinion(s) and recommendation(s)</source>
            <translation>
                <numerusform>%n opinion and recommendation</numerusform>
                <numerusform>%n opinions and recommendations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with a reply</source>
            <translation>
                <numerusform>%n with a reply</numerusform>
                <numerusform>%n with a reply</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reply(ies) overdue</source>
            <translation>
                <numerusform>%n reply overdue</numerusform>
                <numerusform>%n replies overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) changed by decision. Everything else stands as adopted.</source>
            <translation>
                <numerusform>%n value changed by decision. Everything else stands as adopted.</numerusform>
                <numerusform>%n values changed by decision. Everything else stands as adopted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n accepted</source>
            <translation>
                <numerusform>%n accepted</numerusform>
                <numerusform>%n accepted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n adjourned</source>
            <translation>
                <numerusform>%n adjourned</numerusform>
                <numerusform>%n adjourned</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n refused</numerusform>
                <numerusform>%n refused</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n under study</source>
            <translation>
                <numerusform>%n under study</numerusform>
                <numerusform>%n under study</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s)</source>
            <translation>
                <numerusform>%n proposal</numerusform>
                <numerusform>%n proposals</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::RuleDialog</name>
        <message numerus="yes">
            <source>%n entry(ies) fit but do not say the number.</source>
            <translation>
                <numerusform>%n entry fit but do not say the number.</numerusform>
                <numerusform>%n entries fit but do not say the number.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) counted</source>
            <translation>
                <numerusform>%n row counted</numerusform>
                <numerusform>%n rows counted</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::SearchModel</name>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Show all %n</numerusform>
                <numerusform>Show all %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more: one more word would help</source>
            <translation>
                <numerusform>%n more: one more word would help</numerusform>
                <numerusform>%n more: one more word would help</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::SeriesDialog</name>
        <message numerus="yes">
            <source>%n due date(s)</source>
            <translation>
                <numerusform>%n due date</numerusform>
                <numerusform>%n due dates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take up %n due date(s)</source>
            <translation>
                <numerusform>Take up %n due date</numerusform>
                <numerusform>Take up %n due dates</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::SheetBulkFields</name>
        <message numerus="yes">
            <source>%n sheet(s)</source>
            <translation>
                <numerusform>%n sheet</numerusform>
                <numerusform>%n sheets</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::SheetListPane</name>
        <message numerus="yes">
            <source>%n sheet(s)</source>
            <extracomment>%n sheets in all, %1 of them listed</extracomment>
            <translation>
                <numerusform>%n sheet</numerusform>
                <numerusform>%n sheets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n sheet(s)</source>
            <translation>
                <numerusform>%1 of %n sheet</numerusform>
                <numerusform>%1 of %n sheets</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::SheetPoints</name>
        <message numerus="yes">
            <source>%n point(s) to clarify</source>
            <translation>
                <numerusform>%n point to clarify</numerusform>
                <numerusform>%n points to clarify</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::TakeOverDialog</name>
        <message numerus="yes">
            <source>Take up %n line(s)</source>
            <translation>
                <numerusform>Take up %n line</numerusform>
                <numerusform>Take up %n lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::TiesView</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::VisionCard</name>
        <message numerus="yes">
            <source>%n voter(s)</source>
            <translation>
                <numerusform>%n voter</numerusform>
                <numerusform>%n voters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n for</source>
            <translation>
                <numerusform>%n for</numerusform>
                <numerusform>%n for</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n against</source>
            <translation>
                <numerusform>%n against</numerusform>
                <numerusform>%n against</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n abstention(s)</source>
            <translation>
                <numerusform>%n abstention</numerusform>
                <numerusform>%n abstentions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n present</source>
            <translation>
                <numerusform>%n present</numerusform>
                <numerusform>%n present</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n represented</source>
            <translation>
                <numerusform>%n represented</numerusform>
                <numerusform>%n represented</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::gui::YearFactWords</name>
        <message numerus="yes">
            <source>%n more in the journal</source>
            <translation>
                <numerusform>%n more in the journal</numerusform>
                <numerusform>%n more in the journal</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::report::ActionReviewReport</name>
        <message numerus="yes">
            <source>%n participant(s)</source>
            <translation>
                <numerusform>%n participant</numerusform>
                <numerusform>%n participants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
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
        <message numerus="yes">
            <source>%n value(s) changed by decision. Everything else stands as adopted.</source>
            <translation>
                <numerusform>%n value changed by decision. Everything else stands as adopted.</numerusform>
                <numerusform>%n values changed by decision. Everything else stands as adopted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 steps done so far</source>
            <translation>
                <numerusform>%n of %1 steps done so far</numerusform>
                <numerusform>%n of %1 steps done so far</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 indicators have a value at the end of %2. A dash means: not measured. A milestone once reached stays reached.</source>
            <translation>
                <numerusform>%n of %1 indicators have a value at the end of %2. A dash means: not measured. A milestone once reached stays reached.</numerusform>
                <numerusform>%n of %1 indicators have a value at the end of %2. A dash means: not measured. A milestone once reached stays reached.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 kept</source>
            <translation>
                <numerusform>%n of %1 kept</numerusform>
                <numerusform>%n of %1 kept</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due date(s) of the method fell due in %1</source>
            <translation>
                <numerusform>%n due date of the method fell due in %1</numerusform>
                <numerusform>%n due dates of the method fell due in %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kept</source>
            <translation>
                <numerusform>%n kept</numerusform>
                <numerusform>%n kept</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missed</source>
            <translation>
                <numerusform>%n missed</numerusform>
                <numerusform>%n missed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::report::IndicatorsReport</name>
        <message numerus="yes">
            <source>%n indicator(s) never measured</source>
            <translation>
                <numerusform>%n indicator never measured</numerusform>
                <numerusform>%n indicators never measured</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Table %1. %n indicator(s) of %2 measured in %3</source>
            <translation>
                <numerusform>Table %1. %n indicator of %2 measured in %3</numerusform>
                <numerusform>Table %1. %n indicators of %2 measured in %3</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n indicator(s) with a definition or targets</source>
            <translation>
                <numerusform>%n indicator with a definition or targets</numerusform>
                <numerusform>%n indicators with a definition or targets</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::report::MinutesReport</name>
        <message numerus="yes">
            <source>%n decision(s)</source>
            <translation>
                <numerusform>%n decision</numerusform>
                <numerusform>%n decisions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 confirmed; the others are noted only.</source>
            <translation>
                <numerusform>%n of %1 confirmed; the others are noted only.</numerusform>
                <numerusform>%n of %1 confirmed; the others are noted only.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::report::PlanCalendar</name>
        <message numerus="yes">
            <source>start pushed back by %n month(s)</source>
            <translation>
                <numerusform>start pushed back by %n month</numerusform>
                <numerusform>start pushed back by %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>start brought forward by %n month(s)</source>
            <translation>
                <numerusform>start brought forward by %n month</numerusform>
                <numerusform>start brought forward by %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>end pushed back by %n month(s)</source>
            <translation>
                <numerusform>end pushed back by %n month</numerusform>
                <numerusform>end pushed back by %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>end brought forward by %n month(s)</source>
            <translation>
                <numerusform>end brought forward by %n month</numerusform>
                <numerusform>end brought forward by %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>pushed back by %n month(s)</source>
            <translation>
                <numerusform>pushed back by %n month</numerusform>
                <numerusform>pushed back by %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>brought forward by %n month(s)</source>
            <translation>
                <numerusform>brought forward by %n month</numerusform>
                <numerusform>brought forward by %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 kept</source>
            <extracomment>%n obligations kept of %1</extracomment>
            <translation>
                <numerusform>%n of %1 kept</numerusform>
                <numerusform>%n of %1 kept</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n late</numerusform>
                <numerusform>%n late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 steps done</source>
            <extracomment>%n steps done of %1</extracomment>
            <translation>
                <numerusform>%n of %1 steps done</numerusform>
                <numerusform>%n of %1 steps done</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s)</source>
            <translation>
                <numerusform>%n action</numerusform>
                <numerusform>%n actions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::report::Provenance</name>
        <message numerus="yes">
            <source>sum of %n measurement(s)</source>
            <translation>
                <numerusform>sum of %n measurement</numerusform>
                <numerusform>sum of %n measurements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>highest of %n measurement(s)</source>
            <translation>
                <numerusform>highest of %n measurement</numerusform>
                <numerusform>highest of %n measurements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>latest of %n measurement(s)</source>
            <translation>
                <numerusform>latest of %n measurement</numerusform>
                <numerusform>latest of %n measurements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>sum of %n costed sheet(s)</source>
            <translation>
                <numerusform>sum of %n costed sheet</numerusform>
                <numerusform>sum of %n costed sheets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>at least: %n entry(ies) do not say the number</source>
            <translation>
                <numerusform>at least: %n entry do not say the number</numerusform>
                <numerusform>at least: %n entries do not say the number</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more in the journal</source>
            <translation>
                <numerusform>and %n more in the journal</numerusform>
                <numerusform>and %n more in the journal</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::report::ReportParts</name>
        <message numerus="yes">
            <source>%n action(s)</source>
            <translation>
                <numerusform>%n action</numerusform>
                <numerusform>%n actions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n persons</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::report::ReviewChapters</name>
        <message numerus="yes">
            <source>%n opinion(s) and recommendation(s) given so far</source>
            <translation>
                <numerusform>%n opinion and recommendation given so far</numerusform>
                <numerusform>%n opinions and recommendations given so far</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n followed</source>
            <translation>
                <numerusform>%n followed</numerusform>
                <numerusform>%n followed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n partly followed</source>
            <translation>
                <numerusform>%n partly followed</numerusform>
                <numerusform>%n partly followed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not followed</source>
            <translation>
                <numerusform>%n not followed</numerusform>
                <numerusform>%n not followed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n awaiting a reply</source>
            <translation>
                <numerusform>%n awaiting a reply</numerusform>
                <numerusform>%n awaiting a reply</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them late</source>
            <translation>
                <numerusform>%n of them late</numerusform>
                <numerusform>%n of them late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n opinion(s) to look at in the review of %1</source>
            <translation>
                <numerusform>%n opinion to look at in the review of %1</numerusform>
                <numerusform>%n opinions to look at in the review of %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s) received so far</source>
            <translation>
                <numerusform>%n proposal received so far</numerusform>
                <numerusform>%n proposals received so far</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n accepted</source>
            <translation>
                <numerusform>%n accepted</numerusform>
                <numerusform>%n accepted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n adjourned</source>
            <translation>
                <numerusform>%n adjourned</numerusform>
                <numerusform>%n adjourned</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n under study</source>
            <translation>
                <numerusform>%n under study</numerusform>
                <numerusform>%n under study</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s) to look at in the review of %1</source>
            <translation>
                <numerusform>%n proposal to look at in the review of %1</numerusform>
                <numerusform>%n proposals to look at in the review of %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, closed on %2: %n rectified figure(s)</source>
            <translation>
                <numerusform>%1, closed on %2: %n rectified figure</numerusform>
                <numerusform>%1, closed on %2: %n rectified figures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) of the elected officials</source>
            <translation>
                <numerusform>%n decision of the elected officials</numerusform>
                <numerusform>%n decisions of the elected officials</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n refused</numerusform>
                <numerusform>%n refused</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sending(s)</source>
            <translation>
                <numerusform>%n sending</numerusform>
                <numerusform>%n sendings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jalon::report::SynthesisReport</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s); confirmed: %1.</source>
            <translation>
                <numerusform>%n decision; confirmed: %1.</numerusform>
                <numerusform>%n decisions; confirmed: %1.</numerusform>
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
        <message numerus="yes">
            <source>%n target(s)</source>
            <translation>
                <numerusform>%n target</numerusform>
                <numerusform>%n targets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n computation rule(s)</source>
            <translation>
                <numerusform>%n computation rule</numerusform>
                <numerusform>%n computation rules</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n budget line(s)</source>
            <translation>
                <numerusform>%n budget line</numerusform>
                <numerusform>%n budget lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n journal entry(ies)</source>
            <translation>
                <numerusform>%n journal entry</numerusform>
                <numerusform>%n journal entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s) of journal entries</source>
            <translation>
                <numerusform>%n sheet of journal entries</numerusform>
                <numerusform>%n sheets of journal entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n party(ies) of journal entries</source>
            <translation>
                <numerusform>%n party of journal entries</numerusform>
                <numerusform>%n parties of journal entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due date(s)</source>
            <translation>
                <numerusform>%n due date</numerusform>
                <numerusform>%n due dates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s)</source>
            <translation>
                <numerusform>%n attachment</numerusform>
                <numerusform>%n attachments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n amendment(s)</source>
            <translation>
                <numerusform>%n amendment</numerusform>
                <numerusform>%n amendments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n amended value(s)</source>
            <translation>
                <numerusform>%n amended value</numerusform>
                <numerusform>%n amended values</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kept out of %1</source>
            <extracomment>%n kept of %1 that were due</extracomment>
            <translation>
                <numerusform>%n kept out of %1</numerusform>
                <numerusform>%n kept out of %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n late</numerusform>
                <numerusform>%n late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s)</source>
            <translation>
                <numerusform>%n proposal</numerusform>
                <numerusform>%n proposals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n assessment(s)</source>
            <translation>
                <numerusform>%n assessment</numerusform>
                <numerusform>%n assessments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) of the follow-up body</source>
            <translation>
                <numerusform>%n member of the follow-up body</numerusform>
                <numerusform>%n members of the follow-up body</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) of the follow-up body</source>
            <translation>
                <numerusform>%n session of the follow-up body</numerusform>
                <numerusform>%n sessions of the follow-up body</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n opinion(s) of the follow-up body</source>
            <translation>
                <numerusform>%n opinion of the follow-up body</numerusform>
                <numerusform>%n opinions of the follow-up body</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) of annual reviews</source>
            <translation>
                <numerusform>%n text of annual reviews</numerusform>
                <numerusform>%n texts of annual reviews</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s)</source>
            <translation>
                <numerusform>%n decision</numerusform>
                <numerusform>%n decisions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n closing(s) of a year</source>
            <translation>
                <numerusform>%n closing of a year</numerusform>
                <numerusform>%n closings of a year</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) sent</source>
            <translation>
                <numerusform>%n document sent</numerusform>
                <numerusform>%n documents sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due date(s) kept of %1 (%2 %)</source>
            <translation>
                <numerusform>%n due date kept of %1 (%2 %)</numerusform>
                <numerusform>%n due dates kept of %1 (%2 %)</numerusform>
            </translation>
        </message>
    </context>
</TS>
