// Source: our own knowledge of German grammar and news copy.

import { words } from '../words.ts'

export const auxiliaries: readonly string[] = words(`
  bin bist darf dürfen durfte durften habe haben hat hatte hatten hätte hätten ist kann können
  könne könnte könnten konnte konnten muss müssen müsse musste mussten müsste sei seien sein sind
  soll sollen solle sollte sollten war waren wäre wären werde werden wird worden wurde wurden würde
  würden will wolle wollen wollte wollten
`)
export const determiners: readonly string[] = words(`
  das dem den der des die diese diesem diesen dieser dieses ein eine einem einen einer eines jede
  jeder jedes kein keine keinen mehrere viele
`)
export const possessives: readonly string[] = words(`
  dessen deren ihr ihre ihrem ihren ihrer ihres mein meine sein seine seinem seinen seiner seines
  unser unsere
`)
export const prepositions: readonly string[] = words(`
  ab am an auf aus bei beim bis durch für gegen gegenüber hinter im in ins mit nach neben ohne
  seit trotz über um unter vom von vor während wegen zu zum zur zwischen
`)
export const subordinators: readonly string[] = words(`
  als bevor da damit dass indem nachdem ob obwohl sobald sodass während weil wenn wie wo
`)
export const conjunctions: readonly string[] = words('aber denn doch oder sondern sowie und')
export const adverbs: readonly string[] = words(`
  anschließend auch außerdem bereits daher dann dazu deshalb ebenfalls gestern heute hierzu jedoch
  jetzt später nun schon so somit weiter wörtlich zudem zuvor
`)
export const times: readonly string[] = words(`
  april august dezember dienstag donnerstag februar freitag januar juli juni mai märz mittwoch
  montag november oktober samstag september sonntag sonnabend
`)
export const titles: readonly string[] = words(`
  abgeordnete abgeordneter außenminister außenministerin bischof bundeskanzler bundeskanzlerin
  bundespräsident bundespräsidentin bürgermeister bürgermeisterin chef chefin direktor direktorin
  dr dr. finanzminister finanzministerin frau general herr innenminister innenministerin kanzler
  kanzlerin könig königin leiter leiterin minister ministerin ministerpräsident
  ministerpräsidentin oberbürgermeister oberbürgermeisterin papst präsident präsidentin prof prof.
  professor professorin sprecher sprecherin staatssekretär staatssekretärin trainer trainerin
  verteidigungsminister verteidigungsministerin vorsitzende vorsitzender
`)
export const people: readonly string[] = words(`
  abgeordnete abgeordneter anwalt anwältin augenzeuge autor autorin experte expertin
  geschäftsführer geschäftsführerin minister ministerin politiker politikerin polizist polizistin
  präsident präsidentin sprecher sprecherin vorsitzende vorsitzender zeuge zeugin
`)
export const bodies: readonly string[] = words(`
  agentur bank behörde bundesregierung gericht gesellschaft gewerkschaft kommission ministerium
  nachrichtenagentur partei polizei regierung staatsanwaltschaft stiftung unternehmen verband
  verein zeitung
`)
export const documents: readonly string[] = words(`
  artikel aussage bericht brief erklärung gesetz gutachten mitteilung presseerklärung
  pressemitteilung stellungnahme studie urteil
`)
export const masculine: readonly string[] = words('er ihm ihn')
/** Said of one woman; left out is “sie”, which means several as well. */
export const feminine: readonly string[] = []
export const plural: readonly string[] = words('ihnen sie')
export const subjects: readonly string[] = words('andere dieser einer er es ich jemand man sie wir')
export const relatives: readonly string[] = words('welche welcher welches')
export const particles: readonly string[] = words('de del der ibn la van vom von zu zum zur')
export const suffixes: readonly string[] = words('jr jr. sen sen. ii iii')
export const abbreviations: readonly string[] = words(`
  abs. bzw. ca. dr. etc. evtl. jh. mio. mrd. nr. prof. sog. st. str. usw. vgl.
`)
export const notNames: readonly string[] = words(`
  allerdings außerdem bisher dabei dagegen damit danach dann dort hier jetzt laut nach nun so und
  zudem zuletzt zuvor
`)
/** Phrases before a source. */
export const accordingTo: readonly string[] = words(`
  gemäß · laut · nach angaben · nach ansicht · nach auffassung · nach aussage · nach aussagen ·
  nach den worten · nach einschätzung · nach meinung
`)
/** Verbs of saying whose particle stands at the end of the clause. */
export const separable: readonly string[] = words(`
  fassen zusammen · fügen an · fügen hinzu · führen aus · geben an · geben bekannt · geben zu ·
  heben hervor · kündigen an · legen dar · legen nahe · merken an · räumen ein · rufen auf ·
  rufen aus · schätzen ein · setzen hinzu · sprechen aus · stellen fest · stellen klar ·
  streichen heraus · teilen mit · weisen hin · werfen ein · werfen vor
`)
/** Determiners in the accusative, dative or genitive, and in no nominative. */
export const obliques: readonly string[] = words(`
  dem den des diesem diesen dieses einem einen eines ihrem ihren ihres jedem jeden jedes keinem
  keinen keines seinem seinen seines
`)
