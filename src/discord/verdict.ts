import { ComponentType, type APIMessageTopLevelComponent } from 'discord.js';
import { buttonState, type ButtonState } from './button-id.ts';
import type { JudgedQuote, Press, PressReply, Services, Verdict } from './command.ts';
import { button, container, PART, text, textIn } from './parts.ts';
import { quoteId } from './quote-id.ts';

/** The buttons below an answer, where what people say of it is kept. */
export const VERDICT_BUTTONS = [
  button('Right', { verb: 'right' }),
  button('Wrong', { verb: 'wrong' }),
];

const NOT_KEPT = 'What people say of answers is not kept here any more.';
const GONE = 'The question of this answer is gone: nothing was kept.';

/** Keeps what a reader says of an answer: its question and its quotes are read back from the message. */
export async function judged(
  { message }: Press,
  services: Services,
  verdict: Verdict['verdict'],
): Promise<PressReply> {
  const { verdicts, scope, asker } = services;
  if (!verdicts || scope.server === undefined) return said(NOT_KEPT);
  const question = textIn(message, PART.asked);
  if (question === undefined) return said(GONE);
  const limits = textIn(message, PART.filters);
  const quotes = await Promise.all(placesIn(message).map((place) => quoteAt(place, services)));
  await verdicts.keep(scope.server, {
    at: new Date().toISOString(),
    by: asker.id,
    verdict,
    question,
    ...(limits !== undefined && { limits }),
    quotes: quotes.flat(),
  });
  return said(
    `Kept as **${verdict}** for your team’s review, with the question and the quotes. Nothing leaves the machine that the bot runs on.`,
  );
}

function said(words: string): PressReply {
  return { reply: { components: [container([text(words)])], isNotice: true } };
}

/** Where the quotes of an answer stand, by its buttons; not the places that say nearly the same. */
function placesIn(message: readonly APIMessageTopLevelComponent[]): ButtonState[] {
  const byPage = new Map<number, ButtonState>();
  for (const part of message) {
    if (part.type !== ComponentType.Container) continue;
    for (const row of part.components) {
      if (row.type !== ComponentType.ActionRow) continue;
      for (const one of row.components) {
        const state = 'custom_id' in one ? buttonState(one.custom_id) : undefined;
        const { page = 0 } = state ?? {};
        if (state?.verb === 'context' && !byPage.has(page)) byPage.set(page, state);
      }
    }
  }
  return [...byPage.values()];
}

/** The words of a quote; nothing where its article is gone. */
async function quoteAt(
  { article: id = '', start = 0, end = start }: ButtonState,
  { engine, scope }: Services,
): Promise<JudgedQuote[]> {
  const { article } = await engine.read(id, scope);
  if (!article) return [];
  const quote = article.body.slice(start, end);
  return [{ id: quoteId(article, { start, end }), title: article.title, quote }];
}
