import type { SearchResult } from '../engine/engine.ts';
import type { Reply } from './command.ts';
import { exportButton } from './export-reply.ts';
import { faultyReply } from './faulty-reply.ts';
import { filterLine, type Filters } from './filters.ts';
import { foundLine } from './found-line.ts';
import { boldList, escaped, smallPrint } from './markdown.ts';
import { nextButton } from './next-question.ts';
import { container, heading, PART, row, separator, text } from './parts.ts';
import { fitted } from './quote.ts';
import { NOT_ALL_FIT, quoteParts, quoteButton } from './quote-parts.ts';
import { MAX_SHARED_LENGTH, pageButtons, SHARE } from './reply.ts';
import { loadingLine, noArticle } from './still-reading.ts';

/** Which page of the findings. */
export interface Page extends Omit<Filters, 'source'> {
  /** Counted from 0. */
  readonly page: number;
  readonly perPage: number;
  /** Whether only the asker sees the reply: then it can be shared. */
  readonly isPrivate: boolean;
}

/** The reply to `/search`: a page of passages, with buttons to the other pages. */
export function searchReply(
  result: SearchResult,
  { page, perPage, isPrivate, ...limits }: Page,
): Reply {
  if (result.faults.length > 0) return faultyReply(result);
  const pages = Math.max(1, Math.ceil(result.total / perPage));
  const title = heading(escaped(result.words), PART.asked);
  const lead = [
    ...(result.reading ? [loadingLine(result.reading)] : []),
    foundLine(result),
    ...(result.missing.length > 0
      ? [`${noArticle(result)} holds ${boldList(result.missing)}.`]
      : []),
  ].join('\n');
  const order = result.isNewestFirst ? ' · newest first' : '';
  const foot = smallPrint(`Page ${page + 1} of ${pages}${order}`);
  const filters = filterLine(limits);
  const before = page * perPage;
  const later = isPrivate ? [MAX_SHARED_LENGTH] : [];
  const beside = [title.content, filters?.content ?? '', lead, foot, NOT_ALL_FIT, ...later];
  const { shown, left } = fitted(result.excerpts, beside, before);
  return {
    components: [
      container([
        title,
        ...(filters ? [filters] : []),
        text(lead),
        ...shown.flatMap((one, nth) => quoteParts(one, before + nth)),
        separator,
        ...(left > 0 ? [text(NOT_ALL_FIT)] : []),
        text(foot),
        ...row([
          ...shown.map((one, nth) => quoteButton(one, before + nth)),
          ...(limits.incident ? [nextButton(limits.incident.id)] : []),
        ]),
        ...row([
          ...(pages > 1 ? pageButtons('search', page, pages, limits.incident?.id) : []),
          ...(result.total > 0 ? [exportButton('csv', limits.incident?.id)] : []),
          ...(isPrivate ? [SHARE] : []),
        ]),
      ]),
    ],
  };
}
