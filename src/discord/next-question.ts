import type { ButtonState } from './button-id.ts';
import type { Form } from './form.ts';
import { LIMITS } from './limits.ts';
import { button } from './parts.ts';

/** The field of the form. */
export const NEXT_QUESTION = 'question';

/** The button below all that is said on one incident; `article` is the id of any of its articles. */
export function nextButton(article: string) {
  return button('Ask on this incident', { verb: 'next', article });
}

/** What it opens. Nothing is looked up for it: a form cannot be announced. */
export function nextForm({ article = '' }: Pick<ButtonState, 'article'>): Form {
  return {
    state: { verb: 'asknext', article },
    title: 'Ask on this incident',
    fields: [
      {
        name: NEXT_QUESTION,
        label: 'Question',
        description:
          'For example: and how many were injured? Only you see the answer; you can share it.',
        isRequired: true,
        most: LIMITS.question,
      },
    ],
  };
}
