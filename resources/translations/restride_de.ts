<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutText</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>GNU General Public License</source>
        <translation>GNU General Public License</translation>
    </message>
    <message>
        <source>About Restride</source>
        <translation>Über Restride</translation>
    </message>
    <message>
        <source>Restride %1</source>
        <translation>Restride %1</translation>
    </message>
    <message>
        <source>Plans the week of a runner with a sore knee: how far, on which days, which strength exercises, and why. From a diary that stays on this computer.</source>
        <translation>Plant die Woche für Läuferinnen und Läufer mit schmerzendem Knie: wie weit, an welchen Tagen, welche Kraftübungen und warum. Aus einem Tagebuch, das auf diesem Computer bleibt.</translation>
    </message>
    <message>
        <source>It is a planning aid for adults. It makes no diagnosis and does not replace a clinician.</source>
        <translation>Es ist eine Planungshilfe für Erwachsene. Es stellt keine Diagnose und ersetzt keinen ärztlichen Rat.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später: Du darfst sie nutzen, untersuchen, weitergeben und verändern. Sie kommt ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Licence…</source>
        <translation>Lizenz…</translation>
    </message>
    <message>
        <source>About Qt…</source>
        <translation>Über Qt…</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>runs on a treadmill</source>
        <translation>Läufe auf dem Laufband</translation>
    </message>
    <message>
        <source>trail runs</source>
        <translation>Trailläufe</translation>
    </message>
    <message>
        <source>runs on a track</source>
        <translation>Läufe auf der Bahn</translation>
    </message>
    <message>
        <source>walks</source>
        <translation>Spaziergänge</translation>
    </message>
    <message>
        <source>hikes</source>
        <translation>Wanderungen</translation>
    </message>
    <message>
        <source>cycling</source>
        <translation>Radfahren</translation>
    </message>
    <message>
        <source>swimming</source>
        <translation>Schwimmen</translation>
    </message>
    <message>
        <source>elliptical trainer</source>
        <translation>Crosstrainer</translation>
    </message>
    <message>
        <source>running in deep water</source>
        <translation>Aquajogging</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>Its distances are in</source>
        <translation>Einheit der Strecken</translation>
    </message>
    <message>
        <source>Its dates are written</source>
        <translation>Reihenfolge im Datum</translation>
    </message>
    <message>
        <source>The decimal sign of its numbers is a</source>
        <translation>Dezimalzeichen der Zahlen</translation>
    </message>
    <message>
        <source>Its weights are in</source>
        <translation>Einheit der Gewichte</translation>
    </message>
    <message>
        <source>What does not say its sport is</source>
        <translation>Einträge ohne Sportart sind</translation>
    </message>
    <message>
        <source>Times without a place are told in</source>
        <translation>Zeiten ohne Ort gelten in</translation>
    </message>
    <message>
        <source>It is of no program that Restride knows. Which column holds what?</source>
        <translation>Sie stammt aus keinem Programm, das Restride kennt. Welche Spalte enthält was?</translation>
    </message>
    <message>
        <source>Something in it is unclear. Please save it in another form.</source>
        <translation>Etwas darin ist unklar. Bitte speichere sie in einer anderen Form.</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>kilograms</source>
        <translation>Kilogramm</translation>
    </message>
    <message>
        <source>pounds</source>
        <translation>Pfund</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Gesamtzeit</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Sportart</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Schrittfrequenz</translation>
    </message>
    <message>
        <source>Metres up</source>
        <translation>Höhenmeter aufwärts</translation>
    </message>
    <message>
        <source>Metres down</source>
        <translation>Höhenmeter abwärts</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>minutes and seconds</source>
        <translation>Minuten und Sekunden</translation>
    </message>
    <message>
        <source>hours and minutes</source>
        <translation>Stunden und Minuten</translation>
    </message>
    <message>
        <source>Its durations are in</source>
        <translation>Einheit der Zeiten</translation>
    </message>
</context>
<context>
    <name>AssessmentText</name>
    <message>
        <source>Your diary on %1</source>
        <translation>Dein Tagebuch am %1</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>Usual morning</source>
        <translation>Üblicher Morgen</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Irritability</source>
        <translation>Reizbarkeit</translation>
    </message>
    <message>
        <source>Weeks, newest first</source>
        <translation>Wochen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Typical week</source>
        <translation>Typische Woche</translation>
    </message>
    <message>
        <source>Longest run taken well</source>
        <translation>Längster gut vertragener Lauf</translation>
    </message>
    <message>
        <source>Pain began as early as</source>
        <translation>Schmerz begann frühestens nach</translation>
    </message>
    <message>
        <source>The runs of the last two weeks</source>
        <translation>Die Läufe der letzten zwei Wochen</translation>
    </message>
    <message>
        <source>no light</source>
        <translation>keine Ampel</translation>
    </message>
    <message>
        <source>Nothing was told of the pain.</source>
        <translation>Zum Schmerz steht nichts im Tagebuch.</translation>
    </message>
    <message>
        <source>  %1, %2: </source>
        <comment>day and light of a run</comment>
        <translation>  %1, %2: </translation>
    </message>
    <message>
        <source>Recent level</source>
        <translation>Derzeitiger Stand</translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message>
        <source>%1, %2</source>
        <comment>a session and its distance</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a session and its minutes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a step and its minutes</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step and what it holds</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Prime</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Perform</source>
        <translation>Hauptteil</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ausklang</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an exercise and its dose</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Restride</source>
        <translation>Restride</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>%1 Worst pain %2</source>
        <comment>a shape, and 3/10</comment>
        <translation>%1 Stärkster Schmerz %2</translation>
    </message>
    <message>
        <source>No pain was told</source>
        <translation>Keine Angabe zum Schmerz</translation>
    </message>
    <message>
        <source>Nothing was told</source>
        <translation>Keine Angaben</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Stärkster Schmerz</translation>
    </message>
</context>
<context>
    <name>ChartPictureWords</name>
    <message>
        <source>%1, %2</source>
        <comment>a title and its days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Knee pain against weekly load</source>
        <translation>Knieschmerz und Wochenbelastung</translation>
    </message>
    <message>
        <source>bars: %1 run, pale = planned, hatched = deload · line: worst pain of the week</source>
        <comment>km or mi</comment>
        <translation>Balken: %1 gelaufen, blass = geplant, schraffiert = Entlastungswoche · Linie: stärkster Schmerz der Woche</translation>
    </message>
    <message>
        <source>bars: minutes run, pale = planned, hatched = deload · line: worst pain of the week</source>
        <translation>Balken: Minuten gelaufen, blass = geplant, schraffiert = Entlastungswoche · Linie: stärkster Schmerz der Woche</translation>
    </message>
    <message>
        <source>bars: minutes run × RPE, pale = planned, hatched = deload · line: worst pain of the week</source>
        <translation>Balken: gelaufene Minuten × RPE, blass = geplant, schraffiert = Entlastungswoche · Linie: stärkster Schmerz der Woche</translation>
    </message>
</context>
<context>
    <name>ChoiceText</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>DiaryLog</name>
    <message>
        <source>sleep %1&#xa0;h</source>
        <translation>Schlaf %1&#xa0;h</translation>
    </message>
    <message>
        <source>brisk walk %1</source>
        <translation>zügiges Gehen %1</translation>
    </message>
    <message>
        <source>squat %1</source>
        <translation>Kniebeuge %1</translation>
    </message>
    <message>
        <source>step-down %1</source>
        <translation>Stufe abwärts %1</translation>
    </message>
    <message>
        <source>calf %1</source>
        <translation>Wade %1</translation>
    </message>
    <message>
        <source>fatigue %1/10</source>
        <translation>Müdigkeit %1/10</translation>
    </message>
    <message>
        <source>stress %1/10</source>
        <translation>Stress %1/10</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Cross-training</source>
        <translation>Ausgleichstraining</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiarySays</name>
    <message numerus="yes">
        <source>Weeks by their load: %n complete week(s) so far; %1 needed to compare them.</source>
        <translation>
            <numerusform>Wochen nach ihrer Belastung: bisher %n vollständige Woche; zum Vergleichen sind %1 nötig.</numerusform>
            <numerusform>Wochen nach ihrer Belastung: bisher %n vollständige Wochen; zum Vergleichen sind %1 nötig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weeks by their load: the weeks are too much alike to compare them.</source>
        <translation>Wochen nach ihrer Belastung: Die Wochen sind einander zu ähnlich, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>In weeks up to %1 the knee stayed at %2/10 or less in %3 of %4; in longer weeks in %5 of %6.</source>
        <translation>In Wochen bis %1 blieb das Knie in %3 von %4 bei höchstens %2/10; in längeren Wochen in %5 von %6.</translation>
    </message>
    <message numerus="yes">
        <source>Runs by their length: %n run(s) with a next morning so far; %1 needed to compare them.</source>
        <translation>
            <numerusform>Läufe nach ihrer Länge: bisher %n Lauf mit einem nächsten Morgen; zum Vergleichen sind %1 nötig.</numerusform>
            <numerusform>Läufe nach ihrer Länge: bisher %n Läufe mit einem nächsten Morgen; zum Vergleichen sind %1 nötig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs by their length: none was longer than the longest tolerated one, or all were.</source>
        <translation>Läufe nach ihrer Länge: Keiner war länger als der längste vertragene, oder alle waren es.</translation>
    </message>
    <message>
        <source>The next morning was above the usual after %1 of %2 runs up to the longest tolerated one, and after %3 of %4 longer ones.</source>
        <translation>Der nächste Morgen lag nach %1 von %2 Läufen bis zum längsten vertragenen über dem Üblichen und nach %3 von %4 längeren.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n morning(s) were answered.</source>
        <translation>
            <numerusform>%1 von %n Morgen beantwortet.</numerusform>
            <numerusform>%1 von %n Morgen beantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s) were confirmed by the next morning.</source>
        <translation>
            <numerusform>%1 von %n Lauf durch den nächsten Morgen bestätigt.</numerusform>
            <numerusform>%1 von %n Läufen durch den nächsten Morgen bestätigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>These things went together in your notes; that does not say why. The plan itself lowers the load when pain rises, which bends this picture: a weak link does not mean that load is harmless.</source>
        <translation>Diese Dinge traten in deinen Notizen zusammen auf; warum, sagt das nicht. Der Plan selbst senkt die Belastung, wenn der Schmerz steigt, und das verzerrt dieses Bild: Ein schwacher Zusammenhang heißt nicht, dass Belastung harmlos ist.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1: %2</source>
        <comment>a place in a document, and what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Das Dokument</translation>
    </message>
    <message>
        <source>this is not JSON. Please check commas, quotes and brackets just before this place.</source>
        <translation>das ist kein JSON. Bitte prüfe Kommas, Anführungszeichen und Klammern kurz vor dieser Stelle.</translation>
    </message>
    <message>
        <source>the text ends in the middle of the document. Please copy or save it again, whole.</source>
        <translation>der Text endet mitten im Dokument. Bitte kopiere oder speichere es noch einmal ganz.</translation>
    </message>
    <message>
        <source>this is not UTF-8 text. Please save the document as UTF-8.</source>
        <translation>das ist kein UTF-8-Text. Bitte speichere das Dokument als UTF-8.</translation>
    </message>
    <message>
        <source>this number is too big. Please check it for digits too many.</source>
        <translation>diese Zahl ist zu groß. Bitte prüfe, ob sie zu viele Ziffern hat.</translation>
    </message>
    <message>
        <source>this field stands twice in one object. Please keep one of them.</source>
        <translation>dieses Feld steht zweimal in einem Objekt. Bitte behalte nur eines davon.</translation>
    </message>
    <message>
        <source>lists and objects are nested too deep. Please check the brackets.</source>
        <translation>Listen und Objekte sind zu tief verschachtelt. Bitte prüfe die Klammern.</translation>
    </message>
    <message>
        <source>this is another kind of document. Please choose one whose format is %1.</source>
        <translation>das ist ein Dokument anderer Art. Bitte wähle eines mit dem Format %1.</translation>
    </message>
    <message>
        <source>a newer version of Restride wrote this. Please update Restride; it knows versions up to %1.</source>
        <translation>das hat eine neuere Version von Restride geschrieben. Bitte aktualisiere Restride; bekannt sind Versionen bis %1.</translation>
    </message>
    <message>
        <source>something is missing here. Please enter %1.</source>
        <translation>hier fehlt etwas. Bitte gib %1 an.</translation>
    </message>
    <message>
        <source>this cannot be read. Please enter %1.</source>
        <translation>das ist nicht lesbar. Bitte gib %1 an.</translation>
    </message>
    <message>
        <source>this cannot be set by whom it names. Please remove it, or let the physiotherapist set it.</source>
        <translation>die genannte Person darf das nicht festlegen. Bitte entferne es, oder lass es die Physiotherapie festlegen.</translation>
    </message>
    <message>
        <source>this is out of range. Please enter %1.</source>
        <translation>das liegt außerhalb der Grenzen. Bitte gib %1 an.</translation>
    </message>
    <message numerus="yes">
        <source>this number is too fine. Please enter at most %n decimal(s).</source>
        <translation>
            <numerusform>diese Zahl ist zu genau. Bitte gib höchstens %n Nachkommastelle an.</numerusform>
            <numerusform>diese Zahl ist zu genau. Bitte gib höchstens %n Nachkommastellen an.</numerusform>
        </translation>
    </message>
    <message>
        <source>there is one of this already. Please keep one of them.</source>
        <translation>davon gibt es schon eines. Bitte behalte nur eines.</translation>
    </message>
    <message>
        <source>this ends before it begins. Please exchange the two days.</source>
        <translation>das endet, bevor es beginnt. Bitte vertausche die beiden Tage.</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>einen anderen Wert</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>ein Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>eine Liste in eckigen Klammern</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a day as YYYY-MM-DD, between 1950 and 2100</source>
        <translation>einen Tag als JJJJ-MM-TT zwischen 1950 und 2100</translation>
    </message>
    <message>
        <source>the day of a Monday, as YYYY-MM-DD</source>
        <translation>den Tag eines Montags als JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>a time of day as HH:MM</source>
        <translation>eine Uhrzeit als HH:MM</translation>
    </message>
    <message>
        <source>an id of 1 to 64 characters</source>
        <translation>eine Kennung von 1 bis 64 Zeichen</translation>
    </message>
    <message>
        <source>a session&apos;s name of at most 31 characters</source>
        <translation>den Namen einer Einheit mit höchstens 31 Zeichen</translation>
    </message>
    <message>
        <source>one of these words: %1</source>
        <translation>eines dieser Wörter: %1</translation>
    </message>
    <message>
        <source>a tempo as 3-0-1: seconds down, held, up</source>
        <translation>ein Tempo wie 3-0-1: Sekunden abwärts, gehalten, aufwärts</translation>
    </message>
    <message numerus="yes">
        <source>this ends too late. Please enter a day at most %n day(s) after the first.</source>
        <translation>
            <numerusform>das endet zu spät. Bitte gib einen Tag ein, der höchstens %n Tag nach dem ersten liegt.</numerusform>
            <numerusform>das endet zu spät. Bitte gib einen Tag ein, der höchstens %n Tage nach dem ersten liegt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 was written.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Please choose another folder.</source>
        <translation>%1 ließ sich nicht schreiben (%2). Bitte wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Save the runs as a table</source>
        <translation>Läufe als Tabelle speichern</translation>
    </message>
    <message>
        <source>runs.csv</source>
        <comment>a file name</comment>
        <translation>laeufe.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>There is no plan to export now: the Week page tells why.</source>
        <translation>Es gibt gerade keinen Plan zum Exportieren: Die Seite Woche sagt, warum.</translation>
    </message>
    <message>
        <source>Save the planned weeks as a calendar</source>
        <translation>Geplante Wochen als Kalender speichern</translation>
    </message>
    <message>
        <source>training.ics</source>
        <comment>a file name</comment>
        <translation>training.ics</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1/10</source>
        <translation>%1/10</translation>
    </message>
    <message>
        <source>mi</source>
        <comment>unit</comment>
        <translation>mi</translation>
    </message>
    <message>
        <source>km</source>
        <comment>unit</comment>
        <translation>km</translation>
    </message>
    <message>
        <source>%1&#xa0;km</source>
        <translation>%1&#xa0;km</translation>
    </message>
    <message>
        <source>%1&#xa0;mi</source>
        <translation>%1&#xa0;mi</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1&#xa0;min/km</source>
        <translation>%1&#xa0;min/km</translation>
    </message>
    <message>
        <source>%1&#xa0;min/mi</source>
        <translation>%1&#xa0;min/mi</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1&#xa0;kg</source>
        <translation>%1&#xa0;kg</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>day, as QLocale reads it</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>day with year, as QLocale reads it</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>%1, line %2</source>
        <comment>a file and its line</comment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence and what the file says</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>ist nicht lesbar</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>it is of no format that Restride knows</source>
        <translation>ist in keinem Format, das Restride kennt</translation>
    </message>
    <message>
        <source>it is larger or deeper than Restride takes</source>
        <translation>ist größer oder tiefer, als Restride es annimmt</translation>
    </message>
    <message>
        <source>it holds no activity</source>
        <translation>enthält keine Aktivität</translation>
    </message>
    <message>
        <source>there is no activity in it</source>
        <translation>es ist keine Aktivität darin</translation>
    </message>
    <message>
        <source>it is damaged; what was whole was read</source>
        <translation>ist beschädigt; was heil war, wurde gelesen</translation>
    </message>
    <message>
        <source>it ends too early; what was whole was read</source>
        <translation>endet zu früh; was heil war, wurde gelesen</translation>
    </message>
    <message>
        <source>its checksum is wrong, so its values may be too; it was read</source>
        <translation>die Prüfsumme stimmt nicht, also vielleicht auch die Werte nicht; es wurde gelesen</translation>
    </message>
    <message>
        <source>the row cannot be read</source>
        <translation>die Zeile ist nicht lesbar</translation>
    </message>
    <message>
        <source>it has no date</source>
        <translation>das Datum fehlt</translation>
    </message>
    <message>
        <source>the run has no distance</source>
        <translation>dem Lauf fehlt die Strecke</translation>
    </message>
    <message>
        <source>the session has no duration</source>
        <translation>der Einheit fehlt die Dauer</translation>
    </message>
    <message>
        <source>this cannot be right</source>
        <translation>das kann nicht stimmen</translation>
    </message>
    <message>
        <source>the diary has no place for this sport</source>
        <translation>für diese Sportart hat das Tagebuch keinen Platz</translation>
    </message>
    <message>
        <source>it does not say which sport it was; --take sport=run takes it for a run</source>
        <translation>die Sportart wird nicht genannt; mit --take sport=run gilt es als Lauf</translation>
    </message>
    <message>
        <source>a change from one sport to the next</source>
        <translation>ein Wechsel von einer Sportart zur nächsten</translation>
    </message>
    <message>
        <source>the table names a file that the archive does not hold; the row was read</source>
        <translation>die Tabelle nennt eine Datei, die im Archiv fehlt; die Zeile wurde gelesen</translation>
    </message>
    <message>
        <source>it is encrypted; please unpack it with its password first</source>
        <translation>ist verschlüsselt; bitte entpacke es zuerst mit seinem Passwort</translation>
    </message>
    <message>
        <source>an answer is needed first</source>
        <translation>zuerst ist eine Antwort nötig</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in it hold no activity</source>
        <translation>
            <numerusform>%n Datei darin enthält keine Aktivität</numerusform>
            <numerusform>%n Dateien darin enthalten keine Aktivität</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Reihenfolge im Datum</translation>
    </message>
    <message>
        <source>Unit of distances</source>
        <translation>Einheit der Strecken</translation>
    </message>
    <message>
        <source>Unit of heights</source>
        <translation>Einheit der Höhen</translation>
    </message>
    <message>
        <source>Unit of weights</source>
        <translation>Einheit der Gewichte</translation>
    </message>
    <message>
        <source>Form of times</source>
        <translation>Form der Zeiten</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Schrittfrequenz</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Sportart</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>the file says so</source>
        <translation>so sagt es die Datei</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>so hast du es angegeben</translation>
    </message>
    <message>
        <source>this exporter always writes it</source>
        <translation>dieses Programm schreibt es immer so</translation>
    </message>
    <message>
        <source>the rows allow nothing else</source>
        <translation>die Zeilen lassen nichts anderes zu</translation>
    </message>
    <message>
        <source>stride, cadence and time agree with it</source>
        <translation>Schrittlänge, Schrittfrequenz und Zeit passen dazu</translation>
    </message>
    <message>
        <source>the pace column agrees with it</source>
        <translation>die Spalte mit dem Tempo passt dazu</translation>
    </message>
    <message>
        <source>other paces would be implausible</source>
        <translation>ein anderes Tempo wäre unwahrscheinlich</translation>
    </message>
    <message>
        <source>it is that of this computer; --zone names another</source>
        <translation>es ist die dieses Computers; --zone nennt eine andere</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiteres</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a file and the count of others</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Nichts Neues.</translation>
    </message>
    <message numerus="yes">
        <source>%n new run(s)</source>
        <translation>
            <numerusform>%n neuer Lauf</numerusform>
            <numerusform>%n neue Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new cross-training session(s)</source>
        <translation>
            <numerusform>%n neue Einheit Ausgleichstraining</numerusform>
            <numerusform>%n neue Einheiten Ausgleichstraining</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new strength session(s)</source>
        <translation>
            <numerusform>%n neue Krafteinheit</numerusform>
            <numerusform>%n neue Krafteinheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <comment>a distance and the one before</comment>
        <translation>%1, vorher %2</translation>
    </message>
    <message>
        <source>Merged with what you had typed; your answers stay</source>
        <translation>Zusammengeführt mit dem, was du eingetippt hattest; deine Antworten bleiben</translation>
    </message>
    <message>
        <source>Changed by a fuller or corrected source</source>
        <translation>Geändert durch eine vollständigere oder berichtigte Quelle</translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n schon bekannt</numerusform>
            <numerusform>%n schon bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Herausgefunden</translation>
    </message>
    <message>
        <source>%1: %2, %3: %4</source>
        <comment>what was decided, how surely, and why</comment>
        <translation>%1: %2, %3: %4</translation>
    </message>
    <message>
        <source>(%1 for it, %2 against)</source>
        <translation>(%1 dafür, %2 dagegen)</translation>
    </message>
    <message>
        <source>%1: this is unclear: %2 (%3). Please save the file in another form.</source>
        <translation>%1: das ist unklar: %2 (%3). Bitte speichere die Datei in einer anderen Form.</translation>
    </message>
    <message>
        <source>%1: the table is of no program that Restride knows. Please name its columns with %2…; they are: %3.</source>
        <translation>%1: die Tabelle stammt von keinem Programm, das Restride kennt. Bitte benenne ihre Spalten mit %2…; es sind: %3.</translation>
    </message>
    <message>
        <source>%1: this is unclear: %2. Please answer with %3 and one of: %4.</source>
        <translation>%1: das ist unklar: %2. Bitte antworte mit %3 und einem davon: %4.</translation>
    </message>
    <message>
        <source>it does not say which sport it was</source>
        <translation>sie sagt nicht, welche Sportart es war</translation>
    </message>
    <message>
        <source>it is that of this computer</source>
        <translation>es ist die dieses Computers</translation>
    </message>
    <message>
        <source>%1: unclear</source>
        <comment>what could not be decided</comment>
        <translation>%1: unklar</translation>
    </message>
    <message>
        <source>the table has no such column; it was read without</source>
        <translation>die Tabelle hat keine solche Spalte; sie wurde ohne gelesen</translation>
    </message>
