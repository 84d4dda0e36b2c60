import { describe, expect, it } from 'vitest';
import { collectionOf, paragraphsOf } from '../../bench/collection.ts';

const articles = Array.from({ length: 6 }, (_, nth) => ({
  path: `set/${nth}.md`,
  text: `---\ntitle: "Number ${nth}"\n---\n\nThe first of ${nth}.\n\nThe second,\nwith a line more.`,
}));
const questions = articles.map(({ path }) => ({
  question: `What is ${path}?`,
  gold: [{ article: path, paragraphs: [0] }],
}));
const collected = (size: number, seed = 1) =>
  collectionOf(articles, questions, { size, seed, isPlace: () => false });

describe('a collection', () => {
  it('counts paragraphs of the body alone, lines without a blank one between them as one', () => {
    const [{ text } = { text: '' }] = articles;
    const found = paragraphsOf(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['The first of 0.', 'The second,\nwith a line more.']);
  });

  it('is the same for the same seed and another for another', () => {
    expect(collected(30)).toEqual(collected(30));
    expect(collected(30, 2)).not.toEqual(collected(30));
  });

  it('never holds more paragraphs than asked for, and no copy while originals suffice', () => {
    const { files, paragraphs } = collected(7);
    expect(paragraphs).toBe(6);
    expect(files.every(({ path }) => path.startsWith('set/'))).toBe(true);
  });

  it('holds all originals as they are before it holds copies', () => {
    const { files, paragraphs } = collected(30);
    expect(paragraphs).toBe(30);
    expect(files.slice(0, 6).toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual(articles);
    expect(new Set(files.map(({ path }) => path)).size).toBe(15);
  });

  it('asks only what an article in it answers', () => {
    const { files, questions: asked } = collected(7);
    expect(new Set(asked.map(({ gold }) => gold[0]?.article))).toEqual(
      new Set(files.map(({ path }) => path)),
    );
    expect(asked).toHaveLength(files.length);
  });
});
