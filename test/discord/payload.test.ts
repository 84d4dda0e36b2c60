import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { payloadOf, privately } from '../../src/discord/payload.ts';
import { noticeReply } from '../../src/discord/reply.ts';

const reply = {
  ...noticeReply('@everyone'),
  files: [{ name: 'one.txt', content: 'Nine boats. 橋' }],
};

describe.each([
  ['payloadOf', payloadOf],
  ['privately', privately],
])('%s', (_, payload) => {
  it('pings nobody', () => {
    expect(payload(reply).allowedMentions).toEqual({ parse: [] });
  });

  it('holds the components of the reply', () => {
    expect(payload(reply).components).toBe(reply.components);
  });

  it('sends a file as the bytes of its text', () => {
    const [file] = payload(reply).files;
    expect(file?.name).toBe('one.txt');
    expect(file?.attachment).toEqual(Buffer.from('Nine boats. 橋'));
  });

  it('sends no files where the reply has none', () => {
    expect(payload(noticeReply('a')).files).toEqual([]);
  });
});

describe('the flags', () => {
  it('say that these are components, for everybody', () => {
    expect(payloadOf(reply).flags).toBe(MessageFlags.IsComponentsV2);
  });

  it('say so for the asker alone too', () => {
    expect(privately(reply).flags).toEqual([MessageFlags.IsComponentsV2, MessageFlags.Ephemeral]);
  });
});
