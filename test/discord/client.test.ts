import { afterEach, describe, expect, it, vi } from 'vitest';
import { InteractionType } from 'discord.js';
import { Acting, type Filled } from '../../src/local/acting.ts';
import { engineOf } from '../filled-engine.ts';
import { dotCharts } from '../services.ts';
import {
  connected,
  engineWith,
  filledEngine,
  idris,
  mara,
  NEWSROOM,
  noor,
  seen,
  slowEngine,
  until,
  type Connected,
} from '../local-bot.ts';
import { noCharts, noLibrary, noWatches } from '../services.ts';

let running: Connected | undefined;

async function start(options?: Parameters<typeof connected>[0]): Promise<Connected> {
  running = await connected(options);
  return running;
}

afterEach(async () => {
  await running?.stop();
  running = undefined;
});

/** A button of a message by its label's beginning. */
function idOf(buttons: ReadonlyMap<string, string>, label: string): string {
  const found = [...buttons].find(([name]) => name.startsWith(label));
  if (!found) throw new Error(`no button "${label}" among ${[...buttons.keys()].join(', ')}`);
  return found[1];
}

describe('an answer in the channel', () => {
  it('quotes both sources, and Discord has nothing against it', async () => {
    const { see, local } = await start();
    const { text, isPrivate } = await see('ask', { question: 'How many passengers were injured?' });
    expect(text).toContain('Twelve passengers were injured, the harbour master said.');
    expect(text).toContain('Fifteen passengers were injured when the Aldona hit a sandbank.');
    expect(isPrivate).toBe(false);
    expect(local.core.violations).toEqual([]);
  });

  it('says so where the articles do not answer', async () => {
    const { see } = await start();
    const { text } = await see('ask', { question: 'Who owns the lighthouse of Brindle?' });
    expect(text).toContain('The articles do not answer this.');
    expect(text).toContain('**lighthouse**');
  });

  it('pings nobody, whatever was asked', async () => {
    const { see } = await start();
    const { message } = await see('ask', { question: '@everyone <@810000000000000002> injured?' });
    expect(message.pinged).toEqual([]);
  });

  it('shows only the asker what was asked in private, and everybody what they share', async () => {
    const { see, acting, local } = await start();
    const answer = await see('ask', { question: 'Who was questioned?', private: true });
    expect(answer.isPrivate).toBe(true);
    const shared = acting.component(mara, answer.message, idOf(answer.buttons, 'Share'));
    const { isPrivate, text } = await seen(shared);
    expect([isPrivate, text]).toEqual([true, 'Shared in the channel.']);
    await until(() => shared.followUps.length === 1);
    const [post] = local.core.messages.seenBy(idris.userId, mara.channelId);
    expect(JSON.stringify(post?.components)).toContain('The captain was questioned by police');
    expect(JSON.stringify(post?.components)).toContain('Asked and shared by Mara');
    expect(local.core.violations).toEqual([]);
  });

  it('opens the article at the words for whoever clicks, and leaves the answer alone', async () => {
    const { see, acting } = await start();
    const answer = await see('ask', {
      question: 'How long did it take until tugs pulled it free?',
    });
    const click = acting.component(idris, answer.message, idOf(answer.buttons, 'Context 1'));
    const page = await seen(click);
    expect(page.message.onlyFor).toBe(idris.userId);
    expect(page.message.id).not.toBe(answer.message.id);
    expect(page.text).toContain('**Tugs pulled it free after nine hours.**');
  });

  it('keeps commands of other servers and unknown buttons from failing silently', async () => {
    const { see, local, acting } = await start();
    const answer = await see('about');
    const [container] = answer.message.components;
    const strange = {
      type: 1,
      components: [{ type: 2, style: 2, label: 'x', custom_id: 'old:1' }],
    };
    const message = local.core.messages.create(
      { components: [container, strange], flags: 32_768 },
      new Map(),
      { channelId: mara.channelId },
    );
    const { text } = await seen(acting.component(mara, message, 'old:1'));
    expect(text).toContain('another version of the bot');
  });
});

