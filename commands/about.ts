import { aboutReply } from '../src/discord/about-reply.ts';
import { libraryExamples } from '../src/engine/library-examples.ts';
import type { Command } from '../src/discord/command.ts';

/** What is indexed, and what does the bot promise? */
export const about: Command = {
  data: {
    name: 'about',
    description: 'What is indexed, up to which date, and what the bot promises',
  },

  isPrivate: () => true,

  async run(_options, { engine, scope }) {
    return aboutReply(await engine.about(scope), await libraryExamples(engine, scope));
  },
};
