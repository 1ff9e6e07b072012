import { words } from '../words.ts'

/**
 * Honorifics before a name, without full stop. An office in full before a name
 * (`President`, `Admiral`) is a role and stands in `ranks`.
 *
 * Source: forms of address in English copy, and in names from abroad, from general
 * knowledge; words that are common given names (`Don`, `Tan`) are left out.
 */
export const honorifics: readonly string[] = words(`
  abp adm adv ald alhaj alhaja alhaji amb archbp assemb assoc ayatollah barr bp brig bro brother
  capt cardinal cdr cllr cmdr col coun cpl cr dame datin dato datuk dci dipl dott dottssa dr dra
  drs dst eng engr fr fra frau gen gov h.e h.h haji hajia hajiya hajji herr hh hon honorable
  honourable hrh hrm imam ing insp ir lady lcpl lic lieut lord lt ltc madam madame maj mallam
  maulana miss mister mlle mme mons monsieur monsignor mother mr mrs ms msgr mtra mtro mullah
  mwalimu mx mzee otunba pandit pcso pfc prof profa professor pvt rabbi rep rev rev'd revd
  reverend rt rtn sadhvi sen senor senora sgt shaikh sheikh sheikha shri sir sister smt sr sra sri
  srta supt swami thiru tmt ustaz ven venerable
`)

/**
 * Words that stand before an honorific and belong to it: `Assoc. Prof.`, `The Rt Hon.`.
 */
export const honorificQualifiers: readonly string[] = words(
  `assoc assist asst most right rt the very`
)

/** What may follow a family name and belongs to the name: `Jr.`, `III`. */
export const nameSuffixes: readonly string[] = words(
  `jr jnr sr snr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi i`
)

/** Letters after a name which do not belong to it: `PhD`, `OBE`. */
export const postNominals: readonly string[] = words(`
  ac am ao b.a b.sc ba bsc cbe ceng cfa ch cmg cpa d.phil dbe dds dphil dsc ed.d esq fba frae frcp
  frs frsa frse gbe j.d jd jp kbe kc ll.b ll.m llb lld llm m.a m.b.a m.d m.p.h m.sc ma mba mbe md
  mm mp mpa mph mphil msc mvo oam obe oc om pc pe ph.d phd pmp qc r.n rn sc sj vc
`)

/** Small words inside a name, beside those with a hyphen or apostrophe (`al-`, `d’`). */
export const nameParticles: readonly string[] = words(`
  abu af al ap av bar bat ben bin bint binte binti da dal dalla das de degli dei del dela della
  den der di do dos du e el i ibn la las le les lo los mac mc san st ten ter tot und van vande
  vanden vander vom von y zu zum zur
`)
