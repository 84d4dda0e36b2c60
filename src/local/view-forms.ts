import {
  ApplicationCommandOptionType as OptionType,
  ApplicationCommandType,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import { listOf, numberOf, objectOf, textOf, type Json } from './json.ts';
import { optionViews, type OptionView, type PartContext } from './view-parts.ts';

/** An option of a command, as the composer shows it. */
export interface FieldView {
  readonly name: string;
  readonly description: string;
  readonly type: 'text' | 'integer' | 'number' | 'boolean' | 'file' | 'other';
  readonly isRequired: boolean;
  /** Whether the bot offers rows while it is being typed. */
  readonly hasRows: boolean;
  readonly choices: readonly { readonly name: string; readonly value: string | number }[];
  readonly min: number | undefined;
  readonly max: number | undefined;
}

/** A slash command, or one of its subcommands: "articles read". */
export interface CommandView {
  readonly name: string;
  readonly description: string;
  readonly fields: readonly FieldView[];
}

/** The commands that somebody can use in a channel. */
export interface CommandsView {
  readonly commands: readonly CommandView[];
  /** Names of the commands for a message. */
  readonly messageCommands: readonly string[];
}

/** Commands as the page offers them; subcommands are commands of their own. */
export function commandsView(commands: readonly Json[]): CommandsView {
  return {
    commands: commands
      .filter(({ type }) => type === ApplicationCommandType.ChatInput)
      .flatMap(flat),
    messageCommands: commands
      .filter(({ type }) => type === ApplicationCommandType.Message)
      .map(({ name }) => textOf(name)),
  };
}

function flat({ name, description, options }: Json): CommandView[] {
  const subs = listOf(options).filter(({ type }) => type === OptionType.Subcommand);
  if (subs.length > 0)
    return subs.flatMap((sub) => flat({ ...sub, name: `${textOf(name)} ${textOf(sub.name)}` }));
  return [
    {
      name: textOf(name),
      description: textOf(description),
      fields: listOf(options).map(fieldView),
    },
  ];
}

const TYPES: Readonly<Record<number, FieldView['type']>> = {
  [OptionType.String]: 'text',
  [OptionType.Integer]: 'integer',
  [OptionType.Number]: 'number',
  [OptionType.Boolean]: 'boolean',
  [OptionType.Attachment]: 'file',
};

function fieldView(option: Json): FieldView {
  const limit = (...keys: string[]): number | undefined => {
    const found = keys.map((key) => option[key]).find((value) => typeof value === 'number');
    return typeof found === 'number' ? found : undefined;
  };
  return {
    name: textOf(option.name),
    description: textOf(option.description),
    type: TYPES[numberOf(option.type)] ?? 'other',
    isRequired: option.required === true,
    hasRows: option.autocomplete === true,
    choices: listOf(option.choices).map(({ name, value }) => ({
      name: textOf(name),
      value: typeof value === 'number' ? value : textOf(value),
    })),
    min: limit('min_length', 'min_value'),
    max: limit('max_length', 'max_value'),
  };
}

/** A field of a modal. */
export interface ModalFieldView {
  readonly kind: 'field';
  readonly type: 'text' | 'paragraph' | 'select' | 'file' | 'radio' | 'checks' | 'check' | 'other';
  readonly customId: string;
  readonly label: string;
  readonly description: string;
  readonly isRequired: boolean;
  readonly placeholder: string;
  readonly value: string;
  readonly isTicked: boolean;
  readonly options: readonly OptionView[];
  /** For text the least length, for all else the least number. */
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** Endings of the files that it takes; [] means all. */
  readonly fileTypes: readonly string[];
}

/** A modal as the page draws it. */
export interface ModalView {
  /** The interaction that it answers. */
  readonly id: string;
  readonly title: string;
  readonly parts: readonly (ModalFieldView | { readonly kind: 'text'; readonly html: string })[];
}

/** A modal with which the interaction `id` was answered. */
export function modalView(id: string, modal: Json, { html }: PartContext): ModalView {
  const parts = listOf(modal.components).flatMap((part): ModalView['parts'] => {
    if (part.type === ComponentType.TextDisplay)
      return [{ kind: 'text', html: html(textOf(part.content)) }];
    if (part.type === ComponentType.Label) return [modalField(objectOf(part.component), part)];
    return listOf(part.components).map((field) => modalField(field, field));
  });
  return { id, title: textOf(modal.title), parts };
}

const MODAL_TYPES: Readonly<Record<number, ModalFieldView['type']>> = {
  [ComponentType.StringSelect]: 'select',
  [ComponentType.FileUpload]: 'file',
  [ComponentType.RadioGroup]: 'radio',
  [ComponentType.CheckboxGroup]: 'checks',
  [ComponentType.Checkbox]: 'check',
};

function modalField(field: Json, { label, description }: Json): ModalFieldView {
  const isText = field.type === ComponentType.TextInput;
  const textType = field.style === TextInputStyle.Paragraph ? 'paragraph' : 'text';
  const limit = (ofText: unknown, ofAll: unknown): number | undefined => {
    const found = isText ? ofText : ofAll;
    return typeof found === 'number' ? found : undefined;
  };
  return {
    kind: 'field',
    type: isText ? textType : (MODAL_TYPES[numberOf(field.type)] ?? 'other'),
    customId: textOf(field.custom_id),
    label: textOf(label),
    description: textOf(description),
    // a single tick box cannot be required
    isRequired: field.required !== false && field.type !== ComponentType.Checkbox,
    placeholder: textOf(field.placeholder),
    value: textOf(field.value),
    isTicked: field.default === true,
    options: optionViews(field.options),
    min: limit(field.min_length, field.min_values),
    max: limit(field.max_length, field.max_values),
    fileTypes: Array.isArray(field.file_types) ? field.file_types.map(textOf) : [],
  };
}
