import { describe, expect, test } from 'vitest'
import { de } from '../../src/lexicon/de/index.ts'
import { read } from './passages.ts'

describe('word order', () => {
  test.each([
    ['the subject first', 'Anna Weber sagte: „Wir öffnen um neun.“', 'Anna Weber', 'sagte'],
    [
      'a few words of the quotation first',
      '„Das Netz“, sagte Anna Weber, „kostet jedes Jahr mehr Geld.“',
      'Anna Weber',
      'sagte'
    ],
    [
      'an adverbial first',
      'Nach der Sitzung sagte Anna Weber: „Wir öffnen um neun.“',
      'Anna Weber',
      'sagte'
    ],
    [
      'the object first',
      'Den Plan lobte Anna Weber als „einen sehr guten Plan“.',
      'Anna Weber',
      'lobte'
    ],
    [
      'a clause first',
      'Da es regnet, sagte Anna Weber: „Wir öffnen um neun.“',
      'Anna Weber',
      'sagte'
    ],
    ['a focus particle', 'Auch Anna Weber sagte: „Wir öffnen um neun.“', 'Anna Weber', 'sagte'],
    [
      'an apposition',
      'Die Sprecherin, Anna Weber, sagte: „Wir öffnen um neun.“',
      'Anna Weber',
      'sagte'
    ],
    [
      'something between two commas, and an object after the verb',
      'Das Oberhaupt der Stadt, seit Mai im Amt, lobte Anna Weber als „eine gute Wahl für uns“.',
      'Das Oberhaupt der Stadt',
      'lobte'
    ],
    [
      'the participle last',
      'Anna Weber hatte in der Sitzung gesagt: „Wir öffnen um neun.“',
      'Anna Weber',
      'hatte … gesagt'
    ],
    [
      'the participle last, after the quotation',
      '„Wir öffnen um neun“, hatte Anna Weber gesagt.',
      'Anna Weber',
      'hatte … gesagt'
    ],
    [
      'a verb that ends as an English gerund does',
      'Am Montag ging Anna Weber davon aus, dass „der Plan bis zum Sommer hält“.',
      'Anna Weber',
      'ging … aus'
    ],
    [
      'the particle last',
      '„Wir öffnen um neun“, fügte Anna Weber am Montag hinzu.',
      'Anna Weber',
      'fügte … hinzu'
    ],
    [
      'an object',
      '„Das ist ein guter Plan“, begründet das Gericht seine Arbeit.',
      'das Gericht',
      'begründet'
    ],
    ['a pronoun', 'In dem Brief lobte er die Stadt: „Wir öffnen um neun.“', 'er', 'lobte'],
    ['a text', 'In dem Schreiben heißt es: „Wir öffnen um neun.“', 'dem Schreiben', 'heißt es'],
    [
      'a verb that no list has',
      '„Wir öffnen um neun“, knödelt Anna Weber.',
      'Anna Weber',
      'knödelt'
    ],
    [
      'a verb before the colon that no list has',
      'Anna Weber knödelt: „Wir öffnen um neun.“',
      'Anna Weber',
      'knödelt'
    ],
    ['a conviction', '„Wir öffnen um neun“, ist sich Anna Weber sicher.', 'Anna Weber', 'ist sich'],
    [
      'the name after what owns the role',
      '„Wir öffnen um neun“, sagte die Sprecherin der Polizei Anna Weber.',
      'Anna Weber',
      'sagte'
    ],
    [
      'the name of who owns the role',
      '„Wir öffnen um neun“, sagte die Frau des Ministers Max Berg.',
      'die Frau des Ministers Max Berg',
      'sagte'
    ],
    ['a doctor', '„Wir öffnen um neun“, sagte Dr. med. Anna Weber.', 'Anna Weber', 'sagte'],
    ['a daughter', '„Wir öffnen um neun“, sagte Max Bergs Tochter.', 'Max Bergs Tochter', 'sagte'],
    [
      'a family name that is a role',
      '„Wir öffnen um neun“, sagte Jens Richter.',
      'Jens Richter',
      'sagte'
    ],
    [
      'a sentence after it which takes it up',
      '„Wir öffnen um neun“. Das sagte Anna Weber am Montag.',
      'Anna Weber',
      'sagte'
    ],
    ['an age', '„Wir öffnen um neun“, sagt die 42-Jährige.', 'die 42-Jährige', 'sagt'],
    [
      'a participle before its noun',
      'Einer der 13 beteiligten Helfer sagte: „Wir öffnen um neun.“',
      'Einer der 13 beteiligten Helfer',
      'sagte'
    ],
    [
      'two verbs joined',
      'Die Tür sei „wie für uns gemacht“, hatte Anna Weber gesagt und gelacht.',
      'Anna Weber',
      'hatte … gesagt'
    ],
    [
      'a text after it',
      '„Wir öffnen um neun“, heißt es in dem Schreiben.',
      'dem Schreiben',
      'heißt es'
    ]
  ])('%s', (_name, copy, source, cue) => {
    const [quotation] = read(copy, de)
    expect(quotation?.source?.text).toBe(source)
    expect(quotation?.evidence[0]?.text).toBe(cue)
  })
})

const words = '„Wir öffnen schon um neun“'

describe('who speaks, and who is told', () => {
  test.each([
    [
      'a role and its genitive before the name',
      `${words}, sagte die Vorsitzende der Grünen, Anna Weber, der Deutschen Presse-Agentur.`,
      'Anna Weber',
      'die Vorsitzende der Grünen'
    ],
    [
      'a role with a place',
      `${words}, sagte die Sprecherin der Fraktion im Landtag, Anna Weber, am Montag.`,
      'Anna Weber',
      'die Sprecherin der Fraktion im Landtag'
    ],
    [
      'a compound as a role',
      `${words}, sagte die Landtagsabgeordnete Anna Weber auf ihrer Seite.`,
      'Anna Weber',
      'die Landtagsabgeordnete'
    ],
    [
      'a role after the name',
      `${words}, sagte Anna Weber, Leiterin der Bücherei, dem Kurier.`,
      'Anna Weber',
      'Leiterin der Bücherei'
    ],
    ['a party', `Ministerin Anna Weber (SPD) sagte: ${words}.`, 'Anna Weber', 'Ministerin'],
    ['a family name alone', `${words}, sagte Weber der dpa.`, 'Weber', null],
    ['a particle', `${words}, sagte Anna von der Heide.`, 'Anna von der Heide', null],
    ['no particle', `${words}, sagte Anna Weber von der Bücherei.`, 'Anna Weber', null],
    [
      'somebody without a name',
      `${words}, sagte ein Sprecher der Stadt dem Kurier.`,
      'ein Sprecher der Stadt',
      null
    ],
    ['the paper as who is told', `${words}, sagte ein Sprecher der Zeitung.`, 'ein Sprecher', null],
    ['some of several', `Einer der Helfer sagte: ${words}.`, 'Einer der Helfer', null],
    ['two', `${words}, sagten Anna Weber und Bernd Koch.`, 'Anna Weber und Bernd Koch', null],
    ['a paper', `${words}, schrieb der „Stadtbote“ am Montag.`, 'der „Stadtbote“', null]
  ])('%s', (_name, copy, text, role) => {
    expect(read(copy, de)[0]?.source).toMatchObject({ text, role })
  })
})

