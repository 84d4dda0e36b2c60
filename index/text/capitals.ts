/** Whether a capital letter stands at this place of a text; `at` counts UTF-16 units. */
export function isCapitalAt(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}
