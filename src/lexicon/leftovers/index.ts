import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fa } from './fa.ts'
import { fr } from './fr.ts'
import type { Furniture } from './furniture.ts'
import { he } from './he.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import { nl } from './nl.ts'
import { nordic } from './nordic.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import { zh } from './zh.ts'

/** All languages: furniture is often in another one than the piece. */
export const furniture: readonly Furniture[] = [
  ar,
  de,
  en,
  es,
  fa,
  fr,
  he,
  it,
  ja,
  ko,
  nl,
  nordic,
  pl,
  pt,
  ru,
  tr,
  uk,
  zh
]
