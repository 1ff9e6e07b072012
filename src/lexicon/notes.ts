/** What a note about the piece itself is for. */
export type NoteKind = 'clarification' | 'correction' | 'editors-note' | 'update'

/**
 * Labels that news pages put before a note about the piece itself, in lower case.
 *
 * Source: our own reading of the corrections and the house rules of news pages.
 */
export const noteLabels: Readonly<Record<NoteKind, readonly string[]>> = {
  clarification: [
    'clarification',
    'clarifications',
    'förtydligande',
    'klarstellung',
    'presisering'
  ],
  correction: [
    'a correction was made',
    'correction',
    'corrections',
    'berichtigung',
    'correção',
    'corrección',
    'correctie',
    'düzeltme',
    'errata',
    'errata corrige',
    'erratum',
    'fe de erratas',
    'fe de errores',
    'korrektur',
    'korrekturhinweis',
    'rectificatie',
    'rectificatif',
    'rettelse',
    'rettifica',
    'richtigstellung',
    'rättelse',
    'sprostowanie',
    'поправка',
    '更正',
    '訂正',
    '정정'
  ],
  'editors-note': [
    'ed. note',
    'editorial note',
    "editor's note",
    "editors' note",
    'note from the editor',
    'note from the editors',
    'anm. d. red.',
    'anm. der red.',
    'anmerkung der redaktion',
    'editör notu',
    'editörün notu',
    'hinweis der redaktion',
    'ndlr',
    'noot van de redactie',
    'nota da redação',
    'nota de la redacción',
    'nota del editor',
    'nota della redazione',
    'note de la rédaction',
    'od redakcji',
    'от редакции',
    'примечание редакции',
    '編者按',
    '编者按',
    '编者注',
    '편집자 주'
  ],
  update: [
    'update',
    'actualización',
    'aggiornamento',
    'aktualisierung',
    'atualização',
    'mise à jour'
  ]
}

/** Words by which a note says that it speaks of the piece, in lower case. */
export const ofThePiece: readonly string[] = [
  'earlier version',
  'original version',
  'previous version',
  'this article',
  'this piece',
  'this post',
  'this report',
  'this story',
  'frühere fassung',
  'früheren fassung',
  'frühere version',
  'früheren version',
  'ursprünglichen fassung',
  'ursprünglichen version',
  'dieser artikel',
  'diesem artikel',
  'diesem beitrag',
  'diesem text'
]

/** Words between such a label and its date: Correction `of` 3 May. */
export const noteDateOpenings: readonly string[] = ['from', 'of', 'on', 'vom']
