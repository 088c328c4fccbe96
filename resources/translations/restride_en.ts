<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
