import { ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { escaped } from '../../src/discord/markdown.ts';
import { container, picture, text } from '../../src/discord/parts.ts';
import { answerReply } from '../../src/discord/reply.ts';
import { sharedReply } from '../../src/discord/share.ts';
import { excerptOf } from './excerpts.ts';
import { buttonsOf, partsOf, quotesOf, textsOf, wholeText } from './reading.ts';

/** A private answer of one quote with these sentences, or of none. */
function answerOf(sentences: readonly string[]) {
  const answer = {
    question: 'How many?',
    answered: true,
    hasWords: true,
    excerpts: sentences.length > 0 ? [excerptOf(sentences)] : [],
    missing: [],
    elsewhere: [],
    readings: [],
    shown: 3,
    likened: [],
    widened: [],
    spellings: [],
    onOthers: [],
    incidents: [],
  };
  const about = { articles: 1, passages: 1, undated: 1, unread: [], unreadCount: 0 };
  return answerReply(answer, about, { isPrivate: true });
}

function postOf(sentences: readonly string[], by = 'Ida') {
  const { post = { components: [] } } = sharedReply(answerOf(sentences).components, by);
  return post;
}

describe('sharedReply', () => {
  it('posts the question and the quotes as the asker saw them', () => {
    const sentences = ['Nine boats sank.', 'Two burned.'];
    expect(textsOf(postOf(sentences)).slice(0, -1)).toEqual(textsOf(answerOf(sentences)));
    expect(quotesOf(postOf(sentences))).toEqual(quotesOf(answerOf(sentences)));
  });

  it('says who shared it, in the last line', () => {
    expect(textsOf(postOf(['Nine boats sank.'], escaped('Ida_*'))).at(-1)).toBe(
      '-# Shared by Ida\\_\\*',
    );
  });

  it('leaves out the share button and keeps the others', () => {
    const labels = buttonsOf(postOf(['Nine boats sank.'])).map(
      (one) => 'label' in one && one.label,
    );
    expect(labels).toEqual(['1 in its article']);
  });

  it('leaves out the row of buttons where only the share button was in it', () => {
    const { components } = answerOf([]);
    const { post = { components } } = sharedReply(components, 'Ida');
    expect(partsOf(post).filter(({ type }) => type === ComponentType.ActionRow)).toEqual([]);
  });

  it('leaves out pictures, whose files hang on the private message', () => {
    const shown = container([text('a'), picture('chart.png', 'A chart')]);
    const { post = { components: [] } } = sharedReply([shown], 'Ida');
    expect(partsOf(post).map(({ type }) => type)).toEqual([
      ComponentType.Container,
      ComponentType.TextDisplay,
      ComponentType.TextDisplay,
    ]);
  });

  it('tells the one who shared that it is done', () => {
    const { reply } = sharedReply(answerOf(['Nine boats sank.']).components, 'Ida');
    expect(wholeText(reply)).toBe('Shared in the channel.');
  });

  it('posts nothing where the message is no answer', () => {
    const { reply, post } = sharedReply([], 'Ida');
    expect(post).toBeUndefined();
    expect(wholeText(reply)).toBe('This answer cannot be shared any more: ask again.');
  });

  it('fits a message however full the answer is and whoever shares it', () => {
    const longest = escaped('_'.repeat(32));
    for (let length = 3_600; length < 3_900; length += 5) {
      const post = postOf(['Nine boats sank.', 'x'.repeat(length)], longest);
      expect(textsOf(post).join('').length).toBeLessThanOrEqual(4_000);
      expect(quotesOf(post)[0]?.text).toMatch(/^Nine boats sank\./u);
    }
  });
});
