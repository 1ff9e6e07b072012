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
  bischof dipl dipl-ing dipl-kfm dr dres frater frau freifrau freiherr fräulein graf gräfin herr
  herrn hofrat ing kardinal mag monsignore pater pfarrer prof professor professorin schwester
`)

/** What stands between an honorific and the name: `Dr. med.`, `Prof. em.` */
const honorificQualifiers: readonly string[] = words(`
  agr apl c dent e em h h.c habil ing iur jur med mult nat oec phil pol rer sc sci soc techn theol
  vet
`)

/** What a person is, in the masculine; the feminine in `-in` is added. */
const masculine: readonly string[] = words(`
  anwalt arbeiter architekt archivar arzt assistent athlet aufseher autor bariton berater betreuer
  biologe botschafter buchhalter bäcker chemiker chirurg coach darsteller dezernent dichter
  direktor dirigent doktorand drehbuchautor drummer einwohner erfinder erzieher experte fahrer
  fischer forscher fotograf funktionär geiger geograf geschäftsführer gewinner gitarrist gründer
  gärtner handwerker hausmeister helfer herausgeber historiker händler ingenieur inhaber intendant
  journalist jurist jäger kandidat kapitän kassenprüfer kassenwart kassierer kollege kommandant
  komponist korrespondent krankenpfleger kurator künstler landwirt lehrer leiter lektor maler
  manager maurer mechaniker meister minister mitarbeiter mitbegründer mitgründer moderator musiker
  müller nachfolger notar obmann oboist organisator organist partner pastor pfleger physiker
  pianist pilot platzwart politiker polizist posaunist produzent professor programmierer
  protokollführer präsident psychologe pädagoge rechtsanwalt redakteur redner referent regisseur
  reporter richter sachbearbeiter sanitäter saxofonist schatzmeister schauspieler schiedsrichter
  schlagzeuger schneider schreiner schriftführer schriftsteller schriftwart schüler sekretär
  senator soziologe spieler sportler sprecher stadtführer steuerberater stifter student stürmer
  sänger techniker teilnehmer theologe tischler torwart trainer trompeter unternehmer verleger
  verteidiger vertreter verwalter vorgänger vorsitzer wart winzer wirt wissenschaftler zeichner
  zeuge zeugwart übersetzer
`)

/** What a person is, in other forms: also parts in a play, instruments, kinship. */
const others: readonly string[] = words(`
  abgeordnete abgeordneter alt angestellte angestellter anwältin bass beamter beamtin beauftragte
  beauftragter beisitzer beisitzerin bekannte bruder bundesfreiwillige cello chef chefin
  delegierte delegierter ehefrau ehemann ehrenamtliche ehrenamtlicher ehrenmitglied
  ehrenvorsitzende ehrenvorsitzender enkel enkelin ersatzmitglied feuerwehrfrau feuerwehrmann
  flöte freiwillige freiwilliger gast geige gesang geschichte geschäftsführung gitarre hausfrau
  hebamme horn jurymitglied kauffrau kaufmann keyboard klarinette klavier klubobfrau
  krankenschwester landfrau leitung mitglied moderation mutter neffe nichte obfrau oboe oma onkel
  opa orgel posaune praktikant praktikantin privatdozent regie rentner rentnerin sachverständige
  sachverständiger saxofon schirmherr schirmherrin schlagzeug schwester seniorchefin sohn sopran
  stellvertretende stellvertretender stellvertreter stellvertreterin studierende suffragan tante
  tenor tochter trompete vater vertrauensfrau vertrauensmann vertrauensperson viola violine
  vorsitz vorsitzende vorsitzender vorstandsmitglied vorstandsvorsitzende vorstandsvorsitzender
  vorständin witwe witwer ärztin
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
  dritte dritter ehemalige ehemaliger ehrenamtliche ehrenamtlicher erste erster frühere früherer
  geschäftsführende geschäftsführender hauptamtliche hauptamtlicher kommissarische kommissarischer
  kooptierte künftige künftiger künstlerische künstlerischer langjährige langjähriger leitende
  leitender neue neuer stellvertretende stellvertretender technische technischer wissenschaftliche
  wissenschaftlicher zweite zweiter
`)

/** Callings that are family names as often. */
const ranksAlsoNames: readonly string[] = words(`
  bischof bäcker fischer förster fürst graf hauptmann jäger kaiser kaufmann koch könig landmann
  marschall meister müller papst pfarrer probst propst richter schneider schreiber schulze vogt
  wirt