describe('constructions', () => {
  test.each([
    ['cue-before', `Sie betonte: ${words}.`, 'Sie', 'betonte'],
    ['inverted', `${words}, sagte Minister Max Berg.`, 'Max Berg', 'sagte'],
    ['inverted', `${words}, fragen Eltern.`, 'Eltern', 'fragen'],
    ['perfect', `${words}, hatte Max Berg der Zeitung gesagt.`, 'Max Berg', 'hatte'],
    ['perfect', `${words}, wird Max Berg zitiert.`, 'Max Berg', 'wird'],
    ['according-to-after', `${words}, so Minister Max Berg.`, 'Max Berg', 'so'],
    ['according-to-after', `${words}, laut Max Berg.`, 'Max Berg', 'laut'],
    ['according-to-after', `${words}, Berg zufolge.`, 'Berg', 'zufolge'],
    ['as', `${words}, wie Max Berg am Montag mitteilte.`, 'Max Berg', 'wie'],
    ['impersonal', `So heißt es in dem Bericht: ${words}.`, 'dem Bericht', 'heißt es'],
    ['according-to', `Die Tür ist nach Angaben der Polizei ${words}.`, 'der Polizei', 'nach'],
    ['according-to', `Die Tür sei, so Max Berg, ${words}.`, 'Max Berg', 'so'],
    ['clause', `Wie Max Berg mitteilte, sei die Tür ${words}.`, 'Max Berg', 'Wie'],
    ['frame', `Die Tür wurde von Max Berg als ${words} gelobt.`, 'Max Berg', 'wurde'],
    ['frame', `Die Tür wurde oft als ${words} gelobt.`, null, null],
    ['frame', `Max Berg hat die Tür als ${words} bezeichnet.`, 'Max Berg', 'hat'],
    ['said-after', '„Wir öffnen um neun.“ Das sagte Max Berg am Montag.', 'Max Berg', 'sagte'],
    ['said-after', '„Wir öffnen um neun.“ Das Bild sagte Max Berg zu.', null, null],
    ['according-to', `Ihrer Ansicht nach ist die Tür ${words}.`, 'Ihrer', 'nach'],
    ['clause', `Max Berg stand auf und sagte, das sei ${words}.`, 'Max Berg', 'sagte'],
    ['cue-at-end', `Der Rat habe ihn als ${words} gelobt, sagte Max Berg.`, 'Max Berg', 'sagte'],
    ['cue-at-end', `Die Tür sei ${words} gewesen, sagte Max Berg.`, 'Max Berg', 'sagte'],
    ['colon', `Max Berg: ${words}.`, 'Max Berg', null],
    ['colon', `Der Leiter Max Berg zur Lage am Markt: ${words}.`, 'Max Berg', null],
    ['colon', `Stimmen zur Lage am Markt: ${words}.`, null, null],
    ['colon', `Kritik am Markt: ${words}.`, null, null],
    ['saying', `Ihr Fazit: ${words}.`, 'Ihr', 'Fazit'],
    ['saying', `Das Fazit des Leiters nach dem Jahr lautet: ${words}.`, 'des Leiters', 'lautet'],
    ['saying', `Das Fazit von Max Berg: ${words}.`, 'Max Berg', 'Das Fazit'],
    ['saying', `Das Fazit des Jahres: ${words}.`, null, null],
    ['saying', `Ihr Laden am Markt: ${words}.`, null, null],
    ['view', `Für Max Berg ist die Tür ${words}.`, 'Max Berg', 'Für'],
    ['view', `Für die Kinder kommt ${words} am Abend.`, null, null],
    ['view', `Für den Winter ist die Tür ${words}.`, null, null],
    ['impersonal', `In dem Brief ist von ${words} die Rede.`, 'dem Brief', 'ist'],
    ['impersonal', `In dem Wald ist von ${words} die Rede.`, null, null],
    ['cue-before', `Max Berg hält die Tür für ${words}.`, 'Max Berg', 'hält'],
    ['clause', `Max Berg hält die Tür ${words} auf.`, null, null],
    ['clause', `Von der Heide sagte, das sei ${words}.`, 'Von der Heide', 'sagte'],
    ['cue-before', `Von Reue sprach Max Berg: ${words}.`, 'Max Berg', 'sprach'],
    ['clause', `Die in Kiel geborene Anna Weber sagte, das sei ${words}.`, 'Anna Weber', 'sagte'],
    ['clause', `Die in Kiel, sagte Max Berg, seien ${words}.`, 'Max Berg', 'sagte'],
    ['colon-clause', `In der Sache bleibt Max Berg hart: ${words}.`, 'Max Berg', 'bleibt'],
    ['reported', `Max Berg lobte die Tür. Sie sei ${words}.`, 'Max Berg', 'lobte'],
    ['reported', `Max Berg lobte sie. Die Leute würden ${words}.`, 'Max Berg', 'lobte'],
    ['reported', `In dem Brief heißt es, sie sei alt. Nun gehe ${words}.`, 'dem Brief', 'heißt es'],
    ['saying-after', `${words}, lautet die Antwort der Stadt.`, 'der Stadt', 'lautet'],
    ['saying-after', `${words}, so das kurze Fazit von Max Berg.`, 'Max Berg', 'so'],
    ['saying-after', `${words}, lautet Webers Fazit.`, 'Webers', 'lautet'],
    ['saying-after', '„Wir öffnen um neun.“ Das ist sein Fazit.', 'sein', 'ist'],
    ['saying-after', '„Wir öffnen um neun.“ Das ist der Laden der Stadt.', null, null],
    ['saying', `Webers Fazit: ${words}.`, 'Webers', 'Fazit'],
    ['colon', `Webers Laden: ${words}.`, 'Webers Laden', null],
    ['saying', `Das Fazit des Berichts: ${words}.`, 'des Berichts', 'Das Fazit'],
    ['relative', `Dann kam Max Berg, der leise sagte: ${words}.`, 'Max Berg', 'sagte'],
    [
      'relative',
      `Die Frau, die das am Montag „einen sehr guten Plan“ nannte, geht.`,
      'Die Frau',
      'nannte'
    ],
    [
      'subordinate',
      `Die Sache, die der Rat „einen sehr guten Plan“ nannte, ist alt.`,
      'der Rat',
      'nannte'
    ],
    ['relative', `Die Frau des Leiters, der „einen sehr guten Plan“ lobte, geht.`, null, null],
    ['inverted', `${words}, so beschrieb ihn Max Berg.`, 'Max Berg', 'beschrieb'],
    ['inverted', `${words}, mit diesen Worten schloss Max Berg.`, 'Max Berg', 'schloss'],
    ['said-after', '„Wir öffnen um neun.“ Mit diesen Worten ging Max Berg.', 'Max Berg', 'ging'],
    ['said-after', '„Wir öffnen um neun.“ Mit diesen Schuhen ging Max Berg.', null, null],
    [
      'colon-clause',
      `Der Leiter ging mit den Worten „es ist ein sehr guter Tag“.`,
      'Der Leiter',
      'ging mit den Worten'
    ],
    ['colon-clause', `Der Leiter ging mit den Karten „es ist ein sehr guter Tag“.`, null, null],
    ['colon-clause', `Max Berg zögert nicht, das laut zu zeigen: ${words}.`, 'Max Berg', 'zögert'],
    ['colon-clause', `Der Zug fährt nicht, um Zeit zu sparen: ${words}.`, null, null],
    ['parenthesis', 'Auch Trainer Max Berg („Es war sehr schön.“) ging.', 'Max Berg', null],
    ['parenthesis', 'Auch Sänger Max Berg („Der Weg ist weit“) ging.', null, null],
    ['intent', 'Max Berg will „noch einmal sehr genau prüfen“, was fehlt.', 'Max Berg', 'will'],
    ['intent', 'Max Berg will das Buch „Der Weg ist noch weit“ lesen.', null, null],
    ['intent', 'Der Regen will „noch einmal sehr genau prüfen“, was fehlt.', null, null],
    [
      'cue-at-end',
      'Die „neuen Leute im Rat“ hätten „gar keine Ahnung von der Sache“, so Max Berg.',
      'Max Berg',
      'so'
    ],
    ['cue-before', `Der Zeitung sagte Max Berg: ${words}.`, 'Max Berg', 'sagte'],
    ['cue-before', `Der Bote sagte: ${words}.`, 'Der Bote', 'sagte'],
    ['cue-before', `Der frühere Leiter, Max Berg, sagte: ${words}.`, 'Max Berg', 'sagte'],
    ['cue-before', `Das bestätigte Max Berg: ${words}.`, 'Max Berg', 'bestätigte'],
    ['clause', `Dies nannte der Rat: ${words}.`, 'der Rat', 'nannte'],
    ['cue-before', `Dieser sagte: ${words}.`, 'Dieser', 'sagte'],
    ['cue-before', `Das bestätigte Land sagte: ${words}.`, 'Das bestätigte Land', 'sagte'],
    ['frame', `Der Rat hat sie „einen sehr guten Plan“ genannt.`, 'Der Rat', 'hat'],
    ['impersonal', `${words}, hieß es am Montagabend in dem Brief.`, 'dem Brief', 'hieß es'],
    ['impersonal', `${words}, hieß es am Montagabend.`, null, null],
    ['according-to', `Nach Webers Worten ist das ${words}.`, 'Webers', 'Nach'],
    ['according-to', `Nach Webers Tod war das ${words}.`, null, null],
    ['according-to-after', `${words}, Webers Angaben zufolge.`, 'Webers', 'zufolge'],
    ['according-to-after', `${words}, Webers Anwalt zufolge.`, 'Webers Anwalt', 'zufolge'],
    ['according-to', `Geht es nach Max Berg, wird das ${words}.`, 'Max Berg', 'Geht'],
    ['view', `Für Max Berg, der am Tor steht, ist das ${words}.`, 'Max Berg', 'Für'],
    ['view', `Für Max Berg kommt das ${words}.`, 'Max Berg', 'Für'],
    ['inverted', `${words}, sagte der Leiter im Amt, Dr. Max Berg, am Tor.`, 'Max Berg', 'sagte'],
    ['impersonal', `In dem Schreiben heisst es: ${words}.`, 'dem Schreiben', 'heisst es'],
    ['colon', `Der Stadtrat von Kiel: ${words}.`, 'Der Stadtrat von Kiel', null],
    ['saying-after', `${words} so das Fazit des Leiters.`, 'des Leiters', 'so'],
    ['saying', `Das Fazit von Max Berg überrascht kaum: ${words}.`, 'Max Berg', 'Das Fazit'],
    ['according-to', `Es sei etwas, das seiner Meinung nach ${words} wäre.`, 'seiner', 'nach'],
    ['according-to', `Nach Webers Idee soll ${words} gelten.`, 'Webers', 'Nach'],
    ['frame', `Die Tür wurde in dem Bericht als ${words} gelobt.`, 'dem Bericht', 'wurde'],
    ['frame', `Die Tür wurde in dem Winter als ${words} gelobt.`, null, null],
    ['colon-clause', `Webers alter Freund Max Berg bleibt hart: ${words}.`, 'Max Berg', 'bleibt'],
    [
      'cue-before',
      `Max Berg, Leiter des Theaters „Am Markt“, lobte das als ${words}.`,
      'Max Berg',
      'lobte'
    ],
    ['clause', `Ganz anders sieht das Koch Max Berg: ${words}.`, 'Max Berg', 'sieht'],
    ['clause', `Ganz anders sieht das die Stadt: ${words}.`, 'die Stadt', 'sieht'],
    ['colon-clause', `Gelernt hat sie viel: ${words}.`, 'sie', 'hat'],
    ['view', `Für ihn ist die Tür ${words}.`, 'ihn', 'Für'],
    ['view', `Für Max Berg könnte es ${words} sein.`, 'Max Berg', 'Für'],
    ['according-to', `Seinen Worten zufolge ist die Tür ${words}.`, 'Seinen', 'zufolge'],
    ['frame', `Max Berg war wegen ${words} in Not geraten.`, null, null],
    [
      'clause',
      `Der Rat kommt mit „Dem Boten“ zu dem Schluss, das sei ${words}.`,
      'Der Rat',
      'kommt'
    ],
    ['cue-before', `Der Rat forderte die Leute auf, ${words}.`, 'Der Rat', 'forderte'],
    ['as', `${words}, wie Max Berg, Leiter der Schule, mitteilte.`, 'Max Berg', 'wie'],
    ['as', `${words}, wie Max Berg, der das weiß, am Montag mitteilte.`, 'Max Berg', 'wie'],
    ['as', `${words}, wie Max Berg, der das weiß, am Montag kam.`, null, null],
    ['clause', `Wie Max Berg, Leiter der Schule, sagte, sei das ${words}.`, 'Max Berg', 'Wie'],
    ['according-to', `Max Berg, dem Leiter, zufolge ist das ${words}.`, 'Max Berg', 'zufolge'],
    ['according-to', `Max Berg vom Amt zufolge ist das ${words}.`, 'Max Berg', 'zufolge'],
    ['according-to', `Dem 34-Jährigen zufolge ist das ${words}.`, 'Dem 34-Jährigen', 'zufolge'],
    [
      'according-to',
      `Laut dem Vorsitzenden im Rat, Dr. Max Berg, ist das ${words}.`,
      'Max Berg',
      'Laut'
    ],
    ['view', `Für Max Berg vom Amt ist das ${words}.`, 'Max Berg', 'Für'],
    ['view', `Für Max Berg, den Leiter, ist das ${words}.`, 'Max Berg', 'Für'],
    ['frame', `Das wurde von Max Berg, dem Leiter, als ${words} gelobt.`, 'Max Berg', 'wurde'],
    ['inverted', `${words}, sagte der Leiter im Amt, Dr. Max Berg.`, 'Max Berg', 'sagte'],
    ['inverted', `${words}, sagte der Leiter, Koch Max Berg sei weg.`, 'der Leiter', 'sagte'],
    [
      'inverted',
      `${words}, sagte am Montag in Kiel die Leiterin Anna Weber.`,
      'Anna Weber',
      'sagte'
    ],
    ['inverted', `${words}, sagte nach der Sitzung des Rats Max Berg.`, 'Max Berg', 'sagte'],
    ['inverted', `${words}, sagte der dpa ein Sprecher.`, 'ein Sprecher', 'sagte'],
    ['inverted', `${words}, sagte laut dpa Max Berg.`, 'Max Berg', 'sagte'],
    ['inverted', `${words}, sagte am Montag in Kiel.`, null, null],
    ['inverted', '„Einen sehr guten Plan“ nannte das Max Berg.', 'Max Berg', 'nannte'],
    ['inverted', 'Als „einen sehr guten Plan“ lobte Max Berg das.', 'Max Berg', 'lobte'],
    ['inverted', `${words} – mit diesen Worten ging Max Berg.`, 'Max Berg', 'ging'],
    ['perfect', `${words}, so wird Max Berg zitiert.`, 'Max Berg', 'wird'],
    ['as', `${words}, wie es Max Berg nennt.`, 'Max Berg', 'wie'],
    ['as', `${words}, wie aus dem Bericht hervorgeht.`, 'dem Bericht', 'wie'],
    ['according-to', `Der Plan sei Max Berg zufolge ${words}.`, 'Max Berg', 'zufolge'],
    ['impersonal', `Auf Anfrage heißt es bei der Stadt: ${words}.`, 'der Stadt', 'heißt es'],
    ['received', `Scharfe Kritik kam von Max Berg: ${words}.`, 'Max Berg', 'Kritik'],
    ['received', `Scharfe Kritik kam von dem Wind: ${words}.`, null, null],
    ['colon-clause', `Zufrieden ist auch der Leiter Max Berg: ${words}.`, 'Max Berg', 'ist'],
    ['colon-reported', `Max Berg: Der Plan sei ${words}.`, 'Max Berg', null],
    ['colon-reported', `Der Plan: Er sei ${words}.`, null, null],
    ['cue-before', `Max Berg wirft Otto Koch ${words} vor.`, 'Max Berg', 'wirft'],
    ['impersonal', `In der SPD ist von ${words} die Rede.`, 'der SPD', 'ist'],
    ['inverted', 'Der Verein „Bund für Wald und Flur“ lobte Max Berg.', null, null],
    ['clause', `Wie der Bote schreibt, hat Max Berg gesagt, das sei ${words}.`, 'Max Berg', 'hat'],
    ['reported', `Max Berg lobte sie. Die Rede war ${words}.`, null, null],
    ['perfect', `${words}, wird Max Berg, Leiter der Schule, zitiert.`, 'Max Berg', 'wird'],
    ['perfect', `${words}, wird Max Berg krank, wenn sie zitiert.`, null, null],
    ['impersonal', `In dem Brief hatte es geheißen: ${words}.`, 'dem Brief', 'hatte es geheißen'],
    ['impersonal', `In der großen, alten und heißt es zur Begründung: ${words}.`, null, null],
    ['colon', `Max Berg wörtlich: ${words}.`, 'Max Berg', 'wörtlich'],
    ['colon-clause', `Der Leiter, Max Berg, knödelte leise: ${words}.`, 'Max Berg', 'knödelte'],
    ['cue-before', `Die Leute lachten und der Leiter Max Berg rief: ${words}.`, 'Max Berg', 'rief'],
    [
      'clause',
      `Max Berg sagte, es sei gut und Otto Koch solle wissen, dass ${words}.`,
      'Max Berg',
      'sagte'
    ],
    [
      'clause',
      `Am 14. Mai sagte Max Berg, dass die Tür am 3. Juni ${words} sei.`,
      'Max Berg',
      'sagte'
    ],
    ['clause', 'Max Berg sagte, Leo XIV. „ist und bleibt ein guter Mann“.', 'Max Berg', 'sagte'],
    ['clause', `Max Berg sagte, das war 2014. Die Tür ist ${words}.`, null, null],
    ['clause', `Wie Max Berg, der am 3. Mai kam, dazu sagt, ist das ${words}.`, 'Max Berg', 'Wie'],
    ['cue-before', `Max Berg gab dazu bekannt: ${words}.`, 'Max Berg', 'gab dazu bekannt'],
    ['cue-before', `Max Berg gab gestern bekannt: ${words}.`, 'Max Berg', 'gab'],
    ['cue-before', `Max Berg zeigte sich besorgt: ${words}.`, 'Max Berg', 'zeigte sich besorgt'],
    ['clause', `Max Berg hatte sich erhofft, es sei ${words}.`, 'Max Berg', 'hatte sich erhofft'],
    ['clause', `Max Berg hatte sich einst erhofft, es sei ${words}.`, 'Max Berg', 'hatte sich'],
    [
      'cue-before',
      `Max Berg wird mit den Worten zitiert: ${words}.`,
      'Max Berg',
      'wird mit den Worten zitiert'
    ],
    ['cue-before', `Max Berg wird in der Zeitung zitiert: ${words}.`, 'Max Berg', 'wird'],
    ['cue-before', `Via Netz teilte Max Berg mit: ${words}.`, 'Max Berg', 'teilte'],
    ['cue-before', `Ablehnung signalisierte Max Berg: ${words}.`, 'Max Berg', 'signalisierte'],
    ['inverted', `${words}, sagte der Trainer Ghanas.`, 'der Trainer Ghanas', 'sagte'],
    ['inverted', `${words}, sagte der Trainer Peters.`, 'Peters', 'sagte'],
    ['according-to-after', `${words}, so Jens Freude.`, 'Jens Freude', 'so'],
    ['saying-after', `${words}, so Bergs Wunsch.`, 'Bergs', 'so'],
    ['impersonal', `Auf dem Banner war ${words} zu lesen.`, 'dem Banner', 'war'],
    ['impersonal', `Auf dem Acker war ${words} zu lesen.`, null, null],
    ['clause', `Max Berg gab zu bedenken, das sei ${words}.`, 'Max Berg', 'gab'],
    ['clause', `Max Berg gab zu essen, das war ${words}.`, null, null],
    ['inverted', `Das sei ${words}, ließ Max Berg durchblicken.`, 'Max Berg', 'ließ'],
    ['inverted', `Das sei ${words}, liess Max Berg durchblicken.`, 'Max Berg', 'liess'],
    ['cue-at-end', `Das sei ${words}, ließ Max Berg liegen.`, null, null],
    ['clause', `Max Berg schliesst aus, das sei ${words}.`, 'Max Berg', 'schliesst aus'],
    ['clause', `Max Berg leugnet, das sei ${words}.`, 'Max Berg', 'leugnet'],
    ['impersonal', `Auf seinem Schild stand ${words}.`, 'seinem Schild', 'stand'],
    ['impersonal', `Auf der Straße stand ${words}.`, null, null],
    ['impersonal', `In dem Brief fand sich dazu der Satz ${words}.`, 'dem Brief', 'fand sich'],
    ['impersonal', `In dem Wald fand sich dazu der Satz ${words}.`, null, null],
    ['impersonal', `Zur Begründung hieß es: ${words}.`, null, null],
    ['impersonal', `Zur Begründung hieß es bei der Stadt: ${words}.`, 'der Stadt', 'hieß es'],
    ['impersonal', `${words}, hieß es nach der Sitzung aus dem Amt.`, 'dem Amt', 'hieß es'],
    ['impersonal', `${words}, hieß es nach der Sitzung.`, null, null],
    ['impersonal', `Er schickte einen Brief. Darin steht: ${words}.`, 'einen Brief', 'steht'],
    ['impersonal', `Er schickte einen Brief. ${words}, heißt es darin.`, 'einen Brief', 'heißt es'],
    ['impersonal', `Er schickte einen Baum. Darin steht: ${words}.`, null, null],
    ['impersonal', `Er kam. Darin heißt es in dem Brief: ${words}.`, 'dem Brief', 'heißt es'],
    ['clause', `Aus dem Bericht geht hervor, dass das ${words} war.`, 'dem Bericht', 'geht hervor'],
    ['clause', `Nun geht aus dem Bericht hervor, das sei ${words}.`, 'dem Bericht', 'geht'],
    ['clause', `Es geht hervor, dass das ${words} war.`, null, null],
    [
      'clause',
      `Ein Bericht liegt vor. Daraus geht hervor, dass das ${words} war.`,
      'Ein Bericht',
      'geht hervor'
    ],
    ['clause', `Aus dem Amt verlautete, das sei ${words}.`, 'dem Amt', 'verlautete'],
    ['clause', `Max Berg ist überzeugt, dass das ${words} wird.`, 'Max Berg', 'ist überzeugt'],
    ['clause', `Max Berg war damals der Ansicht, das sei ${words}.`, 'Max Berg', 'war'],
    ['clause', `Die Straße ist sicher, weil das Schild ${words} zeigt.`, null, null],
    ['clause', `Max Berg ist krank, weil das Schild ${words} zeigt.`, null, null],
    ['inverted', `${words}, ist auch Max Berg der Meinung.`, 'Max Berg', 'ist'],
    ['inverted', `${words}, ist auch Max Berg der Leiter.`, null, null],
    ['inverted', `${words}, zitiert die Zeitung den Leiter.`, 'den Leiter', 'zitiert'],
    ['inverted', `${words}, zitierte man Max Berg.`, 'Max Berg', 'zitierte'],
    ['inverted', `${words}, zitiert die Zeitung am Montag.`, 'die Zeitung', 'zitiert'],
    ['cue-before', `Der „Neuen Zeit“ sagte Max Berg: ${words}.`, 'Max Berg', 'sagte'],
    ['cue-before', `Der „Neue Bote“ lobte Max Berg: ${words}.`, 'Der „Neue Bote“', 'lobte'],
    ['clause', `Sie sagte zu dem Mann, der fragte: ${words}.`, 'Sie', 'sagte'],
    ['relative', `Sie kam mit dem Mann, der fragte: ${words}.`, 'dem Mann', 'fragte'],
    ['frame', `In dem Bericht wird die Tür als ${words} gelobt.`, 'dem Bericht', 'wird'],
    ['frame', `In dem Winter wird die Tür als ${words} gelobt.`, null, null],
    ['frame', `Von Max Berg wird die Tür als ${words} gelobt.`, 'Max Berg', 'wird'],
    ['inverted', `${words}, sagte ein sichtlich müder Max Berg.`, 'Max Berg', 'sagte'],
    [
      'inverted',
      `${words}, sagte der sichtlich müde Leiter.`,
      'der sichtlich müde Leiter',
      'sagte'
    ],
    ['according-to', `Nach Polizeiangaben war das ${words}.`, 'Polizeiangaben', 'Nach'],
    ['according-to', `Nach Polizeistunden war das ${words}.`, null, null],
    ['according-to-after', `${words}, nach Polizeiangaben.`, 'Polizeiangaben', 'nach'],
    ['perfect', `${words}, will Max Berg nicht klagen.`, 'Max Berg', 'will'],
    ['perfect', `${words}, wurde Max Berg nicht müde.`, null, null],
    ['perfect', `${words}, will der Schnee nicht tauen.`, null, null],
    ['cue-before', `Der Agentur AFP sagte Max Berg: ${words}.`, 'Max Berg', 'sagte'],
    ['cue-before', `Gefragt, ob das stimme, sagte Max Berg: ${words}.`, 'Max Berg', 'sagte'],
    ['inverted', `Mit den Worten ${words} ging Max Berg.`, 'Max Berg', 'Mit den Worten'],
    ['inverted', `Mit den Karten ${words} ging Max Berg.`, null, null],
    ['attributive', `Der von Max Berg als ${words} gelobte Plan ist alt.`, 'Max Berg', 'gelobte'],
    ['attributive', `Der von dem Wetter als ${words} gelobte Plan ist alt.`, null, null],
    ['inverted', `Der als ${words} gelobte Plan ist alt.`, null, null],
    ['frame', `Max Berg soll die Tür als ${words} gelobt haben.`, 'Max Berg', 'soll'],
    ['view', `Was für Max Berg ${words} ist, ist für uns alt.`, 'Max Berg', 'für'],
    ['view', `Was für Max Berg ${words} zeigt, ist für uns alt.`, null, null],
    ['saying-clause', `Bergs Vorwurf, die Tür sei ${words}, wies der Rat ab.`, 'Bergs', 'Vorwurf'],
    [
      'saying-clause',
      `Die Aussage des Leiters, dass das ${words} sei, ist neu.`,
      'des Leiters',
      'Aussage'
    ],
    ['saying-clause', `Ihre Aussage, wonach das ${words} sei, ist neu.`, 'Ihre', 'Aussage'],
    ['saying-clause', `Die Aussage, dass das ${words} sei, ist neu.`, null, null],
    ['inverted', `Bergs Tür, die Tür am Tor ${words}, lobte der Rat.`, 'der Rat', 'lobte'],
    [
      'according-to',
      `Nach einem Bericht des Boten ist das ${words}.`,
      'einem Bericht des Boten',
      'Nach'
    ],
    ['according-to', `Nach dem Bericht des Boten war das ${words}.`, null, null],
    ['according-to', `Nach einem Jahr des Boten war das ${words}.`, null, null],
    [
      'inverted',
      `${words}, sagte der Bau- und Verkehrsminister.`,
      'der Bau- und Verkehrsminister',
      'sagte'
    ],
    [
      'inverted',
      `${words}, sagte der Bau-, Schul- und Sportminister Max Berg.`,
      'Max Berg',
      'sagte'
    ],
    ['inverted', `${words}, sagte der Leiter - und Max Berg ging.`, 'der Leiter', 'sagte'],
    ['colon-clause', `Für die „alten“ Türen kämpfen auch sie hart: ${words}.`, null, null],
    ['colon-clause', `Es gilt „Nein.“ Max Berg kämpft hart: ${words}.`, 'Max Berg', 'kämpft'],
    ['cue-before', `Der Hof lobte die Aussage der Stadt als ${words}.`, 'Der Hof', 'lobte'],
    ['colon-clause', `Max Berg kauft den Laden (sein Motto: ${words}).`, null, null],
    [
      'frame',
      `Die Gefahr von Bränden wird von der Stadt als ${words} gelobt.`,
      'der Stadt',
      'wird'
    ],
    [
      'reported',
      `Max Berg lobte sie. Der Rat habe sie als ${words} getadelt.`,
      'Max Berg',
      'lobte'
    ],
    ['clause', `Max Berg sagt, dass um 3,5 Prozent mehr ${words} seien.`, 'Max Berg', 'sagt'],
    ['inverted', `Sie kauften das als ${words} bekannte Lager.`, null, null],
    [
      'according-to',
      `Nach Aussagen des Leiters, der Tür gehe es gut, ist das ${words}.`,
      'des Leiters',
      'Nach'
    ],
    ['inverted', `${words}, sagte Peter Kurz.`, 'Peter Kurz', 'sagte'],
    ['clause', `Zur Antwort berief sich Max Berg auf ${words}.`, 'Max Berg', 'berief sich'],
    ['clause', `Zur Mühle berief sich auf ${words}.`, 'Zur Mühle', 'berief sich'],
    ['as', `${words}, wie sich Max Berg ausdrückte.`, 'Max Berg', 'wie'],
    ['impersonal', `Auf dem Banner war der Satz zu lesen: ${words}.`, 'dem Banner', 'war'],
    ['impersonal', `Auf dem Acker war der Satz zu lesen: ${words}.`, null, null],
    ['inverted', `${words}, sagte die taz-Redakteurin Anna Weber.`, 'Anna Weber', 'sagte'],
    ['inverted', `${words}, sagte ein eBay-Sprecher am Montag.`, 'ein eBay-Sprecher', 'sagte'],
    ['clause', `Wie es in dem Bericht heißt, ist das ${words}.`, 'dem Bericht', 'Wie'],
    ['as', `${words}, wie es in dem Bericht heißt.`, 'dem Bericht', 'wie'],
    ['as', `${words}, wie es in dem Bericht geht.`, null, null],
    ['said-after', `Die Tür sei ${words}. Das sagte Max Berg.`, 'Max Berg', 'sagte'],
    ['said-after', `Die Tür war ${words}. Das sagte Max Berg.`, null, null],
    ['inverted', `${words}, war sich Max Berg vor dem Fest sicher.`, 'Max Berg', 'war sich'],
    ['impersonal', `${words}, war auf dem Banner zu lesen.`, 'dem Banner', 'war'],
    ['impersonal', `${words}, war auf dem Acker zu lesen.`, null, null],
    ['view', `Für Max Berg steht fest: ${words}.`, 'Max Berg', 'Für'],
    ['view', `Für Max Berg steht da: ${words}.`, null, null],
    ['clause', `Max Berg sagte der Zeitung zufolge, das sei ${words}.`, 'Max Berg', 'sagte'],
    ['according-to', `Das sei der Zeitung zufolge ${words}.`, 'der Zeitung', 'zufolge'],
    ['colon', `Trainer Max Berg über den 1. Sieg: ${words}.`, 'Max Berg', null],
    ['colon', `Trainer Max Berg vielsagend: ${words}.`, 'Max Berg', 'vielsagend'],
    [
      'impersonal',
      `In der Antwort der Stadt ist von ${words} die Rede.`,
      'der Antwort der Stadt',
      'ist'
    ],
    ['inverted', `${words}, sagt die 1970 in Kiel geborene Anna Weber.`, 'Anna Weber', 'sagt'],
    ['inverted', `${words}, sagt Max bin Omar.`, 'Max bin Omar', 'sagt'],
    ['inverted', `${words}, sagt Max, bin Omar los.`, 'Max', 'sagt'],
    [
      'subordinate',
      `Obwohl Max Berg sagte, das sei ${words}, lacht Otto Koch.`,
      'Max Berg',
      'sagte'
    ],
    ['subordinate', `Da Max Berg das ${words} nannte, lobte es Otto Koch.`, 'Max Berg', 'nannte'],
    [
      'subordinate',
      `Sie gingen, weil ihn Max Berg ${words} genannt hatte.`,
      'Max Berg',
      'genannt hatte'
    ],
    ['clause', `Als Max Berg sprach, nannte das Otto Koch ${words}.`, 'Otto Koch', 'nannte'],
    ['subordinate', `Während Max Berg sagte, ${words}, klagte Otto Koch.`, 'Max Berg', 'sagte'],
    ['subordinate', `Sie gingen, weil das von Max Berg ${words} genannt wurde.`, null, null],
    [
      'inverted',
      `Nachdem Max Berg gesprochen hatte, ${words}, sagte Otto Koch.`,
      'Otto Koch',
      'sagte'
    ],
    ['subordinate', `Der Plan, den Max Berg ${words} nannte, ist alt.`, 'Max Berg', 'nannte'],
    ['subordinate', `Otto Koch, von dem Max Berg sagt, er sei ${words}, geht.`, 'Max Berg', 'sagt'],
    ['subordinate', `Was Max Berg ${words} nannte, lobt der Rat.`, 'Max Berg', 'nannte'],
    [
      'subordinate',
      `Obwohl Max Berg sagt, dass das ${words} ist, lacht Otto Koch.`,
      'Max Berg',
      'sagt'
    ],
    ['subordinate', `Die Frau, die Max Berg ${words} nannte, ist alt.`, null, null],
    ['subordinate', `Der Plan, den der Regen ${words} nannte, ist alt.`, null, null],
    ['saying', `Bergs knappe Antwort: ${words}.`, 'Bergs', 'Antwort'],
    ['saying', `Bergs alter Laden: ${words}.`, null, null],
    ['colon-clause', `Max Berg schloss mit dem Satz ${words}.`, 'Max Berg', 'schloss mit dem Satz'],
    ['colon-clause', `Max Berg schloss mit dem Schlüssel ${words}.`, null, null],
    ['origin', `Von Max Berg stammt der Satz: ${words}.`, 'Max Berg', 'stammt'],
    ['origin', `Der Satz ${words} stammt wohl von Max Berg.`, 'Max Berg', 'stammt'],
    ['origin', `Der Satz ${words} stammt von dem Winter.`, null, null],
    ['origin', `Der Satz ${words} stammt aus dem Jahr.`, null, null]
  ])('%s: %s', (sign, copy, source, cue) => {
    const [quotation] = read(copy, de)
    expect(quotation?.source?.text ?? null).toBe(source)
    expect(quotation?.cue?.text ?? null).toBe(cue)
    if (source) expect(quotation?.evidence[0]?.sign).toBe(sign)
  })

  test.each([
    ['und', `${words}, sagte Max Berg. Und: ${words}.`, 'Max Berg'],
    ['und weiter', `${words}, sagte Max Berg. Und weiter: ${words}.`, 'Max Berg'],
    ['a noun', `${words}, sagte Max Berg. Und das Schild: ${words}.`, undefined],
    ['what would have been', `${words}, sagte Max Berg. Er hätte ${words}.`, 'Max Berg'],
    ['what had been', `${words}, sagte Max Berg. Er hatte ${words}.`, undefined]
  ])('a quotation goes on in a sentence of its own: %s', (_name, copy, source) => {
    expect(read(copy, de).at(-1)?.source?.text).toBe(source)
  })

  test.each([
    [
      'who laughs',
      '„Gut so, wir öffnen heute“, sagte Max Berg. Neben ihr saß Otto Koch.',
      'Otto Koch'
    ],
    ['what goes on', '„Gut so, wir öffnen heute“, sagte Max Berg. Der Regen fiel.', 'Max Berg'],
    ['who died', 'Max Berg starb am Montag.', undefined],
    ['who was hurt', 'Max Berg wurde verletzt.', undefined],
    ['one who met another', 'Max Berg traf Otto Koch.', undefined],
    ['two', 'Der Sohn ist weg, die Tochter lernt.', undefined],
    ['a body', 'Die Polizei sucht einen Mann.', undefined],
    ['somebody', 'Max Berg kommt zu spät.', 'Max Berg'],
    ['what somebody will do', 'Max Berg will die Tür streichen.', 'Max Berg'],
    ['what somebody said', 'Max Berg lobte die Tür. Sie sei gut.', 'Max Berg'],
    ['what nobody said', 'Die Tür ist alt. Sie sei gut.', undefined]
  ])('a sentence before the quotation: %s', (_name, before, source) => {
    expect(read(`${before} „Wir öffnen um neun.“`, de).at(-1)?.source?.text).toBe(source)
  })

  test('two quotations beside each other are by the one named after them', () => {
    const parts = read('Max Berg geht. „Es war ein Tag.“ „Wir sind sehr froh“, sagt Otto Koch.', de)
    expect(parts.map(({ source }) => source?.text)).toEqual(['Otto Koch', 'Otto Koch'])
  })

  test.each([
    ['somebody else', 'während ein Gast rief', 'ein Gast'],
    ['what is no cue', 'während ein Gast lief', 'Max Berg'],
    ['somebody else, without a verb', 'und Leiter Otto Koch', 'Otto Koch'],
    ['who came as well', 'Leiter am Ort', 'Max Berg']
  ])('a clause after the attribution: %s', (_name, clause, source) => {
    const copy = `${words}, sagte Max Berg, ${clause}: ${words}.`
    expect(read(copy, de).at(-1)?.source?.text).toBe(source)
  })

  test('a quotation goes on after its attribution', () => {
    const parts = read(`${words}, sagte Max Berg, „und wir schließen um sechs“.`, de)
    expect(parts.map(({ source }) => source?.text)).toEqual(['Max Berg', 'Max Berg'])
  })
})

