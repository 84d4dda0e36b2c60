import * as fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Article } from '../../../index/article/article.ts';
import {
  holdsOnlyPage,
  leadAmong,
  MAX_PASSAGE_LENGTH,
  MAX_QUOTE_LENGTH,
  passagesOf,
} from '../../../index/article/passages.ts';
import { articleOf, slicesOf } from '../../articles.ts';
import { text as texts } from '../../texts.ts';

/** What people would read of an article, passage by passage. */
function read(article: Article): string[] {
  return slicesOf(article.body, passagesOf(article));
}

/** What is wrong with the passages of an article: nothing, whatever its text. */
function faultsIn(article: Article): string[] {
  const { body, boilerplate } = article;
  const faults: string[] = [];
  const must = (holds: boolean, what: string): void => {
    if (!holds) faults.push(what);
  };
  let end = 0;
  for (const passage of passagesOf(article)) {
    must(passage.start >= end, 'a passage begins inside the one before');
    must(passage.end <= body.length, 'a passage ends behind the body');
    must(passage.sentences[0]?.start === passage.start, 'it begins outside its sentences');
    must(passage.sentences.at(-1)?.end === passage.end, 'it ends outside its sentences');
    for (const sentence of passage.sentences) {
      must(sentence.start >= end, 'a sentence begins inside the one before');
      must(sentence.end > sentence.start, 'a sentence is empty');
      must(sentence.end - sentence.start <= MAX_QUOTE_LENGTH, 'a sentence is too long to quote');
      ({ end } = sentence);
    }
    const isClear = boilerplate.every(
      (line) => line.end <= passage.start || line.start >= passage.end,
    );
    must(isClear, 'a passage holds a marked line');
  }
  return faults;
}

/** All the sentences of a text. */
function pieces(body: string): string[] {
  return passagesOf(articleOf(body)).flatMap(({ sentences }) => slicesOf(body, sentences));
}

describe('passagesOf', () => {
  it('gives a passage for each paragraph', () => {
    expect(read(articleOf('The mill burned.\n\nThe river\nwas low.'))).toEqual([
      'The mill burned.',
      'The river\nwas low.',
    ]);
  });

  it('leaves out the end of a line that is the page’s', () => {
    const line = 'The mill burned at dawn. | Watch: Moment the bridge fell in Tolland';
    expect(read(articleOf(`${line}\n\nNobody was hurt.`))).toEqual([
      'The mill burned at dawn.',
      'Nobody was hurt.',
    ]);
  });

  it('leaves out corrections', () => {
    const note = 'Correction: An earlier version said that six had died.';
    expect(read(articleOf(`The mill burned at dawn.\n\n${note}`))).toEqual([
      'The mill burned at dawn.',
    ]);
  });

  it('makes a passage of its own of what stands beside a picture, and says so', () => {
    const caption = 'The mill on Sunday, when two had died. (Ada Finch/Mill Post)';
    const article = articleOf(`The mill burned at dawn.\n${caption}\nFour people have died there.`);
    expect(passagesOf(article).map(({ isCaption }) => isCaption)).toEqual([false, true, false]);
    expect(read(article)[1]).toBe(caption);
  });

  it('cuts a passage into its sentences', () => {
    const article = articleOf('The mill burned. 29 sacks were lost.');
    const [passage] = passagesOf(article);
    expect(slicesOf(article.body, passage?.sentences ?? [])).toEqual([
      'The mill burned.',
      '29 sacks were lost.',
    ]);
  });

  it('leaves out the title and what came along with the report', () => {
    const article = articleOf(
      'Mill burns down\n\nThe mill burned.\n\nShare on Pigeonpost\n\nThe river was low.',
    );
    expect(read(article)).toEqual(['The mill burned.', 'The river was low.']);
  });

  it('counts paragraphs without the lines left out', () => {
    const article = articleOf('Mill burns down\n\nThe mill burned.\n\nTweet\n\nThe river was low.');
    expect(passagesOf(article).map(({ paragraph }) => paragraph)).toEqual([1, 2]);
  });

  it('parts a paragraph at a marked line inside it', () => {
    expect(read(articleOf('The mill burned.\nAdvertisement\nThe river was low.'))).toEqual([
      'The mill burned.',
      'The river was low.',
    ]);
  });

  it('finds none in an empty body', () => {
    expect(passagesOf(articleOf(' \n\n'))).toEqual([]);
  });

  it('says of a whole paragraph that nothing is before or behind it', () => {
    expect(passagesOf(articleOf('The mill burned.'))).toMatchObject([
      { opens: false, ends: false },
    ]);
  });

  it('cuts a long paragraph at sentences and says that it goes on', () => {
    const sentence = 'The mill by the quiet river burned until the morning came at last. ';
    const article = articleOf(sentence.repeat(60));
    const passages = passagesOf(article);
    expect(passages.map(({ opens, ends, paragraph }) => [opens, ends, paragraph])).toEqual([
      [false, true, 1],
      [true, true, 1],
      [true, false, 1],
    ]);
    for (const { start, end } of passages) {
      expect(end - start).toBeLessThanOrEqual(MAX_PASSAGE_LENGTH);
      expect(article.body.slice(start, end)).toMatch(/^The mill .* last\.$/u);
    }
  });
});

