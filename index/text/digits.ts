/**
 * A decimal digit of any script as 0 to 9.
 * Rule: Unicode keeps each script's ten digits together, in order (category Nd).
 */
export function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return digit;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
