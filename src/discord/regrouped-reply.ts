import type { Regrouped } from '../engine/team-library.ts';
import type { Reply } from './command.ts';
import { incidentRow } from './incident-label.ts';
import { escaped, smallPrint } from './markdown.ts';
import { button, container, row, text } from './parts.ts';

/** Says how incidents are after somebody said so, with a button that undoes it. */
export function regroupedReply(did: string, { incidents, step }: Regrouped): Reply {
  return {
    components: [
      container([
        text([`**${did}.**`, ...incidents.map((one) => escaped(incidentRow(one)))].join('\n')),
        text(smallPrint('For this server only.')),
        ...row([button('Undo', { verb: 'regroup', page: step })]),
      ]),
    ],
  };
}
