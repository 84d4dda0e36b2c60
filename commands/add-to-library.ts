import { ApplicationCommandType } from 'discord.js';
import type { Draft, GivenArticle, Refused } from '../src/engine/team-library.ts';
import type { MessageCommand, SeenMessage, Services } from '../src/discord/command.ts';
import { accessOf, givenFile, MANAGERS } from '../src/discord/library-access.ts';
import { draftReply, draftsReply, MAX_DRAFTS, refusedReply } from '../src/discord/library-reply.ts';
import { noticeReply } from '../src/discord/reply.ts';

const NOTHING = noticeReply(
  'This message has no link, no file and no article in it: it is added with /library add.',
);
/** A message this long, without links or files, is taken for an article that was pasted. */
const MIN_TEXT = 300;
/** Markup around an address, and the full stop of the sentence behind it, are not the address's. */
const LINK = /https?:\/\/[^\s<>|]+/giu;
const BEHIND = /(?:\]?\)|[.,;:!?'"”’*_~`])+$/u;

/** What a message links to or holds, for the library. */
export const addToLibrary: MessageCommand = {
  data: {
    name: 'Add to library',
    type: ApplicationCommandType.Message,
    default_member_permissions: MANAGERS,
  },

  async run(message, services) {
    const access = accessOf(services);
    if (access.refusal) return access.refusal;
    const all = givenIn(message, services);
    const drafts: (Draft | Refused)[] = [];
    for (const read of all.slice(0, MAX_DRAFTS)) {
      const given = await read();
      drafts.push(
        'refused' in given ? given : await services.library.draft(access.server, given, access.by),
      );
    }
    const [first, ...others] = drafts;
    if (!first) return NOTHING;
    if (others.length > 0) return draftsReply(drafts, all.length - drafts.length);
    return 'refused' in first ? refusedReply(first) : draftReply(first);
  },
};

type Given = () => Promise<GivenArticle | Refused>;

/** Links first, then files: in the order in which they stand. */
function givenIn({ content, files }: SeenMessage, services: Services): Given[] {
  const links = new Set([...content.matchAll(LINK)].map(([link]) => withoutMarkup(link)));
  const given = [
    ...[...links].map(
      (link): Given =>
        () =>
          Promise.resolve({ link }),
    ),
    ...files.map(
      (file): Given =>
        () =>
          givenFile(file, services),
    ),
  ];
  if (given.length > 0 || content.length < MIN_TEXT) return given;
  return [() => Promise.resolve({ text: content })];
}

/** A bracket that the address itself opens is its own, as in Wikipedia's. */
function withoutMarkup(link: string): string {
  const bare = link.replace(BEHIND, '');
  const opened = bare.split('(').length - bare.split(')').length;
  return opened > 0 ? bare + link.slice(bare.length).slice(0, 1).replace(/[^)]/u, '') : bare;
}
