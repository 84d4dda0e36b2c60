import { ApplicationCommandOptionType as OptionType } from 'discord.js';
import { ActingError } from './acting-error.ts';
import { listOf, textOf, type Json } from './json.ts';
import type { Upload } from './request-body.ts';
import { attachmentJson } from './shapes.ts';
import type { Uploads } from './uploads.ts';

/** What somebody fills into a command, by option name: typed, picked or uploaded. */
export type Filled = Readonly<Record<string, string | number | boolean | Upload>>;

/** The options of an interaction, and the files that they refer to. */
export interface FilledOptions {
  readonly options: readonly Json[];
  readonly resolved: Json | undefined;
}

/** The longest text that a string option takes. */
const MAX_TEXT = 6_000;

/**
 * The options in Discord's form, in the command's own order. Throws ActingError for what Discord's
 * client would not send.
 */
export function filledOptions(
  wanted: readonly Json[],
  filled: Filled,
  uploads: Uploads,
): FilledOptions {
  const unknown = Object.keys(filled).find((key) => !wanted.some(({ name }) => name === key));
  if (unknown !== undefined) throw new ActingError(`there is no option "${unknown}"`);
  const files: Record<string, Json> = {};
  const options = wanted.flatMap((option): Json[] => {
    const name = textOf(option.name);
    const given = filled[name];
    if (given === undefined || given === '') {
      if (option.required === true) throw new ActingError(`the option "${name}" is required`);
      return [];
    }
    const fault = faultOf(option, given);
    if (fault !== undefined) throw new ActingError(`the option "${name}" ${fault}`);
    if (typeof given !== 'object') return [{ name, type: option.type, value: given }];
    const file = uploads.add(given);
    files[file.id] = { ...attachmentJson(file, uploads.urlOf(file)), ephemeral: true };
    return [{ name, type: option.type, value: file.id }];
  });
  const hasFiles = Object.keys(files).length > 0;
  return { options, resolved: hasFiles ? { attachments: files } : undefined };
}

/** The options while one of them is being typed: unchecked, as they are. */
export function halfFilledOptions(
  wanted: readonly Json[],
  filled: Filled,
  focused: string,
): readonly Json[] {
  if (!wanted.some(({ name }) => name === focused))
    throw new ActingError(`there is no option "${focused}"`);
  return wanted.flatMap((option): Json[] => {
    const value = filled[textOf(option.name)];
    if (value === undefined || typeof value === 'object') return [];
    return [
      {
        name: option.name,
        type: option.type,
        value,
        ...(option.name === focused && { focused: true }),
      },
    ];
  });
}

/** What is wrong with a value, to follow the option's name. */
function faultOf(option: Json, value: string | number | boolean | Upload): string | undefined {
  switch (option.type) {
    case OptionType.String:
      return typeof value === 'string' ? textFault(option, value) : 'wants text';
    case OptionType.Integer:
      return Number.isSafeInteger(value) ? numberFault(option, value) : 'wants a whole number';
    case OptionType.Number:
      return Number.isFinite(value) ? numberFault(option, value) : 'wants a number';
    case OptionType.Boolean:
      return typeof value === 'boolean' ? undefined : 'wants true or false';
    case OptionType.Attachment:
      return typeof value === 'object' ? undefined : 'wants a file';
    default:
      return 'is of a kind that the local Discord does not have';
  }
}

function textFault(option: Json, value: string): string | undefined {
  if (value.length > Number(option.max_length ?? MAX_TEXT)) return 'is too long';
  if (value.length < Number(option.min_length ?? 0)) return 'is too short';
  return choiceFault(option, value);
}

function numberFault(option: Json, value: unknown): string | undefined {
  if (Number(value) > Number(option.max_value ?? Infinity)) return 'is too large';
  if (Number(value) < Number(option.min_value ?? -Infinity)) return 'is too small';
  return choiceFault(option, value);
}

function choiceFault({ choices }: Json, value: unknown): string | undefined {
  const rows = listOf(choices);
  const isOne = rows.length === 0 || rows.some((choice) => choice.value === value);
  return isOne ? undefined : 'takes only what its list offers';
}
