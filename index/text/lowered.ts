/**
 * A text in small letters, of the same length. An expression of many words finds them there without the
 * flag `i`: beside `u` that flag makes it take tens of milliseconds to compile.
 */
export function lowered(text: string): string {
  const small = text.toLowerCase();
  // the one letter whose small form is longer
  return small.length === text.length ? small : text.replaceAll('İ', 'I').toLowerCase();
}