describe('autocomplete', () => {
  it('offers titles for what is typed', async () => {
    const { acting } = await start();
    const outcome = await acting.complete(mara, 'articles read', { article: 'ferry' }, 'article')
      .outcome;
    expect(outcome.kind === 'choices' && outcome.choices.map(({ name }) => name)).toEqual([
      'Ferry runs aground near Port Sallow',
    ]);
  });
});

/** A report of twelve counts, of so many dead on. */
function countsOf(source: string, least: number, lead = ''): string {
  const body = Array.from(
    { length: 12 },
    (_, nth) => `In street ${nth} at least ${nth + least} people were killed, the police said.`,
  );
  const head = `source: ${source}\npublished: 2031-02-03\nincident: Siege`;
  return `---\n${head}\n---\n${source} counts. ${lead}\n\n${body.join('\n\n')}\n`;
}

describe('a comparison in the channel', () => {
  const files = {
    'a.md': countsOf('Coast Post', 20),
    'b.md': countsOf('Harbour Wire', 40, 'In all 6 people were killed.'),
  };

  it('offers the figures of the incident that is filled in already', async () => {
    const { acting } = await start({ engine: engineOf(files) });
    const filled = { incident: 'siege', figure: '' };
    const { outcome } = acting.complete(mara, 'compare', filled, 'figure');
    expect(await outcome).toMatchObject({
      kind: 'choices',
      choices: [{ name: expect.stringMatching(/^killed: total \(\d sources?\)$/u) }],
    });
  });

  it('has pages with pictures, each in its place for whoever turns them', async () => {
    const { see, acting, local } = await start({ engine: engineOf(files), charts: dotCharts });
    const first = await see('compare', { incident: 'siege', figure: 'how many dead' });
    expect(first.text).toContain('figure: how many dead');
    const second = await seen(acting.component(idris, first.message, idOf(first.buttons, 'Next')));
    expect(second.text).toContain('Page 2 of');
    expect([first.isPrivate, second.isPrivate]).toEqual([false, true]);
    const again = await seen(acting.component(idris, second.message, idOf(second.buttons, '◀')));
    expect(again.text).toBe(
      `${first.text}\n-# Your own view: the message in the channel stays as it is.`,
    );
    expect(again.message.id).toBe(second.message.id);
    expect(again.message.attachments.map(({ upload }) => upload.name)).toEqual(['compare.png']);
    expect(local.core.violations).toEqual([]);
  });
});

