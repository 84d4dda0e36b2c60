import { fileBody } from './api.js';
import { el } from './dom.js';

const MOST_BYTES = 10 * 1024 * 1024;

/**
 * A field of a modal: its element; `check()`, which is false if something is wrong, and says so
 * below the field; `value()` in the form that the server takes; and `focus()`.
 */
export function drawModalField(field) {
  const draw = kinds[field.type] ?? kinds.other;
  const id = `field-${field.customId}`;
  const described = `${id}-about`;
  const { control, isGroup = false, fault, value } = draw(field, { id, described });
  const about = el('p', { class: 'field-about', id: described, text: field.description });
  const wrong = el('p', { class: 'fault', role: 'alert' });
  const label = [
    field.label,
    ...(field.isRequired ? [el('span', { class: 'star', 'aria-hidden': 'true', text: ' *' })] : []),
  ];
  const element = isGroup
    ? el('fieldset', { class: 'modal-field' }, el('legend', {}, ...label), about, control, wrong)
    : el(
        'div',
        { class: 'modal-field' },
        el('label', { for: id }, ...label),
        about,
        control,
        wrong,
      );
  const focusable = control.matches('input, select, textarea')
    ? control
    : control.querySelector('input, select, textarea');
  return {
    element,
    customId: field.customId,
    value,
    focus: () => focusable?.focus(),
    check() {
      const found = fault();
      wrong.textContent = found ?? '';
      focusable?.toggleAttribute('aria-invalid', found !== undefined);
      return found === undefined;
    },
  };
}

const REQUIRED = 'This field is required.';

function textField(field, { id, described }) {
  const isLong = field.type === 'paragraph';
  const attributes = {
    id,
    class: 'modal-input',
    placeholder: field.placeholder,
    maxlength: field.max ?? 4000,
    'aria-describedby': described,
    'aria-required': field.isRequired && 'true',
  };
  const input = el(
    isLong ? 'textarea' : 'input',
    isLong ? { ...attributes, rows: '5' } : { ...attributes, type: 'text' },
  );
  input.value = field.value;
  const counter = field.max && el('span', { class: 'counter', 'aria-hidden': 'true' });
  const count = () => {
    if (counter) counter.textContent = `${input.value.length}/${field.max}`;
  };
  input.addEventListener('input', count);
  count();
  return {
    control: el('div', { class: 'counted' }, input, counter),
    fault() {
      if (input.value === '') return field.isRequired ? REQUIRED : undefined;
      return field.min && input.value.length < field.min
        ? `At least ${field.min} characters, please.`
        : undefined;
    },
    value: () => input.value,
  };
}

function choiceField(field) {
  const type = field.type === 'radio' ? 'radio' : 'checkbox';
  const inputs = field.options.map((option) =>
    el('input', { type, name: field.customId, value: option.value, checked: option.isDefault }),
  );
  const picked = () => inputs.filter((input) => input.checked).map((input) => input.value);
  return {
    isGroup: true,
    control: el(
      'div',
      { class: 'picks' },
      ...field.options.map((option, nth) =>
        el(
          'label',
          { class: 'pick' },
          inputs[nth],
          el(
            'span',
            { class: 'pick-text' },
            el('span', { text: option.label }),
            option.description && el('small', { text: option.description }),
          ),
        ),
      ),
    ),
    fault: () => countFault(field, picked().length, field.options.length),
    value: picked,
  };
}

function countFault({ isRequired, min = 1, max }, count, most) {
  if (count === 0) return isRequired && min > 0 ? REQUIRED : undefined;
  if (count < min) return `At least ${min}, please.`;
  return count > (max ?? most) ? `At most ${max ?? most}, please.` : undefined;
}

const kinds = {
  text: textField,
  paragraph: textField,
  radio: choiceField,
  checks: choiceField,

  select(field, { id, described }) {
    if ((field.max ?? 1) > 1) return choiceField(field);
    const select = el(
      'select',
      { id, class: 'modal-input', 'aria-describedby': described },
      el('option', { value: '', text: field.placeholder || 'Make a selection' }),
      ...field.options.map((option) =>
        el('option', { value: option.value, text: option.label, selected: option.isDefault }),
      ),
    );
    return {
      control: select,
      fault: () => (field.isRequired && select.value === '' ? REQUIRED : undefined),
      value: () => (select.value === '' ? [] : [select.value]),
    };
  },

  file(field, { id, described }) {
    const input = el('input', {
      id,
      type: 'file',
      class: 'modal-input',
      multiple: (field.max ?? 1) > 1,
      accept: field.fileTypes.join(',') || undefined,
      'aria-describedby': described,
      'aria-required': field.isRequired && 'true',
    });
    return {
      control: input,
      fault() {
        const big = [...input.files].find(({ size }) => size > MOST_BYTES);
        return big ? `"${big.name}" is over 10 MiB.` : countFault(field, input.files.length, 1);
      },
      value: () => Promise.all([...input.files].map(fileBody)),
    };
  },

  check(field, { id, described }) {
    const input = el('input', {
      id,
      type: 'checkbox',
      checked: field.isTicked,
      'aria-describedby': described,
    });
    return { control: input, fault: () => undefined, value: () => input.checked };
  },

  other: () => ({
    control: el('p', { class: 'unknown', text: '[The local Discord cannot draw this field]' }),
    fault: () => undefined,
    value: () => [],
  }),
};
