import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const FERRY = '---\nsource: Coast Post\n---\nTwelve passengers were hurt on the ferry.\n';
const TRAM = '---\ntitle: Tram derails\n---\nNine passengers were hurt on the tram.\n';

function millFire(incident: string, source: string, hurt: string): string {
  return `---\nincident: ${incident}\nsource: ${source}\n---\n${hurt} millers were hurt in the fire.\n`;
}

let dir = '';
let both = '';
let mills = '';

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'ask-'));
  await writeFile(join(dir, 'ferry.md'), FERRY);
  both = await mkdtemp(join(tmpdir(), 'ask-'));
  await writeFile(join(both, 'ferry.md'), FERRY);
  await writeFile(join(both, 'tram.md'), TRAM);
  mills = await mkdtemp(join(tmpdir(), 'ask-'));
  await writeFile(join(mills, 'one.md'), millFire('Mill fire', 'Coast Post', 'Nine'));
  await writeFile(join(mills, 'two.md'), millFire('Mill fire in Osterfell', 'Harbour Wire', 'Two'));
});
afterAll(() => Promise.all([dir, both, mills].map((folder) => rm(folder, { recursive: true }))));

/** Runs the command as a person does, with this input, which may stay open. */
async function run(args: readonly string[], input: string, { ends }: { ends: boolean }) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/ask.ts', ...args]);
  child.stdin.write(input);
  if (ends) child.stdin.end();
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
  });
  const [code, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr };
}

describe('npm run ask', () => {
  it('answers each line of JSON with one, and ends with a sentence at a bad one', async () => {
    const questions = ['{"id":1,"question":"Who was hurt?"}', '', '{"question":"Which zebra?"}'];
    const input = `\uFEFF${[...questions, '{"question":5}', '{"question":"Who?"}'].join('\n')}\n`;
    const { code, stdout, stderr } = await run(['--json', '--articles', dir], input, {
      ends: false,
    });
    const lines: unknown[] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      {
        id: 1,
        answered: true,
        excerpts: [{ article: 'ferry.md', start: FERRY.indexOf('Twelve') }],
      },
      { id: null, answered: false, missing: ['zebra'] },
    ]);
    expect(lines).toHaveLength(2);
    expect(stderr).toBe('Line 4 of the input is no {"id": …, "question": "…"} in JSON.\n');
    expect(code).toBe(1);
  });

  it('explains each line of JSON where asked to', async () => {
    const { stdout } = await run(
      ['--json', '--explain', '--articles', dir],
      '{"question":"Who was hurt?"}\n',
      { ends: true },
    );
    expect(JSON.parse(stdout)).toHaveProperty('explanation.passages[0].parts[0].feature');
  });

  it('takes a question from a pipe, and names a folder that is not there, and what to do', async () => {
    const missing = join(dir, 'nowhere');
    const { code, stdout, stderr } = await run(['--articles', missing], 'Who was hurt?\n', {
      ends: true,
    });
    expect(stderr).toContain(`The articles folder "${missing}" does not exist.`);
    expect(stderr).toContain('set ARTICLES_DIR');
    expect(stdout).toBe('');
    expect(code).toBe(1);
  });

  it('asks only the articles on the incident with the words of --incident', async () => {
    const { code, stdout } = await run(
      ['--articles', both, '--incident', 'tram', 'How many passengers were hurt?'],
      '',
      { ends: true },
    );
    expect(stdout).toContain('Nine passengers were hurt on the tram.');
    expect(stdout).not.toContain('Twelve');
    expect(code).toBe(0);
  });

  it.each([
    ['its very name, which another name holds', ['--incident', 'mill FIRE'], 'Nine'],
    ['words that one of a source has', ['--incident', 'mill', '--source', 'harbour wire'], 'Two'],
  ])('takes for the incident %s', async (_, options, hurt) => {
    const { stdout, stderr } = await run(
      ['--articles', mills, ...options, 'How many millers were hurt?'],
      '',
      { ends: true },
    );
    expect(stderr).toBe('');
    expect(stdout.match(/“(\w+) millers/gu)).toEqual([`“${hurt} millers`]);
  });

  it('names the ids of several incidents, and takes one', async () => {
    const asked = ['--articles', mills, 'How many millers were hurt?', '--incident'];
    const several = await run([...asked, 'mill'], '', { ends: true });
    expect(several.stderr).toContain('Several incidents have the words "mill".');
    const [, id = ''] =
      /^ {2}(\S+) {2}Mill fire in Osterfell \(two\.md\)$/mu.exec(several.stderr) ?? [];
    const { stdout } = await run([...asked, id], '', { ends: true });
    expect(stdout.match(/“(\w+) millers/gu)).toEqual(['“Two millers']);
  });

  it.each(['', '???'])('finds no incident by %j, not even the only one', async (words) => {
    const args = ['--articles', dir, '--incident', words, 'How many passengers were hurt?'];
    const { code, stdout, stderr } = await run(args, '', { ends: true });
    expect(stderr).toContain(`No incident has the words "${words}"`);
    expect(stdout).toBe('');
    expect(code).toBe(1);
  });

  it.each([
    ['zebra', 'No incident has the words "zebra": npm run --silent incidents lists them all.\n'],
  ])('asks nothing where %j is not the words of one incident, and says so', async (words, said) => {
    const args = ['--articles', both, '--incident', words, 'How many passengers were hurt?'];
    const { code, stdout, stderr } = await run(args, '', { ends: true });
    expect(stderr).toBe(said);
    expect(stdout).toBe('');
    expect(code).toBe(1);
  });
});
