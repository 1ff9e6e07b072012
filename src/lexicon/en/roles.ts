import { words } from '../words.ts'

/**
 * Nouns for what a person is: office, profession, art, sport, kinship, standing.
 *
 * In the singular; readers take a plural as well. Written for this package from the
 * major groups of the ISCO-08 classification of occupations (ILO), which each line
 * follows, and from general knowledge.
 */
export const roles: readonly string[] = words(`
  adviser advisor aide ambassador archbishop assemblyman assemblywoman attaché attorney barrister
  bishop caliph cardinal chair chairman chairperson chairwoman chancellor chief clerk co-founder
  co-organiser co-organizer cofounder commissioner congressman congresswoman consul consultant
  convener convenor coordinator councillor councilman councilmember councilwoman counsel
  counsellor counselor delegate deputy diplomat director elder emir emperor empress envoy
  executive founder governor head incumbent inspector judge jurist justice king lawmaker lawyer
  leader legislator magistrate mayor mediator member minister monarch negotiator nominee notary
  nuncio officer official ombudsman organiser organizer owner parliamentarian patron politician
  pope premier presenter president prime-minister prince princess principal procurator prosecutor
  provost queen rapporteur rector regent registrar representative ruler secretary
  secretary-general senator sheriff solicitor speaker spokesman spokesperson spokeswoman steward
  sultan superintendent treasurer trustee undersecretary vice-chair vice-president viceroy warden
  whip

  ceo cfo cio ciso cmo coo cpo cso cto dpo evp md mp msp svp vp

  accountant administrator agent analyst apprentice archivist assessor assistant associate auditor
  banker bookkeeper broker businessman businessperson businesswoman buyer caretaker cashier
  collaborator commentator committer contributor curator custodian designer developer economist
  employee entrepreneur evangelist expert facilitator financier fundraiser groundskeeper host
  hotelier industrialist insider instructor intern investor janitor lead librarian lobbyist
  maintainer manager marketer mentor merchant moderator observer operator panelist panellist
  participant partner planner practitioner producer programmer promoter proprietor recruiter
  reviewer scheduler shareholder specialist sponsor staffer strategist supervisor tester trader
  trainee trainer translator volunteer webmaster worker

  academic anthropologist archaeologist archeologist architect astronaut astronomer bacteriologist
  biochemist bioinformatician biologist botanist cardiologist chemist clinician cosmonaut
  criminologist dean dentist dermatologist diplomate doctor ecologist educator embryologist
  engineer entomologist epidemiologist ethnographer explorer fellow genealogist geneticist
  geographer geologist geophysicist graduate historian immunologist inventor lecturer linguist
  mathematician meteorologist microbiologist naturalist neurologist neuroscientist nurse
  oncologist optician ornithologist paediatrician palaeontologist paleontologist paramedic
  pathologist pediatrician pharmacist philanthropist philologist philosopher physician physicist
  physiologist physiotherapist pioneer pollster postdoc professor psychiatrist psychoanalyst
  psychologist radiologist researcher scholar scientist sociologist statistician student surgeon
  surveyor taxonomist teacher technician technologist theologian theorist therapist tutor
  undergraduate vet veterinarian virologist zoologist

  actor actress anchor animator announcer arranger artist author ballerina bandleader bard
  biographer blogger broadcaster cartoonist choreographer cinematographer co-author co-creator
  columnist comedian comedienne comic composer conductor correspondent creator critic dancer
  dramatist editor editor-in-chief engraver essayist film-maker filmmaker folklorist ghostwriter
  goldsmith humorist illustrator impresario influencer journalist librettist lyricist magician
  model muralist musician musicologist narrator newsreader novelist painter performer photographer
  photojournalist playwright podcaster poet poetess potter printmaker publisher puppeteer rapper
  reporter satirist screenwriter sculptor showrunner singer singer-songwriter soloist songwriter
  soprano storyteller stuntman tenor vocalist voice-over writer youtuber

  accordionist bassist cellist clarinetist drummer fiddler flautist flutist frontman guitarist
  harpist keyboardist multi-instrumentalist oboist organist percussionist pianist saxophonist
  trombonist trumpeter turntablist violinist violist

  arrangement artwork autoharp backing bagpipes bandoneon banjo baritone bass bassoon bongos
  bouzouki bugle celesta cello clarinet congas cornet cowbell cymbals djembe double-bass
  drums dulcimer engineering euphonium fiddle flugelhorn flute glockenspiel guitar guitars
  handclaps harmonica harmonium harp harpsichord horn horns keyboard keyboards koto lyrics
  mandolin maracas marimba mastering mellotron mezzo-soprano mixing oboe organ percussion
  photography piano piccolo production programming recorder rhodes sax saxophone sitar synth
  synthesizer synthesizers tabla tambourine timpani trombone trumpet tuba turntables ukulele
  vibraphone viola violin vocals voice washboard whistle xylophone

  alderman baron baroness baronet count countess duchess duke earl heir heiress knight marquess
  marquis noble nobleman noblewoman viscount viscountess

  admiral airman brigadier captain colonel commandant commander commodore conquistador constable
  corporal detective firefighter general guard guerrilla lieutenant major marine marshal mercenary
  militant operative pilot policeman policewoman private ranger sailor sergeant soldier spy
  trooper veteran warrior

  activist advocate anarchist campaigner communist crusader dissident feminist pacifist protester
  reformer republican revolutionary socialist unionist whistleblower

  abbess abbot apostle archdeacon ayatollah canon chaplain clergyman cleric curate deacon disciple
  friar hermit imam martyr missionary monk mullah mystic nun pastor patriarch preacher prelate
  priest prioress prophet rabbi saint sheikh vicar

  archer athlete badminton batsman batter biathlete bobsledder bowler boxer caddie canoeist
  catcher champion climber coach cricketer cyclist decathlete defenceman defender defenseman diver
  driver equestrian fencer fielder fighter footballer forward fullback goalie goalkeeper golfer
  gymnast halfback handballer high-jumper hurdler infielder jockey jumper karateka kicker
  lacrosse-player linebacker lineman linesman luger midfielder mountaineer netballer orienteer
  outfielder paralympian pentathlete pitcher player playmaker quarterback racer racewalker
  receiver referee rider rower runner scorer scrum-half shooter shot-putter skater skeleton-racer
  skier skipper snowboarder sprinter striker surfer swimmer triathlete umpire vaulter volleyballer
  weightlifter wicketkeeper winger wrestler

  astrologer baker barber bartender beekeeper blacksmith brewer builder butcher carpenter chef
  cook cooper courtier craftsman dealer decorator dressmaker dyer electrician farmer fisherman
  florist gardener grazier hairdresser housekeeper hunter innkeeper jeweller landowner machinist
  mason mechanic miller miner nanny nurseryman outlaw pirate planter plumber publican rancher
  restaurateur seamstress shepherd shipbuilder shoemaker smuggler socialite stonemason stylist
  tailor trapper vintner waiter waitress watchmaker weaver winemaker

  aunt boyfriend bride brother brother-in-law child cousin dad daughter daughter-in-law ex-husband
  ex-wife father father-in-law fiancé fiancée friend girlfriend godfather godmother grandchild
  granddaughter grandfather grandmother grandparent grandson groom guardian half-brother
  half-sister husband mother mother-in-law mum neighbor neighbour nephew niece orphan parent
  roommate sibling sister sister-in-law son son-in-law spouse stepbrother stepdaughter stepfather
  stepmother stepsister stepson twin uncle widow widower wife

  adventurer assassin billionaire candidate celebrity collector convict criminal defendant
  discoverer figure guest hero heroine inmate intellectual laureate legend mobster murderer
  occultist pretender recipient resident serial-killer survivor suspect thinker victim visionary
  winner witness

  animation arrangements artwork casting choreography cinematography composition copyediting costume
  costumes cover direction editing illustration illustrations instrumentation layout lighting liner
  mastering music orchestration photograph photographs photography programming proofreading
  remixing sampling scenography screenplay script sleeve sound staging translation tuning words

  baglama balafon bansuri baritone-saxophone bass-guitar bodhran castanets cavaquinho charango
  chimes clavinet concertina cor crumhorn cymbal drum drums electronics erhu fretless gamelan gong
  guzheng hammond hurdy-gurdy kalimba kantele kora lute lyre melodica moog ney nyckelharpa oud
  pipa pipes santur sarod shaker shakuhachi shamisen spinet strings surdo theremin triangle
  trumpets violins violas cellos wurlitzer zither
`)

