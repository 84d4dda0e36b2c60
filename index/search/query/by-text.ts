/** Texts that are remembered at most; then it begins anew. */
const MAX_REMEMBERED = 5_000;

/**
 * Reads each text once. For texts that stand by themselves, such as questions: a piece of an article, kept
 * here, would keep the whole article.
 */
export function byText<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.value;
    if (known.size >= MAX_REMEMBERED) known.clear();
    const value = read(text);
    known.set(text, { value });
    return value;
  };
}
