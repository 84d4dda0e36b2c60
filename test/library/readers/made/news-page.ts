/** A page as a site would serve it, and what there is to read of it. */
export interface NewsPage {
  readonly layout: string;
  readonly bytes: Uint8Array;
  readonly title: string;
  readonly source: string | undefined;
  readonly published: string | undefined;
  readonly url: string | undefined;
  /** Its address without its site, where the page gives no more. */
  readonly path?: string;
  /** What may be quoted, in reading order. */
  readonly paragraphs: readonly string[];
  /** Words of the page that must not be quoted. */
  readonly furniture: readonly string[];
}

/** An invented report, long enough for every reader to see it as one. */
export const FERRY = [
  'Two people were killed and eleven were injured on Tuesday when a ferry struck the pier at Port Sallow in heavy fog, the coast guard said.',
  'The Morning Tern was carrying 143 passengers and nine crew from Lower Wick. It hit the northern pier at about 7:40 a.m., according to the harbour master, Edda Lund.',
  '“We heard the horn, and then the whole deck moved,” said Jonas Weir, a teacher who was on his way to work. He and three others pulled a boy out of the water.',
  'Rescue crews took the injured to hospitals in Port Sallow and Harrow Bay. Four of them were in a serious condition on Tuesday evening, a spokeswoman for the hospitals said.',
  'The ferry had passed its last inspection in October. Its owner, Wick Lines, said that it would help the inquiry and that all other crossings were cancelled until Thursday.',
] as const;

/** The same event in a longer report of another paper. */
export const INQUIRY = [
  'Investigators have found that the radar of the ferry that struck the pier at Port Sallow was switched off for six minutes before the collision, the transport board said on Friday.',
  'The finding is in an interim report of 41 pages. It does not say who switched the radar off, or whether it was done on purpose, said Mira Voss, who leads the inquiry.',
  'Three members of the crew were questioned again on Wednesday. Their lawyer said that they had followed the rules of the company and that the screen had failed twice that week.',
  'Relatives of the dead asked for the recordings of the bridge to be made public. The board said that it would decide on that by the end of the month.',
] as const;

export const DAMM = [
  'Bei einem Dammbruch oberhalb von Kleinwerden sind am Montag nach Angaben der Polizei drei Menschen ums Leben gekommen, zwölf weitere wurden verletzt.',
  'Das Wasser erreichte den Ort gegen sechs Uhr früh. Rund vierhundert Einwohner wurden in einer Turnhalle untergebracht, wie der Landrat Jörg Ahlers mitteilte.',
  '„Wir hatten keine zehn Minuten“, sagte eine Bewohnerin der Mühlstraße. Ihr Haus stand bis zum ersten Stock unter Wasser, ihr Nachbar wird noch vermisst.',
  'Der Damm war im vergangenen Jahr geprüft worden. Der Betreiber kündigte an, alle Unterlagen der Staatsanwaltschaft zu übergeben.',
] as const;

export const p = (paragraphs: readonly string[], attributes = ''): string =>
  paragraphs.map((paragraph) => `<p${attributes}>${paragraph}</p>`).join('\n');

export const page = (head: string, body: string, lang = 'en'): Uint8Array =>
  Buffer.from(
    `<!doctype html>\n<html lang="${lang}"><head><meta charset="utf-8">${head}</head>\n<body>${body}</body></html>`,
  );
