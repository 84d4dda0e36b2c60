import type { TimelineEvent } from '../../index/timeline/dated-event.ts';
import { whenInWords } from '../../index/timeline/when-in-words.ts';
import type { Timeline } from '../engine/engine.ts';
import type { Export } from './export-reply.ts';
import { titleWithin } from './incident-label.ts';
import { LIMITS } from './limits.ts';
import { fileName } from './quote.ts';

/** Every dated sentence of a timeline, in its order; those that tell the same event follow one another. */
export function timelineExport({ incident, events }: Timeline): Export {
  return {
    name: 'timeline',
    title: titleWithin(incident, LIMITS.choiceName),
    more: ['when', 'first day', 'last day', 'certainty', 'on', 'also in'],
    quotes: events
      .flatMap((event) => [event, ...(event.tellings ?? [])])
      .map((event) => ({ ...event, more: moreOf(event) })),
  };
}

function moreOf(event: TimelineEvent): string[] {
  const { days, scope, alsoIn } = event;
  const { when, notes } = whenInWords(event);
  return [
    when,
    days?.from ?? '',
    days?.to ?? '',
    notes.join('; '),
    scope === 'main' ? 'the incident' : 'another date',
    alsoIn.map(({ article }) => fileName(article)).join('; '),
  ];
}
