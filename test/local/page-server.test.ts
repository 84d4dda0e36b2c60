import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MessageFlags } from 'discord.js';
import { listOf } from '../../src/local/json.ts';
import type { LocalMessage } from '../../src/local/messages.ts';
import { connected, idris, mara, NEWSROOM, type Connected } from '../local-bot.ts';
import { act, ask, asked, look, withPage } from './page.ts';

let running: Connected;

beforeEach(async () => {
  running = await connected(
    withPage({ examples: async (server) => [`/ask question: who was hurt in ${server}?`] }),
  );
});

afterEach(() => running.stop());

/** A message of the bot's in Mara's channel. */
function post(content: string, onlyFor?: string): LocalMessage {
  const { core } = running.local;
  const flags = onlyFor === undefined ? 0 : MessageFlags.Ephemeral;
  const message = core.messages.create({ content, flags }, new Map(), {
    channelId: mara.channelId,
    ...(onlyFor !== undefined && { onlyFor }),
  });
  core.changed(message);
  return message;
}

describe('who may ask', () => {
  it('is nobody who calls the server by a name of their own', async () => {
    for (const host of ['evil.example', `evil.example:${running.local.port}`, '127.0.0.1'])
      for (const path of ['/', '/page/world', '/attachments/1/a.txt']) {
        const { status } = await ask(running.local, path, { headers: { host } });
        expect([host, path, status]).toEqual([host, path, 403]);
      }
  });

  it('is whoever calls it localhost, from there too', async () => {
    const host = `localhost:${running.local.port}`;
    const page = await ask(running.local, '/', { headers: { host } });
    expect(page.status).toBe(200);
    const body = { ...asked.mara, text: 'hello' };
    const said = await act(running.local, '/page/say', body, { host, origin: `http://${host}` });
    expect(said.status).toBe(200);
  });

  it('is no other page, with whatever it can send', async () => {
    const body = JSON.stringify({ ...asked.mara, text: 'hello' });
    const ours = `http://127.0.0.1:${running.local.port}`;
    const tries: Record<string, string>[] = [
      { 'content-type': 'application/json' },
      { 'content-type': 'application/json', origin: 'https://evil.example' },
      { 'content-type': 'application/json', origin: 'null' },
      { 'content-type': 'application/json', origin: `${ours}.evil.example` },
      { 'content-type': 'text/plain', origin: ours },
      { 'content-type': 'text/plain; application/json', origin: ours },
      { 'content-type': 'application/x-www-form-urlencoded', origin: ours },
      { origin: ours },
    ];
    for (const headers of tries) {
      const { status, json } = await ask(running.local, '/page/say', {
        method: 'POST',
        headers,
        body,
      });
      expect([headers, status]).toEqual([headers, 403]);
      expect(json().error).toMatch(/\.$/u);
    }
    expect(running.local.core.messages.seenBy(mara.userId, mara.channelId)).toEqual([]);
  });
});

describe('a request without an address', () => {
  const headers = { connection: 'Upgrade', upgrade: 'websocket' };

  it.each(['//', '///', '//[', '*'])(
    'that asks for %s is refused, and others are answered',
    async (path) => {
      expect((await ask(running.local, path)).status).toBe(404);
      await expect(ask(running.local, path, { headers })).rejects.toThrow('socket hang up');
      expect((await ask(running.local, '/')).status).toBe(200);
    },
  );
});

