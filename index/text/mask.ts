/** Addresses of the web, and the targets of Markdown links: nobody searches for their letters. */
const ADDRESS = /\]\([^)\s]{1,2000}\)|\bhttps?:\/\/\S+/giu;

/** `text` for searching: addresses become as many blanks, so that all offsets hold. */
export function withoutAddresses(text: string): string {
  return text.replaceAll(ADDRESS, (address) => ' '.repeat(address.length));
}
