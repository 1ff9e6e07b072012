// Source: our own knowledge of German grammar and news copy.

import { words } from '../words.ts'

export const auxiliaries: readonly string[] = words(`
  bin bist darf dürfen durfte durften habe haben hat hatte hatten hätte hätten ist kann können
  könne könnte könnten konnte konnten muss müssen müsse musste mussten müsste sei seien sein sind
  soll sollen solle sollte sollten war waren wäre wären werde werden wird worden wurde wurden würde
  würden will wolle wollen wollte wollten
`)
export const determiners: readonly string[] = words(`
  das dem den der des die diese diesem diesen dieser dieses ein eine einem einen einer eines jede
  jeder jedes kein keine keinen mehrere viele
`)
export const possessives: readonly string[] = words(`
  dessen deren ihr ihre ihrem ihren ihrer ihres mein meine sein seine seinem seinen seiner seines
  unser unsere
`)
export const prepositions: readonly string[] = words(`
  ab am an auf aus bei beim bis durch für gegen gegenüber hinter im in ins mit nach neben ohne
  seit trotz über um unter vom von vor während wegen zu zum zur zwischen
`)
export const subordinators: readonly string[] = words(`
  als bevor da damit dass falls indem nachdem ob obwohl sobald sodass sofern solange während
  warum weil wenn weshalb wie wieso wo wobei wodurch wofür womit wonach worauf woran wozu
`)
export const conjunctions: readonly string[] = words('aber denn doch oder sondern sowie und')
export const adverbs: readonly string[] = words(`
  aber abschließend allein allerdings anders anschließend auch ausdrücklich außerdem bald bereits
  besonders besser bislang bloß dabei dafür dagegen daher damals danach daneben dann daran darauf
  daraufhin daraus darin darum darunter darüber davon davor dazu denn derzeit deshalb deswegen dort
  draußen drinnen ebenda ebendort ebenfalls ebenso eher einerseits einmal endlich erneut erst etwa
  fast ferner folgendermaßen früher gar gemeinsam genau gern gerne gestern gleichzeitig heute hier
  hierauf hierbei hierin hierzu hingegen hinterher immer immerhin indes indessen insbesondere
  insgesamt inzwischen irgendwann jederzeit jedoch jetzt kaum kürzlich lediglich leider manchmal
  mehr mehrfach meist meistens mittlerweile mitunter morgen nicht nie niemals noch nun nur oben
  obendrein offenbar oft schließlich schon sehr seither selber selbst selten so sofort sogar somit
  sonst sowohl später stattdessen stets tags trotzdem täglich ungefähr unlängst unten unterdessen
  ursprünglich vielleicht vielmehr vorab vorerst vorher weiter weiterhin weiters wieder wiederholt
  wiederum woanders wohl wörtlich zudem zuerst zugleich zuletzt zumal zumindest zunächst zuvor zwar
  öfter überall überaus überdies
`)
export const times: readonly string[] = words(`
  april august dezember dienstag donnerstag februar freitag januar juli juni mai märz mittwoch
  montag november oktober samstag september sonntag sonnabend
`)
export const titles: readonly string[] = words(`
  abgeordnete abgeordneter admiral anwalt ausschussvorsitzende autor autorin außenminister
  außenministerin beauftragte beauftragter bezirksleiter bezirksleiterin bischof bischöfin
  bundesarbeitsminister bundeskanzler bundeskanzlerin bundesminister bundesministerin
  bundespräsident bundespräsidentin bundesrat bundesrätin bundestrainer bundestrainerin
  bürgermeister bürgermeisterin bürgerrechtler chef chefin dekan dekanin direktor direktorin dr dr.
  erzbischof experte expertin finanzminister finanzministerin fraktionschef fraktionschefin frau
  fürst gemeindepräsident gemeindepräsidentin general generaldirektor generalsekretär
  generalsekretärin geschäftsführer geschäftsführerin gesundheitsminister gesundheitsministerin
  gouverneur gouverneurin gründer gründerin herr innenminister innenministerin innensenator
  intendant intendantin justizminister justizministerin kanzler kanzlerin kapitän kardinal
  kommandeur kommissar kommissarin kommissionspräsidentin kreisbrandmeister könig königin
  landesbischof landesbischöfin landeschef landeschefin landrat landrätin leiter leiterin manager
  managerin minister ministerin ministerpräsident ministerpräsidentin mitglied nationalrat
  nationalrätin oberbürgermeister oberbürgermeisterin oberst oberstaatsanwalt oberstaatsanwältin
  obmann ortsvorsteher ortsvorsteherin papst parteichef parteichefin pastor pastorin pfarrer
  pfarrerin politiker politikerin premier premierminister premierministerin prof prof. professor
  professorin präsident präsidentin regierungschef regierungschefin regierungsrat regierungsrätin
  rektor rektorin richter richterin schatzmeister schatzmeisterin senator senatorin sprecher
  sprecherin staatsanwalt staatsanwältin staatsminister staatsministerin staatssekretär
  staatssekretärin stadtrat stadträtin stellvertreter stellvertreterin ständerat ständerätin trainer
  trainerin umweltminister umweltministerin verteidigungsminister verteidigungsministerin
  vizepräsident vizepräsidentin vorsitzende vorsitzender vorstand vorständin werksleiter
  wirtschaftsminister wirtschaftsministerin
`)
export const people: readonly string[] = words(`
  abgeordnete abgeordneter abteilungsleiter abteilungsleiterin aktivist aktivistin analyst analystin
  angehörige angeklagte anhänger anhängerin anwalt anwohner anwohnerin anwältin apotheker
  apothekerin arbeiter arbeiterin architekt architektin arzt assistent assistentin athlet athletin
  augenzeuge augenzeugin autor autorin bauer beamte beamter beamtin beobachter berater beraterin
  besitzer besitzerin besucher besucherin betreiber betroffene betroffener bewohner bewohnerin
  biologe biologin botschafter botschafterin bruder bundestagsabgeordnete bäcker bäckerin bäuerin
  bürger chefarzt choreograf choreografin coach demonstranten dirigent dirigentin doktorand
  doktorandin dozent dozentin einwohner eltern erfinder ermittler ermittlerin experte experten
  expertin fahrer fahrerin fan fans feuerwehrmann fischer forscher forscherin frau frauen friseur
  friseurin fußballer fußballerin förster försterin gast gastgeber gastronom gastronomin gegner
  geiger geigerin geschwister geschäftsführer geschäftsführerin geschäftsmann gewerkschafter
  gewerkschafterin gründer gründerin handwerker hausarzt hausärztin hebamme helfer historiker
  historikerin händler händlerin ingenieur ingenieurin inhaber inhaberin initiatoren intendant
  intendantin journalist journalistin jugendliche jugendlicher junge jurist juristin kandidat
  kandidatin kanzlerin kapitän kapitänin kassierer kassiererin keeper kellner kellnerin kind kinder
  koch kollege kollegin komiker kommandant kommentator komponist komponistin korrespondent
  korrespondentin krankenschwester kritiker kritikerin kunde kundin kurator kuratorin köchin könig
  künstler künstlerin landwirt landwirtin lehrer lehrerin leichtathletin leser leserin leute maler
  malerin manager managerin mandant mandantin mann matrose mediziner medizinerin meister meisterin
  meteorologe meteorologin mieter mieterin minister ministerin ministern mitarbeiter mitarbeiterin
  mitglied mitglieder moderator moderatorin musiker musikerin mutter mädchen männer nachbar
  nachbarin nutzer oberhaupt opfer organisator organisatorin parteifreund passant passantin patient
  patientin pfleger pflegerin physiker physikerin pilot pilotin politiker politikerin polizist
  polizistin premier profi präsident präsidentin psychologe psychologin rechtsanwalt rechtsanwältin
  redakteur redakteurin referent referentin regisseur regisseurin reisende reisender rentner
  rentnerin reporter retter rettungssanitäter richter richterin sammler sanitäter schauspieler
  schauspielerin schriftsteller schriftstellerin schulleiter schulleiterin schwester schüler
  schülerin schütze sekretär sekretärin sieger siegerin sohn soldat soldatin soziologe soziologin
  spieler spielerin sportler sportlerin sprecher sprecherin student studentin stürmer stürmerin
  sänger sängerin teilnehmer teilnehmerin theologe theologin tochter torhüter torhüterin torschütze
  torwart tourist touristin trainer trainerin turner turnerin unternehmer unternehmerin vater
  veranstalter verfasser verfasserin verkäufer verkäuferin verletzte verletzter verteidiger
  verteidigerin vertreter vertreterin verwandte virologe virologin vize vorsitzende vorsitzender
  wanderer winzer winzerin wirt wirtin wissenschaftler wissenschaftlerin zahnarzt zahnärztin zeuge
  zeugin zuschauer ärztin ökonom ökonomin überlebende überlebender
`)
export const bodies: readonly string[] = words(`
  agentur aktionäre amt ausschuss bank behörde betriebsrat botschaft bundesamt bundesgericht
  bundesrat bundesregierung bundestag bundeswehr bündnis chefetage club demonstranten elternrat
  feuerwehr firma fraktion gemeinde gemeinderat gericht gesellschaft gewerkschaft gremium gruppe
  hersteller hilfsorganisation initiative institut kammer kirche klinik koalition komitee kommission
  konsortium konzern kreistag kreml land landgericht landtag leitung mannschaft ministerium nabu
  nachrichtenagentur opposition organisation parlament partei polizei polizeipräsidium rat redaktion
  regierung schule senat sender staatsanwaltschaft stadt stadtrat stadtverwaltung stiftung team
  theater träger union universität unternehmen verband verein verkehrsbetriebe verlag verteidigung
  verwaltung vorstand weißes werk zeitung zentralrat
`)
export const documents: readonly string[] = words(`
  analyse antrag anzeige artikel aufruf aussage begründung beitrag bericht beschluss bilanz blog
  botschaft brief buch chronik einladung entwurf erklärung facebook-post flugblatt flyer gesetz
  gesetzentwurf gutachten gutachterbericht homepage interview kommentar kommuniqué leitartikel mail
  meldung mitteilung nachricht notiz papier passage plakat post posting presseaussendung
  presseerklärung pressemitteilung programm programmheft prospekt protokoll rede resolution
  rundschreiben satzung schild schreiben stellungnahme studie text tweet urteil urteilsbegründung
  verordnung vertrag video vorwort webseite website zettel
`)
export const masculine: readonly string[] = words('er ihm ihn')
/** Said of one woman; left out is “sie”, which means several as well. */
export const feminine: readonly string[] = []
export const plural: readonly string[] = words('ihnen sie')
export const subjects: readonly string[] = words(`
  andere dieser einer er erstere ersterer es ich jemand letztere letzterer man sie wir
`)
export const relatives: readonly string[] = words('welche welcher welches')
export const particles: readonly string[] = words('de del der ibn la van vom von zu zum zur')
export const suffixes: readonly string[] = words('h.c. ii iii jr jr. jur. med. phil. sen sen.')
export const abbreviations: readonly string[] = words(`
  abs. bspw. bzw. ca. d.h. dr. etc. evtl. ggf. h.c. ii. iii. inkl. iv. ix. jh. jur. max. med. min.
  mio. mrd. nr. phil. prof. rer. sog. st. str. tel. u.a. usw. v.a. vgl. vi. vii. viii. xi. xii.
  xiii. xiv. xv. xvi. xvii. xviii. xxiii. z.b.
`)
export const notNames: readonly string[] = words(`
  allerdings außerdem bisher dabei dagegen damit danach dann dort hier jetzt laut nach nun so und
  zudem zuletzt zuvor
`)
/** Nouns for something said, before a colon. */
export const sayings: readonly string[] = words(`
  ansicht antwort appell auffassung aussage begründung bilanz bitte botschaft credo devise einschätzung empfehlung erklärung
  fazit forderung frage kommentar kritik meinung prognose rat reaktion resümee these traum urteil
  versprechen vorschlag vorwurf warnung wunsch zitat ziel
`)
/** Phrases before a source. */
export const accordingTo: readonly string[] = words(`
  aus der sicht · aus sicht · den worten nach · gemäß · in den augen · laut · nach angaben ·
  nach ansicht · nach auffassung · nach aussage · nach aussagen · nach bewertung ·
  nach dafürhalten · nach darstellung · nach darstellungen · nach den vorstellungen ·
  nach den worten · nach eindruck · nach einschätzung · nach informationen · nach lesart ·
  nach meinung · nach vorstellung · nach worten · nach überzeugung
`)
/** Verbs of saying whose particle stands at the end of the clause. */
export const separable: readonly string[] = words(`
  fahren fort · fassen zusammen · fügen an · fügen hinzu · führen aus · geben an · geben bekannt · geben zu ·
  greifen an · heben hervor · kündigen an · lassen verlauten · lassen wissen · legen dar ·
  kommen ergebnis · kommen schluss · bringen ausdruck · gehen aus · halten für · vertreten ansicht ·
  vertreten auffassung · vertreten meinung · vertreten these · legen nach · legen nahe · lehnen ab · machen deutlich · machen klar · merken an ·
  nehmen stellung · prangern an · rufen auf · rufen aus · räumen ein · sagen aus · sagen voraus ·
  schätzen ein · setzen hinzu · setzen nach · sichern zu · sprechen an · sprechen aus ·
  stellen fest · stellen klar · stimmen zu · streichen heraus · teilen mit · weisen hin ·
  weisen zurück · werfen ein · werfen vor · zeigen besorgt · zeigen bestürzt · zeigen betroffen ·
  zeigen enttäuscht · zeigen erfreut · zeigen optimistisch · zeigen zufrieden ·
  zeigen zuversichtlich · zeigen überrascht · zeigen überzeugt
`)
