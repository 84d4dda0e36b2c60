import { describe, expect, it } from 'vitest';
import { answerTo } from '../../../../index/search/answer/answer.ts';
import type { Excerpt } from '../../../../index/article/excerpt.ts';
import { MAX_QUOTE_LENGTH, passagesOf } from '../../../../index/article/passages.ts';
import { articleOf, indexOf, slicesOf } from '../../../articles.ts';

/** A sentence of about 200 characters that holds nothing asked for. */
const FILLER = `Along the quay ${'lamps and nets and ropes '.repeat(14)}swung.`;

/** A sentence too long to stand beside an answer without a reason. */
const LONG = `Along the quay ${'lamps and nets and ropes '.repeat(14)}swung.`;

/** The first excerpt that answers a question from one text. */
function excerptFrom(body: string, question: string): Excerpt {
  const [excerpt] = answerTo(question, indexOf([articleOf(body)])).excerpts;
  if (!excerpt) throw new Error('nothing was found');
  return excerpt;
}

function quote(body: string, question: string): string {
  const { start, end } = excerptFrom(body, question);
  return body.slice(start, end);
}

describe('an excerpt', () => {
  it('is a short paragraph as a whole', () => {
    const body = 'The mill burned. The river was low. Nobody slept.';
    expect(quote(body, 'Was the river low?')).toBe(body);
  });

  it('leaves out long sentences beside the answer', () => {
    const body = `${FILLER} The granary burned. ${FILLER} ${FILLER}`;
    expect(quote(body, 'Did the granary burn?')).not.toBe(body);
    expect(quote(body, 'Did the granary burn?')).toContain('The granary burned.');
  });

  it('takes in a long sentence beside the answer that holds a word still missing', () => {
    const asked = 'Did the granary at the ferry steps burn at dawn, as Rike said?';
    const burned = 'The granary at the ferry steps burned at dawn.';
    const also = `${LONG.slice(0, -1)} for Rike.`;
    expect(quote(`${burned} ${LONG}`, asked)).toBe(burned);
    expect(quote(`${burned} ${also}`, asked)).toBe(`${burned} ${also}`);
  });

  it('takes in the long sentence that the answer leans on', () => {
    expect(quote(`${LONG} He sold the granary to Rike.`, 'Who bought the granary?')).toBe(
      `${LONG} He sold the granary to Rike.`,
    );
  });

  it('does not take in the long sentence before an answer that stands alone', () => {
    expect(quote(`${LONG} The miller sold the granary to Rike.`, 'Who bought the granary?')).toBe(
      'The miller sold the granary to Rike.',
    );
  });

  it('takes in what stands behind the answer rather than what stands before it', () => {
    const before = `Along the quay ${'lamps and nets and ropes '.repeat(9)}swung.`;
    const behind = `Behind the quay ${'lamps and nets and ropes '.repeat(9)}swung.`;
    expect(quote(`${before} The granary burned. ${behind}`, 'Did the granary burn?')).toBe(
      `The granary burned. ${behind}`,
    );
  });

  it('takes in the long sentence that its last one introduces', () => {
    const told = `Rike told of the granary and the mill:\n${LONG}`;
    expect(quote(`Night fell.\n\n${told}`, 'What did Rike tell of the granary, of the mill?')).toBe(
      told,
    );
  });

  it('is never longer than a quote may be, even where the answer leans back', () => {
    const leaning = `He ${'pushed and pulled the granary door '.repeat(12)}shut.`;
    expect(LONG.length + leaning.length).toBeGreaterThan(MAX_QUOTE_LENGTH);
    expect(quote(`${LONG} ${leaning}`, 'Who pulled the granary door?')).toBe(leaning);
  });

  it('is made of its sentences, the answer among them', () => {
    const body = 'The mill burned. The river was low.';
    const { sentences, answer } = excerptFrom(body, 'Was the river low?');
    expect(slicesOf(body, sentences)).toEqual(['The mill burned.', 'The river was low.']);
    expect(slicesOf(body, [answer])).toEqual(['The river was low.']);
  });

  it('says whether its paragraph begins before it and goes on behind it', () => {
    const long = `${FILLER} ${FILLER} The granary burned. ${FILLER} ${FILLER}`;
    const start = `The granary burned. ${FILLER} ${FILLER}`;
    expect(excerptFrom(long, 'Did the granary burn?')).toMatchObject({ opens: true, ends: true });
    expect(excerptFrom(start, 'Did the granary burn?')).toMatchObject({ opens: false, ends: true });
    expect(excerptFrom('The granary burned.', 'Did the granary burn?')).toMatchObject({
      opens: false,
      ends: false,
    });
  });

  it('knows that a long paragraph goes on in another passage', () => {
    const opening = `${LONG} ${LONG} ${LONG} ${LONG} The granary burned.`;
    const body = `${opening} ${LONG} ${LONG} ${LONG} ${LONG} The ferry sank.`;
    expect(excerptFrom(body, 'Did the granary burn?')).toMatchObject({ opens: true, ends: true });
    const [second] = passagesOf(articleOf(body)).slice(1);
    expect(body.slice(0, second?.start).trim()).toBe(opening);
  });

  it('tells its paragraph', () => {
    const body = 'The mill burned.\n\nThe river was low.';
    expect(excerptFrom(body, 'Was the river low?').paragraph).toBe(2);
  });
});
