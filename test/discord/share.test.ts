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
    asked: 'How many?',
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

const noDownload = { download: () => Promise.reject(new Error('nothing to download')) };

function pictureBytes() {
  return Promise.resolve(Buffer.from('picture'));
}

async function postOf(sentences: readonly string[], by = 'Ida') {
  const { components: message } = answerOf(sentences);
  const { post = { components: [] } } = await sharedReply({ message, by }, noDownload);
  return post;
}

describe('sharedReply', () => {
  it('posts the question and the quotes as the asker saw them', async () => {
    const sentences = ['Nine boats sank.', 'Two burned.'];
    expect(textsOf(await postOf(sentences)).slice(0, -1)).toEqual(textsOf(answerOf(sentences)));
    expect(quotesOf(await postOf(sentences))).toEqual(quotesOf(answerOf(sentences)));
  });

  it('says who shared it, in the last line', async () => {
    expect(textsOf(await postOf(['Nine boats sank.'], escaped('Ida_*'))).at(-1)).toBe(
      '-# Asked and shared by Ida\\_\\*',
    );
  });

  it('leaves out the share button and keeps the others', async () => {
    const labels = buttonsOf(await postOf(['Nine boats sank.'])).map(
      (one) => 'label' in one && one.label,
    );
    expect(labels).toEqual(['Context 1', 'Ask on this incident']);
  });

  it('leaves out the row of buttons where only the share button was in it', async () => {
    const rows = partsOf(await postOf([])).filter(({ type }) => type === ComponentType.ActionRow);
    expect(rows).toEqual([]);
  });

  it('posts the picture too, by the same words for whoever cannot see it', async () => {
    const message = [container([text('a'), picture('chart.png', 'A chart')])];
    const files = [{ name: 'chart.png', url: 'https://cdn.example/1', size: 7, contentType: null }];
    const download = { download: pictureBytes };
    const { post } = await sharedReply({ message, files, by: 'Ida' }, download);
    expect(post?.files).toEqual([{ name: 'chart.png', content: Buffer.from('picture') }]);
    expect(partsOf(post ?? { components: [] })).toContainEqual(picture('chart.png', 'A chart'));
  });

  it('leaves out a picture that Discord does not give any more', async () => {
    const message = [container([text('a'), picture('chart.png', 'A chart')])];
    const files = [{ name: 'chart.png', url: 'https://cdn.example/1', size: 7, contentType: null }];
    const { post = { components: [] } } = await sharedReply(
      { message, files, by: 'Ida' },
      noDownload,
    );
    expect(partsOf(post).map(({ type }) => type)).toEqual([
      ComponentType.Container,
      ComponentType.TextDisplay,
      ComponentType.TextDisplay,
    ]);
  });

  it('tells the one who shared that it is done', async () => {
    const { components: message } = answerOf(['Nine boats sank.']);
    const { reply } = await sharedReply({ message, by: 'Ida' }, noDownload);
    expect(wholeText(reply)).toBe('Shared in the channel.');
  });

  it('posts nothing where the message is no answer', async () => {
    const { reply, post } = await sharedReply({ message: [], by: 'Ida' }, noDownload);
    expect(post).toBeUndefined();
    expect(wholeText(reply)).toBe('This answer cannot be shared any more: ask again.');
  });

  it('fits a message however full the answer is and whoever shares it', async () => {
    const longest = escaped('_'.repeat(32));
    for (let length = 3_600; length < 3_900; length += 5) {
      const post = await postOf(['Nine boats sank.', 'x'.repeat(length)], longest);
      expect(textsOf(post).join('').length).toBeLessThanOrEqual(4_000);
      expect(quotesOf(post)[0]?.text).toMatch(/^Nine boats sank\./u);
    }
  });
});
