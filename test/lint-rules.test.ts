import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Imports that the table of who may import whom forbids: each is tried, and must be found. */
const FORBIDDEN: Readonly<Record<string, readonly string[]>> = {
  'index/probe.ts': [
    `import 'discord.js';`,
    `import 'dotenv/config';`,
    `import 'pino';`,
    `import 'yaml';`,
    `import 'chardet';`,
    `import 'ws';`,
    `import 'node:path';`,
    `import 'node:fs/promises';`,
    `import '../src/log.ts';`,
    `import '../commands/ask.ts';`,
    `import '../test/shared.ts';`,
    `import type { Log } from '../src/log.ts';`,
    `export { createLog } from '../src/log.ts';`,
    `await import('../src/log.ts');`,
  ],
  'index/search/deep/probe.ts': [
    `import '../../../src/log.ts';`,
    `import '../../../src/discord/reply.ts';`,
    `import type { Log } from '../../../src/log.ts';`,
    `import '../../../commands/ask.ts';`,
    `import 'node:fs/promises';`,
  ],
  'index/span.ts': [`import './article/article.ts';`],
  'index/language/probe.ts': [
    `import '../text/words.ts';`,
    `import type { Article } from '../article/article.ts';`,
    `import '../../src/log.ts';`,
    `import 'node:fs';`,
  ],
  'index/language/deep/probe.ts': [`import '../../text/words.ts';`],
  'index/text/probe.ts': [
    `import type { Article } from '../article/article.ts';`,
    `import '../event/event.ts';`,
    `import '../../src/log.ts';`,
    `import 'node:fs';`,
  ],
  'index/text/dates/probe.ts': [`import '../../figures/figure.ts';`],
  'index/article/probe.ts': [
    `import '../event/event.ts';`,
    `import '../search/store/passage-index.ts';`,
    `import '../../src/log.ts';`,
    `import 'node:fs';`,
  ],
  'index/event/probe.ts': [
    `import '../figures/figure.ts';`,
    `import '../timeline/timeline.ts';`,
    `import './incident/incident.ts';`,
    `import '../../src/log.ts';`,
    `import 'node:fs';`,
  ],
  'index/event/incident/probe.ts': [
    `import '../../search/store/passage-index.ts';`,
    `import '../../../src/log.ts';`,
    `import 'node:fs';`,
  ],
  'index/figures/probe.ts': [
    `import './reading/tokens.ts';`,
    `import './comparison/block.ts';`,
    `import '../search/query/question.ts';`,
    `import '../../src/log.ts';`,
    `import 'node:fs';`,
  ],
  'index/figures/reading/probe.ts': [
    `import '../comparison/block.ts';`,
    `import '../../timeline/timeline.ts';`,
    `import '../../../src/log.ts';`,
    `import 'node:fs';`,
  ],
  'index/figures/comparison/probe.ts': [
    `import '../../search/answer/answer.ts';`,
    `import '../../../src/log.ts';`,
    `import 'node:fs';`,
  ],
  'index/timeline/probe.ts': [
    `import '../figures/figure.ts';`,
    `import '../search/answer/answer.ts';`,
    `import '../check/check.ts';`,
    `import '../../src/log.ts';`,
    `import 'node:fs';`,
  ],
  'index/search/store/probe.ts': [
    `import '../query/question.ts';`,
    `import '../rank/weights.ts';`,
    `import '../answer/answer.ts';`,
    `import '../../../src/log.ts';`,
    `import 'node:fs';`,
  ],
  'index/search/query/probe.ts': [
    `import '../rank/ranking.ts';`,
    `import type { Answer } from '../answer/answer.ts';`,
    `import '../../../src/log.ts';`,
    `import 'node:fs';`,
  ],
  'index/search/rank/probe.ts': [
    `import '../answer/answer.ts';`,
    `import '../../../src/log.ts';`,
    `import 'node:fs';`,
  ],
  'index/search/answer/probe.ts': [
    `import '../../check/check.ts';`,
    `import '../../../src/log.ts';`,
    `import 'node:fs';`,
  ],
  'commands/probe.ts': [
    `import 'dotenv';`,
    `import 'pino';`,
    `import 'minisearch';`,
    `import 'node:fs/promises';`,
    `import './ask.ts';`,
    `import '../src/main.ts';`,
    `import '../src/config.ts';`,
    `import '../src/log.ts';`,
    `import '../src/engine/in-process-engine.ts';`,
    `import '../src/engine/server-engines.ts';`,
    `import '../src/engine/shelved-library.ts';`,
    `import '../src/library/library.ts';`,
    `import '../src/cli/ask.ts';`,
    `import '../src/local/world.ts';`,
    `import '../src/engine/thread/threaded-engine.ts';`,
    `import '../src/discord/client.ts';`,
    `import '../src/discord/answered.ts';`,
    `import '../src/discord/deliveries.ts';`,
    `import '../src/discord/download.ts';`,
    `import '../src/discord/registry.ts';`,
    `import '../src/chart/threaded-charts.ts';`,
    `import '../src/chart/paint.ts';`,
    `import type { Config } from '../src/config.ts';`,
    `import '../test/shared.ts';`,
  ],
  'src/discord/probe.ts': [
    `import 'dotenv';`,
    `import 'minisearch';`,
    `import '../main.ts';`,
    `import '../config.ts';`,
    `import '../engine/in-process-engine.ts';`,
    `import '../engine/server-engines.ts';`,
    `import '../library/library.ts';`,
    `import '../engine/thread/threaded-engine.ts';`,
    `import '../chart/threaded-charts.ts';`,
    `import '../cli/ask.ts';`,
    `import '../local/world.ts';`,
    `import '../../commands/ask.ts';`,
    `import type { Config } from '../config.ts';`,
    `import '../../test/shared.ts';`,
  ],
  'src/discord/registry.ts': [
    `import 'discord.js';`,
    `import type { Client } from 'discord.js';`,
    `import 'dotenv';`,
    `import 'node:fs/promises';`,
  ],
  'src/library/probe.ts': [
    `import '../chart/chart.ts';`,
    `import 'discord.js';`,
    `import 'dotenv';`,
    `import 'minisearch';`,
    `import '../main.ts';`,
    `import '../config.ts';`,
    `import '../engine/engine.ts';`,
    `import '../engine/in-process-engine.ts';`,
    `import '../engine/thread/threaded-engine.ts';`,
    `import '../discord/reply.ts';`,
    `import '../cli/ask.ts';`,
    `import '../local/world.ts';`,
    `import type { Engine } from '../engine/engine.ts';`,
    `import '../../commands/ask.ts';`,
    `import '../../test/shared.ts';`,
  ],
  'src/config.ts': [
    `import 'dotenv';`,
    `import 'node:process';`,
    `import './log.ts';`,
    `import type { Log } from './log.ts';`,
    `import '../index/article/article.ts';`,
  ],
  'src/engine/engine.ts': [
    `import 'discord.js';`,
    `import 'dotenv';`,
    `import 'minisearch';`,
    `import 'node:fs/promises';`,
    `import './held-articles.ts';`,
    `import '../log.ts';`,
    `import type { Change } from '../library/library.ts';`,
    `import type { Config } from '../config.ts';`,
    `import '../../commands/ask.ts';`,
    `import '../../test/shared.ts';`,
  ],
  'src/engine/probe.ts': [
    `import 'discord.js';`,
    `import 'dotenv';`,
    `import '../main.ts';`,
    `import '../config.ts';`,
    `import '../discord/reply.ts';`,
    `import '../cli/ask.ts';`,
    `import '../local/world.ts';`,
    `import './thread/threaded-engine.ts';`,
    `import '../../commands/ask.ts';`,
    `import '../../test/shared.ts';`,
  ],
  'src/log.ts': [
    `import 'discord.js';`,
    `import 'dotenv';`,
    `import type { Config } from './config.ts';`,
    `import './discord/reply.ts';`,
  ],
  'src/engine/thread/probe.ts': [
    `import '../../chart/chart.ts';`,
    `import 'discord.js';`,
    `import 'dotenv';`,
    `import 'minisearch';`,
    `import '../../main.ts';`,
    `import '../../config.ts';`,
    `import '../../serve.ts';`,
    `import '../../discord/reply.ts';`,
    `import '../../cli/ask.ts';`,
    `import type { Config } from '../../config.ts';`,
    `import '../../../commands/ask.ts';`,
    `import '../../../test/shared.ts';`,
  ],
  'src/chart/probe.ts': [
    `import 'discord.js';`,
    `import 'pino';`,
    `import '@napi-rs/canvas';`,
    `import '../log.ts';`,
    `import '../engine/engine.ts';`,
    `import '../discord/reply.ts';`,
    `import '../engine/thread/sent-error.ts';`,
    `import '../../commands/ask.ts';`,
    `import '../../test/shared.ts';`,
  ],
  'src/chart/paint.ts': [
    `import 'discord.js';`,
    `import '../discord/reply.ts';`,
    `import '../../test/shared.ts';`,
  ],
  'src/cli/probe.ts': [
    `import '../chart/chart.ts';`,
    `import 'discord.js';`,
    `import '../main.ts';`,
    `import './ask.ts';`,
    `import '../discord/reply.ts';`,
    `import '../local/world.ts';`,
    `import type { Reply } from '../discord/reply.ts';`,
    `import '../../commands/ask.ts';`,
    `import '../../test/shared.ts';`,
  ],
  'src/local/probe.ts': [
    `import '../chart/chart.ts';`,
    `import 'dotenv';`,
    `import 'minisearch';`,
    `import 'yaml';`,
    `import 'chardet';`,
    `import '../main.ts';`,
    `import '../config.ts';`,
    `import '../engine/engine.ts';`,
    `import '../engine/in-process-engine.ts';`,
    `import '../discord/reply.ts';`,
    `import '../library/library.ts';`,
    `import '../engine/thread/threaded-engine.ts';`,
    `import '../cli/ask.ts';`,
    `import '../../commands/ask.ts';`,
    `import '../../index/article/article.ts';`,
    `import '../../test/shared.ts';`,
  ],
  'src/main.ts': [
    `import 'discord.js';`,
    `import type { Client } from 'discord.js';`,
    `import './cli/ask.ts';`,
    `import '../test/shared.ts';`,
  ],
};

