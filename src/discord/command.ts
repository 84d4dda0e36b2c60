import type {
  APIMessageTopLevelComponent,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Charts } from '../chart/chart.ts';
import type { Engine, Scope } from '../engine/engine.ts';
import type { TeamLibrary } from '../engine/team-library.ts';
import type { ButtonState } from './button-id.ts';
import type { Form } from './form.ts';

/** A message to send; the command, not the reply, decides who may see it. */
export interface Reply {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly files?: readonly ReplyFile[];
  /** It says why there is no answer: only whoever asked sees it, also where all would see the answer. */
  readonly isNotice?: true;
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
  getAttachment(name: string): SentFile | null;
  getSubcommand(required?: boolean): string | null;
}

/** A file that somebody sent with a command or a message, as Discord describes it. */
export interface SentFile {
  readonly name: string;
  readonly url: string;
  /** In bytes. */
  readonly size: number;
  readonly contentType: string | null;
}

/** Who asks. */
export interface Asker {
  /** A Discord user's id. */
  readonly id: string;
  /** Whether Discord lets them manage the server. */
  readonly mayManage: boolean;
}

/** What somebody said of an answer, for the team's own review. */
export interface Verdict {
  /** When, as ISO 8601, and who: the id of a Discord user. */
  readonly at: string;
  readonly by: string;
  readonly verdict: 'right' | 'wrong';
  readonly question: string;
  /** What it was limited to, as the answer says it. */
  readonly limits?: string;
  readonly quotes: readonly JudgedQuote[];
}

/** A quote of an answer, as it was shown. */
export interface JudgedQuote {
  /** Its id: see `/quote`. */
  readonly id: string;
  readonly title: string;
  readonly quote: string;
}

/** Keeps what people say of answers. */
export interface Verdicts {
  keep(server: string, verdict: Verdict): Promise<void>;
}

/** What a command may use besides its options. */
export interface Services {
  readonly engine: Engine;
  /** The server the question comes from. */
  readonly scope: Scope;
  /** Draws the pictures of replies. */
  readonly charts: Charts;
  readonly asker: Asker;
  /** What servers add. */
  readonly library: TeamLibrary;
  /** Undefined where nothing is kept. */
  readonly verdicts?: Verdicts | undefined;
  /** The bytes of a file that somebody sent. */
  download(file: SentFile): Promise<Uint8Array>;
}

/** An option while it is being typed. */
export interface Typing {
  readonly option: string;
  readonly typed: string;
  /** The command's options as far as they are filled in. */
  readonly options?: Pick<Options, 'getString'> & Partial<Pick<Options, 'getSubcommand'>>;
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
  /** Its files, as Discord has them; none where it has none. */
  readonly files?: readonly SentFile[];
  /** Who clicked, as text that shows a name and pings nobody. */
  readonly by: string;
}

/** The result of a click. */
export interface PressReply {
  /** A private reply to whoever clicked. */
  readonly reply: Reply;
  /** A message that is also posted, for everybody in the channel. */
  readonly post?: Reply;
  /** Whether the message clicked goes, and nothing else is said. */
  readonly deletes?: true;
  /** A form that opens instead of the reply: only of a button that says so. */
  readonly form?: Form;
}

/** What a click on a button does. */
export interface Button {
  /** Whether the reply replaces the clicked message, where only the clicker sees that. */
  readonly inPlace?: boolean;
  /** Whether a form may open: then nothing is announced, and the press must be quick. */
  readonly opensForm?: boolean;
  press(press: Press, services: Services): Promise<PressReply>;
}

/** A form as somebody filled it in. */
export interface Submission {
  readonly state: ButtonState;
  /** What was entered, by field. */
  readonly values: ReadonlyMap<string, string>;
}

/** What a form does that is sent off; only who sent it sees the reply. */
export interface FormHandler {
  /** Whether the reply replaces the message whose button opened the form. */
  readonly inPlace?: boolean;
  submit(submission: Submission, services: Services): Promise<Reply>;
}

/** A message that somebody right-clicked. */
export interface SeenMessage {
  readonly content: string;
  readonly files: readonly SentFile[];
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
  /** The form that opens instead of a reply, if one does. */
  opens?(options: Options, services: Services): Form | undefined;
  /** Rows for the option being typed, best first. */
  suggest?(typing: Typing, services: Services): Promise<Choice[]>;
  /** Its buttons, by verb; each verb belongs to one command only. */
  readonly buttons?: Readonly<Record<string, Button>>;
  /** Its forms, likewise. */
  readonly forms?: Readonly<Record<string, FormHandler>>;
}
