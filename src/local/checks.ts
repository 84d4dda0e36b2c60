import { InteractionResponseType, MessageFlags } from 'discord.js';
import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageCreateRequestSchema,
  MessageResponseSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
  type Schema,
} from 'discord-api-spec/zod';
import { listOf, objectOf, type Json, numberOf } from './json.ts';
import { commandViolations, type Violation } from './rules-commands.ts';
import { messageViolations, type MessageContext } from './rules-messages.ts';

const MAX_MODAL_PARTS = 5;
const MAX_CHOICE = 100;
const MAX_COMMANDS = 130;

/** What is wrong with a list of commands. */
export function checkCommands(body: unknown): Violation[] {
  if (!Array.isArray(body)) return [{ path: '', why: 'no list of commands' }];
  const commands = listOf(body);
  return [
    ...(commands.length > MAX_COMMANDS ? [{ path: '', why: 'over 130 commands' }] : []),
    ...commands.flatMap((command, nth) =>
      against(ApplicationCommandUpdateRequestSchema, withNumericPermissions(command)).map(
        ({ path, why }) => ({ path: `${nth}.${path}`, why }),
      ),
    ),
    ...commandViolations(commands),
  ];
}

/** What is wrong with the first answer to an interaction. */
export function checkCallback(body: unknown, context: MessageContext): Violation[] {
  const { type, data } = objectOf(body);
  const content = objectOf(data);
  switch (Number(type)) {
    case InteractionResponseType.ChannelMessageWithSource:
      return [
        ...against(CreateMessageInteractionCallbackRequestSchema, body),
        ...messageViolations(content, context),
      ];
    case InteractionResponseType.DeferredChannelMessageWithSource:
      return [
        ...against(CreateMessageInteractionCallbackRequestSchema, body),
        ...((numberOf(content.flags) & ~MessageFlags.Ephemeral) === 0
          ? []
          : [{ path: 'data.flags', why: 'a deferral with a flag other than ephemeral' }]),
      ];
    case InteractionResponseType.DeferredMessageUpdate:
      return against(UpdateMessageInteractionCallbackRequestSchema, body);
    case InteractionResponseType.UpdateMessage:
      return [
        ...against(UpdateMessageInteractionCallbackRequestSchema, body),
        ...messageViolations(content, context),
      ];
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      return [
        ...against(ApplicationCommandAutocompleteCallbackRequestSchema, body),
        ...listOf(content.choices).flatMap(({ value }, nth) =>
          typeof value === 'string' && value.length > MAX_CHOICE
            ? [{ path: `data.choices.${nth}`, why: 'an autocomplete value over 100' }]
            : [],
        ),
      ];
    case InteractionResponseType.Modal:
      return [
        ...against(ModalInteractionCallbackRequestSchema, body),
        ...(listOf(content.components).length > MAX_MODAL_PARTS
          ? [{ path: 'data.components', why: 'a modal of more than 5 parts' }]
          : []),
      ];
    default:
      return [{ path: 'type', why: 'no kind of answer' }];
  }
}

/** What is wrong with a follow-up. */
export function checkFollowUp(body: unknown, context: MessageContext): Violation[] {
  return [
    ...against(IncomingWebhookRequestPartialSchema, body),
    ...messageViolations(objectOf(body), context),
  ];
}

/** What is wrong with an edit. */
export function checkEdit(body: unknown, context: MessageContext): Violation[] {
  return [
    ...against(IncomingWebhookUpdateRequestPartialSchema, body),
    ...messageViolations(objectOf(body), context),
  ];
}

/** What is wrong with a message to a channel. */
export function checkChannelMessage(body: unknown, context: MessageContext): Violation[] {
  return [
    ...against(MessageCreateRequestSchema, body),
    ...messageViolations(objectOf(body), context),
  ];
}

/** What is wrong with a message as this local Discord shows it: then the local Discord is wrong. */
export function checkShownMessage(message: unknown): Violation[] {
  return against(MessageResponseSchema, message);
}

function against(schema: Schema, value: unknown): Violation[] {
  const result = schema.safeParse(value);
  return (result.error?.issues ?? []).map(({ path, message, code }) => ({
    path: path.map(String).join('.'),
    why: `against Discord's API description: ${code ?? ''} ${message}`,
  }));
}

/** The API description wants a number where Discord and its libraries use a string of digits. */
function withNumericPermissions(command: Json): Json {
  const { default_member_permissions: digits } = command;
  return typeof digits === 'string'
    ? { ...command, default_member_permissions: Number(digits) }
    : command;
}
