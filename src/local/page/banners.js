import { byId, el, icon } from './dom.js';

const connection = byId('connection');
const banner = byId('violations');
const faults = [];

/** Says that the server is gone, or that it is back. */
export function setConnected(isConnected) {
  connection.textContent = isConnected ? '' : 'The connection is lost. Trying again…';
  connection.hidden = isConnected;
}

/** Says that the bot sent something that Discord would refuse. */
export function addViolation({ path, why }) {
  faults.push(`${path || 'the whole'}: ${why}`);
  const [latest] = faults.slice(-1);
  banner.replaceChildren(
    icon('alert'),
    el(
      'div',
      { class: 'banner-text' },
      el('b', { text: 'Discord would refuse what the bot sent.' }),
      faults.length === 1
        ? el('p', { text: latest })
        : el(
            'details',
            {},
            el('summary', { text: `${faults.length} faults; the last: ${latest}` }),
            el('ul', {}, ...faults.map((fault) => el('li', { text: fault }))),
          ),
    ),
    el(
      'button',
      {
        class: 'plain-button',
        type: 'button',
        'aria-label': 'Put this away',
        on: { click: clear },
      },
      icon('close'),
    ),
  );
  banner.hidden = false;
}

function clear() {
  faults.length = 0;
  banner.hidden = true;
}
