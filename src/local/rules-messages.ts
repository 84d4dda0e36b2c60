import { ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import { listOf, type Json, textOf, numberOf } from './json.ts';
import { allParts } from './messages.ts';
import type { Violation } from './rules-commands.ts';

/** What is needed to check a message, besides itself. */
export interface MessageContext {
  /** Names of the files sent along, and of those that stay from before. */
  readonly files: readonly string[];
  /** Flags of the message before an edit. */
  readonly flagsBefore?: number;
  /** Whether the message keeps text or embeds from before. */
  readonly staysClassic?: boolean;
}

const MAX_TEXT = 4_000;
const MAX_TEXT_BYTES = 10_170;
const BYTES_A_DISPLAY = 12;
const MAX_COMPONENTS = 40;
const MAX_EMBED_TEXT = 6_000;
const MAX_ROWS = 5;
const MAX_URL = 512;

const V2_TYPES = new Set<unknown>([
  ComponentType.Section,
  ComponentType.TextDisplay,
  ComponentType.Thumbnail,
  ComponentType.MediaGallery,
  ComponentType.File,
  ComponentType.Separator,
  ComponentType.Container,
]);
const SELECTS = new Set<unknown>([
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
]);

/** What Discord refuses in a message, beyond its API description. Source: discord.md, section 5. */
export function messageViolations(body: Json, context: MessageContext): Violation[] {
  const components = listOf(body.components);
  const parts = allParts(components);
  const flags = numberOf(body.flags) | ((context.flagsBefore ?? 0) & MessageFlags.IsComponentsV2);
  const isV2 = (flags & MessageFlags.IsComponentsV2) !== 0;
  const isEdit = context.flagsBefore !== undefined;
  const embeds = listOf(body.embeds);
  const content = textOf(body.content);
  const checks: readonly (readonly [boolean, string, string])[] = [
    [
      !isEdit &&
        content === '' &&
        embeds.length === 0 &&
        parts.length === 0 &&
        context.files.length === 0,
      '',
      'nothing in it',
    ],
    [
      embeds.some(({ fields }) => listOf(fields).some(({ value }) => value === '')),
      'embeds',
      'an embed field with an empty value',
    ],
    [embedText(embeds) > MAX_EMBED_TEXT, 'embeds', 'embeds over 6,000 in all'],
    [isV2 && content !== '', 'content', 'the V2 flag with content'],
    [isV2 && embeds.length > 0, 'embeds', 'the V2 flag with embeds'],
    [isV2 && context.staysClassic === true, '', 'a V2 edit while content or embeds stay'],
    [
      isEdit &&
        ((context.flagsBefore ?? 0) & MessageFlags.IsComponentsV2) !== 0 &&
        body.flags !== undefined &&
        (Number(body.flags) & MessageFlags.IsComponentsV2) === 0,
      'flags',
      'the V2 flag taken off',
    ],
    [
      !isV2 && parts.some(({ type }) => V2_TYPES.has(type)),
      'components',
      'a V2 component without the flag',
    ],
    [!isV2 && components.length > MAX_ROWS, 'components', 'over 5 rows without V2'],
    [parts.length > MAX_COMPONENTS, 'components', `over 40 components (${parts.length})`],
    ...textChecks(parts),
  ];
  return [
    ...checks.filter(([broken]) => broken).map(([, path, why]) => ({ path, why })),
    ...partViolations(parts, context),
  ];
}

function textChecks(parts: readonly Json[]) {
  const texts = parts
    .filter(({ type }) => type === ComponentType.TextDisplay)
    .map(({ content }) => textOf(content));
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + BYTES_A_DISPLAY, 0);
  return [
    [characters > MAX_TEXT, 'components', `text displays over 4,000 in all (${characters})`],
    [bytes > MAX_TEXT_BYTES, 'components', `text displays over 10,170 bytes (${bytes})`],
    [texts.some((text) => text === ''), 'components', 'an empty text display'],
  ] as const;
}

function embedText(embeds: readonly Json[]): number {
  return embeds.reduce((sum, embed) => {
    const fields = listOf(embed.fields).flatMap(({ name, value }) => [name, value]);
    const texts = [embed.title, embed.description, ...fields];
    return sum + texts.reduce<number>((length, text) => length + textOf(text).length, 0);
  }, 0);
}

function partViolations(parts: readonly Json[], { files }: MessageContext): Violation[] {
  const found: Violation[] = [];
  const ids = new Set<unknown>();
  for (const part of parts) {
    const say = (why: string): void =>
      void found.push({ path: `component ${String(part.id ?? part.custom_id ?? part.type)}`, why });
    if (part.custom_id !== undefined) {
      if (ids.has(part.custom_id)) say(`one custom_id twice (${textOf(part.custom_id)})`);
      ids.add(part.custom_id);
    }
    if (part.type === ComponentType.Button) buttonViolations(part, say);
    if (part.type === ComponentType.ActionRow) rowViolations(part, say);
    if (SELECTS.has(part.type)) {
      const values = listOf(part.options).map(({ value }) => value);
      if (new Set(values).size < values.length) say('a select with equal values');
    }
    for (const url of attachmentsNamedBy(part))
      if (!files.includes(url.slice('attachment://'.length))) say(`${url} was not sent`);
  }
  return found;
}

function buttonViolations(button: Json, say: (why: string) => void): void {
  const isLink = button.style === ButtonStyle.Link;
  if (isLink && typeof button.url !== 'string') say('a link button without url');
  if (isLink && button.custom_id !== undefined) say('a link button with custom_id');
  if (isLink && textOf(button.url).length > MAX_URL) say('a link over 512');
  if (!isLink && button.style !== ButtonStyle.Premium && typeof button.custom_id !== 'string')
    say('a button without custom_id');
  if (!button.label && !button.emoji && button.style !== ButtonStyle.Premium)
    say('a button without label and emoji');
}

function rowViolations(row: Json, say: (why: string) => void): void {
  const types = listOf(row.components).map(({ type }) => type);
  const selects = types.filter((type) => SELECTS.has(type)).length;
  if (selects > 0 && types.length > selects) say('buttons and a select in one row');
  if (selects > 1) say('two selects in one row');
}

function attachmentsNamedBy(part: Json): string[] {
  const items = listOf(part.items);
  const media = [part.file, part.media, ...items.map((item) => item.media)];
  return listOf(media)
    .map(({ url }) => textOf(url))
    .filter((url) => url.startsWith('attachment://'));
}
