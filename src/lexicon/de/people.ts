// Source: our own knowledge of German; offices and callings after the lists of associations, councils and newspapers.

import { familyNamesFirst } from '../en/family-names.ts'
import { givenNames as english } from '../en/given-names.ts'
import { nameParticles, nameSuffixes, postNominals } from '../en/honorifics.ts'
import type { PeopleWords } from '../people-words.ts'
import { words } from '../words.ts'
import { givenNames } from './given-names.ts'
import { bodies, documents } from './sources.ts'
import { titles } from './titles.ts'

/** Forms of address before a name, without full stop. */
const honorifics: readonly string[] = words(`
  bischof dipl dipl-ing dipl-kfm dr dres frater frau freifrau freiherr fräulein graf gräfin herr herrn
  hofrat ing kardinal mag monsignore pater pfarrer prof professor professorin schwester
`)

/** What stands between an honorific and the name: `Dr. med.`, `Prof. em.` */
const honorificQualifiers: readonly string[] = words(`
  agr apl c dent e em h habil h.c ing iur jur med mult nat oec phil pol rer sc sci soc techn theol vet
`)

/** What a person is, in the masculine; the feminine in `-in` is added. */
const masculine: readonly string[] = words(`
  anwalt arbeiter architekt archivar arzt assistent athlet aufseher autor bariton bäcker berater
  betreuer biologe botschafter buchhalter chemiker chirurg coach darsteller dezernent dichter direktor
  dirigent doktorand drehbuchautor drummer einwohner erfinder erzieher experte fahrer fischer forscher
  fotograf funktionär gärtner geiger geograf geschäftsführer gewinner gitarrist gründer händler
  handwerker hausmeister helfer herausgeber historiker ingenieur inhaber intendant jäger journalist
  jurist kandidat kapitän kassenprüfer kassenwart kassierer kollege kommandant komponist korrespondent
  krankenpfleger kurator künstler landwirt lehrer leiter lektor maler manager maurer mechaniker meister
  minister mitarbeiter mitbegründer mitgründer moderator musiker müller nachfolger notar oboist
  obmann organisator organist pädagoge partner pastor physiker pianist pilot platzwart politiker
  polizist posaunist präsident produzent professor programmierer protokollführer psychologe pfleger
  rechtsanwalt redakteur redner referent regisseur reporter richter sachbearbeiter sänger sanitäter
  saxofonist schatzmeister schauspieler schiedsrichter schlagzeuger schneider schreiner schriftführer
  schriftsteller schriftwart schüler sekretär senator soziologe spieler sportler sprecher stadtführer
  steuerberater stifter student stürmer techniker teilnehmer theologe tischler torwart trainer trompeter
  übersetzer unternehmer verleger verteidiger vertreter verwalter vorgänger vorsitzer wart
  winzer wirt wissenschaftler zeichner zeuge zeugwart
`)

/** What a person is, in other forms: also parts in a play, instruments, kinship. */
const others: readonly string[] = words(`
  abgeordnete abgeordneter alt angestellte angestellter ärztin anwältin bass beamter beamtin
  beauftragte beauftragter beisitzer beisitzerin bekannte bruder bundesfreiwillige cello chef chefin
  delegierte delegierter ehefrau ehemann ehrenamtliche ehrenamtlicher ehrenmitglied ehrenvorsitzende
  ehrenvorsitzender enkel enkelin ersatzmitglied feuerwehrfrau feuerwehrmann flöte freiwillige
  freiwilliger gast geige geschäftsführung gesang geschichte gitarre hausfrau hebamme horn jurymitglied
  kauffrau kaufmann keyboard klarinette klavier klubobfrau krankenschwester landfrau leitung mitglied
  moderation mutter nichte neffe oboe obfrau oma onkel opa orgel posaune praktikant praktikantin
  privatdozent regie rentner rentnerin sachverständige sachverständiger saxofon schirmherr
  schirmherrin schlagzeug schwester seniorchefin sohn sopran stellvertretende stellvertreter
  stellvertreterin stellvertretender studierende suffragan tante tenor tochter trompete vater
  vertrauensfrau vertrauensmann vertrauensperson viola violine vorsitz vorsitzende vorsitzender
  vorständin vorstandsmitglied vorstandsvorsitzende vorstandsvorsitzender witwe witwer
`)

