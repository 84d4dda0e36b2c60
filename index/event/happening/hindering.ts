/** Who stops what "they" do, or stops doing it, foils nothing. */
const CEASES = setOf('stop stops stopped avoid avoids avoided');
const OWN = setOf('their its his her our your my');
const NUMBER =
  /^(?:\p{Nd}+|two|three|four|five|six|seven|eight|nine|ten|several|many|some|dozens)$/u;
/** "Measures that are to prevent attacks": none was prevented yet. */
const PREVENTS = setOf('prevent avert');
const STILL_TO = setOf('to will would could can must should shall may might');

/** "To prevent attacks", "would avert"; who "managed to prevent" it did so. */
export function isYetToPrevent(words: readonly string[], at: number): boolean {
  const before = words[at - 1] ?? '';
  if (!PREVENTS.has(words[at] ?? '') || !STILL_TO.has(before)) return false;
  return (
    before !== 'to' || !/^(?:managed|able|tried|trying|helped|acted)$/u.test(words[at - 2] ?? '')
  );
}

/** "Stop their bombings", "stop the killings", "stop bombing": no "stopped three robberies". */
export function isCeasing(
  words: readonly string[],
  at: number,
  { start, isSort }: { readonly start: number; readonly isSort: boolean },
): boolean {
  if (!CEASES.has(words[at] ?? '')) return false;
  const between = words.slice(at + 1, start);
  if (between.some((word) => OWN.has(word))) return true;
  const isDoing = between.length === 0 && (words[start] ?? '').endsWith('ing');
  return isDoing || (isSort && !between.some((word) => NUMBER.test(word)));
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
