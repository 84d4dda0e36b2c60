import type { EngineAnswer } from '../engine/engine.ts';
import { escaped } from './markdown.ts';
import { smallPrint } from './markdown.ts';

/** The line on words that the first quote says in other words, in escaped Markdown; [] where it says all. */
export function likenedLines({ likened }: Pick<EngineAnswer, 'likened'>): string[] {
  if (likened.length === 0) return [];
  const each = likened.map(
    ({ written, readAs }) => `**${escaped(readAs)}** for **${escaped(written)}**`,
  );
  return [smallPrint(`Read as: ${each.join(', ')}.`)];
}
