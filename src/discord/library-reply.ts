import type { APIComponentInContainer, APIContainerComponent } from 'discord.js';
import { dayForPeople } from '../../index/text/dates/days.ts';
import type {
  Draft,
  FollowedFeed,
  Refused,
  ShelfList,
  ShelvedArticle,
  UnderstoodArticle,
} from '../engine/team-library.ts';
import type { Reply } from './command.ts';
import { HOW_TO_ADD } from './empty-library.ts';
import { titleWithin } from './incident-label.ts';
import { failingFeedLine } from './feeds-reply.ts';
import { shortened } from './limits.ts';
import { escaped, smallPrint } from './markdown.ts';
import { button, container, heading, row, separator, text } from './parts.ts';
import { origin, titleOf } from './quote.ts';
import { noticeReply, pageButtons } from './reply.ts';

/** Articles on one page of the list: each takes two lines. */
export const SHELVED = 6;
/** Near-duplicates and remarks that are named. */
const MAX_NAMED = 2;
/** Characters of what is named, unescaped: all of it has to fit into a message. */
const LINE = 120;
const NAME = 80;
const SHOWN_URL = 200;
const SENTENCE = 300;

/** How many drafts one message shows. */
export const MAX_DRAFTS = 4;

/** Says why something was not done. */
export function refusedReply({ refused }: Refused): Reply {
  return noticeReply(escaped(shortened(refused, SENTENCE)));
}

/** What is understood of an article that waits, with what can be done. */
export function draftReply(draft: Draft): Reply {
  return { components: [draftParts(draft)] };
}

/** Several drafts, each with buttons of its own, and what could not be read. */
export function draftsReply(drafts: readonly (Draft | Refused)[], left: number): Reply {
  return {
    components: [
      ...drafts.map((draft) =>
        'refused' in draft
          ? container([text(escaped(shortened(draft.refused, SENTENCE)))])
          : shortDraft(draft),
      ),
      ...(left > 0
        ? [container([text(`${left} more in this message: add them with /library add.`)])]
        : []),
    ],
  };
}

/** One of several drafts in a message, in few words. */
function shortDraft(draft: Draft): APIContainerComponent {
  return container([
    text(
      [
        titleAndFacts(draft),
        incidentLine(draft),
        ...(draft.replacesOf === undefined ? [] : [versionLine(draft.replacesOf)]),
      ].join('\n'),
    ),
    ...row([button('Add', { verb: 'libaddone', article: draft.id })]),
  ]);
}

function draftParts(draft: Draft): APIContainerComponent {
  const { id, passages, pageLines, near } = draft;
  const state = { article: id };
  const lines = [
    `**Language:** ${escaped(languageName(draft.language))} · **${count(passages, 'passage')}** · **${count(pageLines, 'line')}** ${pageLines === 1 ? 'is' : 'are'} the page's, and left out`,
    incidentLine(draft),
    ...(draft.replacesOf === undefined ? [] : [versionLine(draft.replacesOf)]),
    ...near
      .slice(0, MAX_NAMED)
      .map(
        (one) =>
          `**Nearly the same** as ${escaped(shortened(one.title, NAME))} (${escaped(shortened(origin(one), NAME))})`,
      ),
  ];
  return container([
    heading('Add this article?'),
    text(factLines(draft)),
    separator,
    text(lines.join('\n')),
    ...remarkParts(draft),
    text(smallPrint('Nobody finds it before it is added. Editing moves no quote.')),
    ...row([
      button('Add', { verb: 'libadd', ...state }),
      button('Edit', { verb: 'libedit', ...state }),
      button('Cancel', { verb: 'libdrop', ...state }),
    ]),
  ]);
}

function versionLine(addedAt: string): string {
  return `**New version:** the page has changed since ${dayForPeople(addedAt.slice(0, 10))}. Adding it replaces what was added then; quotes of that say so when they are opened.`;
}

function incidentLine({ incident, facts }: Draft): string {
  if (incident)
    return `**Incident:** joins ${escaped(titleWithin(incident, LINE))} (${count(incident.articleCount, 'article')})`;
  return facts.incident === undefined
    ? '**Incident:** joins none'
    : `**Incident:** its own, ${escaped(shortened(facts.incident, LINE))}`;
}

/** Says that something was done to an article. */
export function doneReply(said: string, shelved: ShelvedArticle): Reply {
  return {
    components: [
      container([
        text(said),
        text(factLines(shelved)),
        ...remarkParts(shelved),
        ...row([
          button('Read it', { verb: 'read', article: shelved.article.id, start: 0, end: 0 }),
        ]),
      ]),
    ],
  };
}

/** What is known of an article, with a button to change it. */
export function editReply(shelved: ShelvedArticle): Reply {
  return {
    components: [
      container([
        text(factLines(shelved)),
        ...remarkParts(shelved),
        ...row([
          button('Change what is known of it', { verb: 'libchange', article: shelved.article.id }),
        ]),
      ]),
    ],
  };
}

