import { describe, expect, it } from 'vitest';
import {
  checkCallback,
  checkChannelMessage,
  checkCommands,
  checkEdit,
} from '../../src/local/checks.ts';

/** What Discord refuses beyond its API description: each rule broken once, and a payload that breaks none. */

const V2 = 32_768;
const text = (content: string) => ({ type: 10, content });
const slash = (more: object = {}) => ({ name: 'ask', description: 'Asks', type: 1, ...more });
const option = (name: string, more: object = {}) => ({ type: 3, name, description: 'x', ...more });
const button = (more: object = {}) => ({ type: 2, style: 2, label: 'x', custom_id: 'a', ...more });
const gallery = (description: string) => ({
  type: 12,
  items: [{ media: { url: 'attachment://a.png' }, description }],
});
const rowOf = (...components: object[]) => ({ type: 1, components });
const whys = (violations: readonly { readonly why: string }[]): string =>
  violations.map(({ why }) => why).join('; ');

describe('commands', () => {
  it('that break no rule pass', () => {
    expect(
      checkCommands([slash({ options: [option('a', { required: true }), option('b')] })]),
    ).toEqual([]);
  });

  it.each<[string, object[]]>([
    ['without a description', [slash({ description: '' })]],
    ['a description on a context-menu command', [{ name: 'Find', type: 3, description: 'x' }]],
    ['a name that no slash command may have', [slash({ name: 'Ask It' })]],
    ['two commands of one type and name', [slash(), slash()]],
    [
      'too many commands of type 1',
      Array.from({ length: 101 }, (_, nth) => slash({ name: `c${nth}` })),
    ],
    [
      'a choice value over 100',
      [slash({ options: [option('a', { choices: [{ name: 'x', value: 'y'.repeat(101) }] })] })],
    ],
    [
      'choices and autocomplete',
      [
        slash({
          options: [option('a', { autocomplete: true, choices: [{ name: 'x', value: 'y' }] })],
        }),
      ],
    ],
    [
      'a required option after an optional one',
      [slash({ options: [option('a'), option('b', { required: true })] })],
    ],
    ['two options of one name', [slash({ options: [option('a'), option('a')] })]],
    [
      'a subcommand beside a plain option',
      [slash({ options: [option('a'), { type: 1, name: 'b', description: 'x' }] })],
    ],
    [
      'more than 8,000 characters in all',
      [
        slash({
          options: Array.from({ length: 5 }, (_, nth) =>
            option(`o${nth}`, {
              choices: Array.from({ length: 25 }, (_x, c) => ({
                name: `${c}${'n'.repeat(90)}`,
                value: 'v'.repeat(80),
              })),
            }),
          ),
        }),
      ],
    ],
  ])('are refused for: %s', (why, commands) => {
    expect(whys(checkCommands(commands))).toContain(why);
  });
});

describe('messages', () => {
  it('that break no rule pass', () => {
    const body = {
      flags: V2,
      components: [{ type: 17, components: [text('x'), rowOf(button())] }],
    };
    expect(checkChannelMessage(body, { files: [] })).toEqual([]);
  });

  it.each<[string, object]>([
    ['nothing in it', {}],
    ['an embed field with an empty value', { embeds: [{ fields: [{ name: 'a', value: '' }] }] }],
    [
      'embeds over 6,000 in all',
      { embeds: [{ description: 'x'.repeat(4_000) }, { description: 'x'.repeat(2_001) }] },
    ],
    [
      'text displays over 4,000 in all',
      { flags: V2, components: [text('x'.repeat(2_000)), text('x'.repeat(2_001))] },
    ],
    ['over 10,170 bytes', { flags: V2, components: [text('字'.repeat(3_500))] }],
    [
      'over 40 components',
      {
        flags: V2,
        components: [1, 2, 3, 4, 5].map((n) => ({
          type: 17,
          components: Array.from({ length: 8 }, () => text(`${n}`)),
        })),
      },
    ],
    [
      'buttons and a select in one row',
      {
        content: 'x',
        components: [
          rowOf(button(), { type: 3, custom_id: 's', options: [{ label: 'a', value: 'a' }] }),
        ],
      },
    ],
    [
      'over 5 rows without V2',
      {
        content: 'x',
        components: [1, 2, 3, 4, 5, 6].map((n) => rowOf(button({ custom_id: `${n}` }))),
      },
    ],
    ['a V2 component without the flag', { components: [text('x')] }],
    ['the V2 flag with content', { flags: V2, content: 'x', components: [text('x')] }],
    ['the V2 flag with embeds', { flags: V2, embeds: [{ title: 'x' }], components: [text('x')] }],
    ['one custom_id twice', { content: 'x', components: [rowOf(button(), button())] }],
    [
      'a button without custom_id',
      { content: 'x', components: [rowOf({ type: 2, style: 2, label: 'x' })] },
    ],
    [
      'a link button without url',
      { content: 'x', components: [rowOf({ type: 2, style: 5, label: 'x' })] },
    ],
    [
      'a link button with custom_id',
      {
        content: 'x',
        components: [rowOf({ type: 2, style: 5, label: 'x', url: 'https://a.b', custom_id: 'a' })],
      },
    ],
    [
      'a link over 512',
      {
        content: 'x',
        components: [
          rowOf({ type: 2, style: 5, label: 'x', url: `https://a.b/${'x'.repeat(512)}` }),
        ],
      },
    ],
    [
      'a button without label and emoji',
      { content: 'x', components: [rowOf({ type: 2, style: 2, custom_id: 'a' })] },
    ],
    [
      'a select with equal values',
      {
        content: 'x',
        components: [
          rowOf({
            type: 3,
            custom_id: 's',
            options: [
              { label: 'a', value: 'a' },
              { label: 'b', value: 'a' },
            ],
          }),
        ],
      },
    ],
    [
      'attachment://a.txt was not sent',
      { flags: V2, components: [{ type: 13, file: { url: 'attachment://a.txt' } }] },
    ],
    ['attachment://a.png was not sent', { flags: V2, components: [gallery('x')] }],
    ['too_big', { flags: V2, components: [gallery('x'.repeat(1_025))] }],
  ])('are refused for: %s', (why, body) => {
    expect(whys(checkChannelMessage(body, { files: [] }))).toContain(why);
  });

  it.each<[string, object, { flagsBefore: number; staysClassic?: boolean }]>([
    [
      'a V2 edit while content or embeds stay',
      { flags: V2, components: [text('x')] },
      { flagsBefore: 0, staysClassic: true },
    ],
    ['the V2 flag taken off', { flags: 0 }, { flagsBefore: V2 }],
  ])('are refused as edits for: %s', (why, body, before) => {
    expect(whys(checkEdit(body, { files: [], ...before }))).toContain(why);
  });
});

describe('answers', () => {
  it.each<[string, object]>([
    [
      'an autocomplete value over 100',
      { type: 8, data: { choices: [{ name: 'a', value: 'x'.repeat(101) }] } },
    ],
    [
      'a modal of more than 5 parts',
      {
        type: 9,
        data: {
          custom_id: 'm',
          title: 't',
          components: Array.from({ length: 6 }, (_, n) => ({
            type: 18,
            label: 'x',
            component: { type: 4, custom_id: `${n}`, style: 1 },
          })),
        },
      },
    ],
    ['a deferral with a flag other than ephemeral', { type: 5, data: { flags: V2 } }],
    ['no kind of answer', { type: 99 }],
  ])('are refused for: %s', (why, body) => {
    expect(whys(checkCallback(body, { files: [] }))).toContain(why);
  });
});
