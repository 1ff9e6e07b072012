import { describe, expect, test } from 'vitest'
import { knownWords } from '../../src/grammar/roster/people-words.ts'
import type { Range } from '../../src/grammar/roster/person-name.ts'
import { readItem } from '../../src/grammar/roster/roster-item.ts'
import { en } from '../../src/lexicon/en/index.ts'

const known = knownWords(en)

/** People of an item, one string each: `[prefix] name / role`. */
function people(item: string): string[] {
  if (!known) throw new Error('no words about people')
  const text = (range: Range | null) => range && item.slice(range.start, range.end)
  return readItem(item, known).people.map(({ prefix, name, role }) =>
    [prefix && `[${text(prefix)}]`, text(name), role && `/ ${text(role)}`].filter(Boolean).join(' ')
  )
}

describe('forms', () => {
  test.each([
    // name, then role
    ['Ada Ocampo, mayor of Sandvik', 'Ada Ocampo / mayor of Sandvik'],
    ['Ada Ocampo – mayor of Sandvik', 'Ada Ocampo / mayor of Sandvik'],
    ['Ada Ocampo - mayor of Sandvik', 'Ada Ocampo / mayor of Sandvik'],
    ['Ada Ocampo- mayor', 'Ada Ocampo / mayor'],
    ['Ada Ocampo (mayor of Sandvik)', 'Ada Ocampo / mayor of Sandvik'],
    ['Ada Ocampo: mayor of Sandvik', 'Ada Ocampo / mayor of Sandvik'],
    ['Ada Ocampo is the mayor of Sandvik.', 'Ada Ocampo / mayor of Sandvik'],
    ['Ada Ocampo Chilean harbour pilot', 'Ada Ocampo / Chilean harbour pilot'],
    // role, then name
    ['Mayor Ada Ocampo', 'Ada Ocampo / Mayor'],
    ['Deputy Harbour Inspector Ada Ocampo', 'Ada Ocampo / Deputy Harbour Inspector'],
    ['guest judge Ada Ocampo', 'Ada Ocampo / guest judge'],
    ['Stage manager: Ada Ocampo', 'Ada Ocampo / Stage manager'],
    ['STAGE MANAGER: Ada Ocampo', 'Ada Ocampo / STAGE MANAGER'],
    // body
    ['Ada Ocampo, Harbour Trust', 'Ada Ocampo / Harbour Trust'],
    ['Ada Ocampo (Harbour Trust)', 'Ada Ocampo / Harbour Trust'],
    ['Ada Ocampo, WHO', 'Ada Ocampo / WHO'],
    ['Ada Ocampo – University of Sandvik', 'Ada Ocampo / University of Sandvik'],
    // no more than a name
    ['Ada Ocampo', 'Ada Ocampo'],
    ['Ada Ocampo;', 'Ada Ocampo'],
    ['Ada Ocampo as Captain Reed', 'Ada Ocampo'],
    ['Ada Ocampo – Captain Ned Reed', 'Ada Ocampo'],
    ['1967: Ada Ocampo, Harbour Party', 'Ada Ocampo / Harbour Party'],
    ['1968–1971 – Ada Ocampo', 'Ada Ocampo'],
    ['Ocampo Ruiz, Maria', 'Ocampo Ruiz, Maria'],
    ['OCAMPO Maria', 'OCAMPO Maria'],
    ['OCAMPO RUIZ, Xiomara (Chemistry)', 'OCAMPO RUIZ, Xiomara / Chemistry'],
    // letters after it, a second spelling, a place before the role
    ['Ada Ocampo OBE, mayor of Sandvik', 'Ada Ocampo / mayor of Sandvik'],
    ['Yuki Tanaka 田中由紀, designer', 'Yuki Tanaka / designer'],
    ['Ada Ocampo, Sandvik – photographer', 'Ada Ocampo / photographer'],
    ['Ada Ocampo, aged 80', 'Ada Ocampo'],
    // a label that is no role, a number in it
    ['Starter: Ada Ocampo', 'Ada Ocampo'],
    ['Under 10: Ada Ocampo', 'Ada Ocampo'],
    // particles, initials, forms of address
    ['Siti Nur binti Ahmad, director', 'Siti Nur binti Ahmad / director'],
    ['Ana Clara e Silva', 'Ana Clara e Silva'],
    ['A. P. J. Ocampo', 'A. P. J. Ocampo'],
    ['H.E. Sheikha Mai Al-Khouri – curator', '[H.E. Sheikha] Mai Al-Khouri / curator'],
    ['Eng. Khalid Al-Harthy – director', '[Eng.] Khalid Al-Harthy / director'],
    ['DCI Ada Ocampo', '[DCI] Ada Ocampo'],
    ['Mrs A Ocampo – Headteacher', '[Mrs] A Ocampo / Headteacher'],
    ['Cr Ada Ocampo (Mayor)', '[Cr] Ada Ocampo / Mayor'],
    ['Hajiya Halima Sule – Commissioner', '[Hajiya] Halima Sule / Commissioner'],
    ['Tom Berg, M.D., M.P.H.', 'Tom Berg'],
    ['Ada Ocampo, https://ocampo.example', 'Ada Ocampo'],
    ['Ms Ada Ocampo (Viet Nam)', '[Ms] Ada Ocampo']
  ])('%s', (item, person) => {
    expect(people(item)).toEqual([person])
  })
})