/** Offices that stand before a name, beside forms of address. */
const ranks = titles.filter(title => !/\.$|^(?:dr|frau|herr|prof)$/u.test(title))

const roles: readonly string[] = [...masculine, ...masculine.map(feminine), ...others, ...ranks]

function feminine(noun: string): string {
  if (noun.endsWith('mann')) return `${noun.slice(0, -4)}frau`
  return `${noun.endsWith('e') ? noun.slice(0, -1) : noun}in`
}

/** Words before what a person is: `ehemalige Leiterin`. */
const roleQualifiers: readonly string[] = words(`
  ehemalige ehemaliger ehrenamtliche ehrenamtlicher erste erster frühere früherer geschäftsführende
  geschäftsführender hauptamtliche hauptamtlicher kommissarische kommissarischer kooptierte künftige
  künftiger künstlerische künstlerischer langjährige langjähriger leitende leitender neue neuer
  stellvertretende stellvertretender technische technischer wissenschaftliche wissenschaftlicher
  zweite zweiter dritte dritter
`)

/** Callings that are family names as often. */
const ranksAlsoNames: readonly string[] = words(`
  bäcker bischof fischer förster fürst graf hauptmann jäger kaiser könig koch kaufmann landmann marschall
  meister müller papst pfarrer probst propst richter schneider schreiber schulze vogt wirt
`)

/** People in the plural, bodies of people, and what is said of those who are listed. */
const groups: readonly string[] = words(`
  absolventen amtsträger anwesende anwesenden arbeitsgruppe aufsichtsrat ausgezeichnete ausgezeichneten
  ausschuss autoren autorinnen beirat beisitzer belegschaft besetzung bewerber bewerberinnen crew
  darsteller delegierte delegierten dozenten dozentinnen ehrenmitglieder ensemble entschuldigt
  fachleute finalisten freunde gäste gästen geehrt geehrte geehrten geladene gesprächspartner gestorbene
  gewählt gewinner gewinnerinnen gremium helfer helferinnen herausgeber jubilare jury juroren
  kabinett kader kandidaten kandidatinnen kollegen kolleginnen komitee kommission künstler
  künstlerinnen kuratorium leute mannschaft mitarbeiter mitarbeitende mitglieder mitgliedern mitwirkende
  mitwirkenden moderatoren musiker nominierte opfer personen podium präsidium preisträger
  preisträgerinnen prüfer redaktion redner rednerinnen referenten referentinnen sänger schauspieler
  schiedsrichter sieger siegerinnen spieler spielerinnen sprecher team teilnehmer teilnehmende
  teilnehmenden teilnehmerinnen toten trainer verabschiedet verstorbene verstorbenen vertreter
  verstärkt vorstand vorstands vorstandsmitglieder wissenschaftler wissenschaftlerinnen zeugen
`)

