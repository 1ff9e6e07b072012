// Source: our own knowledge of German grammar and news copy.

import { words } from '../words.ts'

/** Nouns for a person, or several, who may be quoted. */
export const people: readonly string[] = words(`
  abgeordnete abgeordneter abteilungsleiter abteilungsleiterin aktionär aktionärin aktivist
  aktivisten aktivistin amerikaner amerikanerin analyst analystin angehörige angehöriger angeklagte
  angeklagten angeklagter angestellte angestellter anhänger anhängerin anrufer anruferin anwalt
  anwohner anwohnerin anwälte anwältin apotheker apothekerin arbeiter arbeiterin architekt
  architektin arzt assistent assistentin astronaut astronom astronomin asylbewerber athlet athletin
  augenzeuge augenzeugin australier auszubildende auszubildender autor autorin azubi banker bankerin
  bankier bauer bauern beamte beamter beamtin befragte befragter befürworter befürworterin bekannte
  bekannter belgier beobachter berater beraterin bergsteiger bergsteigerin beschuldigte
  beschuldigter besitzer besitzerin besucher besucherin beteiligte beteiligter betreiber betroffene
  betroffener bevollmächtigte bevollmächtigter bewohner bewohnerin bildhauer bildhauerin biologe
  biologen biologin bischöfe blogger botschafter botschafterin boxer boxerin brite britin bruder
  brüder bundestagsabgeordnete bäcker bäckerin bäuerin bürger chefarzt chemiker chemikerin chinese
  chinesin chirurg chirurgin choreograf choreografin coach delegierte delegierter demokrat
  demokratin demonstrant demonstranten designer designerin detektiv   dichter
  dichterin diktator diplomat diplomatin dirigent dirigentin doktor doktorand doktorandin dozent
  dozentin dschihadist däne dänin eigentümer eigentümerin einwohner eltern engländer engländerin
  enkel enkelin entertainer entführer entwickler entwicklerin erfinder ermittler ermittlerin ethiker
  ethikerin experte experten expertin extremist fahrer fahrerin fan fans feuerwehrmann finne finnin
  fischer flüchtling flüchtlinge follower forscher forscherin forscherinnen forschern franzose
  französin frau frauen freund freunde freundin friseur friseurin funktionär funktionäre
  funktionärin fußballer fußballerin förster försterin führer führerin gast gastgeber gastronom
  gastronomin gefangene gefangener gegner geiger geigerin geisel geologe geologin gesandte gesandter
  geschwister geschädigte geschädigter geschäftsführer geschäftsführerin geschäftsmann
  gewerkschafter gewerkschafterin grieche griechin gründer gründerin gutachter gutachterin gäste
  hacker handwerker hausarzt hausärztin hebamme helfer herausforderer herausgeber herausgeberin
  herrscher hinterbliebene hinterbliebener historiker historikerin häftling häftlinge händler
  händlerin häuptling hörer hörerin imam informatiker ingenieur ingenieure ingenieurin inhaber
  inhaberin initiatoren insider intendant intendantin investor investorin islamist israeli italiener
  italienerin japaner journalist journalistin jugendliche jugendlicher junge jurist juristin jäger
  jägerin kabarettist kabarettistin kaiser kameraden kanadier kandidat kandidatin kanzlerin kapitän
  kapitänin kassierer kassiererin keeper kellner kellnerin kenner kennerin kind kinder kletterer
  kläger klägerin koch kollege kollegin kolumnist kolumnistin komiker kommandant kommentator
  kommissar kommissarin komponist komponistin konkurrent konkurrentin korrespondent korrespondentin
  kosmonaut krankenschwester kritiker kritikerin kroate kunde kundin kurator kuratorin köchin könig
  künstler künstlerin landwirt landwirte landwirtin lehrer lehrerin leichtathletin leser leserin
  leute liberaler lotse läufer läuferin machthaber makler maklerin maler malerin manager managerin
  mandant mandantin mann matrose mediziner medizinerin meister meisterin mensch menschen
  menschenrechtler menschenrechtlerin meteorologe meteorologin metzger mieter mieterin migrant
  migrantin minister ministerin ministern mitarbeiter mitarbeiterin mitglied mitglieder moderator
  moderatorin monarch musiker musikerin mutter mädchen männer mönch nachbar nachbarin nachfolger
  nachfolgerin nebenkläger neonazi niederländer niederländerin nonne nutzer oberhaupt offizier
  offiziere onkel opfer organisator organisatorin palästinenser parlamentarier parlamentarierin
  parteifreund partner partnerin passant passantin patient patientin pendler pendlerin pensionist
  pensionistin person personen pfleger pflegerin philosoph philosophin physiker physikerin pilot
  pilotin politiker politikerin polizist polizistin premier priester prinz prinzessin profi
  programmierer präsident präsidentin psychologe psychologin publizist rabbiner rapper rapperin
  rechtsanwalt rechtsanwältin redakteur redakteure redakteurin referent referentin regisseur
  regisseurin reisende reisender rentner rentnerin reporter republikaner republikanerin retter
  rettungssanitäter richter richterin rivale rivalin russe russin räuber sachverständige
  sachverständiger sammler sanitäter schauspieler schauspielerin scheich schriftsteller
  schriftstellerin schulleiter schulleiterin schwede schwedin schweizer schweizerin schwester
  schüler schülerin schütze schützer schützerin sekretär sekretärin senioren serbe sieger siegerin
  sohn soldat soldatin soziologe soziologin spanier spanierin spieler spielerin sportler sportlerin
  sprecher sprecherin statistiker statistikerin stewardess student studentin stürmer stürmerin
  sänger sängerin söhne tante teilnehmer teilnehmerin terrorist theologe theologin therapeut
  therapeutin thronfolger tochter torhüter torhüterin torschütze torwart tourist touristin trainer
  trainerin tscheche turner turnerin täter täterin töchter türke türkin ukrainer ukrainerin ungar
  unternehmer unternehmerin unterstützer unterstützerin urlauber urlauberin user userin vater
  veranstalter verantwortliche verantwortlicher verdächtige verdächtiger verfasser verfasserin
  verkäufer verkäuferin verleger verlegerin verletzte verletzter verlierer verlobte verlobter
  verteidiger verteidigerin vertreter vertreterin verwandte virologe virologin vize vorgänger
  vorgängerin vorsitzende vorsitzender väter wanderer winzer winzerin wirt wirtin wissenschaftler
  wissenschaftlerin witwe witwer wähler wählerin zahnarzt zahnärztin zeuge zeugen zeugin zuhörer
  zuhörerin zuschauer ärzte ärztin ökonom ökonomin österreicher österreicherin überlebende
  überlebender
`)