describe('er', () => {
  test.each([
    [
      'the man before',
      'Max Berg leitet die Schule. Er nannte das „einen sehr großen Schritt“.',
      'Max Berg'
    ],
    [
      'a noun between them',
      'Max Berg leitet die Schule. Der Verband klagt. Er nannte das „einen sehr großen Schritt“.',
      null
    ],
    [
      'a noun after its verb',
      'Max Berg leitet die Schule. Zuletzt klagte der Verband. Er nannte das „einen sehr großen Schritt“.',
      null
    ],
    [
      'another man in a phrase before',
      'Max Berg kam. Mit Otto Koch und Jens Kurz nannte er das „einen sehr großen Schritt“.',
      'Max Berg'
    ],
    ['nobody before', 'Es regnet. Er nannte das „einen sehr großen Schritt“.', null]
  ])('%s', (_name, copy, resolved) => {
    expect(read(copy, de)[0]?.resolved).toBe(resolved)
  })

  test.each([
    [
      'the woman before',
      'Anna Weber leitet die Schule. Sie nannte das „einen sehr großen Schritt“.',
      'Anna Weber'
    ],
    ['after its verb', 'Anna Weber kam. „Wir öffnen um neun“, sagte sie.', 'Anna Weber'],
    ['several', 'Anna Weber leitet die Schule. „Wir öffnen um neun“, sagten sie.', null],
    ['polite', 'Anna Weber kam. „Wir öffnen um neun“, meinen Sie.', null],
    ['a man before', 'Max Berg leitet die Schule. „Wir öffnen um neun“, sagte sie.', null],
    [
      'a noun between them',
      'Anna Weber leitet die Schule. Die Stadt klagt. Sie nannte das „einen sehr großen Schritt“.',
      null
    ],
    [
      'a noun after its verb',
      'Anna Weber leitet die Schule. Zuletzt klagte die Stadt. Sie nannte das „einen sehr großen Schritt“.',
      null
    ]
  ])('sie: %s', (_name, copy, resolved) => {
    expect(read(copy, de)[0]?.resolved).toBe(resolved)
  })

  test('the doubt is reported', () => {
    const copy = 'Max Berg kam. Der Verband klagt. Er nannte das „einen sehr großen Schritt“.'
    expect(read(copy, de)[0]?.doubt).toBe('it may mean Der Verband')
  })
})

