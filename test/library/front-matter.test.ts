import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FrontMatterError, splitFrontMatter } from '../../src/library/front-matter.ts';

/** The fields of a text and what is left as its body. */
function split(text: string): { fields: Record<string, string>; body: string } {
  const { fields, bodyStart } = splitFrontMatter(text);
  return { fields: Object.fromEntries(fields), body: text.slice(bodyStart) };
}

const BODY = 'The mill burned.\n';

describe('front matter', () => {
  it('is parted from the body', () => {
    expect(split(`---\ntitle: Mill burns\nsource: Mill Post\n---\n${BODY}`)).toEqual({
      fields: { title: 'Mill burns', source: 'Mill Post' },
      body: BODY,
    });
  });

  it('may have Windows line ends', () => {
    expect(split('---\r\ntitle: Mill burns\r\nplace: Brennal\r\n---\r\nThe mill burned.')).toEqual({
      fields: { title: 'Mill burns', place: 'Brennal' },
      body: 'The mill burned.',
    });
  });

  it('may stand behind a byte-order mark, which belongs to no body', () => {
    expect(split(`\uFEFF---\ntitle: Mill burns\n---\n${BODY}`)).toEqual({
      fields: { title: 'Mill burns' },
      body: BODY,
    });
    expect(split(`\uFEFF${BODY}`)).toEqual({ fields: {}, body: BODY });
  });

  it('may be all there is', () => {
    expect(split('---\ntitle: Mill burns\n---')).toEqual({
      fields: { title: 'Mill burns' },
      body: '',
    });
  });

  it('may be empty', () => {
    expect(split(`---\n---\n${BODY}`)).toEqual({ fields: {}, body: BODY });
  });

  it('may have blanks behind its lines of dashes', () => {
    expect(split(`--- \ntitle: Mill burns\n---\t\n${BODY}`).body).toBe(BODY);
  });

  it('names its fields in small letters', () => {
    expect(split(`---\nTitle: Mill burns\n---\n${BODY}`).fields).toEqual({ title: 'Mill burns' });
  });

  it.each([
    ['0012', '0012'],
    ['1.10', '1.10'],
    ['2015-03-25', '2015-03-25'],
    ['true', 'true'],
    ['null', 'null'],
    ['"a: b"', 'a: b'],
    ["'it''s'", "it's"],
    ['  spaced  ', 'spaced'],
  ])('keeps the value %s as text', (written, value) => {
    expect(split(`---\ntitle: ${written}\n---\n`).fields).toEqual({ title: value });
  });

  it('leaves out lists, maps and empty values', () => {
    const block = 'title: Mill burns\ntags:\n- fire\nby: {name: Rike}\nplace:\nsource: ""';
    expect(split(`---\n${block}\n---\n`).fields).toEqual({ title: 'Mill burns' });
  });

  it('reads a value folded over lines', () => {
    expect(split('---\ntitle: >\n  Mill\n  burns\n---\n').fields).toEqual({ title: 'Mill burns' });
  });
});

describe('an unquoted colon', () => {
  it('is taken as part of the value', () => {
    expect(split(`---\ntitle: Brennal: mill burns\nplace: Brennal\n---\n${BODY}`)).toEqual({
      fields: { title: 'Brennal: mill burns', place: 'Brennal' },
      body: BODY,
    });
  });

  it('does not lose the quotes’ meaning on other lines', () => {
    expect(split('---\ntitle: A: b\nsource: "Mill Post"\n---\n').fields).toEqual({
      title: 'A: b',
      source: 'Mill Post',
    });
  });

  it('does not make empty values of empty lines', () => {
    const block = 'title:\nplace: ""\nsource: " "\nurl: Brennal: mill';
    expect(split(`---\n${block}\n---\n`).fields).toEqual({ url: 'Brennal: mill' });
  });

  it.each(['# a remark', '  indented: x', '- fire', ''])(
    'may stand beside a line that is not read: "%s"',
    (line) => {
      expect(split(`---\ntitle: Brennal: mill burns\n${line}\n---\n`).fields).toEqual({
        title: 'Brennal: mill burns',
      });
    },
  );

  it('may stand in lines with Windows ends', () => {
    expect(split('---\r\ntitle: Brennal: mill\r\nplace: Oldmark\r\n---\r\n').fields).toEqual({
      title: 'Brennal: mill',
      place: 'Oldmark',
    });
  });
});