/**
 * Offices and ranks that stand before a name: `President Ada Ocampo`.
 *
 * Source: as above. Words that are common given or family names (`Dean`, `King`) count
 * only before a given name; see `ranksAlsoNames`.
 */
export const ranks: readonly string[] = words(`
  admiral ambassador archbishop archdeacon attorney brigadier captain chairman chairwoman
  chancellor chief coach colonel commander commissioner commodore congressman congresswoman
  constable corporal councillor councilman councilwoman count countess deputy detective director
  doctor duchess emir emperor empress general governor inspector lieutenant major marshal mayor
  minister officer pastor patriarch pope premier president prime-minister prince princess principal
  private provost queen rector secretary secretary-general senator sergeant sheriff speaker
  spokesman spokesperson spokeswoman sultan superintendent treasurer trooper tsar tsarina
`)

/** Ranks that are given or family names as well. */
export const ranksAlsoNames: readonly string[] = words(
  `baron bishop dean duke earl judge justice king marshal major pope prince`
)

/**
 * Words that open what is said beside a name, but is no role: dates of a life,
 * marriages, other names.
 *
 * Source: as above.
 */
export const notRoles: readonly string[] = words(`
  aged amongst another c ca circa d dec deceased died divorced flourished fl later m married n.d not
  now often once originally possibly previously r reigned ruled said see sometimes starring
  unmarried until with including using
`)

