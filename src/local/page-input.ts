import type { Place } from './acting.ts';
import { objectOf, type Json } from './json.ts';
import type { Filled } from './filled-options.ts';
import type { Typed } from './modal-fields.ts';
import type { Upload } from './request-body.ts';
import { ATTACHMENT_LIMIT } from './shapes.ts';

/** A request that the page cannot have meant; the message is a sentence for its reader. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}

/** The text in a field. Throws BadInput when there is none. */
export function textIn(body: Json, field: string): string {
  const value = body[field];
  if (typeof value !== 'string') throw new BadInput(`The field "${field}" has to be text.`);
  return value;
}

/** Who asks, and where. Throws BadInput when the request does not say. */
export function placeIn(body: Json): Place {
  return { userId: textIn(body, 'user'), channelId: textIn(body, 'channel') };
}

/**
 * The texts in a field; undefined when there is no such field. Throws BadInput for anything else.
 */
export function textsIn(body: Json, field: string): string[] | undefined {
  const value = body[field];
  if (value === undefined) return undefined;
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'string'))
    throw new BadInput(`The field "${field}" has to be a list of texts.`);
  return value;
}

/** What was filled into a command, by option. Throws BadInput for values that no option takes. */
export function optionsIn(body: Json): Filled {
  return Object.fromEntries(
    Object.entries(objectOf(body.options)).map(([name, value]) => {
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return [name, value];
      return [name, uploadIn(value)];
    }),
  );
}

/** What was entered into a modal, by field. Throws BadInput for values that no field takes. */
export function typedIn(body: Json): Typed {
  return Object.fromEntries(
    Object.entries(objectOf(body.fields)).map(([id, value]) => {
      if (typeof value === 'string' || typeof value === 'boolean') return [id, value];
      if (!Array.isArray(value)) throw new BadInput(`The field "${id}" cannot be read.`);
      return [id, value.map((one: unknown) => (typeof one === 'string' ? one : uploadIn(one)))];
    }),
  );
}

const BASE64 = /^[\w+/]*={0,2}$/u;
const MAX_NAME_LENGTH = 255;

/** A file as the page sends it: `{"name", "contentType", "base64"}`. */
function uploadIn(value: unknown): Upload {
  const file = objectOf(value);
  const { name, contentType, base64 } = file;
  if (typeof name !== 'string' || typeof base64 !== 'string' || !BASE64.test(base64))
    throw new BadInput('A file wants a name and its bytes as base64.');
  // an address must not hold halves of characters
  const lastPart = name.split(/[\\/]/u).at(-1)?.slice(-MAX_NAME_LENGTH);
  const ownName = lastPart?.replaceAll(/\p{Surrogate}/gu, '') || 'file';
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length > ATTACHMENT_LIMIT) throw new BadInput(`The file "${ownName}" is over 10 MiB.`);
  const type = typeof contentType === 'string' ? contentType : '';
  return { name: ownName, bytes, contentType: type || 'application/octet-stream' };
}