describe('text that has no front matter', () => {
  it.each([
    ['none at all', BODY],
    ['a rule without a second one', '---\nThe mill burned.\n'],
    ['a rule of four dashes', '----\ntitle: Mill\n----\n'],
    ['a rule behind its first line', 'The mill.\n---\ntitle: Mill\n---\n'],
    ['nothing', ''],
  ])('is its own body: %s', (_, text) => {
    expect(split(text)).toEqual({ fields: {}, body: text });
  });

  it('is its own body where the block asks to be run as code', () => {
    const text = '---js\n{ title: (globalThis.wasRun = true) }\n---\nThe mill burned.\n';
    expect(split(text)).toEqual({ fields: {}, body: text });
    expect(Reflect.has(globalThis, 'wasRun')).toBe(false);
  });
});

describe('front matter beyond repair', () => {
  it.each([
    [
      'fields without a closing line',
      '---\ntitle: Mill burns\nThe mill burned.\n',
      'closing "---"',
    ],
    ['a list', '---\n- fire\n- mill\n---\n', 'no list of "key: value"'],
    ['a sentence', '---\nThe mill burned\n---\n', 'no list of "key: value"'],
    ['a colon and a sentence', '---\ntitle: A: b\nThe mill burned\n---\n', '("The mill burned")'],
    [
      'more than 64 kB',
      `---\ntitle: Mill burns\nnote: ${'x'.repeat(65_536)}\n---\n`,
      'closing "---"',
    ],
  ])('is refused: %s', (_, text, reason) => {
    expect(() => split(text)).toThrow(FrontMatterError);
    expect(() => split(text)).toThrow(reason);
  });

  it('does no harm when its aliases multiply', () => {
    const levels = Array.from(
      { length: 9 },
      (_, nth) => `l${nth + 1}: &l${nth + 1} [${`*l${nth}, `.repeat(9)}]`,
    );
    const text = `---\nl0: &l0 [x]\n${levels.join('\n')}\ntitle: Mill burns\n---\n`;
    expect(split(text).fields.title).toBe('Mill burns');
  });

  it('does no harm when a field has the name of a prototype', () => {
    expect([...splitFrontMatter('---\n__proto__: x\ntitle: Mill\n---\n').fields.keys()]).toContain(
      'title',
    );
    expect(Object.hasOwn(Object.prototype, 'title')).toBe(false);
  });
});

/** The body of a text, or the name of what was thrown. */
function bodyOrFailure(text: string): string {
  try {
    return text.slice(splitFrontMatter(text).bodyStart);
  } catch (error) {
    return error instanceof Error ? error.name : 'no error';
  }
}

it('reads or refuses any block, and never fails otherwise', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('title: x', 'a: b: c', '- x', '&a *a', '{', '"', '!!js/function x', '---', '|'),
  );
  const neverElse = fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
    const text = `---\n${lines.join('\n')}\n---\n${BODY}`;
    expect(bodyOrFailure(text)).toMatch(/^FrontMatterError$|The mill burned\.\n$/u);
  });
  fc.assert(neverElse);
});

/** The fields of a block, or whether it was refused as no list of fields. */
function outcome(block: string): unknown {
  try {
    return split(`---\n${block}\n---\n`).fields;
  } catch (error) {
    return error instanceof FrontMatterError;
  }
}

it('reads simple lines alone as it does beside a line that only YAML understands', () => {
  const signs = 'a B 7 : # - " \' \\ [ ] { } & * ! | > % @ ` , ? .'.split(' ');
  const unit = fc.constantFrom(...signs, ' ', '\t', '\u2028', '\u00a0', 'é');
  const value = fc.string({ unit, maxLength: 8 });
  const quoted = fc
    .constantFrom('', '"', "'")
    .chain((mark) => value.map((text) => mark + text + mark));
  const keys = fc.constantFrom('title', 'Title', 'place', 'a-b', '7');
  const line = fc.tuple(keys, quoted).map(([key, text]) => `${key}: ${text}`);
  const alike = fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), (lines) => {
    expect(outcome(lines.join('\n'))).toEqual(outcome(['# a remark', ...lines].join('\n')));
  });
  fc.assert(alike, { numRuns: 300 });
});
