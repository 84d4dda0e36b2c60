import type { TeamLibrary } from '../team-library.ts';
import type { Answer, Arguments } from './engine-messages.ts';

/** Sends a question to the thread that answers it. */
type Send = <M extends keyof TeamLibrary>(
  method: M,
  args: Arguments<TeamLibrary, M>,
) => Promise<Answer<TeamLibrary, M>>;

/** The library of servers, as it is in another thread. */
export function threadedLibrary(send: Send): TeamLibrary {
  return {
    draft: (...args) => send('draft', args),
    draftOf: (...args) => send('draftOf', args),
    redraft: (...args) => send('redraft', args),
    dropDraft: (...args) => send('dropDraft', args),
    addDraft: (...args) => send('addDraft', args),
    shelf: (...args) => send('shelf', args),
    suggestShelved: (...args) => send('suggestShelved', args),
    shelved: (...args) => send('shelved', args),
    keptText: (...args) => send('keptText', args),
    original: (...args) => send('original', args),
    editShelved: (...args) => send('editShelved', args),
    removeShelved: (...args) => send('removeShelved', args),
    restoreShelved: (...args) => send('restoreShelved', args),
    deleteShelved: (...args) => send('deleteShelved', args),
    followFeed: (...args) => send('followFeed', args),
    unfollowFeed: (...args) => send('unfollowFeed', args),
    feeds: (...args) => send('feeds', args),
    areIn: (...args) => send('areIn', args),
    renameIncident: (...args) => send('renameIncident', args),
    mergeIncidents: (...args) => send('mergeIncidents', args),
    splitIncident: (...args) => send('splitIncident', args),
    undoIncident: (...args) => send('undoIncident', args),
  };
}
