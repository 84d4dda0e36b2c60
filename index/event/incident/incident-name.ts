import type { Article } from '../../article/article.ts';
import type { EventKind } from '../happening/kinds.ts';
import { isShownWith } from '../happening/lexicon.ts';
import { toldKinds, type ToldKind } from '../happening/told-kinds.ts';
import { reportOpeningOf } from '../opening.ts';
import { isInOwnWords } from '../own-words.ts';
import { stated } from '../stated.ts';
import { aftermathAmong, eventAmong, leastOf, votesOf, type KindVote } from './kind-votes.ts';
import { nearestTitle, saysSomething } from './nearest-title.ts';

/** Articles of one incident that are read for its name: more say nothing new. */
const MAX_READ = 20;

/** So much an article tells, further down, of what it only touches on. */
const TOUCHED_ON = 1;

/** What the articles of an incident tell of it. */
export interface Happened {
  /** "prison attack"; undefined where no kind of event is sure. */
  readonly what: string | undefined;
  /** Its kinds, from the general to the closest: an attack, a bomb attack. [] where none is sure. */
  readonly kinds: readonly EventKind[];
  /** They are interviews, speeches or communiques, and tell of no one event. */
  readonly isTalk: boolean;
  /** Whether a title or a first sentence tells of it, or further ones again; it is not only touched on. */
  readonly isMain: boolean;
  /** Whether a title or a first sentence tells it as news, or else the next ones. */
  readonly news: 'first' | 'next' | undefined;
}

/** What happened, as the verbs and nouns that head most of the titles and leads of `articles` say. */
export function whatHappened(articles: readonly Article[]): Happened {
  const read = articles.slice(0, MAX_READ);
  const hasTitle = read.map(({ title }) => saysSomething(title));
  const votes = votesOf(read.map((article, nth) => toldKinds(article, hasTitle[nth])));
  const isUntitled = !hasTitle.includes(true);
  const isOwnWords = isUntitled && read.every((one) => isInOwnWords(reportOpeningOf(one)));
  const electorate = { count: read.length, isUntitled, isOwnWords };
  const event = eventAmong(votes, electorate);
  if (event.length > 0) return happened(nameOf(event, read.length), event, read.length);
  const aftermath = aftermathAmong(votes, electorate);
  if (!aftermath)
    return { what: undefined, kinds: [], isTalk: isOwnWords, isMain: false, news: undefined };
  if (aftermath.kind.level !== 'justice')
    return happened(nameOf([aftermath], read.length), [aftermath], read.length);
  const [crime] = votes
    .filter(({ kind, charged }) => kind.level === 'event' && charged > 0)
    .toSorted((a, b) => b.charged - a.charged);
  if (!crime) return happened(aftermath.kind.name, [aftermath], read.length);
  return happened(`${crime.kind.name} ${aftermath.kind.name}`, [crime], read.length);
}

function happened(what: string, votes: readonly KindVote[], count: number): Happened {
  const weight = votes.reduce((sum, vote) => sum + vote.weight, 0);
  return {
    what,
    kinds: votes.map(({ kind }) => kind),
    isTalk: false,
    isMain: votes.some(({ heads }) => heads > 0) || weight > count * TOUCHED_ON,
    news: newsOf(votes.flatMap(({ told }) => told)),
  };
}

function newsOf(told: readonly ToldKind[]): Happened['news'] {
  if (told.some(({ news }) => news === 'first')) return 'first';
  return told.find(({ news }) => news !== undefined)?.news;
}

/**
 * A name by which people know the event of `articles`, such as "Prison attack in Jalalabad": `what`
 * happened, and `where` it was ("in Jalalabad"). Where no kind of event is sure, the title that is nearest
 * to all others.
 */
export function incidentName(
  articles: readonly Article[],
  what: string | undefined,
  where: string | undefined,
): string {
  // an incident has only one such name, in whatever capitals: what a person said wins over what is read
  const [label] = articles.flatMap((article) => stated(article, 'incident') ?? []);
  if (label !== undefined) return label;
  if (what === undefined) return nearestTitle(articles.slice(0, MAX_READ));
  return capital(where === undefined ? what : `${what} ${where}`);
}

/** The kind with what it was done to or by: "prison attack", "tram derailment", "release of hostages". */
function nameOf(votes: readonly KindVote[], count: number): string {
  const [vote] = votes;
  if (!vote) return '';
  const { kind, told } = vote;
  const beside = besideIt(votes, kind, count);
  const own = kind.isOwn ? mostOf(told.flatMap(({ nouns }) => [...new Set(nouns)])) : undefined;
  const name = own ?? kind.name;
  // "foiled bank robbery"
  const hindered = told.flatMap((one) => one.hindered ?? []);
  const prefix = hindered[0] !== undefined && hindered.length * 2 >= count ? `${hindered[0]} ` : '';
  if (beside === undefined) return prefix + (own ?? kind.plain);
  if (kind.form !== undefined) return prefix + kind.form.replace('*', beside);
  return prefix + (name.startsWith(beside) ? name : `${beside} ${name}`);
}

/** "Prison" of "prison attack", "hostages" of "release of hostages", where enough articles have it. */
function besideIt(votes: readonly KindVote[], kind: EventKind, count: number): string | undefined {
  // a thing at the end of a name is said as the texts say it
  const isLast = kind.form?.endsWith('*') ?? false;
  const most = mostOf(
    votes.flatMap(({ told }) =>
      told.flatMap(({ things }) => {
        const shown = things.filter((thing) => isShownWith(kind, thing));
        return [...new Set(shown.map(({ word, asWritten }) => (isLast ? asWritten : word)))];
      }),
    ),
    leastOf(count),
  );
  return most === kind.name ? undefined : most;
}

/** The word that is there most often, and at least so often; the earlier of two. */
function mostOf(words: readonly string[], least = 1): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [best] = [...counts].toSorted(([, a], [, b]) => b - a);
  return best && best[1] >= least ? best[0] : undefined;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