</context>
<context>
    <name>KeysText</name>
    <message>
        <source>Week: the week before</source>
        <translation>Woche: die Woche davor</translation>
    </message>
    <message>
        <source>Week: the week after</source>
        <translation>Woche: die Woche danach</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Strg+Links, Strg+Rechts</translation>
    </message>
    <message>
        <source>Week: move the session by a day</source>
        <translation>Woche: die Einheit um einen Tag verschieben</translation>
    </message>
    <message>
        <source>Diary: search</source>
        <translation>Tagebuch: suchen</translation>
    </message>
    <message>
        <source>Diary: remove what is chosen</source>
        <translation>Tagebuch: Ausgewähltes entfernen</translation>
    </message>
    <message>
        <source>Entry form: save</source>
        <translation>Eingabeformular: speichern</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 bis 9</translation>
    </message>
    <message>
        <source>A score of pain or effort; 1 then 0 for ten</source>
        <translation>Ein Wert für Schmerz oder Anstrengung; 1, dann 0 für zehn</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Weiß nicht</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>The next card, row, step, or value of a chart</source>
        <translation>Nächste Karte, Zeile, Stufe oder nächster Wert eines Diagramms</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Open or choose what has the focus</source>
        <translation>Öffnen oder wählen, was den Fokus hat</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Tick, or press the button that has the focus</source>
        <translation>Ankreuzen oder den Knopf drücken, der den Fokus hat</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>The next field</source>
        <translation>Das nächste Feld</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave without a change</source>
        <translation>Ohne Änderung verlassen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Tasten und was sie tun</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LoadPainting</name>
    <message>
        <source>flare, %1</source>
        <translation>Reizphase, %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day of a month, as QLocale reads it</comment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>LoadWords</name>
    <message numerus="yes">
        <source>%n run(s) without a time</source>
        <translation>
            <numerusform>%n Lauf ohne Zeit</numerusform>
            <numerusform>%n Läufe ohne Zeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) without a time or an effort</source>
        <translation>
            <numerusform>%n Lauf ohne Zeit oder Anstrengung</numerusform>
            <numerusform>%n Läufe ohne Zeit oder Anstrengung</numerusform>
        </translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>deload</source>
        <translation>Entlastungswoche</translation>
    </message>
    <message>
        <source>flare on %1</source>
        <translation>Reizphase am %1</translation>
    </message>
    <message>
        <source>min</source>
        <comment>unit</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>min × RPE</source>
        <comment>unit</comment>
        <translation>min × RPE</translation>
    </message>
    <message>
        <source>%1&#xa0;%2</source>
        <comment>number and unit</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Gelaufen: %1</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Geplant: %1</translation>
    </message>
    <message>
        <source>Worst pain: %1</source>
        <translation>Stärkster Schmerz: %1</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Noch ist nichts geplant.</translation>
    </message>
    <message>
        <source>Nothing was told: a gap, not zero.</source>
        <translation>Keine Angabe: eine Lücke, keine Null.</translation>
    </message>
    <message>
        <source>Phase: %1</source>
        <translation>Phase: %1</translation>
    </message>
    <message>
        <source>Remarks: %1</source>
        <translation>Bemerkungen: %1</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Gelaufen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Stärkster Schmerz</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>There are no runs and no check-ins in these weeks yet. Log a run or answer a morning, and its week appears here.</source>
        <translation>In diesen Wochen gibt es noch keine Läufe und keine Morgen. Trage einen Lauf ein oder beantworte einen Morgen, dann erscheint die Woche hier.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>day with year, as QLocale reads it</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day of a month, as QLocale reads it</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>PanelText</name>
    <message>
        <source>%1 · %2</source>
        <comment>a part of a session and its minutes</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Run and walk in turns</source>
        <translation>Laufen und Gehen im Wechsel</translation>
    </message>
    <message>
        <source>Even and easy, able to talk</source>
        <translation>Gleichmäßig und locker, Reden ist möglich</translation>
    </message>
    <message>
        <source>Easy, and the harder part in the middle</source>
        <translation>Locker, der härtere Teil in der Mitte</translation>
    </message>
    <message>
        <source>Easy, able to talk</source>
        <translation>Locker, Reden ist möglich</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between activities</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Perform</source>
        <translation>Hauptteil</translation>
    </message>
    <message>
        <source>%1 × run, then walk</source>
        <translation>%1 × Laufen, dann Gehen</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>minutes of running and of walking</comment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>times and minutes of practice</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Cue: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Cadence target</source>
        <translation>Ziel-Schrittfrequenz</translation>
    </message>
    <message>
        <source>%1&#xa0;spm</source>
        <comment>steps a minute</comment>
        <translation>%1&#xa0;Schritte/min</translation>
    </message>
    <message>
        <source>Effort (RPE)</source>
        <translation>Anstrengung (RPE)</translation>
    </message>
    <message>
        <source>What you told</source>
        <translation>Deine Angaben</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Schmerz vorher</translation>
    </message>
    <message>
        <source>Worst pain during</source>
        <translation>Stärkster Schmerz dabei</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Nächster Morgen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ampel</translation>
    </message>
    <message>
        <source>Prime</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ausklang</translation>
    </message>
    <message>
        <source>Ask the knee tonight and tomorrow</source>
        <translation>Achte heute Abend und morgen auf das Knie</translation>
    </message>
    <message>
        <source>0–10</source>
        <translation>0–10</translation>
    </message>
