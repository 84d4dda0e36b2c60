import { el, icon } from './dom.js';

/** A select of a message: a single choice acts at once, several need a button. */
export function drawSelect(select, act) {
  return select.max > 1 ? drawMany(select, act) : drawOne(select, act);
}

function drawOne({ customId, placeholder, options, min, isDisabled }, act) {
  const hasDefault = options.some((option) => option.isDefault);
  const element = el(
    'select',
    {
      class: 'select',
      'aria-label': placeholder,
      disabled: isDisabled,
      on: {
        change: ({ currentTarget }) =>
          act(customId, currentTarget, currentTarget.value ? [currentTarget.value] : []),
      },
    },
    // an optional select can be emptied again
    (!hasDefault || min === 0) && el('option', { value: '', text: placeholder, disabled: min > 0 }),
    ...options.map((option) =>
      el('option', {
        value: option.value,
        selected: option.isDefault,
        text: option.description ? `${option.label} · ${option.description}` : option.label,
      }),
    ),
  );
  if (!hasDefault) element.value = '';
  return element;
}

function drawMany({ customId, placeholder, options, min, max, isDisabled }, act) {
  if (isDisabled) return el('p', { class: 'select', 'aria-disabled': 'true', text: placeholder });
  const boxes = options.map((option) =>
    el('input', { type: 'checkbox', value: option.value, checked: option.isDefault }),
  );
  const done = el('button', {
    class: 'button primary',
    type: 'button',
    text: 'Done',
    on: {
      click: () =>
        act(
          customId,
          done,
          boxes.filter((box) => box.checked).map((box) => box.value),
        ),
    },
  });
  const check = () => {
    const count = boxes.filter((box) => box.checked).length;
    done.disabled = count < min || count > max;
  };
  check();
  return el(
    'details',
    { class: 'select many', on: { change: check } },
    el('summary', {}, el('span', { text: placeholder }), icon('down')),
    ...options.map((option, nth) =>
      el(
        'label',
        { class: 'pick' },
        boxes[nth],
        el(
          'span',
          { class: 'pick-text' },
          el('span', { text: option.label }),
          option.description ? el('small', { text: option.description }) : undefined,
        ),
      ),
    ),
    done,
  );
}