describe('slow and failing work', () => {
  it('is announced in time and told when it is done', async () => {
    const { engine, answer } = slowEngine();
    const { acting } = await start({ engine, deferAfterMs: 0 });
    const asked = acting.command(mara, 'ask', { question: 'How many passengers were injured?' });
    await until(() => asked.state === 'deferred');
    answer();
    const { text } = await seen(asked);
    expect(text).toContain('Twelve passengers');
  });

  it('ends in one plain sentence for the asker, and in the log without the question', async () => {
    const engine = engineWith({ ask: () => Promise.reject(new Error('the index is gone')) });
    const { see, logged } = await start({ engine });
    const { text, isPrivate } = await see('ask', { question: 'a secret question' });
    expect(text).toBe('Something went wrong here, and it has been logged. Please try again.');
    expect(isPrivate).toBe(true);
    const failure = logged.find(({ msg }) => msg === 'not answered');
    expect(failure?.err).toMatchObject({ message: 'the index is gone' });
    expect(JSON.stringify(logged)).not.toContain('secret question');
  });

  it('that finds the engine busy is told so in one sentence', async () => {
    const busy = Object.assign(new Error('more than can be answered'), { name: 'BusyError' });
    const { see } = await start({ engine: engineWith({ ask: () => Promise.reject(busy) }) });
    const { text, isPrivate } = await see('ask', { question: 'anything' });
    expect(text).toMatch(/^Busy: .* Please ask again in a minute\.$/u);
    expect(isPrivate).toBe(true);
  });

  it('of one person who presses 100 times keeps nobody else from being answered', async () => {
    const { engine, answer } = slowEngine();
    const { acting, see, logged } = await start({ engine });
    const question = 'How many passengers were injured?';
    const pressed = Array.from({ length: 100 }, () => acting.command(mara, 'ask', { question }));
    const [last] = pressed.slice(-1);
    const { text, isPrivate } = await seen(last ?? fail());
    expect(text).toBe(
      'Busy: 5 of your questions are being answered, and this one was left out. Please wait for an answer, then ask again.',
    );
    expect(isPrivate).toBe(true);
    expect((await see('search', { words: 'tugs' }, idris)).text).toContain('Tugs');
    expect((await see('search', { words: 'tugs' }, noor)).text).toContain('Tugs');
    const typing = acting.complete(mara, 'articles read', { article: 'ferry' }, 'article');
    expect(await typing.outcome).toMatchObject({ kind: 'choices', choices: [expect.anything()] });
    answer();
    const told = await Promise.all(pressed.map(async (one) => (await seen(one)).text));
    expect(told.filter((one) => one.includes('Twelve passengers'))).toHaveLength(5);
    expect(told.filter((one) => one.startsWith('Busy: 5 of your'))).toHaveLength(95);
    expect((await see('ask', { question })).text).toContain('Twelve passengers');
    expect(logged.filter(({ level }) => level === 50)).toEqual([]);
  });

  it('that fails after the announcement takes its place with the sentence', async () => {
    const { promise, resolve } = gate();
    const engine = engineWith({
      ask: async () => {
        await promise;
        throw new Error('too much');
      },
    });
    const { acting } = await start({ engine, deferAfterMs: 0 });
    const asked = acting.command(mara, 'ask', { question: 'anything' });
    await until(() => asked.state === 'deferred');
    resolve();
    expect((await seen(asked)).text).toContain('Something went wrong here');
  });

  it('too late for Discord is logged and nothing more is said', async () => {
    const { acting, local, logged } = await start({ deadlines: { answerMs: 30 } });
    const { promise, resolve } = gate();
    local.core.faults.add({ route: /callback/u, until: promise });
    const asked = acting.command(mara, 'ask', { question: 'How many passengers were injured?' });
    expect((await asked.outcome).kind).toBe('failed');
    resolve();
    await until(() => logged.some(({ msg }) => msg === 'answered too late'));
    expect(asked.followUps).toEqual([]);
  });

  it.each(['before', 'after'] as const)(
    'to typing is sent once more where it was cut off %s',
    async (cut) => {
      const { acting, local } = await start();
      local.core.faults.add({ route: /callback/u, cut });
      const typing = acting.complete(mara, 'articles read', { article: 'ferry' }, 'article');
      expect(await typing.outcome).toMatchObject({ kind: 'choices', choices: [expect.anything()] });
    },
  );

  it('is tried once more where only the edit was cut off', async () => {
    const { engine, answer } = slowEngine();
    const { acting, local } = await start({ engine, deferAfterMs: 0 });
    local.core.faults.add({ route: /^PATCH/u, cut: 'before' });
    const asked = acting.command(mara, 'ask', { question: 'How many passengers were injured?' });
    await until(() => asked.state === 'deferred');
    answer();
    expect((await seen(asked)).text).toContain('Twelve passengers');
  });
});