</context>
<context>
    <name>PlanPageText</name>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>days</comment>
        <translation>von %1 auf %2</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>another content</source>
        <translation>anderer Inhalt</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day without its weekday, as QLocale reads it</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d</source>
        <comment>day of the month, as QLocale reads it</comment>
        <translation>d.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day of a week</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>beginnt</translation>
    </message>
    <message>
        <source>grows</source>
        <translation>wächst</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>hält</translation>
    </message>
    <message>
        <source>at the goal</source>
        <translation>am Ziel</translation>
    </message>
    <message>
        <source>lighter week</source>
        <translation>Entlastungswoche</translation>
    </message>
    <message>
        <source>cut back</source>
        <translation>gekürzt</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>kommt zurück</translation>
    </message>
    <message>
        <source>runs and walks</source>
        <translation>läuft und geht</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>wartet auf Antwort</translation>
    </message>
    <message>
        <source>new on %1: %2</source>
        <translation>neu am %1: %2</translation>
    </message>
    <message>
        <source>no longer on %1: %2</source>
        <translation>nicht mehr am %1: %2</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Restride is a planning aid made from your own notes. It does not replace a clinician: when in doubt, ask one.</source>
        <translation>Restride ist eine Planungshilfe aus deinen eigenen Aufzeichnungen. Es ersetzt keine Fachperson: Frag im Zweifel ärztlich oder in der Physiotherapie nach.</translation>
    </message>
    <message>
        <source>No plan for now</source>
        <translation>Vorerst kein Plan</translation>
    </message>
    <message>
        <source>These rules are made for adults, so Restride makes no plan for a runner under eighteen.</source>
        <translation>Diese Regeln sind für Erwachsene gemacht, deshalb macht Restride für unter Achtzehnjährige keinen Plan.</translation>
    </message>
    <message>
        <source>Your notes hold a warning sign that should be looked at before you train again:</source>
        <translation>In deinen Aufzeichnungen steht ein Warnzeichen, das angesehen werden sollte, bevor du wieder trainierst:</translation>
    </message>
    <message>
        <source>Until then: no running and no training of the leg. Once somebody has looked at it, enter the clearance in the diary; planning goes on from there, gently.</source>
        <translation>Bis dahin: kein Laufen und kein Training des Beins. Sobald es jemand angesehen hat, trag die Freigabe ins Tagebuch ein; von dort an geht die Planung behutsam weiter.</translation>
    </message>
    <message>
        <source>Why this week</source>
        <translation>Warum diese Woche</translation>
    </message>
    <message>
        <source>Every way to place these sessions was weighed: no week suits the rules and your wishes better.</source>
        <translation>Alle Möglichkeiten, diese Einheiten zu legen, wurden abgewogen: Keine Woche passt besser zu den Regeln und deinen Wünschen.</translation>
    </message>
    <message>
        <source>Week of %1 · %2</source>
        <translation>Woche ab %1 · %2</translation>
    </message>
    <message>
        <source> · a lighter week</source>
        <translation> · eine Entlastungswoche</translation>
    </message>
    <message>
        <source> · outlook, as if all goes as planned</source>
        <translation> · Ausblick, wenn alles nach Plan läuft</translation>
    </message>
    <message>
        <source> · knee: %1</source>
        <translation> · Knie: %1</translation>
    </message>
    <message>
        <source>No running this week.</source>
        <translation>Diese Woche kein Laufen.</translation>
    </message>
    <message>
        <source>Target %1, planned %2, no run longer than %3.</source>
        <translation>Wochenziel %1, geplant %2, kein Lauf länger als %3.</translation>
    </message>
    <message>
        <source>These fixed days do not go together with the rules, so the week is not planned. Please free one of them:</source>
        <translation>Diese festen Tage passen nicht mit den Regeln zusammen, deshalb ist die Woche nicht geplant. Bitte gib einen davon frei:</translation>
    </message>
    <message>
        <source>%1 on %2, fixed by your physiotherapist</source>
        <translation>%1 am %2, von deiner Physiotherapie festgelegt</translation>
    </message>
    <message>
        <source>%1 on %2, fixed by you</source>
        <translation>%1 am %2, von dir festgelegt</translation>
    </message>
    <message>
        <source>–</source>
        <comment>a past day without a session</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>the harder one</source>
        <translation>der fordernde</translation>
    </message>
    <message>
        <source>effort %1</source>
        <translation>Anstrengung %1</translation>
    </message>
    <message>
        <source>fixed by your physiotherapist</source>
        <translation>von deiner Physiotherapie festgelegt</translation>
    </message>
    <message>
        <source>fixed by you</source>
        <translation>von dir festgelegt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day and session</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>  Prime   %1: </source>
        <translation>  Aufwärmen %1: </translation>
    </message>
    <message>
        <source>  Perform %1: </source>
        <translation>  Hauptteil %1: </translation>
    </message>
    <message>
        <source>an even, easy effort</source>
        <translation>gleichmäßig und locker</translation>
    </message>
    <message>
        <source>  Restore %1: </source>
        <translation>  Ausklang  %1: </translation>
    </message>
    <message>
        <source>  %1: </source>
        <comment>name of an exercise</comment>
        <translation>  %1: </translation>
    </message>
    <message>
        <source>  Why: </source>
        <translation>  Warum: </translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Plans the week of a runner with a sore knee, from a diary.</source>
        <translation>Plant aus einem Tagebuch die Woche, wenn beim Laufen das Knie schmerzt.</translation>
    </message>
    <message>
        <source>The database of diaries.</source>
        <translation>Die Datenbank mit den Tagebüchern.</translation>
    </message>
    <message>
        <source>As if on this day.</source>
        <translation>Als wäre es dieser Tag.</translation>
    </message>
    <message>
        <source>Recordings to import.</source>
        <translation>Aufzeichnungen zum Importieren.</translation>
    </message>
    <message>
        <source>The diary of %1 cannot be read.</source>
        <translation>Das Tagebuch von %1 lässt sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>QuickText</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>day in a sentence, as QLocale reads it</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 in %2 (%3)</source>
        <comment>a distance, a time and the pace</comment>
        <translation>%1 in %2 (%3)</translation>
    </message>
    <message>
        <source>%1 before</source>
        <comment>a pain</comment>
        <translation>%1 vorher</translation>
    </message>
    <message>
        <source>%1 during</source>
        <comment>a pain</comment>
        <translation>%1 dabei</translation>
    </message>
    <message>
        <source>%1 next morning</source>
        <comment>a pain</comment>
        <translation>%1 am nächsten Morgen</translation>
    </message>
    <message>
        <source>pain %1</source>
        <translation>Schmerz %1</translation>
    </message>
    <message>
        <source>effort %1</source>
        <translation>Anstrengung %1</translation>
    </message>
    <message>
        <source>%1 steps a minute</source>
        <translation>%1 Schritte pro Minute</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a note</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 on %2: %3.</source>
        <comment>easy run, a day, and what is told of it</comment>
        <translation>%1 am %2: %3.</translation>
    </message>
    <message>
        <source>%1: a distance is above 0 and at most 500 km.</source>
        <translation>%1: Eine Strecke liegt über 0 und bei höchstens 500 km.</translation>
    </message>
    <message>
        <source>%1: a time has less than 60 seconds and minutes behind each colon.</source>
        <translation>%1: In einer Zeit stehen hinter jedem Doppelpunkt weniger als 60 Sekunden oder Minuten.</translation>
    </message>
    <message>
        <source>%1: pain is a number from 0 to 10.</source>
        <translation>%1: Schmerz ist eine Zahl von 0 bis 10.</translation>
    </message>
    <message>
        <source>%1: effort is a number from 0 to 10.</source>
        <translation>%1: Anstrengung ist eine Zahl von 0 bis 10.</translation>
    </message>
    <message>
        <source>%1: cadence is 60 to 260 steps a minute, both feet.</source>
        <translation>%1: Die Schrittfrequenz liegt bei 60 bis 260 Schritten pro Minute, beide Füße.</translation>
    </message>
    <message>
        <source>%1 is not understood. Say 5.2km, 31:40, p1/2, m1, e4, c172, long, or #note.</source>
        <translation>%1 ist nicht verständlich. Schreibe 5.2km, 31:40, p1/2, m1, e4, c172, long oder #note.</translation>
    </message>
    <message>
        <source>%1: the day comes first.</source>
        <translation>%1: Der Tag kommt zuerst.</translation>
    </message>
    <message>
        <source>%1: the calendar has no such day.</source>
        <translation>%1: Diesen Tag gibt es im Kalender nicht.</translation>
    </message>
    <message>
        <source>%1 lies ahead.</source>
        <translation>%1 liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>%1: the morning after this run lies ahead.</source>
        <translation>%1: Der Morgen nach diesem Lauf liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>%1: that was told before.</source>
        <translation>%1: Das wurde schon angegeben.</translation>
    </message>
    <message>
        <source>%1: the quote does not end.</source>
        <translation>%1: Das schließende Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>How far was it? Add a distance such as 5.2km or 3mi.</source>
        <translation>Wie weit war es? Ergänze eine Strecke wie 5.2km oder 3mi.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word of the line</comment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message numerus="yes">
        <source>%n red light(s)</source>
        <translation>
            <numerusform>%n rote Ampel</numerusform>
            <numerusform>%n rote Ampeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Two mornings in a row were clearly worse than usual.</source>
        <translation>Zwei Morgen hintereinander waren deutlich schlechter als üblich.</translation>
    </message>
    <message numerus="yes">
        <source>%n short night(s)</source>
        <translation>
            <numerusform>%n kurze Nacht</numerusform>
            <numerusform>%n kurze Nächte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poor night(s)</source>
        <translation>
            <numerusform>%n schlechte Nacht</numerusform>
            <numerusform>%n schlechte Nächte</numerusform>
        </translation>
    </message>
    <message>
        <source>Your physiotherapist set this on %2: %1.</source>
        <translation>Deine Physiotherapie hat das am %2 eingestellt: %1.</translation>
    </message>
    <message>
        <source>Think of quiet feet.</source>
        <translation>Denk an leise Füße.</translation>
    </message>
    <message>
        <source>Think of running tall, leaning from the ankles.</source>
        <translation>Denk daran, aufrecht zu laufen, aus den Knöcheln leicht nach vorn geneigt.</translation>
    </message>
    <message>
        <source>A warning sign since %1: %2.</source>
        <translation>Ein Warnzeichen seit %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n amber light(s)</source>
        <translation>
            <numerusform>%n gelbe Ampel</numerusform>
            <numerusform>%n gelbe Ampeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strong amber light(s)</source>
        <translation>
            <numerusform>%n deutlich gelbe Ampel</numerusform>
            <numerusform>%n deutlich gelbe Ampeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing you logged is a concern.</source>
        <translation>Nichts von dem, was du eingetragen hast, ist bedenklich.</translation>
    </message>
    <message>
        <source>You had no pain, and nothing else you logged is a concern.</source>
        <translation>Du hattest keinen Schmerz, und auch sonst ist nichts von dem, was du eingetragen hast, bedenklich.</translation>
    </message>
    <message>
        <source>Your pain reached %1, and nothing else you logged is a concern.</source>
        <translation>Dein Schmerz ging bis %1, und sonst ist nichts von dem, was du eingetragen hast, bedenklich.</translation>
    </message>
    <message>
        <source>Your knee gave a small warning.</source>
        <translation>Dein Knie hat leicht gewarnt.</translation>
    </message>
    <message>
        <source>Your knee took more than an hour to settle.</source>
        <translation>Dein Knie brauchte mehr als eine Stunde, um sich zu beruhigen.</translation>
    </message>
    <message>
        <source>Your knee gave a clear warning.</source>
        <translation>Dein Knie hat deutlich gewarnt.</translation>
    </message>
    <message>
        <source>Your knee was still a little swollen.</source>
        <translation>Dein Knie war noch leicht geschwollen.</translation>
    </message>
    <message>
        <source>Your knee took more than an hour to settle for the second time in a week, and your mornings are getting worse.</source>
        <translation>Dein Knie brauchte zum zweiten Mal in einer Woche mehr als eine Stunde, um sich zu beruhigen, und deine Morgen werden schlechter.</translation>
    </message>
    <message>
        <source>Your knee reacted strongly.</source>
        <translation>Dein Knie hat stark reagiert.</translation>
    </message>
    <message>
        <source>You limped or changed your stride.</source>
        <translation>Du hast gehinkt oder bist anders gelaufen.</translation>
    </message>
    <message>
        <source>Your knee became a little swollen.</source>
        <translation>Dein Knie ist leicht angeschwollen.</translation>
    </message>
    <message>
        <source>Your knee took more than a day to settle.</source>
        <translation>Dein Knie brauchte mehr als einen Tag, um sich zu beruhigen.</translation>
    </message>
    <message>
        <source>Your knee caught or clicked painfully.</source>
        <translation>Dein Knie hat schmerzhaft gehakt oder geknackt.</translation>
    </message>
    <message>
        <source>Training stops until your knee has been checked.</source>
        <translation>Das Training ruht, bis dein Knie untersucht worden ist.</translation>
    </message>
    <message>
        <source>Your morning pain was %1.</source>
        <translation>Dein Schmerz am Morgen war %1.</translation>
    </message>
    <message>
        <source>Your knee was very swollen.</source>
        <translation>Dein Knie war stark geschwollen.</translation>
    </message>
    <message>
        <source>You logged a warning sign.</source>
        <translation>Du hast ein Warnzeichen eingetragen.</translation>
    </message>
    <message>
        <source>You have not entered the next morning, so this run does not show yet that your knee is ready for more.</source>
        <translation>Du hast den nächsten Morgen nicht eingetragen, deshalb zeigt dieser Lauf noch nicht, dass dein Knie für mehr bereit ist.</translation>
    </message>
    <message>
        <source>You took a painkiller before this run. It can hide pain, so the run does not show that your knee is ready for more.</source>
        <translation>Du hast vor diesem Lauf ein Schmerzmittel genommen. Es kann Schmerz verdecken, deshalb zeigt der Lauf nicht, dass dein Knie für mehr bereit ist.</translation>
    </message>
    <message>
        <source>Your knee is settled: it took the last seven days well.</source>
        <translation>Dein Knie ist beruhigt: Es hat die letzten sieben Tage gut vertragen.</translation>
    </message>
    <message numerus="yes">
        <source>Your knee is settled: it took the last seven days well, and %n run(s) have a next-morning score.</source>
        <translation>
            <numerusform>Dein Knie ist beruhigt: Es hat die letzten sieben Tage gut vertragen, und zu %n Lauf gibt es einen Morgenwert.</numerusform>
            <numerusform>Dein Knie ist beruhigt: Es hat die letzten sieben Tage gut vertragen, und zu %n Läufen gibt es einen Morgenwert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) with a next-morning score</source>
        <translation>
            <numerusform>%n Lauf mit Morgenwert</numerusform>
            <numerusform>%n Läufe mit Morgenwert</numerusform>
        </translation>
    </message>
    <message>
        <source>You had %1 in the last seven days.</source>
        <translation>In den letzten sieben Tagen gab es: %1.</translation>
    </message>
    <message>
        <source>We know nothing about your knee yet: enter your pain after each run and on the morning after it.</source>
        <translation>Wir wissen noch nichts über dein Knie: Trag nach jedem Lauf und am Morgen danach deinen Schmerz ein.</translation>
    </message>
    <message>
        <source>Your knee is holding steady.</source>
        <translation>Dein Knie hält sich.</translation>
    </message>
    <message numerus="yes">
        <source>We don&apos;t know enough about your knee yet: only %n run(s) of the last seven days have a next-morning score.</source>
        <translation>
            <numerusform>Wir wissen noch nicht genug über dein Knie: Nur zu %n Lauf der letzten sieben Tage gibt es einen Morgenwert.</numerusform>
            <numerusform>Wir wissen noch nicht genug über dein Knie: Nur zu %n Läufen der letzten sieben Tage gibt es einen Morgenwert.</numerusform>
        </translation>
    </message>
    <message>
        <source>We don&apos;t know enough about your knee yet: in the last seven days you had no run with a next-morning score and without a painkiller.</source>
        <translation>Wir wissen noch nicht genug über dein Knie: In den letzten sieben Tagen gab es keinen Lauf mit Morgenwert und ohne Schmerzmittel.</translation>
    </message>
    <message>
        <source>Your knee is at amber because your mornings have been worse than in the week before.</source>
        <translation>Dein Knie steht auf Gelb, weil deine Morgen schlechter waren als in der Woche davor.</translation>
    </message>
    <message>
        <source>Your knee is at amber because of several amber lights in the last seven days.</source>
        <translation>Dein Knie steht auf Gelb, weil es in den letzten sieben Tagen mehrere gelbe Ampeln gab.</translation>
    </message>
    <message>
        <source>Your knee is at amber because of %1 in the last seven days.</source>
        <translation>Dein Knie steht auf Gelb. Der Grund in den letzten sieben Tagen: %1.</translation>
    </message>
    <message>
        <source>Your mornings have been worse than in the week before.</source>
        <translation>Deine Morgen waren schlechter als in der Woche davor.</translation>
    </message>
    <message numerus="yes">
        <source>strong amber lights on %n day(s)</source>
        <translation>
            <numerusform>deutlich gelbe Ampeln an %n Tag</numerusform>
            <numerusform>deutlich gelbe Ampeln an %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Your knee is in a flare because two mornings in a row were clearly worse than usual.</source>
        <translation>Dein Knie ist in einer Reizphase, weil zwei Morgen hintereinander deutlich schlechter waren als üblich.</translation>
    </message>
    <message>
        <source>Your knee is in a flare.</source>
        <translation>Dein Knie ist in einer Reizphase.</translation>
    </message>
    <message>
        <source>Your knee is in a flare because of %1 in the last seven days.</source>
        <translation>Dein Knie ist in einer Reizphase. Der Grund in den letzten sieben Tagen: %1.</translation>
    </message>
    <message>
        <source>All training stops for now because of a warning sign: %1.</source>
        <translation>Wegen eines Warnzeichens ruht vorerst das ganze Training: %1.</translation>
    </message>
    <message>
        <source>We plan no sessions until this warning sign has been checked and cleared: %1.</source>
        <translation>Wir planen keine Einheiten, bis dieses Warnzeichen untersucht und freigegeben ist: %1.</translation>
    </message>
    <message>
        <source>Because of the warnings from your knee, this week is %1 shorter: %3 instead of %2.</source>
        <translation>Weil dein Knie gewarnt hat, ist diese Woche %1 kürzer: %3 statt %2.</translation>
    </message>
    <message>
        <source>Because of the warnings from your knee, this week is at least %1 shorter: %3 instead of %2.</source>
        <translation>Weil dein Knie gewarnt hat, ist diese Woche mindestens %1 kürzer: %3 statt %2.</translation>
    </message>
    <message>
        <source>Because of the flare, this week is %1 shorter: %3 instead of %2.</source>
        <translation>Wegen der Reizphase ist diese Woche %1 kürzer: %3 statt %2.</translation>
    </message>
    <message>
        <source>Because of the flare, this week is at least %1 shorter: %3 instead of %2.</source>
        <translation>Wegen der Reizphase ist diese Woche mindestens %1 kürzer: %3 statt %2.</translation>
    </message>
    <message>
        <source>Last week was a big jump; even after a cut it would still be too much. So we start from your level before it, %1, and plan %2.</source>
        <translation>Die letzte Woche war ein großer Sprung und wäre auch gekürzt noch zu viel. Deshalb gehen wir von deinem Stand davor aus, %1, und planen %2.</translation>
    </message>
    <message>
        <source>We have already cut your distance, and your knee has given no new warning since, so we don&apos;t cut it again.</source>
        <translation>Wir haben deine Strecke schon gekürzt, und seitdem hat dein Knie nicht neu gewarnt, deshalb kürzen wir nicht noch einmal.</translation>
    </message>
    <message>
        <source>This week stays at %1.</source>
        <translation>Diese Woche bleibt bei %1.</translation>
    </message>
    <message>
        <source>The plan stands at %1 a week and your recent level is %2, so this week is %3.</source>
        <translation>Der Plan steht bei %1 pro Woche und dein derzeitiger Stand ist %2, deshalb sind es diese Woche %3.</translation>
    </message>
    <message>
        <source>In Settle we add no distance.</source>
        <translation>In der Phase Beruhigen kommt keine Strecke dazu.</translation>
    </message>
    <message numerus="yes">
        <source>You logged %n run(s) in the last two weeks without an answer about your knee, so we add no distance.</source>
        <translation>
            <numerusform>Du hast in den letzten zwei Wochen %n Lauf eingetragen, aber nichts zu deinem Knie, deshalb kommt keine Strecke dazu.</numerusform>
            <numerusform>Du hast in den letzten zwei Wochen %n Läufe eingetragen, aber nichts zu deinem Knie, deshalb kommt keine Strecke dazu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your knee has given nothing worse than small warnings for three weeks, so this week may grow by up to %1, half of the usual step: from %2 to %3. Your physiotherapist can set what is right for you.</source>
        <translation>Dein Knie hat seit drei Wochen höchstens leicht gewarnt, deshalb darf diese Woche um bis zu %1 wachsen, den halben üblichen Schritt: von %2 auf %3. In der Physiotherapie lässt sich einstellen, was für dich richtig ist.</translation>
    </message>
    <message>
        <source>A week that starts with a settled knee may grow by up to %1.</source>
        <translation>Eine Woche, die mit beruhigtem Knie beginnt, darf um bis zu %1 wachsen.</translation>
    </message>
    <message>
        <source>A short week that starts with a settled knee may grow by one small step beyond %1: this one from %2 to %3.</source>
        <translation>Eine kurze Woche, die mit beruhigtem Knie beginnt, darf um einen kleinen Schritt über %1 hinaus wachsen: diese von %2 auf %3.</translation>
    </message>
    <message>
        <source>A week that starts with a settled knee may grow by up to %1: this one from %2 to %3.</source>
        <translation>Eine Woche, die mit beruhigtem Knie beginnt, darf um bis zu %1 wachsen: diese von %2 auf %3.</translation>
    </message>
    <message>
        <source>Your goal is %1 a week, so we plan no more than that.</source>
        <translation>Dein Ziel sind %1 pro Woche, deshalb planen wir nicht mehr als das.</translation>
    </message>
    <message>
        <source>Your goal is %1 a week, so we plan no more than %2.</source>
        <translation>Dein Ziel sind %1 pro Woche, deshalb planen wir nicht mehr als %2.</translation>
    </message>
    <message>
        <source>You have come to %1 a week, more than you asked for. Without a goal in numbers we stop at %2, so this week is %3. If you want to go on, enter a weekly distance as your goal.</source>
        <translation>Du bist bei %1 pro Woche angekommen, mehr als du wolltest. Ohne ein Ziel in Zahlen ist bei %2 Schluss, deshalb sind es diese Woche %3. Wenn du weiter willst, trag eine Strecke pro Woche als Ziel ein.</translation>
    </message>
    <message>
        <source>This is a lighter week, so that your body can catch up: %1 less than your recent level of %2, which is %3.</source>
        <translation>Das ist eine Entlastungswoche, damit dein Körper nachkommt: %1 weniger als dein derzeitiger Stand von %2, also %3.</translation>
    </message>
    <message>
        <source>You did not run in the week of %1, so it counts as your lighter week.</source>
        <translation>In der Woche ab %1 bist du nicht gelaufen, sie zählt als deine Entlastungswoche.</translation>
    </message>
    <message>
        <source>The week of %1 was an easy one with %2, so it counts as your lighter week.</source>
        <translation>Die Woche ab %1 war mit %2 eine leichte, sie zählt als deine Entlastungswoche.</translation>
    </message>
    <message>
        <source>One change at a time: this week brings something new (%1), so we add no distance.</source>
        <translation>Eine Änderung nach der anderen: Diese Woche bringt etwas Neues (%1), deshalb kommt keine Strecke dazu.</translation>
    </message>
    <message numerus="yes">
        <source>Welcome back after %n day(s) without a run. Before the break your level was %2 a week; this week starts again at %1 of that, %3.</source>
        <translation>
            <numerusform>Willkommen zurück nach %n Tag ohne Lauf. Vor der Pause war dein Stand %2 pro Woche; diese Woche beginnst du wieder mit %1 davon, %3.</numerusform>
            <numerusform>Willkommen zurück nach %n Tagen ohne Lauf. Vor der Pause war dein Stand %2 pro Woche; diese Woche beginnst du wieder mit %1 davon, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>You&apos;ll start with walk–run intervals, at step %1 of the walk–run ladder.</source>
        <translation>Du beginnst mit Laufen und Gehen im Wechsel, auf Stufe %1 der Geh-Lauf-Leiter.</translation>
    </message>
    <message numerus="yes">
        <source>Welcome back after %n day(s) without a run.</source>
        <translation>
            <numerusform>Willkommen zurück nach %n Tag ohne Lauf.</numerusform>
            <numerusform>Willkommen zurück nach %n Tagen ohne Lauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only short runs suit your knee for now.</source>
        <translation>Vorerst sind für dein Knie nur kurze Läufe gut.</translation>
    </message>
    <message numerus="yes">
        <source>You have not run for %n day(s).</source>
        <translation>
            <numerusform>Du bist seit %n Tag nicht gelaufen.</numerusform>
            <numerusform>Du bist seit %n Tagen nicht gelaufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This brisk walk of half an hour tests your knee: enter your pain after it. If it stays at two out of ten or less, your walk–run sessions can follow.</source>
        <translation>Eine halbe Stunde zügiges Gehen testet dein Knie: Trag danach deinen Schmerz ein. Bleibt er bei höchstens zwei von zehn, können deine Geh-Lauf-Einheiten folgen.</translation>
    </message>
    <message>
        <source>You are on step %1 of the walk–run ladder: %2 × %3 of running.</source>
        <translation>Du bist auf Stufe %1 der Geh-Lauf-Leiter: %2 × %3 Laufen.</translation>
    </message>
    <message>
        <source>You are on step %1 of the walk–run ladder: %2 × (%3 of running, %4 of walking).</source>
        <translation>Du bist auf Stufe %1 der Geh-Lauf-Leiter: %2 × (%3 Laufen, %4 Gehen).</translation>
    </message>
    <message>
        <source>Two sessions went well, so you move up from step %1 to step %2 of the walk–run ladder.</source>
        <translation>Zwei Einheiten gingen gut, deshalb steigst du von Stufe %1 auf Stufe %2 der Geh-Lauf-Leiter.</translation>
    </message>
    <message>
        <source>You repeat step %1 of the walk–run ladder.</source>
        <translation>Du wiederholst Stufe %1 der Geh-Lauf-Leiter.</translation>
    </message>
    <message>
        <source>Because of a warning from your knee you go back from step %1 to step %2 of the walk–run ladder.</source>
        <translation>Weil dein Knie gewarnt hat, gehst du von Stufe %1 zurück auf Stufe %2 der Geh-Lauf-Leiter.</translation>
    </message>
    <message>
        <source>Before you run, walk briskly for half an hour and enter how your knee felt.</source>
        <translation>Bevor du läufst, geh eine halbe Stunde zügig und trag ein, wie es deinem Knie dabei ging.</translation>
    </message>
    <message>
        <source>You can run again once a brisk walk of half an hour gives you a pain of two out of ten or less. You entered %1 for the last one.</source>
        <translation>Du kannst wieder laufen, sobald eine halbe Stunde zügiges Gehen höchstens einen Schmerz von zwei von zehn macht. Beim letzten Mal hast du %1 eingetragen.</translation>
    </message>
    <message>
        <source>You can run again once a brisk walk of half an hour goes well: no limp, no swelling and no trouble on steps. You entered a pain of %1 for the last one.</source>
        <translation>Du kannst wieder laufen, sobald eine halbe Stunde zügiges Gehen gut geht: ohne Hinken, ohne Schwellung und ohne Beschwerden auf Stufen. Beim letzten Mal hast du einen Schmerz von %1 eingetragen.</translation>
    </message>
    <message>
        <source>You have slept too little, so we add no distance this week.</source>
        <translation>Du hast zu wenig geschlafen, deshalb kommt diese Woche keine Strecke dazu.</translation>
    </message>
    <message>
        <source>You had %1 in the last seven days, so we add no distance this week.</source>
        <translation>In den letzten sieben Tagen hattest du %1, deshalb kommt diese Woche keine Strecke dazu.</translation>
    </message>
    <message>
        <source>You were very tired on %1 of the last seven days, so we add no distance this week.</source>
        <translation>Du warst an %1 der letzten sieben Tage sehr müde, deshalb kommt diese Woche keine Strecke dazu.</translation>
    </message>
    <message>
        <source>You were under a lot of stress on %1 of the last seven days, so we add no distance this week.</source>
        <translation>Du hattest an %1 der letzten sieben Tage viel Stress, deshalb kommt diese Woche keine Strecke dazu.</translation>
    </message>
    <message>
        <source>You had calf or Achilles pain of %1, so we add no distance this week and leave your step rate as it is.</source>
        <translation>Du hattest einen Schmerz von %1 an Wade oder Achillessehne, deshalb kommt diese Woche keine Strecke dazu, und deine Schrittfrequenz bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>You ran none of the %1 planned last week. There is nothing to make up for; we just add no distance this week.</source>
        <translation>Von den geplanten %1 der letzten Woche bist du nichts gelaufen. Nichts ist nachzuholen; diese Woche kommt nur keine Strecke dazu.</translation>
    </message>
    <message>
        <source>You ran %1 of the %2 planned last week. There is nothing to make up for; we just add no distance this week.</source>
        <translation>Du bist %1 der geplanten %2 der letzten Woche gelaufen. Nichts ist nachzuholen; diese Woche kommt nur keine Strecke dazu.</translation>
    </message>
    <message>
        <source>Your last run has no next-morning score. Without it we add no distance this week.</source>
        <translation>Zu deinem letzten Lauf gibt es keinen Morgenwert. Ohne ihn kommt diese Woche keine Strecke dazu.</translation>
    </message>
    <message numerus="yes">
        <source>None of your last %n run(s) has a next-morning score. Without it we add no distance this week.</source>
        <translation>
            <numerusform>Zu %n Lauf gibt es keinen Morgenwert. Ohne ihn kommt diese Woche keine Strecke dazu.</numerusform>
            <numerusform>Zu keinem deiner letzten %n Läufe gibt es einen Morgenwert. Ohne ihn kommt diese Woche keine Strecke dazu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of your last %n run(s) have a next-morning score. That is too little for us to add distance this week.</source>
        <translation>
            <numerusform>Nur zu %1 von %n Lauf gibt es einen Morgenwert. Das ist zu wenig, um diese Woche Strecke dazuzugeben.</numerusform>
            <numerusform>Nur zu %1 deiner letzten %n Läufe gibt es einen Morgenwert. Das ist zu wenig, um diese Woche Strecke dazuzugeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You took a painkiller before %1 of your last %n run(s), so we add no distance this week. Talk to a doctor or pharmacist about it.</source>
        <translation>
            <numerusform>Du hast vor %1 von %n Lauf ein Schmerzmittel genommen, deshalb kommt diese Woche keine Strecke dazu. Sprich in der Arztpraxis oder Apotheke darüber.</numerusform>
            <numerusform>Du hast vor %1 deiner letzten %n Läufe ein Schmerzmittel genommen, deshalb kommt diese Woche keine Strecke dazu. Sprich in der Arztpraxis oder Apotheke darüber.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last %n morning(s) averaged %1, so we add no distance this week. See your doctor or physiotherapist about it.</source>
        <translation>
            <numerusform>Dein letzter %n Morgen lag im Mittel bei %1, deshalb kommt diese Woche keine Strecke dazu. Lass es ärztlich oder in der Physiotherapie ansehen.</numerusform>
            <numerusform>Deine letzten %n Morgen lagen im Mittel bei %1, deshalb kommt diese Woche keine Strecke dazu. Lass es ärztlich oder in der Physiotherapie ansehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last %n morning(s) averaged %1 although you have been running gently for some weeks, so we plan no runs this week. See your doctor or physiotherapist about it; you can run again when your mornings are better.</source>
        <translation>
            <numerusform>Dein letzter %n Morgen lag im Mittel bei %1, obwohl du seit einigen Wochen nur behutsam läufst, deshalb planen wir diese Woche keine Läufe. Lass es ärztlich oder in der Physiotherapie ansehen; du kannst wieder laufen, wenn deine Morgen besser sind.</numerusform>
            <numerusform>Deine letzten %n Morgen lagen im Mittel bei %1, obwohl du seit einigen Wochen nur behutsam läufst, deshalb planen wir diese Woche keine Läufe. Lass es ärztlich oder in der Physiotherapie ansehen; du kannst wieder laufen, wenn deine Morgen besser sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>You entered a head cold from %1 to %2. On those days each run is half as long, easy and yours to skip, and we add no distance.</source>
        <translation>Du hast vom %1 bis zum %2 eine Erkältung eingetragen. An diesen Tagen ist jeder Lauf halb so lang, locker und freiwillig, und es kommt keine Strecke dazu.</translation>
    </message>
    <message>
        <source>If you have chest pain or palpitations, or faint, call your emergency number now. You entered an illness with fever or in the whole body from %1 to %2, so we plan nothing until you have been well for a full day.</source>
        <translation>Bei Brustschmerz, Herzrasen oder wenn du ohnmächtig wirst: Ruf jetzt den Notruf. Du hast vom %1 bis zum %2 Fieber oder eine Krankheit des ganzen Körpers eingetragen, deshalb planen wir nichts, bis du einen vollen Tag lang wieder gesund bist.</translation>
    </message>
    <message>
        <source>You are coming back after an illness: from %1 to %2 each run is half as long and easy, and strength is short.</source>
        <translation>Du kommst nach einer Krankheit zurück: Vom %1 bis zum %2 ist jeder Lauf halb so lang und locker, und die Kraft ist kurz.</translation>
    </message>
    <message>
        <source>Your diary has no full week yet, so we start a little below the %1 a week you entered: at %2.</source>
        <translation>Dein Tagebuch hat noch keine volle Woche, deshalb beginnen wir etwas unter den %1 pro Woche, die du eingetragen hast: bei %2.</translation>
    </message>
    <message>
        <source>No run goes much further than your longest run that went well, which counts as %1: this week&apos;s limit is %2.</source>
        <translation>Kein Lauf geht viel weiter als dein längster, der gut ging; er zählt als %1, deshalb ist die Grenze diese Woche %2.</translation>
    </message>
    <message>
        <source>In the last two weeks your pain began after %1 at the earliest, so your runs end before that: at %2 or less.</source>
        <translation>In den letzten zwei Wochen begann dein Schmerz frühestens nach %1, deshalb enden deine Läufe davor: nach höchstens %2.</translation>
    </message>
    <message>
        <source>This week your runs stay well below your longest run that went well, which counts as %1: the limit is %2.</source>
        <translation>Diese Woche bleiben deine Läufe deutlich unter deinem längsten, der gut ging; er zählt als %1, die Grenze ist %2.</translation>
    </message>
    <message>
        <source>Your knee reacted strongly on %1. So your first run after that is flat, in walk–run intervals and no longer than %2.</source>
        <translation>Dein Knie hat am %1 stark reagiert. Deshalb ist dein erster Lauf danach flach, mit Laufen und Gehen im Wechsel, und nicht länger als %2.</translation>
    </message>
    <message>
        <source>On %1 you ran %2, and your limit was %3. So your next run is no longer than what your knee is used to, and nothing is hard for three days.</source>
        <translation>Am %1 bist du %2 gelaufen, deine Grenze war %3. Deshalb ist dein nächster Lauf nicht länger, als dein Knie es gewohnt ist, und drei Tage lang ist nichts hart.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n run(s) instead of %1, so that none is longer than %2.</source>
        <translation>
            <numerusform>Du hast %n Lauf statt %1, damit keiner länger als %2 ist.</numerusform>
            <numerusform>Du hast %n Läufe statt %1, damit keiner länger als %2 ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n run(s) instead of %1, so that none is shorter than two kilometres.</source>
        <translation>
            <numerusform>Du hast %n Lauf statt %1, damit keiner kürzer als zwei Kilometer ist.</numerusform>
            <numerusform>Du hast %n Läufe statt %1, damit keiner kürzer als zwei Kilometer ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n run(s) of no more than %1, this week comes to %2 at most.</source>
        <translation>
            <numerusform>Mit %n Lauf von höchstens %1 kommst du diese Woche auf höchstens %2.</numerusform>
            <numerusform>Mit %n Läufen von höchstens %1 kommst du diese Woche auf höchstens %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no time for a run this week.</source>
        <translation>Du hast diese Woche keine Zeit für einen Lauf.</translation>
    </message>
    <message>
        <source>You have %1 on your longest day free for a run, which is enough for %2 of running.</source>
        <translation>An deinem längsten freien Tag für einen Lauf hast du %1, das reicht für %2 Laufen.</translation>
    </message>
    <message>
        <source>We shortened the long run from %1 to %2, so that it is no more than %3 of the week.</source>
        <translation>Wir haben den langen Lauf von %1 auf %2 gekürzt, damit er nicht mehr als %3 der Woche ausmacht.</translation>
    </message>
    <message>
        <source>You have no day for a run this week.</source>
        <translation>Du hast diese Woche keinen Tag für einen Lauf.</translation>
    </message>
    <message numerus="yes">
        <source>We left out %n cross-training session(s) because there wasn&apos;t time. Don&apos;t make it up later.</source>
        <translation>
            <numerusform>Wir haben %n Einheit Ausgleichstraining weggelassen, weil die Zeit fehlt. Hol sie nicht nach.</numerusform>
            <numerusform>Wir haben %n Einheiten Ausgleichstraining weggelassen, weil die Zeit fehlt. Hol sie nicht nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>We shortened strength to %1 because there wasn&apos;t time. That is enough to keep the habit.</source>
        <translation>Wir haben die Kraft auf %1 gekürzt, weil die Zeit fehlt. Das reicht, um die Gewohnheit zu halten.</translation>
    </message>
    <message>
        <source>We shortened this run from %1 to %2 to fit its day. Don&apos;t make it up later.</source>
        <translation>Wir haben diesen Lauf von %1 auf %2 gekürzt, damit er in den Tag passt. Hol ihn nicht nach.</translation>
    </message>
    <message>
        <source>We made the faster run an easy one because there wasn&apos;t time.</source>
        <translation>Wir haben aus dem schnelleren Lauf einen lockeren gemacht, weil die Zeit fehlt.</translation>
    </message>
    <message>
        <source>We made the long run of %1 an easy one of %2 because there wasn&apos;t time. Don&apos;t make it up later.</source>
        <translation>Wir haben aus dem langen Lauf von %1 einen lockeren von %2 gemacht, weil die Zeit fehlt. Hol ihn nicht nach.</translation>
    </message>
    <message>
        <source>We left out one strength session because there wasn&apos;t time.</source>
        <translation>Wir haben eine Krafteinheit weggelassen, weil die Zeit fehlt.</translation>
    </message>
    <message>
        <source>We left out a run of %1 because there wasn&apos;t time. Don&apos;t make it up later.</source>
        <translation>Wir haben einen Lauf von %1 weggelassen, weil die Zeit fehlt. Hol ihn nicht nach.</translation>
    </message>
    <message>
        <source>We left out a run of %1 because there wasn&apos;t time, so one run is left. Don&apos;t make it up later.</source>
        <translation>Wir haben einen Lauf von %1 weggelassen, weil die Zeit fehlt, einer bleibt übrig. Hol ihn nicht nach.</translation>
    </message>
    <message>
        <source>There isn&apos;t time for strength this week.</source>
        <translation>Diese Woche ist keine Zeit für Kraft.</translation>
    </message>
    <message>
        <source>There isn&apos;t time even for the last run, %1, this week. Don&apos;t make it up later.</source>
        <translation>Diese Woche ist auch für den letzten Lauf, %1, keine Zeit. Hol ihn nicht nach.</translation>
    </message>
    <message numerus="yes">
        <source>%n fixed day(s) clash with the rules. Free one of them.</source>
        <translation>
            <numerusform>%n fester Tag verträgt sich nicht mit den Regeln. Gib ihn frei.</numerusform>
            <numerusform>%n feste Tage vertragen sich nicht mit den Regeln. Gib einen davon frei.</numerusform>
        </translation>
    </message>
    <message>
        <source>You fixed this on %1.</source>
        <translation>Du hast das auf %1 gelegt.</translation>
    </message>
    <message>
        <source>Your physiotherapist fixed this on %1.</source>
        <translation>Deine Physiotherapie hat das auf %1 gelegt.</translation>
    </message>
    <message>
        <source>You have been in Settle since %1: easy runs with days between, until your knee is calm.</source>
        <translation>Seit %1 bist du in der Phase Beruhigen: lockere Läufe mit Tagen dazwischen, bis dein Knie ruhig ist.</translation>
    </message>
    <message>
        <source>You have been in Rebuild since %1: distance comes back first, nothing fast yet.</source>
        <translation>Seit %1 bist du im Wiederaufbau: Zuerst kommt die Strecke zurück, noch nichts Schnelles.</translation>
    </message>
    <message>
        <source>You have been in Build since %1: one new thing at a time.</source>
        <translation>Seit %1 bist du im Aufbau: ein Neues nach dem anderen.</translation>
    </message>
    <message>
        <source>You have been in Sustain since %1: all kinds of running, with a lighter week now and then.</source>
        <translation>Seit %1 bist du in der Phase Erhalten: alle Arten von Läufen, mit einer Entlastungswoche hin und wieder.</translation>
    </message>
    <message>
        <source>You can take the next step: %1.</source>
        <translation>Du kannst den nächsten Schritt machen: %1.</translation>
    </message>
    <message>
        <source>Your knee gave a clear warning, so we leave this out until %2: %1.</source>
        <translation>Dein Knie hat deutlich gewarnt, deshalb lassen wir das bis %2 weg: %1.</translation>
    </message>
    <message>
        <source>This is your only run this week: %1.</source>
        <translation>Das ist dein einziger Lauf diese Woche: %1.</translation>
    </message>
    <message numerus="yes">
        <source>This is one of %n run(s) that share this week&apos;s %1.</source>
        <translation>
            <numerusform>Das ist %n Lauf mit den %1 dieser Woche.</numerusform>
            <numerusform>Das ist einer von %n Läufen, die sich die %1 dieser Woche teilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is your long run: no more than %1 of this week&apos;s %2.</source>
        <translation>Das ist dein langer Lauf: nicht mehr als %1 der %2 dieser Woche.</translation>
    </message>
    <message>
        <source>This is an easy run with one thing to practise: %1.</source>
        <translation>Das ist ein lockerer Lauf mit einer Sache zum Üben: %1.</translation>
    </message>
    <message>
        <source>This run adds something to easy running: %1.</source>
        <translation>Dieser Lauf bringt mehr als lockeres Laufen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n strength session(s) this week, with time to recover between.</source>
        <translation>
            <numerusform>Du hast diese Woche %n Krafteinheit.</numerusform>
            <numerusform>Du hast diese Woche %n Krafteinheiten, mit Zeit zum Erholen dazwischen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Low-impact cross-training keeps you fit: you have %n session(s) this week.</source>
        <translation>
            <numerusform>Gelenkschonendes Training hält dich fit: Du hast diese Woche %n Einheit.</numerusform>
            <numerusform>Gelenkschonendes Training hält dich fit: Du hast diese Woche %n Einheiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>You did this on %1.</source>
        <translation>Das hast du am %1 gemacht.</translation>
    </message>
    <message>
        <source>%1: missed – no need to make it up.</source>
        <translation>%1: verpasst – du brauchst es nicht nachzuholen.</translation>
    </message>
    <message>
        <source>%1: your own decision. It counts in your diary; the plan&apos;s limits stay as they are.</source>
        <translation>%1: deine eigene Entscheidung. Sie zählt in deinem Tagebuch; die Grenzen des Plans bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Your knee gave a clear warning on %1, so you get a day without a run.</source>
        <translation>Dein Knie hat am %1 deutlich gewarnt, deshalb hast du einen Tag ohne Lauf.</translation>
    </message>
    <message>
        <source>Your knee reacted strongly on %1, so you get two days without a run.</source>
        <translation>Dein Knie hat am %1 stark reagiert, deshalb hast du zwei Tage ohne Lauf.</translation>
    </message>
    <message>
        <source>Aim for short, quick steps at the same pace: about %1 a minute, counting both feet.</source>
        <translation>Mach bei gleichem Tempo kurze, schnelle Schritte: etwa %1 pro Minute, beide Füße gezählt.</translation>
    </message>
    <message>
        <source>Think of landing with your foot under you.</source>
        <translation>Denk daran, mit dem Fuß unter dir zu landen.</translation>
    </message>
    <message>
        <source>You are in week %1 on the way to %2 steps a minute: aim for about %3 this week.</source>
        <translation>Du bist in Woche %1 auf dem Weg zu %2 Schritten pro Minute: diese Woche etwa %3.</translation>
    </message>
    <message numerus="yes">
        <source>You had %n red light(s) within a few weeks. Have a physiotherapist look at your knee.</source>
        <translation>
            <numerusform>Du hattest in wenigen Wochen %n rote Ampel. Lass dein Knie in der Physiotherapie ansehen.</numerusform>
            <numerusform>Du hattest in wenigen Wochen %n rote Ampeln. Lass dein Knie in der Physiotherapie ansehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your knee was cleared on %1. Training restarts gently from there.</source>
        <translation>Dein Knie wurde am %1 freigegeben. Von da an beginnt das Training behutsam wieder.</translation>
    </message>
    <message>
        <source>These rules are made for adults. Plan together with your doctor or physiotherapist.</source>
        <translation>Diese Regeln sind für Erwachsene gemacht. Plane zusammen mit deiner Arztpraxis oder Physiotherapie.</translation>
    </message>
    <message>
        <source>These rules are made for adults. Enter your year of birth, or that you are an adult, and we can plan.</source>
        <translation>Diese Regeln sind für Erwachsene gemacht. Trag dein Geburtsjahr ein, oder dass du erwachsen bist, dann können wir planen.</translation>
    </message>
    <message>
        <source>Because of what you answered about your health, we plan nothing until your doctor or physiotherapist has agreed to it.</source>
        <translation>Wegen deiner Antworten zur Gesundheit planen wir nichts, bis deine Arztpraxis oder Physiotherapie zugestimmt hat.</translation>
    </message>
    <message>
        <source>This is the best week we found; there may be a better one.</source>
        <translation>Das ist die beste Woche, die wir gefunden haben; vielleicht gibt es eine bessere.</translation>
    </message>
    <message>
        <source>Your pain was sharp.</source>
        <translation>Dein Schmerz war stechend.</translation>
    </message>
    <message>
        <source>Your pain reached %1 and was sharp.</source>
        <translation>Dein Schmerz ging bis %1 und war stechend.</translation>
    </message>
    <message>
        <source>Your pain reached %1.</source>
        <translation>Dein Schmerz ging bis %1.</translation>
    </message>
    <message numerus="yes">
        <source>Your morning pain was %n point(s) above its usual range.</source>
        <translation>
            <numerusform>Dein Schmerz am Morgen lag %n Punkt über dem Üblichen.</numerusform>
            <numerusform>Dein Schmerz am Morgen lag %n Punkte über dem Üblichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Squatting, stepping down or walking briskly hurt up to %1.</source>
        <translation>Kniebeuge, Stufe abwärts oder zügiges Gehen taten bis %1 weh.</translation>
    </message>
    <message>
        <source>This week stays at your recent level of %1.</source>
        <translation>Diese Woche bleibt bei deinem derzeitigen Stand von %1.</translation>
    </message>
    <message>
        <source>Your recent level is %1 a week, and we plan %2 this week.</source>
        <translation>Dein derzeitiger Stand ist %1 pro Woche, und wir planen diese Woche %2.</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>The backup of %1 was restored. The damaged file was set aside, untouched, as %2. Please look through the latest entries.</source>
        <translation>Die Sicherung vom %1 wurde wiederhergestellt. Die beschädigte Datei wurde unverändert als %2 beiseitegelegt. Bitte sieh die neuesten Einträge durch.</translation>
    </message>
    <message>
        <source>What is left was saved (entries: %1, runners: %2). Left out, since they are damaged: %3. The damaged file was set aside, untouched, as %4.</source>
        <translation>Was noch heil ist, wurde gerettet (Einträge: %1, Läufer: %2). Weggelassen, weil beschädigt: %3. Die beschädigte Datei wurde unverändert als %4 beiseitegelegt.</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>Damaged diaries</source>
        <translation>Beschädigte Tagebücher</translation>
    </message>
    <message>
        <source>The diaries cannot be opened</source>
        <translation>Die Tagebücher lassen sich nicht öffnen</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Sicherung vom %1 wiederherstellen</translation>
    </message>
    <message>
        <source>The newest that is whole. What was entered after it was made is not in it. The damaged file is set aside, untouched.</source>
        <translation>Die neueste, die heil ist. Was danach eingetragen wurde, fehlt darin. Die beschädigte Datei wird unverändert beiseitegelegt.</translation>
    </message>
    <message>
        <source>Save what is left</source>
        <translation>Retten, was übrig ist</translation>
    </message>
    <message>
        <source>Every entry that is still whole is kept, and you are told how many are not. The damaged file is set aside, untouched.</source>
        <translation>Jeder Eintrag, der noch heil ist, bleibt erhalten, und du erfährst, wie viele es nicht sind. Die beschädigte Datei wird unverändert beiseitegelegt.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts wird geändert.</translation>
    </message>
