import { en } from './en.ts'
import type { Furniture } from './furniture.ts'

/** All languages: furniture is often in another one than the piece. */
export const furniture: readonly Furniture[] = [en]
