/** What questions and answers are labelled with, in lower case. */
export interface TurnLabels {
  readonly question: readonly string[]
  readonly answer: readonly string[]
}

/**
 * Labels of questions and answers, a row for each language.
 *
 * Source: our own reading of interviews on news pages.
 */
export const turnLabels: readonly TurnLabels[] = [
  { question: ['q', 'question'], answer: ['a', 'answer'] },
  { question: ['f', 'frage'], answer: ['a', 'antwort'] },
  { question: ['q', 'question'], answer: ['r', 'réponse'] },
  { question: ['p', 'pregunta'], answer: ['r', 'respuesta'] },
  { question: ['p', 'pergunta'], answer: ['r', 'resposta'] },
  { question: ['d', 'domanda'], answer: ['r', 'risposta'] },
  { question: ['v', 'vraag'], answer: ['a', 'antwoord'] },
  { question: ['fråga'], answer: ['svar'] },
  { question: ['spørsmål', 'spørgsmål'], answer: ['svar'] },
  { question: ['pytanie'], answer: ['odpowiedź'] },
  { question: ['вопрос'], answer: ['ответ'] },
  { question: ['问', '問'], answer: ['答'] },
  { question: ['문'], answer: ['답'] }
]

/** Words that people say to each other, and hardly ever say of a thing; in lower case. */
export const saidToOthers: readonly string[] = [
  'i',
  "i'd",
  "i'll",
  "i'm",
  "i've",
  'me',
  'my',
  'our',
  'us',
  'we',
  "we're",
  "we've",
  'you',
  "you're",
  "you've",
  'your',
  'du',
  'ich',
  'ihnen',
  'ihr',
  'ihre',
  'mein',
  'meine',
  'mich',
  'mir',
  'sie',
  'unser',
  'uns',
  'wir'
]