/** Words that open another name of somebody, or a birth. */
export const aliases: readonly string[] = words(`
  a.k.a aka also b better born called known né nee née nicknamed styled
`)

/** Words before a noun of office: `former`, `acting`, `deputy`. */
export const roleQualifiers: readonly string[] = words(`
  acting assistant associate chief co current deputy emeritus ex executive first former founding
  general head honorary incoming incumbent interim joint junior late lead managing onetime
  one-time outgoing past principal retired senior vice
`)

/**
 * Words for people in the plural, beside the plurals of roles: they say who is listed
 * and are nobody’s name.
 *
 * Source: as above.
 */
export const groups: readonly string[] = words(`
  academics actors alumnae alumni artists attendees authors backers board bodies candidates cast
  chiefs children citizens colleagues commanders committee contestants contributors councillors
  couples crew critics dead delegates descendants dignitaries diplomats directors duos employees
  entrants experts faculty families fans fellows figures finalists folks founders friends
  graduates grandchildren guests heads heirs honorees hosts individuals inductees inhabitants
  journalists judges jurors keynotes kin laureates lawmakers leaders line-up lineup maintainers
  managers martyrs medalists medallists members men mentors ministers musicians names natives
  nominees officers officials organisers organizers others pairs panelists panellists parents
  participants passengers people performers personalities personnel persons pioneers players
  politicians presenters presidents prisoners professors pupils qualifiers recipients relatives
  representatives researchers residents reviewers rivals rulers runners-up scholars scientists
  senators signatories signers singers speakers spokespeople sponsors squad staff staffers stars
  students supporters survivors teachers team teammates thinkers trainees trustees victims
  volunteers winners witnesses women workers writers youngsters
`)

/**
 * Words for things: a phrase in capitals that ends in one of them names no person.
 *
 * Source: kinds of work, body, place, event and document, from general knowledge.
 */
