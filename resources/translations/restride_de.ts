<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <source>Reference week</source>
        <translation>Bezugswoche</translation>
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
        <source>Restride</source>
        <translation>Restride</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>Nothing that you told about this run speaks against it.</source>
        <translation>Nichts, was du zu diesem Lauf notiert hast, spricht gegen ihn.</translation>
    </message>
    <message>
        <source>Pain was %1 during this run, and nothing afterwards speaks against it.</source>
        <translation>Der Schmerz war bei diesem Lauf %1, und danach spricht nichts gegen ihn.</translation>
    </message>
    <message>
        <source>A small warning: the knee took more than an hour to settle.</source>
        <translation>Eine kleine Warnung: Das Knie brauchte mehr als eine Stunde, um sich zu beruhigen.</translation>
    </message>
    <message>
        <source>A small warning: pain of %1 during the run, or a knee that took more than an hour to settle.</source>
        <translation>Eine kleine Warnung: ein Schmerz von %1 beim Lauf, oder das Knie brauchte mehr als eine Stunde, um sich zu beruhigen.</translation>
    </message>
    <message>
        <source>A clear warning from this run.</source>
        <translation>Eine deutliche Warnung von diesem Lauf.</translation>
    </message>
    <message>
        <source>This run was too much for the knee on that day.</source>
        <translation>Dieser Lauf war an diesem Tag zu viel für das Knie.</translation>
    </message>
    <message>
        <source>It changed how you walk or run.</source>
        <translation>Er hat verändert, wie du gehst oder läufst.</translation>
    </message>
    <message>
        <source>There was new swelling.</source>
        <translation>Es gab eine neue Schwellung.</translation>
    </message>
    <message>
        <source>It took more than a day to settle.</source>
        <translation>Es dauerte mehr als einen Tag, bis es sich beruhigt hatte.</translation>
    </message>
    <message>
        <source>Training stops here until somebody has looked at the knee.</source>
        <translation>Hier hält das Training an, bis jemand das Knie angesehen hat.</translation>
    </message>
    <message>
        <source>The swelling was marked.</source>
        <translation>Die Schwellung war stark.</translation>
    </message>
    <message>
        <source>One of the warning signs was there.</source>
        <translation>Eines der Warnzeichen war da.</translation>
    </message>
    <message>
        <source>The next morning is not entered, so this run does not show yet that the knee is ready for more.</source>
        <translation>Der nächste Morgen ist nicht eingetragen, deshalb zeigt dieser Lauf noch nicht, dass das Knie für mehr bereit ist.</translation>
    </message>
    <message>
        <source>A painkiller can hide pain, so this run does not show that the knee is ready for more.</source>
        <translation>Ein Schmerzmittel kann Schmerz verdecken, deshalb zeigt dieser Lauf nicht, dass das Knie für mehr bereit ist.</translation>
    </message>
    <message numerus="yes">
        <source>The knee is settled: %n confirmed run(s) in the last seven days, and every light green.</source>
        <translation>
            <numerusform>Das Knie ist beruhigt: %n bestätigter Lauf in den letzten sieben Tagen, und alle Ampeln grün.</numerusform>
            <numerusform>Das Knie ist beruhigt: %n bestätigte Läufe in den letzten sieben Tagen, und alle Ampeln grün.</numerusform>
        </translation>
    </message>
    <message>
        <source>The knee holds steady: the last seven days show %1, %2 and %3.</source>
        <translation>Das Knie hält sich: Die letzten sieben Tage zeigen %1, %2 und %3.</translation>
    </message>
    <message>
        <source>The knee is at amber: the last seven days show %1 and %2.</source>
        <translation>Das Knie steht auf Gelb: Die letzten sieben Tage zeigen %1 und %2.</translation>
    </message>
    <message>
        <source>Mornings were worse than in the week before.</source>
        <translation>Die Morgen waren schlechter als in der Woche davor.</translation>
    </message>
    <message>
        <source>The knee is in a flare: the last seven days show %1 and %2.</source>
        <translation>Das Knie hat einen Schub: Die letzten sieben Tage zeigen %1 und %2.</translation>
    </message>
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
    <message>
        <source>Everything stops for now, because a warning sign is open: %1.</source>
        <translation>Vorerst ruht alles, weil ein Warnzeichen offen ist: %1.</translation>
    </message>
    <message>
        <source>There are no sessions while this warning sign is open: %1.</source>
        <translation>Solange dieses Warnzeichen offen ist, gibt es keine Einheiten: %1.</translation>
    </message>
    <message>
        <source>The knee is at amber, so the plan takes %1 off. Your last full week was %2; this week&apos;s target is %3.</source>
        <translation>Das Knie steht auf Gelb, deshalb nimmt der Plan %1 weg. Deine letzte volle Woche hatte %2; das Wochenziel ist %3.</translation>
    </message>
    <message>
        <source>The knee is in a flare, so the plan takes %1 off. Your last full week was %2; this week&apos;s target is %3.</source>
        <translation>Das Knie hat einen Schub, deshalb nimmt der Plan %1 weg. Deine letzte volle Woche hatte %2; das Wochenziel ist %3.</translation>
    </message>
    <message>
        <source>Last week was a jump, and a part off it would still be one. So the week goes back to your reference week of %1; the target is %2.</source>
        <translation>Die letzte Woche war ein Sprung, und auch ein Teil weniger wäre noch einer. Also geht es zurück auf deine Bezugswoche von %1; das Wochenziel ist %2.</translation>
    </message>
    <message>
        <source>The week does not grow: your reference week is %1, and the target is %2.</source>
        <translation>Die Woche wächst nicht: Deine Bezugswoche hat %1, und das Wochenziel ist %2.</translation>
    </message>
    <message>
        <source>The knee is settled, so the week may grow from your reference week of %2 to %3. For a short week one small step is allowed beyond %1.</source>
        <translation>Das Knie ist beruhigt, deshalb darf die Woche von deiner Bezugswoche mit %2 auf %3 wachsen. Bei einer kurzen Woche ist ein kleiner Schritt über %1 hinaus erlaubt.</translation>
    </message>
    <message>
        <source>The knee is settled, so the week may grow by up to %1 from your reference week of %2; the target is %3.</source>
        <translation>Das Knie ist beruhigt, deshalb darf die Woche um bis zu %1 gegenüber deiner Bezugswoche von %2 wachsen; das Wochenziel ist %3.</translation>
    </message>
    <message>
        <source>Your goal is %1 a week, so the target goes no further than %2.</source>
        <translation>Dein Ziel sind %1 pro Woche, deshalb geht das Wochenziel nicht über %2 hinaus.</translation>
    </message>
    <message>
        <source>A lighter week is due, so that the body can catch up: %1 less than your reference week of %2, a target of %3.</source>
        <translation>Eine Entlastungswoche ist fällig, damit der Körper nachkommt: %1 weniger als deine Bezugswoche von %2, also ein Wochenziel von %3.</translation>
    </message>
    <message>
        <source>The week of %1 was an easy one with %2, so it stands for the lighter week.</source>
        <translation>Die Woche ab %1 war mit %2 eine leichte, sie zählt als Entlastungswoche.</translation>
    </message>
    <message>
        <source>One change at a time: this week brings something new (%1), so the distance does not grow. Your reference week is %2, and the target is %3.</source>
        <translation>Eine Änderung nach der anderen: Diese Woche bringt etwas Neues (%1), deshalb wächst die Strecke nicht. Deine Bezugswoche hat %2, und das Wochenziel ist %3.</translation>
    </message>
    <message numerus="yes">
        <source>Welcome back after %n day(s) without a run. This week takes up to %1 of your typical week of %2; the target is %3.</source>
        <translation>
            <numerusform>Willkommen zurück nach %n Tag ohne Lauf. Diese Woche nimmt bis zu %1 deiner typischen Woche von %2; das Wochenziel ist %3.</numerusform>
            <numerusform>Willkommen zurück nach %n Tagen ohne Lauf. Diese Woche nimmt bis zu %1 deiner typischen Woche von %2; das Wochenziel ist %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Welcome back after %n day(s) without a run. Running and walking in turns bring you back, from step %1 of the walk–run ladder.</source>
        <translation>
            <numerusform>Willkommen zurück nach %n Tag ohne Lauf. Laufen und Gehen im Wechsel bringen dich zurück, ab Stufe %1 der Geh-Lauf-Leiter.</numerusform>
            <numerusform>Willkommen zurück nach %n Tagen ohne Lauf. Laufen und Gehen im Wechsel bringen dich zurück, ab Stufe %1 der Geh-Lauf-Leiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of the walk–run ladder: %2 × %3 of running.</source>
        <translation>Stufe %1 der Geh-Lauf-Leiter: %2 × %3 Laufen.</translation>
    </message>
    <message>
        <source>Step %1 of the walk–run ladder: %2 × (%3 of running, %4 of walking).</source>
        <translation>Stufe %1 der Geh-Lauf-Leiter: %2 × (%3 Laufen, %4 Gehen).</translation>
    </message>
    <message>
        <source>Two green sessions: up from step %1 to step %2 of the walk–run ladder.</source>
        <translation>Zwei grüne Einheiten: von Stufe %1 hinauf auf Stufe %2 der Geh-Lauf-Leiter.</translation>
    </message>
    <message>
        <source>Step %1 of the walk–run ladder once more.</source>
        <translation>Noch einmal Stufe %1 der Geh-Lauf-Leiter.</translation>
    </message>
    <message>
        <source>After a warning light, back from step %1 to step %2 of the walk–run ladder.</source>
        <translation>Nach einer Warnung von Stufe %1 zurück auf Stufe %2 der Geh-Lauf-Leiter.</translation>
    </message>
    <message>
        <source>Running waits for one answer: please take a brisk walk of half an hour and enter how the knee felt.</source>
        <translation>Das Laufen wartet auf eine Antwort: Bitte geh eine halbe Stunde zügig und trag ein, wie sich das Knie angefühlt hat.</translation>
    </message>
    <message>
        <source>Running waits until a brisk walk of half an hour goes well; the last one that you entered gave a pain of %1.</source>
        <translation>Das Laufen wartet, bis eine halbe Stunde zügiges Gehen gut geht; beim letzten Mal, das du eingetragen hast, war der Schmerz %1.</translation>
    </message>
    <message>
        <source>Sleep comes first: the last seven days show %1 and %2, so the week does not grow.</source>
        <translation>Schlaf geht vor: Die letzten sieben Tage zeigen %1 und %2, deshalb wächst die Woche nicht.</translation>
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
    <message numerus="yes">
        <source>You were very tired on %n day(s) of the last seven, so the week does not grow.</source>
        <translation>
            <numerusform>Du warst an %n der letzten sieben Tage sehr müde, deshalb wächst die Woche nicht.</numerusform>
            <numerusform>Du warst an %n der letzten sieben Tage sehr müde, deshalb wächst die Woche nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calf or Achilles pain of %1: the week does not grow, and the step rate stays as it is.</source>
        <translation>Schmerz von %1 an Wade oder Achillessehne: Die Woche wächst nicht, und die Schrittfrequenz bleibt, wie sie ist.</translation>
    </message>
    <message numerus="yes">
        <source>Of last week&apos;s %n planned run(s), %1 took place. There is nothing to make up for; the week just does not grow.</source>
        <translation>
            <numerusform>Vom geplanten Lauf (%n) der letzten Woche fand %1 statt. Nichts ist nachzuholen; die Woche wächst nur nicht.</numerusform>
            <numerusform>Von den %n geplanten Läufen der letzten Woche fanden %1 statt. Nichts ist nachzuholen; die Woche wächst nur nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last seven days the next morning is entered for %1 of %n run(s). That is too little to build on, so the week does not grow.</source>
        <translation>
            <numerusform>In den letzten sieben Tagen ist der nächste Morgen für %1 von %n Lauf eingetragen. Darauf lässt sich noch nicht bauen, deshalb wächst die Woche nicht.</numerusform>
            <numerusform>In den letzten sieben Tagen ist der nächste Morgen für %1 von %n Läufen eingetragen. Darauf lässt sich noch nicht bauen, deshalb wächst die Woche nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The diary has no full week yet, so the plan begins with the %1 a week that you told, less a tenth: %2.</source>
        <translation>Das Tagebuch hat noch keine volle Woche, deshalb beginnt der Plan mit den %1 pro Woche, die du angegeben hast, weniger ein Zehntel: %2.</translation>
    </message>
    <message>
        <source>No run goes far beyond what the knee took well: the longest such run counts as %1, so this week&apos;s limit is %2.</source>
        <translation>Kein Lauf geht weit über das hinaus, was das Knie gut vertragen hat: Der längste solche Lauf zählt als %1, deshalb ist die Grenze diese Woche %2.</translation>
    </message>
    <message>
        <source>In the last two weeks pain began as early as %1, so runs end before that: the limit is %2.</source>
        <translation>In den letzten zwei Wochen begann der Schmerz frühestens nach %1, deshalb enden die Läufe davor: Die Grenze ist %2.</translation>
    </message>
    <message>
        <source>This week runs stay well below the longest one that the knee took well, %1: the limit is %2.</source>
        <translation>Diese Woche bleiben die Läufe deutlich unter dem längsten, den das Knie gut vertragen hat, %1: Die Grenze ist %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) instead of %1, so that none is longer than %2.</source>
        <translation>
            <numerusform>%n Lauf statt %1, damit keiner länger als %2 ist.</numerusform>
            <numerusform>%n Läufe statt %1, damit keiner länger als %2 ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) instead of %1, so that none is shorter than two kilometres.</source>
        <translation>
            <numerusform>%n Lauf statt %1, damit keiner kürzer als zwei Kilometer ist.</numerusform>
            <numerusform>%n Läufe statt %1, damit keiner kürzer als zwei Kilometer ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n run(s) of at most %1, the week goes no further than %2.</source>
        <translation>
            <numerusform>Mit %n Lauf von höchstens %1 kommt die Woche nicht über %2 hinaus.</numerusform>
            <numerusform>Mit %n Läufen von höchstens %1 kommt die Woche nicht über %2 hinaus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your longest free day for a run has %1, which is time for %2 of running.</source>
        <translation>Dein längster freier Tag für einen Lauf hat %1, das reicht für %2 Laufen.</translation>
    </message>
    <message>
        <source>Shortened from %1 to %2, so that the long run is no more than %3 of the week.</source>
        <translation>Von %1 auf %2 gekürzt, damit der lange Lauf nicht mehr als %3 der Woche ausmacht.</translation>
    </message>
    <message>
        <source>No day of this week can hold a run.</source>
        <translation>Kein Tag dieser Woche hat Platz für einen Lauf.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of cross-training left out, for want of room. Nothing is added later.</source>
        <translation>
            <numerusform>%n Einheit Ausgleichstraining entfällt aus Platzmangel. Später kommt nichts hinzu.</numerusform>
            <numerusform>%n Einheiten Ausgleichstraining entfallen aus Platzmangel. Später kommt nichts hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Strength shortened to %1, for want of room: it keeps the habit.</source>
        <translation>Kraft aus Platzmangel auf %1 gekürzt: So bleibt die Gewohnheit.</translation>
    </message>
    <message>
        <source>Shortened from %1 to %2 to fit its day. Nothing is added later.</source>
        <translation>Von %1 auf %2 gekürzt, damit es in den Tag passt. Später kommt nichts hinzu.</translation>
    </message>
    <message>
        <source>The faster run became an easy one, for want of room.</source>
        <translation>Aus dem schnelleren Lauf wurde aus Platzmangel ein lockerer.</translation>
    </message>
    <message>
        <source>The long run of %1 became an easy one of %2, for want of room. Nothing is added later.</source>
        <translation>Aus dem langen Lauf von %1 wurde aus Platzmangel ein lockerer von %2. Später kommt nichts hinzu.</translation>
    </message>
    <message>
        <source>One strength session left out, for want of room.</source>
        <translation>Eine Krafteinheit entfällt aus Platzmangel.</translation>
    </message>
    <message>
        <source>A run of %1 left out, for want of room. Nothing is added later.</source>
        <translation>Ein Lauf von %1 entfällt aus Platzmangel. Später kommt nichts hinzu.</translation>
    </message>
    <message>
        <source>A run of %1 left out, for want of room, so that one is left. Nothing is added later.</source>
        <translation>Ein Lauf von %1 entfällt aus Platzmangel, damit einer übrig bleibt. Später kommt nichts hinzu.</translation>
    </message>
    <message>
        <source>No strength session fits into this week.</source>
        <translation>In diese Woche passt keine Krafteinheit.</translation>
    </message>
    <message>
        <source>The last run, of %1, does not fit into this week either. Nothing is added later.</source>
        <translation>Auch der letzte Lauf, %1, passt nicht in diese Woche. Später kommt nichts hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%n fixed day(s) cannot be kept together with the rules. Please free one of them.</source>
        <translation>
            <numerusform>%n fester Tag lässt sich nicht mit den Regeln vereinbaren. Bitte gib ihn frei.</numerusform>
            <numerusform>%n feste Tage lassen sich nicht zusammen mit den Regeln einhalten. Bitte gib einen davon frei.</numerusform>
        </translation>
    </message>
    <message>
        <source>You fixed it on %1.</source>
        <translation>Du hast es auf %1 gelegt.</translation>
    </message>
    <message>
        <source>Your physiotherapist fixed it on %1.</source>
        <translation>Deine Physiotherapie hat es auf %1 gelegt.</translation>
    </message>
    <message>
        <source>Your physiotherapist set this on %2: %1.</source>
        <translation>Deine Physiotherapie hat das am %2 eingestellt: %1.</translation>
    </message>
    <message>
        <source>Settle since %1: short, easy runs with days between, until the knee is calm.</source>
        <translation>Beruhigen seit %1: kurze, lockere Läufe mit Tagen dazwischen, bis das Knie ruhig ist.</translation>
    </message>
    <message>
        <source>Rebuild since %1: distance comes back first, nothing fast yet.</source>
        <translation>Wiederaufbau seit %1: Zuerst kommt die Strecke zurück, noch nichts Schnelles.</translation>
    </message>
    <message>
        <source>Build since %1: one new thing at a time.</source>
        <translation>Aufbau seit %1: ein Neues nach dem anderen.</translation>
    </message>
    <message>
        <source>Sustain since %1: all kinds of running, with a lighter week now and then.</source>
        <translation>Erhalten seit %1: alle Arten von Läufen, mit einer Entlastungswoche hin und wieder.</translation>
    </message>
    <message>
        <source>The next step is open: %1.</source>
        <translation>Der nächste Schritt ist offen: %1.</translation>
    </message>
    <message>
        <source>A run gave a clear warning, so this stays out until %2: %1.</source>
        <translation>Ein Lauf war eine deutliche Warnung, deshalb fehlt dies bis %2: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Its part of the week: %1 over %n run(s).</source>
        <translation>
            <numerusform>Sein Teil der Woche: %1 auf %n Lauf verteilt.</numerusform>
            <numerusform>Sein Teil der Woche: %1 auf %n Läufe verteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The long one: up to %1 of the week&apos;s %2.</source>
        <translation>Der lange: bis zu %1 der %2 dieser Woche.</translation>
    </message>
    <message>
        <source>An easy run with one thing to practise: %1.</source>
        <translation>Ein lockerer Lauf mit einer Sache zum Üben: %1.</translation>
    </message>
    <message>
        <source>The run with something extra: %1.</source>
        <translation>Der Lauf mit dem gewissen Extra: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n strength session(s) this week, with time to recover between.</source>
        <translation>
            <numerusform>%n Krafteinheit diese Woche, mit Zeit zum Erholen danach.</numerusform>
            <numerusform>%n Krafteinheiten diese Woche, mit Zeit zum Erholen dazwischen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keeps you fit without impact: %n session(s) this week.</source>
        <translation>
            <numerusform>Hält dich ohne Stöße fit: %n Einheit diese Woche.</numerusform>
            <numerusform>Hält dich ohne Stöße fit: %n Einheiten diese Woche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done on %1.</source>
        <translation>Erledigt am %1.</translation>
    </message>
    <message>
        <source>%1: its day went by. That is fine; it is not made up for.</source>
        <translation>%1: Der Tag ist vorbei. Das ist in Ordnung; nachgeholt wird es nicht.</translation>
    </message>
    <message>
        <source>%1: your own decision. It counts in the diary; the plan&apos;s limits stay as they are.</source>
        <translation>%1: deine eigene Entscheidung. Sie zählt im Tagebuch; die Grenzen des Plans bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The run of %1 gave a clear warning, so the day after it has no run.</source>
        <translation>Der Lauf vom %1 war eine deutliche Warnung, deshalb hat der Tag danach keinen Lauf.</translation>
    </message>
    <message>
        <source>The run of %1 was too much, so the two days after it have no run.</source>
        <translation>Der Lauf vom %1 war zu viel, deshalb haben die zwei Tage danach keinen Lauf.</translation>
    </message>
    <message>
        <source>Think of quicker, shorter steps: about %1 a minute at the same pace.</source>
        <translation>Denk an schnellere, kürzere Schritte: etwa %1 pro Minute bei gleichem Tempo.</translation>
    </message>
    <message>
        <source>Think of quiet feet.</source>
        <translation>Denk an leise Füße.</translation>
    </message>
    <message>
        <source>Think of landing with the foot under you.</source>
        <translation>Denk daran, mit dem Fuß unter dir zu landen.</translation>
    </message>
    <message>
        <source>Think of running tall, leaning from the ankles.</source>
        <translation>Denk daran, aufrecht zu laufen, aus den Knöcheln leicht nach vorn geneigt.</translation>
    </message>
    <message>
        <source>Week %1 of the way to %2 steps a minute: this week about %3.</source>
        <translation>Woche %1 auf dem Weg zu %2 Schritten pro Minute: diese Woche etwa %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n red light(s) in a few weeks: a good moment to let a physiotherapist look at the knee.</source>
        <translation>
            <numerusform>%n rote Ampel in wenigen Wochen: ein guter Moment, das Knie in der Physiotherapie ansehen zu lassen.</numerusform>
            <numerusform>%n rote Ampeln in wenigen Wochen: ein guter Moment, das Knie in der Physiotherapie ansehen zu lassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A clearance is recorded on %1, so planning goes on, gently.</source>
        <translation>Am %1 ist eine Freigabe eingetragen, deshalb geht die Planung behutsam weiter.</translation>
    </message>
    <message>
        <source>These rules are made for adults: please plan together with a clinician.</source>
        <translation>Diese Regeln sind für Erwachsene gemacht: Bitte plane zusammen mit einer Fachperson.</translation>
    </message>
    <message>
        <source>This is the best week found; it is not proved that none is better.</source>
        <translation>Das ist die beste gefundene Woche; dass es keine bessere gibt, ist nicht bewiesen.</translation>
    </message>
    <message>
        <source>A warning sign since %1: %2.</source>
        <translation>Ein Warnzeichen seit %1: %2.</translation>
    </message>
    <message>
        <source>Pain reached %1.</source>
        <translation>Der Schmerz erreichte %1.</translation>
    </message>
    <message numerus="yes">
        <source>The next morning was %n point(s) worse than usual.</source>
        <translation>
            <numerusform>Der nächste Morgen war um %n Punkt schlechter als üblich.</numerusform>
            <numerusform>Der nächste Morgen war um %n Punkte schlechter als üblich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed run(s)</source>
        <translation>
            <numerusform>%n bestätigten Lauf</numerusform>
            <numerusform>%n bestätigte Läufe</numerusform>
        </translation>
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
        <source>Another program is using %1; it can be read, but not changed. Please close the other program and try again.</source>
        <translation>Ein anderes Programm benutzt gerade %1; die Datei lässt sich lesen, aber nicht ändern. Bitte schließe das andere Programm und versuche es noch einmal.</translation>
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
        <source>highest green pain</source>
        <translation>höchster grüner Schmerz</translation>
    </message>
    <message>
        <source>highest amber pain</source>
        <translation>höchster gelber Schmerz</translation>
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
        <translation>Kürzung einer Woche mit Schub</translation>
    </message>
    <message>
        <source>weekly growth</source>
        <translation>wöchentlicher Zuwachs</translation>
    </message>
    <message>
        <source>largest reference week</source>
        <translation>größte Bezugswoche</translation>
    </message>
    <message>
        <source>longest run</source>
        <translation>längster Lauf</translation>
    </message>
    <message>
        <source>share of the onset distance in Settle</source>
        <translation>Anteil der Strecke bis zum Schmerzbeginn beim Beruhigen</translation>
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
        <source>size of the lighter week</source>
        <translation>Umfang der Entlastungswoche</translation>
    </message>
    <message>
        <source>change of cadence</source>
        <translation>Änderung der Schrittfrequenz</translation>
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
        <source>sessions a day</source>
        <translation>Einheiten pro Tag</translation>
    </message>
    <message>
        <source>fresh start of the reference weeks</source>
        <translation>Neubeginn der Bezugswochen</translation>
    </message>
    <message>
        <source>growth in spite of a hold</source>
        <translation>Wachstum trotz Haltezeichen</translation>
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
        <translation>Schub</translation>
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
    <name>restride::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>restride::DiaryPage</name>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
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
        <source>Print…</source>
        <translation>Drucken…</translation>
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
</context>
<context>
    <name>restride::MinutesInput</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
</context>
<context>
    <name>restride::PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>restride::StepInput</name>
    <message>
        <source>Keys 0 to 9, 1 then 0 for ten, minus for don&apos;t know.</source>
        <translation>Tasten 0 bis 9, für zehn 1 und dann 0, Minus für „weiß nicht“.</translation>
    </message>
</context>
<context>
    <name>restride::TrendsPage</name>
    <message>
        <source>Trends</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>restride::WeekPage</name>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
</context>
</TS>
