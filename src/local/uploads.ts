import { attachmentUrl, type LocalAttachment } from './messages.ts';
import type { Upload } from './request-body.ts';
import type { Snowflakes } from './snowflake.ts';

/** Most files kept for the bot to fetch. Discord's links to such files expire too. */
const KEPT = 50;

/** Files that people upload with a command or a modal; they belong to no message. */
export class Uploads {
  readonly #kept = new Map<string, LocalAttachment>();
  readonly #ids: Snowflakes;
  readonly #base: () => string;

  /** `base` is the address under which attachments are served. */
  constructor(ids: Snowflakes, base: () => string) {
    this.#ids = ids;
    this.#base = base;
  }

  /** Keeps a file; removes the oldest one when there are too many. */
  add(upload: Upload): LocalAttachment {
    const attachment = { id: this.#ids.next(), upload };
    this.#kept.set(attachment.id, attachment);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return attachment;
  }

  /** A file by its id. */
  get(id: string): LocalAttachment | undefined {
    return this.#kept.get(id);
  }

  /** The address at which a file is served. */
  urlOf(attachment: LocalAttachment): string {
    return attachmentUrl(this.#base(), attachment);
  }
}
