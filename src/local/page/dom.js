/**
 * An element. `attributes` have HTML's own names; `text` is its text, `on` its listeners by event.
 * Attributes that are undefined or false are left out.
 */
export function el(tag, { text, on = {}, ...attributes } = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value === true) element.setAttribute(name, '');
    else if (value !== undefined && value !== false) element.setAttribute(name, value);
  if (text !== undefined) element.textContent = text;
  for (const [event, listener] of Object.entries(on)) element.addEventListener(event, listener);
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** The element of the page with this id. */
export function byId(id) {
  return document.getElementById(id);
}

const SVG = 'http://www.w3.org/2000/svg';

/** One of the drawings in index.html; only for the eye, not for screen readers. */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#i-${name}`);
  svg.append(use);
  return svg;
}

const COLORS = 6;

/** A round picture with the first letter of a name; the bot has the icon of the page. */
export function avatar({ id, name, isBot }) {
  if (isBot) return el('img', { class: 'avatar', src: '/icon.svg', alt: '' });
  const color = Number(BigInt(id) % BigInt(COLORS));
  return el('span', {
    class: `avatar color-${color}`,
    'aria-hidden': 'true',
    text: name.slice(0, 1),
  });
}

/** A size in bytes for people. */
export function sizeOf(bytes) {
  if (bytes < 1024) return `${bytes} bytes`;
  return bytes < 1024 * 1024
    ? `${(bytes / 1024).toFixed(1)} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

const LOCALE = 'en-GB';

/** The time of a message in Discord's words: "Today at 09:18". */
export function timeOf(at) {
  const date = new Date(at);
  const clock = date.toLocaleTimeString(LOCALE, { hour: '2-digit', minute: '2-digit' });
  const day = date.toDateString();
  const now = new Date();
  if (day === now.toDateString()) return `Today at ${clock}`;
  now.setDate(now.getDate() - 1);
  if (day === now.toDateString()) return `Yesterday at ${clock}`;
  return `${date.toLocaleDateString(LOCALE)} ${clock}`;
}
