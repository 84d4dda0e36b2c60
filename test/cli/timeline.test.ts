import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import { lastingFolder } from '../temp-folder.ts';

const head = '---\ntitle: Mill burns\npublished: 2031-06-12\nincident: Mill fire\n---\n';
const files = {
  'mill.md': `${head}The mill of Brennal burned on Wednesday evening – 🙂. It was built in 1975.\n`,
  'wire.md': '---\ntitle: Mill\nincident: Mill fire\n---\nI saw the fire on Tuesday.\n',
  'zebra.md': '---\nsource: Coast Post\n---\nI saw the fire on Tuesday.\n',
  'queen.md': '---\ntitle: Queen visits\n---\nQueen Ilse came by boat.\n',
};
let dir = '';

beforeAll(async () => {
  dir = await lastingFolder(files);
});

/** Runs the command as a person does. */
async function run(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/timeline.ts', ...args], {
    env: { ...process.env, ...env },
  });
  child.stdin.end();
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
  });
  const [code, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr };
}

describe('npm run timeline', () => {
  it('tells of every incident what happened when, with quotes and sources', async () => {
    const { code, stdout, stderr } = await run(['--articles', dir]);
    expect(stdout).toBe(
      [
        'Mill fire · presumed 11 June 2031',
        '  1. 11 June 2031 · presumed: counted from the article’s date',
        '     “The mill of Brennal burned on Wednesday evening – 🙂.” […]',
        '     mill.md · 12 June 2031 · paragraph 1',
        '  2. Tuesday · date unknown',
        '     “I saw the fire on Tuesday.”',
        '     wire.md · date unknown · paragraph 1',
        '     The same text in: Coast Post (zebra.md)',
        '  Also mentioned: other dates',
        '  3. 1975 · year only',
        '     […] “It was built in 1975.”',
        '     mill.md · 12 June 2031 · paragraph 1',
        '',
        'Queen visits',
        '  No article on this incident dates anything.',
        '',
      ].join('\n'),
    );
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it('tells of those that come nearest where none has all of the words, but to no program', async () => {
    const near = await run(['--articles', dir, 'quen', 'visits']);
    expect(near.stderr).toContain('No incident has all of these words.');
    expect(near.stdout).toContain('Queen visits');
    const json = await run(['--json', '--articles', dir, 'mil', 'fyre']);
    expect(json.stdout).toBe('');
  });

  it('writes a line of JSON for each event, with offsets into the whole file', async () => {
    const { code, stdout } = await run(['--json', '--articles', dir, 'mill']);
    const lines: unknown[] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const quote = 'The mill of Brennal burned on Wednesday evening – 🙂.';
    expect(lines).toMatchObject([
      {
        incident: expect.stringMatching(/^[\w-]{16}$/u),
        date: '2031-06-11',
        from: '2031-06-11',
        to: '2031-06-11',
        precision: 'day',
        presumed: true,
        words: 'Wednesday evening',
        time: 'evening',
        scope: 'main',
        article: 'mill.md',
        start: head.length,
        end: head.length + quote.length,
        quote,
      },
      { date: null, precision: 'unknown', words: 'Tuesday', time: null, also: ['zebra.md'] },
      { date: '1975', precision: 'year', to: '1975-12-31', scope: 'other' },
    ]);
    expect(lines).toHaveLength(3);
    expect(code).toBe(0);
  });

  it('says that no incident has the words, and that is no failure', async () => {
    const { code, stdout } = await run(['zebra', '--articles', dir]);
    expect(stdout).toBe('No incident has these words.\n');
    expect(code).toBe(0);
  });

  it('tells how it is called, also when it is called with an option that it does not have', async () => {
    const help = await run(['--help']);
    expect(help.stdout).toContain('npm run --silent timeline');
    expect(help.code).toBe(0);
    const wrong = await run(['--zebra']);
    expect(wrong.stderr).toContain("'--zebra'");
    expect(wrong.stderr).toContain('--articles DIR');
    expect(wrong.code).toBe(1);
  });

  it('says where npm kept an option for itself', async () => {
    const { stderr, code } = await run(['--articles', dir], { npm_config_json: 'true' });
    expect(stderr).toContain('npm run --silent timeline -- --json');
    expect(code).toBe(1);
  });
});
