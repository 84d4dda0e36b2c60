import { afterEach, describe, expect, it } from 'vitest';
import { dotCharts } from '../services.ts';
import { engineOf } from '../filled-engine.ts';
import {
  connected,
  engineWith,
  idris,
  mara,
  seen,
  slowEngine,
  until,
  type Connected,
  type Seen,
} from '../local-bot.ts';

/** What comes after an answer: the next question, sharing, deleting, another reader, a restart. */
let running: Connected | undefined;

async function start(options: Parameters<typeof connected>[0] = {}): Promise<Connected> {
  running = await connected({ engine: engineOf(FIRES), ...options });
  return running;
}

afterEach(async () => {
  const violations = running?.local.core.violations ?? [];
  await running?.stop();
  running = undefined;
  if (violations.length > 0) throw new Error(`Discord would refuse: ${JSON.stringify(violations)}`);
});

/** Two reports of a mill fire that differ, and one of another fire. */
const FIRES = {
  'vessby.md':
    '---\ntitle: Mill fire in Vessby\nsource: Coast Post\npublished: 2031-05-03\nplace: Vessby\nincident: Mill fire in Vessby\n---\nA fire broke out in the mill of Vessby on Friday night. Three millers died in the fire.\n\nNine millers were injured, the fire brigade said.',
  'vessby-later.md':
    '---\ntitle: After the mill fire\nsource: Harbour Gazette\npublished: 2031-05-03\nplace: Vessby\nincident: Mill fire in Vessby\n---\nFour people died when the mill of Vessby burned on Friday, the mayor said.\n\nTen people were injured in the fire.',
  'oldmark.md':
    '---\ntitle: Fire at the brewery of Oldmark\nsource: Coast Post\npublished: 2029-08-01\nplace: Oldmark\nincident: Brewery fire in Oldmark\n---\nA fire destroyed the brewery of Oldmark. Seventy brewers were injured in the fire.',
};
const QUESTION = { question: 'How many millers died in the fire of Vessby?' };

function idIn({ buttons }: Seen, label: string): string {
  const found = [...buttons].find(([name]) => name.includes(label));
  if (!found) throw new Error(`no button "${label}" among ${[...buttons.keys()].join(', ')}`);
  return found[1];
}

function press({ acting }: Connected, from: Seen, label: string, who = mara): Promise<Seen> {
  return seen(acting.component(who, from.message, idIn(from, label)));
}

/** Opens the form below an answer, types a question, and gives back what comes of it. */
async function nextQuestion(
  { acting }: Connected,
  from: Seen,
  question: string,
  who = mara,
): Promise<Seen> {
  const opener = acting.component(who, from.message, idIn(from, 'Ask on this incident'));
  expect(await opener.outcome).toMatchObject({
    kind: 'modal',
    modal: { title: 'Ask on this incident' },
  });
  return seen(acting.submit(who, opener, { question }));
}

describe('the next question', () => {
  it.each([
    'and how many were injured?',
    'What about the injured?',
    'And how many people were injured there?',
  ])('"%s" is understood on the incident of the answer', async (question) => {
    const connection = await start();
    const answer = await connection.see('ask', QUESTION);
    const next = await nextQuestion(connection, answer, question);
    expect(next.text).toContain('incident: Mill fire in Vessby');
    expect(next.text).toMatch(/Nine millers were injured|Ten people were injured/u);
    expect(next.text).not.toContain('do not answer');
    expect(next.text).not.toContain('Oldmark');
    expect([next.isPrivate, next.message.id === answer.message.id]).toEqual([true, false]);
  });

  it('is asked from a comparison, a timeline and a search on an incident too', async () => {
    const connection = await start();
    for (const command of ['compare', 'timeline', 'search']) {
      const filled = { incident: 'mill fire', ...(command === 'search' && { words: 'mill' }) };
      const answer = await connection.see(command, filled);
      const next = await nextQuestion(connection, answer, 'and how many were injured?', idris);
      expect(next.text).toContain('were injured');
      expect(next.message.onlyFor).toBe(idris.userId);
    }
  });

  it('leads to another one', async () => {
    const connection = await start();
    const answer = await connection.see('ask', QUESTION);
    const second = await nextQuestion(connection, answer, 'and how many were injured?');
    const third = await nextQuestion(connection, second, 'and when did it break out?');
    expect(third.text).toContain('on Friday night');
  });

  it('is not offered where an answer fits several incidents, or there is none', async () => {
    const { see } = await start();
    const none = await see('ask', { question: 'Who is the bishop of Zanzibar?' });
    expect([...none.buttons.keys()]).not.toContain('Ask on this incident');
  });

  it('works after a restart, from the same message', async () => {
    const connection = await start();
    const answer = await connection.see('ask', QUESTION);
    await connection.restart();
    const next = await nextQuestion(connection, answer, 'and how many were injured?');
    expect(next.text).toContain('were injured');
    await connection.restart();
    const done = await press(connection, next, 'Share');
    expect(done.text).toBe('Shared in the channel.');
  });
});

describe('an answer that only its asker sees', () => {
  it('is shared as it is, by its asker, with its picture', async () => {
    const connection = await start({ charts: dotCharts });
    const { see, local, acting } = connection;
    for (const command of ['ask', 'search', 'compare', 'timeline']) {
      const filled =
        command === 'ask'
          ? QUESTION
          : { incident: 'mill fire', ...(command === 'search' && { words: 'mill' }) };
      const answer = await see(command, { ...filled, private: true });
      const click = acting.component(mara, answer.message, idIn(answer, 'Share'));
      await until(() => click.followUps.length === 1);
      const [post] = click.followUps;
      if (!post) throw new Error('nothing was posted');
      expect(post.onlyFor).toBeUndefined();
      const shown = JSON.stringify(post.components);
      expect(shown).toContain('Asked and shared by Mara');
      expect(shown).not.toContain('Share in the channel');
      expect(post.attachments.map(({ upload }) => upload.name)).toEqual(
        command === 'compare' ? ['compare.png'] : [],
      );
      expect(local.core.messages.seenBy(idris.userId, mara.channelId)).toContain(post);
    }
  });
});