export const things: readonly string[] = words(`
  academy accord act agency agenda agreement airline airlines airport album alliance analysis
  announcement anthology app appeal application approach archive archives arena army article
  artworks assembly assessment asset association atlas auction audit authority avenue award awards
  band barracks base basin battalion battle benefit bible bibliography biography blog board book
  books boulevard branch brand break breakfast brewery brigade broadcasting brothers budget
  building bulletin bureau bus business cabinet campaign campus canal capital car care catalog
  catalogue cathedral cemetery center centre century challenge championship championships channel
  chapel chapter charity chart charter choir chorus cinema circuit circus city class clinic club
  coalition coast code coffee collection collective college colony commission committee commons
  commonwealth community company competition computing concert confederation conference congress
  consortium constituency constitution construction consulting content contract control convention
  cooperative corporation corps council country county course creek crisis cup daily dance data
  database days deal death declaration defence defense degree delivery department design
  development diary dictionary digest dinner diocese directive directorate discussion disease
  district division document documentary documentation domain drama economy edition education
  election elections electronics elementary embassy empire encyclopedia end energy engine
  engineering enterprise enterprises entertainment environment episode equipment era essay essays
  estate event events exchange exhibition experience express facility factory faculty falls
  farewell farm fashion federation festival fiction film films finance firm flag flight format
  formation fort fortress forum foundation framework front fund gallery game games garden gardens
  gazette geography gospel government grant grants group groups guide guidelines guild gulf
  handbook harbor harbour health herald heritage highway hills history hms holding holdings holiday
  hospital hotel housing hub hurricane incident index industries industry information
  infrastructure initiative inn innovation institute institution instruments insurance integration
  intelligence interface international internet interview introduction investment island islands
  issue jazz journal kindergarten kingdom kit laboratories laboratory labs language learning
  lecture legislation letter letters level library licence license limited line list literature
  living logic ltd lunch magazine magic mail management manifesto manual manuscript map market
  marketing match matters measure medal media medicine meeting memorandum memorial memory message
  method metro military mine ministry mission module monastery monthly monument mosque motion
  motors mountain mountains movement movie museum music mutual mv mystery nation national network
  networks news newsletter newspaper novel observatory ocean office online opening opera operation
  operations orchestra orchestras order organisation organization overview package pact palace
  panel paper papers parade parliament partnership party path patrol peninsula phase philharmonic
  philosophy pictures pier pipeline plan planning plans platform playground plaza podcast poem
  poems point policy pool port portal practice preparation press principles prison prize prizes
  process product products profile program programme programs project projects property proposal
  protection protocol province publications publishing q&a quality quarter quarterly question
  questions race radio railroad railway range rate recap record recording records reef reform
  refuge regiment region register registry regulation relations release releases religion report
  reports republic research reserve reservoir resort resource resources restaurant results review
  reviews revolution river rms road route rule rules safety saint sales scheme scholarship school
  schools science sciences script sea season second section sector security seminar series server
  service services session sessions settlement ship shop show shrine single site society software
  solution solutions songs sound space speech sports springs squadron square ss st stadium stage
  standard standards state statement station statistics status store storm strategy street strike
  structure studies studio studios study style subject suite summit support survey symphony
  symposium syndrome synthesis system systems table talk task tax tba tbc team tech technologies
  technology telegraph television territory test tests text textbook theater theatre theory third
  times title tool toolkit tools tour tournament tower town township track tract trade tradition
  trail trailer training transit transport transportation treaty trial tribe tribune trilogy trophy
  trust tunnel tv type union unions unit universe university unknown update updates upgrade user
  uss utility vacancy vacant valley value various vehicle venue version video videos vietnam view
  villa village vineyard visa vision volume vote war warehouse watch waterfall way weapon web
  website week weekly welcome wheel wiki wikipedia wine workflow working workplace works workshop
  workshops world wrap-up yearbook zone zoo
`)

/** Words for things and places that are family names as well: `Town Hall`, `Rebecca Hall`. */
export const thingsAlsoNames: readonly string[] = words(`
  bank bay beach bill bird bridge camp castle church cook court cross day fair field fleet forest
  hall hill home house joy lake land law league link lodge march mill moon page parish park parks
  plant pond post prince rain rice rock sale song stone story temple water weekes well wells west
  wolf wood woods york
`)

/**
 * Words that open the name of a place or a body: nobody’s given name.
 *
 * Source: as above.
 */
export const placeOpeners: readonly string[] = words(`
  big cape central east eastern grand great greater inner las little los lower mount new north
  northern old outer royal san santa south southern tropical upper west western
`)