/** Imports that the table allows: a rule that forbids everything would be no rule. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'index/search/store/allowed.ts': [
    `import 'minisearch';`,
    `import '../../article/article.ts';`,
    `import '../../event/event.ts';`,
    `import '../../figures/reading/article-figures.ts';`,
  ],
  'index/check/allowed.ts': [`import '../search/answer/answer.ts';`],
  'index/search/answer/allowed.ts': [
    `import '../store/passage-index.ts';`,
    `import '../query/question.ts';`,
    `import '../rank/ranking.ts';`,
    `import '../../timeline/timeline.ts';`,
  ],
  'index/event/incident/allowed.ts': [`import '../event.ts';`],
  'index/figures/comparison/allowed.ts': [`import '../reading/article-figures.ts';`],
  'index/text/allowed.ts': [`import '../language/stems.ts';`],
  'commands/allowed.ts': [
    `import 'discord.js';`,
    `import type { Article } from '../index/article/article.ts';`,
    `import type { Engine } from '../src/engine/engine.ts';`,
    `import type { TeamLibrary } from '../src/engine/team-library.ts';`,
    `import '../src/discord/command.ts';`,
    `import '../src/discord/reply.ts';`,
  ],
  'src/discord/allowed.ts': [
    `import 'discord.js';`,
    `import '../engine/engine.ts';`,
    `import '../log.ts';`,
  ],
  'src/library/allowed.ts': [
    `import 'node:fs/promises';`,
    `import '../../index/article/article.ts';`,
  ],
  'src/engine/allowed.ts': [
    `import './engine.ts';`,
    `import '../library/library.ts';`,
    `import '../../index/search/answer/answer.ts';`,
  ],
  'src/engine/thread/allowed.ts': [
    `import 'node:worker_threads';`,
    `import '../in-process-engine.ts';`,
    `import '../../library/library.ts';`,
  ],
  'src/cli/allowed.ts': [`import 'dotenv';`, `import '../config.ts';`, `import './load.ts';`],
};

interface Override {
  readonly files: readonly string[];
  readonly rules: Readonly<Record<string, unknown>>;
}

const dir = await mkdtemp(join(tmpdir(), 'verbatim-lint-'));
const config: { readonly overrides: readonly Override[] } = JSON.parse(
  await readFile('.oxlintrc.json', 'utf8'),
);
/** `path:line` of each import that was found, with the rule's words. */
const found = new Map<string, string>();

