import { FACTS, type Facts } from '../engine/team-library.ts';
import type { ButtonState } from './button-id.ts';
import type { Submission } from './command.ts';
import type { Form, FormField } from './form.ts';
import { LIMITS } from './limits.ts';

/** What a field for a fact takes: a title or an address of any real length. */
const FACT = 500;

const TITLE: FormField = { name: 'title', label: 'Title', most: FACT };
const SOURCE: FormField = {
  name: 'source',
  label: 'Source',
  description: 'Who published it',
  most: 100,
};
const PUBLISHED: FormField = {
  name: 'published',
  label: 'Day of publication',
  description: 'Like 2026-03-01: with it, “on Sunday” becomes a day',
  most: 60,
};
const URL_FIELD: FormField = { name: 'url', label: 'Web address', most: FACT };
const INCIDENT: FormField = {
  name: 'incident',
  label: 'Incident',
  description:
    'Articles with the same words here are on one incident; leave it empty to have it read',
  most: 100,
};

/** The form for an article that is neither a link nor a file. */
export function pasteForm(): Form {
  return {
    state: { verb: 'libpaste' },
    title: 'Add an article',
    fields: [
      {
        name: 'text',
        label: 'Text',
        description: `Up to ${LIMITS.field} characters, its web address in the first line if it has one; longer: as a file`,
        isLong: true,
        isRequired: true,
      },
      TITLE,
      SOURCE,
      PUBLISHED,
    ],
  };
}

/** The form for what is known of an article, filled in. */
export function factsForm(state: ButtonState, facts: Facts): Form {
  return {
    state,
    title: 'What is known of the article',
    fields: [TITLE, SOURCE, PUBLISHED, URL_FIELD, INCIDENT].map((field) => ({
      ...field,
      value: FACTS.flatMap((name) => (name === field.name ? (facts[name] ?? []) : []))[0],
    })),
  };
}

/** The facts that somebody entered; a field left empty takes back what was said. */
export function factsIn({ values }: Submission): Facts {
  return Object.fromEntries(
    FACTS.flatMap((name) => {
      const value = values.get(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
