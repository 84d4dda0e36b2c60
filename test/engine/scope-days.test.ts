import { describe, expect, it } from 'vitest';
import { InProcessEngine } from '../../src/engine/in-process-engine.ts';
import { articlesIn, engineOf } from '../filled-engine.ts';

const FILES = {
  'one.md':
    '---\npublished: 2031-05-06\nevent-date: 2031-05-04\n---\nThe mill at Vessby burned down.',
  'two.md': '---\npublished: 2031-06-09\n---\nThe ferry of Rike was painted green.',
  'three.md': 'Nobody knows when the barn of Tveit was built.',
};

async function within(days: { since?: string; until?: string }): Promise<string[]> {
  const { articles } = await engineOf(FILES).articles(days, { from: 0, count: 9 });
  return articles.map(({ path }) => path).toSorted();
}

describe('articles within days', () => {
  it('go by the day of the event, where it is known', async () => {
    expect(await within({ since: '2031-05-04', until: '2031-05-05' })).toEqual(['one.md']);
  });

  it('go by publication where it is not', async () => {
    expect(await within({ since: '2031-06-01' })).toEqual(['two.md']);
  });

  it('are none without a known day', async () => {
    expect(await within({ until: '2040-01-01' })).toEqual(['one.md', 'two.md']);
  });
});

describe('days that a question names', () => {
  const fires = {
    'old.md': '---\npublished: 2029-03-02\n---\nA fire in Vessby hurt four people, police said.',
    'new.md': '---\npublished: 2031-05-02\n---\nA fire in Vessby hurt nine people, police said.',
  };

  async function asked(question: string, files: Readonly<Record<string, string>> = fires) {
    const engine = new InProcessEngine({ today: () => '2031-05-05' });
    for (const article of articlesIn(files)) engine.follow({ kind: 'added', article });
    engine.loaded([]);
    await engine.settle();
    const { answer } = await engine.ask(question, {});
    return { ...answer, paths: answer.excerpts.map(({ article }) => article.path) };
  }

  it('narrow what is asked, and the answer says so', async () => {
    const { answered, days, paths, question } = await asked('How many were hurt last week?');
    expect({ answered, paths, question }).toEqual({
      answered: true,
      paths: ['new.md'],
      question: 'How many were hurt last week?',
    });
    expect(days).toEqual({
      words: 'last week',
      since: '2031-04-28',
      until: '2031-05-04',
      use: 'narrowed',
    });
    expect((await asked('How many were hurt before June 2030?')).paths).toEqual(['old.md']);
  });

  it('leave all to be asked where no article is of them, which is said', async () => {
    const { days, paths } = await asked('How many were hurt in Vessby yesterday?');
    expect(days?.use).toBe('no article');
    expect(paths.toSorted()).toEqual(['new.md', 'old.md']);
  });

  it('leave all to be asked where no article of them answers, which is said', async () => {
    const other = '---\npublished: 2031-05-02\n---\nThe mill at Rike has been painted green.';
    const { days } = await asked('How many were hurt in Vessby last week?', {
      'old.md': fires['old.md'],
      'mill.md': other,
    });
    expect(days?.use).toBe('no answer');
  });

  it('say nothing where somebody gave the days', async () => {
    const engine = engineOf(fires);
    const { answer } = await engine.ask('How many were hurt last week?', { since: '2020-01-01' });
    expect(answer.days).toBeUndefined();
  });
});
