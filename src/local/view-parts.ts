import { ButtonStyle, ComponentType } from 'discord.js';
import { listOf, numberOf, objectOf, textOf, type Json } from './json.ts';
import { isWebAddress } from './markdown-html.ts';

/** A row of a select, a radio group or a checkbox group. */
export interface OptionView {
  readonly label: string;
  readonly value: string;
  readonly description: string;
  readonly isDefault: boolean;
}

/** A picture. It is drawn only if this machine serves it; else it is a link. */
export interface MediaView {
  readonly url?: string;
  readonly link?: string;
  readonly alt: string;
  readonly isSpoiler: boolean;
}

/** A component as the page draws it. */
export type PartView =
  | { readonly kind: 'text'; readonly html: string }
  | {
      readonly kind: 'container';
      readonly accent: string | undefined;
      readonly isSpoiler: boolean;
      readonly parts: readonly PartView[];
    }
  | {
      readonly kind: 'section';
      readonly parts: readonly PartView[];
      readonly accessory: PartView | undefined;
    }
  | { readonly kind: 'separator'; readonly hasLine: boolean; readonly isLarge: boolean }
  | { readonly kind: 'row'; readonly parts: readonly PartView[] }
  | {
      readonly kind: 'button';
      readonly style: 'primary' | 'secondary' | 'success' | 'danger' | 'link';
      readonly label: string;
      readonly customId: string | undefined;
      readonly url: string | undefined;
      readonly isDisabled: boolean;
    }
  | {
      readonly kind: 'select';
      readonly customId: string;
      readonly placeholder: string;
      readonly options: readonly OptionView[];
      readonly min: number;
      readonly max: number;
      readonly isDisabled: boolean;
    }
  | ({ readonly kind: 'thumbnail' } & MediaView)
  | { readonly kind: 'gallery'; readonly items: readonly MediaView[] }
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly size: number;
      readonly url: string;
      readonly isSpoiler: boolean;
    }
  /** A component that the local Discord cannot draw. */
  | { readonly kind: 'unknown'; readonly name: string };

/** What is needed to draw a component, besides itself. */
export interface PartContext {
  readonly html: (markdown: string) => string;
  /** The address under which files of this machine are served. */
  readonly base: string;
}

const STYLES: Readonly<Record<number, 'primary' | 'secondary' | 'success' | 'danger' | 'link'>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
  [ButtonStyle.Link]: 'link',
};

/** A component as the page draws it; its files must have addresses already. */
export function partView(part: Json, context: PartContext): PartView {
  const inside = (): PartView[] => listOf(part.components).map((one) => partView(one, context));
  switch (part.type) {
    case ComponentType.TextDisplay:
      return { kind: 'text', html: context.html(textOf(part.content)) };
    case ComponentType.Container:
      return {
        kind: 'container',
        accent: accentOf(part.accent_color),
        isSpoiler: part.spoiler === true,
        parts: inside(),
      };
    case ComponentType.Section: {
      const { accessory } = part;
      return {
        kind: 'section',
        parts: inside(),
        accessory: accessory === undefined ? undefined : partView(objectOf(accessory), context),
      };
    }
    case ComponentType.Separator:
      return {
        kind: 'separator',
        hasLine: part.divider !== false,
        isLarge: numberOf(part.spacing) > 1,
      };
    case ComponentType.ActionRow:
      return { kind: 'row', parts: inside() };
    case ComponentType.Button:
      return buttonView(part);
    case ComponentType.Thumbnail:
      return { kind: 'thumbnail', ...mediaView(part, context) };
    case ComponentType.MediaGallery:
      return {
        kind: 'gallery',
        items: listOf(part.items).map((item) => mediaView(item, context)),
      };
    case ComponentType.File:
      return {
        kind: 'file',
        name: textOf(part.name),
        size: numberOf(part.size),
        url: ownPath(textOf(objectOf(part.file).url), context) ?? '',
        isSpoiler: part.spoiler === true,
      };
    default:
      return isSelect(part.type)
        ? selectView(part)
        : { kind: 'unknown', name: `component ${textOf(part.type)}` };
  }
}

/** A colour in the form for style sheets; undefined for none. */
export function accentOf(color: unknown): string | undefined {
  return typeof color === 'number' ? `#${color.toString(16).padStart(6, '0')}` : undefined;
}

/** The rows of a select, or of a group in a modal. */
export function optionViews(options: unknown): OptionView[] {
  return listOf(options).map((option) => ({
    label: textOf(option.label),
    value: textOf(option.value),
    description: textOf(option.description),
    isDefault: option.default === true,
  }));
}

function buttonView(part: Json): PartView {
  const url = textOf(part.url);
  const emoji = textOf(objectOf(part.emoji).name);
  return {
    kind: 'button',
    style: STYLES[numberOf(part.style)] ?? 'secondary',
    label: [emoji, textOf(part.label)].filter((text) => text !== '').join(' '),
    customId: typeof part.custom_id === 'string' ? part.custom_id : undefined,
    url: isWebAddress(url) ? url : undefined,
    isDisabled: part.disabled === true,
  };
}

const SELECTS: readonly unknown[] = [
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];

function isSelect(type: unknown): boolean {
  return SELECTS.includes(type);
}

function selectView(part: Json): PartView {
  const isOffered = part.type === ComponentType.StringSelect;
  return {
    kind: 'select',
    customId: textOf(part.custom_id),
    placeholder: textOf(part.placeholder) || 'Make a selection',
    options: optionViews(part.options),
    min: numberOf(part.min_values ?? 1),
    max: numberOf(part.max_values ?? 1),
    // people, roles and channels cannot be picked here
    isDisabled: part.disabled === true || !isOffered,
  };
}

function mediaView(part: Json, context: PartContext): MediaView {
  const address = textOf(objectOf(part.media).url);
  const url = ownPath(address, context);
  return {
    ...(url !== undefined && { url }),
    ...(url === undefined && isWebAddress(address) && { link: address }),
    alt: textOf(part.description),
    isSpoiler: part.spoiler === true,
  };
}

/** The path of a file that this machine serves; each of the machine's names will do. */
function ownPath(address: string, { base }: PartContext): string | undefined {
  return address.startsWith(`${base}/attachments/`) ? address.slice(base.length) : undefined;
}
