// Source: our own reading of English news copy, British and American.

import { words } from '../words.ts'

/** Nouns for a man. */
export const men: readonly string[] = words(`
  actor anchorman assemblyman bachelor boy boyfriend brother businessman cameraman chairman
  clergyman congressman councilman dad dutchman englishman father fireman fisherman frenchman
  frontman gentleman grandfather grandson guy hubby husband irishman king lawman lord man nephew
  newsman playboy policeman prince salesman scotsman serviceman son spokesman statesman stepfather
  stepson uncle waiter welshman widower yorkshireman
`)

/** Nouns for a woman. */
export const women: readonly string[] = words(`
  actress anchorwoman assemblywoman aunt businesswoman chairwoman congresswoman councilwoman
  daughter englishwoman frenchwoman girl girlfriend granddaughter grandmother heroine hostess
  irishwoman lady mom mother mum niece policewoman princess queen saleswoman scotswoman sister
  songstress spokeswoman stepdaughter stepmother waitress widow wife woman
`)

/** Nouns for a person of either sex, or several, who may be quoted. */
export const people: readonly string[] = words(`
  academic activist adviser advisor advocate agent aide aides allies ally ambassador analyst
  analysts anchor apologist archivist artist assistant athlete attendee attorney attorneys author
  authors backer ballplayer bandleader barrister batsman biologist bishop blogger bloggers
  bookseller boss briton broadcaster broker caller campaigner candidate candidates captain
  celebrity ceo chair champion chef chemist chief coach colleague colleagues columnist comedian
  commander commentator commissioner commissioners commuter conservative constituent consultant
  contender contributor coordinator cop coroner correspondent councillor counsellor counselor
  couple critic critics curator cyclist dancer dealer defender delegate delegates democrat
  democrats deputy designer developer diplomat diplomats director dissident doctor doctors donor
  donors driver drummer economist economists editor editors electrician employee employees
  engineer entrepreneur envoy executive executives expert experts family fan farmer filmmaker
  firefighter fishmonger folks footballer founder friend friends front-runner frontrunner general
  geologist goalkeeper governor governors guest guitarist hawk head headmaster headteacher
  historian host immigrant insider inspector intellectual interviewer investigator investigators
  investor investors jockey journalist journalists judge judges juror justice justices kid
  landlord laureate lawmaker lawmakers lawyer lawyers leader leaders lecturer legislator
  legislators librarian lieutenant lobbyist londoner machinist magistrate magnate manager managers
  marine mate mayor mayors mechanic member members midfielder minister ministers moderator mogul
  motorist musician narrator nationalist native neighbor neighbors neighbour neurosurgeon newcomer
  newsman nominee novelist nun nurse observer observers officer officers official officials
  olympian operative operatives opponent opponents organiser organizer organizers owner panelist
  paralympian paramedic parent parents participant partner passenger pastor patient pensioner
  people performer person philanthropist photographer physician physicist pianist pilot player
  players plumber poet police politician politicians pollster presenter president presidents
  priest principal producer professor programmer prosecutor prosecutors protester protesters
  psychologist publican publisher pundit pundits rabbi rancher rapper reader realtor rebel
  receptionist refugee refugees regulator relative reporter reporters representative
  representatives republican republicans researcher researchers resident residents respondent
  reverend rival runner saxophonist scholar scholars scientist scientists secretary senator
  senators shareholder sheriff shopkeeper singer skipper soldier solicitor source sources spaniard
  speaker specialist spokesman spokesmen spokespeople spokesperson spokeswoman sprinter staffer
  staffers star statistician strategist strategists striker student students superintendent
  supporter supporters surgeon surrogate surrogates survivor suspect swimmer teacher teachers
  teenager tenant theologian tourist trader treasurer trucker trustee tycoon user users vendor
  veteran veterans vicar victim viewer villager visitor volunteer volunteers voter voters watcher
  whistleblower winger winner witness witnesses worker workers writer writers youth
`)

