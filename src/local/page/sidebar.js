import { avatar, byId, el } from './dom.js';
import { ownServers, settle, state } from './state.js';

const drawer = byId('drawer');
const scrim = byId('scrim');
const opener = byId('open-drawer');
const person = byId('person');
const main = document.querySelector('main');
let onEntered = () => undefined;

/** Goes to a channel as a person, and calls the function given to `drawSidebar`. */
function go(user, channelId) {
  settle(user, channelId);
  drawSidebar(onEntered);
  setDrawer(false);
  onEntered();
}

/** Draws servers, channels and the person; calls `entered()` when one of them changes. */
export function drawSidebar(entered) {
  onEntered = entered;
  const { world, user, server, channel } = state;
  byId('servers').replaceChildren(
    ...ownServers().map(({ id, name, channels }) =>
      el(
        'li',
        {},
        el('button', {
          class: 'server',
          type: 'button',
          text: initials(name),
          title: name,
          'aria-label': name,
          'aria-current': id === server.id && 'true',
          on: { click: () => go(user, channels[0].id) },
        }),
      ),
    ),
  );
  byId('server-name').textContent = server.name;
  byId('channels').replaceChildren(
    ...server.channels.map(({ id, name }) =>
      el(
        'li',
        {},
        el(
          'button',
          {
            class: 'channel',
            type: 'button',
            'aria-current': id === channel.id && 'page',
            on: { click: () => go(user, id) },
          },
          el('span', { class: 'hash', 'aria-hidden': 'true', text: '#' }),
          name,
        ),
      ),
    ),
  );
  byId('channel-name').textContent = channel.name;
  document.title = `#${channel.name} · ${world.bot.name}, on this machine`;
  byId('person-avatar').replaceChildren(avatar({ ...user, isBot: false }));
  byId('person-role').textContent = server.members.find(({ id }) => id === user.id).role;
  person.replaceChildren(
    ...world.users.map(({ id, name }) => el('option', { value: id, text: name })),
  );
  person.value = user.id;
}

function initials(name) {
  return name
    .split(/\s+/u)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('')
    .slice(0, 3);
}

function setDrawer(isOpen) {
  drawer.classList.toggle('open', isOpen);
  scrim.hidden = !isOpen;
  main.inert = isOpen;
  opener.setAttribute('aria-expanded', String(isOpen));
}

person.addEventListener('change', () =>
  go(
    state.world.users.find(({ id }) => id === person.value),
    state.channel.id,
  ),
);

opener.addEventListener('click', () => {
  setDrawer(true);
  drawer.querySelector('[aria-current]').focus();
});
scrim.addEventListener('click', () => setDrawer(false));
drawer.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || scrim.hidden) return;
  setDrawer(false);
  opener.focus();
});

byId('theme').addEventListener('click', () => {
  const root = document.documentElement;
  const { matches: systemIsDark } = matchMedia('(prefers-color-scheme: dark)');
  const isDark = (root.dataset.theme ?? (systemIsDark ? 'dark' : 'light')) === 'dark';
  root.dataset.theme = isDark ? 'light' : 'dark';
  try {
    localStorage.setItem('theme', root.dataset.theme);
  } catch {
    // then it lasts until the page is closed
  }
});
