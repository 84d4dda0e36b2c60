import { afterEach, describe, expect, it } from 'vitest';
import { check } from '../../commands/check.ts';
import { wholeText } from '../discord/reading.ts';
import { faultsOf } from '../discord/sendable.ts';
import { engineOf } from '../filled-engine.ts';
import { connected, mara, seen, type Connected } from '../local-bot.ts';
import { optionsOf } from '../options.ts';
import { servicesOf } from '../services.ts';

const services = servicesOf(
  engineOf({
    'ferry.md':
      '---\ntitle: Ferry runs aground\nsource: Coast Post\nurl: https://coast.example/ferry\n---\nTwelve passengers were hurt on the ferry.\n',
  }),
);

describe('/check', () => {
  it('says what the articles say to each statement, with the words that they put otherwise', async () => {
    const text = 'Nine passengers were hurt on the ferry. A whale was seen.';
    const said = wholeText(await check.run(optionsOf({ text }), services));
    expect(said).toContain('1 differs, 1 not mentioned.');
    expect(said).toContain('The articles put otherwise: Nine');
    expect(said).toContain('“Twelve passengers were hurt on the ferry.”');
    expect(said).not.toMatch(/\b(?:is|was) (?:true|false)\b/u);
  });

  it('asks for a text where there is none, and says so where it holds no statement', async () => {
    expect(wholeText(await check.run(optionsOf({ text: ' ' }), services))).toContain('Give a text');
    expect(wholeText(await check.run(optionsOf({ text: '?!' }), services))).toContain(
      'no statement',
    );
  });

  it('fits into a message however long the text is', async () => {
    const text = '12 *passengers* <@1> were hurt on the ferry. '.repeat(60);
    expect(faultsOf(await check.run(optionsOf({ text }), services))).toEqual([]);
  });
});

let running: Connected | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

describe('Check against the articles', () => {
  it('checks a message for whoever asks alone, and Share posts the same', async () => {
    running = await connected();
    const { acting, see, local } = running;
    const { message } = await see('about');
    const target = { ...message, content: 'Twelve passengers were injured near Port Sallow.' };
    const checked = await seen(acting.messageCommand(mara, 'Check against the articles', target));
    expect(checked.isPrivate).toBe(true);
    expect(checked.text).toContain('1 borne out.');
    const id = checked.buttons.get('Share in the channel') ?? '';
    await acting.component(mara, checked.message, id).outcome;
    expect(local.core.violations).toEqual([]);
  });
});
