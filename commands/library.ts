import type { Shelf } from '../src/engine/team-library.ts';
import type {
  Choice,
  Command,
  Options,
  PressReply,
  Reply,
  Services,
} from '../src/discord/command.ts';
import { feedsReply, followingReply, unfollowedReply } from '../src/discord/feeds-reply.ts';
import {
  accessOf,
  givenFile,
  managed,
  managedForm,
  MANAGERS,
  type Allowed,
} from '../src/discord/library-access.ts';
import { factsForm, factsIn, pasteForm } from '../src/discord/library-forms.ts';
import {
  deleteReply,
  doneReply,
  draftReply,
  editReply,
  refusedReply,
  removedReply,
  removeReply,
  SHELVED,
  shelfReply,
} from '../src/discord/library-reply.ts';
import { LIBRARY_OPTIONS } from '../src/discord/library-options.ts';
import { LIMITS, shortened } from '../src/discord/limits.ts';
import { noticeReply } from '../src/discord/reply.ts';

const ONE_OF_BOTH = 'Give a `link` or a `file`, not both.';
const NOT_ADDED = noticeReply('Cancelled: nothing was added.');
const KEPT = noticeReply('Kept as it was.');
const DELETED = noticeReply('Deleted for good.');
const PICK_FEED = 'Pick the feed from the list that opens while you type.';
const PICK = 'Pick the article from the list that opens while you type.';

/** What has this server added to the library, and what is to be added or removed? */
export const library: Command = {
  data: {
    name: 'library',
    description: "This server's own articles: only this server finds them",
    default_member_permissions: MANAGERS,
    options: LIBRARY_OPTIONS,
  },

  // what is being added is nobody else's business yet
  isPrivate: () => true,

  opens(options, services) {
    if (accessOf(services).refusal) return undefined;
    const isPaste =
      options.getSubcommand(false) === 'add' &&
      options.getString('link') === null &&
      options.getAttachment('file') === null;
    return isPaste ? pasteForm() : undefined;
  },

  async run(options, services) {
    const access = accessOf(services);
    if (access.refusal) return access.refusal;
    const id = options.getString('article') ?? '';
    const asked = options.getSubcommand(false);
    if (asked === 'add') return added(options, access, services);
    if (asked === 'restore') return restored(id, access, services);
    if (asked === 'follow' || asked === 'unfollow') return followed(options, access, services);
    if (asked === 'feeds') return feedsReply(await services.library.feeds(access.server));
    if (asked !== 'edit' && asked !== 'remove' && asked !== 'delete')
      return listed(0, access, services);
    const on = asked === 'delete' ? 'removed' : 'served';
    const found = await services.library.shelved(access.server, id, on);
    if ('refused' in found) return noticeReply(PICK);
    if (asked === 'delete') return deleteReply(found);
    return asked === 'edit' ? editReply(found) : removeReply(found);
  },

  async suggest({ typed, options }, services) {
    const access = accessOf(services);
    if (access.refusal) return [];
    const asked = options?.getSubcommand?.(false);
    if (asked === 'unfollow') return feedChoices(typed, access, services);
    const on: Shelf = asked === 'restore' || asked === 'delete' ? 'removed' : 'served';
    const found = await services.library.suggestShelved(access.server, typed, on, LIMITS.choices);
    return found.map(({ id, title }) => ({ name: shortened(title, LIMITS.choiceName), value: id }));
  },

  buttons: {
    libadd: { inPlace: true, press: managed(addPressed) },
    libaddone: { press: managed(addPressed) },
    libedit: {
      opensForm: true,
      press: managed(async (article, { server, by }, services) => {
        const draft = await services.library.draftOf(server, article, by);
        if ('refused' in draft) return { reply: refusedReply(draft) };
        const form = factsForm({ verb: 'libfacts', article }, draft.facts);
        return { reply: draftReply(draft), form };
      }),
    },
    libdrop: {
      inPlace: true,
      press: managed(async (article, { server, by }, services) => {
        await services.library.dropDraft(server, article, by);
        return { reply: NOT_ADDED };
      }),
    },
    libchange: {
      opensForm: true,
      press: managed(async (article, { server }, services) => {
        const found = await services.library.shelved(server, article, 'served');
        if ('refused' in found) return { reply: refusedReply(found) };
        const form = factsForm({ verb: 'libchanged', article }, found.facts);
        return { reply: editReply(found), form };
      }),
    },
    libremove: {
      inPlace: true,
      press: managed(async (article, { server, by }, services) => {
        const removed = await services.library.removeShelved(server, article, by);
        return { reply: 'refused' in removed ? refusedReply(removed) : removedReply(removed) };
      }),
    },
    libdelete: {
      inPlace: true,
      press: managed(async (article, { server, by }, services) => {
        const deleted = await services.library.deleteShelved(server, article, by);
        return { reply: 'refused' in deleted ? refusedReply(deleted) : DELETED };
      }),
    },
    libkeep: { inPlace: true, press: async () => ({ reply: KEPT }) },
    librestore: {
      inPlace: true,
      press: managed(async (article, allowed, services) => ({
        reply: await restored(article, allowed, services),
      })),
    },
    liblist: {
      inPlace: true,
      async press({ state: { page = 0 } }, services) {
        const access = accessOf(services);
        return { reply: access.refusal ?? (await listed(page, access, services)) };
      },
    },
  },

  forms: {
    libpaste: {
      submit: managedForm(async (submission, { server, by }, services) => {
        const said = Object.entries(factsIn(submission)).filter(([, words]) => words.trim() !== '');
        const text = submission.values.get('text') ?? '';
        const given = { text, facts: Object.fromEntries(said) };
        const draft = await services.library.draft(server, given, by);
        return 'refused' in draft ? refusedReply(draft) : draftReply(draft);
      }),
    },
    libfacts: {
      inPlace: true,
      submit: managedForm(async (submission, { server, by }, services) => {
        const { article = '' } = submission.state;
        const draft = await services.library.redraft(server, article, factsIn(submission), by);
        return 'refused' in draft ? refusedReply(draft) : draftReply(draft);
      }),
    },
    libchanged: {
      inPlace: true,
      submit: managedForm(async (submission, { server, by }, services) => {
        const { article = '' } = submission.state;
        const facts = factsIn(submission);
        const edited = await services.library.editShelved(server, article, facts, by);
        return 'refused' in edited ? refusedReply(edited) : doneReply('**Changed.**', edited);
      }),
    },
  },
};