describe('several people', () => {
  test.each([
    ['Ada Ocampo and Kofi Lund', ['Ada Ocampo', 'Kofi Lund']],
    ['Ada Ocampo / Kofi Lund', ['Ada Ocampo', 'Kofi Lund']],
    [
      'Ada Ocampo, Kofi Lund and Tom Berg – backing vocals',
      ['Ada Ocampo / backing vocals', 'Kofi Lund / backing vocals', 'Tom Berg / backing vocals']
    ],
    [
      'Lighting designers: Ada Ocampo, Kofi Lund',
      ['Ada Ocampo / Lighting designers', 'Kofi Lund / Lighting designers']
    ],
    [
      'Leaders from Norway and Ghana, including President Ada Ocampo and Premier Kofi el-Lund',
      ['Ada Ocampo / President', 'Kofi el-Lund / Premier']
    ],
    ['Care at sea: Dr Ada Ocampo & Dr Kofi Lund', ['[Dr] Ada Ocampo', '[Dr] Kofi Lund']],
    // What follows a single comma is as likely a firm.
    ['Ada Ocampo, Morgan Lund', ['Ada Ocampo / Morgan Lund']],
    ['Ada Ocampo, Tom Berg', ['Ada Ocampo']],
    ['Ada Ocampo, Kofi Lund, Harbour Lights', ['Ada Ocampo']]
  ])('%s', (item, expected) => {
    expect(people(item)).toEqual(expected)
  })
})

describe('names', () => {
  test.each([
    ['Dr. Ada Ocampo', '[Dr.] Ada Ocampo'],
    ['Rev. Dr. Ada Ocampo', '[Rev. Dr.] Ada Ocampo'],
    ['The Rt Hon. Ada Ocampo', '[The Rt Hon.] Ada Ocampo'],
    ['Sir Tom Berg', '[Sir] Tom Berg'],
    ['J. R. Berg', 'J. R. Berg'],
    ['Tom M. German', 'Tom M. German'],
    ['Maria de la Cruz Ruiz', 'Maria de la Cruz Ruiz'],
    ['Ludwig van der Berg', 'Ludwig van der Berg'],
    ['Hassan al-Basri', 'Hassan al-Basri'],
    ['Louise d’Aubray', 'Louise d’Aubray'],
    ['Tom McBerg Jr.', 'Tom McBerg Jr.'],
    ['Tom Berg, Jr., pilot', 'Tom Berg, Jr. / pilot'],
    ['Tom Berg III', 'Tom Berg III'],
    ['Jan-Erik Lund', 'Jan-Erik Lund'],
    ['Margareta II of Sandvik', 'Margareta II of Sandvik']
  ])('%s', (item, person) => {
    expect(people(item)).toEqual([person])
  })
})

describe('what is no role', () => {
  test.each([
    'Ada Ocampo, Chile',
    'Ada Ocampo (Chilean)',
    'Ada Ocampo, New Zealand',
    'Ada Ocampo (born 1960)',
    'Ada Ocampo (1904–1987)',
    'Ada Ocampo, 459',
    'Ada Ocampo: yes',
    'Ada Ocampo (@ada)',
    'Ada Ocampo (adaocampo)',
    'Ada Ocampo (R)',
    'Ada Ocampo (R-Ohio)',
    'Ada Ocampo – Lowering the price of rope',
    'Ada Ocampo – Under the Pier',
    'Ada Ocampo, for coining the name',
    'Ada Ocampo, married Tom Berg in 1921',
    'Ada Ocampo, who came late',
    'Ada Ocampo will speak about ropes'
  ])('%s', item => {
    expect(people(item)).toEqual(['Ada Ocampo'])
  })
})

describe('where a role ends', () => {
  test.each([
    ['Ada Ocampo (1904–1987), pilot and author', 'pilot and author'],
    ['Ada Ocampo, pilot (1904–1987)', 'pilot'],
    ['Ada Ocampo, pilot, who sailed alone', 'pilot'],
    ['Ada Ocampo, pilot, will talk about ropes', 'pilot'],
    ['Ada Ocampo, pilot; built two boats', 'pilot'],
    ['Ada Ocampo, pilot. She came late.', 'pilot'],
    ['Ada Ocampo (pilot) who sailed alone', 'pilot'],
    ['Ada Ocampo, a pilot, author, and painter', 'a pilot, author, and painter'],
    ['Ada Ocampo, pilot, Harbour Trust', 'pilot, Harbour Trust'],
    ['Ada Ocampo, pilot (former mayor)', 'pilot (former mayor)'],
    ['Ada Ocampo – vocals on “Low Tide”', 'vocals'],
    ['Ada Ocampo, OBE, pilot', 'pilot']
  ])('%s', (item, role) => {
    expect(people(item)).toEqual([`Ada Ocampo / ${role}`])
  })
})

describe('nobody', () => {
  test.each([
    'Gen. (ret.) Samuel Okoro, adviser to the harbour',
    // A part, and who plays it, or the other way round.
    'Ada Ocampo: Tom Berg',
    'Lady Marsh: Ada Ocampo',
    'Nora: Ada Ocampo',
    'Content Management – keeping up',
    'Asking the Right Questions, by Ada Ocampo',
    'Ada Ocampo Foundation',
    'The Ada Ocampo Prize for Harbours',
    'The Long Pier (film), starring Ada Ocampo',
    'Senior Content Developer, Harbour Trust',
    'Deputy President (Education)',
    'Harbour University, Sandvik',
    'South Africa',
    'Phase One: planning',
    'Leaders from Norway and Ghana',
    'editors and authors',
    'for everybody who helped',
    '12 May: Opening',
    'GitHub',
    'Lund & Berg',
    'George Lund High School',
    'St. Mary’s',
    'Newton’s laws',
    'USS Tom Berg',
    'Hurricane Maria (2017)',
    'San Pedro, California',
    'Saint Helen Bay',
    'BBC',
    '',
    '•••',
    '，。'
  ])('%s', item => {
    expect(people(item)).toEqual([])
  })
})
