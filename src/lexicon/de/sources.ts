// Source: our own knowledge of German grammar and news copy.

import { words } from '../words.ts'

/** Nouns for a person, or several, who may be quoted. */
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

/** Nouns for a body of people which may be quoted, also as the last part of a compound. */
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

/** Nouns for a text which may be quoted. */
export const documents: readonly string[] = words(`
  analyse antrag anzeige artikel aufruf aussage begründung beitrag bericht beschluss bilanz blog
  botschaft brief buch chronik einladung entwurf erklärung facebook-post flugblatt flyer gesetz
  gesetzentwurf gutachten gutachterbericht homepage interview kommentar kommuniqué leitartikel mail
  meldung mitteilung nachricht notiz papier passage plakat post posting presseaussendung
  presseerklärung pressemitteilung programm programmheft prospekt protokoll rede resolution
  rundschreiben satzung schild schreiben stellungnahme studie text tweet urteil urteilsbegründung
  verordnung vertrag video vorwort webseite website zettel
`)

/** Nouns for something said, before a colon. */
export const sayings: readonly string[] = words(`
  ansicht antwort appell auffassung aussage begründung bilanz bitte botschaft credo devise
  einschätzung empfehlung erklärung fazit forderung frage kommentar kritik meinung prognose rat
  reaktion resümee these traum urteil versprechen vorschlag vorwurf warnung wunsch ziel zitat
`)
