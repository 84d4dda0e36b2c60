import type { About } from '../engine/engine.ts';
import type { LibraryExamples } from '../engine/library-examples.ts';
import type { Reply } from './command.ts';
import { HOW_TO_ADD } from './empty-library.ts';
import { freshness } from './freshness.ts';
import { helpLines } from './help-lines.ts';
import { shortened } from './limits.ts';
import { escaped, smallPrint } from './markdown.ts';
import { container, heading, separator, text } from './parts.ts';
import { stillReading } from './still-reading.ts';

/** UTF-16 units of an example. */
const TYPED = 200;

/** Every command with an example that works on this library. */
export function helpReply(about: About, examples: LibraryExamples): Reply {
  return {
    components: [
      container([
        heading('What Verbatim can do'),
        ...(about.reading ? [text(stillReading(about.reading))] : []),
        ...(about.isEmpty ? [text(HOW_TO_ADD)] : []),
        text(
          helpLines(examples)
            .map(({ typed, does }) => `${typedIn(typed)}\n${smallPrint(escaped(does))}`)
            .join('\n'),
        ),
        separator,
        text(
          smallPrint(
            `In the menu of a message (right-click, Apps): **Check against the articles**, **Add to library**. This server asks ${freshness(about)}.`,
          ),
        ),
      ]),
    ],
  };
}

/** The examples alone, a line each. */
export function exampleLines(examples: LibraryExamples): string {
  return helpLines(examples)
    .map(({ typed }) => smallPrint(typedIn(typed)))
    .join('\n');
}

/** Words to type as they are: in code, where nothing is markup but the mark itself. */
function typedIn(typed: string): string {
  return `\`${shortened(typed.replaceAll(/\s+/gu, ' ').replaceAll('`', "'"), TYPED)}\``;
}
