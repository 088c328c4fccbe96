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
    <message numerus="yes">
        <source>this ends too late. Please enter a day at most %n day(s) after the first.</source>
        <translation>
            <numerusform>this ends too late. Please enter a day at most %n day after the first.</numerusform>
            <numerusform>this ends too late. Please enter a day at most %n days after the first.</numerusform>
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
        <source>%n red light(s)</source>
        <translation>
            <numerusform>%n red light</numerusform>
            <numerusform>%n red lights</numerusform>
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
        <source>Your knee is settled: it took the last seven days well, and %n run(s) have a next-morning score.</source>
        <translation>
            <numerusform>Your knee is settled: it took the last seven days well, and %n run has a next-morning score.</numerusform>
            <numerusform>Your knee is settled: it took the last seven days well, and %n runs have a next-morning score.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) with a next-morning score</source>
        <translation>
            <numerusform>%n run with a next-morning score</numerusform>
            <numerusform>%n runs with a next-morning score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We don&apos;t know enough about your knee yet: only %n run(s) of the last seven days have a next-morning score.</source>
        <translation>
            <numerusform>We don&apos;t know enough about your knee yet: only %n run of the last seven days has a next-morning score.</numerusform>
            <numerusform>We don&apos;t know enough about your knee yet: only %n runs of the last seven days have a next-morning score.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>strong amber lights on %n day(s)</source>
        <translation>
            <numerusform>strong amber lights on %n day</numerusform>
            <numerusform>strong amber lights on %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You logged %n run(s) in the last two weeks without an answer about your knee, so we add no distance.</source>
        <translation>
            <numerusform>You logged %n run in the last two weeks without an answer about your knee, so we add no distance.</numerusform>
            <numerusform>You logged %n runs in the last two weeks without an answer about your knee, so we add no distance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Welcome back after %n day(s) without a run. Before the break your level was %2 a week; this week starts again at %1 of that, %3.</source>
        <translation>
            <numerusform>Welcome back after %n day without a run. Before the break your level was %2 a week; this week starts again at %1 of that, %3.</numerusform>
            <numerusform>Welcome back after %n days without a run. Before the break your level was %2 a week; this week starts again at %1 of that, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Welcome back after %n day(s) without a run.</source>
        <translation>
            <numerusform>Welcome back after %n day without a run.</numerusform>
            <numerusform>Welcome back after %n days without a run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have not run for %n day(s).</source>
        <translation>
            <numerusform>You have not run for %n day.</numerusform>
            <numerusform>You have not run for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of your last %n run(s) has a next-morning score. Without it we add no distance this week.</source>
        <translation>
            <numerusform>None of your last %n run has a next-morning score. Without it we add no distance this week.</numerusform>
            <numerusform>None of your last %n runs has a next-morning score. Without it we add no distance this week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of your last %n run(s) have a next-morning score. That is too little for us to add distance this week.</source>
        <translation>
            <numerusform>Only %1 of your last %n run has a next-morning score. That is too little for us to add distance this week.</numerusform>
            <numerusform>Only %1 of your last %n runs have a next-morning score. That is too little for us to add distance this week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You took a painkiller before %1 of your last %n run(s), so we add no distance this week. Talk to a doctor or pharmacist about it.</source>
        <translation>
            <numerusform>You took a painkiller before %1 of your last %n run, so we add no distance this week. Talk to a doctor or pharmacist about it.</numerusform>
            <numerusform>You took a painkiller before %1 of your last %n runs, so we add no distance this week. Talk to a doctor or pharmacist about it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last %n morning(s) averaged %1, so we add no distance this week. See your doctor or physiotherapist about it.</source>
        <translation>
            <numerusform>Your last %n morning averaged %1, so we add no distance this week. See your doctor or physiotherapist about it.</numerusform>
            <numerusform>Your last %n mornings averaged %1, so we add no distance this week. See your doctor or physiotherapist about it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last %n morning(s) averaged %1 although you have been running gently for some weeks, so we plan no runs this week. See your doctor or physiotherapist about it; you can run again when your mornings are better.</source>
        <translation>
            <numerusform>Your last %n morning averaged %1 although you have been running gently for some weeks, so we plan no runs this week. See your doctor or physiotherapist about it; you can run again when your mornings are better.</numerusform>
            <numerusform>Your last %n mornings averaged %1 although you have been running gently for some weeks, so we plan no runs this week. See your doctor or physiotherapist about it; you can run again when your mornings are better.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n run(s) instead of %1, so that none is longer than %2.</source>
        <translation>
            <numerusform>You have %n run instead of %1, and it is no longer than %2.</numerusform>
            <numerusform>You have %n runs instead of %1, so that none is longer than %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n run(s) instead of %1, so that none is shorter than two kilometres.</source>
        <translation>
            <numerusform>You have %n run instead of %1, so that it is not shorter than two kilometres.</numerusform>
            <numerusform>You have %n runs instead of %1, so that none is shorter than two kilometres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n run(s) of no more than %1, this week comes to %2 at most.</source>
        <translation>
            <numerusform>With %n run of no more than %1, this week comes to %2 at most.</numerusform>
            <numerusform>With %n runs of no more than %1, this week comes to %2 at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We left out %n cross-training session(s) because there wasn&apos;t time. Don&apos;t make it up later.</source>
        <translation>
            <numerusform>We left out %n cross-training session because there wasn&apos;t time. Don&apos;t make it up later.</numerusform>
            <numerusform>We left out %n cross-training sessions because there wasn&apos;t time. Don&apos;t make them up later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fixed day(s) clash with the rules. Free one of them.</source>
        <translation>
            <numerusform>%n fixed day clashes with the rules. Free it.</numerusform>
            <numerusform>%n fixed days clash with the rules. Free one of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is one of %n run(s) that share this week&apos;s %1.</source>
        <translation>
            <numerusform>This is one of %n run that share this week&apos;s %1.</numerusform>
            <numerusform>This is one of %n runs that share this week&apos;s %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n strength session(s) this week, with time to recover between.</source>
        <translation>
            <numerusform>You have %n strength session this week.</numerusform>
            <numerusform>You have %n strength sessions this week, with time to recover between.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Low-impact cross-training keeps you fit: you have %n session(s) this week.</source>
        <translation>
            <numerusform>Low-impact cross-training keeps you fit: you have %n session this week.</numerusform>
            <numerusform>Low-impact cross-training keeps you fit: you have %n sessions this week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You had %n red light(s) within a few weeks. Have a physiotherapist look at your knee.</source>
        <translation>
            <numerusform>You had %n red light within a few weeks. Have a physiotherapist look at your knee.</numerusform>
            <numerusform>You had %n red lights within a few weeks. Have a physiotherapist look at your knee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your morning pain was %n point(s) above its usual range.</source>
        <translation>
            <numerusform>Your morning pain was %n point above its usual range.</numerusform>
            <numerusform>Your morning pain was %n points above its usual range.</numerusform>
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
