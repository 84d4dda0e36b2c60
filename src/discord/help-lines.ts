import type { LibraryExamples } from '../engine/library-examples.ts';
import { quoteId } from './quote-id.ts';

/** A command as it can be typed, and what it does. */
export interface HelpLine {
  /** "/ask question: how many escaped?" */
  readonly typed: string;
  readonly does: string;
}

/** Every command, in the order in which they are shown, with an example made from the library. */
export function helpLines({
  question,
  words,
  statement,
  incident,
  place,
  quote,
  title,
}: LibraryExamples): HelpLine[] {
  const on = (command: string): string => withOption(command, 'incident', incident);
  return [
    { typed: withOption('/ask', 'question', question), does: 'the quote that answers' },
    { typed: withOption('/search', 'words', words), does: 'every passage with these words' },
    {
      typed: withOption('/check', 'text', statement),
      does: 'what the articles say to each sentence',
    },
    { typed: on('/compare'), does: 'the figures, source by source' },
    { typed: on('/timeline'), does: 'what happened when' },
    {
      typed: withOption('/quote', 'id', quote && quoteId(quote.article, quote)),
      does: 'a quote again, and whether its article has changed since',
    },
    { typed: withOption('/articles read', 'article', title), does: 'an article, page by page' },
    { typed: '/articles list', does: 'what is in the library' },
    { typed: '/library list', does: 'what this server added; /library add adds more' },
    {
      typed: `${on('/incident rename')} name: Our name for it`,
      does: 'what an incident is called here; /incident undo takes it back',
    },
    {
      typed: place === undefined ? on('/watch add') : withOption('/watch add', 'place', place),
      does: 'a message here when a new article says something new',
    },
    { typed: '/about', does: 'what is indexed, and what the bot promises' },
    { typed: '/help', does: 'this list' },
  ];
}

function withOption(command: string, option: string, value: string | undefined): string {
  return `${command} ${option}:${value === undefined ? '' : ` ${value}`}`;
}
