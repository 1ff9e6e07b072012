// Source: our own knowledge of German grammar and news copy.

import { words } from '../words.ts'

/** Nouns for a person, or several, who may be quoted. */
export const people: readonly string[] = words(`
  abgeordnete abgeordneter abteilungsleiter abteilungsleiterin aktivist aktivisten aktivistin
  analyst analystin angehörige angeklagte angeklagten angestellte angestellter anhänger anhängerin
  anrufer anruferin anwalt anwohner anwohnerin anwältin apotheker apothekerin arbeiter arbeiterin
  architekt architektin arzt assistent assistentin athlet athletin augenzeuge augenzeugin
  auszubildende auszubildender autor autorin azubi bauer bauern beamte beamter beamtin bekannte
  bekannter beobachter berater beraterin bergsteiger bergsteigerin beschuldigte beschuldigter
  besitzer besitzerin besucher besucherin betreiber betroffene betroffener bewohner bewohnerin
  biologe biologen biologin botschafter botschafterin bruder bundestagsabgeordnete bäcker bäckerin
  bäuerin bürger chefarzt choreograf choreografin coach demonstranten detektiv dichter dichterin
  dirigent dirigentin doktorand doktorandin dozent dozentin eigentümer eigentümerin einwohner
  eltern entführer erfinder ermittler ermittlerin ethiker ethikerin experte experten expertin
  fahrer fahrerin fan fans feuerwehrmann fischer follower forscher forscherin forscherinnen
  forschern frau frauen freund freundin friseur friseurin fußballer fußballerin förster försterin
  gast gastgeber gastronom gastronomin gegner geiger geigerin geschwister geschäftsführer
  geschäftsführerin geschäftsmann gewerkschafter gewerkschafterin gründer gründerin gutachter
  gutachterin handwerker hausarzt hausärztin hebamme helfer hinterbliebene historiker historikerin
  händler händlerin ingenieur ingenieurin inhaber inhaberin initiatoren insider intendant
  intendantin investor investorin journalist journalistin jugendliche jugendlicher junge jurist
  juristin jäger jägerin kandidat kandidatin kanzlerin kapitän kapitänin kassierer kassiererin
  keeper kellner kellnerin kind kinder kletterer kläger klägerin koch kollege kollegin komiker
  kommandant kommentator kommissar kommissarin komponist komponistin korrespondent korrespondentin
  krankenschwester kritiker kritikerin kunde kundin kurator kuratorin köchin könig künstler
  künstlerin landwirt landwirte landwirtin lehrer lehrerin leichtathletin leser leserin leute
  makler maklerin maler malerin manager managerin mandant mandantin mann matrose mediziner
  medizinerin meister meisterin meteorologe meteorologin mieter mieterin minister ministerin
  ministern mitarbeiter mitarbeiterin mitglied mitglieder moderator moderatorin musiker musikerin
  mutter mädchen männer nachbar nachbarin nebenkläger nutzer oberhaupt opfer organisator
  organisatorin parteifreund passant passantin patient patientin pendler pendlerin pensionist
  pensionistin pfleger pflegerin philosoph philosophin physiker physikerin pilot pilotin politiker
  politikerin polizist polizistin premier profi präsident präsidentin psychologe psychologin
  rapper rapperin rechtsanwalt rechtsanwältin redakteur redakteurin referent referentin regisseur
  regisseurin reisende reisender rentner rentnerin reporter retter rettungssanitäter richter
  richterin räuber sachverständige sachverständiger sammler sanitäter schauspieler schauspielerin
  schriftsteller schriftstellerin schulleiter schulleiterin schwester schüler schülerin schütze
  sekretär sekretärin sieger siegerin sohn soldat soldatin soziologe soziologin spieler spielerin
  sportler sportlerin sprecher sprecherin statistiker statistikerin student studentin stürmer
  stürmerin sänger sängerin teilnehmer teilnehmerin theologe theologin tochter torhüter torhüterin
  torschütze torwart tourist touristin trainer trainerin turner turnerin täter täterin unternehmer
  unternehmerin unterstützer unterstützerin urlauber urlauberin user userin vater veranstalter
  verfasser verfasserin verkäufer verkäuferin verletzte verletzter verteidiger verteidigerin
  vertreter vertreterin verwandte virologe virologin vize vorsitzende vorsitzender wanderer winzer
  winzerin wirt wirtin wissenschaftler wissenschaftlerin wähler wählerin zahnarzt zahnärztin zeuge
  zeugen zeugin zuhörer zuhörerin zuschauer ärztin ökonom ökonomin überlebende überlebender
`)

/** Nouns for a body of people which may be quoted, also as the last part of a compound. */
export const bodies: readonly string[] = words(`
  afd agentur aktionäre amt ausschuss bank behörde betriebsrat botschaft bsw bundesamt
  bundesgericht bundesrat bundesregierung bundestag bundeswehr bündnis bündnisgrüne cdu chefetage
  club csu demonstranten dienst elternrat fdp feuerwehr firma forum fpö fraktion gemeinde
  gemeinderat genossenschaft gericht gesellschaft gewerkschaft gremium gruppe grünen handelskammer
  hersteller hilfsorganisation initiative institut kammer kirche klinik koalition komitee kommando
  kommission konsortium konsulat konzern kreistag kreml krisenstab land landgericht landratsamt
  landtag leitstelle leitung linke linken linkspartei mannschaft ministerium nabu
  nachrichtenagentur neos netzwerk opposition organisation parlament partei polizei
  polizeipräsidium rat rathaus redaktion regierung rotes schule senat sender spd spö
  staatsanwaltschaft stadt stadtrat stadtverwaltung stiftung svp team theater tourismusverein
  träger union universität unternehmen verband verein verkehrsbetriebe verlag verteidigung
  verwaltung veterinäramt vorstand weißes werk zeitung zentralrat zentrum ödp övp
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
  ansage ansicht antwort appell applaus argument argumentation argumente auffassung aussage
  aussagen befürchtung begründung beifall bilanz bitte botschaft credo devise diagnose
  einschätzung einwand empfehlung erkenntnis erklärung erwartung fazit feststellung forderung
  forderungen formel frage hoffnung kampfansage klage kommentar kritik lob mahnung meinung motto
  prognose prophezeiung protest rat ratschlag reaktion rechtfertigung resümee schluss
  schlussfolgerung skepsis tenor these tipp traum unterstützung urteil vermutung versprechen
  vorschlag vorwurf vorwürfe warnung widerspruch worte wunsch ziel zitat zuspruch zustimmung
  äußerung überzeugung
`)
