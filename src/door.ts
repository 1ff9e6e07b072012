/** Front doors: how a text becomes a tree. */
export const doors = ['copy', 'markdown'] as const

export type Door = (typeof doors)[number]
