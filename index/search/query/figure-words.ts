import { figureAsked } from '../../figures/comparison/figure-asked.ts';
import type { Searched } from './alternatives.ts';
import { questionOf } from './question.ts';

/** Words for a figure; where they say none as they are typed, what they are read as: "wie viele Tote" in English. */
export function figureWords(typed: string, index: Searched): string {
  return figureAsked(typed) ? typed : questionOf(typed, index).text;
}
