import { byId, el } from './dom.js';

const popup = byId('popup');
const title = byId('popup-title');
const list = byId('rows');

/** The rows shown, which one is marked, their input, and what a choice does. */
let open = { rows: [], at: -1, input: undefined, pick: undefined };

/**
 * Opens above the composer, for the input that has the focus: a heading, and rows `{ name, detail
 * }` to choose from. `note` is shown when there are no rows. `pick` gets the chosen row; with
 * `marksFirst`, Enter takes the first one.
 */
export function openPopup({ heading, rows = [], note, input, pick, marksFirst = true }) {
  open.input?.removeAttribute('aria-activedescendant');
  open = { rows, at: -1, input, pick };
  title.replaceChildren(...heading);
  title.hidden = heading.length === 0;
  list.replaceChildren(
    ...rows.map((row, nth) =>
      el(
        'li',
        { id: `row-${nth}`, role: 'option', class: 'option', 'aria-selected': 'false' },
        el('span', { class: 'option-name', text: row.name }),
        row.detail && el('span', { class: 'option-detail', text: row.detail }),
      ),
    ),
    ...(rows.length === 0 && note ? [el('li', { class: 'option-note', text: note })] : []),
  );
  list.hidden = list.children.length === 0;
  popup.hidden = title.hidden && list.hidden;
  if (input.getAttribute('role') === 'combobox')
    input.setAttribute('aria-expanded', String(rows.length > 0));
  if (marksFirst && rows.length > 0) mark(0);
}

/** Closes the popup; with `onlyFor`, only if it is still open for that input. */
export function closePopup(onlyFor) {
  if (onlyFor && open.input !== onlyFor) return;
  open.input?.removeAttribute('aria-activedescendant');
  if (open.input?.getAttribute('role') === 'combobox')
    open.input.setAttribute('aria-expanded', 'false');
  open = { rows: [], at: -1, input: undefined, pick: undefined };
  popup.hidden = true;
}

/** Whether there are rows to choose from. */
export function hasRows() {
  return open.rows.length > 0;
}

/** Handles the keys for the rows. True when it used this one. */
export function takeKey(event) {
  if (!hasRows() || event.isComposing) return false;
  const { key } = event;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const step = key === 'ArrowDown' ? 1 : -1;
    const from = open.at === -1 && step === -1 ? 0 : open.at;
    mark((from + step + open.rows.length) % open.rows.length);
  } else if ((key === 'Enter' || key === 'Tab') && !event.shiftKey && open.at >= 0) choose(open.at);
  else return false;
  event.preventDefault();
  return true;
}

function mark(nth) {
  open.at = nth;
  for (const [at, row] of [...list.children].entries())
    row.setAttribute('aria-selected', String(at === nth));
  list.children[nth].scrollIntoView({ block: 'nearest' });
  open.input.setAttribute('aria-activedescendant', `row-${nth}`);
}

function choose(nth) {
  const { pick, rows } = open;
  pick(rows[nth]);
}

// the focus stays in the input
popup.addEventListener('pointerdown', (event) => event.preventDefault());
list.addEventListener('click', ({ target }) => {
  const row = target.closest('[role=option]');
  if (row) choose([...list.children].indexOf(row));
});
