import { get, post, Refused } from './api.js';
import { addViolation, setConnected } from './banners.js';
import { goBack, notify, onComposed, reset } from './composer.js';
import { openModal } from './dialogs.js';
import { byId, el } from './dom.js';
import { listen } from './events.js';
import { openMenu } from './menu.js';
import {
  bringUp,
  failBelow,
  onMessages,
  remove,
  setWaiting,
  show,
  showAll,
  viewOf,
  wait,
} from './messages.js';
import { drawSidebar } from './sidebar.js';
import { begin, place, state } from './state.js';
import { drawWelcome } from './welcome.js';

/** Counts visits to channels, so that a late answer to one visit does not show in the next. */
let visit = 0;

/**
 * Posts what the reader did, and shows the result. `failed(sentence)` says where it failed, `from`
 * is the clicked message, `back()` gets the focus after a modal.
 */
async function perform(path, body, { answered, failed, from, back }) {
  const own = visit;
  let answer;
  try {
    answer = await post(path, place(), body);
  } catch (error) {
    if (own === visit) failed(error.message);
    return;
  }
  if (own !== visit) return;
  if (answer.kind === 'failed') failed();
  else {
    answered();
    showAnswer(answer, { from, back });
  }
}

function showAnswer({ kind, message, modal }, { from, back }) {
  if (kind === 'modal')
    openModal(modal, { answered: (next) => showAnswer(next, { from, back }), back });
  else if (message) {
    show(message);
    if (message.id !== from) bringUp(message.id);
  }
}

function command(path, label, body) {
  const bot = { ...state.world.bot, isBot: true };
  const waiting = wait({ by: state.user.name, command: label, bot });
  return perform(path, body, {
    answered: () => waiting.end(),
    failed: (sentence = 'The application did not respond') => waiting.fail(sentence),
    back: goBack,
  });
}

function act({ id }, { customId, element, values }) {
  if (element.closest('[data-waiting]')) return;
  setWaiting(id, element, true);
  void perform(
    '/page/click',
    { message: id, customId, values },
    {
      answered: () => setWaiting(id, element, false),
      failed(sentence = 'This interaction failed') {
        setWaiting(id, element, false);
        failBelow(id, sentence);
      },
      from: id,
      back: () => (element.isConnected ? element.focus() : goBack()),
    },
  );
}

async function say(text) {
  const { message } = await post('/page/say', place(), { text });
  show(message);
  bringUp(message.id);
}

async function dismiss({ id }) {
  remove(id);
  goBack();
  await attempt(() => post('/page/dismiss', place(), { message: id }));
}

function menu(view, back, at) {
  const { messageCommands } = state;
  openMenu(
    [
      ...messageCommands.map((name) => ({
        name,
        act: () => void command('/page/message-command', name, { name, message: view.id }),
      })),
      { name: 'Copy text', act: () => void attempt(() => copy(view)) },
    ],
    { back, at },
  );
}

async function copy({ id }) {
  const message = document.querySelector(`[data-id="${CSS.escape(id)}"]`);
  const texts = [...message.querySelectorAll('.markdown')].map(({ innerText }) => innerText);
  await navigator.clipboard.writeText(texts.join('\n')).catch(() => {
    throw new Refused('The browser does not let this page copy.');
  });
}

/** Does something; if it fails, says so above the composer. */
async function attempt(work) {
  try {
    return await work();
  } catch (error) {
    notify(error.message);
    return undefined;
  }
}

async function loadCommands() {
  const own = visit;
  const found = await attempt(() => get('/page/commands', place()));
  if (!found || own !== visit) return;
  Object.assign(state, found);
  drawWelcome();
  // they are tried before they are offered, which takes a moment
  const tried = await get('/page/examples', place()).catch(() => undefined);
  if (!tried || own !== visit) return;
  Object.assign(state, tried);
  drawWelcome();
}

/** Messages that arrived while the whole list was requested, and may not be in it. */
let arrived;

async function loadMessages() {
  const own = visit;
  const late = [];
  arrived = late;
  const found = await attempt(() => get('/page/messages', place()));
  if (!found || own !== visit || arrived !== late) return;
  arrived = undefined;
  showAll(found.messages);
  for (const view of late) show(view);
}

/** Enters the current channel as the current person. */
function enter() {
  visit += 1;
  showAll([]);
  byId('pending').replaceChildren();
  Object.assign(state, { commands: [], messageCommands: [], examples: [] });
  reset();
  drawWelcome();
  listen(place(), {
    opened() {
      setConnected(true);
      void loadCommands();
      void loadMessages();
    },
    lost: () => setConnected(false),
    message(view) {
      arrived?.push(view);
      show(view);
    },
    deleted: ({ id }) => remove(id),
    commands: () => void loadCommands(),
    violation: addViolation,
  });
}

function onContextMenu(event) {
  const message = event.target.closest('.message[data-id]');
  if (!message || event.target.closest('a, input, select')) return;
  event.preventDefault();
  // the menu key gives no place: then the menu opens at the message
  const isKey = event.button !== 2;
  const back = isKey ? message : (message.querySelector('.more') ?? message);
  menu(
    viewOf(message.dataset.id),
    back,
    isKey ? undefined : { x: event.clientX, y: event.clientY },
  );
}

onMessages({ act, dismiss: (view) => void dismiss(view), menu });
onComposed({
  use: (name, options) => void command('/page/command', `/${name}`, { name, options }),
  say: (text) => void attempt(() => say(text)),
});
byId('log').addEventListener('contextmenu', onContextMenu);

try {
  begin(await get('/page/world'));
  for (const violation of state.world.violations) addViolation(violation);
  drawSidebar(enter);
  enter();
  goBack();
} catch (error) {
  document.body.prepend(el('p', { class: 'notice', role: 'alert', text: error.message }));
}
