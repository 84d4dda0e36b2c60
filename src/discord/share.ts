import { ComponentType, type APIMessageTopLevelComponent } from 'discord.js';
import type { PressReply } from './command.ts';
import { noticeReply, sharedLine } from './reply.ts';
import { container, text } from './parts.ts';
import { buttonState } from './button-id.ts';

/**
 * A private answer for everybody: the components that the asker saw, with a line that says who
 * shared it. Left out are the share button, and pictures, which would have to be drawn again.
 */
export function sharedReply(
  message: readonly APIMessageTopLevelComponent[],
  by: string,
): PressReply {
  const [answer] = message;
  if (answer?.type !== ComponentType.Container)
    return { reply: noticeReply('This answer cannot be shared any more: ask again.') };
  const components = answer.components.flatMap((component) => {
    // a picture's file belongs to the private message, and its Discord address expires
    if (component.type === ComponentType.MediaGallery) return [];
    if (component.type !== ComponentType.ActionRow) return component;
    const rest = component.components.filter(
      (part) => !('custom_id' in part) || buttonState(part.custom_id)?.verb !== 'share',
    );
    return rest.length > 0 ? { ...component, components: rest } : [];
  });
  return {
    reply: noticeReply('Shared in the channel.'),
    post: { components: [container([...components, text(sharedLine(by))])] },
  };
}