</context>
<context>
    <name>ResponseWords</name>
    <message>
        <source>no light: the pain during it was not told</source>
        <translation>keine Ampel: Der Schmerz dabei wurde nicht angegeben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a run&apos;s day and distance</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next morning against the usual: %1</source>
        <translation>Nächster Morgen gegenüber dem Üblichen: %1</translation>
    </message>
    <message>
        <source>%1 of the longest tolerated then, %2</source>
        <comment>a share such as 0.95, and a distance</comment>
        <translation>%1 der damals längsten vertragenen Strecke, %2</translation>
    </message>
    <message>
        <source>Light: %1</source>
        <translation>Ampel: %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Longest tolerated then</source>
        <translation>Damals längste vertragene</translation>
    </message>
    <message>
        <source>Distance ÷ tolerated</source>
        <translation>Strecke ÷ vertragene</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Nächster Morgen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ampel</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>a convention of this program</source>
        <translation>eine Konvention dieses Programms</translation>
    </message>
    <message>
        <source>guides for runners</source>
        <translation>Laufratgeber</translation>
    </message>
    <message>
        <source>highest green pain</source>
        <translation>höchster grüner Schmerz</translation>
    </message>
    <message>
        <source>advice of La Trobe University for runners with pain at the kneecap</source>
        <translation>Rat der La Trobe University für Läufer mit Schmerz an der Kniescheibe</translation>
    </message>
    <message>
        <source>highest amber pain</source>
        <translation>höchster gelber Schmerz</translation>
    </message>
    <message>
        <source>Silbernagel and others, 2007</source>
        <translation>Silbernagel und andere, 2007</translation>
    </message>
    <message>
        <source>pain at which everything stops</source>
        <translation>Schmerz, bei dem alles anhält</translation>
    </message>
    <message>
        <source>effort of cross-training in Settle</source>
        <translation>Anstrengung im Ausgleichstraining beim Beruhigen</translation>
    </message>
    <message>
        <source>cut of an amber week</source>
        <translation>Kürzung einer gelben Woche</translation>
    </message>
    <message>
        <source>cut of a flare week</source>
        <translation>Kürzung einer Woche mit Reizphase</translation>
    </message>
    <message>
        <source>weekly growth</source>
        <translation>wöchentlicher Zuwachs</translation>
    </message>
    <message>
        <source>guides for runners; Buist and others, 2008, found no protection in it</source>
        <translation>Laufratgeber; Buist und andere, 2008, fanden darin keinen Schutz</translation>
    </message>
    <message>
        <source>longest run</source>
        <translation>längster Lauf</translation>
    </message>
    <message>
        <source>Frandsen and others, 2025</source>
        <translation>Frandsen und andere, 2025</translation>
    </message>
    <message>
        <source>share of the onset distance in Settle</source>
        <translation>Anteil der Strecke bis zum Schmerzbeginn beim Beruhigen</translation>
    </message>
    <message>
        <source>guides for runners; the share is a convention of this program</source>
        <translation>Laufratgeber; der Anteil ist eine Konvention dieses Programms</translation>
    </message>
    <message>
        <source>share of the onset distance in Rebuild</source>
        <translation>Anteil der Strecke bis zum Schmerzbeginn beim Wiederaufbau</translation>
    </message>
    <message>
        <source>first run after a red light</source>
        <translation>erster Lauf nach einer roten Ampel</translation>
    </message>
    <message>
        <source>advice of La Trobe University; the share is a convention of this program</source>
        <translation>Rat der La Trobe University; der Anteil ist eine Konvention dieses Programms</translation>
    </message>
    <message>
        <source>size of the lighter week</source>
        <translation>Umfang der Entlastungswoche</translation>
    </message>
    <message>
        <source>Bell and others, 2022; the size is a convention of this program</source>
        <translation>Bell und andere, 2022; die Größe ist eine Konvention dieses Programms</translation>
    </message>
    <message>
        <source>change of cadence</source>
        <translation>Änderung der Schrittfrequenz</translation>
    </message>
    <message>
        <source>Heiderscheit 2011, Lenhart 2014, Willson 2014 and 2015, with others</source>
        <translation>Heiderscheit 2011, Lenhart 2014, Willson 2014 und 2015, mit anderen</translation>
    </message>
    <message>
        <source>growth step of a short week</source>
        <translation>Wachstumsschritt einer kurzen Woche</translation>
    </message>
    <message>
        <source>growth step of a short run</source>
        <translation>Wachstumsschritt eines kurzen Laufs</translation>
    </message>
    <message>
        <source>minutes of Prime</source>
        <translation>Minuten zum Aufwärmen</translation>
    </message>
    <message>
        <source>minutes of Restore</source>
        <translation>Minuten zum Ausklang</translation>
    </message>
    <message>
        <source>weeks from one lighter week to the next</source>
        <translation>Wochen von einer Entlastungswoche zur nächsten</translation>
    </message>
    <message>
        <source>rest days a week</source>
        <translation>Ruhetage pro Woche</translation>
    </message>
    <message>
        <source>strength sessions a week</source>
        <translation>Krafteinheiten pro Woche</translation>
    </message>
    <message>
        <source>days between strength sessions</source>
        <translation>Tage zwischen Krafteinheiten</translation>
    </message>
    <message>
        <source>American College of Sports Medicine, 2009</source>
        <translation>American College of Sports Medicine, 2009</translation>
    </message>
    <message>
        <source>sessions a day</source>
        <translation>Einheiten pro Tag</translation>
    </message>
    <message>
        <source>growth in spite of a hold</source>
        <translation>Wachstum trotz Haltezeichen</translation>
    </message>
    <message>
        <source>%1/10</source>
        <translation>%1/10</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>largest recent week</source>
        <translation>größte Woche der letzten Zeit</translation>
    </message>
    <message>
        <source>fresh start of the recent weeks</source>
        <translation>Neubeginn der letzten Wochen</translation>
    </message>
    <message>
        <source>usual morning pain</source>
        <translation>üblicher Schmerz am Morgen</translation>
    </message>
    <message>
        <source>weekly growth on the way back</source>
        <translation>wöchentlicher Zuwachs auf dem Weg zurück</translation>
    </message>
