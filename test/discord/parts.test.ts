import { ButtonStyle, ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { escaped, smallPrint } from '../../src/discord/markdown.ts';
import {
  button,
  container,
  heading,
  picture,
  row,
  text,
  textIn,
  withLink,
} from '../../src/discord/parts.ts';

describe('button', () => {
  it('shortens its label to 80 characters', () => {
    expect(button('x'.repeat(81), { verb: 'read' }).label).toBe(`${'x'.repeat(79)}…`);
    expect(button('x'.repeat(80), { verb: 'read' }).label).toBe('x'.repeat(80));
  });

  it('is dead only when it is said to be', () => {
    expect(button('a', { verb: 'read' })).not.toHaveProperty('disabled');
    expect(button('a', { verb: 'read' }, { disabled: true }).disabled).toBe(true);
  });
});

describe('row', () => {
  it('is nothing where there is no button', () => {
    expect(row([])).toEqual([]);
  });

  it('holds five buttons and drops the sixth', () => {
    const six = [0, 1, 2, 3, 4, 5].map((page) => button('a', { verb: 'read', page }));
    expect(row(six)[0]?.components).toEqual(six.slice(0, 5));
  });
});

describe('picture', () => {
  it('is the file of the reply with this name, and says what it shows', () => {
    expect(picture('chart.png', 'Two dots')).toEqual({
      type: ComponentType.MediaGallery,
      items: [{ media: { url: 'attachment://chart.png' }, description: 'Two dots' }],
    });
  });

  it('says it in 1,024 characters', () => {
    const said = [1_024, 1_025].map(
      (length) => picture('a.png', 'x'.repeat(length)).items[0]?.description,
    );
    expect(said).toEqual(['x'.repeat(1_024), `${'x'.repeat(1_023)}…`]);
  });
});

describe('withLink', () => {
  it('puts a link button beside a text', () => {
    expect(withLink('a', 'Open', 'https://news.example/')).toEqual({
      type: ComponentType.Section,
      components: [{ type: ComponentType.TextDisplay, content: 'a' }],
      accessory: {
        type: ComponentType.Button,
        style: ButtonStyle.Link,
        label: 'Open',
        url: 'https://news.example/',
      },
    });
  });

  it('is the text alone where there is no address', () => {
    expect(withLink('a', 'Open', undefined)).toEqual(text('a'));
  });
});

describe('textIn', () => {
  const words = '"a_b" **c** -# > \\ [d](e) @everyone 1.';

  it('finds what a heading said before it was escaped', () => {
    expect(textIn([container([text('b', 2), heading(escaped(words), 1)])], 1)).toBe(words);
  });

  it('finds what small print said before it was escaped', () => {
    expect(textIn([container([text(smallPrint(escaped(words)), 2)])], 2)).toBe(words);
  });

  it('takes away the mark of a heading once', () => {
    expect(textIn([heading(escaped('### a'), 1)], 1)).toBe('### a');
  });

  it('is undefined where no text has the number', () => {
    expect(textIn([container([heading('a', 1)]), text('b')], 2)).toBeUndefined();
  });
});