test('the name of a body in marks is part of the body', () => {
  const copy = 'Der Verein „Bund für Wald und Flur“ lobte Max Berg als „einen sehr guten Mann“.'
  expect(read(copy, de).at(-1)?.source?.text).toBe('Der Verein „Bund für Wald und Flur“')
})

test.each([
  ['alone', 'Petra Bergmann kam. Bergmann sagte: „Wir öffnen um neun.“', 'Petra Bergmann'],
  [
    'with a title',
    'Petra Bergmann kam. „Wir öffnen um neun“, sagte Leiterin Bergmann.',
    'Petra Bergmann'
  ],
  ['a noun', 'Petra Bergmann kam. „Wir öffnen morgen um neun“, sagte ein Bergmann.', null]
])('a family name that is a noun as well: %s', (_name, copy, resolved) => {
  expect(read(copy, de).at(-1)?.resolved).toBe(resolved)
})

test('the daughter of somebody does not bear the whole name', () => {
  const copy = 'Max Berg kam. „Wir öffnen um neun“, sagte Max Bergs Tochter Anna.'
  expect(read(copy, de)[0]?.resolved).toBeNull()
})

test('a place beside a name is no part of the full name', () => {
  const copy = 'Max Berg vom Amt sprach. Berg sagte: „Wir öffnen um neun.“'
  expect(read(copy, de)[0]?.resolved).toBe('Max Berg')
})

