<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DiaryLog</name>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiarySays</name>
    <message numerus="yes">
        <source>Weeks by their load: %n complete week(s) so far; %1 needed to compare them.</source>
        <translation>
            <numerusform>Weeks by their load: %n complete week so far; %1 needed to compare them.</numerusform>
            <numerusform>Weeks by their load: %n complete weeks so far; %1 needed to compare them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Runs by their length: %n run(s) with a next morning so far; %1 needed to compare them.</source>
        <translation>
            <numerusform>Runs by their length: %n run with a next morning so far; %1 needed to compare them.</numerusform>
            <numerusform>Runs by their length: %n runs with a next morning so far; %1 needed to compare them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n morning(s) were answered.</source>
        <translation>
            <numerusform>%1 of %n morning was answered.</numerusform>
            <numerusform>%1 of %n mornings were answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s) were confirmed by the next morning.</source>
        <translation>
            <numerusform>%1 of %n run was confirmed by the next morning.</numerusform>
            <numerusform>%1 of %n runs were confirmed by the next morning.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>this number is too fine. Please enter at most %n decimal(s).</source>
        <translation>
            <numerusform>this number is too fine. Please enter at most %n decimal.</numerusform>
            <numerusform>this number is too fine. Please enter at most %n decimals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>%n file(s) in it hold no activity</source>
        <translation>
            <numerusform>%n file in it holds no activity</numerusform>
            <numerusform>%n files in it hold no activity</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new run(s)</source>
        <translation>
            <numerusform>%n new run</numerusform>
            <numerusform>%n new runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new cross-training session(s)</source>
        <translation>
            <numerusform>%n new cross-training session</numerusform>
            <numerusform>%n new cross-training sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new strength session(s)</source>
        <translation>
            <numerusform>%n new strength session</numerusform>
            <numerusform>%n new strength sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a file and the count of others</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadWords</name>
    <message numerus="yes">
        <source>%n run(s) without a time</source>
        <translation>
            <numerusform>%n run without a time</numerusform>
            <numerusform>%n runs without a time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) without a time or an effort</source>
        <translation>
            <numerusform>%n run without a time or an effort</numerusform>
            <numerusform>%n runs without a time or an effort</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message numerus="yes">
        <source>The knee is settled: %n confirmed run(s) in the last seven days, and every light green.</source>
        <translation>
            <numerusform>The knee is settled: %n confirmed run in the last seven days, and every light green.</numerusform>
            <numerusform>The knee is settled: %n confirmed runs in the last seven days, and every light green.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n red light(s)</source>
        <translation>
            <numerusform>%n red light</numerusform>
            <numerusform>%n red lights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Welcome back after %n day(s) without a run. This week takes up to %1 of your typical week of %2; the target is %3.</source>
        <translation>
            <numerusform>Welcome back after %n day without a run. This week takes up to %1 of your typical week of %2; the target is %3.</numerusform>
            <numerusform>Welcome back after %n days without a run. This week takes up to %1 of your typical week of %2; the target is %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Welcome back after %n day(s) without a run. Running and walking in turns bring you back, from step %1 of the walk–run ladder.</source>
        <translation>
            <numerusform>Welcome back after %n day without a run. Running and walking in turns bring you back, from step %1 of the walk–run ladder.</numerusform>
            <numerusform>Welcome back after %n days without a run. Running and walking in turns bring you back, from step %1 of the walk–run ladder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n short night(s)</source>
        <translation>
            <numerusform>%n short night</numerusform>
            <numerusform>%n short nights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poor night(s)</source>
        <translation>
            <numerusform>%n poor night</numerusform>
            <numerusform>%n poor nights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were very tired on %n day(s) of the last seven, so the week does not grow.</source>
        <translation>
            <numerusform>You were very tired on %n day of the last seven, so the week does not grow.</numerusform>
            <numerusform>You were very tired on %n days of the last seven, so the week does not grow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of last week&apos;s %n planned run(s), %1 took place. There is nothing to make up for; the week just does not grow.</source>
        <translation>
            <numerusform>Of last week&apos;s %n planned run, %1 took place. There is nothing to make up for; the week just does not grow.</numerusform>
            <numerusform>Of last week&apos;s %n planned runs, %1 took place. There is nothing to make up for; the week just does not grow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) instead of %1, so that none is longer than %2.</source>
        <translation>
            <numerusform>%n run instead of %1, so that none is longer than %2.</numerusform>
            <numerusform>%n runs instead of %1, so that none is longer than %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) instead of %1, so that none is shorter than two kilometres.</source>
        <translation>
            <numerusform>%n run instead of %1, so that none is shorter than two kilometres.</numerusform>
            <numerusform>%n runs instead of %1, so that none is shorter than two kilometres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n run(s) of at most %1, the week goes no further than %2.</source>
        <translation>
            <numerusform>With %n run of at most %1, the week goes no further than %2.</numerusform>
            <numerusform>With %n runs of at most %1, the week goes no further than %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of cross-training left out, for want of room. Nothing is added later.</source>
        <translation>
            <numerusform>%n session of cross-training left out, for want of room. Nothing is added later.</numerusform>
            <numerusform>%n sessions of cross-training left out, for want of room. Nothing is added later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fixed day(s) cannot be kept together with the rules. Please free one of them.</source>
        <translation>
            <numerusform>%n fixed day cannot be kept together with the rules. Please free it.</numerusform>
            <numerusform>%n fixed days cannot be kept together with the rules. Please free one of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its part of the week: %1 over %n run(s).</source>
        <translation>
            <numerusform>Its part of the week: %1 over %n run.</numerusform>
            <numerusform>Its part of the week: %1 over %n runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strength session(s) this week, with time to recover between.</source>
        <translation>
            <numerusform>%n strength session this week, with time to recover between.</numerusform>
            <numerusform>%n strength sessions this week, with time to recover between.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keeps you fit without impact: %n session(s) this week.</source>
        <translation>
            <numerusform>Keeps you fit without impact: %n session this week.</numerusform>
            <numerusform>Keeps you fit without impact: %n sessions this week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n red light(s) in a few weeks: a good moment to let a physiotherapist look at the knee.</source>
        <translation>
            <numerusform>%n red light in a few weeks: a good moment to let a physiotherapist look at the knee.</numerusform>
            <numerusform>%n red lights in a few weeks: a good moment to let a physiotherapist look at the knee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next morning was %n point(s) worse than usual.</source>
        <translation>
            <numerusform>The next morning was %n point worse than usual.</numerusform>
            <numerusform>The next morning was %n points worse than usual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed run(s)</source>
        <translation>
            <numerusform>%n confirmed run</numerusform>
            <numerusform>%n confirmed runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amber light(s)</source>
        <translation>
            <numerusform>%n amber light</numerusform>
            <numerusform>%n amber lights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strong amber light(s)</source>
        <translation>
            <numerusform>%n strong amber light</numerusform>
            <numerusform>%n strong amber lights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last seven days the next morning is entered for %1 of %n run(s). That is too little to build on, so the week does not grow.</source>
        <translation>
            <numerusform>In the last seven days the next morning is entered for %1 of %n run. That is too little to build on, so the week does not grow.</numerusform>
            <numerusform>In the last seven days the next morning is entered for %1 of %n runs. That is too little to build on, so the week does not grow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message numerus="yes">
        <source>%n repetition(s) in reserve</source>
        <translation>
            <numerusform>%n repetition in reserve</numerusform>
            <numerusform>%n repetitions in reserve</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignHistory</name>
    <message numerus="yes">
        <source>%1: none of the %n asked</source>
        <translation>
            <numerusform>%1: none of the %n asked</numerusform>
            <numerusform>%1: none of the %n asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekMetersText</name>
    <message numerus="yes">
        <source>of %n session(s)</source>
        <translation>
            <numerusform>of %n session</numerusform>
            <numerusform>of %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekText</name>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n exercise</numerusform>
            <numerusform>%n exercises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restride::DiaryPage</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%1 of %n entry</numerusform>
            <numerusform>%1 of %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restride::ImportDialog</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged with what you had typed</source>
        <translation>
            <numerusform>%n merged with what you had typed</numerusform>
            <numerusform>%n merged with what you had typed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n run(s)</source>
        <translation>
            <numerusform>Take %n run</numerusform>
            <numerusform>Take %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n entries</source>
        <translation>
            <numerusform>Take %n entry</numerusform>
            <numerusform>Take %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n run(s)</source>
        <translation>
            <numerusform>Import %n run</numerusform>
            <numerusform>Import %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n entries</source>
        <translation>
            <numerusform>Import %n entry</numerusform>
            <numerusform>Import %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restride::IssuedModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restride::MorningBar</name>
    <message numerus="yes">
        <source>One key: 0 to 10, or – for don&apos;t know. %n more morning(s) after this.</source>
        <translation>
            <numerusform>One key: 0 to 10, or – for don&apos;t know. %n more morning after this.</numerusform>
            <numerusform>One key: 0 to 10, or – for don&apos;t know. %n more mornings after this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restride::TrendsPage</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a knee check</source>
        <translation>
            <numerusform>%n with a knee check</numerusform>
            <numerusform>%n with a knee check</numerusform>
        </translation>
    </message>
</context>
</TS>
