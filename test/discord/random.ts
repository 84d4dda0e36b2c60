import * as fc from 'fast-check';

/** Pieces that mean something to Discord, or are hard to show. */
export const MARKUP = [
  '**',
  '*',
  '__',
  '_',
  '~~',
  '||',
  '`',
  '```',
  '> ',
  '>>> ',
  '-# ',
  '# ',
  '### ',
  '- ',
  '+ ',
  '1. ',
  '2) ',
  '[a](http://b.example)',
  '](',
  '<@1>',
  '<@!22>',
  '<@&333>',
  '<#4>',
  '<t:1:R>',
  '</ask:1>',
  '<a:b:5>',
  '<https://c.example>',
  '@everyone',
  '@here',
  ':smile:',
  '¯\\_(ツ)_/¯',
  '\\',
  '\\*',
  'http://d.example/a_b_c?x=*y*',
  'https://e.example/~f',
  'www.g_h_i.example',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\u2067',
  '\ufeff',
  '火事',
  'شهر',
  'עיר',
  '🙂',
  '👩‍👩‍👧',
  '“',
  '”',
  '"',
  '[…]',
  '&amp;',
  '<b>',
  '%',
];

const WORDS = [
  'gate',
  'fire',
  'prison',
  'prisoners',
  'escaped',
  'bridge',
  'killed',
  'police',
  'Sunday',
  'March',
  'nine',
  '41',
  '1,793',
  '2020',
  'the',
  'of',
  'who',
  'how',
  'many',
  'and',
  'Nowhere',
  'Ostend',
  'river',
  'guards',
  '橋',
  '火事',
  '囚人',
  'المدينة',
  'ворота',
];

const word = fc.constantFrom(...WORDS);
const markup = fc.constantFrom(...MARKUP);
const dense = fc.string({
  unit: fc.constantFrom(...'*_~`|[]<>#@:\\-+1.()'.split('')),
  minLength: 1,
  maxLength: 60,
});
const marks = fc.string({
  unit: fc.constantFrom(...'*_~`|[]<>#@:\\'.split('')),
  minLength: 40,
  maxLength: 60,
});
const cjk = fc.string({
  unit: fc.constantFrom('橋', '火', '事', '囚', '人', '門', '川', '町', '警', '察', 'の'),
  minLength: 1,
  maxLength: 40,
});
const anything = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });

/** Kinds of words: a library of one kind holds the extremes, such as nothing but marks. */
const kinds = fc.constantFrom(
  fc.oneof(
    { weight: 8, arbitrary: word },
    { weight: 2, arbitrary: markup },
    { weight: 1, arbitrary: anything },
  ),
  fc.oneof({ weight: 1, arbitrary: word }, { weight: 5, arbitrary: dense }),
  fc.oneof({ weight: 1, arbitrary: word }, { weight: 5, arbitrary: cjk }),
  marks,
  word,
);

type Text = fc.Arbitrary<string>;

const repeated = (text: Text, most: number): Text =>
  fc.tuple(text, fc.integer({ min: 1, max: most })).map(([one, times]) => one.repeat(times));

const spaced = (piece: Text, most: number): Text =>
  fc.array(piece, { minLength: 1, maxLength: most }).map((pieces) => `${pieces.join(' ')} `);

/** A text of several paragraphs, some of them longer than a passage. */
const bodyOf = (piece: Text): Text => {
  const sentence = fc
    .tuple(
      repeated(spaced(piece, 12), 4),
      fc.constantFrom('. ', '! ', '。', '.\n', '\n', '\r\n', '\r', ' '),
    )
    .map(([text, end]) => text.trimEnd() + end);
  const listed = piece.map((one) => `${one}\n`);
  const paragraph = fc.oneof(
    repeated(
      fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join('')),
      12,
    ),
    repeated(listed, 400),
  );
  return fc
    .array(paragraph, { minLength: 1, maxLength: 5 })
    .map((all) => all.join('\n\n').slice(0, 8_000));
};

/** From a few characters to far too many for where they stand. */
const lineOf = (piece: Text): Text =>
  repeated(spaced(piece, 8), 20).map((text) => text.replaceAll(/\s+/gu, ' ').trim());

const url = fc
  .tuple(fc.constantFrom('', '#top', '?a=b&c=,-'), fc.integer({ min: 0, max: 700 }))
  .map(([end, length]) => `https://news.example/${'a'.repeat(length)}${end}`);

const factsOf = (line: Text): Text => {
  const all = {
    title: line,
    source: line,
    url,
    published: fc.oneof(fc.constantFrom('2020-03-02', '2019-12-31'), line),
    place: line,
  };
  return fc.oneof(fc.record(all), fc.record(all, { requiredKeys: [] })).map((facts) => {
    // JSON is YAML
    const fields = Object.entries(facts).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    return ['---', ...fields, '---\n'].join('\n');
  });
};

/** A file with more control characters is no text, and not served. */
const areTexts = (given: Readonly<Record<string, string>>): boolean =>
  Object.values(given).every((text) => (text.match(/(?!\s)\p{Cc}|\ufffd/gu) ?? []).length <= 2);

/** A line of words of any one kind. */
export const line = kinds.chain(lineOf);

/** Up to three files of articles by path, copies among them; never none. */
export const files = kinds.chain((piece) => {
  const facts = factsOf(lineOf(piece));
  const article = fc.record({
    heads: fc.array(facts, { minLength: 1, maxLength: 3 }),
    body: bodyOf(piece),
  });
  return fc
    .array(article, { minLength: 1, maxLength: 3 })
    .map((articles) =>
      Object.fromEntries(
        articles.flatMap(({ heads, body }, nth) =>
          heads.map((head, at) => [`${'deep/'.repeat(at * 20)}${nth}.md`, head + body]),
        ),
      ),
    )
    .filter(areTexts);
});

/** Files of many short articles, with all kinds of titles and sources. */
export const headedFiles = kinds.chain((piece) => {
  const heads = fc.array(factsOf(lineOf(piece)), { minLength: 1, maxLength: 20 });
  return fc
    .tuple(heads, piece)
    .map(([all, folder]) =>
      Object.fromEntries(all.map((head, nth) => [`${folder}/${nth}.md`, `${head}Report ${nth}.`])),
    )
    .filter(areTexts);
});

/** What somebody asks: at most 200 characters, never blank. */
export const question = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: word },
      { weight: 2, arbitrary: markup },
      { weight: 1, arbitrary: anything },
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((pieces) => pieces.join(' ').slice(0, 200).trim())
  .filter((text) => text !== '');
