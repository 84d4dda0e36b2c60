import type { Incident } from '../../index/event/incident/incident.ts';
import { wordsOf } from '../../index/text/words.ts';
import type { Shelf } from '../library/team/shelf.ts';
import type { IncidentHeader } from './engine.ts';
import type { ServerEngines } from './server-engines.ts';
import type { Refused, Regrouped } from './team-library.ts';

const GONE: Refused = { refused: 'This incident is not in the library any more: pick it again.' };
const SAME: Refused = { refused: 'These articles are on one incident already.' };
const ALONE: Refused = { refused: 'This article is the only one on its incident.' };
const NO_NAME: Refused = { refused: 'Give it a name with at least one word.' };
const NOTHING: Refused = { refused: 'There is nothing to undo, or something was done after it.' };

/** Where incidents are named, put together and taken apart, and by whom. */
export interface Regrouping {
  readonly server: string;
  readonly engines: ServerEngines;
  readonly shelf: Shelf;
  readonly by: string;
  readonly at: Date;
}

/** Gives an incident another name: see TeamLibrary. */
export async function renamed(
  id: string,
  name: string,
  on: Regrouping,
): Promise<Regrouped | Refused> {
  const incident = await wholeOf(id, on);
  if (!incident) return GONE;
  if (folded(name) === '') return NO_NAME;
  return regrouped('renamed', [{ name: name.trim(), ids: idsOf(incident) }], on);
}

/** Makes two incidents one: see TeamLibrary. */
export async function merged(
  [first, second]: readonly [string, string],
  on: Regrouping,
): Promise<Regrouped | Refused> {
  const [one, other] = [await wholeOf(first, on), await wholeOf(second, on)];
  if (!one || !other) return GONE;
  if (one.articles.some(({ id }) => id === other.id)) return SAME;
  return regrouped('merged', [{ name: one.name, ids: [...idsOf(one), ...idsOf(other)] }], on);
}

/** Takes an article out of its incident: see TeamLibrary. */
export async function split(articleId: string, on: Regrouping): Promise<Regrouped | Refused> {
  const incident = await wholeOf(articleId, on);
  const article = incident?.articles.find(({ id }) => id === articleId);
  if (!incident || !article) return GONE;
  if (incident.articles.length === 1) return ALONE;
  // named too, or those that stay would join it again
  const rest = { name: incident.name, ids: idsOf(incident).filter((id) => id !== articleId) };
  return regrouped('split', [{ name: article.title, ids: [articleId] }, rest], on);
}

/** Undoes the last of these: see TeamLibrary. */
export async function undone(
  step: number | undefined,
  on: Regrouping,
): Promise<Refused | undefined> {
  const { by, at } = on;
  if (!(await on.shelf.undoLabels(step, { by, at }))) return NOTHING;
  await wholeOf('', on);
  return undefined;
}

/** Articles that are to be on one incident with this name. */
interface Group {
  readonly name: string;
  readonly ids: readonly string[];
}

async function regrouped(
  did: string,
  groups: readonly Group[],
  on: Regrouping,
): Promise<Regrouped | Refused> {
  const { server, engines, shelf, by, at } = on;
  const moved = new Set(groups.flatMap(({ ids }) => ids));
  const others = (await engines.labelled({ server })).filter(({ id }) => !moved.has(id));
  const names = [...others.map(({ incident = '' }) => incident), ...groups.map(({ name }) => name)];
  const taken = groups.find(
    ({ name }) => names.filter((one) => folded(one) === folded(name)).length > 1,
  );
  // the same words would bring them together
  if (taken)
    return {
      refused: `Another incident is called “${taken.name}”: rename one of the two first, or merge them.`,
    };
  const labels = new Map(groups.flatMap(({ name, ids }) => ids.map((id) => [id, name] as const)));
  await shelf.label(labels, did, { by, at });
  const incidents: IncidentHeader[] = [];
  for (const { ids } of groups) {
    const { incident } = await engines.incident(ids[0] ?? '', { server });
    if (incident) incidents.push(incident);
  }
  return { incidents, step: shelf.labels.steps };
}

function wholeOf(id: string, { server, engines }: Regrouping): Promise<Incident | undefined> {
  return engines.wholeIncident(id, { server });
}

function idsOf({ articles }: Incident): string[] {
  return articles.map(({ id }) => id);
}

/** Names that differ in capitals, accents or marks only are one, as in `incident:`. */
function folded(name: string): string {
  return wordsOf(name)
    .map((word) => word.folded)
    .join(' ');
}