/** Nouns for a body of people which may be quoted, also as the last part of a compound. */
export const bodies: readonly string[] = words(`
  administration afd agentur airline akademie aktionäre allianz amt arbeitsamt armee aufsichtsrat
  ausschuss bank behörde belegschaft bergwacht besatzung betriebsrat bevölkerung bischofskonferenz
  bistum botschaft branche bsw bundesamt bundesgericht bundesrat bundesregierung bundestag
  bundeswehr börse bündnis bündnisgrüne bürgerbewegung cdu chefetage club crew csu delegation
  demonstranten dienst direktion diözese ehepaar elternrat ethikrat europarat familie fdp feuerwehr
  finanzamt firma firmen forum fpö fraktion fraktionsspitze friedensbewegung gemeinde gemeinderat
  genossenschaft gericht gerichte gerichtshof geschäftsführung gesellschaft gesundheitsamt
  gewerkschaft greenpeace gremium gruppe grünen hamas handelskammer hersteller hilfsorganisation
  hisbollah holding industrie initiative innung institut institute jugendamt junta jury justiz
  kammer kanzleramt kartellamt katastrophenschutz kirche klinik klinikum koalition komitee kommando
  kommission kongress konsortium konsulat konzern konzerne konzernspitze krankenhaus krankenkasse
  kreise kreisen kreistag kreml kriminalamt krisenstab kräfte kurie küstenwache land landgericht
  landratsamt landtag leitstelle leitung linke linken linkspartei lobby länder mannschaft medien
  menschenmenge militär militärführung miliz ministerium ministerkonferenz museum nabu
  nachrichtenagentur nationalrat neos netzwerk oberhaus opposition ordnungsamt organisation
  parlament partei parteiführung parteispitze pentagon personalrat polizei polizeipräsidium
  presserat protestbewegung präsidialamt präsidium publikum rat rathaus rebellen redaktion reederei
  regierung regime repräsentantenhaus rotes rundfunkanstalt rundfunkrat schule senat sendeanstalt
  sender sicherheitsrat sparkasse spd spö staat staaten staatsanwaltschaft staatsführung
  staatskanzlei stadt stadtrat stadtverwaltung stiftung ständerat svp synode taliban team telekom
  theater tourismusverein tribunal träger umweltamt union universität unterhaus unternehmen vatikan
  verband verbraucherzentrale verbände verein vereine verfassungsschutz verkehrsbetriebe verlag
  versammlung verteidigung verwaltung verwaltungsrat veterinäramt vorstand weißes werk wirtschaft
  zeitung zentralrat zentrum ämter ödp öffentlichkeit övp
`)

