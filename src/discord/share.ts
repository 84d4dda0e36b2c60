import { ComponentType, type APIMessageTopLevelComponent } from 'discord.js';
import { buttonState } from './button-id.ts';
import type { Press, PressReply, ReplyFile, SentFile, Services } from './command.ts';
import { container, PART, picture, text } from './parts.ts';
import { noticeReply, sharedLine } from './reply.ts';

const GONE = 'This answer cannot be shared any more: ask again.';

/**
 * A private answer for everybody: the components that the asker saw, with its picture and a line that
 * says who asked. Left out are the share button, and a picture that Discord does not give any more.
 */
export async function sharedReply(
  { message, files: sent = [], by }: Pick<Press, 'message' | 'files' | 'by'>,
  { download }: Pick<Services, 'download'>,
): Promise<PressReply> {
  const [answer] = message;
  if (answer?.type !== ComponentType.Container) return { reply: noticeReply(GONE) };
  const pictures = answer.components.some(({ type }) => type === ComponentType.MediaGallery);
  const files = pictures ? await downloadedAll(sent, download) : [];
  return {
    reply: noticeReply('Shared in the channel.'),
    post: {
      components: [container([...sharedParts(answer, files), text(sharedLine(by))])],
      ...(files.length > 0 && { files }),
    },
  };
}

function sharedParts(
  { components }: Extract<APIMessageTopLevelComponent, { type: ComponentType.Container }>,
  files: readonly ReplyFile[],
) {
  return components.flatMap((component) => {
    if (component.type === ComponentType.TextDisplay && component.id === PART.own) return [];
    // the address of a picture belongs to the private message: its file goes along
    if (component.type === ComponentType.MediaGallery) {
      const [file] = files;
      return file ? picture(file.name, component.items[0]?.description ?? '') : [];
    }
    if (component.type !== ComponentType.ActionRow) return component;
    const rest = component.components.filter(
      (part) => !('custom_id' in part) || buttonState(part.custom_id)?.verb !== 'share',
    );
    return rest.length > 0 ? { ...component, components: rest } : [];
  });
}

/** A picture that cannot be had is left out. */
async function downloadedAll(
  sent: readonly SentFile[],
  download: Services['download'],
): Promise<ReplyFile[]> {
  const files = await Promise.all(
    sent.map(async (file) => {
      const content = await download(file).catch(() => undefined);
      return content ? [{ name: file.name, content }] : [];
    }),
  );
  return files.flat();
}
