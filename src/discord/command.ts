import type {
  APIMessageTopLevelComponent,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Charts } from '../chart/chart.ts';
import type { Engine, Scope } from '../engine/engine.ts';
import type { ButtonState } from './button-id.ts';

/** A message to be sent; who may see it is not its own affair but the command's. */
export interface Reply {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly files?: readonly ReplyFile[];
}

/** A file that a component of the reply names as `attachment://<name>`. */
export interface ReplyFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** What somebody gave with a command; discord.js' own options fit. */
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

/** An option being typed. */
export interface Typing {
  readonly option: string;
  readonly typed: string;
  /** The command's options as far as they are filled in. */
  readonly options?: Pick<Options, 'getString'>;
}

/** A row of autocomplete: what is shown and what the option then holds. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** A click on one of a command's buttons. */
export interface Press {
  readonly state: ButtonState;
  /** The components of the message clicked, as Discord has them. */
  readonly message: readonly APIMessageTopLevelComponent[];
  /** Whom the click is by, as text that shows a name and pings nobody. */
  readonly by: string;
}

/** What follows a click. */
export interface PressReply {
  /** A private reply to whoever clicked. */
  readonly reply: Reply;
  /** Posted for everybody in the channel, after the reply. */
  readonly post?: Reply;
}

/** What a click on a button does. */
export interface Button {
  /** Whether the reply takes the place of the message clicked, where only the clicker sees that one. */
  readonly inPlace?: boolean;
  press(press: Press, services: Services): Promise<PressReply>;
}

/** One thing that people can ask. It returns what to say; it never sends. */
export interface Command {
  /** What Discord shows of it. */
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Whether only the asker sees the answer: fixed before the answer is known. */
  isPrivate(options: Options): boolean;
  run(options: Options, services: Services): Promise<Reply>;
  /** Rows for the option being typed, best first. */
  suggest?(typing: Typing, services: Services): Promise<Choice[]>;
  /** Its buttons, by verb; a verb belongs to one command only. */
  readonly buttons?: Readonly<Record<string, Button>>;
}
