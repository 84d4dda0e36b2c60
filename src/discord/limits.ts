/**
 * Discord's limits, in UTF-16 units (`.length`) unless the name says otherwise: never fewer than
 * the characters that Discord counts. Source: the developer documentation of August 2026; users
 * reported `textBytes` (discord-api-docs issue 8554).
 */
export const LIMITS = {
  /** Characters in all text displays of a message together. */
  text: 4_000,
  /** UTF-8 bytes in all text displays together; each costs `displayBytes` more. */
  textBytes: 10_170,
  displayBytes: 12,
  /** Components of a message, with nested ones. */
  components: 40,
  /** Of these, what a reply leaves for the line and the row that are added when it is sent. */
  addedComponents: 3,
  customId: 100,
  buttonLabel: 80,
  url: 512,
  /** The description of a picture. */
  altText: 1_024,
  buttonsInRow: 5,
  modalTitle: 45,
  fieldLabel: 45,
  fieldNote: 100,
  /** What a field of a form takes. */
  field: 4_000,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  /** A person's name as Discord shows it. */
  name: 32,
  /** A question: short enough to be read back from the message that answers it. */
  question: 200,
} as const;

/** What a text takes of `LIMITS.text` and `LIMITS.textBytes`, as one text display. */
export function costOf(text: string): { readonly characters: number; readonly bytes: number } {
  return { characters: text.length, bytes: Buffer.byteLength(text) + LIMITS.displayBytes };
}

/** The first `most` characters of `text`, without half of one at the end. */
export function beginningOf(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}

/** `text` in at most `most` characters: cut between words where it can be, with an ellipsis. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = beginningOf(text, most - 1);
  const blank = cut.lastIndexOf(' ');
  const kept = blank > most / 2 ? cut.slice(0, blank) : cut;
  return `${kept.trimEnd()}…`;
}
