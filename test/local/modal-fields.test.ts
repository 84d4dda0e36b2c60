import { ComponentType, TextInputStyle } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { modalSubmission } from '../../src/local/modal-fields.ts';
import { Snowflakes } from '../../src/local/snowflake.ts';
import { Uploads } from '../../src/local/uploads.ts';

const uploads = new Uploads(new Snowflakes(Date.now), () => 'http://127.0.0.1:1');

function labelled(component: object) {
  return {
    custom_id: 'form',
    components: [{ type: ComponentType.Label, label: 'Field', component }],
  };
}

const text = labelled({
  type: ComponentType.TextInput,
  custom_id: 'it',
  style: TextInputStyle.Short,
  min_length: 2,
  max_length: 4,
});
const files = labelled({ type: ComponentType.FileUpload, custom_id: 'it', file_types: ['.md'] });
const radio = labelled({
  type: ComponentType.RadioGroup,
  custom_id: 'it',
  required: false,
  options: [{ label: 'A', value: 'a' }],
});

const note = { name: 'note.md', bytes: Buffer.from('abc'), contentType: 'text/markdown' };

describe('a form', () => {
  it.each([
    [text, '', '"Field" is required'],
    [text, 'a', '"Field" wants at least 2 characters'],
    [text, 'abcde', '"Field" is too long'],
    [files, [], '"Field" is required'],
    [files, [note, note], '"Field" takes at most 1'],
    [files, [{ ...note, name: 'note.exe' }], '"Field" takes .md, not "note.exe"'],
    [radio, 'b', '"Field" takes only what it offers'],
  ])('is not sent where a field is wrong', (modal, it_, why) => {
    expect(() => modalSubmission(modal, { it: it_ }, uploads)).toThrow(why);
  });

  it('is sent with its files resolved, each with an address', () => {
    const { components, resolved } = modalSubmission(files, { it: [note] }, uploads);
    const [id] = Object.keys(Object(Reflect.get(Object(resolved), 'attachments')));
    expect(components).toMatchObject([{ component: { values: [id] } }]);
    expect(resolved).toMatchObject({
      attachments: {
        [id ?? '']: {
          id,
          filename: 'note.md',
          size: 3,
          content_type: 'text/markdown',
          ephemeral: true,
          url: `http://127.0.0.1:1/attachments/${id}/note.md`,
        },
      },
    });
  });

  it('may leave empty what is not required', () => {
    const { components } = modalSubmission(radio, {}, uploads);
    expect(components).toMatchObject([{ component: { value: null } }]);
  });
});