describe('nobody is named', () => {
  test.each([
    ['no cue', 'Das Schild mit „der Laden um die Ecke“ ist neu.'],
    ['a verb whose particle is not there', 'Anna Weber fügte „ein sehr gutes Bild“ in den Rahmen.'],
    ['es alone', 'Es ist „ein sehr guter Plan“ für alle.'],
    ['an age beside its noun', 'Der 42-jährige Baum trägt „sehr viele gute Äpfel“ im Herbst.'],
    ['no conviction', '„Wir öffnen um neun“, ist Anna Weber gestern krank.'],
    ['what is no verb after the comma', '„Wir öffnen um neun“, letzte Worte zum Abschied.'],
    ['a thing after an unknown verb', '„Wir öffnen um neun“, blinkt die Tafel am Tor.'],
    ['an adverb with a capital', 'Unmissverständlich sagte „ein sehr guter Plan“ etwas.'],
    ['a participle beside its noun', 'Mit dem neu formulierten Gesetz gilt „ein sehr guter Plan“.'],
    ['the passive', 'Es wurde gesagt, das sei „ein sehr guter Plan“.'],
    ['man', '„Es ist ein sehr guter Plan“, sagte man.'],
    ['a clause which depends', 'Weil Anna Weber das sagte, blieb „ein sehr guter Plan“ liegen.'],
    ['a noun before the colon', 'Der Plan: „Wir sind bald wieder da“.'],
    [
      'a sentence about something else',
      'Die Straße ist alt. Auf dem Hof stand „der Wagen mit dem alten Dach“.'
    ]
  ])('%s', (_name, copy) => {
    expect(read(copy, de).map(({ source }) => source)).toEqual([null])
  })
})