describe('what the page may do in the browser', () => {
  it('is written on everything, refusals too', async () => {
    const answers = await Promise.all([
      ask(running.local, '/'),
      ask(running.local, '/page.js'),
      ask(running.local, '/page.css'),
      look(running.local, '/page/world'),
      look(running.local, '/page/messages', asked.mara),
      look(running.local, '/page/messages'),
      ask(running.local, '/page/say', { method: 'POST' }),
      ask(running.local, '/nowhere'),
    ]);
    for (const { headers } of answers) {
      const policy = String(headers['content-security-policy']);
      for (const rule of [
        "default-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "form-action 'none'",
      ])
        expect(policy.split('; ')).toContain(rule);
      expect(policy).not.toContain('unsafe');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['cache-control']).toBe('no-store');
    }
  });

  it('is all in files of its own: nothing inline, nothing from elsewhere', async () => {
    const { text } = await ask(running.local, '/');
    expect(text).not.toMatch(/<script(?![^>]*\ssrc="\/)/u);
    expect(text).not.toMatch(/<style|\sstyle=|\son\w+=/u);
    expect(text).not.toMatch(/(?:src|href)="(?![/#])/u);
  });

  it('reads no file that is not of the page', async () => {
    for (const path of ['/../server.ts', '/..%2fserver.ts', '/page/', '/index.html', '/.env'])
      expect([path, (await ask(running.local, path)).status]).toEqual([path, 404]);
  });
});

describe('what people see', () => {
  it('is the world, and no token', async () => {
    const { text, json } = await look(running.local, '/page/world');
    expect(json()).toMatchObject({
      bot: { name: 'Verbatim' },
      violations: [],
    });
    expect(text).not.toContain(running.local.core.token);
  });

  it('is examples for the server that they are in', async () => {
    const { json } = await look(running.local, '/page/examples', asked.mara);
    expect(json()).toEqual({ examples: [`/ask question: who was hurt in ${NEWSROOM}?`] });
  });

  it('is the commands that they may use, subcommands as commands of their own', async () => {
    running.local.core.commands.put(
      [{ name: 'locked', description: 'x', type: 1, default_member_permissions: '32' }],
      '820000000000000001',
    );
    const namesFor = async (place: Record<string, string>): Promise<unknown[]> => {
      const { json } = await look(running.local, '/page/commands', place);
      return listOf(json().commands).map(({ name }) => name);
    };
    expect(await namesFor(asked.mara)).toContain('locked');
    expect(await namesFor(asked.idris)).not.toContain('locked');
    expect(await namesFor(asked.idris)).toEqual(
      expect.arrayContaining(['ask', 'articles list', 'articles read']),
    );
  });

  it('is a private message only where it is theirs', async () => {
    post('for all');
    post('for Mara alone', mara.userId);
    const mine = await look(running.local, '/page/messages', asked.mara);
    const theirs = await look(running.local, '/page/messages', asked.idris);
    expect(mine.text).toContain('for Mara alone');
    expect(theirs.text).toContain('for all');
    expect(theirs.text).not.toContain('for Mara alone');
  });

  it('is nothing of a channel that they are not in', async () => {
    const place = { ...asked.idris, channel: '830000000000000003' };
    for (const path of ['/page/messages', '/page/commands', '/page/events']) {
      const { status, json } = await look(running.local, path, place);
      expect([path, status]).toEqual([path, 400]);
      expect(json().error).toBe('This person is not in that channel.');
    }
  });

  it('is nothing any more that they put away', async () => {
    const message = post('for Mara alone', mara.userId);
    const dismissed = { message: message.id };
    const other = await act(running.local, '/page/dismiss', { ...asked.idris, ...dismissed });
    expect(other.status).toBe(400);
    await act(running.local, '/page/dismiss', { ...asked.mara, ...dismissed });
    const { json } = await look(running.local, '/page/messages', asked.mara);
    expect(json().messages).toEqual([]);
  });

  it('is who used what, with the words that the bot escaped', async () => {
    const answer = await act(running.local, '/page/command', {
      ...asked.mara,
      name: 'ask',
      options: { question: 'How many passengers were <b>injured</b>?' },
    });
    expect(answer.json()).toMatchObject({
      kind: 'message',
      message: {
        author: { name: 'Verbatim', isBot: true },
        used: { by: 'Mara', command: '/ask' },
        isPrivate: false,
        isThinking: false,
        isEdited: false,
      },
    });
    expect(answer.text).toContain('How many passengers were &lt;b&gt;injured&lt;/b&gt;?');
  });
});

describe('text', () => {
  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['[go](javascript:alert(1))', '[go](javascript:alert(1))'],
    ['<javascript:alert(1)>', '&lt;javascript:alert(1)&gt;'],
    ['[go](data:text/html,x)', '[go](data:text/html,x)'],
    ['<a:dance:123456789012345678>', ':dance:'],
    ['"><svg onload=alert(1)>', '&quot;&gt;&lt;svg onload=alert(1)&gt;'],
  ])('stays text: %s', async (text, html) => {
    await act(running.local, '/page/say', { ...asked.mara, text });
    const { json } = await look(running.local, '/page/messages', asked.mara);
    expect(json().messages).toMatchObject([{ html }]);
  });

  it('has links to the web only, and they tell nobody where one comes from', async () => {
    await act(running.local, '/page/say', {
      ...asked.mara,
      text: '[Coast "Post"](https://coast.example/?a="b")',
    });
    const { json } = await look(running.local, '/page/messages', asked.mara);
    expect(json().messages).toMatchObject([
      {
        html: '<a href="https://coast.example/?a=&quot;b&quot;" target="_blank" rel="noopener noreferrer">Coast &quot;Post&quot;</a>',
      },
    ]);
  });
});

