import { typedCommand } from './commands.js';
import { type } from './composer.js';
import { byId, el } from './dom.js';
import { state } from './state.js';

/** The top of the current channel, with things to try. */
export function drawWelcome() {
  const { world, channel, commands } = state;
  const examples = state.examples.filter((text) => typedCommand(`${text} `, commands));
  const tries = examples.length > 0 ? examples : commands.map(({ name }) => `/${name}`);
  byId('welcome').replaceChildren(
    el('span', { class: 'welcome-hash', 'aria-hidden': 'true', text: '#' }),
    el('h2', { id: 'welcome-title', text: `Welcome to #${channel.name}!` }),
    el('p', {
      text: `This looks and works like a Discord channel with ${world.bot.name} in it. Type / to see what it can do${tries.length > 0 ? ', or try one of these:' : '.'}`,
    }),
    el(
      'ul',
      { class: 'tries' },
      ...tries.map((text) =>
        el(
          'li',
          {},
          el('button', {
            class: 'try',
            type: 'button',
            text,
            on: { click: () => type(`${text} `) },
          }),
        ),
      ),
    ),
  );
}