`)

/** People in the plural, bodies of people, and what is said of those who are listed. */
const groups: readonly string[] = words(`
  absolventen amtsträger anwesende anwesenden arbeitsgruppe aufsichtsrat ausgezeichnete
  ausgezeichneten ausschuss autoren autorinnen beirat beisitzer belegschaft besetzung bewerber
  bewerberinnen crew darsteller delegierte delegierten dozenten dozentinnen ehrenmitglieder
  ensemble entschuldigt fachleute finalisten freunde geehrt geehrte geehrten geladene
  gesprächspartner gestorbene gewinner gewinnerinnen gewählt gremium gäste gästen helfer
  helferinnen herausgeber jubilare juroren jury kabinett kader kandidaten kandidatinnen kollegen
  kolleginnen komitee kommission kuratorium künstler künstlerinnen leute mannschaft mitarbeitende
  mitarbeiter mitglieder mitgliedern mitwirkende mitwirkenden moderatoren musiker nominierte opfer
  personen podium preisträger preisträgerinnen präsidium prüfer redaktion redner rednerinnen
  referenten referentinnen schauspieler schiedsrichter sieger siegerinnen spieler spielerinnen
  sprecher sänger team teilnehmende teilnehmenden teilnehmer teilnehmerinnen toten trainer
  verabschiedet verstorbene verstorbenen verstärkt vertreter vorstand vorstands
  vorstandsmitglieder wissenschaftler wissenschaftlerinnen zeugen
`)

/** What is no person, beside bodies and documents. */
const moreThings: readonly string[] = words(`
  abend abteilung ag akademie aktion album allee angebot anlage arbeit archiv aufführung ausgabe
  ausstellung autobahn bad bahn bahnhof band bands bau bauten bericht betrieb bibliothek brücke
  buch bundesland burg bücher bühne café campus chor co denkmal dienst dorf eg erfolg eröffnung
  fabrik fahrt fahrten fakultät fassung fest festival feuerwehr film filme firmen flughafen fluss
  fläche fonds forum frage fragen führung galerie garten gasthaus gasthof gbr gebiet gebäude
  gedicht gefahr gemälde geschäft gesetz gmbh grundschule gruppen gymnasium hafen halle haus hilfe
  hochschule hof holding hotel häuser höhe idee insel institut jahr jahre journal kanal kapelle kg
  kgaa kindergarten kino kirchen klasse klima kloster konferenz kongress konzert kraft krankenhaus
  kreis kreise kreisverband krise kultur kurs laden lage land landkreis leben lesung liebe lied
  lieder linie liste loge ltd magazin markt maschine medaille meisterschaft messe ministerium
  mittel museum musik märkte mühle nachrichten nacht netz netzwerk ohg oper orchester ordnung ort
  orte ortsverband ostern palast park pfad pflege plan platz pokal politik post praxis preis
  preise premiere presse produkt programm projekt rathaus region reise reisen restaurant revier
  roman romane rundfahrt räume saal salon schiff schiffe schloss schule schulen se see sendung
  serie serien siedlung skandal software sonntag sorge spaß spiel spiele spielplan sport sprache
  stadion stadt stadtteil stadtwerke stelle stern strasse straße straßen straßenbahn strecke
  studio stück stücke söhne tag tage tal technik termin theater thema themen tor tour treffen turm
  umzug union universität unternehmen verband verein vereine verkehr verlag version verträge
  viertel volkshochschule vortrag wache wahl wald wechsel weg wege weihnachten welt wende werbung
  werk werke werkstatt wettbewerb wirtschaft woche wohnung workshop zahlen zeit zeitung zentrale
  zentrum ziel zimmer zone zoo zukunft
`)

/** Things and places that are family names as well. */
const thingsAlsoNames: readonly string[] = words(`
  bach baum berg brand burg busch feld haus heim hof holz kirch kreuz kunst land lang morgen rose
  sommer stein stern tag wald weg winter wolf
`)

const countries: readonly string[] = words(`
  albanien algerien argentinien australien bayern belgien berlin bosnien brasilien bremen
  bulgarien chile china deutschland dänemark england estland europa finnland frankreich georgien
  ghana griechenland großbritannien hamburg hessen indien indonesien irak iran irland island
  israel italien japan kanada kenia kolumbien kroatien lettland liechtenstein litauen luxemburg
  marokko mexiko moldau neuseeland niederlande niedersachsen nigeria norwegen pakistan peru polen
  portugal rumänien russland saarland sachsen schottland schweden schweiz serbien slowakei
  slowenien spanien syrien südafrika südkorea taiwan thailand thüringen tschechien tunesien türkei
  uk ukraine ungarn usa venezuela vietnam österreich
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