describe('what people do', () => {
  it.each([
    ['/page/command', { name: 'nothing' }, 'There is no command "nothing" here.'],
    ['/page/command', { name: 'ask' }, 'The option "question" is required.'],
    [
      '/page/command',
      { name: 'ask', options: { question: 7 } },
      'The option "question" wants text.',
    ],
    [
      '/page/command',
      { name: 'ask', options: { question: 'x'.repeat(201) } },
      'The option "question" is too long.',
    ],
    [
      '/page/command',
      { name: 'ask', options: { question: 'x', private: 'yes' } },
      'The option "private" wants true or false.',
    ],
    ['/page/command', { name: 'articles' }, '"articles" wants a subcommand.'],
    ['/page/command', {}, 'The field "name" has to be text.'],
    [
      '/page/command',
      { name: 'ask', options: { question: { name: 'a.txt', base64: '<>' } } },
      'A file wants a name and its bytes as base64.',
    ],
    ['/page/click', { message: '1', customId: 'x' }, 'This message is not there any more.'],
    ['/page/submit', { modal: '1' }, 'No form was opened there.'],
    ['/page/say', { text: ' ' }, 'An empty message cannot be sent.'],
    ['/page/say', { text: 'x'.repeat(2_001) }, 'A message holds at most 2000 characters.'],
  ])('gets one sentence where it makes no sense: %s %j', async (path, body, sentence) => {
    const { status, json } = await act(running.local, path, { ...asked.mara, ...body });
    expect([status, json().error]).toEqual([400, sentence]);
  });

  it('gets one where it is no JSON', async () => {
    const headers = {
      'content-type': 'application/json',
      origin: `http://127.0.0.1:${running.local.port}`,
    };
    const options = { method: 'POST', headers, body: '{"user":' };
    const { status, json } = await ask(running.local, '/page/say', options);
    expect([status, json().error]).toEqual([400, 'This is no JSON, or too much of it.']);
  });

  it('is done in no message that they do not see', async () => {
    const message = post('for Mara alone', mara.userId);
    const { status } = await act(running.local, '/page/click', {
      ...asked.idris,
      message: message.id,
      customId: 'x',
    });
    expect(status).toBe(400);
  });

  it('finds rows while an option is typed', async () => {
    const { json } = await act(running.local, '/page/complete', {
      ...asked.mara,
      name: 'articles read',
      options: { article: 'ferry' },
      focused: 'article',
    });
    expect(json()).toMatchObject({
      kind: 'choices',
      choices: [{ name: expect.stringContaining('Ferry runs aground') }],
    });
  });
});

describe('files', () => {
  it('are for saving, and nothing that a browser would run', async () => {
    const message = running.local.core.messages.create(
      {},
      new Map([
        [0, { name: 'a "b".html', bytes: Buffer.from('<script>'), contentType: 'text/html' }],
        [1, { name: 'run.js', bytes: Buffer.from('alert(1)'), contentType: 'text/javascript' }],
      ]),
      { channelId: mara.channelId },
    );
    for (const { id, upload } of message.attachments) {
      const { name } = upload;
      const path = `/attachments/${id}/${encodeURIComponent(name)}`;
      const { headers, status } = await ask(running.local, path);
      expect(status).toBe(200);
      expect(headers['content-type']).toBe('application/octet-stream');
      expect(headers['content-disposition']).toBe(
        `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      );
      expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox");
    }
    const [{ id } = { id: '' }] = message.attachments;
    const other = await ask(running.local, `/attachments/${id}/other.js`);
    expect(other.status).toBe(404);
  });
});

describe('events', () => {
  it('tell of what a person sees, as it happens', async () => {
    const events = await listen(asked.idris);
    post('for Mara alone', mara.userId);
    post('for Idris alone', idris.userId);
    running.local.core.commandsChanged();
    expect(await events.next()).toEqual(['message', expect.stringContaining('for Idris alone')]);
    expect(await events.next()).toEqual(['commands', '{}']);
    await events.close();
  });

  it('tell of what Discord would not take', async () => {
    const events = await listen(asked.mara);
    expect(() => running.local.core.refuse([{ path: 'data.content', why: 'too long' }])).toThrow(
      'Invalid Form Body',
    );
    expect(await events.next()).toEqual(['violation', '{"path":"data.content","why":"too long"}']);
    await events.close();
  });
});

/** Listens to the events of a place; each is its name and its text. */
async function listen(place: Record<string, string>) {
  const address = `http://127.0.0.1:${running.local.port}/page/events?${new URLSearchParams(place).toString()}`;
  const response = await fetch(address);
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  const reader = response.body?.getReader();
  let text = '';
  return {
    async next(): Promise<[string, string]> {
      for (;;) {
        const found = /event: (.*)\ndata: (.*)\n\n/u.exec(text);
        if (found) {
          text = text.slice(found.index + found[0].length);
          return [found[1] ?? '', found[2] ?? ''];
        }
        const chunk = await reader?.read();
        if (!chunk || chunk.done) throw new Error(`no further event in: ${text}`);
        text += Buffer.from(chunk.value).toString('utf8');
      }
    },
    close: () => reader?.cancel(),
  };
}
