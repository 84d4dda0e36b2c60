import type { APITextDisplayComponent } from 'discord.js';
import type { SuggestedIncidents } from '../engine/engine.ts';
import { sourceId } from '../engine/source-id.ts';
import type { Reply } from './command.ts';
import { filterLine, type Filters } from './filters.ts';
import { buttonLabels } from './incident-label.ts';
import { button, container, row, text } from './parts.ts';
import { stillReading } from './still-reading.ts';

const SEVERAL =
  '**Several incidents have these words.** Pick one here, or from the list that opens while you type in `incident`:';
const NEAREST =
  '**No incident has all of these words.** Pick one that comes near, or one from the list that opens while you type in `incident`:';

/** What somebody asked who has yet to say on which incident. */
export interface Asking {
  /** The verb of a button that does it on the incident of its article. */
  readonly verb: string;
  /** What that button reads back from the message. */
  readonly asked?: APITextDisplayComponent;
  /** Only articles of this source. */
  readonly source?: string;
  /** Only articles of these days. */
  readonly days?: Pick<Filters, 'since' | 'until'>;
}

/** Says that several incidents may be meant, at least one, and offers the first of them as buttons. */
export function severalReply(
  { incidents, hasAll, reading }: SuggestedIncidents,
  { verb, asked, source, days }: Asking,
): Reply {
  const filters = filterLine({ ...days, ...(source !== undefined && { source }) });
  const labels = buttonLabels(incidents);
  const state = { verb, ...(source !== undefined && { source: sourceId(source) }) };
  return {
    isNotice: true,
    components: [
      container([
        ...(asked ? [asked] : []),
        ...(filters ? [filters] : []),
        // one that is not read yet may have all of them
        text(`${reading ? `${stillReading(reading)}\n` : ''}${hasAll ? SEVERAL : NEAREST}`),
        ...row(
          incidents.map(({ id }, nth) => button(labels[nth] ?? '', { ...state, article: id })),
        ),
      ]),
    ],
  };
}