describe('a sentence too long to quote', () => {
  it('is cut after a clause', () => {
    const clause = `the miller ${'slowly '.repeat(70)}walked,`;
    const [first] = pieces(`${clause} ${clause} and he slept.`);
    expect(first).toBe(clause);
  });

  it('is not cut after a clause of a few words', () => {
    const [first = ''] = pieces(`At dawn, ${'sluice '.repeat(200)}broke.`);
    expect(first.length).toBeGreaterThan(MAX_QUOTE_LENGTH / 2);
  });

  it('is cut after a clause where no blanks part the words', () => {
    const clause = `${'磨坊'.repeat(200)}，`;
    expect(pieces(`${clause}${clause}起火。`)[0]).toBe(clause);
  });

  it('is cut between words where no clause ends in its second half', () => {
    for (const piece of pieces(`${'sluice '.repeat(400)}broke.`))
      expect(piece).toMatch(/^(?:sluice ?)+(?:broke\.)?$/u);
  });

  it.each([
    ['letters', 'x'.repeat(100_000)],
    ['signs of two units', '🌊'.repeat(50_000)],
    ['signs of two units behind a letter', `x${'🌊'.repeat(50_000)}`],
    ['words', 'sluice '.repeat(14_285)],
  ])('is cut anywhere in a line of 100,000 %s, but never inside a sign', (_, body) => {
    const cut = pieces(body);
    expect(cut.join('').replaceAll(' ', '')).toBe(body.replaceAll(' ', ''));
    for (const piece of cut) {
      expect(piece.length).toBeLessThanOrEqual(MAX_QUOTE_LENGTH);
      expect(piece).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
    }
  });
});

it('cuts any text into slices of it, in order, without what is marked', () => {
  const alwaysSlices = fc.property(texts, (body) => {
    expect(faultsIn(articleOf(body))).toEqual([]);
  });
  fc.assert(alwaysSlices);
});

it('cuts long text without stops into slices short enough to quote', () => {
  const long = fc
    .array(fc.tuple(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(400)), { maxLength: 8 })
    .map((parts) => parts.map(([part, times]) => part.repeat(times)).join(' '));
  fc.assert(
    fc.property(long, (body) => {
      expect(faultsIn(articleOf(body))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

it('loses nothing of any text but marked lines and white space', () => {
  const nothingLost = fc.property(texts, (body) => {
    const article = articleOf(body);
    const hidden = [...article.boilerplate, ...article.corrections];
    const kept = [...passagesOf(article), ...hidden].toSorted((a, b) => a.start - b.start);
    expect(slicesOf(body, kept).join('').replaceAll(/\s/g, '')).toBe(body.replaceAll(/\s/g, ''));
  });
  fc.assert(nothingLost);
});

describe('the first passage of a report', () => {
  it('is none that stands beside a picture', () => {
    const caption = 'The mill on Sunday. (Ada Finch/Mill Post)';
    const lead = 'The mill burned at dawn, the miller said.';
    const article = articleOf(`${caption}\n\n${lead}\n\nNobody was hurt in the fire.`);
    expect(leadAmong(passagesOf(article))?.start).toBe(article.body.indexOf(lead));
  });

  it('stands beside a picture where all do', () => {
    const [only] = passagesOf(articleOf('The mill on Sunday. (Ada Finch/Mill Post)'));
    expect(leadAmong(only ? [only] : [])).toBe(only);
    expect(leadAmong([])).toBeUndefined();
  });
});

describe('an article', () => {
  const LOGIN = 'Sign in to your account to read this article. Register with your email address.';

  it('may hold only what sites write around a report', () => {
    expect(holdsOnlyPage(articleOf(LOGIN, { title: 'Mill burns' }))).toBe(true);
    expect(holdsOnlyPage(articleOf(`${LOGIN}\n\nShare this`, { title: 'Mill burns' }))).toBe(true);
  });

  it('holds more where there is a paragraph, or the title alone', () => {
    const body = `${LOGIN}\n\nThe mill burned at dawn.`;
    expect(holdsOnlyPage(articleOf(body, { title: 'Mill burns' }))).toBe(false);
    expect(holdsOnlyPage(articleOf('Mill burns', { title: 'Mill burns' }))).toBe(false);
    expect(holdsOnlyPage(articleOf('Mill burns'))).toBe(false);
  });
});

/** How many UTF-16 units of an article of so many blocks are looked at for sentences. */
function lookedAt(blocks: number): number {
  const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
  onTestFinished(() => {
    segment.mockRestore();
  });
  // of one length, and none said twice
  const body = Array.from(
    { length: blocks },
    (_, nth) => `Boat ${nth + 10_000} sank.\nMen of boat ${nth + 10_000} died.`,
  );
  passagesOf(articleOf(body.join('\n\n')));
  const units = segment.mock.calls.reduce((sum, [text]) => sum + text.length, 0);
  segment.mockRestore();
  return units;
}

it('twice as many paragraphs are twice the work', () => {
  const once = lookedAt(1_000);
  expect(once).toBeGreaterThan(30_000);
  expect(lookedAt(2_000)).toBe(2 * once);
});

it('a paragraph of any length is cut once', () => {
  const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
  onTestFinished(() => {
    segment.mockRestore();
  });
  const body = 'Nine men died of it that night. '.repeat(4_000);
  passagesOf(articleOf(body));
  const units = segment.mock.calls.reduce((sum, [text]) => sum + text.length, 0);
  // a window is looked at again where a sentence goes on in the next one
  expect(units).toBeLessThan(1.1 * body.length);
});
