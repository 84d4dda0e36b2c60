import { Worker } from 'node:worker_threads';
import { describe, expect, it, onTestFinished } from 'vitest';
import { html } from '../../../../src/library/readers/html.ts';
import { TextMaker } from '../../../../src/library/readers/making/text-maker.ts';
import { feed } from '../../../../src/library/readers/feed.ts';
import { rss } from '../made/feeds.ts';
import { FERRY, p, page } from '../made/news-page.ts';

const PAGE = page('<title>Ferry</title>', p(FERRY));

function maker(options: ConstructorParameters<typeof TextMaker>[0] = {}): TextMaker {
  const made = new TextMaker(options);
  onTestFinished(() => made.stop());
  return made;
}

/** A thread that starts and then does this with whatever it is sent. */
const thread =
  (does: string, resourceLimits = {}) =>
  () =>
    new Worker(
      `const { parentPort } = require('node:worker_threads');
     parentPort.on('message', (message) => { ${does} });
     parentPort.postMessage('started');`,
      { eval: true, resourceLimits },
    );

describe('a maker of texts', () => {
  it('makes them in a thread, one after the other', async () => {
    const texts = maker();
    const made = await Promise.all([texts.make(html, PAGE), texts.make(html, PAGE)]);
    for (const { body } of made) expect(body).toContain(FERRY[4]);
    expect((await texts.makeAll(feed, rss)).map(({ body }) => body)[1]).toContain('Investigators');
  });

  it('says where a text came from', async () => {
    const { fields } = await maker().make(html, PAGE, { address: 'https://x.example/a' });
    expect(fields.get('url')).toBe('https://x.example/a');
  });

  it('passes on why a file cannot be read', async () => {
    await expect(maker().make(html, page('', '<p></p>'))).rejects.toMatchObject({
      name: 'UnreadableError',
      message: expect.stringContaining('holds no text of its own'),
    });
  });

  it('gives up what takes too long, and goes on with the next', async () => {
    let threads = 0;
    const start = (): Worker => {
      threads += 1;
      const answer = `parentPort.postMessage({ texts: [{ body: 'a', fields: new Map() }] })`;
      return thread(threads === 1 ? 'for (;;);' : answer)();
    };
    const texts = maker({ start, maxMs: 50 });
    const [endless, next] = [texts.make(html, PAGE), texts.make(html, PAGE)];
    await expect(endless).rejects.toMatchObject({
      name: 'UnreadableError',
      message: expect.stringContaining('takes too long to read'),
    });
    expect((await next).body).toBe('a');
  });

  it('gives up what takes more memory than it may have', async () => {
    const start = thread('const all = []; for (;;) all.push(new Array(1000).fill({}));', {
      maxOldGenerationSizeMb: 16,
      maxYoungGenerationSizeMb: 4,
    });
    await expect(maker({ start }).make(html, PAGE)).rejects.toMatchObject({
      name: 'UnreadableError',
      message: expect.stringContaining('takes too much memory to read'),
    });
  });

  it('tries again another time where its thread ends for another reason', async () => {
    const start = thread('process.exit(3)');
    const failed = maker({ start }).make(html, PAGE);
    await expect(failed).rejects.toThrow('the thread has ended (code 3)');
    await expect(failed).rejects.not.toMatchObject({ name: 'UnreadableError' });
  });
});