async function added(options: Options, allowed: Allowed, services: Services): Promise<Reply> {
  const { server, by } = allowed;
  const link = withScheme(options.getString('link')?.trim() ?? '');
  const file = options.getAttachment('file');
  if ((link === '') === (file === null)) return noticeReply(ONE_OF_BOTH);
  const given = file ? await givenFile(file, services) : { link };
  const draft = 'refused' in given ? given : await services.library.draft(server, given, by);
  return 'refused' in draft ? refusedReply(draft) : draftReply(draft);
}

async function followed(
  options: Options,
  { server, by }: Allowed,
  { library: shelves }: Services,
): Promise<Reply> {
  if (options.getSubcommand(false) === 'follow') {
    const link = withScheme(options.getString('link')?.trim() ?? '');
    const feed = await shelves.followFeed(server, link, by);
    return 'refused' in feed ? refusedReply(feed) : followingReply(feed);
  }
  const feed = await shelves.unfollowFeed(server, options.getString('feed') ?? '', by);
  return 'refused' in feed ? noticeReply(PICK_FEED) : unfollowedReply(feed);
}

async function feedChoices(
  typed: string,
  { server }: Allowed,
  { library: shelves }: Services,
): Promise<Choice[]> {
  const wanted = typed.trim().toLowerCase();
  return (await shelves.feeds(server))
    .filter(({ isForAll }) => !isForAll)
    .filter(({ name, link }) => `${name} ${link}`.toLowerCase().includes(wanted))
    .slice(0, LIMITS.choices)
    .map(({ id, name }) => ({ name: shortened(name, LIMITS.choiceName), value: id }));
}

/** A link as people type it, or put it between angles so that nothing is shown below it. */
function withScheme(typed: string): string {
  const link = typed.replace(/^<(.*)>$/u, '$1');
  return link === '' || /^[a-z][a-z\d+.-]*:/iu.test(link) ? link : `https://${link}`;
}

async function addPressed(
  article: string,
  { server, by }: Allowed,
  { library: shelves }: Services,
): Promise<PressReply> {
  const shelved = await shelves.addDraft(server, article, by);
  if ('refused' in shelved) return { reply: refusedReply(shelved) };
  return { reply: doneReply('**Added.** This server can ask about it now.', shelved) };
}

async function restored(
  id: string,
  { server, by }: Allowed,
  { library: shelves }: Services,
): Promise<Reply> {
  const shelved = await shelves.restoreShelved(server, id, by);
  if ('refused' in shelved) return noticeReply(PICK);
  return doneReply('**Restored.** This server finds it again.', shelved);
}

async function listed(page: number, allowed: Allowed, services: Services): Promise<Reply> {
  const part = { from: page * SHELVED, count: SHELVED };
  const list = await services.library.shelf(allowed.server, part);
  // articles may have gone since the button was made
  const last = Math.max(0, Math.ceil(list.total / SHELVED) - 1);
  return page > last ? listed(last, allowed, services) : shelfReply(list, page);
}
