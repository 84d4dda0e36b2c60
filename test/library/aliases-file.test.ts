import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SHIPPED_ALIASES } from '../../index/text/names/aliases.ts';
import { libraryAliases, type LibraryAliases } from '../../src/library/aliases-file.ts';
import { tempFolder } from '../temp-folder.ts';

/** The aliases of a library whose file holds this. */
async function aliasesWith(content: string | Uint8Array): Promise<LibraryAliases> {
  const dir = await tempFolder();
  await writeFile(join(dir, 'aliases.json'), content);
  return libraryAliases(dir);
}

it('a library without a file has the shipped aliases', async () => {
  expect(await libraryAliases(await tempFolder())).toEqual({ aliases: SHIPPED_ALIASES });
});

it('a library’s own aliases stand beside the shipped ones', async () => {
  const own = { same: [['Oldmark', 'Aldmark']], partOf: [['NFU', 'Ferry League']] };
  const { aliases, warning } = await aliasesWith(`\uFEFF${JSON.stringify(own)}`);
  expect(warning).toBeUndefined();
  expect(aliases.same).toContainEqual(['Oldmark', 'Aldmark']);
  expect(aliases.same).toContainEqual(SHIPPED_ALIASES.same[0]);
  expect(aliases.partOf).toContainEqual(['NFU', 'Ferry League']);
});

it('a name of its own joins the shipped group it belongs to', async () => {
  const { aliases } = await aliasesWith('{"same": [["Kyiv", "Kyyiv"]]}');
  const [group] = aliases.same.filter((names) => names.includes('Kyyiv'));
  expect(group).toContain('Kiev');
});

describe('a file that has been read', () => {
  it.each(['{"same": [["Oldmark", "Aldmark"]]}', '{"same": [["Oldmark"]]}', 'no JSON'])(
    'is not read again while it is the same: %s',
    async (content) => {
      const dir = await tempFolder();
      await writeFile(join(dir, 'aliases.json'), content);
      const before = await libraryAliases(dir);
      expect(await libraryAliases(dir, before)).toBe(before);
    },
  );

  it('is read again when it has changed', async () => {
    const dir = await tempFolder();
    await writeFile(join(dir, 'aliases.json'), '{"same": [["Oldmark"]]}');
    const before = await libraryAliases(dir);
    await writeFile(join(dir, 'aliases.json'), '{"same": [["Oldmark", "Aldmark"]]}');
    const { aliases, warning } = await libraryAliases(dir, before);
    expect(aliases.same).toContainEqual(['Oldmark', 'Aldmark']);
    expect(warning).toBeUndefined();
  });
});

describe('a link', () => {
  const own = '{"same": [["Oldmark", "Aldmark"]]}';

  it('is followed to a file inside the folder', async () => {
    const dir = await tempFolder();
    await writeFile(join(dir, 'names.json'), own);
    await symlink('names.json', join(dir, 'aliases.json'));
    expect((await libraryAliases(dir)).aliases.same).toContainEqual(['Oldmark', 'Aldmark']);
  });

  it('is not followed out of the folder', async () => {
    const [dir, other] = [await tempFolder(), await tempFolder()];
    await writeFile(join(other, 'names.json'), own);
    await symlink(join(other, 'names.json'), join(dir, 'aliases.json'));
    const { aliases, warning } = await libraryAliases(dir);
    expect(aliases).toBe(SHIPPED_ALIASES);
    expect(warning).toContain('is a link that leads out of the folder');
  });

  it('does not make the folder itself one that is left', async () => {
    const [dir, other] = [await tempFolder(), await tempFolder()];
    await writeFile(join(dir, 'aliases.json'), own);
    await symlink(dir, join(other, 'library'));
    const { aliases } = await libraryAliases(join(other, 'library'));
    expect(aliases.same).toContainEqual(['Oldmark', 'Aldmark']);
  });
});

describe('a file that cannot be used', () => {
  it.each([
    ['is broken JSON', '{\n  "same": [\n    ["Oldmark" "Aldmark"]\n  ]\n}', 'is not JSON (line 3)'],
    ['is empty', '', 'is not JSON'],
    ['is a list', '[]', 'holds no object with the lists "same" and "partOf"'],
    ['has a fault', '{"same": [["Oldmark"]]}', 'entry 1 of "same" needs two names or more'],
    ['is no text', new Uint8Array(64).fill(1), 'is not text'],
  ])('leaves the shipped aliases and says so where it %s', async (_, content, fault) => {
    const { aliases, warning } = await aliasesWith(content);
    expect(aliases).toBe(SHIPPED_ALIASES);
    expect(warning).toContain('aliases.json ');
    expect(warning).toContain(fault);
    expect(warning).toContain('Until it is mended');
  });

  it('may be a folder', async () => {
    const dir = await tempFolder();
    await mkdir(join(dir, 'aliases.json'));
    expect((await libraryAliases(dir)).warning).toContain('is no file');
  });

  it('is not quoted in the warning', async () => {
    expect((await aliasesWith('quiet: words')).warning).not.toContain('quiet');
  });
});
