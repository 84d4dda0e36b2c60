import { post, Refused } from './api.js';
import { openCommand } from './command-form.js';
import { byId } from './dom.js';
import { fits, typedCommand } from './commands.js';
import { closePopup, hasRows, openPopup, takeKey } from './popup.js';
import { place, state } from './state.js';

const form = byId('composer');
const box = byId('box');
const notice = byId('notice');
const status = byId('picker-status');

/** The command being filled in. */
let command;
const handlers = {};

/** Sets what happens to a command, `use(name, options)`, and to a message, `say(text)`. */
export function onComposed(given) {
  Object.assign(handlers, given);
}

/** Writes into the composer as if somebody had typed it. */
export function type(text) {
  leave('');
  box.value = text;
  box.focus();
  typed();
}

/** Starts again, in the current channel. */
export function reset() {
  leave('');
  notify('');
  box.placeholder = `Message #${state.channel.name}, or / for commands`;
  box.setAttribute('aria-label', `Message #${state.channel.name}`);
}

/** Shows a sentence above the composer until somebody types again. */
export function notify(sentence) {
  notice.textContent = sentence;
  notice.hidden = sentence === '';
}

function typed() {
  notify('');
  if (command) return;
  const text = box.value;
  if (!text.startsWith('/')) {
    closePopup();
    status.textContent = '';
    return;
  }
  const whole = typedCommand(text, state.commands);
  if (whole) choose(whole.command, whole.rest);
  else offer(text.slice(1));
}

function offer(typedName) {
  const found = fits(typedName, state.commands);
  const rows = found.map((one) => ({
    name: `/${one.name}`,
    detail: one.description,
    command: one,
  }));
  status.textContent =
    rows.length === 1 ? '1 command' : `${rows.length} commands; the arrow keys go through them`;
  openPopup({
    heading: ['Commands'],
    rows,
    note: 'There is no such command here.',
    input: box,
    pick: (row) => choose(row.command, ''),
  });
}

function choose(chosen, rest) {
  closePopup();
  status.textContent = '';
  box.value = '';
  box.hidden = true;
  command?.close();
  command = openCommand(chosen, rest, {
    complete: async (options, focused) => {
      const answer = await post('/page/complete', place(), { name: chosen.name, options, focused });
      if (answer.kind !== 'choices') throw new Refused('Loading options failed');
      return answer.choices;
    },
    leave: () => {
      leave(`/${chosen.name}`);
      box.focus();
      typed();
    },
    drop: () => {
      leave('');
      box.focus();
    },
  });
}

function leave(text) {
  command?.close();
  command = undefined;
  closePopup();
  box.hidden = false;
  box.value = text;
}

/**
 * Puts the focus where the next message is written; not on a phone, whose keyboard would hide the
 * answer.
 */
export function goBack() {
  if (matchMedia('(hover: hover)').matches) box.focus();
  else document.activeElement?.blur();
}

async function send() {
  if (!command) {
    const text = box.value;
    if (text.trim() === '') return;
    leave('');
    handlers.say(text);
    return;
  }
  const { name } = command;
  const filled = await command.values();
  if (filled === undefined) return;
  leave('');
  goBack();
  handlers.use(name, filled);
}

box.addEventListener('input', typed);
box.addEventListener('focus', typed);
box.addEventListener('blur', () => closePopup(box));

form.addEventListener('keydown', (event) => {
  if (event.target.closest('.popup') || event.isComposing) return;
  if (takeKey(event)) return;
  if (event.key === 'Escape') {
    // first the rows, then the command
    if (!hasRows() && command) {
      leave('');
      box.focus();
    } else closePopup();
  } else if (event.key === 'Enter' && !event.shiftKey && event.target.matches('input, textarea')) {
    event.preventDefault();
    form.requestSubmit();
  }
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  send().catch((error) => notify(error.message));
});

// as in Discord, a slash begins a command wherever one is
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest('input, textarea, select, dialog')) return;
  event.preventDefault();
  type('/');
});
