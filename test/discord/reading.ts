import {
  ComponentType,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APISectionAccessoryComponent,
} from 'discord.js';
import { buttonState, type ButtonState } from '../../src/discord/button-id.ts';
import type { Reply } from '../../src/discord/command.ts';

/** Anything a message is made of. */
type Part =
  | APIMessageTopLevelComponent
  | APIComponentInContainer
  | APIButtonComponent
  | APISectionAccessoryComponent;

/** All components of a reply, nested ones and accessories too. */
export function partsOf({ components }: Reply): Part[] {
  return components.flatMap(withNested);
}

function withNested(part: Part): Part[] {
  if (part.type === ComponentType.Container) return [part, ...part.components.flatMap(withNested)];
  if (part.type === ComponentType.Section) return [part, ...part.components, part.accessory];
  if (part.type === ComponentType.ActionRow)
    return [part, ...part.components.flatMap((one) => ('label' in one ? [one] : []))];
  return [part];
}

/** The Markdown of each text, from top to bottom. */
export function textsOf(reply: Reply): string[] {
  return partsOf(reply).flatMap((part) =>
    part.type === ComponentType.TextDisplay ? part.content : [],
  );
}

/** All Markdown of a reply, a text a paragraph. */
export function wholeText(reply: Reply): string {
  return textsOf(reply).join('\n\n');
}

/** The buttons, link buttons among them. */
export function buttonsOf(reply: Reply): APIButtonComponent[] {
  return partsOf(reply).flatMap((part) => (part.type === ComponentType.Button ? part : []));
}

/** What the buttons and the rows of the menus lead to. */
export function statesOf(reply: Reply): ButtonState[] {
  const picks = reply.components
    .flatMap((one) => (one.type === ComponentType.Container ? one.components : []))
    .flatMap((one) => (one.type === ComponentType.ActionRow ? one.components : []))
    .flatMap((one) => (one.type === ComponentType.StringSelect ? one.options : []));
  const ids = buttonsOf(reply).flatMap((one) => ('custom_id' in one ? one.custom_id : []));
  return [...ids, ...picks.map(({ value }) => value)].flatMap((id) => buttonState(id) ?? []);
}

/** The `custom_id` of the button with this label; throws when there is none, or when it is dead. */
export function idOf(reply: Reply, label: string): string {
  for (const button of buttonsOf(reply))
    if ('label' in button && button.label === label && 'custom_id' in button && !button.disabled)
      return button.custom_id;
  throw new Error(`no live button "${label}"`);
}

/** The text that Discord would show for escaped Markdown without other markup than bold. */
export function plain(markdown: string): { text: string; bold: string[] } {
  let text = '';
  const marks: number[] = [];
  for (const [, character, mark, other] of markdown.matchAll(/\\([^])|(\*\*)|([^])/gu))
    if (mark === undefined) text += character ?? other ?? '';
    else marks.push(text.length);
  const bold = marks.flatMap((start, nth) =>
    nth % 2 === 0 ? text.slice(start, marks[nth + 1] ?? text.length) : [],
  );
  return { text, bold };
}

/** A quote as people see it in an answer. */
export interface SeenQuote {
  readonly text: string;
  readonly bold: readonly string[];
  /** Whether the paragraph is said to begin before it, and to go on behind it. */
  readonly opens: boolean;
  readonly ends: boolean;
}

/** What stands between the quote marks of each numbered quote, as it is read. */
export function quotesOf(reply: Reply): SeenQuote[] {
  return textsOf(reply)
    .filter((content) => /^\*\*\d+\\\. /u.test(content))
    .map((content) => {
      const lines = content.slice(content.indexOf('\n> ') + 1);
      const quoted = lines.replaceAll(/(^|[\r\n])> /gu, '$1');
      const [, opens, inside, ends] = /^(\[…\] )?“([^]*)”( \[…\])?$/u.exec(quoted) ?? [];
      if (inside === undefined) throw new Error(`no quote in: ${content}`);
      return { ...plain(inside), opens: opens !== undefined, ends: ends !== undefined };
    });
}
