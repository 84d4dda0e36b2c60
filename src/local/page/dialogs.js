import { post } from './api.js';
import { byId, el, icon } from './dom.js';
import { markup } from './markup.js';
import { drawModalField } from './modal-fields.js';
import { place, state } from './state.js';

const dialog = byId('modal');

/**
 * Opens a modal. `answered` gets what the server shows after it is submitted; `back` gets the focus
 * when the modal closes.
 */
export function openModal(modal, { answered, back }) {
  const { bot } = state.world;
  const here = place();
  const fields = modal.parts.map((part) =>
    part.kind === 'field' ? drawModalField(part) : { element: markup(part.html) },
  );
  const fault = el('p', { class: 'fault', role: 'alert' });
  const submit = el('button', { class: 'button primary', type: 'submit', text: 'Submit' });
  const cancel = () => dialog.close();
  const form = el(
    'form',
    { class: 'modal-form', novalidate: true, on: { submit: (event) => void send(event) } },
    el(
      'header',
      { class: 'modal-header' },
      el('img', { class: 'avatar', src: '/icon.svg', alt: '' }),
      el('h2', { id: 'modal-title', text: modal.title }),
      el(
        'button',
        { class: 'plain-button', type: 'button', 'aria-label': 'Close', on: { click: cancel } },
        icon('close'),
      ),
    ),
    el(
      'div',
      { class: 'modal-parts' },
      el('p', { class: 'modal-note', text: `This form will be submitted to ${bot.name}.` }),
      ...fields.map(({ element }) => element),
      fault,
    ),
    el(
      'footer',
      { class: 'modal-footer' },
      el('button', {
        class: 'button secondary',
        type: 'button',
        text: 'Cancel',
        on: { click: cancel },
      }),
      submit,
    ),
  );

  async function send(event) {
    event.preventDefault();
    if (submit.getAttribute('aria-busy')) return;
    const entered = fields.filter(({ check }) => check);
    const wrong = entered.filter(({ check }) => !check());
    if (wrong.length > 0) {
      wrong[0].focus();
      return;
    }
    submit.setAttribute('aria-busy', 'true');
    fault.textContent = '';
    try {
      const values = await Promise.all(
        entered.map(async (field) => [field.customId, await field.value()]),
      );
      const answer = await post('/page/submit', here, {
        modal: modal.id,
        fields: Object.fromEntries(values),
      });
      if (answer.kind === 'failed') fault.textContent = 'Something went wrong. Try again.';
      else {
        dialog.close();
        answered(answer);
      }
    } catch (error) {
      fault.textContent = error.message;
    } finally {
      submit.removeAttribute('aria-busy');
    }
  }

  dialog.replaceChildren(form);
  dialog.addEventListener('close', () => back(), { once: true });
  dialog.showModal();
  fields.find(({ focus }) => focus)?.focus();
}
