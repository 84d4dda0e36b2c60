import type {
  APIMessageTopLevelComponent,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Charts } from '../chart/chart.ts';
import type { Engine, Scope } from '../engine/engine.ts';
import type { ButtonState } from './button-id.ts';

/** A message to send; the command, not the reply, decides who may see it. */
export interface Reply {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly files?: readonly ReplyFile[];
}

/** A file that a component of the reply names as `attachment://<name>`. */
export interface ReplyFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The options of a command as filled in; discord.js' own type fits. */
export interface Options {
  getString(name: string): string | null;
  getBoolean(name: string): boolean | null;
  getSubcommand(required?: boolean): string | null;
}

/** What a command may use besides its options. */
export interface Services {
  readonly engine: Engine;
  /** The server the question comes from. */
  readonly scope: Scope;
  /** Draws the pictures of replies. */
  readonly charts: Charts;
}

/** An option while it is being typed. */
export interface Typing {
  readonly option: string;
  readonly typed: string;
  /** The command's options as far as they are filled in. */
  readonly options?: Pick<Options, 'getString'>;
}

/** A row of autocomplete: what is shown, and the option's value if it is chosen. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** A click on one of a command's buttons. */
export interface Press {
  readonly state: ButtonState;
  /** The components of the message clicked, as Discord has them. */
  readonly message: readonly APIMessageTopLevelComponent[];
  /** Who clicked, as text that shows a name and pings nobody. */
  readonly by: string;
}

/** The result of a click. */
export interface PressReply {
  /** A private reply to whoever clicked. */
  readonly reply: Reply;
  /** A message that is also posted, for everybody in the channel. */
  readonly post?: Reply;
}

/** What a click on a button does. */
export interface Button {
  /** Whether the reply replaces the clicked message, where only the clicker sees that. */
  readonly inPlace?: boolean;
  press(press: Press, services: Services): Promise<PressReply>;
}

/** A message that somebody right-clicked. */
export interface SeenMessage {
  readonly content: string;
}

/** A command of the menu of a message; only who uses it sees the reply. */
export interface MessageCommand {
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  run(message: SeenMessage, services: Services): Promise<Reply>;
}

/** One thing that people can ask. It returns what to say, and never sends. */
export interface Command {
  /** What Discord shows of it. */
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Whether only the asker sees the answer: decided before the answer is known. */
  isPrivate(options: Options): boolean;
  run(options: Options, services: Services): Promise<Reply>;
  /** Rows for the option being typed, best first. */
  suggest?(typing: Typing, services: Services): Promise<Choice[]>;
  /** Its buttons, by verb; each verb belongs to one command only. */
  readonly buttons?: Readonly<Record<string, Button>>;
}
