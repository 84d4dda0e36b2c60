import { expect, it } from 'vitest';
import { engineOf } from '../filled-engine.ts';

/** The only report there is, which looks back. */
const QUAY = `---
title: Bombing at the quay market of Tarnholm
published: 2031-05-14
place: Tarnholm
---
Three people died when a bomb went off at the quay market of Tarnholm on Tuesday, the guards said.

The Free Marsh Front said that it was behind the bomb. The market opens again on Friday.

In the war of 2004 some 700 strikers were driven out of the northern quarries, and 90 fled to Rike.
`;

it('a figure of another event answers whoever names that event in so many words', async () => {
  const { answer } = await engineOf({ 'quay.md': QUAY }).ask(
    'How many strikers were driven out of the northern quarries?',
    {},
  );
  expect(answer.answered).toBe(true);
  expect(answer.excerpts[0]?.quote).toContain('700 strikers');
});
