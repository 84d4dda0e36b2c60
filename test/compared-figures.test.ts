import { expect, it } from 'vitest';
import { engineOf } from './filled-engine.ts';

function reportOf(body: string): string {
  return `---\npublished: 2031-02-03\nincident: Siege\n---\n${body}\n`;
}

/** The words of the figures in which these reports differ, by an answer. */
async function differing(...bodies: readonly string[]): Promise<readonly string[] | undefined> {
  const files = Object.fromEntries(bodies.map((body, nth) => [`${nth}.md`, reportOf(body)]));
  const { answer } = await engineOf(files).ask('How many guards were killed in the siege?', {});
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

it('a comparison takes in articles that are in scope only', async () => {
  const engine = engineOf({
    'a.md': reportOf(EIGHT).replace('---\n', '---\nsource: Coast Post\n'),
    'b.md': reportOf(SIX).replace('---\n', '---\nsource: Harbour Wire\n'),
  });
  const [{ id } = { id: '' }] = await engine.suggestIncidents('', {}, 1);
  const sourcesIn = async (source?: string) =>
    (await engine.figures(id, source === undefined ? {} : { source }))?.blocks.flatMap(
      ({ reports }) => reports.map(({ article }) => article.source),
    );
  expect(await sourcesIn()).toEqual(['Coast Post', 'Harbour Wire']);
  expect(await sourcesIn('harbour wire')).toEqual(['Harbour Wire']);
  expect(await sourcesIn('nobody')).toBeUndefined();
});
