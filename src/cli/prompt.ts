import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Engine } from '../engine.ts';
import { answerText, type Style } from './terminal.ts';

const SAMPLE_QUESTION = 'How many prisoners escaped?';

const GET_A_TOKEN =
  'This is not connected to Discord. To connect it, make an application at https://discord.com/developers/applications, copy the token of its "Bot" page into .env (see .env.example), and start again.';

/** A terminal, or what stands for one. */
export interface Terminal extends Style {
  readonly input: Readable;
  readonly output: Writable;
  /** Whether a person sits at it. */
  readonly interactive: boolean;
  /** Ends the prompt. */
  readonly signal: AbortSignal;
}

/**
 * The main job without Discord: takes questions at a terminal until end of input, "exit" or `signal`.
 * Without a terminal it answers one sample question, says how to get a token, and is done.
 */
export async function prompt(engine: Engine, terminal: Terminal): Promise<void> {
  const { output, interactive } = terminal;
  const { articles, passages } = await engine.about({});
  const say = (text: string): void => void output.write(`${text}\n`);
  say(`Verbatim: ${articles} articles in ${passages} passages.`);
  say(GET_A_TOKEN);
  if (!interactive) {
    say(`\n> ${SAMPLE_QUESTION}\n`);
    say(answerText(await engine.ask(SAMPLE_QUESTION, {}), terminal));
    return;
  }
  say(`Ask a question, such as: ${SAMPLE_QUESTION}  (Ctrl-D or "exit" ends)`);
  await questions(engine, terminal, say);
}

async function questions(
  engine: Engine,
  { input, output, signal, color }: Terminal,
  say: (text: string) => void,
): Promise<void> {
  const lines = createInterface({ input, output, prompt: '\n> ', terminal: true });
  const close = (): void => lines.close();
  signal.addEventListener('abort', close, { once: true });
  lines.on('SIGINT', close);
  lines.prompt();
  for await (const line of lines) {
    const question = line.trim();
    if (/^(?:exit|quit)$/iu.test(question)) break;
    if (question !== '') say(`\n${answerText(await engine.ask(question, {}), { color })}`);
    lines.prompt();
  }
  lines.close();
  say('');
}
