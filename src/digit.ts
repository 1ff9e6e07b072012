/** Whether a UTF-16 code unit is a digit of ASCII; false for NaN. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
