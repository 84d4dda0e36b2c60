import { placeWords } from '../place-words.ts';
import { wordsAt } from '../../index/article/excerpt.ts';
import type { Statement, Verdict } from '../../index/check/statement.ts';
import type { Checked } from '../engine/engine.ts';
import type { Reply } from './command.ts';
import { linkAt } from './link.ts';
import { shortened } from './limits.ts';
import { blockQuote, escaped, smallPrint } from './markdown.ts';
import { container, heading, row, separator, text, withLink } from './parts.ts';
import { CUT, fits, origin } from './quote.ts';
import { contextsOf } from './quote-parts.ts';
import { MAX_SHARED_LENGTH, noticeReply, SHARE } from './reply.ts';
import { stillReading } from './still-reading.ts';

/** Statements in one message: each takes up to four components of forty, and eleven are for the rest. */
const MAX_SHOWN = 7;
const STATEMENT = 300;
const UNLIKE = 120;
const TITLE = 'Check against the articles';
const FOOT = smallPrint(
  'What the articles say, word for word: nothing here is called true or false.',
);
const VERDICTS: readonly Verdict[] = ['borne out', 'differs', 'not mentioned'];
const WORDS: Readonly<Record<Verdict, string>> = {
  'borne out': 'Borne out',
  differs: 'Differs',
  'not mentioned': 'Not mentioned',
};

/** The reply to `/check`: each statement with what the articles say to it. */
export function checkReply(checked: Checked): Reply {
  const { statements, isComplete, reading } = checked;
  if (statements.length === 0) return noticeReply('There is no statement here to look up.');
  const lead = [
    ...(reading ? [`${stillReading(reading)} This speaks only for those.`] : []),
    countLine(statements),
  ].join('\n');
  const beside = [TITLE, lead, FOOT, left(99), MAX_SHARED_LENGTH];
  let shown = statements.slice(0, MAX_SHOWN);
  const textsOf = (some: readonly Statement[]): string[] =>
    some.map((one, nth) => statementText(checked.text, one, nth + 1));
  while (shown.length > 1 && !fits([...textsOf(shown), ...beside])) shown = shown.slice(0, -1);
  const { menu, buttons } = contextsOf(shown.flatMap(quotedPlace));
  const rest = statements.length - shown.length;
  return {
    components: [
      container([
        heading(TITLE),
        text(lead),
        ...textsOf(shown).flatMap((content, nth) => [
          separator,
          withLink(content, 'Open at the words', linkOf(shown[nth])),
        ]),
        separator,
        ...(rest > 0 || !isComplete ? [text(left(rest))] : []),
        text(FOOT),
        ...menu,
        ...row([...buttons, SHARE]),
      ]),
    ],
  };
}

function statementText(whole: string, statement: Statement, nth: number): string {
  const { start, end, verdict, unlike, excerpts } = statement;
  const said = whole.slice(start, end).replaceAll(/\s+/gu, ' ');
  const [first] = excerpts;
  const words = shortened(unlike.join(', '), UNLIKE);
  return [
    `**${nth}\\. ${WORDS[verdict]}** · ${escaped(shortened(said, STATEMENT))}`,
    ...(words === '' ? [] : [smallPrint(`The articles put otherwise: ${escaped(words)}`)]),
    ...(first
      ? [
          smallPrint(
            escaped(
              `${origin(first.article)} · ${placeWords(first.article, { start: first.answer.start, paragraph: first.paragraph })}`,
            ),
          ),
          blockQuote(
            `${first.answer.start > first.start ? `${CUT} ` : ''}“${escaped(wordsAt(first, first.answer))}”${first.answer.end < first.end ? ` ${CUT}` : ''}`,
          ),
        ]
      : []),
  ].join('\n');
}

function linkOf(statement: Statement | undefined): string | undefined {
  const [first] = statement?.excerpts ?? [];
  if (!first?.article.url) return undefined;
  return linkAt(first.article.url, wordsAt(first, first.answer)) || undefined;
}

function quotedPlace({ excerpts: [first] }: Statement, nth: number) {
  return first ? [{ ...first.answer, article: first.article, number: nth + 1 }] : [];
}

/** "2 borne out, 1 differs, 3 not mentioned." */
function countLine(statements: readonly Statement[]): string {
  const counts = VERDICTS.flatMap((verdict) => {
    const count = statements.filter((one) => one.verdict === verdict).length;
    return count > 0 ? [`${count} ${WORDS[verdict].toLowerCase()}`] : [];
  });
  return `${counts.join(', ')}.`;
}

function left(count: number): string {
  return smallPrint(
    count > 0
      ? `${count} more ${count === 1 ? 'statement is' : 'statements are'} not shown: check them by themselves.`
      : 'The end of the text was not looked up: check it by itself.',
  );
}