describe('the time until an answer is announced', () => {
  /** Longer than any other wait in the process, so that it is known by its length. */
  const DEFER_AFTER_MS = 1_000_000;

  afterEach(() => {
    vi.restoreAllMocks();
  });

  /** What the client waits before it announces an answer of this age by the clock here. */
  async function patienceAt(ageMs: number): Promise<number | undefined> {
    let behind = 0;
    const { see } = await start({
      now: () => Date.now() - behind,
      deferAfterMs: DEFER_AFTER_MS,
    });
    await see('about');
    behind = ageMs;
    const wait = vi.spyOn(globalThis, 'setTimeout');
    await see('about');
    return wait.mock.calls
      .flatMap(([, ms = 0]) => ms)
      .find((ms) => ms > DEFER_AFTER_MS / 2 && ms < DEFER_AFTER_MS * 2);
  }

  it('is shorter by the age of what was asked', async () => {
    // little, or a busy machine would take it for one that is past answering
    expect(await patienceAt(200)).toBeLessThanOrEqual(DEFER_AFTER_MS - 200);
  });

  it('is not longer for what seems to come from the future', async () => {
    expect(await patienceAt(-60_000)).toBe(DEFER_AFTER_MS);
  });
});

describe('trouble on the way', () => {
  it.each([
    ['a rate limit', { status: 429, retryAfter: 0.01 }],
    ['an error of the server', { status: 503 }],
  ])('%s on the answer costs no answer', async (_, trouble) => {
    const { see, local } = await start();
    local.core.faults.add({ route: /callback/u, ...trouble });
    const { text } = await see('about');
    expect(text).toContain('articles');
  });

  it.each(['before', 'after'] as const)(
    'an answer whose connection was cut %s it was taken is there once',
    async (cut) => {
      const { acting, local, logged } = await start();
      local.core.faults.add({ route: /callback/u, cut });
      const asked = acting.command(mara, 'about');
      await until(() => logged.some(({ msg }) => msg === 'answered'));
      expect(local.core.messages.seenBy(mara.userId, mara.channelId)).toHaveLength(1);
      expect(asked.followUps).toEqual([]);
    },
  );

  it.each(['before', 'after'] as const)(
    'an announcement cut off %s it was taken is followed by the answer',
    async (cut) => {
      const { engine, answer } = slowEngine();
      const { acting, local } = await start({ engine, deferAfterMs: 0 });
      local.core.faults.add({ route: /callback/u, cut });
      const asked = acting.command(mara, 'ask', { question: 'How many passengers were injured?' });
      await until(() => asked.state === 'deferred');
      answer();
      expect((await seen(asked)).text).toContain('Twelve passengers');
    },
  );

  it('a server that is out of order for a while costs no answer', async () => {
    const { engine, answer } = slowEngine();
    const { acting, local } = await start({ engine, deferAfterMs: 0 });
    // the client itself asks three times
    local.core.faults.add({ route: /^PATCH/u, status: 502, times: 4 });
    const asked = acting.command(mara, 'ask', { question: 'How many passengers were injured?' });
    await until(() => asked.state === 'deferred');
    answer();
    expect((await seen(asked)).text).toContain('Twelve passengers');
  });

  it('a rate limit of Discord is in the log once, and none of the client’s own', async () => {
    const { see, local, logged } = await start();
    local.core.faults.add({ route: /callback/u, status: 429, retryAfter: 0.01 });
    await see('about');
    const limits = logged.filter(({ msg }) => msg === 'rate limited');
    expect(limits).toHaveLength(1);
  });

  it('an interaction delivered twice is answered once', async () => {
    const { acting, local, logged } = await start();
    const events: object[] = [];
    const dispatch = local.gateway.dispatch.bind(local.gateway);
    local.gateway.dispatch = (name, event) => {
      events.push(event);
      dispatch(name, event);
    };
    const asked = acting.command(mara, 'about');
    dispatch('INTERACTION_CREATE', events[0] ?? {});
    await asked.outcome;
    await until(() => logged.some(({ msg }) => msg === 'answered too late'));
    expect(local.core.messages.seenBy(mara.userId, mara.channelId)).toHaveLength(1);
  });

  it('an interaction that comes too late is left alone', async () => {
    let behind = 0;
    const { acting, see, logged } = await start({ now: () => Date.now() - behind });
    await see('about');
    behind = 10_000;
    const late = acting.command(mara, 'about');
    await until(() => logged.some(({ msg }) => msg === 'too old to be answered'));
    expect(late.state).toBe('waiting');
  });

  it('a wrong clock here does not keep it from answering', async () => {
    const { see, logged } = await start({ now: () => Date.now() - 3_600_000 });
    const { text } = await see('about');
    expect(text).toContain('articles');
    expect(logged.some(({ msg }) => msg === 'the clock here seems to be wrong')).toBe(true);
  });
});