</context>
<context>
    <name>RunnerText</name>
    <message>
        <source>left knee</source>
        <translation>linkes Knie</translation>
    </message>
    <message>
        <source>right knee</source>
        <translation>rechtes Knie</translation>
    </message>
    <message>
        <source>both knees</source>
        <translation>beide Knie</translation>
    </message>
    <message>
        <source>front, around the kneecap</source>
        <translation>vorn, um die Kniescheibe</translation>
    </message>
    <message>
        <source>below the kneecap</source>
        <translation>unter der Kniescheibe</translation>
    </message>
    <message>
        <source>outer side</source>
        <translation>Außenseite</translation>
    </message>
    <message>
        <source>inner side</source>
        <translation>Innenseite</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>hinten</translation>
    </message>
    <message>
        <source>above the kneecap</source>
        <translation>über der Kniescheibe</translation>
    </message>
    <message>
        <source>hard to say</source>
        <translation>schwer zu sagen</translation>
    </message>
    <message>
        <source>stairs</source>
        <translation>Treppen</translation>
    </message>
    <message>
        <source>running downhill</source>
        <translation>bergab laufen</translation>
    </message>
    <message>
        <source>long sitting</source>
        <translation>langes Sitzen</translation>
    </message>
    <message>
        <source>squatting</source>
        <translation>Hocken</translation>
    </message>
    <message>
        <source>jumping</source>
        <translation>Springen</translation>
    </message>
    <message>
        <source>fast running</source>
        <translation>schnelles Laufen</translation>
    </message>
    <message>
        <source>a sloping road</source>
        <translation>schräge Straße</translation>
    </message>
    <message>
        <source>run without minding the knee</source>
        <translation>laufen, ohne ans Knie zu denken</translation>
    </message>
    <message>
        <source>a weekly distance</source>
        <translation>eine Wochenstrecke</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>eine Veranstaltung</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>bisher keines</translation>
    </message>
    <message>
        <source>now and then</source>
        <translation>ab und zu</translation>
    </message>
    <message>
        <source>regularly</source>
        <translation>regelmäßig</translation>
    </message>
    <message>
        <source>cycling</source>
        <translation>Radfahren</translation>
    </message>
    <message>
        <source>swimming</source>
        <translation>Schwimmen</translation>
    </message>
    <message>
        <source>elliptical trainer</source>
        <translation>Crosstrainer</translation>
    </message>
    <message>
        <source>running in deep water</source>
        <translation>Laufen im tiefen Wasser</translation>
    </message>
    <message>
        <source>walking</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>loud landings</source>
        <translation>laute Landung</translation>
    </message>
    <message>
        <source>feet land far in front</source>
        <translation>Füße landen weit vorn</translation>
    </message>
    <message>
        <source>knee falls inward</source>
        <translation>Knie fällt nach innen</translation>
    </message>
    <message>
        <source>one side differs from the other</source>
        <translation>eine Seite ist anders als die andere</translation>
    </message>
    <message>
        <source>mat</source>
        <translation>Matte</translation>
    </message>
    <message>
        <source>free wall</source>
        <translation>freie Wand</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>Stuhl</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>long band</source>
        <translation>langes Band</translation>
    </message>
    <message>
        <source>loop band</source>
        <translation>Ringband</translation>
    </message>
    <message>
        <source>strap</source>
        <translation>Gurt</translation>
    </message>
    <message>
        <source>dumbbells</source>
        <translation>Kurzhanteln</translation>
    </message>
    <message>
        <source>bench</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>sliders</source>
        <translation>Gleitscheiben</translation>
    </message>
    <message>
        <source>balance cushion</source>
        <translation>Balancekissen</translation>
    </message>
    <message>
        <source>foam roller</source>
        <translation>Faszienrolle</translation>
    </message>
    <message>
        <source>gym</source>
        <translation>Fitnessstudio</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>cross-training</source>
        <translation>Ausgleichstraining</translation>
    </message>
    <message>
        <source>easy run</source>
        <translation>lockerer Lauf</translation>
    </message>
    <message>
        <source>technique run</source>
        <translation>Techniklauf</translation>
    </message>
    <message>
        <source>long run</source>
        <translation>langer Lauf</translation>
    </message>
    <message>
        <source>quality run</source>
        <translation>schnellerer Lauf</translation>
    </message>
    <message>
        <source>walk–run</source>
        <translation>Geh-Lauf-Wechsel</translation>
    </message>
    <message>
        <source>race</source>
        <translation>Wettkampf</translation>
    </message>
    <message>
        <source>other run</source>
        <translation>anderer Lauf</translation>
    </message>
    <message>
        <source>road</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>track</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>trail</source>
        <translation>Waldweg</translation>
    </message>
    <message>
        <source>grass</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>treadmill</source>
        <translation>Laufband</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>flach</translation>
    </message>
    <message>
        <source>rolling</source>
        <translation>wellig</translation>
    </message>
    <message>
        <source>hilly</source>
        <translation>hügelig</translation>
    </message>
    <message>
        <source>long descents</source>
        <translation>lange bergab</translation>
    </message>
    <message>
        <source>within an hour</source>
        <translation>binnen einer Stunde</translation>
    </message>
    <message>
        <source>within a day</source>
        <translation>binnen eines Tages</translation>
    </message>
    <message>
        <source>later than a day</source>
        <translation>später als nach einem Tag</translation>
    </message>
    <message>
        <source>no swelling</source>
        <translation>keine Schwellung</translation>
    </message>
    <message>
        <source>a little swelling</source>
        <translation>leichte Schwellung</translation>
    </message>
    <message>
        <source>marked swelling</source>
        <translation>starke Schwellung</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>stechend</translation>
    </message>
    <message>
        <source>dull</source>
        <translation>dumpf</translation>
    </message>
    <message>
        <source>catching</source>
        <translation>einklemmend</translation>
    </message>
    <message>
        <source>the knee gave way</source>
        <translation>das Knie gab nach</translation>
    </message>
    <message>
        <source>the knee locked</source>
        <translation>das Knie blockierte</translation>
    </message>
    <message>
        <source>pain at night or at rest</source>
        <translation>Schmerz nachts oder in Ruhe</translation>
    </message>
    <message>
        <source>short strength</source>
        <translation>kurze Kraft</translation>
    </message>
    <message>
        <source>hip strength</source>
        <translation>Hüftkraft</translation>
    </message>
    <message>
        <source>good sleep</source>
        <translation>guter Schlaf</translation>
    </message>
    <message>
        <source>fair sleep</source>
        <translation>mäßiger Schlaf</translation>
    </message>
    <message>
        <source>poor sleep</source>
        <translation>schlechter Schlaf</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>%1 × %2 s held, each side</source>
        <translation>%1 × %2 s gehalten, je Seite</translation>
    </message>
    <message>
        <source>%1 × %2 s held</source>
        <translation>%1 × %2 s gehalten</translation>
    </message>
    <message>
        <source>%1 × %2, each side</source>
        <translation>%1 × %2, je Seite</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2 of running</source>
        <translation>%1 × %2 Laufen</translation>
    </message>
    <message>
        <source>%1 × (%2 of running, %3 of walking)</source>
        <translation>%1 × (%2 Laufen, %3 Gehen)</translation>
    </message>
    <message>
        <source>think of %1, about %2 a minute</source>
        <translation>denk an: %1, etwa %2 pro Minute</translation>
    </message>
    <message>
        <source>think of: %1</source>
        <translation>denk an: %1</translation>
    </message>
    <message>
        <source>tempo %1-%2-%3</source>
        <translation>Tempo %1-%2-%3</translation>
    </message>
    <message numerus="yes">
        <source>%n repetition(s) in reserve</source>
        <translation>
            <numerusform>%n Wiederholung in Reserve</numerusform>
            <numerusform>%n Wiederholungen in Reserve</numerusform>
        </translation>
    </message>
    <message>
        <source>rest %1 s</source>
        <translation>Pause %1 s</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an exercise and its minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>dazu %1</translation>
    </message>
    <message>
        <source>practise it %1 × %2</source>
        <translation>übe es %1 × %2</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>Strecken</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Calendars begin on</source>
        <translation>Kalender beginnen am</translation>
    </message>
    <message>
        <source>Those that are drawn. The plan&apos;s weeks begin on Monday.</source>
        <translation>Gemeint sind die gezeichneten. Die Wochen des Plans beginnen am Montag.</translation>
    </message>
    <message>
        <source>Diaries lie in</source>
        <translation>Tagebücher liegen in</translation>
    </message>
    <message>
        <source>One file, readable by you alone. A copy of it is a copy of everything.</source>
        <translation>Eine Datei, nur für dich lesbar. Eine Kopie davon ist eine Kopie von allem.</translation>
    </message>
    <message>
        <source>The file of the diaries</source>
        <translation>Die Datei der Tagebücher</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>on a fixed day</source>
        <translation>an einem festen Tag</translation>
    </message>
    <message>
        <source>the harder one</source>
        <translation>die härtere</translation>
    </message>
    <message>
        <source>effort %1</source>
        <translation>Anstrengung %1</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>How it may feel</source>
        <translation>Wie es sich anfühlen darf</translation>
    </message>
    <message>
        <source>Stop and call a clinician:</source>
        <translation>Aufhören und ärztlichen Rat holen:</translation>
    </message>
    <message>
        <source>Stop and call a clinician</source>
        <translation>Aufhören und ärztlichen Rat holen</translation>
    </message>
    <message>
        <source>during</source>
        <comment>pain, in a table by day</comment>
        <translation>beim Lauf</translation>
    </message>
    <message>
        <source>evening</source>
        <comment>pain, in a table by day</comment>
        <translation>abends</translation>
    </message>
    <message>
        <source>next morning</source>
        <comment>pain, in a table by day</comment>
        <translation>nächster Morgen</translation>
    </message>
    <message>
        <source>Pain, 0–10</source>
        <translation>Schmerz, 0–10</translation>
    </message>
    <message>
        <source>an even, easy effort</source>
        <translation>eine gleichmäßige, lockere Anstrengung</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>minutes, from and to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Each run in three parts</source>
        <translation>Jeder Lauf in drei Teilen</translation>
    </message>
    <message>
        <source>Runs on %1</source>
        <translation>Läufe: %1</translation>
    </message>
    <message>
        <source>Prime · %1</source>
        <translation>Aufwärmen · %1</translation>
    </message>
    <message>
        <source>Perform · %1</source>
        <translation>Hauptteil · %1</translation>
    </message>
    <message>
        <source>Restore · %1</source>
        <translation>Ausklang · %1</translation>
    </message>
    <message>
        <source>No training plan for now</source>
        <translation>Vorerst kein Trainingsplan</translation>
    </message>
    <message>
        <source>The notes hold a warning sign that should be looked at before training goes on:</source>
        <translation>Die Einträge enthalten ein Warnzeichen, das angesehen werden sollte, bevor das Training weitergeht:</translation>
    </message>
    <message>
        <source>The file cannot be written (%1). Please choose another place.</source>
        <translation>Die Datei lässt sich nicht schreiben (%1). Bitte wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>points of pain, from and to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day, as QLocale reads it</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>%1 × %2 s / side</source>
        <translation>%1 × %2 s / Seite</translation>
    </message>
    <message>
        <source>%1 × %2 s</source>
        <translation>%1 × %2 s</translation>
    </message>
    <message>
        <source>%1 × %2 / side</source>
        <translation>%1 × %2 / Seite</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1&#xa0;s down</source>
        <translation>%1&#xa0;s ab</translation>
    </message>
    <message>
        <source>%1&#xa0;s held</source>
        <translation>%1&#xa0;s halten</translation>
    </message>
    <message>
        <source>%1&#xa0;s up</source>
        <translation>%1&#xa0;s auf</translation>
    </message>
    <message>
        <source>keep %1 in reserve</source>
        <comment>repetitions</comment>
        <translation>%1 in Reserve behalten</translation>
    </message>
    <message>
        <source>rest&#xa0;%1&#xa0;s</source>
        <translation>Pause&#xa0;%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a cue as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Up to %1 during the run, gone within an hour, and the next morning as usual: carry on.</source>
        <translation>Bis %1 beim Lauf, nach einer Stunde weg und am nächsten Morgen wie üblich: weiter so.</translation>
    </message>
    <message>
        <source>%1, or settled only later that day: the next run is no longer than this one.</source>
        <translation>%1, oder erst später am selben Tag beruhigt: Der nächste Lauf ist nicht länger als dieser.</translation>
    </message>
    <message>
        <source>Settled only later that day: the next run is no longer than this one.</source>
        <translation>Erst später am selben Tag beruhigt: Der nächste Lauf ist nicht länger als dieser.</translation>
    </message>
    <message>
        <source>%1, or a point more than usual the next morning: no run on the next day, and the runs left %2 shorter.</source>
        <translation>%1, oder am nächsten Morgen ein Punkt mehr als üblich: kein Lauf am Tag darauf, und die übrigen Läufe um %2 kürzer.</translation>
    </message>
    <message>
        <source>A point more than usual the next morning: no run on the next day, and the runs left %1 shorter.</source>
        <translation>Am nächsten Morgen ein Punkt mehr als üblich: kein Lauf am Tag darauf, und die übrigen Läufe um %1 kürzer.</translation>
    </message>
    <message>
        <source>%1 or more, a limp, new swelling, more than a day to settle, or %2 points more than usual the next morning: stop, and no run for %3 days.</source>
        <translation>%1 oder mehr, Hinken, eine neue Schwellung, mehr als ein Tag bis zur Beruhigung oder am nächsten Morgen %2 Punkte mehr als üblich: aufhören, und %3 Tage kein Lauf.</translation>
    </message>
    <message>
        <source>Up to %1 during the exercise is fine if the knee is back to its usual level by the next morning.</source>
        <translation>Bis %1 bei der Übung ist in Ordnung, wenn das Knie bis zum nächsten Morgen wieder wie üblich ist.</translation>
    </message>
    <message>
        <source>%1: make the next set lighter or shallower.</source>
        <translation>%1: Mach den nächsten Satz leichter oder weniger tief.</translation>
    </message>
    <message>
        <source>%1 or more, or a sharp pain: leave that exercise out, write it down, and take an easier one next time.</source>
        <translation>%1 oder mehr, oder ein stechender Schmerz: Lass diese Übung aus, schreib es auf und nimm beim nächsten Mal eine leichtere.</translation>
    </message>
    <message>
        <source>pain of %1 or more</source>
        <translation>Schmerz von %1 oder mehr</translation>
    </message>
    <message>
        <source>These rules are made for adults, so Restride makes no plan for a runner under eighteen.</source>
        <translation>Diese Regeln sind für Erwachsene gemacht. Deshalb macht Restride unter achtzehn keinen Plan.</translation>
    </message>
    <message>
        <source>Until somebody has looked at it: no running and no training of the leg.</source>
        <translation>Bis es jemand angesehen hat: kein Laufen und kein Training für das Bein.</translation>
    </message>
    <message>
        <source>Afterwards enter in the diary who cleared it and when. Planning goes on from there, gently.</source>
        <translation>Trag danach im Tagebuch ein, wer es wann freigegeben hat. Von da an geht die Planung behutsam weiter.</translation>
    </message>
    <message>
        <source>a lighter week</source>
        <translation>eine Entlastungswoche</translation>
    </message>
    <message>
        <source>outlook, as if all goes as planned</source>
        <translation>Ausblick, als liefe alles wie geplant</translation>
    </message>
    <message>
        <source>%1 in all, no run longer than %2</source>
        <translation>%1 insgesamt, kein Lauf länger als %2</translation>
    </message>
    <message>
        <source>no running this week</source>
        <translation>diese Woche kein Laufen</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>Fixed days of this week do not go together with the rules, so it is not planned yet. Please free one of them.</source>
        <translation>Feste Tage dieser Woche passen nicht mit den Regeln zusammen, darum ist sie noch nicht geplant. Bitte gib einen davon frei.</translation>
    </message>
    <message>
        <source>Week of %1 · %2, %3</source>
        <translation>Woche ab %1 · %2, %3</translation>
    </message>
    <message>
        <source>Guidance for training, not a diagnosis. Restride %1</source>
        <translation>Orientierung fürs Training, keine Diagnose. Restride %1</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Restride week %1</source>
        <translation>Restride Woche %1</translation>
    </message>
</context>
<context>
    <name>SignHistory</name>
    <message numerus="yes">
        <source>%1: none of the %n asked</source>
        <translation>
            <numerusform>%1: keines von %n abgefragten</numerusform>
            <numerusform>%1: keines der %n abgefragten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: told: %2</source>
        <comment>day, warning signs</comment>
        <translation>%1: angegeben: %2</translation>
    </message>
    <message>
        <source>the runner confirmed that a clinician has seen it</source>
        <translation>du hast bestätigt, dass es ärztlich angesehen wurde</translation>
    </message>
    <message>
        <source>a clinician looked at it</source>
        <translation>es wurde ärztlich angesehen</translation>
    </message>
    <message>
        <source>%1: closed: %2</source>
        <comment>day, how</comment>
        <translation>%1: abgeschlossen: %2</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>an article on running with knee pain</source>
        <translation>ein Artikel über Laufen mit Knieschmerz</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>where it was published, and its label</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>next morning</source>
        <translation>nächster Morgen</translation>
    </message>
    <message>
        <source>painkillers</source>
        <translation>Schmerzmittel</translation>
    </message>
    <message>
        <source>state of the knee</source>
        <translation>Zustand des Knies</translation>
    </message>
    <message>
        <source>warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>cut of the week</source>
        <translation>Kürzung der Woche</translation>
    </message>
    <message>
        <source>back after a jump</source>
        <translation>zurück nach einem Sprung</translation>
    </message>
    <message>
        <source>weekly growth</source>
        <translation>Zuwachs pro Woche</translation>
    </message>
    <message>
        <source>growth holds</source>
        <translation>Zuwachs wartet</translation>
    </message>
    <message>
        <source>your goal</source>
        <translation>dein Ziel</translation>
    </message>
    <message>
        <source>lighter week</source>
        <translation>Entlastungswoche</translation>
    </message>
    <message>
        <source>one change at a time</source>
        <translation>eine Änderung auf einmal</translation>
    </message>
    <message>
        <source>return after a break</source>
        <translation>Rückkehr nach einer Pause</translation>
    </message>
    <message>
        <source>walk–run ladder</source>
        <translation>Geh-Lauf-Leiter</translation>
    </message>
    <message>
        <source>first week</source>
        <translation>erste Woche</translation>
    </message>
    <message>
        <source>longest run</source>
        <translation>längster Lauf</translation>
    </message>
    <message>
        <source>where pain begins</source>
        <translation>wo Schmerz beginnt</translation>
    </message>
    <message>
        <source>number of runs</source>
        <translation>Anzahl der Läufe</translation>
    </message>
    <message>
        <source>shares of the week</source>
        <translation>Anteile der Woche</translation>
    </message>
    <message>
        <source>your free time</source>
        <translation>deine freie Zeit</translation>
    </message>
    <message>
        <source>what gives way</source>
        <translation>was nachgibt</translation>
    </message>
    <message>
        <source>fixed days</source>
        <translation>feste Tage</translation>
    </message>
    <message>
        <source>set by a physiotherapist</source>
        <translation>von der Physiotherapie festgelegt</translation>
    </message>
    <message>
        <source>phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>new things in order</source>
        <translation>Neues der Reihe nach</translation>
    </message>
    <message>
        <source>technique</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>cadence</source>
        <translation>Schrittfrequenz</translation>
    </message>
    <message>
        <source>strength work</source>
        <translation>Krafttraining</translation>
    </message>
    <message>
        <source>cross-training</source>
        <translation>Ausgleichstraining</translation>
    </message>
    <message>
        <source>your diary</source>
        <translation>dein Tagebuch</translation>
    </message>
    <message>
        <source>missed sessions</source>
        <translation>ausgefallene Einheiten</translation>
    </message>
    <message>
        <source>own decisions</source>
        <translation>eigene Entscheidungen</translation>
    </message>
    <message>
        <source>pause after a warning</source>
        <translation>Pause nach einem Warnzeichen</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>adults only</source>
        <translation>nur für Erwachsene</translation>
    </message>
    <message>
        <source>search for the best week</source>
        <translation>Suche nach der besten Woche</translation>
    </message>
    <message>
        <source>Certainty: high, several trials agree.</source>
        <translation>Gewissheit: hoch, mehrere Studien stimmen überein.</translation>
    </message>
    <message>
        <source>Certainty: moderate, one good trial or smaller studies that agree.</source>
        <translation>Gewissheit: mittel, eine gute Studie oder kleinere Studien, die übereinstimmen.</translation>
    </message>
    <message>
        <source>Certainty: low, the studies are small, indirect or at odds.</source>
        <translation>Gewissheit: gering, die Studien sind klein, indirekt oder uneinig.</translation>
    </message>
    <message>
        <source>Certainty: a convention; no trial shows that this number is the right one.</source>
        <translation>Gewissheit: eine Übereinkunft; keine Studie zeigt, dass diese Zahl die richtige ist.</translation>
    </message>
    <message>
        <source>No matter of evidence: it follows from what was told or decided.</source>
        <translation>Keine Frage von Belegen: Es folgt aus dem, was angegeben oder entschieden wurde.</translation>
    </message>
    <message>
        <source>Rule %1.</source>
        <translation>Regel %1.</translation>
    </message>
    <message>
        <source>Its number: %1.</source>
        <translation>Ihre Zahl: %1.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Quelle: %1.</translation>
    </message>
    <message>
        <source>traffic lights</source>
        <translation>Ampeln</translation>
    </message>
    <message>
        <source>illness</source>
        <translation>Krankheit</translation>
    </message>
    <message>
        <source>what to clear before running</source>
        <translation>was vor dem Laufen zu klären ist</translation>
    </message>
