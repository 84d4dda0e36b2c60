import { decoded } from '../decode.ts';
import { splitFrontMatter } from '../front-matter.ts';
import type { Reader } from './reader.ts';

/** Text in any encoding that can be recognized, with or without front matter. */
export const plainText = {
  name: 'plain text',
  endings: ['.txt'],
  read(bytes) {
    const text = decoded(bytes);
    const { fields, bodyStart } = splitFrontMatter(text);
    return { body: text.slice(bodyStart), fields, bodyStart };
  },
} as const satisfies Reader;
