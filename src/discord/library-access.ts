import { PermissionFlagsBits } from 'discord.js';
import type { GivenArticle } from '../engine/team-library.ts';
import type {
  Button,
  FormHandler,
  PressReply,
  Reply,
  SentFile,
  Services,
  Submission,
} from './command.ts';
import { NotGivenError } from './download.ts';
import { noticeReply } from './reply.ts';

/** Who sees the commands that change a library, until a server's owners say otherwise. */
export const MANAGERS = String(PermissionFlagsBits.ManageGuild);

/** Larger files are not articles. */
const MAX_BYTES = 8 * 1024 * 1024;

const NO_SERVER = noticeReply('Articles are added in a server: only that server then finds them.');
const ARTICLES = 'Adding and removing articles';

/** What somebody may work on: their server, and who they are. */
export interface Allowed {
  readonly server: string;
  /** A Discord user's id. */
  readonly by: string;
  readonly refusal?: undefined;
}

/** The same, or what to say instead. */
export type Access = Allowed | { readonly refusal: Reply };

/** Checks anew what Discord checks: a message with buttons may be older than a permission. `what` is managed. */
export function accessOf(
  { scope, asker }: Pick<Services, 'scope' | 'asker'>,
  what = ARTICLES,
): Access {
  if (scope.server === undefined) return { refusal: NO_SERVER };
  if (!asker.mayManage)
    return { refusal: noticeReply(`${what} is for those who may manage this server.`) };
  return { server: scope.server, by: asker.id };
}

/** What a button for those who may does with the article that it names. */
export function managed(
  press: (
    article: string,
    allowed: Allowed,
    services: Services,
    page: number | undefined,
  ) => Promise<PressReply>,
  what?: string,
): Button['press'] {
  return async ({ state: { article = '', page } }, services) => {
    const access = accessOf(services, what);
    return access.refusal ? { reply: access.refusal } : press(article, access, services, page);
  };
}

/** The same of a form. */
export function managedForm(
  submit: (submission: Submission, allowed: Allowed, services: Services) => Promise<Reply>,
): FormHandler['submit'] {
  return async (submission, services) => {
    const access = accessOf(services);
    return access.refusal ? access.refusal : submit(submission, access, services);
  };
}

/** A file that somebody sent, downloaded, or what to say instead. */
export async function givenFile(
  file: SentFile,
  { download }: Pick<Services, 'download'>,
): Promise<GivenArticle | { readonly refused: string }> {
  const { name, size, contentType } = file;
  if (size > MAX_BYTES)
    return { refused: `${name} is larger than 8 MB: split it into the articles it holds.` };
  const type = contentType?.split(';')[0]?.trim();
  try {
    return { file: { name, bytes: await download(file), ...(type !== undefined && { type }) } };
  } catch (error) {
    if (!(error instanceof NotGivenError)) throw error;
    return { refused: `Discord does not give ${name} any more. Send the file again.` };
  }
}