beforeAll(async () => {
  for (const [path, imports] of Object.entries({ ...FORBIDDEN, ...ALLOWED })) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), `${imports.join('\n')}\n`);
  }
  // rules that need types would need the whole project
  const alone = { ...config, options: {} };
  await writeFile(join(dir, '.oxlintrc.json'), JSON.stringify(alone));
  const output = await linted();
  for (const { code, filename, help, message, labels } of output.diagnostics)
    if (code.includes('no-restricted-imports'))
      found.set(`${filename}:${labels[0]?.span.line}`, `${message} ${help}`);
});

afterAll(() => rm(dir, { recursive: true, force: true }));

interface Diagnostic {
  readonly code: string;
  readonly filename: string;
  readonly message: string;
  readonly help?: string;
  readonly labels: readonly { readonly span: { readonly line: number } }[];
}

async function linted(): Promise<{ readonly diagnostics: readonly Diagnostic[] }> {
  const oxlint = resolve('node_modules/oxlint/bin/oxlint');
  const { stdout } = await promisify(execFile)(process.execPath, [oxlint, '-f', 'json'], {
    cwd: dir,
    maxBuffer: 10_000_000,
  }).catch((error: { readonly stdout: string }) => error);
  return JSON.parse(stdout);
}

function rowsOf(table: Readonly<Record<string, readonly string[]>>) {
  return Object.entries(table).flatMap(([path, imports]) =>
    imports.map((line, nth) => ({ path, line, at: `${path}:${nth + 1}` })),
  );
}

describe('lint', () => {
  it.each(rowsOf(FORBIDDEN))('forbids $path to say $line', ({ at }) => {
    expect(found.has(at)).toBe(true);
  });

  it.each(rowsOf(ALLOWED))('allows $path to say $line', ({ at }) => {
    expect(found.has(at)).toBe(false);
  });
});

it('every row of the import table has been seen to fail', () => {
  const words = [...found.values()].join('\n');
  const unseen = config.overrides
    .flatMap(({ files, rules }) => messagesIn(rules).map((message) => ({ files, message })))
    .filter(({ message }) => !words.includes(message));
  expect(unseen).toEqual([]);
});

/** What a row of the table says to those who break it. */
function messagesIn(rules: Override['rules']): string[] {
  const rule = JSON.stringify(rules['no-restricted-imports'] ?? []);
  return Array.from(rule.matchAll(/"message":("(?:[^"\\]|\\.)*")/gu), ([, text = '""']) =>
    JSON.parse(text),
  );
}
