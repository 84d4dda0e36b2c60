import { fileBody, Refused } from './api.js';
import { el, icon } from './dom.js';
import { closePopup, hasRows, openPopup } from './popup.js';
import { suggestions } from './suggest.js';

const BOOLEANS = [
  { name: 'True', value: true },
  { name: 'False', value: false },
];

/**
 * A field of the composer for an option of a command. `complete(field)` asks the bot for rows;
 * `leave()` is called when Backspace leaves an empty field. The result's `value()` is what is
 * filled in, undefined for nothing; it throws Refused with the reason where that cannot be sent.
 */
export function fieldFor(option, { complete, leave }) {
  return option.type === 'file' ? fileField(option) : typedField(option, { complete, leave });
}

function frame(option, input, ...more) {
  return el(
    'label',
    { class: `field of-${option.type}${option.isRequired ? ' required' : ''}` },
    el('span', { class: 'field-name', text: option.name }),
    input,
    ...more,
  );
}

/** An option's name and description, for the heading of the popup. */
export function headingFor({ name, description, isRequired }) {
  return [
    el('b', { text: name }),
    ` ${description}`,
    ...(isRequired ? [el('span', { class: 'required-mark', text: 'required' })] : []),
  ];
}

function typedField(option, { complete, leave }) {
  const rows = option.type === 'boolean' ? BOOLEANS : option.choices;
  const isList = rows.length > 0;
  const offers = isList || option.hasRows;
  const isNumber = option.type === 'integer' || option.type === 'number';
  const longest = option.type === 'text' && !isList ? option.max : undefined;
  const counter = longest && el('span', { class: 'counter', 'aria-hidden': 'true' });
  let picked;

  const input = el('input', {
    type: 'text',
    class: 'field-input',
    maxlength: longest,
    inputmode: isNumber && (option.type === 'integer' ? 'numeric' : 'decimal'),
    'aria-required': option.isRequired && 'true',
    'aria-label': `${option.name}: ${option.description}`,
    placeholder: isList ? 'choose' : undefined,
    ...(offers && {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-controls': 'rows',
      'aria-expanded': 'false',
    }),
  });
  const suggest = suggestions(() => complete(option.name));
  const element = frame(option, input, counter);

  function pick(row) {
    picked = row;
    input.value = row.name;
    changed();
    openPopup({ heading: headingFor(option), input });
  }

  function changed() {
    element.classList.remove('wrong');
    input.removeAttribute('aria-invalid');
    if (counter) counter.textContent = `${input.value.length}/${longest}`;
  }

  function offer(shown, note) {
    if (document.activeElement !== input) return;
    // Enter must not take another value than the one picked
    const marksFirst = input.value !== '' && !picked;
    openPopup({ heading: headingFor(option), rows: shown, note, input, pick, marksFirst });
  }

  async function ask() {
    // what is picked stays until it is typed over
    if (picked) offer([]);
    else if (isList) {
      const typed = input.value.toLowerCase();
      const fitting = rows.filter(({ name }) => name.toLowerCase().includes(typed));
      offer(fitting, 'Nothing in the list fits');
    } else if (option.hasRows) {
      offer([], 'Loading options…');
      const found = await suggest();
      if (found === 'stale') return;
      if (found === undefined) offer([], 'Loading options failed');
      else offer(found, 'No options match what is typed');
    } else offer([]);
  }

  input.addEventListener('focus', () => void ask());
  // by mouse a list opens again, also to pick another value
  input.addEventListener('click', () => {
    if (hasRows()) return;
    if (isList) offer(rows);
    else void ask();
  });
  input.addEventListener('blur', () => closePopup(input));
  input.addEventListener('input', () => {
    picked = undefined;
    changed();
    void ask();
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' && !hasRows()) void ask();
    if (event.key !== 'Backspace' || input.value !== '') return;
    event.preventDefault();
    leave();
  });
  changed();

  return {
    option,
    element,
    input,
    fill(text) {
      input.value = text;
      const row = rows.find(({ name }) => name.toLowerCase() === text.toLowerCase());
      picked = row;
      changed();
    },
    /** The value while it is being typed. */
    typed: () => picked?.value ?? (input.value === '' ? undefined : input.value),
    value() {
      if (picked) return picked.value;
      const text = input.value.trim();
      if (text === '') return undefined;
      if (isList) throw new Refused(`"${option.name}" takes only what its list offers.`);
      if (!isNumber) return text;
      const number = Number(text);
      const fits = option.type === 'integer' ? Number.isInteger(number) : Number.isFinite(number);
      if (!fits) throw new Refused(`"${option.name}" wants a ${kindOf(option)}.`);
      return number;
    },
  };
}

function kindOf({ type }) {
  return type === 'integer' ? 'whole number' : 'number';
}

function fileField(option) {
  const name = el('span', { class: 'file-chosen', text: 'Choose a file' });
  const input = el('input', {
    type: 'file',
    class: 'field-file',
    'aria-required': option.isRequired && 'true',
    'aria-label': `${option.name}: ${option.description}`,
  });
  const element = frame(option, input, icon('file'), name);
  input.addEventListener('change', () => {
    name.textContent = input.files[0]?.name ?? 'Choose a file';
    element.classList.remove('wrong');
  });
  input.addEventListener('focus', () => openPopup({ heading: headingFor(option), input }));
  input.addEventListener('blur', () => closePopup(input));
  return {
    option,
    element,
    input,
    fill: () => undefined,
    typed: () => undefined,
    value: () => (input.files[0] ? fileBody(input.files[0]) : undefined),
  };
}
