import { byId, el } from './dom.js';
import { drawMessage, drawWaiting } from './message.js';

const log = byId('log');
const pendingRows = byId('pending');
const scroll = byId('scroll');
const jump = byId('jump');

/** Pixels from the end that still count as the end. */
const NEAR_END = 60;

const views = new Map();
const handlers = {};

/** Sets what `drawMessage` calls. */
export function onMessages(given) {
  Object.assign(handlers, given, { goTo });
}

/** The message with this id, as received. */
export function viewOf(id) {
  return views.get(id);
}

/** Shows these messages and no others. */
export function showAll(messages) {
  // a screen reader need not read out the whole channel on entering it
  log.setAttribute('aria-busy', 'true');
  views.clear();
  log.replaceChildren();
  for (const view of messages) put(view);
  log.removeAttribute('aria-busy');
  toEnd();
}

/** Shows a message that is new, or has changed; a reader at the end stays there. */
export function show(view) {
  const wasAtEnd = isAtEnd();
  const isNew = !views.has(view.id);
  const element = put(view);
  if (wasAtEnd && element === log.lastElementChild) reveal(element);
  else if (isNew) jump.hidden = false;
}

/** Scrolls to a message that the reader has just asked for. */
export function bringUp(id) {
  const element = elementOf(id);
  if (element) reveal(element);
}

/** Removes a message. */
export function remove(id) {
  views.delete(id);
  elementOf(id)?.remove();
}

/**
 * A row shown while an answer is awaited. `fail` replaces it by a sentence that can be dismissed.
 */
export function wait(asked) {
  const waiting = drawWaiting(asked);
  pendingRows.append(waiting.row);
  toEnd();
  return {
    end: () => waiting.row.remove(),
    fail(sentence) {
      waiting.fail(sentence);
      // from now on it has its place among the others
      log.append(waiting.row);
      toEnd();
    },
  };
}

/** Says below a message that a click in it had no result. */
export function failBelow(id, sentence) {
  const body = elementOf(id)?.querySelector('.body');
  body?.querySelector('.failed')?.remove();
  body?.append(el('p', { class: 'failed', role: 'alert', text: sentence }));
}

/** Marks a message as waiting for the answer to a click on `element`, or as no longer waiting. */
export function setWaiting(id, element, isWaiting) {
  const message = elementOf(id);
  message?.toggleAttribute('data-waiting', isWaiting);
  message?.querySelector('.failed')?.remove();
  if (isWaiting) element.setAttribute('aria-busy', 'true');
  else element.removeAttribute('aria-busy');
}

/** Goes to a message, and highlights it. */
export function goTo(id) {
  const element = elementOf(id);
  if (!element) return;
  element.scrollIntoView({ block: 'nearest' });
  focusOn(element);
  element.classList.add('found');
  element.addEventListener('animationend', () => element.classList.remove('found'), { once: true });
}

function elementOf(id) {
  return log.querySelector(`[data-id="${CSS.escape(id)}"]`);
}

function put(view) {
  views.set(view.id, view);
  const before = elementOf(view.id);
  const previous = before ? before.previousElementSibling : log.lastElementChild;
  const element = drawMessage(view, views.get(previous?.dataset.id), handlers);
  if (!before) {
    for (const other of log.querySelectorAll('[tabindex="0"].message')) other.tabIndex = -1;
    log.append(element);
    return element;
  }
  element.tabIndex = before.tabIndex;
  const held = before.contains(document.activeElement) ? document.activeElement : undefined;
  before.replaceWith(element);
  if (held) refocus(element, before === held ? undefined : held.textContent);
  return element;
}

/** Restores the focus in a redrawn message: to the button of the same name, or to the message. */
function refocus(element, label) {
  const same = [...element.querySelectorAll('button:enabled, a[href], select, summary')].find(
    ({ textContent }) => label !== undefined && textContent === label,
  );
  if (same) same.focus({ preventScroll: true });
  else focusOn(element);
}

function isAtEnd() {
  return scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR_END;
}

function toEnd() {
  scroll.scrollTop = scroll.scrollHeight;
  jump.hidden = true;
}

/** Scrolls to the end; to the beginning of a message longer than the window. */
function reveal(element) {
  if (element.offsetHeight < scroll.clientHeight) toEnd();
  else element.scrollIntoView({ block: 'start' });
  jump.hidden = true;
}

function focusOn(element) {
  for (const other of log.querySelectorAll('[tabindex="0"].message')) other.tabIndex = -1;
  element.tabIndex = 0;
  element.focus({ preventScroll: true });
}

jump.addEventListener('click', toEnd);
scroll.addEventListener('scroll', () => {
  if (isAtEnd()) jump.hidden = true;
});

// one message is in the tab order; the arrow keys go from it to the others
log.addEventListener('keydown', (event) => {
  const { target, key } = event;
  if (!target.matches('.message[data-id]')) return;
  const all = [...log.querySelectorAll('[data-id]')];
  const at = all.indexOf(target);
  const next = {
    ArrowUp: all[at - 1],
    ArrowDown: all[at + 1],
    Home: all[0],
    End: all.at(-1),
  }[key];
  if (!next) return;
  event.preventDefault();
  focusOn(next);
  next.scrollIntoView({ block: 'nearest' });
});