/** Asks whether an article is to be removed. */
export function removeReply(shelved: ShelvedArticle): Reply {
  const { id } = shelved.article;
  return {
    components: [
      container([
        heading('Remove this article?'),
        text(factLines(shelved)),
        text(smallPrint('It is found no more in this server. /library restore brings it back.')),
        ...row([
          button('Remove', { verb: 'libremove', article: id }),
          button('Keep it', { verb: 'libkeep', article: id }),
        ]),
      ]),
    ],
  };
}

/** Asks whether a removed article is to be deleted for good. */
export function deleteReply(shelved: ShelvedArticle): Reply {
  const { id } = shelved.article;
  return {
    components: [
      container([
        heading('Delete this article for good?'),
        text(factLines(shelved)),
        text(smallPrint('Its text and the file as it came are deleted. Nothing brings them back.')),
        ...row([
          button('Delete for good', { verb: 'libdelete', article: id }),
          button('Keep it', { verb: 'libkeep', article: id }),
        ]),
      ]),
    ],
  };
}

/** Says that an article was removed, with a button that undoes it. */
export function removedReply({ article }: ShelvedArticle): Reply {
  return {
    components: [
      container([
        text(`Removed: **${escaped(titleOf(article))}**. No answer quotes it any more.`),
        ...row([button('Restore', { verb: 'librestore', article: article.id })]),
      ]),
    ],
  };
}

/** Page number `page`, from 0, of what a server added. */
export function shelfReply(list: ShelfList, page: number): Reply {
  const { total, articles, removed, unread, unreadCount, failingFeeds } = list;
  const pages = Math.max(1, Math.ceil(total / SHELVED));
  const entries = articles.map(({ article, addedBy, addedAt }) =>
    [
      `**${escaped(shortened(article.title, NAME))}**`,
      smallPrint(
        `${escaped(shortened(origin(article), NAME))} · added ${dayForPeople(addedAt.slice(0, 10))} by <@${addedBy}>`,
      ),
    ].join('\n'),
  );
  const files = unread
    .slice(0, MAX_NAMED + 1)
    .map(({ path, reason }) => smallPrint(escaped(shortened(`${path} ${reason}`, LINE))));
  return {
    components: [
      container([
        heading(`${count(total, 'article')} added in this server`),
        text(entries.length > 0 ? entries.join('\n') : `None yet. ${HOW_TO_ADD}`),
        ...(unreadCount > 0
          ? [text([`**${count(unreadCount, 'file')}** not served:`, ...files].join('\n'))]
          : []),
        ...(failingFeeds.length > 0 ? [text(failingLines(failingFeeds))] : []),
        text(
          smallPrint(
            [
              ...(pages > 1 ? [`Page ${page + 1} of ${pages}`] : []),
              ...(removed > 0 ? [`${removed} removed: /library restore`] : []),
              'found in this server only',
            ].join(' · '),
          ),
        ),
        ...row(pages > 1 ? pageButtons('liblist', page, pages) : []),
      ]),
    ],
  };
}

function failingLines(feeds: readonly FollowedFeed[]): string {
  const named = feeds
    .slice(0, MAX_NAMED)
    .map((feed) => smallPrint(escaped(shortened(failingFeedLine(feed), LINE + NAME))));
  const rest = feeds.length - named.length;
  return [
    `**${count(feeds.length, 'feed')}** cannot be read:`,
    ...named,
    ...(rest > 0 ? [smallPrint(`and ${rest} more: /library feeds`)] : []),
  ].join('\n');
}

function factLines(understood: UnderstoodArticle): string {
  const { url } = understood.article;
  return [
    titleAndFacts(understood),
    ...(url !== undefined && url.length <= SHOWN_URL ? [smallPrint(escaped(url))] : []),
  ].join('\n');
}

function titleAndFacts({ article, kind }: UnderstoodArticle): string {
  const { source, published } = article;
  const facts = [
    `source: ${source === undefined ? 'unknown' : shortened(source, NAME)}`,
    `published: ${published === undefined ? 'unknown' : shortened(dayForPeople(published), NAME)}`,
    kind,
  ];
  return `**${escaped(titleOf(article))}**\n${smallPrint(escaped(facts.join(' · ')))}`;
}

function remarkParts({ remarks }: UnderstoodArticle): APIComponentInContainer[] {
  if (remarks.length === 0) return [];
  const lines = remarks.slice(0, MAX_NAMED).map((remark) => `It ${shortened(remark, LINE)}.`);
  return [text(escaped(lines.join('\n')))];
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

function languageName(tag: string): string {
  return LANGUAGES.of(tag) ?? tag;
}

function count(many: number, what: string): string {
  return `${many} ${what}${many === 1 ? '' : 's'}`;
}
