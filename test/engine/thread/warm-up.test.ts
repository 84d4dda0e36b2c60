import { describe, expect, it } from 'vitest';
import { warmUp } from '../../../src/engine/thread/warm-up.ts';
import { engineOf } from '../../filled-engine.ts';

const FILES = {
  'mill.md':
    '---\ntitle: Mill fire in Brennal\npublished: 2031-06-12\nplace: Brennal\n---\nA fire destroyed the flour mill of Brennal on Wednesday. Three millers were killed.\n',
  'ferry.md':
    '---\ntitle: Ferry aground\npublished: 2031-05-07\n---\nThe ferry Aldona ran aground on Monday, and twelve passengers were hurt.\n',
};

/** An engine, and the questions that it is asked. */
function heard(files: Readonly<Record<string, string>>) {
  const engine = engineOf(files);
  const asked: string[] = [];
  return {
    asked,
    engine: {
      suggestIncidents: engine.suggestIncidents.bind(engine),
      ask(question: string) {
        asked.push(question);
        return engine.ask(question, {});
      },
    },
  };
}

describe('an engine that has just read its articles', () => {
  it('is asked about its incidents, as people ask', async () => {
    const { engine, asked } = heard(FILES);
    await warmUp(engine, () => false);
    expect(asked).toHaveLength(8);
    expect(asked).toContain('What happened in Brennal?');
    expect(asked.some((question) => question.includes('undefined'))).toBe(false);
  });

  it('is left to those who ask, from when one does', async () => {
    const { engine, asked } = heard(FILES);
    await warmUp(engine, () => asked.length === 3);
    expect(asked).toHaveLength(3);
  });

  it('is asked nothing where it has no articles', async () => {
    const { engine, asked } = heard({});
    await warmUp(engine, () => false);
    expect(asked).toEqual([]);
  });
});