/** What is no person, beside bodies and documents. */
const moreThings: readonly string[] = words(`
  aktion angebot arbeit bau bands bauten bücher erfolg fahrt fahrten fest filme firmen fläche frage fragen
  gefahr gruppen häuser höhe idee jahre kirchen klima kraft kreise krise kultur lage leben lieder liebe
  märkte mittel musik ordnung orte politik preise reisen romane räume schiffe schulen serien skandal sorge
  spiele spaß straßen stücke sprache themen union verein vereine verkehr verträge wechsel wege welt wende
  werbung werke wirtschaft wohnung zahlen zeit ziel zukunft
  ag co eg gbr holding kg kgaa ltd ohg se söhne stadtwerke werke
  abend abteilung akademie album allee anlage archiv aufführung ausgabe ausstellung autobahn bad bahn
  bahnhof band bericht betrieb bibliothek brücke buch bühne burg bundesland café campus chor
  denkmal dienst dorf eröffnung fabrik fakultät fassung fest festival feuerwehr film fluss
  flughafen fonds forum führung galerie garten gasthaus gasthof gebäude gebiet gedicht gemälde
  geschäft gesetz gmbh grundschule gymnasium hafen halle haus hilfe hochschule hof hotel insel
  institut jahr journal kanal kapelle kindergarten kino klasse kloster konferenz kongress konzert
  krankenhaus kreis kreisverband kurs laden land landkreis lesung lied linie liste loge magazin markt
  maschine medaille meisterschaft messe ministerium mühle museum nachrichten nacht netz netzwerk
  oper orchester ort ortsverband ostern palast park pfad pflege plan platz pokal post praxis preis
  premiere presse produkt programm projekt rathaus region reise restaurant revier roman rundfahrt
  saal salon schiff schloss schule see sendung serie siedlung software sonntag spiel spielplan
  sport stadion stadt stadtteil stelle stern straße strasse straßenbahn strecke studio stück
  tag tage tal technik termin theater thema tor tour treffen turm umzug universität unternehmen
  verband verein verlag version viertel volkshochschule vortrag wache wahl wald weg weihnachten
  werk werkstatt wettbewerb woche workshop zeitung zentrale zentrum zimmer zone zoo
`)

/** Things and places that are family names as well. */
const thingsAlsoNames: readonly string[] = words(`
  bach baum berg brand burg busch feld haus heim hof holz kirch kreuz kunst land lang morgen rose sommer
  stein stern tag wald weg winter wolf
`)

const countries: readonly string[] = words(`
  albanien algerien argentinien australien bayern belgien berlin bosnien brasilien bremen bulgarien
  chile china dänemark deutschland england estland europa finnland frankreich georgien ghana
  griechenland großbritannien hamburg hessen indien indonesien irak iran irland island israel italien
  japan kanada kenia kolumbien kroatien lettland liechtenstein litauen luxemburg marokko mexiko moldau
  neuseeland niederlande niedersachsen nigeria norwegen österreich pakistan peru polen portugal
  rumänien russland saarland sachsen schottland schweden schweiz serbien slowakei slowenien spanien
  südafrika südkorea syrien taiwan thailand thüringen tschechien tunesien türkei uk ukraine ungarn usa
  venezuela vietnam
`)

/** Given names that are words of German as often. */
const givenNamesAlsoWords = `
  alma amber april art august bach bela bill ernst eva-maria frank gang hanse heide iris jan jasmin kai
  linde mai marina mark markt max mine nova rosa rose star tag viola will wolf`

/** German words about people. */
export const people: PeopleWords = {
  givenNames: { ...givenNames, either: english.either },
  givenNamesAlsoWords,
  familyNamesFirst,
  honorifics,
  honorificQualifiers,
  nameParticles,
  nameSuffixes,
  postNominals: [...postNominals, 'mdb', 'mdl', 'mdep'],
  roles,
  copulas: ['ist', 'sind', 'war', 'waren'],
  notRoles: [
    'bis',
    'früher',
    'gebaut',
    'geboren',
    'gestorben',
    'seit',
    'später',
    'verstorben',
    'zuvor'
  ],
  aliases: ['alias', 'auch', 'geb', 'geborene', 'genannt'],
  roleQualifiers,
  ranks,
  ranksAlsoNames,
  groups,
  things: [...bodies, ...documents, ...moreThings],
  thingsAlsoNames,
  opensNames: ['als', 'darunter', 'insbesondere', 'namentlich', 'wie'],
  and: ['und', 'sowie'],
  inOffices: ['der', 'des', 'die', 'für', 'im', 'und', 'von'],
  placeOpeners: words('alt bad groß klein neu nieder nord ober ost sankt st süd unter west'),
  countries,
  nationalities: words('deutsch deutsche deutscher französisch italienisch polnisch türkisch'),
  compounds: true
}
