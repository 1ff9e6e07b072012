// Source: our own reading of English news copy, British and American.

import { words } from '../words.ts'

/** Titles which only a man bears. */
export const masculineTitles: readonly string[] = words(`
  alderman assemblyman ayatollah baron brother businessman chairman congressman councilman count
  duke emperor father fr fr. herr imam king lord messrs messrs. monsieur mr mr. pope prince
  rabbi' señor sheik sheikh sir
`)

/** Titles which only a woman bears. */
export const feminineTitles: readonly string[] = words(`
  alderwoman assemblywoman baroness businesswoman chairwoman congresswoman councilwoman countess
  dame duchess frau lady madam miss mme mme. mother mrs mrs. ms ms. princess queen sister
`)

/** Titles and offices which stand before a name and are not part of it. */
export const titles: readonly string[] = words(`
  academic · acp · actor · actress · adm · adm. · admiral · ag · agent · alderman · alhaji · amb. ·
  ambassador · anchor · archbishop · asp · assemblyman · assemblymember · assemblyperson ·
  assemblywoman · assessor · assistant secretary · attorney · attorney general · auditor · author ·
  ayatollah · baron · baroness · barr. · bishop · brig · brig. gen. · brigadier general · brother ·
  caliph · candidate · canon · capt · capt. · captain · cardinal · cdr · cdr. · ceo · cfo · chair ·
  chairman · chairperson · chairwoman · chancellor · chef · chief · chief constable ·
  chief executive · chief inspector · chief judge · chief justice · chief medical officer ·
  chief minister · chief of staff · cia director · clerk · cllr · cllr. · cmdr · cmdr. · co-author ·
  co-chair · co-chairman · coach · col · col. · colonel · columnist · comedian · commander ·
  commissioner · comptroller · comrade · congressman · congressperson · congresswoman ·
  conservative · constable · consul · controller · coo · corporal · correspondent · coun · coun. ·
  council president · councillor · councilman · councilmember · councilperson · councilwoman ·
  counsel · cpl · cpl. · cpt · cpt. · crown prince · csp · czar · dame · dci · deacon ·
  defence minister · defence secretary · defense minister · defense secretary · del. · delegate ·
  democrat · democratic · democrats · deputy director · deputy mayor · deputy prime minister ·
  deputy secretary · det · det con · det. · detective · detective chief inspector ·
  detective constable · detective inspector · detective sergeant · director · director general ·
  director of national intelligence · district attorney · doctor · dr · dr. · drs. · ds · dsp ·
  duchess · duke · editor · education secretary · elder · emperor · energy secretary · engr ·
  engr. · envoy · father · fbi director · finance minister · fire chief · first lady ·
  first minister · first officer · foreign minister · foreign secretary · fr. · garda · gen · gen. ·
  general · gov · gov. · governor · governor general · governors · govs. · grand ayatollah ·
  head coach · health secretary · home secretary · homeland security secretary · hon · hon. ·
  honorable · host · house majority leader · house minority leader · house speaker · imam ·
  independent · insp · insp. · inspector · inspector general · interior minister · judge · judges ·
  justice · justices · king · labor secretary · labour · lady · lance corporal · lawyer · ldr ·
  leader · liberal · libertarian · lieutenant · lieutenant colonel · lieutenant general ·
  lieutenant governor · lord · lt · lt gov · lt. · lt. col. · lt. gen. · lt. gov. · madam ·
  magistrate · maj · maj. · maj. gen. · major · major general · majority leader · majority whip ·
  manager · marshal · mayor · mayors · mca · mep · messrs. · minister · minister of state ·
  minority leader · minority whip · miss · mla · mother · mp · mr · mr. · mrs · mrs. · ms · ms. ·
  msp · mullah · mx · mx. · nominee · officer · opposition leader · pastor · pc · pcso · pfc ·
  pfc. · police chief · police constable · pope · postmaster general · premier · president ·
  president- elect · president-designate · press secretary · prime minister ·
  prime minister-designate · prince · princess · private · prof · prof. · professor · professors ·
  profs. · prosecutor · pte · public advocate · pvt · pvt. · queen · rabbi · rapper · rear adm. ·
  rear admiral · recorder · referee · rep · rep. · reporter · representative · representatives ·
  reps · reps. · republican · republicans · rev · rev. · revd · revd. · reverend · secretary ·
  secretary general · secretary of defense · secretary of state · secretary-general · sen · sen. ·
  senate majority leader · senate minority leader · senator · senators · sens · sens. · sergeant ·
  sgt · sgt. · sheik · sheikh · sheriff · shri · singer · sir · sister · smt · smt. · solicitor ·
  solicitor general · sp · speaker · special agent · spokesman · spokesperson · spokeswoman ·
  staff sgt. · state rep. · state sen. · state senator · superintendent · supervisor · supt ·
  supt. · surgeon general · taoiseach · td · the rev. · tory · treasurer · treasury secretary ·
  trooper · tsar · u.s. attorney · under secretary · union minister · vice adm. · vice admiral ·
  vice chairman · vice chairwoman · vice mayor · vice president · vice president-elect · wpc
`)

/** Small words inside a name. */
export const nameParticles: readonly string[] = words(`
  al ap arap ben bin bint binti da dal das de degli dei del della der des di do dos du e el ibn la
  las le lo los san st st. ten ter van vander vom von y zu zum zur
`)

/** What may follow a name: `Jr.`, `PhD`, and letters that British papers set without a comma. */
export const nameSuffixes: readonly string[] = words(`
  cbe dbe esq esq. gbe ii iii iv jr jr. kbe kc m.d. mbe md mep mp msp obe ph.d. phd qc sr sr.
`)

/** Family names that are words for a place, a body or a text as well: Ann *White*, not the *White* House. */
export const alsoFamily: readonly string[] = words(`
  black lake law north read song west white
`)

/** First words of the names of places. */
export const places: readonly string[] = words(`
  black cape capitol central costa east eastern el fort grand great hong lake las latin los
  lower middle mount mt. new north northern port puerto saint san santa saudi silicon south
  southern sri st. supreme united upper wall west western white
`)

/** Words whose full stop ends no sentence. */
export const abbreviations: readonly string[] = words(`
  a.m. adm. ala. amb. ariz. ark. assn. aug. ave. brig. bros. calif. capt. cdr. cf. cmdr. co. col.
  colo. conn. corp. cpl. cpt. d-calif. d.c. dec. del. dept. det. dr. e.g. esq. est. etc. feb. fla.
  fr. ft. ga. gen. gov. govs. hon. i.e. ill. inc. ind. insp. jan. jr. kan. ky. la. lt. ltd. m.d.
  maj. mass. md. messrs. mich. minn. miss. mme. mo. mont. mr. mrs. ms. mt. mx. neb. nev. no. nov.
  oct. okla. ore. p.m. pa. pfc. ph.d. prof. pvt. r-ala. rep. reps. rev. sen. sens. sept. sgt. sr.
  st. supt. tenn. tex. u.k. u.n. u.s. va. vs. vt. wash. wis. wyo.
`)