</context>
<context>
    <name>StoreText</name>
    <message>
        <source>%1 cannot be opened or written. Please check that it is there and that you may write to it and to its folder.</source>
        <translation>%1 lässt sich nicht öffnen oder schreiben. Bitte prüfe, ob die Datei da ist und ob du sie und ihren Ordner beschreiben darfst.</translation>
    </message>
    <message>
        <source>There is no room left for %1; nothing was changed. Please free some space and try again.</source>
        <translation>Für %1 ist kein Platz mehr; nichts wurde geändert. Bitte schaffe etwas Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The diary was changed somewhere else meanwhile; nothing was overwritten. Please load it again and repeat the change.</source>
        <translation>Das Tagebuch wurde inzwischen anderswo geändert; nichts wurde überschrieben. Bitte lade es neu und wiederhole die Änderung.</translation>
    </message>
    <message>
        <source>%1 is damaged and was left as it is. Please restore the newest backup, or save what is left of it into a new file.</source>
        <translation>%1 ist beschädigt und blieb, wie es ist. Bitte stelle die neueste Sicherung wieder her, oder rette, was davon übrig ist, in eine neue Datei.</translation>
    </message>
    <message>
        <source>A newer version of Restride made %1; it was left as it is. Please update Restride.</source>
        <translation>Eine neuere Version von Restride hat %1 angelegt; die Datei blieb, wie sie ist. Bitte aktualisiere Restride.</translation>
    </message>
    <message>
        <source>%1 is no database of Restride; it was left as it is. Please choose another file.</source>
        <translation>%1 ist keine Datenbank von Restride; die Datei blieb, wie sie ist. Bitte wähle eine andere.</translation>
    </message>
    <message>
        <source>There is no runner in this database. Please add a diary first.</source>
        <translation>In dieser Datenbank ist niemand eingetragen. Bitte füge zuerst ein Tagebuch hinzu.</translation>
    </message>
    <message>
        <source>There is no runner %1 in this database. Please choose one that it lists.</source>
        <translation>In dieser Datenbank gibt es %1 nicht. Bitte wähle einen der Einträge, die sie auflistet.</translation>
    </message>
    <message>
        <source>There are several runners in this database. Please name one.</source>
        <translation>In dieser Datenbank sind mehrere Personen eingetragen. Bitte nenne eine.</translation>
    </message>
    <message>
        <source>There are several runners called %1. Please choose one by its id.</source>
        <translation>Mehrere Personen heißen %1. Bitte wähle eine nach ihrer Kennung.</translation>
    </message>
    <message>
        <source>%1 cannot keep this: something in it is out of range, not readable text, or there already. Nothing was changed. Please check what was entered.</source>
        <translation>%1 kann das nicht aufnehmen: Etwas darin liegt außerhalb der Grenzen, ist kein lesbarer Text oder schon da. Nichts wurde geändert. Bitte prüfe die Eingabe.</translation>
    </message>
    <message>
        <source>The last changes in %1 are lost: the end of its log was damaged. All before them is there. Please look through the latest entries.</source>
        <translation>Die letzten Änderungen in %1 sind verloren: Das Ende des Protokolls war beschädigt. Alles davor ist da. Bitte sieh die neuesten Einträge durch.</translation>
    </message>
    <message>
        <source>The file beside %1 that counts its changes cannot be read. Please check that the latest entries are there.</source>
        <translation>Die Datei neben %1, die seine Änderungen zählt, ist nicht lesbar. Bitte prüfe, ob die neuesten Einträge da sind.</translation>
    </message>
    <message>
        <source>Today&apos;s backup of %1 could not be made. Please check that there is room for it.</source>
        <translation>Die heutige Sicherung von %1 konnte nicht gemacht werden. Bitte prüfe, ob dafür Platz ist.</translation>
    </message>
    <message>
        <source>Another program is using %1; it can be read, but not changed. Please close the other program and start this one again.</source>
        <translation>Ein anderes Programm benutzt %1; die Datei lässt sich lesen, aber nicht ändern. Bitte schließe das andere Programm und starte dieses neu.</translation>
    </message>
    <message>
        <source>The name of %1 or of its folder is not readable text (UTF-8). Please rename it and try again.</source>
        <translation>Der Name von %1 oder seines Ordners ist kein lesbarer Text (UTF-8). Bitte benenne ihn um und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The diary of %1 is damaged and was left as it is; the other diaries can be used. Please restore the newest backup, or save what is left into a new file.</source>
        <translation>Das Tagebuch von %1 ist beschädigt und blieb, wie es ist; die anderen Tagebücher lassen sich benutzen. Bitte stelle die neueste Sicherung wieder her oder rette, was übrig ist, in eine neue Datei.</translation>
    </message>
    <message>
        <source>Something in %1 is damaged. No backup was made today, so that no sound one makes room for it. Please restore the newest backup, or save what is left into a new file.</source>
        <translation>In %1 ist etwas beschädigt. Heute wurde keine Sicherung angelegt, damit keine heile für sie weichen muss. Bitte stelle die neueste Sicherung wieder her oder rette, was übrig ist, in eine neue Datei.</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Long run</source>
        <translation>Langer Lauf</translation>
    </message>
    <message>
        <source>Easy run</source>
        <translation>Lockerer Lauf</translation>
    </message>
    <message>
        <source>Technique run</source>
        <translation>Techniklauf</translation>
    </message>
    <message>
        <source>Faster run</source>
        <translation>Schnellerer Lauf</translation>
    </message>
    <message>
        <source>Walk–run</source>
        <translation>Geh-Lauf-Wechsel</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Cross-training</source>
        <translation>Ausgleichstraining</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>Ruhetag</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Beruhigen</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Wiederaufbau</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Sustain</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Short strength</source>
        <translation>Kurze Kraft</translation>
    </message>
    <message>
        <source>Hip exercises</source>
        <translation>Hüftübungen</translation>
    </message>
    <message>
        <source>Low-impact training</source>
        <translation>Sanftes Training</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>strong amber</source>
        <translation>deutlich gelb</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>beruhigt</translation>
    </message>
    <message>
        <source>holding steady</source>
        <translation>hält sich</translation>
    </message>
    <message>
        <source>flare</source>
        <translation>Reizphase</translation>
    </message>
    <message>
        <source>low</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>gleichbleibend</translation>
    </message>
    <message>
        <source>improving</source>
        <translation>wird besser</translation>
    </message>
    <message>
        <source>worsening</source>
        <translation>wird schlechter</translation>
    </message>
    <message>
        <source>not enough mornings yet</source>
        <translation>noch zu wenige Morgen</translation>
    </message>
    <message>
        <source>strides</source>
        <translation>Steigerungsläufe</translation>
    </message>
    <message>
        <source>uphill repetitions</source>
        <translation>Bergaufläufe</translation>
    </message>
    <message>
        <source>tempo running</source>
        <translation>Tempolauf</translation>
    </message>
    <message>
        <source>gentle descents</source>
        <translation>sanft bergab</translation>
    </message>
    <message>
        <source>faster intervals</source>
        <translation>schnellere Intervalle</translation>
    </message>
    <message>
        <source>quicker, shorter steps</source>
        <translation>schnellere, kürzere Schritte</translation>
    </message>
    <message>
        <source>quiet feet</source>
        <translation>leise Füße</translation>
    </message>
    <message>
        <source>foot under you</source>
        <translation>Fuß unter dir</translation>
    </message>
    <message>
        <source>tall, leaning from the ankles</source>
        <translation>aufrecht, aus den Knöcheln geneigt</translation>
    </message>
    <message>
        <source>the leg takes no weight, or a new injury swells quickly or looks odd</source>
        <translation>das Bein trägt kein Gewicht, oder eine neue Verletzung schwillt schnell an oder sieht seltsam aus</translation>
    </message>
    <message>
        <source>a hot, red, swollen knee while you feel ill</source>
        <translation>ein heißes, rotes, geschwollenes Knie, während du dich krank fühlst</translation>
    </message>
    <message>
        <source>a swollen, hot or tender calf, chest pain or breathlessness</source>
        <translation>eine geschwollene, heiße oder druckempfindliche Wade, Brustschmerz oder Atemnot</translation>
    </message>
    <message>
        <source>a cold, numb or weak foot after an injury</source>
        <translation>ein kalter, tauber oder schwacher Fuß nach einer Verletzung</translation>
    </message>
    <message>
        <source>the straight leg cannot be lifted after a pop</source>
        <translation>das gestreckte Bein lässt sich nach einem Knall nicht heben</translation>
    </message>
    <message>
        <source>the knee locks and will not straighten</source>
        <translation>das Knie blockiert und lässt sich nicht strecken</translation>
    </message>
    <message>
        <source>the knee gives way</source>
        <translation>das Knie gibt nach</translation>
    </message>
    <message>
        <source>marked swelling, or swelling that stays for days</source>
        <translation>starke Schwellung, oder eine Schwellung, die tagelang bleibt</translation>
    </message>
    <message>
        <source>pain at night or at rest that does not ease</source>
        <translation>Schmerz nachts oder in Ruhe, der nicht nachlässt</translation>
    </message>
    <message>
        <source>very strong pain</source>
        <translation>sehr starker Schmerz</translation>
    </message>
    <message>
        <source>a twist or a blow with a pop in the last two weeks</source>
        <translation>eine Verdrehung oder ein Schlag mit Knall in den letzten zwei Wochen</translation>
    </message>
    <message>
        <source>pain at one point of a bone that grows from run to run</source>
        <translation>Schmerz an einer Stelle des Knochens, der von Lauf zu Lauf zunimmt</translation>
    </message>
    <message>
        <source>unexplained loss of weight, an earlier cancer or a new lump</source>
        <translation>unerklärter Gewichtsverlust, eine frühere Krebserkrankung oder ein neuer Knoten</translation>
    </message>
    <message>
        <source>pain that has become stronger or more frequent for two weeks</source>
        <translation>Schmerz, der seit zwei Wochen stärker oder häufiger wird</translation>
    </message>
    <message>
        <source>pain that changes how you walk or run</source>
        <translation>Schmerz, der verändert, wie du gehst oder läufst</translation>
    </message>
    <message>
        <source>stairs or sitting hurt on most days</source>
        <translation>Treppen oder Sitzen schmerzen an den meisten Tagen</translation>
    </message>
    <message>
        <source>catching or clicking with pain</source>
        <translation>Einklemmen oder Knacken mit Schmerz</translation>
    </message>
    <message>
        <source>no better after three weeks of Settle</source>
        <translation>keine Besserung nach drei Wochen Beruhigen</translation>
    </message>
    <message>
        <source>red lights have come back within a few weeks</source>
        <translation>rote Ampeln sind binnen weniger Wochen wiedergekommen</translation>
    </message>
    <message>
        <source>hip, groin or back pain together with the knee</source>
        <translation>Schmerz an Hüfte, Leiste oder Rücken zusammen mit dem Knie</translation>
    </message>
    <message>
        <source>Please get medical help today.</source>
        <translation>Bitte hol dir heute noch ärztliche Hilfe.</translation>
    </message>
    <message>
        <source>Please see a clinician within the next few days.</source>
        <translation>Bitte lass es in den nächsten Tagen ärztlich ansehen.</translation>
    </message>
    <message>
        <source>Please have a clinician or physiotherapist look at it when you can.</source>
        <translation>Bitte lass es bei Gelegenheit ärztlich oder in der Physiotherapie ansehen.</translation>
    </message>
    <message>
        <source>Please plan together with a clinician.</source>
        <translation>Bitte plane zusammen mit einer Fachperson.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a session and its number in the week</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>WeekDecisions</name>
    <message>
        <source>Free %1</source>
        <translation>%1 lösen</translation>
    </message>
    <message>
        <source>%1 is free again.</source>
        <translation>%1 ist wieder frei.</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 lösen</translation>
    </message>
    <message>
        <source>%1 may move again.</source>
        <translation>%1 darf wieder verschoben werden.</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>%1 auslassen</translation>
    </message>
    <message>
        <source>%1 is skipped, by your own decision.</source>
        <translation>%1 ist ausgelassen, durch deine eigene Entscheidung.</translation>
    </message>
    <message>
        <source>%1 as planned again</source>
        <translation>%1 wieder wie geplant</translation>
    </message>
    <message>
        <source>%1 is as planned again.</source>
        <translation>%1 ist wieder wie geplant.</translation>
    </message>
    <message>
        <source>Keep %1 free</source>
        <translation>%1 freihalten</translation>
    </message>
    <message>
        <source>%1 is kept free.</source>
        <translation>%1 wird freigehalten.</translation>
    </message>
    <message>
        <source>Use %1 again</source>
        <translation>%1 wieder nutzen</translation>
    </message>
    <message>
        <source>%1 may be used again.</source>
        <translation>%1 darf wieder genutzt werden.</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 erledigt</translation>
    </message>
    <message>
        <source>%1 is done, on %2.</source>
        <translation>%1 ist erledigt, am %2.</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 auf %2 verschieben</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>%1 festlegen</translation>
    </message>
    <message>
        <source>%1 keeps its %2.</source>
        <translation>%1 bleibt am %2.</translation>
    </message>
    <message>
        <source>%1 has no room for %2 in full. With %3 it fits.</source>
        <translation>Am %1 hat %2 nicht in voller Länge Platz. Mit %3 passt es.</translation>
    </message>
    <message>
        <source>Move it with %1</source>
        <translation>Mit %1 verschieben</translation>
    </message>
    <message>
        <source>Lock it with %1</source>
        <translation>Mit %1 festlegen</translation>
    </message>
    <message>
        <source>%1 is %2 now.</source>
        <translation>%1 hat jetzt %2.</translation>
    </message>
    <message>
        <source>%1 is %2 now, by your own decision.</source>
        <translation>%1 hat jetzt %2, durch deine eigene Entscheidung.</translation>
    </message>
    <message>
        <source>Shorten %1</source>
        <translation>%1 kürzen</translation>
    </message>
    <message>
        <source>Lengthen %1</source>
        <translation>%1 verlängern</translation>
    </message>
    <message>
        <source>Morning of %1</source>
        <translation>Morgen am %1</translation>
    </message>
    <message>
        <source>%1 morning: %2.</source>
        <translation>%1 am Morgen: %2.</translation>
    </message>
    <message>
        <source>Record a clearance</source>
        <translation>Freigabe eintragen</translation>
    </message>
    <message>
        <source>The clearance is recorded.</source>
        <translation>Die Freigabe ist eingetragen.</translation>
    </message>
    <message>
        <source>Use this week</source>
        <translation>Diese Woche nutzen</translation>
    </message>
    <message>
        <source>This is your week now. What changes from here on is shown.</source>
        <translation>Das ist jetzt deine Woche. Was sich von hier an ändert, wird gezeigt.</translation>
    </message>
    <message>
        <source>That does not go together with the rules and the other fixed days, so the rest of the week is not planned.</source>
        <translation>Das passt nicht zu den Regeln und den anderen festgelegten Tagen, deshalb ist der Rest der Woche nicht geplant.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>WeekMetersText</name>
    <message>
        <source>Running this week</source>
        <translation>Laufen diese Woche</translation>
    </message>
    <message>
        <source>Running that week</source>
        <translation>Laufen in jener Woche</translation>
    </message>
    <message>
        <source>All runs of the week in the diary.</source>
        <translation>Alle Läufe der Woche im Tagebuch.</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a target distance</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>What was run, and the week&apos;s target at the mark. The pale part is what the plan holds besides: %1 in all.</source>
        <translation>Was gelaufen wurde, und an der Marke das Wochenziel. Der blasse Teil ist, was der Plan noch enthält: %1 insgesamt.</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>Längster Lauf</translation>
    </message>
    <message>
        <source>The longest run of the week, done or planned.</source>
        <translation>Der längste Lauf der Woche, gelaufen oder geplant.</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>The longest run of the week, done or planned, and the longest that the rules would plan.</source>
        <translation>Der längste Lauf der Woche, gelaufen oder geplant, und der längste, den die Regeln planen würden.</translation>
    </message>
    <message>
        <source>■ beyond the limit</source>
        <translation>■ über der Grenze</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message numerus="yes">
        <source>of %n session(s)</source>
        <translation>
            <numerusform>von %n Einheit</numerusform>
            <numerusform>von %n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Strength sessions that are done, of all that the week holds.</source>
        <translation>Erledigte Krafteinheiten, von allen der Woche.</translation>
    </message>
    <message>
        <source>Next morning pain</source>
        <translation>Schmerz am Morgen danach</translation>
    </message>
    <message>
        <source>The middle one of the mornings after a run in seven days, and of the same days four weeks earlier.</source>
        <translation>Der mittlere der Morgen nach einem Lauf in sieben Tagen, und der gleichen Tage vier Wochen davor.</translation>
    </message>
    <message>
        <source>/10 · was %1 four weeks ago</source>
        <translation>/10 · vor vier Wochen %1</translation>
    </message>
    <message>
        <source>/10</source>
        <comment>after a pain score</comment>
        <translation>/10</translation>
    </message>
    <message>
        <source>no morning told yet</source>
        <translation>noch kein Morgen eingetragen</translation>
    </message>
</context>
<context>
    <name>WeekNotes</name>
    <message>
        <source>▲ These fixed days do not go together</source>
        <translation>▲ Diese festen Tage passen nicht zusammen</translation>
    </message>
    <message>
        <source>No week keeps all of them and the rules, so the rest is not planned. Please free one of them, or undo what you did last.</source>
        <translation>Keine Woche hält sie alle und die Regeln ein, darum ist der Rest nicht geplant. Bitte gib einen davon frei oder nimm zurück, was du zuletzt getan hast.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a session and its day</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>Your physiotherapist fixed %1.</source>
        <translation>Deine Physiotherapie hat %1 festgelegt.</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>Three steps to your first week</source>
        <translation>Drei Schritte zu deiner ersten Woche</translation>
    </message>
    <message>
        <source>Tell which days you have and how many minutes. Runs, strength and rest are fitted into them.</source>
        <translation>Gib an, welche Tage du hast und wie viele Minuten. Läufe, Kraft und Ruhe werden darin eingepasst.</translation>
    </message>
    <message>
        <source>Bring the runs that you have, or log the next one: distance, time, and what the knee said.</source>
        <translation>Hol die Läufe herein, die du hast, oder trag den nächsten ein: Strecke, Zeit und was das Knie gesagt hat.</translation>
    </message>
    <message>
        <source>Each morning one key: how is the knee, 0 to 10? It is the answer by which the week grows or holds.</source>
        <translation>Jeden Morgen eine Taste: Wie geht es dem Knie, 0 bis 10? Nach dieser Antwort wächst die Woche oder wartet.</translation>
    </message>
    <message>
        <source>Tell my days…</source>
        <translation>Meine Tage angeben…</translation>
    </message>
    <message>
        <source>Bring my runs…</source>
        <translation>Meine Läufe holen…</translation>
    </message>
    <message>
        <source>Log a run…</source>
        <translation>Lauf eintragen…</translation>
    </message>
    <message>
        <source>This week is an outlook: its sessions can be moved when it has begun.</source>
        <translation>Diese Woche ist ein Ausblick: Ihre Einheiten lassen sich verschieben, sobald sie begonnen hat.</translation>
    </message>
    <message>
        <source>That week has gone by: what happened keeps its day.</source>
        <translation>Diese Woche ist vorbei: Was war, behält seinen Tag.</translation>
    </message>
    <message>
        <source>It is done: what happened keeps its day. The diary is where a date is put right.</source>
        <translation>Das ist erledigt: Was war, behält seinen Tag. Ein Datum berichtigst du im Tagebuch.</translation>
    </message>
    <message>
        <source>Its day went by, and nothing is made up for.</source>
        <translation>Der Tag ist vorbei, und nichts wird nachgeholt.</translation>
    </message>
    <message>
        <source>It is skipped. Take it back with “As planned again” first.</source>
        <translation>Das ist ausgelassen. Nimm es zuerst mit „Wieder wie geplant“ zurück.</translation>
    </message>
    <message>
        <source>Your physiotherapist fixed its day.</source>
        <translation>Deine Physiotherapie hat den Tag festgelegt.</translation>
    </message>
    <message>
        <source>%1 has gone by: sessions go on today and the days after.</source>
        <translation>%1 ist vorbei: Einheiten gehen auf heute und die Tage danach.</translation>
    </message>
</context>
<context>
    <name>WeekText</name>
    <message>
        <source>%1, week %2</source>
        <comment>a phase and the number of its week</comment>
        <translation>%1, Woche %2</translation>
    </message>
    <message>
        <source>Knee settled</source>
        <translation>Knie beruhigt</translation>
    </message>
    <message>
        <source>Knee holding steady</source>
        <translation>Knie hält sich</translation>
    </message>
    <message>
        <source>Knee at amber</source>
        <translation>Knie bei Gelb</translation>
    </message>
    <message>
        <source>Knee in a flare</source>
        <translation>Knie in einer Reizphase</translation>
    </message>
    <message>
        <source>Stop: a warning sign is open</source>
        <translation>Stopp: Ein Warnzeichen ist offen</translation>
    </message>
    <message>
        <source>pain %1–%2–%3</source>
        <comment>before a run, during it, the next morning</comment>
        <translation>Schmerz %1–%2–%3</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>times and minutes of running</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>cadence %1</source>
        <translation>Schrittfrequenz %1</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>effort %1</source>
        <translation>Anstrengung %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>rested</source>
        <translation>geruht</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>locked by your physiotherapist</source>
        <translation>von deiner Physiotherapie festgelegt</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>festgelegt</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>verschoben von %1</translation>
    </message>
    <message>
        <source>own length</source>
        <translation>eigene Länge</translation>
    </message>
    <message>
        <source>%1 moves from %2 to %3.</source>
        <translation>%1 wechselt von %2 auf %3.</translation>
    </message>
    <message>
        <source>%1 comes in on %2.</source>
        <translation>%1 kommt am %2 dazu.</translation>
    </message>
    <message>
        <source>%1 of %2 is left out.</source>
        <comment>a session and its day</comment>
        <translation>%1 am %2 entfällt.</translation>
    </message>
    <message>
        <source>“%1” becomes “%2” on %3.</source>
        <translation>Aus „%1“ wird am %3 „%2“.</translation>
    </message>
    <message>
        <source>%1 on %2 grows from %3 to %4.</source>
        <translation>%1 am %2 wächst von %3 auf %4.</translation>
    </message>
    <message>
        <source>%1 on %2 shrinks from %3 to %4.</source>
        <translation>%1 am %2 schrumpft von %3 auf %4.</translation>
    </message>
    <message>
        <source>%1 – %2 %3</source>
        <comment>first and last day, month</comment>
        <translation>%1.–%2. %3</translation>
    </message>
    <message>
        <source>%1 %2 – %3 %4</source>
        <comment>first day, its month, last day, its month</comment>
        <translation>%1. %2 – %3. %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>days and their year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Was du gemacht hast</translation>
    </message>
    <message>
        <source>a lighter week</source>
        <translation>eine Entlastungswoche</translation>
    </message>
    <message>
        <source>an outlook</source>
        <translation>ein Ausblick</translation>
    </message>
    <message>
        <source>Knee: nothing told in 7 days</source>
        <translation>Knie: in 7 Tagen nichts eingetragen</translation>
    </message>
    <message>
        <source>%1: worst %2 in 7 days</source>
        <comment>the knee&apos;s status and pain</comment>
        <translation>%1: höchstens %2 in 7 Tagen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a session and its day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 light</source>
        <comment>of a run</comment>
        <translation>Ampel %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a session and its distance</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>day, as QLocale reads it</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>The rest of the week is planned anew.</source>
        <translation>Der Rest der Woche ist neu geplant.</translation>
    </message>
    <message>
        <source>The rest of the week is planned anew, with %1 in all instead of %2.</source>
        <translation>Der Rest der Woche ist neu geplant, mit insgesamt %1 statt %2.</translation>
    </message>
</context>
<context>
    <name>restride::AvailabilityForm</name>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Whole week at most</source>
        <translation>Ganze Woche höchstens</translation>
    </message>
    <message>
        <source>If a week holds less than its days together.</source>
        <translation>Falls eine Woche weniger fasst als ihre Tage zusammen.</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>Minutes on %1</source>
        <translation>Minuten am %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>weekday: what fits</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>long run, if possible</source>
        <translation>langer Lauf, wenn möglich</translation>
    </message>
    <message>
        <source>strength, if possible</source>
        <translation>Kraft, wenn möglich</translation>
    </message>
</context>
<context>
    <name>restride::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>restride::BlockModel</name>
    <message>
        <source>%1, %2</source>
        <comment>cue, cadence</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <comment>cadence</comment>
        <translation>%1 pro Minute</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Wochenziel</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längster</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Think of</source>
        <translation>Denk an</translation>
    </message>
</context>
<context>
    <name>restride::BlockPart</name>
    <message>
        <source>under eighteen</source>
        <translation>unter achtzehn</translation>
    </message>
    <message>
        <source>No sessions are planned for now</source>
        <translation>Vorerst sind keine Einheiten geplant</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>The next sixteen weeks</source>
        <translation>Die nächsten sechzehn Wochen</translation>
    </message>
    <message>
        <source>pale: planned, hatched: lighter week, line: worst pain</source>
        <translation>blass: geplant, schraffiert: Entlastungswoche, Linie: stärkster Schmerz</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>one of a list</comment>
        <translation>• %1</translation>
    </message>
</context>
<context>
    <name>restride::BlockTable</name>
    <message>
        <source>The weeks of the block</source>
        <translation>Die Wochen des Blocks</translation>
    </message>
</context>
<context>
    <name>restride::CadenceInput</name>
    <message>
        <source>steps a minute</source>
        <translation>Schritte pro Minute</translation>
    </message>
</context>
<context>
    <name>restride::CalendarGrid</name>
    <message>
        <source>Calendar: worst pain of each day</source>
        <translation>Kalender: stärkster Schmerz jedes Tages</translation>
    </message>
    <message>
        <source>Arrow keys read out the days: up and down a day, left and right a week.</source>
        <translation>Die Pfeiltasten lesen die Tage vor: auf und ab um einen Tag, links und rechts um eine Woche.</translation>
    </message>
</context>
<context>
    <name>restride::ChangeModel</name>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
</context>
<context>
    <name>restride::ChartCard</name>
    <message>
        <source>Table: %1</source>
        <comment>the title of a chart</comment>
        <translation>Tabelle: %1</translation>
    </message>
</context>
<context>
    <name>restride::ClearanceDialog</name>
    <message>
        <source>A clinician has looked at it</source>
        <translation>Es wurde ärztlich angesehen</translation>
    </message>
    <message>
        <source>I confirm that a clinician has seen it</source>
        <translation>Ich bestätige, dass es ärztlich angesehen wurde</translation>
    </message>
    <message>
        <source>Close warning signs</source>
        <translation>Warnzeichen schließen</translation>
    </message>
    <message>
        <source>Planning begins again in Settle once nothing that stops the plan is open.</source>
        <translation>Die Planung beginnt wieder mit „Beruhigen“, sobald nichts mehr offen ist, das den Plan anhält.</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>Welche davon</translation>
    </message>
    <message>
        <source>Who looked at it</source>
        <translation>Wer es angesehen hat</translation>
    </message>
    <message>
        <source>The clinician&apos;s name.</source>
        <translation>Name der ärztlichen Fachperson.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>And what it means for training; kept with the diary.</source>
        <translation>Und was es für das Training heißt; bleibt beim Tagebuch.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close the signs</source>
        <translation>Zeichen schließen</translation>
    </message>
</context>
<context>
    <name>restride::CrossForm</name>
    <message>
        <source>Log cross-training</source>
        <translation>Ausgleichstraining eintragen</translation>
    </message>
    <message>
        <source>Change cross-training</source>
        <translation>Ausgleichstraining ändern</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Worst knee pain during</source>
        <translation>Stärkster Knieschmerz dabei</translation>
    </message>
    <message>
        <source>Delete the cross-training of %1</source>
        <translation>Ausgleichstraining vom %1 löschen</translation>
    </message>
    <message>
        <source>Log cross-training on %1</source>
        <translation>Ausgleichstraining vom %1 eintragen</translation>
    </message>
    <message>
        <source>Change the cross-training of %1</source>
        <translation>Ausgleichstraining vom %1 ändern</translation>
    </message>
