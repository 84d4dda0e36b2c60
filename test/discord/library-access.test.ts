import { describe, expect, it } from 'vitest';
import { NotGivenError } from '../../src/discord/download.ts';
import { givenFile } from '../../src/discord/library-access.ts';

const FILE = {
  name: 'mill.md',
  size: 4,
  contentType: null,
  url: 'https://cdn.discordapp.com/mill.md',
};

function given(download: () => Promise<Uint8Array>, size = FILE.size) {
  return givenFile({ ...FILE, size }, { download });
}

function never(): Promise<never> {
  throw new Error('read');
}

describe('a file that somebody sent', () => {
  it('is read', async () => {
    const bytes = Buffer.from('Mill');
    expect(await given(() => Promise.resolve(bytes))).toEqual({ file: { name: 'mill.md', bytes } });
  });

  it('is asked for again where Discord does not give it', async () => {
    const error = new NotGivenError('Discord does not give the file (404)');
    expect(await given(() => Promise.reject(error))).toEqual({
      refused: 'Discord does not give mill.md any more. Send the file again.',
    });
  });

  it('fails where anything else goes wrong', async () => {
    const error = new RangeError('a file that is not on Discord');
    await expect(given(() => Promise.reject(error))).rejects.toBe(error);
  });

  it('is not read where it is too large', async () => {
    expect(await given(never, 9_000_000)).toEqual({
      refused: 'mill.md is larger than 8 MB: split it into the articles it holds.',
    });
  });
});
