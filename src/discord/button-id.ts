import type { ButtonInteraction, StringSelectMenuInteraction } from 'discord.js';
import { LIMITS } from './limits.ts';

/**
 * The state of a button: a verb, and what it points to. It is part of the message, so that buttons
 * work after a restart and for every reader.
 */
export interface ButtonState {
  readonly verb: string;
  /** Counted from 0. */
  readonly page?: number;
  /** An article's id. */
  readonly article?: string;
  /** A range of the article's body. */
  readonly start?: number;
  readonly end?: number;
  /** A source's id. */
  readonly source?: string;
  /** The Discord user whose button it is. */
  readonly user?: string;
}

/** `verb:page:article:start:end`, followed by `:source` or `:@user` if there is one. */
const FORM = /^([a-z]+):([0-9a-z]*):([\w-]*):([0-9a-z]*):([0-9a-z]*)(?::(?:([\w-]+)|@(\d+)))?$/u;

/** The state as a `custom_id`. Throws RangeError when it is longer than Discord allows. */
export function buttonId({ verb, page, article, start, end, ...more }: ButtonState): string {
  const { source, user } = more;
  const last = source ?? (user === undefined ? undefined : `@${user}`);
  const parts = [verb, base36(page), article ?? '', base36(start), base36(end)];
  const id = [...parts, ...(last === undefined ? [] : [last])].join(':');
  if (id.length > LIMITS.customId || !FORM.test(id)) throw new RangeError(`no button id: ${id}`);
  return id;
}

/** The state in a `custom_id`; undefined for one that is not ours. */
export function buttonState(customId: string): ButtonState | undefined {
  const [, verb, page, article, start, end, source, user] = FORM.exec(customId) ?? [];
  if (verb === undefined) return undefined;
  return {
    verb,
    ...(page && { page: Number.parseInt(page, 36) }),
    ...(article && { article }),
    ...(start && { start: Number.parseInt(start, 36) }),
    ...(end && { end: Number.parseInt(end, 36) }),
    ...(source && { source }),
    ...(user && { user }),
  };
}

/** The state that a click carries: of a menu, that of the row that was picked. */
export function stateOf(
  clicked: ButtonInteraction | StringSelectMenuInteraction,
): ButtonState | undefined {
  return buttonState(clicked.isStringSelectMenu() ? (clicked.values[0] ?? '') : clicked.customId);
}

function base36(count: number | undefined): string {
  return count === undefined ? '' : count.toString(36);
}