describe('registration', () => {
  it('writes once, and not again while nothing differs', async () => {
    const { local } = await start();
    const again = new Acting(local.core, local.gateway);
    expect(again).toBeDefined();
    expect(puts(local.requests)).toBe(1);
    const second = await restarted(local.core.token);
    expect(second).toBe(1);

    async function restarted(token: string): Promise<number> {
      const { Bot } = await import('../../src/discord/client.ts');
      const { createLog } = await import('../../src/log.ts');
      const bot = new Bot({
        token,
        library: noLibrary,
        watches: noWatches,
        engine: filledEngine(),
        charts: noCharts,
        log: createLog('silent'),
        registers: true,
        api: local.asOther,
        onFatal: () => undefined,
      });
      await bot.start();
      await bot.stop();
      return puts(local.requests);
    }
  });

  it('goes to the one server that is set', async () => {
    const { local } = await start({ guildId: NEWSROOM });
    expect(local.core.commands.get(NEWSROOM).map(({ name }) => name)).toContain('ask');
    expect(local.core.commands.get()).toEqual([]);
  });

  it('can be turned off', async () => {
    const { local } = await start({ registers: false });
    expect(puts(local.requests)).toBe(0);
  });

  it('that fails leaves the bot running, and says so in the log', async () => {
    const { local, bot, logged } = await start({ login: false });
    local.core.faults.add({ route: /^GET .*commands/u, times: 9, status: 403 });
    await bot.start();
    expect(bot.isConnected()).toBe(true);
    expect(logged.some(({ msg }) => msg === 'commands could not be registered')).toBe(true);
  });
});

