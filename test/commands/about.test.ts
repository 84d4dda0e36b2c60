import { describe, expect, it } from 'vitest';
import { about } from '../../commands/about.ts';
import { plain, wholeText } from '../discord/reading.ts';
import { engineOf } from '../filled-engine.ts';
import { optionsOf } from '../options.ts';
import { servicesOf } from '../services.ts';

const files = {
  'one.md': '---\npublished: 2031-05-03\n---\nNine ships sank.\n',
  'two.md': 'Snow fell.\n',
};

async function told(options: Parameters<typeof engineOf>[1] = {}): Promise<string> {
  const services = servicesOf(engineOf(files, options));
  return plain(wholeText(await about.run(optionsOf({}), services))).text;
}

describe('/about', () => {
  it('says what is indexed', async () => {
    expect(await told()).toContain(
      '2 articles in 2 passages.\nPublished 3 May 2031 to 3 May 2031; 1 without a known date.',
    );
  });

  it('names the files that are not served', async () => {
    const unread = [{ path: 'three.md', reason: 'is not text: remove it' }];
    expect(await told({ unread })).toContain('three.md is not text: remove it');
  });

  it('says how many articles of how many are read', async () => {
    expect(await told({ ready: false })).toContain(
      'Still reading the articles: 1,200 of 16,000 so far.',
    );
  });

  it('is always private', () => {
    expect(about.isPrivate(optionsOf({}))).toBe(true);
  });
});
