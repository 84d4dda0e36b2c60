import { ApplicationCommandOptionType as OptionType } from 'discord.js';
import type { Filled } from '../../src/local/acting.ts';
import { listOf, numberOf, type Json } from '../../src/local/json.ts';
import { oneOf } from '../random.ts';
import { questionOf } from './reports.ts';

const PIECES = [
  '\u0000',
  '\u202e',
  '\u200b',
  '\ud800',
  '\udc00\ud83d',
  '🙂',
  'e\u0301\u0323\u0302',
  'شهر',
  '火事 ',
  '@everyone ',
  '<@810000000000000002> ',
  '</ask:1>',
  '<t:99999999999999:R>',
  '**',
  '```',
  '||',
  '[a](javascript:alert(1))',
  '](',
  '\n\n',
  '-# ',
  '> ',
  '"',
  '"fire ',
  ' OR ',
  ' near/99999999999 ',
  '-',
  'ferry* ',
  '* ',
  'source:',
  'before:2031-13-45 ',
  'after:last week ',
  '=2+3',
  '../../etc/passwd',
  'file:///etc/passwd',
  'http://[::]/',
  'http://127.0.0.1:1/',
  '%00',
  '{}',
  '${x}',
  '<script>',
  'constructor',
  '__proto__',
  '-1',
  '1e309',
  '9'.repeat(30),
  'ferry ',
  'killed ',
  ' ',
];
const MAX_TEXT = 6_000;
const NUMBERS = [-1, 0, 1, 25, 2 ** 31, 2 ** 53 - 1, -(2 ** 53), 0.5, 1e308];

/** A text of hostile pieces, or one piece over and over, of up to `most` UTF-16 units. */
export function hostileText(random: () => number, most = MAX_TEXT): string {
  if (random() < 0.15) return questionOf(random).slice(0, most);
  const times = 1 + Math.floor(random() ** 4 * 2_000);
  const piece = oneOf(PIECES, random);
  const isMonotone = random() < 0.3;
  const pieces = Array.from({ length: times }, () => (isMonotone ? piece : oneOf(PIECES, random)));
  return pieces.join('').slice(0, most);
}

/** A value for an option that Discord's client lets through: of its type, within its limits. */
export function hostileValue(option: Json, random: () => number): Filled[string] {
  const choices = listOf(option.choices);
  if (choices.length > 0) {
    const { value } = oneOf(choices, random);
    return typeof value === 'number' ? value : String(value);
  }
  if (option.type === OptionType.Boolean) return random() < 0.5;
  if (option.type === OptionType.Integer || option.type === OptionType.Number) {
    const [least, most] = [
      Number(option.min_value ?? -Infinity),
      Number(option.max_value ?? Infinity),
    ];
    const number = Math.min(most, Math.max(least, oneOf(NUMBERS, random)));
    return option.type === OptionType.Integer ? Math.trunc(number) : number;
  }
  if (option.type === OptionType.Attachment)
    return {
      name: oneOf(['a.pdf', 'a.html', '../a.txt', '\u202etxt.exe', 'x'.repeat(200), ''], random),
      bytes: Buffer.from(hostileText(random)),
      contentType: oneOf(['text/html', 'application/pdf', 'x/y', ''], random),
    };
  const least = numberOf(option.min_length);
  return hostileText(random, numberOf(option.max_length) || MAX_TEXT).padEnd(least, 'x');
}

/** A value of any type, as no client sends it. */
export function wrongValue(random: () => number): unknown {
  return oneOf([null, 42, true, {}, [], [[]], '', '\u0000', { value: 'x' }, 1e308], random);
}
