import { words } from '../words.ts'

/**
 * Nouns for what a person is: office, profession, art, sport, kinship, standing.
 *
 * In the singular; readers take a plural as well. Written for this package from the
 * major groups of the ISCO-08 classification of occupations (ILO), which each line
 * follows, and from general knowledge.
 */
export const roles: readonly string[] = words(`
  abbess abbot academic accompanist accordionist accountant activist actor actress actuary
  administrator admiral adventurer adviser advisor advocate agent aide airman alderman ambassador
  anaesthetist analyst anarchist anchor animation animator announcer anthropologist apostle
  apprentice arborist archaeologist archbishop archdeacon archeologist archer architect archivist
  arrangement arrangements arranger artist artwork assassin assemblyman assemblywoman assessor
  assistant associate astrologer astronaut astronomer athlete attaché attorney auditor aunt author
  autoharp ayatollah backing bacteriologist badminton baglama bagpipes baker balafon ballerina
  bandleader bandoneon banjo banker bansuri barber bard barista baritone baritone-saxophone baron
  baroness baronet barrister bartender bass bass-guitar bassist bassoon batsman batter beekeeper
  biathlete billionaire biochemist biographer bioinformatician biologist bishop blacksmith blogger
  bobsledder bodhran bongos bookkeeper bosun botanist bouzouki bowler boxer boyfriend breeder
  brewer bricklayer bride brigadier broadcaster broker brother brother-in-law bugle builder bursar
  businessman businessperson businesswoman butcher buyer caddie caliph campaigner candidate
  canoeist canon captain cardinal cardiologist caretaker carpenter cartoonist cashier castanets
  casting catcher cavaquinho celebrity celesta cellist cello cellos ceo cfo chair chairman
  chairperson chairwoman champion chancellor chaplain charango chef chemist chief child chimes
  chiropodist choreographer choreography churchwarden cinematographer cinematography cio ciso
  clarinet clarinetist clavinet clergyman cleric clerk climber clinician cmo co-author co-creator
  co-founder co-organiser co-organizer coach cobbler cofounder collaborator collector colonel
  columnist comedian comedienne comic commandant commander commentator commissioner committer
  commodore communist compere composer composition concertina conductor congas congressman
  congresswoman conquistador constable consul consultant contributor convener convenor convict coo
  cook cooper coordinator copyediting cor cornet corporal correspondent cosmonaut costume costumes
  councillor councilman councilmember councilwoman counsel counsellor counselor count countess
  courtier cousin cover cowbell coxswain cpo craftsman creator cricketer criminal criminologist
  critic crumhorn crusader cso cto curate curator custodian cyclist cymbal cymbals dad dancer
  daughter daughter-in-law deacon dealer dean decathlete deckhand decorator defenceman defendant
  defender defenseman delegate dentist deputy dermatologist designer detective developer dietitian
  diplomat diplomate direction director disciple discoverer dissident diver djembe doctor
  double-bass dpo dramatist dressmaker driver drum drummer drums duchess duke dulcimer dyer earl
  ecologist economist editing editor editor-in-chief educator elder electrician electronics
  embryologist emir emperor employee empress engineer engineering engraver entomologist
  entrepreneur envoy epidemiologist equestrian erhu essayist ethnographer euphonium evangelist evp
  ex-husband ex-wife executive expert explorer facilitator farmer father father-in-law fellow
  feminist fencer fiancé fiancée fiddle fiddler fielder fighter figure film-maker filmmaker
  financier firefighter fisherman fitter flautist florist flugelhorn flute flutist folklorist
  footballer forester forward founder fretless friar friend frontman fullback fundraiser
  gamekeeper gamelan gardener genealogist general geneticist geographer geologist geophysicist
  ghostwriter girlfriend glazier glockenspiel goalie goalkeeper godfather godmother goldsmith
  golfer gong governor graduate grandchild granddaughter grandfather grandmother grandparent
  grandson grazier greengrocer grocer groom groundskeeper groundsman guard guardian guerrilla
  guest guitar guitarist guitars guzheng gymnast hairdresser half-brother half-sister halfback
  hammond handballer handclaps harmonica harmonium harp harpist harpsichord head headmaster
  headmistress headteacher heir heiress hermit hero heroine high-jumper historian horn horns host
  hotelier housekeeper humorist hunter hurdler hurdy-gurdy husband hygienist illustration
  illustrations illustrator imam immunologist impresario incumbent industrialist infielder
  influencer inmate innkeeper insider inspector instructor instrumentation intellectual intern
  inventor investor janitor jeweller jockey joiner journalist judge jumper jurist justice kalimba
  kantele karateka keyboard keyboardist keyboards kicker king knight kora koto lacrosse-player
  landlord landowner landscaper laureate lawmaker lawyer layout lead leader lecturer legend
  legislator librarian librettist lieutenant lifeguard lighting linebacker lineman liner linesman
  linguist lobbyist luger lute lyre lyricist lyrics machinist magician magistrate maintainer major
  manager mandolin maracas marimba marine marketer marquess marquis marshal martyr mason mastering
  mathematician matron mayor mayoress md mechanic mediator mellotron melodica member mentor
  mercenary merchant meteorologist mezzo-soprano microbiologist midfielder midwife militant miller
  milliner miner minister missionary mixing mobster model moderator monarch monk moog mother
  mother-in-law mountaineer mp msp mullah multi-instrumentalist mum muralist murderer music
  musician musicologist mystic nanny narrator naturalist negotiator neighbor neighbour nephew
  netballer neurologist neuroscientist newsreader ney niece noble nobleman noblewoman nominee
  notary novelist nun nuncio nurse nurseryman nutritionist nyckelharpa oboe oboist observer
  occultist officer official ombudsman oncologist operative operator optician optometrist
  orchestration organ organiser organist organizer orienteer ornithologist orphan oud outfielder
  outlaw owner pacifist paediatrician painter palaeontologist paleontologist panelist panellist
  paralegal paralympian paramedic parent parliamentarian participant partner pastor pathologist
  patriarch patron pediatrician pentathlete percussion percussionist performer pharmacist
  philanthropist philologist philosopher photograph photographer photographs photography
  photojournalist physician physicist physio physiologist physiotherapist pianist piano piccolo
  pilot pioneer pipa pipes pirate pitcher planner planter plasterer player playmaker playwright
  plumber podcaster podiatrist poet poetess policeman policewoman politician pollster pope postdoc
  potter practitioner preacher prelate premier presenter president pretender priest prime-minister
  prince princess principal printmaker prioress private procurator producer production professor
  programmer programming promoter proofreading prophet proprietor prosecutor protester provost
  psychiatrist psychoanalyst psychologist publican publicist publisher puppeteer quarterback queen
  rabbi racer racewalker radiographer radiologist rancher ranger rapper rapporteur receiver
  receptionist recipient recorder recruiter rector referee reformer regent registrar remixing
  reporter representative republican researcher resident restaurateur reviewer revolutionary
  rhodes rider roofer roommate rower ruler runner sailor saint sampling santur sarod satirist sax
  saxophone saxophonist scenography scheduler scholar scientist scorer screenplay screenwriter
  script scrum-half sculptor seamstress secretary secretary-general senator sergeant serial-killer
  shaker shakuhachi shamisen shareholder sheikh shepherd sheriff shipbuilder shoemaker shooter
  shot-putter showrunner sibling singer singer-songwriter sister sister-in-law sitar skater
  skeleton-racer skier skipper sleeve smuggler snowboarder socialist socialite sociologist soldier
  solicitor soloist son son-in-law songwriter soprano sound speaker specialist spinet spokesman
  spokesperson spokeswoman sponsor spouse sprinter spy staffer staging statistician stepbrother
  stepdaughter stepfather stepmother stepsister stepson steward stoker stonemason storyteller
  strategist striker strings student stuntman stylist sultan superintendent supervisor surdo
  surfer surgeon surveyor survivor suspect svp swimmer synth synthesizer synthesizers tabla tailor
  tambourine taxonomist teacher technician technologist tenor tester theologian theorist therapist
  theremin thinker timpani trader trainee trainer translation translator trapper treasurer
  triangle triathlete trombone trombonist trooper trumpet trumpeter trumpets trustee tuba tuning
  turntables turntablist tutor twin ukulele umpire uncle undergraduate undersecretary understudy
  unionist vaulter verger vet veteran veterinarian vibraphone vicar vice-chair vice-president
  viceroy victim videographer vintner viola violas violin violinist violins violist virologist
  viscount viscountess visionary vlogger vocalist vocals voice voice-over volleyballer volunteer
  vp waiter waitress warden warrior washboard watchmaker weaver webmaster weightlifter welder whip
  whistle whistleblower wicketkeeper widow widower wife winemaker winger winner witness words
  worker wrestler writer wurlitzer xylophone youtuber zither zoologist
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
  aged amongst another c ca circa d dec deceased died divorced fl flourished http https including
  later m married n.d not now often once originally possibly previously r reigned ruled said see
  sometimes starring unmarried until using with www
`)

/** Words that open another name of somebody, or a birth. */
export const aliases: readonly string[] = words(`
  a.k.a aka also b better born called known nee nicknamed né née styled
`)

/** Words before a noun of office: `former`, `acting`, `deputy`. */
export const roleQualifiers: readonly string[] = words(`
  acting assistant associate chief co current deputy emeritus ex executive first former founding
  general head honorary incoming incumbent interim joint junior late lead managing one-time onetime
  outgoing past principal retired senior vice
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