describe('the connection', () => {
  it('is not there before the login, and not after the end', async () => {
    const { bot } = await start({ login: false });
    expect(bot.isConnected()).toBe(false);
    await bot.start();
    expect(bot.isConnected()).toBe(true);
    await bot.stop();
    expect(bot.isConnected()).toBe(false);
  });

  it('with a wrong token ends with what to do', async () => {
    const { bot, fatal } = await start({
      login: false,
      token: 'AAAAAAAAAAAAAAAAAAAA.BBBBBB.CCCCCCCCCCCCCCCCCCCCCCC',
    });
    await bot.start();
    expect(fatal).toHaveLength(1);
    expect(fatal[0]).toContain('Discord does not accept DISCORD_TOKEN');
  });

  it.each([4004, 4014])('refused at login with %i ends with one sentence', async (code) => {
    const { bot, fatal, local } = await start({ login: false });
    local.gateway.refuseNextIdentify(code);
    await bot.start();
    expect(fatal).toHaveLength(1);
  });

  it.each([4004, 4010, 4011, 4012, 4013, 4014])(
    'closed for good with %i ends the bot',
    async (code) => {
      const { fatal, local } = await start();
      local.gateway.close(code);
      await until(() => fatal.length > 0);
      expect(fatal).toHaveLength(1);
    },
  );

  it('closed with any other code comes back and answers', async () => {
    const codes = [1000, 1001, 1006, 4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009];
    const texts = await Promise.all(
      codes.map(async (code) => {
        const { fatal, local, bot, see, stop } = await connected();
        local.gateway.close(code);
        await until(() => !bot.isConnected());
        await until(() => bot.isConnected());
        const { text } = await see('about');
        await stop();
        return [code, text.includes('articles'), fatal];
      }),
    );
    expect(texts).toEqual(codes.map((code) => [code, true, []]));
  });

  it.each([
    ['asked to connect again', (c: Connected) => c.local.gateway.askToReconnect()],
    ['told that its session can be resumed', (c: Connected) => c.local.gateway.invalidate(true)],
    ['told that its session is gone', (c: Connected) => c.local.gateway.invalidate(false)],
    ['cut off without a word', (c: Connected) => c.local.gateway.close(1006)],
  ])('%s comes back and answers', async (_, disturb) => {
    const connection = await start();
    const before = connection.local.gateway.received.length;
    disturb(connection);
    await until(() => connection.local.gateway.received.length > before);
    await until(() => connection.bot.isConnected());
    expect((await connection.see('about')).text).toContain('articles');
    expect(connection.fatal).toEqual([]);
  });

  it('without answers to its heartbeats is given up and made anew', async () => {
    const { local, bot, see } = await start({ heartbeatMs: 40 });
    const identified = (): number =>
      local.gateway.received.filter((op) => op === 2 || op === 6).length;
    const before = identified();
    local.gateway.keepSilent(true);
    await until(() => identified() > before);
    local.gateway.keepSilent(false);
    await until(() => bot.isConnected());
    expect((await see('about')).text).toContain('articles');
  });

  it('whose session was forgotten logs in anew', async () => {
    const { local, bot, see } = await start();
    local.gateway.close(4000);
    await until(() => !local.gateway.isConnected);
    local.gateway.forgetSessions();
    await until(() => bot.isConnected());
    expect((await see('about')).text).toContain('articles');
  });

  it('refused for the token in mid-life ends the bot', async () => {
    const { local, bot, fatal } = await start({ login: false });
    local.core.faults.add({ route: /^GET .*commands/u, status: 401 });
    await bot.start();
    expect(fatal).toHaveLength(1);
  });

  it('answers what was asked while it was gone, when it is back in time', async () => {
    const { local, bot, acting } = await start();
    local.gateway.close(4000);
    await until(() => !local.gateway.isConnected);
    const asked = acting.command(mara, 'about');
    await until(() => bot.isConnected());
    expect((await seen(asked)).text).toContain('articles');
  });

  it('is tried again at start until Discord is there', async () => {
    const { local, bot, logged } = await start({ login: false, firstRetryMs: 1 });
    local.core.faults.add({ route: /gateway/u, times: 3, status: 503 });
    await bot.start();
    expect(bot.isConnected()).toBe(true);
    expect(logged.some(({ msg }) => String(msg).includes('trying again'))).toBe(true);
  });
});

describe('stopping', () => {
  it('finishes what was begun', async () => {
    const { engine, answer } = slowEngine();
    const { acting, bot } = await start({ engine, deferAfterMs: 0 });
    const asked = acting.command(mara, 'ask', { question: 'How many passengers were injured?' });
    await until(() => asked.state === 'deferred');
    const stopped = bot.stop();
    answer();
    await stopped;
    expect((await seen(asked)).text).toContain('Twelve passengers');
  });

  it('takes no new work', async () => {
    const { engine, answer } = slowEngine();
    const { acting, bot } = await start({ engine, deferAfterMs: 0 });
    const asked = acting.command(mara, 'ask', { question: 'anything' });
    await until(() => asked.state === 'deferred');
    const stopped = bot.stop();
    const filled: Filled = {};
    const late = acting.command(mara, 'about', filled);
    expect(late.type).toBe(InteractionType.ApplicationCommand);
    expect((await seen(late)).text).toContain('just being restarted');
    answer();
    await stopped;
  });
});

function puts(requests: readonly string[]): number {
  return requests.filter((request) => request.startsWith('PUT')).length;
}

function fail(): never {
  throw new Error('nothing was asked');
}

/** A promise that the test resolves. */
function gate(): { promise: Promise<void>; resolve: () => void } {
  const parts: { resolve?: () => void } = {};
  const promise = new Promise<void>((done) => {
    parts.resolve = done;
  });
  return { promise, resolve: () => parts.resolve?.() };
}
