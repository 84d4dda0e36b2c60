import { avatar, el, icon, timeOf } from './dom.js';
import { drawPart } from './draw.js';
import { markup } from './markup.js';

/** Within this time, messages of one person that follow each other share one heading. */
const TOGETHER_MS = 7 * 60_000;

/**
 * A message as an element. `previous` is the one above it. `handlers`: `act(view, click)` for a
 * click on a component, `dismiss(view)`, `menu(view, button)`, and `goTo(id)` for the message that
 * it replies to.
 */
export function drawMessage(view, previous, handlers) {
  const { id, author, used, replyTo, parts, html, isEdited, isPrivate, isThinking } = view;
  const follows =
    !used &&
    !replyTo &&
    previous?.author.id === author.id &&
    !previous.isPrivate &&
    !isPrivate &&
    Date.parse(view.at) - Date.parse(previous.at) < TOGETHER_MS;
  const act = (customId, element, values) => handlers.act(view, { customId, element, values });
  const more = el(
    'button',
    {
      class: 'plain-button more',
      type: 'button',
      'aria-label': 'More for this message',
      'aria-haspopup': 'menu',
      on: { click: ({ currentTarget }) => handlers.menu(view, currentTarget) },
    },
    icon('more'),
  );
  return el(
    'article',
    {
      class: `message${follows ? ' follows' : ''}${isPrivate ? ' private' : ''}`,
      'data-id': id,
      tabindex: '0',
      'aria-label': `${author.name}, ${timeOf(view.at)}${isPrivate ? ', only you can see this' : ''}`,
    },
    used && usedLine(used),
    replyTo && replyLine(replyTo, handlers.goTo),
    !follows && avatar(author),
    el(
      'div',
      { class: 'body' },
      !follows && headingOf(author, view.at),
      isThinking && el('p', { class: 'sending thinking', text: `${author.name} is thinking…` }),
      html !== '' && markup(html),
      ...parts.map((part) => drawPart(part, act)),
      isEdited && el('span', { class: 'edited', text: '(edited)' }),
      isPrivate && privateLine(() => handlers.dismiss(view)),
    ),
    el('div', { class: 'tools' }, more),
  );
}

/**
 * The row shown while the answer to a command is awaited. `fail` replaces it by a sentence that can
 * be dismissed.
 */
export function drawWaiting({ by, command, bot }) {
  const text = el('p', { class: 'sending', text: 'Sending command…' });
  const body = el('div', { class: 'body' }, headingOf(bot), text);
  const row = el('div', { class: 'message pending' }, usedLine({ by, command }), avatar(bot), body);
  return {
    row,
    fail(sentence) {
      text.className = 'failed';
      text.textContent = sentence;
      body.append(privateLine(() => row.remove()));
    },
  };
}

function headingOf({ name, isBot }, at) {
  return el(
    'div',
    { class: 'heading' },
    el('span', { class: 'author', text: name }),
    isBot && el('span', { class: 'tag', text: 'APP' }),
    at !== undefined && el('time', { datetime: at, text: timeOf(at) }),
  );
}

function usedLine({ by, command }) {
  return el(
    'div',
    { class: 'context' },
    el(
      'span',
      {},
      el('b', { text: by }),
      ' used ',
      el('span', { class: 'command-name', text: command }),
    ),
  );
}

function replyLine({ id, author, words }, goTo) {
  return el(
    'div',
    { class: 'context' },
    el('b', { text: author }),
    el('button', {
      class: 'reply-words',
      type: 'button',
      text: words || 'Click to see the message',
      on: { click: () => goTo(id) },
    }),
  );
}

function privateLine(dismiss) {
  return el(
    'p',
    { class: 'only-you' },
    icon('eye'),
    'Only you can see this · ',
    el('button', {
      class: 'text-link',
      type: 'button',
      text: 'Dismiss message',
      on: { click: dismiss },
    }),
  );
}