</context>
<context>
    <name>restride::DiaryModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Dabei</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>How hard it was, 0 to 10</source>
        <translation>Wie anstrengend es war, 0 bis 10</translation>
    </message>
    <message>
        <source>Pain before, 0 to 10</source>
        <translation>Schmerz vorher, 0 bis 10</translation>
    </message>
    <message>
        <source>The worst pain during, 0 to 10</source>
        <translation>Der stärkste Schmerz dabei, 0 bis 10</translation>
    </message>
    <message>
        <source>Pain of that morning; of a run, that of the morning after, 0 to 10</source>
        <translation>Schmerz an diesem Morgen; bei einem Lauf der vom Morgen danach, 0 bis 10</translation>
    </message>
    <message>
        <source>How the knee took it</source>
        <translation>Wie das Knie es vertragen hat</translation>
    </message>
</context>
<context>
    <name>restride::DiaryPage</name>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the diary</source>
        <translation>Tagebuch durchsuchen</translation>
    </message>
    <message>
        <source>Words of the note, the kind, the day or the file (Ctrl+F)</source>
        <translation>Wörter aus der Notiz, die Art, der Tag oder die Datei (Strg+F)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Runs as a table…</source>
        <translation>Läufe als Tabelle…</translation>
    </message>
    <message>
        <source>Planned weeks as a calendar…</source>
        <translation>Geplante Wochen als Kalender…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Eintragen…</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>Lauf…</translation>
    </message>
    <message>
        <source>Morning…</source>
        <translation>Morgen…</translation>
    </message>
    <message>
        <source>Strength…</source>
        <translation>Kraft…</translation>
    </message>
    <message>
        <source>Cross-training…</source>
        <translation>Ausgleichstraining…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Cross-training</source>
        <translation>Ausgleichstraining</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Log a run…</source>
        <translation>Lauf eintragen…</translation>
    </message>
    <message>
        <source>Bring my runs…</source>
        <translation>Meine Läufe holen…</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%1 von %n Eintrag</numerusform>
            <numerusform>%1 von %n Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet. Write your first run in the line above, fill in a form, or bring the runs of your watch.</source>
        <translation>Hier ist noch nichts. Schreib deinen ersten Lauf in die Zeile oben, füll ein Formular aus oder hol die Läufe deiner Uhr.</translation>
    </message>
    <message>
        <source>No entry is like that.</source>
        <translation>Kein Eintrag passt dazu.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an entry and its day</comment>
        <translation>%1 vom %2</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Löschen: %1</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Gelöscht: %1.</translation>
    </message>
    <message>
        <source>Log a run of %1</source>
        <translation>Lauf vom %1 eintragen</translation>
    </message>
    <message>
        <source>Logged: %1 on %2.</source>
        <translation>Eingetragen: %1 am %2.</translation>
    </message>
    <message>
        <source>Change: %1 of %2</source>
        <comment>an entry and its day</comment>
        <translation>Ändern: %1 vom %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>restride::DiaryTable</name>
    <message>
        <source>Entries of the diary</source>
        <translation>Einträge des Tagebuchs</translation>
    </message>
</context>
<context>
    <name>restride::DurationInput</name>
    <message>
        <source>min:s</source>
        <translation>min:s</translation>
    </message>
</context>
<context>
    <name>restride::EntryForm</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>restride::EquipmentForm</name>
    <message>
        <source>not told</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Strength training</source>
        <translation>Krafttraining</translation>
    </message>
    <message>
        <source>Who is new to it begins with holds and light loads.</source>
        <translation>Wer neu dabei ist, beginnt mit Halteübungen und leichten Gewichten.</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Only exercises for which everything is there are planned.</source>
        <translation>Geplant werden nur Übungen, für die alles da ist.</translation>
    </message>
    <message>
        <source>Other training</source>
        <translation>Anderes Training</translation>
    </message>
    <message>
        <source>What replaces running while the knee settles.</source>
        <translation>Was das Laufen ersetzt, während sich das Knie beruhigt.</translation>
    </message>
    <message>
        <source>Seen while running</source>
        <translation>Beim Laufen gesehen</translation>
    </message>
    <message>
        <source>On a video, or by somebody; it decides what to think of.</source>
        <translation>Auf einem Video oder von jemandem; danach richtet sich, woran du beim Laufen denkst.</translation>
    </message>
</context>
<context>
    <name>restride::ErrorBox</name>
    <message>
        <source>Restride</source>
        <translation>Restride</translation>
    </message>
</context>
<context>
    <name>restride::FirstStartDialog</name>
    <message>
        <source>Welcome to Restride</source>
        <translation>Willkommen bei Restride</translation>
    </message>
</context>
<context>
    <name>restride::FormPart</name>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>A number above cannot be read.</source>
        <translation>Eine Zahl oben ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Not applied yet: the plan still follows what was there before.</source>
        <translation>Noch nicht angewendet: Der Plan folgt weiter dem, was vorher da stand.</translation>
    </message>
</context>
<context>
    <name>restride::GoalForm</name>
    <message>
        <source>not told</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>The event has a date</source>
        <translation>Das Ereignis hat ein Datum</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Weekly distance (%1)</source>
        <translation>Wochenstrecke (%1)</translation>
    </message>
    <message>
        <source>No week is planned beyond it. Empty: the weeks grow as the knee lets them.</source>
        <translation>Keine Woche wird darüber hinaus geplant. Leer: Die Wochen wachsen, wie das Knie es zulässt.</translation>
    </message>
    <message>
        <source>Its day and the one before it are kept free of hard training.</source>
        <translation>Dieser Tag und der davor bleiben frei von hartem Training.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Distance (%1)</source>
        <translation>Strecke (%1)</translation>
    </message>
</context>
<context>
    <name>restride::ImportDialog</name>
    <message>
        <source>Import runs</source>
        <translation>Läufe importieren</translation>
    </message>
    <message>
        <source>Runs (*.fit *.tcx *.gpx *.csv *.json *.gz *.zip);;All files (*)</source>
        <translation>Läufe (*.fit *.tcx *.gpx *.csv *.json *.gz *.zip);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged with what you had typed</source>
        <translation>
            <numerusform>%n mit deinem Eintrag zusammengeführt</numerusform>
            <numerusform>%n mit deinen Einträgen zusammengeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n schon bekannt</numerusform>
            <numerusform>%n schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing is written yet.</source>
        <translation>%1. Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Files that were read</source>
        <translation>Gelesene Dateien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Or drop files here</source>
        <translation>Oder Dateien hier ablegen</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Reading %1 of %2: %3</source>
        <translation>%1 von %2 wird gelesen: %3</translation>
    </message>
    <message numerus="yes">
        <source>Take %n run(s)</source>
        <translation>
            <numerusform>%n Lauf übernehmen</numerusform>
            <numerusform>%n Läufe übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n entries</source>
        <translation>
            <numerusform>%n Eintrag übernehmen</numerusform>
            <numerusform>%n Einträge übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n run(s)</source>
        <translation>
            <numerusform>%n Lauf importieren</numerusform>
            <numerusform>%n Läufe importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n entries</source>
        <translation>
            <numerusform>%n Eintrag importieren</numerusform>
            <numerusform>%n Einträge importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Only note the files</source>
        <translation>Nur die Dateien vermerken</translation>
    </message>
    <message>
        <source>Note imported files</source>
        <translation>Importierte Dateien vermerken</translation>
    </message>
</context>
<context>
    <name>restride::ImportPreviewTabs</name>
    <message>
        <source>New runs (%1)</source>
        <translation>Neue Läufe (%1)</translation>
    </message>
    <message>
        <source>New cross-training (%1)</source>
        <translation>Neues Ausgleichstraining (%1)</translation>
    </message>
    <message>
        <source>New strength (%1)</source>
        <translation>Neue Kraft (%1)</translation>
    </message>
    <message>
        <source>Merged (%1)</source>
        <translation>Zusammengeführt (%1)</translation>
    </message>
    <message>
        <source>Changed (%1)</source>
        <translation>Geändert (%1)</translation>
    </message>
    <message>
        <source>Known (%1)</source>
        <translation>Bekannt (%1)</translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <translation>Ausgelassen (%1)</translation>
    </message>
    <message>
        <source>Found out (%1)</source>
        <translation>Herausgefunden (%1)</translation>
    </message>
</context>
<context>
    <name>restride::ImportQuestions</name>
    <message>
        <source>%1: %2</source>
        <comment>a file and a question</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the zone of this computer, %1</source>
        <translation>die Zeitzone dieses Computers, %1</translation>
    </message>
    <message>
        <source>please choose</source>
        <translation>bitte wählen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>So lesen</translation>
    </message>
    <message>
        <source>It is read as you answered before. If that was wrong, choose again and read it so.</source>
        <translation>Sie wird so gelesen, wie du es früher angegeben hast. War das falsch, dann wähle neu und klicke auf „So lesen“.</translation>
    </message>
</context>
<context>
    <name>restride::IssuedModel</name>
    <message>
        <source>physiotherapist</source>
        <translation>Physiotherapie</translation>
    </message>
    <message>
        <source>runner</source>
        <translation>Läufer/in</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
</context>
<context>
    <name>restride::IssuedPart</name>
    <message>
        <source>Issued plans</source>
        <translation>Ausgegebene Pläne</translation>
    </message>
    <message>
        <source>A plan is kept as it was told. Choose one to compare it with the plan of now, or two with Ctrl or Shift to compare them.</source>
        <translation>Ein Plan bleibt so, wie er ausgegeben wurde. Wähle einen, um ihn mit dem jetzigen Plan zu vergleichen, oder zwei mit Strg oder Umschalt, um sie miteinander zu vergleichen.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>No plan has been issued yet. The page Week issues one.</source>
        <translation>Noch wurde kein Plan ausgegeben. Das geht auf der Seite „Woche“.</translation>
    </message>
    <message>
        <source>Choose a plan above.</source>
        <translation>Wähle oben einen Plan.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>days</comment>
        <translation>Vom %1 zum %2</translation>
    </message>
    <message>
        <source>From %1 to the plan of now</source>
        <translation>Vom %1 zum jetzigen Plan</translation>
    </message>
    <message>
        <source>The two have no week in common.</source>
        <translation>Die beiden haben keine Woche gemeinsam.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
</context>
<context>
    <name>restride::KneeForm</name>
    <message>
        <source>not told</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> Wochen</translation>
    </message>
    <message>
        <source>Which knee</source>
        <translation>Welches Knie</translation>
    </message>
    <message>
        <source>Figures of exercises are shown for that side.</source>
        <translation>Bilder zu Übungen werden für diese Seite gezeigt.</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Wo es schmerzt</translation>
    </message>
    <message>
        <source>Kept with the diary, so that a change is seen.</source>
        <translation>Bleibt beim Tagebuch, damit eine Veränderung auffällt.</translation>
    </message>
    <message>
        <source>Worse with</source>
        <translation>Schlimmer bei</translation>
    </message>
    <message>
        <source>It decides what to think of while running.</source>
        <translation>Danach richtet sich, woran du beim Laufen denkst.</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>Eases with warming up</source>
        <translation>Lässt beim Aufwärmen nach</translation>
    </message>
    <message>
        <source>Stiff in the morning</source>
        <translation>Morgens steif</translation>
    </message>
    <message>
        <source>Fine when walking</source>
        <translation>Gut beim Gehen</translation>
    </message>
</context>
<context>
    <name>restride::KneePart</name>
    <message>
        <source>Knee and warning signs</source>
        <translation>Knie und Warnzeichen</translation>
    </message>
    <message>
        <source>The knee</source>
        <translation>Das Knie</translation>
    </message>
    <message>
        <source>Any of these now?</source>
        <translation>Ist davon gerade etwas da?</translation>
    </message>
    <message>
        <source>Tick only what is there; nothing needs an answer.</source>
        <translation>Hake nur an, was da ist; nichts braucht eine Antwort.</translation>
    </message>
    <message>
        <source>Told and closed before</source>
        <translation>Früher angegeben und geschlossen</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Close warning signs</source>
        <translation>Warnzeichen schließen</translation>
    </message>
</context>
<context>
    <name>restride::LatelyForm</name>
    <message>
        <source>not told</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source> a minute</source>
        <translation> pro Minute</translation>
    </message>
    <message>
        <source>A usual week (%1)</source>
        <translation>Eine übliche Woche (%1)</translation>
    </message>
    <message>
        <source>The first plan stays a little below it. Empty: it begins with running and walking in turns.</source>
        <translation>Der erste Plan bleibt etwas darunter. Leer: Er beginnt mit Laufen und Gehen im Wechsel.</translation>
    </message>
    <message>
        <source>Longest run (%1)</source>
        <translation>Längster Lauf (%1)</translation>
    </message>
    <message>
        <source>Of the last thirty days. No run is planned far beyond what went well.</source>
        <translation>Der letzten dreißig Tage. Kein Lauf wird weit über das hinaus geplant, was gut ging.</translation>
    </message>
    <message>
        <source>Runs a week</source>
        <translation>Läufe pro Woche</translation>
    </message>
    <message>
        <source>As many as before, as soon as the knee allows it.</source>
        <translation>So viele wie vorher, sobald das Knie es zulässt.</translation>
    </message>
    <message>
        <source>Easy pace (min/%1)</source>
        <translation>Lockeres Tempo (min/%1)</translation>
    </message>
    <message>
        <source>Empty: worked out from the easy runs of four weeks.</source>
        <translation>Leer: aus den lockeren Läufen von vier Wochen berechnet.</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Schrittfrequenz</translation>
    </message>
    <message>
        <source>Steps of both feet at that pace; a small rise unloads the knee.</source>
        <translation>Schritte beider Füße bei diesem Tempo; etwas mehr entlastet das Knie.</translation>
    </message>
</context>
<context>
    <name>restride::LengthEditor</name>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>How far will you run?</source>
        <translation>Wie weit wirst du laufen?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Length of the run in %1</source>
        <translation>Länge des Laufs in %1</translation>
    </message>
    <message>
        <source>A distance, please, such as %1.</source>
        <translation>Bitte eine Strecke, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>That is longer than the %1 of the plan: your own decision. It counts in the diary; the plan&apos;s limits stay as they are.</source>
        <translation>Das ist länger als die %1 im Plan: deine eigene Entscheidung. Es zählt im Tagebuch; die Grenzen des Plans bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Nothing is added to other runs for it.</source>
        <translation>Andere Läufe werden dafür nicht länger.</translation>
    </message>
</context>
<context>
    <name>restride::LoadChart</name>
    <message>
        <source>Weeks in view</source>
        <translation>Gezeigte Wochen</translation>
    </message>
    <message>
        <source>Pain against weekly load</source>
        <translation>Schmerz und Wochenbelastung</translation>
    </message>
    <message>
        <source>Arrow keys read out the weeks.</source>
        <translation>Die Pfeiltasten lesen die Wochen vor.</translation>
    </message>
</context>
<context>
    <name>restride::MainWindow</name>
    <message>
        <source>Restride</source>
        <translation>Restride</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Log a run…</source>
        <translation>Lauf eintragen…</translation>
    </message>
    <message>
        <source>Import runs…</source>
        <translation>Läufe importieren…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Tasten…</translation>
    </message>
    <message>
        <source>About Restride…</source>
        <translation>Über Restride…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Runner without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Another runner…</source>
        <translation>Jemand anderes…</translation>
    </message>
    <message>
        <source>Print the week…</source>
        <translation>Die Woche drucken …</translation>
    </message>
    <message>
        <source>Something on the page Plan is not applied yet.</source>
        <translation>Auf der Seite Plan ist etwas noch nicht übernommen.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Dorthin zurück</translation>
    </message>
</context>
<context>
    <name>restride::MeterCard</name>
    <message>
        <source>%1: %2 %3</source>
        <comment>a meter&apos;s title, figure and the rest</comment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>restride::MinutesInput</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
</context>
<context>
    <name>restride::MorningBar</name>
    <message>
        <source>How is the knee this morning?</source>
        <translation>Wie geht es dem Knie heute Morgen?</translation>
    </message>
    <message>
        <source>How was the knee yesterday morning?</source>
        <translation>Wie ging es dem Knie gestern Morgen?</translation>
    </message>
    <message>
        <source>How was the knee on %1 morning?</source>
        <translation>Wie ging es dem Knie am %1 morgens?</translation>
    </message>
    <message numerus="yes">
        <source>One key: 0 to 10, or – for don&apos;t know. %n more morning(s) after this.</source>
        <translation>
            <numerusform>Eine Taste: 0 bis 10, oder – für „weiß nicht“. Danach noch %n Morgen.</numerusform>
            <numerusform>Eine Taste: 0 bis 10, oder – für „weiß nicht“. Danach noch %n Morgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>One key: 0 to 10, or – for don&apos;t know.</source>
        <translation>Eine Taste: 0 bis 10, oder – für „weiß nicht“.</translation>
    </message>
    <message>
        <source>0 makes it ten, Enter takes the one.</source>
        <translation>0 macht daraus zehn, Enter nimmt die Eins.</translation>
    </message>
</context>
<context>
    <name>restride::MorningForm</name>
    <message>
        <source>Log a morning</source>
        <translation>Morgen eintragen</translation>
    </message>
    <message>
        <source>Change a morning</source>
        <translation>Morgen ändern</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Delete the morning of %1</source>
        <translation>Morgen vom %1 löschen</translation>
    </message>
    <message>
        <source>The knee</source>
        <translation>Das Knie</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation>Schwellung</translation>
    </message>
    <message>
        <source>Pain on getting up</source>
        <translation>Schmerz beim Aufstehen</translation>
    </message>
    <message>
        <source>In a brisk walk of 30 min</source>
        <translation>Bei 30 min zügigem Gehen</translation>
    </message>
    <message>
        <source>In a squat</source>
        <translation>Bei einer Kniebeuge</translation>
    </message>
    <message>
        <source>In ten step-downs</source>
        <translation>Bei zehnmal Herabsteigen</translation>
    </message>
    <message>
        <source>Calf or Achilles tendon</source>
        <translation>Wade oder Achillessehne</translation>
    </message>
    <message>
        <source>From a step of 15 cm</source>
        <translation>Von einer Stufe von 15 cm</translation>
    </message>
    <message>
        <source>The night and the day before</source>
        <translation>Die Nacht und der Tag davor</translation>
    </message>
    <message>
        <source>Slept</source>
        <translation>Geschlafen</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Der Schlaf war</translation>
    </message>
    <message>
        <source>Fatigue</source>
        <translation>Müdigkeit</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Stress</translation>
    </message>
    <message>
        <source>Please write the sleep in hours, such as 7.5 or 7:30, at most 24.</source>
        <translation>Bitte gib den Schlaf in Stunden an, zum Beispiel 7,5 oder 7:30, höchstens 24.</translation>
    </message>
    <message>
        <source>There is a morning of that day already: please change that one.</source>
        <translation>Von diesem Tag gibt es schon einen Morgen: Bitte ändere diesen.</translation>
    </message>
    <message>
        <source>Please answer at least one question.</source>
        <translation>Bitte beantworte mindestens eine Frage.</translation>
    </message>
    <message>
        <source>Log the morning of %1</source>
        <translation>Morgen vom %1 eintragen</translation>
    </message>
    <message>
        <source>Change the morning of %1</source>
        <translation>Morgen vom %1 ändern</translation>
    </message>
</context>
<context>
    <name>restride::OpenSignsCard</name>
    <message>
        <source>It closes by itself after %1, or when a clinician has looked at it.</source>
        <translation>Es schließt sich von selbst nach %1 oder wenn es ärztlich angesehen wurde.</translation>
    </message>
    <message>
        <source>Time does not close it. A clinician&apos;s word does, or yours that a clinician has seen it.</source>
        <translation>Zeit schließt es nicht. Das tut ein ärztliches Wort oder deines, dass es ärztlich angesehen wurde.</translation>
    </message>
    <message>
        <source>Time does not close it: only a clinician&apos;s word does.</source>
        <translation>Zeit schließt es nicht: Das tut nur ein ärztliches Wort.</translation>
    </message>
    <message>
        <source>Open warning signs</source>
        <translation>Offene Warnzeichen</translation>
    </message>
    <message>
        <source>None is open.</source>
        <translation>Keines ist offen.</translation>
    </message>
    <message>
        <source>Somebody has looked at it…</source>
        <translation>Jemand hat es angesehen…</translation>
    </message>
    <message>
        <source>Since %1. %2</source>
        <comment>day, what to do</comment>
        <translation>Seit %1. %2</translation>
    </message>
</context>
<context>
    <name>restride::PaceInput</name>
    <message>
        <source>min:s a %1</source>
        <translation>min:s pro %1</translation>
    </message>
</context>
<context>
    <name>restride::PersonForm</name>
    <message>
        <source>not told</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>This plan is made for adults. Under eighteen, let a clinician set the plan; Restride keeps the diary until then.</source>
        <translation>Dieser Plan ist für Erwachsene gemacht. Unter achtzehn lass den Plan ärztlich festlegen; Restride führt bis dahin das Tagebuch.</translation>
    </message>
    <message>
        <source>Client&apos;s name</source>
        <translation>Name der betreuten Person</translation>
    </message>
    <message>
        <source>You find your clients by it at the lower left of the window, where more are added.</source>
        <translation>Daran findest du die von dir betreuten Personen unten links im Fenster; dort fügst du weitere hinzu.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Printed on sheets. It may stay empty.</source>
        <translation>Steht auf gedruckten Blättern. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>From fifty on, lighter weeks come more often.</source>
        <translation>Ab fünfzig kommen Entlastungswochen öfter.</translation>
    </message>
</context>
<context>
    <name>restride::PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Goal and days</source>
        <translation>Ziel und Tage</translation>
    </message>
    <message>
        <source>The goal</source>
        <translation>Das Ziel</translation>
    </message>
    <message>
        <source>Days and minutes</source>
        <translation>Tage und Minuten</translation>
    </message>
    <message>
        <source>How much time each day holds, warming up included, and what may be done on it.</source>
        <translation>Wie viel Zeit jeder Tag hat, Aufwärmen eingerechnet, und was an ihm möglich ist.</translation>
    </message>
    <message>
        <source>Before the diary</source>
        <translation>Vor dem Tagebuch</translation>
    </message>
    <message>
        <source>Counts until the diary has weeks of its own.</source>
        <translation>Zählt, bis das Tagebuch eigene Wochen hat.</translation>
    </message>
    <message>
        <source>The runner</source>
        <translation>Zur Person</translation>
    </message>
    <message>
        <source>Strength and equipment</source>
        <translation>Kraft und Geräte</translation>
    </message>
    <message>
        <source>Parts of the plan</source>
        <translation>Teile des Plans</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Knee and warning signs</source>
        <translation>Knie und Warnzeichen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Issued plans</source>
        <translation>Ausgegebene Pläne</translation>
    </message>
    <message>
        <source>Knee: %1</source>
        <translation>Knie: %1</translation>
    </message>
