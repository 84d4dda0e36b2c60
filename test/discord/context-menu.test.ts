import { ComponentType } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { check } from '../../commands/check.ts';
import { listOf, textOf } from '../../src/local/json.ts';
import { allParts } from '../../src/local/messages.ts';
import { engineOf } from '../filled-engine.ts';
import { connected, mara, seen, type Connected, type Seen } from '../local-bot.ts';
import { optionsOf } from '../options.ts';
import { servicesOf } from '../services.ts';
import { buttonsOf } from './reading.ts';
import { faultsOf } from './sendable.ts';

const PLACES = ['Lorn', 'Vale', 'Brennal', 'Quarrow', 'Eskerby', 'Tarnholm', 'Velden'];
const quays = engineOf(
  Object.fromEntries(
    PLACES.map((place, nth) => [
      `${place}.md`,
      `---\ntitle: Quay of ${place}\nsource: Paper ${nth}\npublished: 2031-06-12\nurl: https://coast.example/${nth}\nincident: Quay\n---\n${20 + nth} people were killed when the quay fell, and ${30 + nth} were injured.`,
    ]),
  ),
);

let running: Connected | undefined;
afterEach(async () => {
  const violations = running?.local.core.violations ?? [];
  await running?.stop();
  running = undefined;
  if (violations.length > 0) throw new Error(`Discord would refuse: ${JSON.stringify(violations)}`);
});

/** The rows of a message's menu. */
function rowsOf({ message }: Pick<Seen, 'message'>): { label: string; value: string }[] {
  return allParts(message.components)
    .filter(({ type }) => type === ComponentType.StringSelect)
    .flatMap(({ options }) => listOf(options))
    .map(({ label, value }) => ({ label: textOf(label), value: textOf(value) }));
}

describe('the quotes of a comparison', () => {
  it('are in a menu where they are many, and each leads to its paragraphs, after a restart too', async () => {
    running = await connected({ engine: quays });
    const { see, acting, restart } = running;
    const short = await see('compare', { incident: 'quay' });
    expect([...short.buttons.keys()]).toContain('Context 1');
    const whole = short.buttons.get('Show all figures') ?? '';
    const compared = await seen(acting.component(mara, short.message, whole));
    const rows = rowsOf(compared);
    expect(rows.length).toBeGreaterThan(4);
    expect(rows[0]?.label).toMatch(/^Context 1 · Paper \d · 12 June 2031$/u);
    expect([...compared.buttons.keys()].filter((label) => label.startsWith('Context'))).toEqual([]);
    const opened = await seen(
      acting.component(mara, compared.message, 'pick::::', [rows[2]?.value ?? '']),
    );
    expect(opened.message.onlyFor).toBe(mara.userId);
    expect(opened.text).toContain('Bold: the quote.');
    await restart();
    const again = await seen(
      acting.component(mara, compared.message, 'pick::::', [rows[4]?.value ?? '']),
    );
    expect(again.text).toContain('Bold: the quote.');
  });
});

describe('the quotes of a check', () => {
  const text = PLACES.map((_, nth) => `${20 + nth} people were killed when the quay fell.`).join(
    ' ',
  );

  it('all have a way to their paragraphs, and fit into a message with their links', async () => {
    const reply = await check.run(optionsOf({ text: `${text} ${text}` }), servicesOf(quays));
    expect(faultsOf(reply)).toEqual([]);
    const [container] = reply.components;
    const menus =
      container?.type === ComponentType.Container
        ? container.components.flatMap((part) =>
            part.type === ComponentType.ActionRow ? part.components : [],
          )
        : [];
    const [menu] = menus.filter((part) => part.type === ComponentType.StringSelect);
    expect(menu?.options).toHaveLength(7);
    expect(buttonsOf(reply).filter((one) => 'url' in one)).toHaveLength(7);
  });

  it('are buttons where they are few', async () => {
    const few = `${text.split('. ')[0]}.`;
    const reply = await check.run(optionsOf({ text: few }), servicesOf(quays));
    const labels = buttonsOf(reply).flatMap((one) => ('label' in one ? (one.label ?? '') : []));
    expect(labels).toContain('Context 1');
  });
});
