import type { Charts } from '../src/chart/chart.ts';
import type { Services } from '../src/discord/command.ts';
import type { TeamLibrary } from '../src/engine/team-library.ts';
import type { Engine } from '../src/engine/engine.ts';

/** Charts as where nothing can be drawn. */
export const noCharts: Charts = { draw: () => Promise.resolve(undefined) };

/** A red dot of one pixel: what `dotCharts` draws. */
export const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
  'base64',
);

/** Charts that are drawn at once, whatever they show. */
export const dotCharts: Charts = { draw: () => Promise.resolve(DOT) };

/** What a command may use, on no server. */
export function servicesOf(engine: Engine, charts = noCharts): Services {
  return {
    engine,
    charts,
    scope: {},
    asker: { id: '810000000000000002', mayManage: false },
    library: noLibrary,
    download: () => Promise.reject(new Error('no file was sent')),
  };
}

function nothing(): Promise<never> {
  return Promise.reject(new Error('no library of servers here'));
}

/** The library of servers where there is none. */
export const noLibrary: TeamLibrary = {
  draft: nothing,
  draftOf: nothing,
  redraft: nothing,
  dropDraft: nothing,
  addDraft: nothing,
  shelf: nothing,
  suggestShelved: nothing,
  shelved: nothing,
  keptText: () => Promise.resolve(undefined),
  original: () => Promise.resolve(undefined),
  editShelved: nothing,
  removeShelved: nothing,
  restoreShelved: nothing,
  deleteShelved: nothing,
  followFeed: nothing,
  unfollowFeed: nothing,
  feeds: nothing,
  areIn: () => Promise.resolve(),
  renameIncident: nothing,
  mergeIncidents: nothing,
  splitIncident: nothing,
  undoIncident: nothing,
};
