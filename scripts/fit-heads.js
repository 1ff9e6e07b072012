// Fits the weights of the signs of section heads (src/conventions/head-signs.ts).
//
//     npm run build && node scripts/fit-heads.js CORPUS.jsonl
//
// The corpus has one piece a line: {"plain": copy as pasted, "source": publisher,
// "gold": [{"kind": "heading" | "paragraph" | …, "text": …, "alt"?: other kinds that are right too}]}.
// Prints the table of weights, and how well weights fitted without one publisher do on it.
import { readFileSync } from 'node:fs'
import { companyOf } from '../dist/conventions/head-company.js'
import { headLines } from '../dist/conventions/head-line.js'
import { companySigns, judgedSigns, lineSigns } from '../dist/conventions/head-signs.js'
import { conventions } from '../dist/conventions/index.js'
import { fromCopy } from '../dist/copy/from-copy.js'
import { settingsFrom } from '../dist/options.js'
import { read } from '../dist/reading.js'

/** Strength of the pull towards 0 (L2): a sign needs some dozens of lines to weigh much. */
const pull = 3
const rounds = 3

const fittedSigns = [...lineSigns, ...companySigns]
const names = [...fittedSigns, ...judgedSigns].map(([name]) => name)
const judged = judgedSigns.map(([, weight]) => weight)

const pieces = readFileSync(process.argv[2], 'utf8')
  .trim()
  .split('\n')
  .map(line => samplesOf(JSON.parse(line)))
const sources = [...new Set(pieces.map(piece => piece.source))]

const held = { right: 0, wrong: 0, missed: 0 }
for (const source of sources) {
  const weights = fit(pieces.filter(piece => piece.source !== source))
  for (const piece of pieces.filter(piece => piece.source === source)) judge(piece, weights, held)
}
const weights = fit(pieces)
console.log('bias'.padEnd(26), weights.bias.toFixed(1).padStart(6))
for (const [at, sign] of names.slice(0, fittedSigns.length).entries()) {
  const lines = pieces
    .flatMap(piece => indices(piece, weights))
    .filter(has => has.includes(at)).length
  console.log(sign.padEnd(26), weights.signs[at].toFixed(1).padStart(6), String(lines).padStart(6))
}
const percent = (part, whole) => ((100 * part) / whole).toFixed(1)
console.log(
  `other publishers: precision ${percent(held.right, held.right + held.wrong)}, recall ${percent(held.right, held.right + held.missed)}`
)

/** Lines of a piece which may be heads, and whether they are. */
function samplesOf({ plain, source, gold }) {
  const kinds = new Map(gold.map(({ text, kind, alt }) => [bare(text), alt ? 'either' : kind]))
  let lines = []
  const probe = {
    name: 'section-head',
    recognise(story) {
      lines = headLines(story)
      return []
    },
    write: blocks => blocks.map(({ node }) => node)
  }
  const before = conventions.slice(
    0,
    conventions.findIndex(({ name }) => name === 'section-head')
  )
  read(fromCopy(plain), [...before, probe], settingsFrom(), plain)
  const kindOf = ({ node }) =>
    kinds.get(bare(plain.slice(node.position.start.offset, node.position.end.offset)))
  return {
    source,
    lines,
    heads: lines.map(line => {
      const kind = kindOf(line)
      return kind === undefined || kind === 'either' || kind === 'residue'
        ? undefined
        : kind === 'heading'
    })
  }
}

function bare(text) {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** For each line the indices of the signs that hold; with company, once there are weights to tell it. */
function indices({ lines }, weights) {
  const first = lines.map(line => holding(line))
  if (!weights) return first
  const company = companyOf(
    lines,
    first.map(has => weigh(has, weights) > 0)
  )
  return lines.map((line, at) => holding(line, company[at]))
}

function holding(line, company) {
  const has = [
    ...lineSigns.map(([, , holds]) => holds(line)),
    ...companySigns.map(([, , holds]) => (company ? holds(company) : false)),
    ...judgedSigns.map(([, , holds]) => holds(line))
  ]
  return has.flatMap((holds, at) => (holds ? [at] : []))
}

function weigh(has, weights) {
  return has.reduce((sum, at) => sum + weights.signs[at], weights.bias)
}

function judge(piece, weights, counts) {
  for (const [at, has] of indices(piece, weights).entries()) {
    const head = piece.heads[at]
    const found = weigh(has, weights) > 0
    if (head === undefined) continue
    if (found && head) counts.right++
    else if (found) counts.wrong++
    else if (head) counts.missed++
  }
}

/** The weights of a first look say which lines are company; with it they are fitted again. */
function fit(pieces) {
  let weights
  for (let round = 0; round < rounds; round++) {
    const samples = pieces.flatMap(piece => {
      return indices(piece, weights).flatMap((has, at) => {
        const head = piece.heads[at]
        return head === undefined ? [] : [{ has, head: head ? 1 : 0 }]
      })
    })
    weights = regress(samples)
  }
  return weights
}

/** Logistic regression by Newton's method; judged weights stay as they are. */
function regress(samples) {
  const size = fittedSigns.length + 1
  const w = new Float64Array(size)
  for (let round = 0; round < 30; round++) {
    const gradient = new Float64Array(size)
    const hessian = Array.from({ length: size }, () => new Float64Array(size))
    for (const { has, head } of samples) {
      const columns = [size - 1]
      let odds = w[size - 1]
      for (const at of has) {
        odds += at < fittedSigns.length ? w[at] : judged[at - fittedSigns.length]
        if (at < fittedSigns.length) columns.push(at)
      }
      const chance = 1 / (1 + Math.exp(-odds))
      for (const one of columns) {
        gradient[one] += chance - head
        for (const other of columns) hessian[one][other] += chance * (1 - chance)
      }
    }
    for (let at = 0; at < size - 1; at++) {
      gradient[at] += pull * w[at]
      hessian[at][at] += pull
    }
    const step = solve(hessian, gradient)
    for (let at = 0; at < size; at++) w[at] -= step[at]
  }
  return {
    bias: w[size - 1],
    signs: [...w.slice(0, -1), ...judged]
  }
}

/** Gaussian elimination with pivots. */
function solve(matrix, vector) {
  const rows = matrix.map((row, at) => [...row, vector[at]])
  const size = rows.length
  for (let at = 0; at < size; at++) {
    let pivot = at
    for (let row = at; row < size; row++) {
      if (Math.abs(rows[row][at]) > Math.abs(rows[pivot][at])) pivot = row
    }
    ;[rows[at], rows[pivot]] = [rows[pivot], rows[at]]
    for (let row = at + 1; row < size; row++) {
      const factor = rows[row][at] / rows[at][at]
      for (let cell = at; cell <= size; cell++) rows[row][cell] -= factor * rows[at][cell]
    }
  }
  const solution = new Float64Array(size)
  for (let at = size - 1; at >= 0; at--) {
    let rest = rows[at][size]
    for (let cell = at + 1; cell < size; cell++) rest -= rows[at][cell] * solution[cell]
    solution[at] = rest / rows[at][at]
  }
  return solution
}
