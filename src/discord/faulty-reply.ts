import type { SearchResult } from '../engine/engine.ts';
import type { Reply } from './command.ts';
import { beginningOf } from './limits.ts';
import { escaped, smallPrint } from './markdown.ts';
import { container, heading, PART, text } from './parts.ts';

const MAX_NAMED = 5;
const WORDS = 60;

/** Explains each fault of a query, with the words that are meant and where they begin. */
export function faultyReply({ words, faults }: Pick<SearchResult, 'words' | 'faults'>): Reply {
  const lines = faults.slice(0, MAX_NAMED).map(({ start, end, reason }) => {
    const meant = escaped(beginningOf(words.slice(start, end), WORDS));
    return `At character ${start + 1}, **${meant}**: ${escaped(reason)}.`;
  });
  return {
    isNotice: true,
    components: [
      container([
        heading(escaped(words), PART.asked),
        text(`**Nothing was searched for yet.**\n${lines.join('\n')}`),
        text(
          smallPrint(
            escaped(
              '"exact phrase" · -without · this OR that · bridge near/10 flood · flood* · source:, before:, after:, language:, sort:newest',
            ),
          ),
        ),
      ]),
    ],
  };
}
