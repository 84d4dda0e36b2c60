import { ActingError } from './acting-error.ts';
import type { Acting, Place } from './acting.ts';
import type { LocalDiscordCore } from './core.ts';
import type { LocalInteraction } from './interactions.ts';
import type { Json } from './json.ts';
import { isSeenBy, type LocalMessage } from './messages.ts';
import { BadInput, optionsIn, textIn, textsIn, typedIn } from './page-input.ts';
import { modalView } from './view-forms.ts';
import { contextOf, messageView } from './view.ts';

/** What the page works on. */
export interface PageContext {
  readonly core: LocalDiscordCore;
  readonly acting: Acting;
  /** Ids of the private messages that their reader has dismissed. */
  readonly dismissed: Set<string>;
}

/** Something that a person does on the page, and what the page then shows. */
type Action = (context: PageContext, place: Place, body: Json) => Json | Promise<Json>;

/** The actions of the page, by path. */
export const actions: Readonly<Record<string, Action>> = {
  '/page/command': (context, place, body) =>
    shown(context, place, context.acting.command(place, textIn(body, 'name'), optionsIn(body))),

  async '/page/complete'({ acting }, place, body) {
    const name = textIn(body, 'name');
    const focused = textIn(body, 'focused');
    const outcome = await acting.complete(place, name, optionsIn(body), focused).outcome;
    return outcome.kind === 'choices' ? { ...outcome } : { kind: 'failed' };
  },

  '/page/message-command': (context, place, body) =>
    shown(
      context,
      place,
      context.acting.messageCommand(place, textIn(body, 'name'), messageIn(context, place, body)),
    ),

  '/page/click': (context, place, body) =>
    shown(
      context,
      place,
      context.acting.component(
        place,
        messageIn(context, place, body),
        textIn(body, 'customId'),
        textsIn(body, 'values'),
      ),
    ),

  '/page/submit'(context, place, body) {
    const opener = context.core.interactions.get(textIn(body, 'modal'));
    if (!opener || opener.userId !== place.userId || opener.channelId !== place.channelId)
      throw new ActingError('no form was opened there');
    return shown(context, place, context.acting.submit(place, opener, typedIn(body)));
  },

  '/page/say': ({ core, acting }, place, body) => ({
    kind: 'message',
    message: messageView(core, acting.say(place, textIn(body, 'text')), place.userId),
  }),

  '/page/dismiss'(context, place, body) {
    const message = messageIn(context, place, body);
    if (message.onlyFor === undefined)
      throw new BadInput('Only a message that nobody else sees can be dismissed.');
    context.dismissed.add(message.id);
    return { kind: 'dismissed' };
  },
};

/** Whether the page shows a message in this place. */
export function isShown(context: PageContext, place: Place, message: LocalMessage): boolean {
  return (
    message.channelId === place.channelId &&
    isSeenBy(message, place.userId) &&
    !context.dismissed.has(message.id)
  );
}

function messageIn(context: PageContext, place: Place, body: Json): LocalMessage {
  const message = context.core.messages.get(textIn(body, 'message'));
  if (!message || !isShown(context, place, message))
    throw new BadInput('This message is not there any more.');
  return message;
}

/** The first thing to show for an interaction. */
async function shown(
  { core }: PageContext,
  { userId }: Place,
  interaction: LocalInteraction,
): Promise<Json> {
  const answer = await interaction.firstAnswer;
  if (answer.kind === 'modal')
    return { kind: 'modal', modal: modalView(interaction.id, answer.modal, contextOf(core)) };
  if (answer.kind !== 'message' && answer.kind !== 'deferred') return { kind: 'failed' };
  const { kind, message } = answer;
  return { kind, ...(message && { message: messageView(core, message, userId) }) };
}
