import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decoded, NotTextError } from '../../src/library/decode.ts';

const TEXT = 'The café by the mill burned – “twice”, they said.\r\nآسیاب 🌊';
const ENGLISH = 'The mill burned at dawn. Nobody was hurt, and the river was low.';

/** Bytes of a text in UTF-16, its byte-order mark included where the text has one. */
function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

/** Bytes of a text whose characters all stand below U+0100. */
function latin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

describe('decoded', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-16 LE with a mark', utf16(`\uFEFF${TEXT}`, 'le')],
    ['UTF-16 BE with a mark', utf16(`\uFEFF${TEXT}`, 'be')],
  ])('reads %s', (_, bytes) => {
    expect(decoded(bytes).replace('\uFEFF', '')).toBe(TEXT);
  });

  it.each([
    ['UTF-8', Buffer.from(`\uFEFF${ENGLISH}`)],
    ['UTF-16 LE', utf16(`\uFEFF${ENGLISH}`, 'le')],
    ['UTF-16 BE', utf16(`\uFEFF${ENGLISH}`, 'be')],
  ])('keeps the byte-order mark of %s as the first character', (_, bytes) => {
    expect(decoded(bytes)).toBe(`\uFEFF${ENGLISH}`);
  });

  it.each([
    ['LE', utf16(ENGLISH, 'le')],
    ['BE', utf16(ENGLISH, 'be')],
  ])('reads UTF-16 %s without a mark', (_, bytes) => {
    expect(decoded(bytes)).toBe(ENGLISH);
  });

  it.each([
    ['Russian', 'Старая мельница у реки сгорела на рассвете. Никто не пострадал.'],
    [
      'Chinese',
      '今天清晨河边的老磨坊被烧毁。没有人受伤,市长说。\n消防队员在两小时后扑灭了大火。\n',
    ],
    ['Korean', '오늘 새벽 강가의 오래된 방앗간이 불탔다. 다친 사람은 없다고 시장이 말했다.'],
  ])('reads %s in UTF-16 without a mark', (_, text) => {
    expect(decoded(utf16(text, 'le'))).toBe(text);
    expect(decoded(utf16(text, 'be'))).toBe(text);
  });

  it.each([
    ['English', ENGLISH],
    ['long English', ENGLISH.repeat(5)],
    ['Russian', 'Старая мельница у реки сгорела на рассвете. Никто не пострадал, сообщил мэр.'],
    ['Chinese', '今天清晨河边的老磨坊被烧毁。没有人受伤,市长说。消防队员在两小时后扑灭了大火。'],
  ])('reads %s with a stray zero byte anywhere as what it is', (_, text) => {
    for (let at = 0; at <= text.length; at += 1) {
      const strayed = `${text.slice(0, at)}\0${text.slice(at)}`;
      expect(decoded(Buffer.from(strayed))).toBe(strayed);
    }
  });

  it('reads windows-1252', () => {
    const text =
      'The old mill in the café burned – nobody was hurt, “not one”, and the river was low.';
    const bytes = latin1(text.replace('–', '\u0096').replace('“', '\u0093').replace('”', '\u0094'));
    expect(decoded(bytes)).toBe(text);
  });

  it('reads a Cyrillic file of one byte a letter', () => {
    const russian = 'Старая мельница у реки сгорела на рассвете. Никто не пострадал, сообщил мэр.';
    const bytes = Uint8Array.from(russian, (letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return code < 0x80 ? code : code - 0x04_10 + 0xc0;
    });
    expect(decoded(bytes)).toBe(russian);
  });

  it('reads an empty file as an empty text', () => {
    expect(decoded(new Uint8Array())).toBe('');
  });

  it('gives back any text that was written as UTF-8', () => {
    const roundTrip = fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      // control characters in numbers are no text
      const visible = text.replaceAll(/\p{Cc}/gu, '');
      expect(decoded(Buffer.from(visible))).toBe(visible);
    });
    fc.assert(roundTrip);
  });

  it.each([
    ['a picture', Uint8Array.from({ length: 600 }, (_, nth) => (nth * 37 + 11) % 256)],
    ['an archive', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(400, 1)])],
    ['zeros', new Uint8Array(500)],
  ])('refuses %s', (_, bytes) => {
    expect(() => decoded(bytes)).toThrow(NotTextError);
  });
});
