import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../src/library/front-matter.ts';
import { Library } from '../src/library/library.ts';
import { articleFrom } from '../src/library/read-article.ts';
import { plainText } from '../src/library/readers/plain-text.ts';

const dir = 'articles';
const names = readdirSync(dir);
const bodies = names.map(
  (name) => articleFrom(name, plainText.read(readFileSync(`${dir}/${name}`))).body,
);

/** What people are shown to ask for: each must stand in one of the samples, word for word. */
const FIGURES = [
  '1,793',
  '1,700',
  '1,025',
  '430',
  '300',
  'almost 20 hours',
  '18 hours',
  '29 to 39',
  'at least 29',
  'eight',
  'Six',
  '350',
  '150',
  '2,000',
  '17',
  '25',
];

describe('the sample articles', () => {
  it('are all served', async () => {
    const served: string[] = [];
    const library = new Library(dir, ({ article }) => served.push(article.path));
    await library.scan();
    expect(library.unread).toEqual([]);
    expect(served.toSorted()).toEqual(names.toSorted());
  });

  it.each(names)('say of themselves that they are samples: %s', (name) => {
    const { fields } = splitFrontMatter(readFileSync(`${dir}/${name}`, 'utf8'));
    expect(fields.get('source')).toContain('(sample)');
    expect(fields.get('sample')).toBeTruthy();
  });

  it.each(names)('have a title, a day, a place and a language: %s', (name) => {
    const article = articleFrom(name, plainText.read(readFileSync(`${dir}/${name}`)));
    expect(article.title).not.toBe('');
    expect(article.published).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    expect(article.place).toContain('Jalalabad');
    expect(article.language).toBe('en');
  });

  it.each(FIGURES)('hold the figure "%s"', (figure) => {
    const alone = new RegExp(String.raw`(?<![\p{L}\p{N},.])${figure}(?![\p{L}\p{N}]|,\p{N})`, 'u');
    expect(bodies.some((body) => alone.test(body))).toBe(true);
  });
});
