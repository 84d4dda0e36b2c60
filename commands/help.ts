import type { Command } from '../src/discord/command.ts';
import { helpReply } from '../src/discord/help-reply.ts';
import { libraryExamples } from '../src/engine/library-examples.ts';

/** What can be asked, and how? */
export const help: Command = {
  data: {
    name: 'help',
    description: 'Every command, with an example from the articles here',
  },

  isPrivate: () => true,

  async run(_options, { engine, scope }) {
    const [about, examples] = await Promise.all([
      engine.about(scope),
      libraryExamples(engine, scope),
    ]);
    return helpReply(about, examples);
  },
};
