import { parseArgs } from 'node:util';
import { createInterface } from 'node:readline';
import { InProcessEngine } from '../in-process-engine.ts';
import { Library } from '../library/library.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, articles: { type: 'string' } },
});
const engine = new InProcessEngine();
const library = new Library(values.articles ?? './articles', (c) => engine.follow(c));
await library.scan();
engine.loaded(library.unread);
const one = async (id: unknown, question: string) => {
  const t0 = performance.now();
  const a = await engine.ask(question, {});
  const ms = performance.now() - t0;
  return {
    id,
    answered: a.answered,
    excerpts: a.excerpts.map((e) => ({
      article: e.article.path,
      title: e.article.title,
      source: e.article.source,
      published: e.article.published,
      start: e.start + e.article.bodyStart,
      end: e.end + e.article.bodyStart,
      quote: e.article.body.slice(e.start, e.end),
      answer: {
        start: e.answer.start + e.article.bodyStart,
        end: e.answer.end + e.article.bodyStart,
      },
      score: e.score,
    })),
    missing: a.missing,
    elsewhere: a.elsewhere,
    readings: a.readings,
    ms,
  };
};
if (values.json)
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim()) {
      const q = JSON.parse(line);
      console.log(JSON.stringify(await one(q.id, q.question)));
    }
  }
else console.log(await one(0, positionals.join(' ')));
