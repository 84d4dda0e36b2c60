import { optionsIn } from './commands.js';
import { byId, el, icon } from './dom.js';
import { fieldFor, headingFor } from './fields.js';
import { closePopup, openPopup } from './popup.js';

const place = byId('command');

/**
 * A command in the composer: a field for each option that it needs, a button for each optional one.
 * `text` is what was typed after the command's name. `complete(options, focused)` asks the bot for
 * rows, `leave()` goes back to choosing, `drop()` gives up.
 */
export function openCommand(command, text, { complete, leave, drop }) {
  const fields = new Map();
  const given = optionsIn(text, command.fields);

  const name = el('button', {
    class: 'command-name',
    type: 'submit',
    text: `/${command.name}`,
    'aria-label': `Send /${command.name}`,
    title: command.description,
    on: {
      focus: () =>
        openPopup({
          heading: [el('b', { text: `/${command.name}` }), ` ${command.description}`],
          input: name,
        }),
      blur: () => closePopup(name),
      keydown: (event) => {
        if (event.key === 'Backspace') leave();
      },
    },
  });
  const more = el('span', { class: 'more-fields' });
  const close = el(
    'button',
    {
      class: 'plain-button drop',
      type: 'button',
      'aria-label': `Leave /${command.name}`,
      on: { click: drop },
    },
    icon('close'),
  );
  place.replaceChildren(name, more, close);
  place.setAttribute('aria-label', `/${command.name}: ${command.description}`);
  place.hidden = false;

  function typedSoFar() {
    const options = {};
    for (const field of fields.values()) {
      const typed = field.typed();
      if (typed !== undefined) options[field.option.name] = typed;
    }
    return options;
  }

  function add(option) {
    const field = fieldFor(option, {
      complete: (focused) => complete({ [focused]: '', ...typedSoFar() }, focused),
      leave: () => (option.isRequired ? leave() : take(option)),
    });
    fields.set(option.name, field);
    more.before(field.element);
    drawMore();
    return field;
  }

  /** Removes an option again. */
  function take(option) {
    fields.get(option.name).element.remove();
    fields.delete(option.name);
    drawMore();
    const last = [...fields.values()].at(-1);
    (last?.input ?? name).focus();
  }

  function drawMore() {
    const left = command.fields.filter(({ name: one }) => !fields.has(one));
    more.replaceChildren(
      ...left.map((option) => {
        const button = el('button', {
          class: 'add-field',
          type: 'button',
          text: `+ ${option.name}`,
          'aria-label': `Add ${option.name}: ${option.description}`,
          disabled: option.type === 'other',
          on: {
            click: () => add(option).input.focus(),
            focus: () => openPopup({ heading: headingFor(option), input: button }),
            pointerenter: () => {
              // a click moves the buttons: the next one must not take the place of a field's list
              if (place.contains(document.activeElement?.closest('.field'))) return;
              openPopup({ heading: headingFor(option), input: button });
            },
            pointerleave: () => closePopup(button),
            blur: () => closePopup(button),
          },
        });
        return button;
      }),
    );
  }

  drawMore();
  for (const option of command.fields)
    if ((option.isRequired || given.has(option.name)) && option.type !== 'other') {
      const field = add(option);
      if (given.has(option.name)) field.fill(given.get(option.name));
    }
  const all = [...fields.values()];
  const empty = all.find((field) => field.typed() === undefined);
  (empty ?? all.at(-1))?.input.focus();
  if (all.length === 0) name.focus();

  return {
    name: command.name,

    /**
     * What is filled in; undefined where something is missing or wrong, which is then pointed out.
     */
    async values() {
      const values = {};
      for (const field of fields.values()) {
        let fault;
        try {
          const value = await field.value();
          if (value !== undefined) values[field.option.name] = value;
          else
            fault = field.option.isRequired
              ? 'This option is required.'
              : 'Give it a value, or take it out with Backspace.';
        } catch (error) {
          fault = error.message;
        }
        if (fault === undefined) continue;
        field.element.classList.add('wrong');
        field.input.setAttribute('aria-invalid', 'true');
        field.input.focus();
        openPopup({
          heading: [
            ...headingFor(field.option),
            el('span', { class: 'fault', role: 'alert', text: fault }),
          ],
          input: field.input,
        });
        return undefined;
      }
      return values;
    },

    close() {
      place.hidden = true;
      place.replaceChildren();
    },
  };
}
