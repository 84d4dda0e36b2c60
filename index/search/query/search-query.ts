import type { Span } from '../../span.ts';
import { dayOf } from '../../text/dates/days.ts';

/** Something that a passage may hold: a word in any form, a phrase word by word, or how a word begins. */
export interface Operand {
  readonly kind: 'word' | 'phrase' | 'beginning';
  readonly text: string;
}

/** Two of these within so many words of each other, in either order. */
export interface Near {
  readonly kind: 'near';
  readonly one: Operand;
  readonly other: Operand;
  readonly words: number;
}

/** What a query limits articles to: days are ISO days, and each is left out itself. */
export interface QueryFilters {
  readonly source?: string;
  readonly before?: string;
  readonly after?: string;
  readonly language?: string;
}

/** A part of a query that cannot be read, by its place in the query, and what to do. */
export interface QueryFault extends Span {
  readonly reason: string;
}

/** A query as typed into a search box. */
export interface SearchQuery {
  /** A passage must hold one of each group. A group of one plain word may be met by what stands beside it. */
  readonly groups: readonly (readonly (Operand | Near)[])[];
  readonly without: readonly Operand[];
  readonly filters: QueryFilters;
  readonly isNewestFirst: boolean;
  readonly faults: readonly QueryFault[];
}

/** A minus, a field, and then words in quotation marks or up to a blank. */
const TOKEN =
  /(?<minus>(?<!\S)-)?(?<field>(?<![^\s-])(?:source|before|after|language|sort):)?(?:["“„](?<phrase>[^"“”„]*)(?<close>["”“])?|(?<bare>[^\s"“”„]+))/giu;
const EMPTY = /^(?:source|before|after|language|sort):$/iu;
const NEAR = /^near\/(.*)$/iu;
const MOST_NEAR = 100;
const MIN_BEGINNING = 2;
const HAS_WORD = /[\p{L}\p{N}]/u;

type Token = Span &
  (
    | { readonly kind: 'operand'; readonly operand: Operand; readonly isUnwanted: boolean }
    | { readonly kind: 'or' }
    | { readonly kind: 'near'; readonly words: number }
  );

/** Reads a query: "a phrase", -without, OR, near/10, prefix*, source:, before:, after:, language:, sort:. */
export function searchQueryOf(text: string): SearchQuery {
  const tokens: Token[] = [];
  const faults: QueryFault[] = [];
  let filters: QueryFilters & { readonly sort?: string } = {};
  for (const { 0: all, index, groups = {} } of text.matchAll(TOKEN)) {
    const span = { start: index, end: index + all.length };
    const { minus, phrase, close, bare = '' } = groups;
    const isEmpty = phrase === undefined && EMPTY.test(bare);
    const field = isEmpty ? bare : groups.field;
    const fault = (reason: string): void => void faults.push({ ...span, reason });
    if (phrase !== undefined && close === undefined) {
      fault('the quotation mark is not closed');
      continue;
    }
    const name = field?.slice(0, -1).toLowerCase();
    if (name !== undefined) {
      const read = filterFrom(name, isEmpty ? '' : (phrase ?? bare).trim());
      if (typeof read === 'string') fault(read);
      else filters = { ...filters, ...read };
      continue;
    }
    const isUnwanted = minus !== undefined;
    const near = phrase === undefined && !isUnwanted ? NEAR.exec(bare) : null;
    if (bare === 'OR' && !isUnwanted) tokens.push({ ...span, kind: 'or' });
    else if (near) {
      const words = /^\d{1,3}$/u.test(near[1] ?? '') ? Number(near[1]) : 0;
      if (words < 1 || words > MOST_NEAR) fault(`near/ takes a number from 1 to ${MOST_NEAR}`);
      else tokens.push({ ...span, kind: 'near', words });
    } else if (
      phrase === undefined &&
      bare.length > 1 &&
      bare.endsWith('*') &&
      HAS_WORD.test(bare)
    ) {
      const beginning = bare.slice(0, -1);
      if (beginning.length < MIN_BEGINNING) fault('give at least two letters before the *');
      else tokens.push(operandToken(span, isUnwanted, { kind: 'beginning', text: beginning }));
    } else if (HAS_WORD.test(phrase ?? bare)) {
      const operand: Operand =
        phrase === undefined ? { kind: 'word', text: bare } : { kind: 'phrase', text: phrase };
      tokens.push(operandToken(span, isUnwanted, operand));
    }
  }
  const joined = joinedFrom(tokens, faults);
  const { sort, ...rest } = filters;
  return {
    ...joined,
    filters: rest,
    isNewestFirst: sort === 'newest',
    faults: faults.toSorted((a, b) => a.start - b.start),
  };
}

function operandToken(span: Span, isUnwanted: boolean, operand: Operand): Token {
  return { ...span, kind: 'operand', operand, isUnwanted };
}

/** Puts together what OR and near/ join; adds a fault for each that joins nothing. */
function joinedFrom(
  tokens: readonly Token[],
  faults: QueryFault[],
): Pick<SearchQuery, 'groups' | 'without'> {
  const groups: (Operand | Near)[][] = [];
  const without: Operand[] = [];
  let isEither = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const next = tokens[at + 1];
    const isBetween = wanted(tokens[at - 1]) !== undefined && wanted(next) !== undefined;
    const { start, end } = token;
    if (token.kind === 'operand') {
      if (token.isUnwanted) without.push(token.operand);
      else if (isEither) groups.at(-1)?.push(token.operand);
      else groups.push([token.operand]);
      isEither = false;
    } else if (!isBetween) {
      const sign = token.kind === 'or' ? 'OR' : `near/${token.words}`;
      faults.push({ start, end, reason: `${sign} stands between two words or phrases` });
    } else if (token.kind === 'or') isEither = true;
    else {
      const one = groups.at(-1)?.pop();
      const other = wanted(next);
      if (!one || one.kind === 'near' || !other)
        faults.push({ start, end, reason: 'near/ joins two words or phrases, not three' });
      else groups.at(-1)?.push({ kind: 'near', one, other, words: token.words });
      at += 1;
    }
  }
  return { groups: groups.filter((group) => group.length > 0), without };
}

function wanted(token: Token | undefined): Operand | undefined {
  return token?.kind === 'operand' && !token.isUnwanted ? token.operand : undefined;
}

/** What a field says; a sentence where it says nothing that can be read. */
function filterFrom(
  name: string,
  value: string,
): (QueryFilters & { readonly sort?: string }) | string {
  if (value === '') return `${name}: has nothing behind it`;
  if (name === 'source') return { source: value };
  if (name === 'language')
    return /^[a-z]{2,3}$/iu.test(value)
      ? { language: value.toLowerCase() }
      : 'language: takes a short name such as en or de';
  if (name === 'sort')
    return /^(?:newest|best)$/iu.test(value)
      ? { sort: value.toLowerCase() }
      : 'sort: takes newest or best';
  const [, year, month = '', date] = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/u.exec(value) ?? [];
  const isBefore = name === 'before';
  const first = dayOf(year, Number(month || '1'), date ?? '1');
  if (first === undefined)
    return `${name}: takes a day, a month or a year: 2020-08-05, 2020-08, 2020`;
  if (isBefore) return { before: first };
  // no ISO day comes behind these within the month or the year
  const last = date === undefined ? `${first.slice(0, month === '' ? 4 : 7)}-99` : first;
  return { after: last };
}
