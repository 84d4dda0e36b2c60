import { byId, el } from './dom.js';

const menu = byId('menu');
let opener;

/**
 * Opens a menu of `{ name, act }` at a point of the window, or below `back`, which gets the focus
 * when the menu closes.
 */
export function openMenu(entries, { back, at }) {
  closeMenu();
  opener = back;
  menu.replaceChildren(
    ...entries.map(({ name, act }) =>
      el('button', {
        class: 'menu-entry',
        type: 'button',
        role: 'menuitem',
        tabindex: '-1',
        text: name,
        on: {
          click: () => {
            closeMenu();
            back.focus();
            act();
          },
        },
      }),
    ),
  );
  menu.hidden = false;
  const below = back.getBoundingClientRect();
  const { x, y } = at ?? { x: below.right - menu.offsetWidth, y: below.bottom + 4 };
  menu.style.setProperty('left', within(x, menu.offsetWidth, innerWidth));
  menu.style.setProperty('top', within(y, menu.offsetHeight, innerHeight));
  menu.firstElementChild.focus();
}

/** A place for something of this size inside the window, near the one wanted. */
function within(wanted, size, whole) {
  return `${Math.max(8, Math.min(wanted, whole - size - 8))}px`;
}

function closeMenu() {
  menu.hidden = true;
  opener = undefined;
}

menu.addEventListener('keydown', (event) => {
  const entries = [...menu.children];
  const at = entries.indexOf(document.activeElement);
  const next = {
    ArrowDown: entries[(at + 1) % entries.length],
    ArrowUp: entries.at(at - 1),
    Home: entries[0],
    End: entries.at(-1),
  }[event.key];
  if (next) {
    event.preventDefault();
    next.focus();
  } else if (event.key === 'Escape' || event.key === 'Tab') {
    event.preventDefault();
    const back = opener;
    closeMenu();
    back?.focus();
  }
});

document.addEventListener('pointerdown', ({ target }) => {
  if (!menu.hidden && !menu.contains(target)) closeMenu();
});
byId('scroll').addEventListener('scroll', () => {
  if (!menu.hidden) closeMenu();
});
