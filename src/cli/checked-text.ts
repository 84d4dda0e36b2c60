import { wordsAt } from '../../index/article/excerpt.ts';
import type { CheckedText, Statement } from '../../index/check/statement.ts';
import { publishedWords } from '../published-words.ts';
import { sourceWords } from '../source-words.ts';
import { shown } from './terminal.ts';

/** Statements with what the articles say to each, for people at a terminal. */
export function checkedText({ text, statements, isComplete }: CheckedText): string {
  if (statements.length === 0) return 'There is no statement here to look up.';
  const lines = statements.map((statement) => statementText(text, statement));
  if (!isComplete) lines.push('The rest was not looked up: give it as a text of its own.');
  return lines.join('\n\n');
}

function statementText(text: string, { start, end, verdict, unlike, excerpts }: Statement): string {
  const words = unlike.length > 0 ? ` (${unlike.map(shown).join(', ')})` : '';
  return [
    shown(text.slice(start, end)).replaceAll(/\s+/gu, ' '),
    `  ${verdict}${words}`,
    ...excerpts.map(
      (excerpt) =>
        `  “${shown(wordsAt(excerpt, excerpt.answer))}”\n  ${shown(sourceWords(excerpt.article))}, ${shown(publishedWords(excerpt.article))}, ${shown(excerpt.article.path)}`,
    ),
  ].join('\n');
}
