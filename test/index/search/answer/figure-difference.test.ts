import { expect, it } from 'vitest';
import { engineOf } from '../../../filled-engine.ts';

function reportOf(body: string): string {
  return `---\npublished: 2031-02-03\nincident: Siege\n---\n${body}\n`;
}

const HOW_MANY = 'How many guards were killed in the siege?';

/** The words of the figures in which these reports differ, by an answer. */
function differing(...bodies: readonly string[]): Promise<readonly string[] | undefined> {
  return differingOn(HOW_MANY, ...bodies);
}

async function differingOn(
  question: string,
  ...bodies: readonly string[]
): Promise<readonly string[] | undefined> {
  const files = Object.fromEntries(bodies.map((body, nth) => [`${nth}.md`, reportOf(body)]));
  const { answer } = await engineOf(files).ask(question, {});
  expect(answer.excerpts).not.toEqual([]);
  return answer.differs?.between.map(({ words }) => words);
}

const EIGHT = 'Eight guards were killed in the siege.';
const SIX = 'Six guards were killed in the siege.';
const long = 'The road was closed.\n\n'.repeat(1_000);

it('an answer does not wait for the figures of long articles', async () => {
  expect(await differing(EIGHT, SIX)).toEqual(['Eight', 'Six']);
  expect(await differing(EIGHT, `${SIX}\n\n${long}`)).toBeUndefined();
  expect(await differing(EIGHT, SIX, long)).toEqual(['Eight', 'Six']);
});

it.each([
  'How old were the guards killed in the siege?',
  'How far is the siege where guards were killed?',
  'What is the average age of the guards killed in the siege?',
])('an answer to "%s" says nothing of how many were killed', async (question) => {
  const age = 'The average age of the guards killed in the siege is 30.';
  expect(await differingOn(question, `${EIGHT} ${age}`, `${SIX} ${age}`)).toBeUndefined();
});

it('an answer says where articles differ on how long it took', async () => {
  const bodies = ['six', 'twelve'].map((hours) => `The siege of the prison lasted ${hours} hours.`);
  const question = 'How long did the siege of the prison last?';
  expect(await differingOn(question, ...bodies)).toEqual(['six hours', 'twelve hours']);
});

it('an answer says that its one article gives a figure in two ways', async () => {
  const twoWays =
    'About 20 guards were killed in the siege. The town counts 18 to 25 guards killed.';
  expect(await differing(twoWays)).toEqual(['About 20', '18 to 25']);
});

it('an answer says whose statement a figure is', async () => {
  const files = {
    'a.md': reportOf('Police said eight guards were killed in the siege.'),
    'b.md': reportOf(SIX),
  };
  const { answer } = await engineOf(files).ask(HOW_MANY, {});
  expect(answer.differs?.between.map(({ attribution }) => attribution)).toEqual([
    'Police said',
    undefined,
  ]);
});

it('a claim does not stand for a report that tells itself how many', async () => {
  const claim = 'The rebels said they had killed 40 guards. Six guards were killed in the siege.';
  expect(await differing(claim, 'In the siege six guards were killed.')).toBeUndefined();
});

it('an answer on nurses says nothing of how many people there were', async () => {
  const eight = 'Eight people were hurt in the siege, two nurses among them.';
  const six = 'Six people were hurt in the siege.';
  const people = 'How many people were hurt in the siege?';
  expect(await differingOn(people, eight, six)).toEqual(['Eight', 'Six']);
  const nurses = 'How many nurses were hurt in the siege?';
  expect(await differingOn(nurses, eight, six)).toBeUndefined();
});

it('an answer says where reports are close and cannot both be right', async () => {
  const exact = '1,000 people were hurt in the siege.';
  const more = '1,030 people were hurt in the siege.';
  expect(await differingOn('How many people were hurt in the siege?', exact, more)).toEqual([
    '1,000',
    '1,030',
  ]);
});

it('all that is known begins with the dead, whatever a report says first', async () => {
  const body =
    'Nine guards were injured in the siege, and 40 people fled.\n\nSix people were killed.';
  const { answer } = await engineOf({ '0.md': reportOf(body) }).ask(
    'What do we know about it?',
    {},
  );
  expect(answer.figures?.map(({ label }) => label)[0]).toBe('killed');
});

it.each([
  ['What do we know?', true],
  ['anything new on the siege', true],
  ['What about the siege?', true],
  ['Tell me what the motive was', false],
  ['What do we know about Ola Brandt?', false],
  ['What about the driver?', false],
])('all that is known is asked for by "%s": %s', async (question, isAsked) => {
  const body = 'Six people were killed in the siege, Ola Brandt, a driver, said of the motive.';
  const { answer } = await engineOf({ '0.md': reportOf(body) }).ask(question, {});
  expect(answer.figures !== undefined).toBe(isAsked);
});

it('beside the toll stands how reports differ on the toll, not on the attackers', async () => {
  const a = '29 people were killed in the siege. Six attackers were killed in the siege.';
  const b = '29 people were killed in the siege. Eight attackers were killed in the siege.';
  expect(await differingOn('how many were killed in the siege', a, b)).toBeUndefined();
  expect(await differingOn('how many attackers were killed', a, b)).toEqual(['Six', 'Eight']);
});

it('how reports differ is said whatever was typed around the question', async () => {
  const [a, b] = ['Six people were killed in the siege.', 'Nine people were killed in the siege.'];
  for (const typed of ['casualties', 'hwo many people were killed', 'wie viele Tote'])
    expect(await differingOn(typed, a, b)).toEqual(['Six', 'Nine']);
});
