import { describe, expect, it } from 'vitest';
import type { Engine, SpeaksFor } from '../../src/engine/engine.ts';
import type { InProcessEngine } from '../../src/engine/in-process-engine.ts';
import { sourceId } from '../../src/engine/source-id.ts';
import { fileId } from '../../src/engine/file-id.ts';
import { articlesIn, engineOf } from '../filled-engine.ts';

const FILES = {
  'mill.md':
    '---\ntitle: Mill fire\nsource: Coast Post\npublished: 2031-05-03\n---\nA fire broke out in the mill of Vessby on 2 May 2031. Nine millers were hurt.\n',
};
const [{ id } = { id: '' }] = articlesIn(FILES);
const all = { from: 0, count: 9 };

/** Every question of the seam, once about what is there, once about what is not. */
const QUESTIONS: {
  readonly [M in keyof Engine]: (engine: Engine) => readonly Promise<SpeaksFor>[];
} = {
  ask: (engine) =>
    ['How many millers were hurt?', 'Who is the bishop?'].map(
      async (question) => (await engine.ask(question, {})).about,
    ),
  check: (engine) => ['Nine millers were hurt.', ''].map((text) => engine.check(text, {})),
  search: (engine) => ['mill', 'zebra'].map((words) => engine.search(words, {}, all)),
  articles: (engine) => [engine.articles({}, all), engine.articles({ source: 'nobody' }, all)],
  suggestArticles: (engine) =>
    ['mill', 'zebra'].map((typed) => engine.suggestArticles(typed, {}, 9)),
  suggestSources: (engine) =>
    ['coast', 'zebra'].map((typed) => engine.suggestSources(typed, {}, 9)),
  source: (engine) => ['coast post', 'nobody'].map((name) => engine.source(sourceId(name), {})),
  read: (engine) => [id, 'nowhere'].map((one) => engine.read(one, {})),
  readFile: (engine) => [engine.readFile(fileId('mill.md'), {}), engine.readFile('nowhere', {})],
  incidents: (engine) => ['mill', 'zebra'].map((words) => engine.incidents(words, {}, all)),
  incident: (engine) => [id, 'nowhere'].map((one) => engine.incident(one, {})),
  suggestIncidents: (engine) =>
    ['mill', 'zebra'].map((typed) => engine.suggestIncidents(typed, {}, 9)),
  timeline: (engine) => [id, 'nowhere'].map((one) => engine.timeline(one, {})),
  figures: (engine) => [id, 'nowhere'].map((one) => engine.figures(one, {})),
  figureCounts: (engine) => [id, 'nowhere'].map((one) => engine.figureCounts(one, {})),
  about: (engine) => [engine.about({})],
};

/** How far the library is read, by each answer. */
async function readings(engine: InProcessEngine, method: keyof Engine): Promise<unknown[]> {
  const answers = await Promise.all(QUESTIONS[method](engine));
  return answers.map(({ reading }) => reading);
}

const METHODS = Object.keys(QUESTIONS) as (keyof Engine)[];

describe('an answer of the engine', () => {
  it.each(METHODS)('says how much of the library it speaks for: %s', async (method) => {
    const engine = engineOf(FILES, { ready: false });
    for (const reading of await readings(engine, method))
      expect(reading).toEqual({ done: 1_200, total: 16_000 });
  });

  it.each(METHODS)('speaks for all of it once that is read: %s', async (method) => {
    for (const reading of await readings(engineOf(FILES), method)) expect(reading).toBeUndefined();
  });
});
