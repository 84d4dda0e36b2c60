import {
  array,
  asyncProperty,
  boolean,
  assert as holds,
  constantFrom,
  nat,
  option,
  record,
} from 'fast-check';
import { expect, it } from 'vitest';
import { feedsReply, followingReply, unfollowedReply } from '../../src/discord/feeds-reply.ts';
import {
  deleteReply,
  doneReply,
  draftReply,
  draftsReply,
  editReply,
  MAX_DRAFTS,
  refusedReply,
  removedReply,
  removeReply,
  SHELVED,
  shelfReply,
} from '../../src/discord/library-reply.ts';
import { factsForm, pasteForm } from '../../src/discord/library-forms.ts';
import { modalOf } from '../../src/discord/form.ts';
import { regroupedReply } from '../../src/discord/regrouped-reply.ts';
import type { Reply } from '../../src/discord/command.ts';
import type { Draft, FollowedFeed, ShelvedArticle } from '../../src/engine/team-library.ts';
import { headerOf } from '../../index/article/article.ts';
import { articleFrom } from '../../src/library/read-article.ts';
import { incidentNamed } from '../incident-headers.ts';
import { line } from './random.ts';
import { faultsOf } from './sendable.ts';

const words = record({ title: line, source: line, published: line, incident: option(line) });

const articles = record({ said: words, path: line, url: nat(600), nth: nat(10_000) }).map(
  ({ said, path, url, nth }) => {
    const fields = new Map(
      Object.entries({ ...said, url: `https://news.example/${'_'.repeat(url)}` }).flatMap(
        ([name, value]): [string, string][] => (value ? [[name, value]] : []),
      ),
    );
    return headerOf(articleFrom(path, { body: `Report ${nth}.`, fields, bodyStart: undefined }));
  },
);

const understood = record({ article: articles, remarks: array(line, { maxLength: 4 }) }).map(
  ({ article, remarks }) => ({
    article,
    remarks,
    kind: 'web page',
    language: 'de',
    facts: { title: article.title, ...(article.incident && { incident: article.incident }) },
  }),
);
const drafts = record({
  about: understood,
  near: array(articles, { maxLength: 4 }),
  incident: option(line),
  id: constantFrom('draftdraftdraft1', 'draftdraftdraft2'),
}).map(({ about, near, incident, id }): Draft => {
  return {
    ...about,
    id,
    near,
    passages: 3,
    pageLines: 1,
    ...(incident && { incident: incidentNamed(incident) }),
  };
});
const shelved = understood.map((about): ShelvedArticle => {
  return { ...about, addedBy: '8100000000000000001', addedAt: '2026-03-01T10:00:00.000Z' };
});
const feeds = record({ name: line, reason: line, isForAll: boolean(), fails: boolean() }).map(
  ({ name, reason, isForAll, fails }): FollowedFeed => ({
    id: 'feedfeedfeedfeed',
    link: `https://news.example/${name}`,
    name,
    by: '8100000000000000001',
    at: '2026-03-01T10:00:00.000Z',
    readAt: '2026-03-01T10:00:00.000Z',
    taken: 1_999,
    waiting: 2,
    ...(fails && { failing: { reason, next: '2026-03-01T10:30:00.000Z' } }),
    ...(isForAll && { isForAll }),
  }),
);
const list = record({
  feeds: array(feeds, { maxLength: 20 }),
  articles: array(shelved, { maxLength: SHELVED }),
  unread: array(record({ path: line, reason: line }), { maxLength: 5 }),
}).map((some) => ({
  ...some,
  total: 100,
  removed: 3,
  unreadCount: some.unread.length,
  failingFeeds: some.feeds,
}));

/** Who added what is named as Discord names people; nobody is pinged. */
function faults(reply: Reply): string[] {
  return faultsOf(reply).filter((fault) => !fault.startsWith('a bare <@'));
}

it('whatever an article says of itself, Discord takes the replies on it', async () => {
  await holds(
    asyncProperty(drafts, shelved, list, line, async (draft, one, shelf, refused) => {
      for (const reply of [
        draftReply(draft),
        doneReply('**Added.**', one),
        editReply(one),
        deleteReply(one),
        removeReply(one),
        removedReply(one),
        refusedReply({ refused: `${refused} is not there.` }),
        shelfReply(shelf, 2),
      ])
        expect(faults(reply)).toEqual([]);
    }),
  );
});

it('several drafts, with what could not be read among them, are one message', async () => {
  await holds(
    asyncProperty(array(drafts, { minLength: 1, maxLength: 2 }), line, async (some, refused) => {
      const all = some.map((draft, nth) => ({ ...draft, id: `draftdraftdraft${nth}` }));
      const rest = Array.from({ length: MAX_DRAFTS - all.length }, () => ({
        refused: `${refused} is not there.`,
      }));
      expect(faults(draftsReply([...all, ...rest], 7))).toEqual([]);
    }),
  );
});

it('the reply on incidents that were regrouped is one that Discord takes', async () => {
  await holds(
    asyncProperty(line, line, async (one, other) => {
      const incidents = [incidentNamed(one), incidentNamed(other)];
      expect(faults(regroupedReply('Split', { incidents, step: 12 }))).toEqual([]);
    }),
  );
});

it('forms have at most five fields, with texts that Discord takes', async () => {
  await holds(
    asyncProperty(understood, async ({ facts }) => {
      for (const form of [pasteForm(), factsForm({ verb: 'libfacts', article: 'a' }, facts)]) {
        const { title, components } = modalOf(form);
        expect(title.length).toBeLessThanOrEqual(45);
        expect(components.length).toBeLessThanOrEqual(5);
        for (const { label = '', description = '', component } of components.map((part) =>
          Object(part),
        )) {
          expect(label.length).toBeLessThanOrEqual(45);
          expect(description.length).toBeLessThanOrEqual(100);
          expect((component.value ?? '').length).toBeLessThanOrEqual(component.max_length);
        }
      }
    }),
  );
});

it('whatever feeds are called, Discord takes the replies on them', async () => {
  await holds(
    asyncProperty(array(feeds, { minLength: 1, maxLength: 20 }), async (some) => {
      const [first] = some;
      if (!first) return;
      for (const reply of [feedsReply(some), followingReply(first), unfollowedReply(first)])
        expect(faults(reply)).toEqual([]);
    }),
  );
});
