import { ComponentType } from 'discord.js';
import { ActingError } from './acting-error.ts';
import { listOf, objectOf, textOf, type Json } from './json.ts';
import type { Upload } from './request-body.ts';
import { attachmentJson } from './shapes.ts';
import type { Uploads } from './uploads.ts';

/**
 * What somebody enters into a modal, by the `custom_id` of its fields: text, a tick, or what was
 * picked or uploaded. A field that is not named stays as the modal shows it at first.
 */
export type Typed = Readonly<Record<string, string | boolean | readonly (string | Upload)[]>>;

const MAX_TEXT = 4_000;

/**
 * A filled-in modal as Discord sends it. Throws ActingError for what Discord's client would not
 * send: a required field left empty, a text too long, a value that the field does not offer.
 */
export function modalSubmission(modal: Json, typed: Typed, uploads: Uploads): Json {
  const files: Record<string, Json> = {};
  const keep = (upload: Upload): string => {
    const file = uploads.add(upload);
    files[file.id] = { ...attachmentJson(file, uploads.urlOf(file)), ephemeral: true };
    return file.id;
  };
  const submitted = (part: Json, label: string): Json => ({
    type: part.type,
    id: part.id ?? 0,
    ...(typeof part.custom_id === 'string' && {
      custom_id: part.custom_id,
      ...entered(part, typed[part.custom_id], label, keep),
    }),
    ...(part.component !== undefined && {
      component: submitted(objectOf(part.component), textOf(part.label)),
    }),
    ...(Array.isArray(part.components) && {
      components: listOf(part.components).map((child) => submitted(child, textOf(child.label))),
    }),
  });
  const components = listOf(modal.components).map((part) => submitted(part, ''));
  return {
    custom_id: modal.custom_id,
    components,
    ...(Object.keys(files).length > 0 && { resolved: { attachments: files } }),
  };
}

type Given = Typed[string] | undefined;

function entered(field: Json, given: Given, label: string, keep: (file: Upload) => string): Json {
  switch (field.type) {
    case ComponentType.TextInput:
      return { value: textIn(field, given, label) };
    case ComponentType.Checkbox:
      return { value: typeof given === 'boolean' ? given : field.default === true };
    case ComponentType.RadioGroup:
      return { value: pickedIn(field, given, label)[0] ?? null };
    case ComponentType.FileUpload:
      return { values: filesIn(field, given, label).map(keep) };
    default:
      return { values: pickedIn(field, given, label) };
  }
}

function textIn(field: Json, given: Given, label: string): string {
  const text = typeof given === 'string' ? given : textOf(field.value);
  if (text === '') {
    if (isRequired(field)) throw new ActingError(`"${label}" is required`);
    return text;
  }
  if (text.length > Number(field.max_length ?? MAX_TEXT))
    throw new ActingError(`"${label}" is too long`);
  if (text.length < Number(field.min_length ?? 0))
    throw new ActingError(`"${label}" wants at least ${textOf(field.min_length)} characters`);
  return text;
}

function pickedIn(field: Json, given: Given, label: string): string[] {
  const options = listOf(field.options);
  const first = options
    .filter((option) => option.default === true)
    .map(({ value }) => textOf(value));
  const picked =
    typeof given === 'string' ? [given] : Array.isArray(given) ? given.map(String) : first;
  if (picked.some((value) => !options.some((option) => option.value === value)))
    throw new ActingError(`"${label}" takes only what it offers`);
  const most = field.type === ComponentType.CheckboxGroup ? options.length : 1;
  checkCount(field, picked.length, { label, most });
  return picked;
}

function filesIn(field: Json, given: Given, label: string): Upload[] {
  const files = (Array.isArray(given) ? given : []).filter(
    (one): one is Upload => typeof one === 'object',
  );
  checkCount(field, files.length, { label, most: 1 });
  const types = Array.isArray(field.file_types) ? field.file_types.map(textOf) : [];
  const fits = ({ name }: Upload): boolean =>
    types.length === 0 || types.some((type) => name.toLowerCase().endsWith(type.toLowerCase()));
  const other = files.find((file) => !fits(file));
  if (other) throw new ActingError(`"${label}" takes ${types.join(', ')}, not "${other.name}"`);
  return files;
}

function checkCount(
  field: Json,
  count: number,
  { label, most }: { readonly label: string; readonly most: number },
): void {
  if (count === 0 && !isRequired(field)) return;
  if (count === 0 && Number(field.min_values ?? 1) > 0)
    throw new ActingError(`"${label}" is required`);
  if (count < Number(field.min_values ?? 0))
    throw new ActingError(`"${label}" wants at least ${textOf(field.min_values)}`);
  if (count > Number(field.max_values ?? most))
    throw new ActingError(`"${label}" takes at most ${textOf(field.max_values ?? most)}`);
}

/** Fields of a modal are required unless they say otherwise. */
function isRequired(field: Json): boolean {
  return field.required !== false;
}