/** Nouns for several of them, but those that are verbs as well: `hosts`, `stars`. */
export const plurals: readonly string[] = words(`
  academics activists advisers advisors anglers archaeologists astronomers backers bakers bankers
  biologists brokers builders campaigners carers clinicians columnists commuters congressmen
  conservatives consultants contractors cops coroners correspondents councillors customers designers
  detectives developers directors drivers engineers families fans farmers firefighters fishermen
  founders geologists grandparents historians immigrants inhabitants insiders inspectors islanders
  jurors landlords liberals listeners magistrates midwives migrants moderates motorists musicians
  neighbours novelists nurses onlookers operators organisers owners paramedics passengers patients
  pensioners physicists pollsters producers progressives psychologists pupils readers regulators
  relatives respondents retailers rivals sailors shareholders shoppers soldiers survivors tenants
  tourists traders victims viewers villagers visitors
`)

/** Nouns for a body of people which may be quoted, also as the last word of its name. */
export const bodies: readonly string[] = words(`
  academy administration afc agency airline airlines airways albion alliance army assembly
  association bank blog board brigade brotherhood bureau cabinet campaign caucus center centre
  chamber channel church city club coalition college commission committee company conference
  congress consulting convention corporation council county court daily department embassy
  enterprises estates fc federation financial firm foods force foundation gazette government group
  guard guardian herald holdings homes hospital hotel house inc inc. industry inquest inquiry
  institute institution insurance journal jury kremlin label league legislature leisure limited llc
  logistics ltd ltd. magazine media ministry mission monitor motors movement museum nation network
  news newspaper newsroom observer office opposition organisation organization outlet pac panel
  paper parliament party pentagon pharma pharmaceuticals plc police post press programme project
  properties publication publisher radio railways regime republic research reuters rovers school
  semiconductor semiconductors senate service site society solutions staff state station store
  studio studios supreme symposium system systems team technologies television times town tribunal
  tribune trust union university ventures wanderers website weekly white
`)

/** Papers, agencies and companies whose name is one word: alone it is nobody’s. */
export const outlets: readonly string[] = words(`
  airbus amazon amnesty apple axios bloomberg boeing breitbart buzzfeed congress exxon facebook
  forbes gallup google greenpeace haaretz hamas hezbollah huffpo huffpost instagram interpol
  ipsos microsoft monsanto mozilla netflix newsweek nintendo oxfam parliament pew pfizer
  politico politifact propublica quinnipiac reuters salon samsung slate spotify starbucks
  tass tesco tiktok toyota twitter uber unesco unicef unilever verizon volkswagen vox vulture
  walmart wikileaks wikipedia xinhua yougov youtube
`)

/** Nouns for a text which may be quoted. */
export const documents: readonly string[] = words(`
  account act ad ads advert advertisement affidavit agreement amendment analysis announcement
  answer application article audit banner bill biography blog book brief briefing broadcast
  bulletin caption chapter charter column comment commercial communique complaint constitution
  contract correspondence decision declaration dispatch document documents draft e-mail e-mails
  editorial email emails entry essay excerpt executive filing flier flyer guideline guidelines
  headline indictment inscription interview invitation item judgement judgment law lawsuit
  lawsuits leaflet legislation letter letters list manifesto manual memo memoir memorandum
  message messages motion newsletter note notice op-ed opinion order pamphlet papers paragraph
  petition piece placard plan plaque platform play poem policy poll post poster posting press
  proclamation proposal query quotation quote read release remark reply report reports request
  resolution response review rules ruling script section sign signs slogan song speech statement
  statements statute story studies study subpoena suit summary survey tape testimony text ticker
  title transcript treaty tweet tweets video voice-over voicemail warning website words writing
`)

/** Nouns for something said, which may carry its words: her claim that “…”, his warning: “…”. */
export const sayings: readonly string[] = words(`
  accusation adage admission advice allegation announcement answer appeal argument assertion
  assessment assurance belief boast call catchphrase challenge chant chants charge cheers claim
  comment comments complaint conclusion confession contention cries criticism cry declaration
  demand description dictum email explanation insistence interview joke lament letter line mantra
  maxim memo message motto note observation opinion order phrase plea pledge point prediction
  promise proposal question quip quote reaction refrain rejoinder remark remarks reminder reply
  report request response retort slogan speech statement suggestion testimony threat tweet verdict
  view vow warning words
`)
