/** The words, in lower case, of nouns that are written as in the tables of groups and measures. */
export function formsIn(nouns = ''): string[] {
  return (nouns.toLowerCase().match(/\S+/gu) ?? [])
    .flatMap((noun) => (noun.includes('/') ? noun.split('/') : [noun, `${noun}s`]))
    .filter((word) => word !== '-');
}