</context>
<context>
    <name>restride::PrintDialog</name>
    <message>
        <source>Print the week</source>
        <translation>Woche drucken</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>&amp;Large print</source>
        <translation>&amp;Große Schrift</translation>
    </message>
    <message>
        <source>&amp;Black and white</source>
        <translation>&amp;Schwarzweiß</translation>
    </message>
    <message>
        <source>The week, how each run goes, and a sheet for the strength exercises with boxes to tick.</source>
        <translation>Die Woche, wie jeder Lauf geht, und ein Blatt für die Kraftübungen mit Kästchen zum Abhaken.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The printer did not take it. Please look at the printer, or save a PDF.</source>
        <translation>Der Drucker hat es nicht angenommen. Bitte sieh nach dem Drucker oder speichere ein PDF.</translation>
    </message>
</context>
<context>
    <name>restride::QuestionsPage</name>
    <message>
        <source>Your client</source>
        <translation>Die betreute Person</translation>
    </message>
    <message>
        <source>You and your knee</source>
        <translation>Du und dein Knie</translation>
    </message>
    <message>
        <source>All of it can be changed later, on the page Plan. Under eighteen, within a year of knee surgery, with problems in a pregnancy, with inflamed joints or a known bone stress injury: let a clinician set the plan.</source>
        <translation>Alles lässt sich später auf der Seite „Plan“ ändern. Unter achtzehn, bis ein Jahr nach einer Knieoperation, bei Problemen in einer Schwangerschaft, mit entzündeten Gelenken oder bei einer bekannten Stressverletzung des Knochens: Lass den Plan ärztlich festlegen.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Die betreute Person</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>The knee</source>
        <translation>Das Knie</translation>
    </message>
    <message>
        <source>Days and minutes</source>
        <translation>Tage und Minuten</translation>
    </message>
    <message>
        <source>How much time each day holds for training, warming up included. Nothing is planned beyond it.</source>
        <translation>Wie viel Zeit jeder Tag fürs Training hat, Aufwärmen eingeschlossen. Darüber hinaus wird nichts geplant.</translation>
    </message>
    <message>
        <source>The goal</source>
        <translation>Das Ziel</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Any of these now?</source>
        <translation>Trifft davon jetzt etwas zu?</translation>
    </message>
    <message>
        <source>Most sore knees show none of them. They are asked because for some of them a plan would be the wrong answer.</source>
        <translation>Bei den meisten schmerzenden Knien trifft nichts davon zu. Gefragt wird, weil bei manchem davon ein Plan die falsche Antwort wäre.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>A number above cannot be read.</source>
        <translation>Eine Zahl weiter oben ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Begin and choose files…</source>
        <translation>Beginnen und Dateien wählen…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>restride::QuickEntry</name>
    <message>
        <source>Log a run in a line:  5.2km 31:40 p1/2 e3</source>
        <translation>Lauf in einer Zeile eintragen:  5.2km 31:40 p1/2 e3</translation>
    </message>
    <message>
        <source>A run in one line</source>
        <translation>Ein Lauf in einer Zeile</translation>
    </message>
    <message>
        <source>Distance, time, p before/during, e effort, c cadence, #note; m is the morning after. A day first (yesterday, mon, 17.3.), else today.</source>
        <translation>Strecke, Zeit, p Schmerz vorher/während, e Anstrengung, c Schrittfrequenz, #Notiz; m ist der Morgen danach. Ein Tag zuerst (gestern, mo, 17.3.), sonst heute.</translation>
    </message>
</context>
<context>
    <name>restride::ResponseChart</name>
    <message>
        <source>Next morning against the usual, by run</source>
        <translation>Nächster Morgen gegenüber sonst, je Lauf</translation>
    </message>
    <message>
        <source>No run of these days has both a next morning and a usual one to compare with.</source>
        <translation>Kein Lauf dieser Tage hat sowohl einen nächsten als auch einen üblichen Morgen zum Vergleich.</translation>
    </message>
    <message>
        <source>Arrow keys read out the runs, oldest to newest.</source>
        <translation>Die Pfeiltasten lesen die Läufe vor, vom ältesten zum neuesten.</translation>
    </message>
    <message>
        <source>distance ÷ longest tolerated run</source>
        <translation>Strecke ÷ längster vertragener Lauf</translation>
    </message>
    <message>
        <source>longest tolerated, now %1</source>
        <translation>längster vertragener Lauf, jetzt %1</translation>
    </message>
</context>
<context>
    <name>restride::RestCard</name>
    <message>
        <source>not planned</source>
        <translation>nicht geplant</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day without a session</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>kept free</source>
        <translation>freigehalten</translation>
    </message>
</context>
<context>
    <name>restride::RuleCard</name>
    <message>
        <source>Set by the runner on %1.</source>
        <translation>Am %1 selbst eingestellt.</translation>
    </message>
    <message>
        <source>Set by %1 (physiotherapist) on %2: %3</source>
        <comment>name, day, reason</comment>
        <translation>Am %2 von %1 (Physiotherapie) eingestellt: %3</translation>
    </message>
    <message>
        <source>Set by a physiotherapist</source>
        <translation>Von der Physiotherapie eingestellt</translation>
    </message>
    <message>
        <source>Physiotherapist&apos;s name</source>
        <translation>Name in der Physiotherapie</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Where it comes from: %1.</source>
        <translation>Woher das kommt: %1.</translation>
    </message>
    <message>
        <source>Do it this week</source>
        <translation>Diese Woche so machen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>restride::RuleInput</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
</context>
<context>
    <name>restride::RuleModel</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>by a physiotherapist</source>
        <translation>von der Physiotherapie</translation>
    </message>
    <message>
        <source>once, for a week</source>
        <translation>einmal, für eine Woche</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>restride::RulesPart</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regel: %1</translation>
    </message>
</context>
<context>
    <name>restride::RunForm</name>
    <message>
        <source>Log a run</source>
        <translation>Lauf eintragen</translation>
    </message>
    <message>
        <source>Change a run</source>
        <translation>Lauf ändern</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Painkiller in the 8 hours before</source>
        <translation>Schmerzmittel in den 8 Stunden davor</translation>
    </message>
    <message>
        <source>Delete the run of %1</source>
        <translation>Lauf vom %1 löschen</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>Der Lauf</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Distance (%1)</source>
        <translation>Strecke (%1)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>0 rest, 3 easy and able to talk, 10 all you have</source>
        <translation>0 Ruhe, 3 locker und Reden geht, 10 alles, was du hast</translation>
    </message>
    <message>
        <source>0 no pain, 10 the worst imaginable</source>
        <translation>0 kein Schmerz, 10 der schlimmste vorstellbare</translation>
    </message>
    <message>
        <source>The knee</source>
        <translation>Das Knie</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Schmerz vorher</translation>
    </message>
    <message>
        <source>Worst pain during</source>
        <translation>Stärkster Schmerz dabei</translation>
    </message>
    <message>
        <source>Pain next morning</source>
        <translation>Schmerz am nächsten Morgen</translation>
    </message>
    <message>
        <source>Pain was gone</source>
        <translation>Schmerz war weg</translation>
    </message>
    <message>
        <source>Ran differently</source>
        <translation>Anders gelaufen</translation>
    </message>
    <message>
        <source>When the knee was back to where it was before the run</source>
        <translation>Wann das Knie wieder so war wie vor dem Lauf</translation>
    </message>
    <message>
        <source>Whether the knee made you walk or run differently, such as a limp</source>
        <translation>Ob du wegen des Knies anders gegangen oder gelaufen bist, etwa gehinkt hast</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation>Schwellung</translation>
    </message>
    <message>
        <source>Pain began at (%1)</source>
        <translation>Schmerz begann bei (%1)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Schrittfrequenz</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Untergrund</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>Gelände</translation>
    </message>
    <message>
        <source>New stress</source>
        <translation>Neuer Reiz</translation>
    </message>
    <message>
        <source>Shoe</source>
        <translation>Schuh</translation>
    </message>
    <message>
        <source>The pain was</source>
        <translation>Der Schmerz war</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Es geschah</translation>
    </message>
    <message>
        <source>Pain on %1, morning</source>
        <translation>Schmerz am %1, morgens</translation>
    </message>
    <message>
        <source>The distance has to be a number above 0, at most 500 km.</source>
        <translation>Die Strecke muss eine Zahl über 0 sein, höchstens 500 km.</translation>
    </message>
    <message>
        <source>Please write the time as 31:40, or with hours as 1:02:03.</source>
        <translation>Bitte schreib die Zeit als 31:40, oder mit Stunden als 1:02:03.</translation>
    </message>
    <message>
        <source>Please write where the pain began as a distance.</source>
        <translation>Bitte schreib als Strecke, wo der Schmerz begann.</translation>
    </message>
    <message>
        <source>The cadence has to be between 60 and 260 steps a minute, both feet.</source>
        <translation>Die Schrittfrequenz muss zwischen 60 und 260 Schritten pro Minute liegen, beide Füße gezählt.</translation>
    </message>
    <message>
        <source>Please tell how far you ran.</source>
        <translation>Bitte gib an, wie weit du gelaufen bist.</translation>
    </message>
    <message>
        <source>The pain cannot have begun after the end of the run.</source>
        <translation>Der Schmerz kann nicht nach dem Ende des Laufs begonnen haben.</translation>
    </message>
    <message>
        <source>Log a run of %1</source>
        <translation>Lauf vom %1 eintragen</translation>
    </message>
    <message>
        <source>Change the run of %1</source>
        <translation>Lauf vom %1 ändern</translation>
    </message>
</context>
<context>
    <name>restride::Segments</name>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen, and a choice</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>restride::SessionCard</name>
    <message>
        <source>Drag it to another day, or press Ctrl and an arrow key.</source>
        <translation>Zieh die Einheit auf einen anderen Tag, oder drück Strg und eine Pfeiltaste.</translation>
    </message>
</context>
<context>
    <name>restride::SessionPanel</name>
    <message>
        <source>Log run…</source>
        <translation>Lauf eintragen…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>As planned again</source>
        <translation>Wieder wie geplant</translation>
    </message>
    <message>
        <source>Open the diary</source>
        <translation>Tagebuch öffnen</translation>
    </message>
    <message>
        <source>Keep this day free</source>
        <translation>Diesen Tag freihalten</translation>
    </message>
    <message>
        <source>Use this day again</source>
        <translation>Diesen Tag wieder nutzen</translation>
    </message>
    <message>
        <source>Rested: its day went by. That is fine; nothing is made up for.</source>
        <translation>Geruht: der Tag ist vorbei. Das ist in Ordnung; nichts wird nachgeholt.</translation>
    </message>
    <message>
        <source>Skipped by your own decision. Nothing is added elsewhere for it.</source>
        <translation>Ausgelassen durch deine eigene Entscheidung. Dafür kommt anderswo nichts hinzu.</translation>
    </message>
    <message>
        <source>An outlook: it is planned for good when its week begins.</source>
        <translation>Ein Ausblick: fest geplant wird es, wenn die Woche beginnt.</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben auf</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>Ruhetag</translation>
    </message>
    <message>
        <source>kept free</source>
        <translation>freigehalten</translation>
    </message>
    <message>
        <source>Nothing was done on this day.</source>
        <translation>An diesem Tag wurde nichts gemacht.</translation>
    </message>
    <message>
        <source>Nothing is planned on this day.</source>
        <translation>An diesem Tag ist nichts geplant.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nichts ist gewählt.</translation>
    </message>
    <message>
        <source>Shorten…</source>
        <translation>Kürzen…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
</context>
<context>
    <name>restride::SheetPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>restride::SleepInput</name>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
</context>
<context>
    <name>restride::StepInput</name>
    <message>
        <source>Keys 0 to 9, 1 then 0 for ten, minus for don&apos;t know.</source>
        <translation>Tasten 0 bis 9, für zehn 1 und dann 0, Minus für „weiß nicht“.</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <translation>weiß nicht</translation>
    </message>
</context>
<context>
    <name>restride::StopCard</name>
    <message>
        <source>Record the clearance</source>
        <translation>Freigabe eintragen</translation>
    </message>
    <message>
        <source>Somebody has looked at the knee</source>
        <translation>Das Knie wurde angesehen</translation>
    </message>
    <message>
        <source>Planning goes on from there, gently, with the phase Settle.</source>
        <translation>Von dort an geht die Planung behutsam weiter, mit der Phase Beruhigen.</translation>
    </message>
    <message>
        <source>the clinician&apos;s name</source>
        <translation>Name der ärztlichen Fachperson</translation>
    </message>
    <message>
        <source>what they said about running</source>
        <translation>was zum Laufen gesagt wurde</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Wer?</translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation>Was wurde gesagt?</translation>
    </message>
    <message>
        <source>Open the diary</source>
        <translation>Tagebuch öffnen</translation>
    </message>
    <message>
        <source>■ Please plan together with a clinician</source>
        <translation>■ Bitte plane gemeinsam mit einer ärztlichen Fachperson</translation>
    </message>
    <message>
        <source>■ Stop: let somebody look at the knee first</source>
        <translation>■ Stopp: lass das Knie zuerst ansehen</translation>
    </message>
    <message>
        <source>These rules are made for adults, so Restride makes no plan for a runner under eighteen. The diary and the trends work all the same, and a clinician can read them with you.</source>
        <translation>Diese Regeln sind für Erwachsene gemacht, deshalb macht Restride keinen Plan für Laufende unter achtzehn. Tagebuch und Verlauf funktionieren trotzdem, und eine ärztliche Fachperson kann sie mit dir lesen.</translation>
    </message>
    <message>
        <source>Your notes hold a warning sign that should be looked at before you train again:</source>
        <translation>In deinen Einträgen steht ein Warnzeichen, das angesehen werden sollte, bevor du wieder trainierst:</translation>
    </message>
    <message>
        <source>Until then: no running and no training of the leg. Walk only as far as it is comfortable. You can go on telling how the mornings are.</source>
        <translation>Bis dahin: kein Laufen und kein Training des Beins. Geh nur so weit, wie es angenehm ist. Wie die Morgen sind, kannst du weiter eintragen.</translation>
    </message>
    <message>
        <source>Restride is a planning aid. It does not replace a clinician.</source>
        <translation>Restride ist eine Planungshilfe. Es ersetzt keine ärztliche Beratung.</translation>
    </message>
</context>
<context>
    <name>restride::StrengthForm</name>
    <message>
        <source>Log strength</source>
        <translation>Kraft eintragen</translation>
    </message>
    <message>
        <source>Change a strength session</source>
        <translation>Krafteinheit ändern</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Worst knee pain during</source>
        <translation>Stärkster Knieschmerz dabei</translation>
    </message>
    <message>
        <source>Delete the strength session of %1</source>
        <translation>Krafteinheit vom %1 löschen</translation>
    </message>
    <message>
        <source>Log strength on %1</source>
        <translation>Kraft am %1 eintragen</translation>
    </message>
    <message>
        <source>Change the strength session of %1</source>
        <translation>Krafteinheit vom %1 ändern</translation>
    </message>
</context>
<context>
    <name>restride::TrendsPage</name>
    <message>
        <source>Trends</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>6 wk</source>
        <translation>6 Wo.</translation>
    </message>
    <message>
        <source>12 wk</source>
        <translation>12 Wo.</translation>
    </message>
    <message>
        <source>1 yr</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>min × RPE</source>
        <translation>min × RPE</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Shows the table behind each chart</source>
        <translation>Zeigt zu jedem Diagramm die Tabelle dahinter</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Next morning against the usual, by run</source>
        <translation>Nächster Morgen gegenüber sonst, je Lauf</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>worst pain of each day</source>
        <translation>stärkster Schmerz jedes Tages</translation>
    </message>
    <message>
        <source>What the diary says</source>
        <translation>Was das Tagebuch sagt</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>days, runs, and how many of them with a knee check</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a knee check</source>
        <translation>
            <numerusform>%n mit Angaben zum Knie</numerusform>
            <numerusform>%n mit Angaben zum Knie</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Seite (*.pdf)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Restride trends</source>
        <comment>a file&apos;s name</comment>
        <translation>Restride Verlauf</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 lässt sich nicht schreiben (%2).</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 gibt es schon. Soll die Datei ersetzt werden?</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>Das Bild konnte nicht erstellt werden.</translation>
    </message>
</context>
<context>
    <name>restride::WarningSignsForm</name>
    <message>
        <source>Needs help today</source>
        <translation>Braucht heute Hilfe</translation>
    </message>
    <message>
        <source>Needs a look within days</source>
        <translation>In den nächsten Tagen ansehen lassen</translation>
    </message>
    <message>
        <source>Worth a look when you can</source>
        <translation>Bei Gelegenheit ansehen lassen</translation>
    </message>
    <message>
        <source>No sessions are planned until somebody has looked at it.</source>
        <translation>Bis es jemand angesehen hat, werden keine Einheiten geplant.</translation>
    </message>
    <message>
        <source>The plan goes on, and reminds you of it.</source>
        <translation>Der Plan geht weiter und erinnert dich daran.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>restride::WeekCard</name>
    <message>
        <source>Outlook: as if all goes as planned</source>
        <translation>Ausblick: als liefe alles wie geplant</translation>
    </message>
    <message>
        <source>The plan of this week</source>
        <translation>Der Plan dieser Woche</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>week, phase, course</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Wochenziel</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>Längster Lauf</translation>
    </message>
    <message>
        <source>No run beyond</source>
        <translation>Kein Lauf über</translation>
    </message>
    <message>
        <source>Strength sessions</source>
        <translation>Krafteinheiten</translation>
    </message>
    <message>
        <source>Think of</source>
        <translation>Denk an</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Schrittfrequenz</translation>
    </message>
    <message>
        <source>Why this</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>restride::WeekGrid</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>restride::WeekHead</name>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Use this week</source>
        <translation>Woche nutzen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Eintragen…</translation>
    </message>
    <message>
        <source>Earlier week</source>
        <translation>Frühere Woche</translation>
    </message>
    <message>
        <source>Later week</source>
        <translation>Spätere Woche</translation>
    </message>
    <message>
        <source>Earlier week (Ctrl+PgUp)</source>
        <translation>Frühere Woche (Strg+Bild auf)</translation>
    </message>
    <message>
        <source>Later week (Ctrl+PgDown)</source>
        <translation>Spätere Woche (Strg+Bild ab)</translation>
    </message>
    <message>
        <source>Keeps this week in the diary as the one you go by: the rules count what was told, and later the page shows what changed.</source>
        <translation>Hält diese Woche im Tagebuch als die fest, nach der du dich richtest: die Regeln zählen, was angesagt war, und später zeigt die Seite, was sich geändert hat.</translation>
    </message>
</context>
<context>
    <name>restride::WeekPage</name>
    <message>
        <source>Pain against weekly load</source>
        <translation>Schmerz und Wochenbelastung</translation>
    </message>
    <message>
        <source>bars: %1 run, pale = planned, hatched = lighter week · line: worst pain</source>
        <translation>Balken: gelaufene %1, blass = geplant, schraffiert = Entlastungswoche · Linie: stärkster Schmerz</translation>
    </message>
    <message>
        <source>Nothing is planned in this week, so there is nothing to print.</source>
        <translation>In dieser Woche ist nichts geplant, also gibt es nichts zu drucken.</translation>
    </message>
</context>
<context>
    <name>restride::WelcomePage</name>
    <message>
        <source>Restride</source>
        <translation>Restride</translation>
    </message>
    <message>
        <source>Back to running with a sore knee: a week that fits your days and what the knee says, made from your own diary.</source>
        <translation>Mit schmerzendem Knie zurück zum Laufen: eine Woche, die zu deinen Tagen passt und zu dem, was das Knie sagt, gemacht aus deinem eigenen Tagebuch.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer bist du?</translation>
    </message>
    <message>
        <source>I run</source>
        <translation>Ich laufe</translation>
    </message>
    <message>
        <source>The diary and the plan are about my own knee.</source>
        <translation>In Tagebuch und Plan geht es um mein eigenes Knie.</translation>
    </message>
    <message>
        <source>I treat runners</source>
        <translation>Ich behandle Laufende</translation>
    </message>
    <message>
        <source>I keep the diaries of clients and plan with them.</source>
        <translation>Ich führe die Tagebücher der Menschen, die ich betreue, und plane mit ihnen.</translation>
    </message>
    <message>
        <source>With what do you begin?</source>
        <translation>Womit beginnst du?</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>A few questions, about two minutes, and the first week is planned.</source>
        <translation>Ein paar Fragen, etwa zwei Minuten, und die erste Woche ist geplant.</translation>
    </message>
    <message>
        <source>Bring my runs…</source>
        <translation>Meine Läufe mitbringen…</translation>
    </message>
    <message>
        <source>The same questions, then files from a watch or a running app are read in.</source>
        <translation>Dieselben Fragen, dann werden Dateien einer Uhr oder Lauf-App eingelesen.</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Das Beispiel ansehen</translation>
    </message>
    <message>
        <source>A made-up runner with sixteen weeks of diary. Nothing to fill in.</source>
        <translation>Eine erfundene Person mit sechzehn Wochen Tagebuch. Nichts auszufüllen.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Restride is a planning aid for adults: it makes no diagnosis and does not replace a clinician.</source>
        <translation>Alles bleibt auf diesem Computer. Restride ist eine Planungshilfe für Erwachsene: es stellt keine Diagnose und ersetzt keine ärztliche Beratung.</translation>
    </message>
</context>
<context>
    <name>restride::WhyBox</name>
    <message>
        <source>Why this</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regel: %1</translation>
    </message>
    <message>
        <source>Shows the rule, its source and how sure one can be of it.</source>
        <translation>Zeigt die Regel, ihre Quelle und wie gut sie belegt ist.</translation>
    </message>
    <message>
        <source>▾ Why this week</source>
        <translation>▾ Warum diese Woche</translation>
    </message>
    <message>
        <source>▸ Why this week</source>
        <translation>▸ Warum diese Woche</translation>
    </message>
    <message>
        <source>shown below</source>
        <translation>darunter gezeigt</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
</context>
</TS>