describe('an answer that all see', () => {
  it('is deleted by its asker, and by nobody else', async () => {
    const connection = await start();
    const { see, acting, local } = connection;
    const answer = await see('ask', QUESTION);
    const refused = await press(connection, answer, 'Delete', idris);
    expect(refused.text).toBe('Only who asked can delete this answer.');
    expect(refused.message.onlyFor).toBe(idris.userId);
    expect(local.core.messages.get(answer.message.id)).toBeDefined();
    await connection.restart();
    acting.component(mara, answer.message, idIn(answer, 'Delete'));
    await until(() => local.core.messages.get(answer.message.id) === undefined);
    expect(local.core.messages.seenBy(mara.userId, mara.channelId)).toEqual([]);
  });

  it('is deleted once where Delete is clicked twice, and no fault is logged', async () => {
    const { see, acting, local, logged } = await start();
    const answer = await see('ask', QUESTION);
    const clicks = [1, 2].map(() => acting.component(mara, answer.message, idIn(answer, 'Delete')));
    await until(() => logged.filter(({ msg }) => msg === 'answered').length === 3);
    expect(clicks.flatMap(({ followUps }) => followUps)).toEqual([]);
    expect(local.core.messages.seenBy(mara.userId, mara.channelId)).toEqual([]);
  });

  it('is deleted also where it was shared', async () => {
    const connection = await start();
    const { see, acting, local } = connection;
    const answer = await see('ask', { ...QUESTION, private: true });
    expect([...answer.buttons.keys()]).not.toContain('Delete');
    const click = acting.component(mara, answer.message, idIn(answer, 'Share'));
    await until(() => click.followUps.length === 1);
    const [post] = click.followUps;
    if (!post) throw new Error('nothing was posted');
    const id = `delete:::::@${mara.userId}`;
    expect((await seen(acting.component(idris, post, id))).text).toContain('Only who asked');
    acting.component(mara, post, id);
    await until(() => local.core.messages.get(post.id) === undefined);
  });

  it('says on a page that another reader turned that it is their own, on later ones too', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 12 }, (_, nth) => [`${nth}.md`, `Mill number ${nth} is closed.`]),
    );
    const connection = await start({ engine: engineOf(many) });
    const first = await connection.see('search', { words: 'mill' });
    const second = await press(connection, first, 'Next', idris);
    const third = await press(connection, second, 'Next', idris);
    const own = 'Your own view: the message in the channel stays as it is.';
    expect([first, second, third].map(({ text }) => text.includes(own))).toEqual([
      false,
      true,
      true,
    ]);
    const click = connection.acting.component(idris, third.message, idIn(third, 'Share'));
    await until(() => click.followUps.length === 1);
    expect(JSON.stringify(click.followUps[0]?.components)).not.toContain(own);
  });
});

describe('what is no answer', () => {
  it.each([
    ['ask', { question: 'Who?', source: 'Nobody' }, 'No article is of that source'],
    ['ask', { question: 'Who?', incident: 'zeppelin' }, 'No incident has these words'],
    ['ask', { question: 'Who died?', incident: 'fire' }, 'Several incidents have these words'],
    ['ask', { question: 'Who?', since: 'soon' }, 'is no day'],
    ['ask', { question: 'Who?', since: '2031-05-04', until: '2031-05-03' }, 'wrong way round'],
    ['search', { words: 'mill OR' }, 'Nothing was searched for yet'],
    ['compare', { incident: 'zeppelin' }, 'No incident has these words'],
    ['timeline', { incident: 'zeppelin' }, 'No incident has these words'],
  ])('of a public /%s is for its asker alone: %j', async (command, filled, words) => {
    const { see } = await start();
    const refusal = await see(command, filled);
    expect(refusal.text).toContain(words);
    expect(refusal.message.onlyFor).toBe(mara.userId);
  });

  it('is so too where the answer had been announced to all', async () => {
    const { engine: slow, answer } = slowEngine();
    const { acting, local } = await start({ engine: slow, deferAfterMs: 0 });
    const asked = acting.command(mara, 'ask', { question: 'Who?', source: 'Nobody' });
    await until(() => asked.state === 'deferred');
    expect(local.core.messages.seenBy(idris.userId, idris.channelId)).toHaveLength(1);
    answer();
    const refusal = await seen(asked);
    expect(refusal.message.onlyFor).toBe(mara.userId);
    expect(local.core.messages.seenBy(idris.userId, idris.channelId)).toEqual([]);
  });

  it('an error after the announcement is for the asker alone', async () => {
    const parts: { fail?: () => void } = {};
    const failed = new Promise<never>((_, reject) => {
      parts.fail = () => reject(new Error('broken'));
    });
    const engine = engineWith({ ask: () => failed });
    const { acting, local } = await start({ engine, deferAfterMs: 0 });
    const asked = acting.command(mara, 'ask', QUESTION);
    await until(() => asked.state === 'deferred');
    parts.fail?.();
    const sorry = await seen(asked);
    expect(sorry.text).toContain('Something went wrong here');
    expect(sorry.message.onlyFor).toBe(mara.userId);
    expect(local.core.messages.seenBy(idris.userId, idris.channelId)).toEqual([]);
  });
});
