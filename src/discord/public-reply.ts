import { ComponentType, type APIComponentInContainer } from 'discord.js';
import type { Reply } from './command.ts';
import { LIMITS } from './limits.ts';
import { smallPrint } from './markdown.ts';
import { button, container, PART, row, text, textIn } from './parts.ts';

/** The line below what a reader opened from a message that all see. */
const OWN = smallPrint('Your own view: the message in the channel stays as it is.');

/**
 * A reply that all see, with a button by which its asker deletes it: in its last row, or in one of its own
 * where that is full.
 */
export function deletable(reply: Reply, userId: string): Reply {
  const [only] = reply.components;
  if (reply.isNotice || only?.type !== ComponentType.Container) return reply;
  const deletes = button('Delete', { verb: 'delete', user: userId });
  const nth = only.components.findLastIndex(({ type }) => type === ComponentType.ActionRow);
  const last = only.components[nth];
  const isFull =
    last?.type !== ComponentType.ActionRow || last.components.length >= LIMITS.buttonsInRow;
  const components: readonly APIComponentInContainer[] = isFull
    ? [...only.components, ...row([deletes])]
    : only.components.map((part, at) =>
        at === nth && part.type === ComponentType.ActionRow
          ? { ...part, components: [...part.components, deletes] }
          : part,
      );
  return { ...reply, components: [container(components)] };
}

/**
 * What a click shows to the clicker alone: where the message clicked is everybody's, or says so itself,
 * the reply says that it is the reader's own. No longer than the line of a shared answer, whose place it has.
 */
export function ownView(
  reply: Reply,
  clicked: { readonly message: Reply['components']; readonly isPublic: boolean },
): Reply {
  const [only] = reply.components;
  const isOwn = clicked.isPublic || textIn(clicked.message, PART.own) !== undefined;
  if (!isOwn || reply.isNotice || only?.type !== ComponentType.Container) return reply;
  return { ...reply, components: [container([...only.components, text(OWN, PART.own)])] };
}
