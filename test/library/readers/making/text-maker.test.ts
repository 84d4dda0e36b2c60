import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { html } from '../../../../src/library/readers/html.ts';
import { settingsForMaker, TextMaker } from '../../../../src/library/readers/making/text-maker.ts';
import { feed } from '../../../../src/library/readers/feed.ts';
import { rss } from '../made/feeds.ts';
import { FERRY, p, page } from '../made/news-page.ts';

const PAGE = page('<title>Ferry</title>', p(FERRY));

function textMaker(options: ConstructorParameters<typeof TextMaker>[0] = {}): TextMaker {
  const made = new TextMaker(options);
  onTestFinished(() => made.stop());
  return made;
}

/** A process that starts and then does this with whatever it is sent. */
const maker =
  (does: string, execArgv: readonly string[] = []) =>
  (): ChildProcess =>
    fork(SCRIPTED, [does], {
      execArgv: [...execArgv],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });

/** One that is killed before it has started. */
function killed(): ChildProcess {
  const one = maker('answer')();
  one.kill('SIGKILL');
  return one;
}

const SCRIPTED = fileURLToPath(new URL('scripted-maker.mjs', import.meta.url));

const ENTRY = fileURLToPath(
  new URL('../../../../src/library/readers/making/maker-process.mjs', import.meta.url),
);

describe('a maker of texts', () => {
  it('makes them in a process of its own, one after the other', async () => {
    const texts = textMaker();
    const made = await Promise.all([texts.make(html, PAGE), texts.make(html, PAGE)]);
    for (const { body } of made) expect(body).toContain(FERRY[4]);
    expect((await texts.makeAll(feed, rss)).map(({ body }) => body)[1]).toContain('Investigators');
  });

  it('says where a text came from', async () => {
    const { fields } = await textMaker().make(html, PAGE, { address: 'https://x.example/a' });
    expect(fields.get('url')).toBe('https://x.example/a');
  });

  it('passes on why a file cannot be read', async () => {
    await expect(textMaker().make(html, page('', '<p></p>'))).rejects.toMatchObject({
      name: 'UnreadableError',
      message: expect.stringContaining('holds no text of its own'),
    });
  });

  it('gives up what takes too long, and goes on with the next', async () => {
    let started = 0;
    const start = (): ChildProcess => {
      started += 1;
      return maker(started === 1 ? 'hang' : 'answer')();
    };
    const texts = textMaker({ start, maxMs: 50 });
    const [endless, next] = [texts.make(html, PAGE), texts.make(html, PAGE)];
    await expect(endless).rejects.toMatchObject({
      name: 'UnreadableError',
      message: expect.stringContaining('takes too long to read'),
    });
    expect((await next).body).toBe('a');
  });

  it('gives up what takes more memory than it may have', async () => {
    const start = maker('eatMemory', ['--max-old-space-size=16']);
    await expect(textMaker({ start }).make(html, PAGE)).rejects.toMatchObject({
      name: 'UnreadableError',
      message: expect.stringContaining('takes too much memory to read'),
    });
  });

  it('tries again another time where its process ends for another reason', async () => {
    const start = maker('end');
    const failed = textMaker({ start }).make(html, PAGE);
    await expect(failed).rejects.toThrow('the process has ended (code 3)');
    await expect(failed).rejects.not.toMatchObject({ name: 'UnreadableError' });
  });

  it('starts another process where the one it had has ended', async () => {
    const started: ChildProcess[] = [];
    const start = (): ChildProcess => {
      const one = maker('answer')();
      started.push(one);
      return one;
    };
    const texts = textMaker({ start });
    await texts.make(html, PAGE);
    const [first] = started;
    const ended = first && once(first, 'close');
    first?.kill('SIGKILL');
    await ended;
    expect((await texts.make(html, PAGE)).body).toBe('a');
    expect(started).toHaveLength(2);
  });

  it('says what its process said last, where it ends by itself', async () => {
    const start = maker('speakAndEnd');
    await expect(textMaker({ start }).make(html, PAGE)).rejects.toThrow('(code 1) no such module');
  });

  it('finds no file at fault where its process is killed before it has started', async () => {
    const failed = textMaker({ start: killed }).make(html, PAGE);
    await expect(failed).rejects.toThrow('the process did not start');
    await expect(failed).rejects.not.toMatchObject({ name: 'UnreadableError' });
  });

  it('leaves no process behind', async () => {
    const one = maker('answer')();
    const texts = new TextMaker({ start: () => one });
    await texts.make(html, PAGE);
    await texts.stop();
    expect(one.signalCode).toBe('SIGKILL');
  });

  it('gives its process no settings of the bot', () => {
    expect(settingsForMaker({ DISCORD_TOKEN: 'secret', TZ: 'UTC' })).toEqual({ TZ: 'UTC' });
  });

  it('has a process that ends with whoever started it', async () => {
    const one = fork(ENTRY, { execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    await once(one, 'message');
    one.disconnect();
    expect(await once(one, 'exit')).toEqual([0, null]);
  });
});
