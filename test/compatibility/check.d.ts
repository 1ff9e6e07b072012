export function check(folder: string): void