test.each([
  ['a name', 'Die „Bewegung für ein besseres Dorf“ ist neu.', 0],
  ['a name in another language', 'Das „Institute for Fine Old Art“ ist neu.', 0],
  ['a name with a verb, after its noun', 'Das Buch „Der Weg ist weit“ liegt im Laden.', 0],
  ['words with a small letter, after the noun', 'In dem Buch „ist der Weg weit“ und schön.', 1],
  ['words after a noun, with a cue', 'Max Berg sagte der Zeitung „Wir sind bald wieder da“.', 1],
  ['nouns after an article', 'Max Berg sah eine „Gefahr für Leib und Leben“ im Dorf.', 1],
  ['nouns after “als”', 'Max Berg lobte sie als „Kämpferin für Recht und Ordnung“.', 1],
  ['a name that somebody takes', 'Die Gruppe nennt sich „Bund der freien Leute im Dorf“.', 0],
  ['nouns after an article, without a source', 'Es gab eine „Woche für Wald und Flur“ im Dorf.', 0],
  ['a name after an article', 'Max Berg lobte die „Woche für Wald und Flur“ im Dorf.', 0],
  ['the name of a book that somebody wrote', 'Max Berg schrieb das Buch „Der Weg ist weit“.', 0],
  ['the name of a paper', 'Max Berg schrieb in der Zeitschrift „Haus und Hof im Land“.', 0],
  ['words with a verb', 'Auf dem Schild steht „Wir sind bald wieder da“ in Rot.', 1],
  ['a name with an ordinal', 'Die „22. Messe für alte Kunst“ ist neu.', 0],
  ['a name with an abbreviation', 'Der „Bund der Leser im Dorf e.V.“ ist neu.', 0],
  ['two sentences', 'Das „Wort im Jahr 2014. Das Ende“ ist neu.', 1],
  ['words with an infinitive', 'Sie kamen, um auf „Lärm im Dorf aufmerksam zu machen“.', 1],
  ['a name after a colon', 'Max Berg stellt die neue CD vor: „Der Weg ist weit“.', 0],
  ['words after a colon', 'Max Berg stellt die neue CD vor: „Der Weg ist weit.“', 1],
  ['words after a colon and no work', 'Max Berg stellt den Leiter vor: „Der Weg ist weit“.', 1],
  [
    'nouns after an article which somebody said before',
    'Max Berg nannte das „einen sehr guten Plan“. So sei eine „Woche für Wald und Flur“ fein.',
    2
  ]
])('%s', (_name, copy, count) => {
  expect(read(copy, de)).toHaveLength(count)
})

describe('a sentence of many quotations takes longer in proportion', () => {
  const timeOf = (text: string) => {
    const started = performance.now()
    read(text, de)
    return performance.now() - started
  }

  test.each([
    ['without a verb', 'der Sprecher der Stadt, die Leiterin, „das ist ein Weg“ '],
    ['without a source', 'sagte, und wie der Rat der Stadt, „das ist ein Weg“, '],
    ['with phrases before no source', 'nach Angaben von nach Angaben des „das ist ein Weg“ ']
  ])('%s', { timeout: 60_000 }, (_name, words) => {
    timeOf(words.repeat(500))
    const small = timeOf(words.repeat(500))
    const large = timeOf(words.repeat(8000))
    // 16 times the words: fair is 16, a square law has 256.
    expect(large).toBeLessThan(small * 80 + 500)
  })
})