/** Nouns for a text which may be quoted. */
export const documents: readonly string[] = words(`
  abkommen abschlussbericht analyse anklageschrift ansprache antrag anzeige artikel aufruf
  aufschrift aushang aussage autobiografie banner begründung beitrag bericht bescheid beschluss
  bilanz biografie blog botschaft brief buch charta chronik depesche dokument dossier einladung
  eintrag entwurf enzyklika erklärung facebook-post flugblatt flyer gedicht gesetz gesetzentwurf
  gutachten gutachterbericht homepage inschrift interview klageschrift kommentar kommuniqué
  leitartikel mail manifest meldung memoiren memorandum mitteilung nachricht newsletter notiz papier
  passage petition plakat post posting predigt presseaussendung presseerklärung pressemitteilung
  programm programmheft prospekt protokoll rede report resolution rundschreiben satzung schild
  schreiben spruchband statement stellungnahme studie telegramm text transparent tweet umfrage
  untersuchung urteil urteilsbegründung vereinbarung verfassung verfügung verordnung vertrag video
  vortrag vorwort webseite website zettel
`)

/** Nouns for something said, before a colon. */
export const sayings: readonly string[] = words(`
  ablehnung anklage ankündigung annahme anregung ansage ansicht anspielung antwort anweisung appell
  applaus argument argumentation argumente auffassung aussage aussagen bedauern bedenken befürchtung
  begründung behauptung beifall bekenntnis bemerkung beobachtung beschwerde bilanz bitte botschaft
  credo devise diagnose drohung eindruck einlassung einschätzung einwand empfehlung empörung
  entschuldigung entsetzen enttäuschung ergebnis erkenntnis erklärung erläuterung erwartung fazit
  feststellung forderung forderungen formel frage freude gegenrede grußwort hinweis hoffnung
  interpretation kampfansage kernbotschaft klage kommentar kritik lesart lob losung losungswort
  mahnung meinung motto mutmaßung parole plädoyer position prognose prophezeiung protest rat
  ratschlag reaktion rechtfertigung replik resümee schluss schlussfolgerung sichtweise skepsis
  slogan standpunkt statement stellungnahme tenor these tipp traum trost unterstützung urteil
  urteilsspruch verdacht vermutung versicherung versprechen verständnis verärgerung vision
  vorhersage vorschlag vorwurf vorwürfe warnruf warnung widerspruch worte wunsch ziel zitat zusage
  zusicherung zuspruch zustimmung zweifel äußerung überlegung überzeugung
`)
