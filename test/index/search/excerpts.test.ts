import { describe, expect, it } from 'vitest';
import { answerTo } from '../../../index/search/answer.ts';
import type { Excerpt } from '../../../index/search/excerpts.ts';
import { LONGEST_QUOTE } from '../../../index/search/passages.ts';
import { articleOf, indexOf, slicesOf } from '../../articles.ts';

/** A sentence of about 200 characters that holds nothing asked for. */
const FILLER = `Along the quay ${'lamps and nets and ropes '.repeat(7)}swung.`;

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
    const also = `${FILLER.slice(0, -1)} beside the granary owned by Rike.`;
    const body = `The granary burned at dawn. ${FILLER} ${FILLER}`;
    const held = `The granary burned at dawn. ${also} ${FILLER}`;
    const question = 'Did the granary owned by Rike burn at dawn?';
    expect(quote(body, question)).not.toContain('Rike');
    expect(quote(held, question)).toContain('owned by Rike.');
  });

  it('takes in the sentence that the answer leans on', () => {
    const body = `${FILLER} ${FILLER} He sold the granary to Rike.`;
    expect(quote(body, 'Who bought the granary?')).toBe(`${FILLER} He sold the granary to Rike.`);
  });

  it('does not take in the sentence before an answer that stands alone', () => {
    const body = `${FILLER} ${FILLER} The miller sold the granary to Rike.`;
    expect(quote(body, 'Who bought the granary?')).not.toContain(FILLER + ' ' + FILLER);
  });

  it('is never longer than a quote may be', () => {
    const leaning = `He ${'pushed and pulled the granary door '.repeat(15)}.`;
    const { start, end } = excerptFrom(`${leaning} ${leaning}`, 'Who pulled the granary door?');
    expect(end - start).toBeLessThanOrEqual(LONGEST_QUOTE);
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

  it('tells its paragraph', () => {
    const body = 'The mill burned.\n\nThe river was low.';
    expect(excerptFrom(body, 'Was the river low?').paragraph).toBe(2);
  });
});
