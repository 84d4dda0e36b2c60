import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { MessageFlags } from 'discord.js';
import { z } from 'zod';
import type { LocalDiscordCore } from './core.ts';
import type { LocalMessage } from './messages.ts';

/** Messages that are kept, the last ones, with files of so many bytes in all. */
const MOST = 300;
const MOST_BYTES = 8 * 1024 * 1024;
/** How long after a change it is written: one answer is several changes. */
const LATER_MS = 300;

const json = z.array(z.record(z.string(), z.unknown()));
const messageShape = z.object({
  id: z.string(),
  channelId: z.string(),
  author: z.object({ id: z.string(), name: z.string() }).optional(),
  onlyFor: z.string().optional(),
  interactionId: z.string().optional(),
  nonce: z.string().optional(),
  origin: z
    .object({ userId: z.string(), used: z.string().optional(), source: z.string().optional() })
    .optional(),
  at: z.string(),
  editedAt: z.string().optional(),
  flags: z.number(),
  content: z.string(),
  embeds: json,
  components: json,
  pinged: z.array(z.string()),
  files: z.array(
    z.object({ id: z.string(), name: z.string(), contentType: z.string(), base64: z.string() }),
  ),
});
type Written = z.infer<typeof messageShape>;

/** Where messages are kept. */
export interface KeptIn {
  readonly path: string;
  /** Whether a message is kept no more. */
  readonly isGone?: (id: string) => boolean;
  /** Called with what goes wrong; nothing else stops. */
  readonly onError: (error: unknown) => void;
}

/** The messages of a local Discord in a file, so that they are there after a restart. */
export class KeptMessages {
  readonly #core: LocalDiscordCore;
  readonly #where: KeptIn;
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  private constructor(core: LocalDiscordCore, where: KeptIn) {
    this.#core = core;
    this.#where = where;
  }

  /** Puts those of a file into a Discord, and keeps what comes from then on. A damaged file counts as none. */
  static async in(core: LocalDiscordCore, where: KeptIn): Promise<KeptMessages> {
    const kept = new KeptMessages(core, where);
    try {
      const written = z.array(messageShape).parse(JSON.parse(await readFile(where.path, 'utf8')));
      core.messages.restore(written.map(messageOf));
    } catch (error) {
      const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (!isMissing) where.onError(error);
    }
    core.watch(({ kind }) => {
      if (kind === 'message' || kind === 'deleted') kept.#later();
    });
    return kept;
  }

  /** Writes what is not written yet. */
  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#write();
    await this.#writing;
  }

  #later(): void {
    this.#timer ??= setTimeout(() => this.#write(), LATER_MS).unref();
  }

  #write(): void {
    this.#timer = undefined;
    this.#writing = this.#writing.then(async () => {
      const { path, onError } = this.#where;
      const unfinished = `${path}.new`;
      try {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(unfinished, JSON.stringify(this.#written()));
        await rename(unfinished, path);
      } catch (error) {
        onError(error);
      }
    });
  }

  #written(): Written[] {
    const { isGone = () => false } = this.#where;
    let bytes = 0;
    return this.#core.messages.all
      .filter(({ id, flags }) => !isGone(id) && (flags & MessageFlags.Loading) === 0)
      .slice(-MOST)
      .toReversed()
      .filter(({ attachments }) => {
        for (const { upload } of attachments) bytes += upload.bytes.length;
        return bytes <= MOST_BYTES;
      })
      .toReversed()
      .map((message) => this.#writtenOf(message));
  }

  #writtenOf({ attachments, ...message }: LocalMessage): Written {
    const interaction = this.#core.interactions.get(message.interactionId ?? '');
    const isFirst = interaction?.original?.id === message.id;
    return {
      ...message,
      ...(isFirst && {
        origin: {
          userId: interaction.userId,
          used: interaction.used,
          source: interaction.source?.id,
        },
      }),
      embeds: [...message.embeds],
      components: [...message.components],
      pinged: [...message.pinged],
      files: attachments.map(({ id, upload: { name, contentType, bytes: all } }) => ({
        id,
        name,
        contentType,
        base64: Buffer.from(all).toString('base64'),
      })),
    };
  }
}

function messageOf({ files, ...written }: Written): LocalMessage {
  const given = Object.entries(written).filter(([, value]) => value !== undefined);
  const { id, channelId, at, flags, content, embeds, components, pinged } = written;
  return {
    ...Object.fromEntries(given),
    id,
    channelId,
    at,
    flags,
    content,
    embeds,
    components,
    pinged,
    attachments: files.map(({ id: file, name, contentType, base64 }) => ({
      id: file,
      upload: { name, contentType, bytes: Buffer.from(base64, 'base64') },
    })),
  };
}
