import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../src/config.ts';
import { misspeltSettings } from '../src/misspelt-settings.ts';

describe('a misspelt setting', () => {
  it.each([
    ['ARTICLE_DIR', 'ARTICLES_DIR'],
    ['DATADIR', 'DATA_DIR'],
    ['data_dir', 'DATA_DIR'],
    ['DISCORD_TOKN', 'DISCORD_TOKEN'],
    ['CHANEL_ID', 'CHANNEL_IDS'],
    ['FEED', 'FEEDS'],
  ])('%s is said, with %s that was meant', (name, meant) => {
    expect(misspeltSettings({ [name]: 'x' })).toEqual([
      `${name} is no setting, and is ignored: ${meant} is, and is not set.`,
    ]);
  });

  it('is none where the setting itself is given as well', () => {
    expect(misspeltSettings({ ARTICLE_DIR: 'x', ARTICLES_DIR: 'y' })).toEqual([]);
  });

  it.each(['PATH', 'HOME', 'NEEDS', 'SEED', 'PORT', 'LOG', 'LANG', 'NODE_ENV', 'DATABASE_URL'])(
    'is not %s',
    (name) => expect(misspeltSettings({ [name]: 'x' })).toEqual([]),
  );

  it('is no setting', () => {
    expect(misspeltSettings(Object.fromEntries(SETTINGS.map((name) => [name, 'x'])))).toEqual([]);
  });
});
