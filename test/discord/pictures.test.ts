import { Client, type Interaction } from 'discord.js';
import { afterEach, expect, it } from 'vitest';
import type { Reply } from '../../src/discord/command.ts';
import { button, container, picture, row } from '../../src/discord/parts.ts';
import { payloadOf, privately } from '../../src/discord/payload.ts';
import { objectOf } from '../../src/local/json.ts';
import { allParts, type LocalMessage } from '../../src/local/messages.ts';
import type { LocalDiscord } from '../../src/local/server.ts';
import { messageJson } from '../../src/local/shapes.ts';
import { messageView } from '../../src/local/view.ts';
import { mara, seen, startDiscord } from '../local-bot.ts';

/** Replies with a picture, through the real client: sent, put in place of "thinking", turned like pages. */
let local: LocalDiscord | undefined;
let client: Client | undefined;

afterEach(async () => {
  const violations = local?.core.violations ?? [];
  await client?.destroy();
  await local?.stop();
  if (violations.length > 0) throw new Error(`Discord would refuse: ${JSON.stringify(violations)}`);
});

/** A reply whose picture holds `bytes`, or that has none. */
function replyOf(bytes?: string): Reply {
  const turn = row([button('Turn', { verb: 'turn' })]);
  if (bytes === undefined) return { components: [container(turn)] };
  return {
    components: [container([picture('chart.png', `A chart of ${bytes}`), ...turn])],
    files: [{ name: 'chart.png', content: Buffer.from(bytes) }],
  };
}

/** Uses a command that is answered by `answer`. */
async function used(answer: (interaction: Interaction) => Promise<unknown>) {
  local = await startDiscord();
  const { core, asOther, acting } = local;
  core.commands.put([{ name: 'try', description: 'x', type: 1 }]);
  client = new Client({
    intents: [],
    rest: { api: asOther.rest, cdn: asOther.cdn, retries: 0 },
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => undefined }) },
  });
  client.on('interactionCreate', (interaction) => void answer(interaction));
  await client.login(core.token);
  const first = await seen(acting.command(mara, 'try'));
  const turned = async () =>
    seen(acting.component(mara, first.message, [...first.buttons.values()][0] ?? ''));
  return { core, message: first.message, turned };
}

function filesOf({ attachments }: LocalMessage): string[] {
  return attachments.map(({ upload }) => Buffer.from(upload.bytes).toString());
}

/** What the page draws for the picture. */
function drawn(message: LocalMessage): unknown {
  if (!local) return undefined;
  const [part] = messageView(local.core, message, mara.userId).parts;
  return part?.kind === 'container' ? part.parts[0] : part;
}

/** The file that the picture of a message names, as Discord tells it. */
function namedFile(message: LocalMessage): unknown {
  if (!local) return undefined;
  const { components } = messageJson(message, local.core.messages, local.core.bot);
  const items = allParts(Array.isArray(components) ? components.map(objectOf) : []).flatMap(
    ({ items: some }) => some ?? [],
  );
  return objectOf(objectOf(items[0]).media).attachment_id;
}

it('a picture comes with the reply, and its words with it', async () => {
  const { message } = await used(
    async (interaction) => interaction.isCommand() && interaction.reply(payloadOf(replyOf('one'))),
  );
  expect(filesOf(message)).toEqual(['one']);
  const [{ id } = { id: '' }] = message.attachments;
  expect(namedFile(message)).toBe(id);
  const item = { url: `/attachments/${id}/chart.png`, alt: 'A chart of one', isSpoiler: false };
  expect(drawn(message)).toEqual({ kind: 'gallery', items: [item] });
});

it.each([
  ['everybody', {}],
  ['one person', { flags: 64 }],
] as const)('a picture takes the place of "thinking" for %s', async (_, flags) => {
  const { message } = await used(async (interaction) => {
    if (!interaction.isCommand()) return;
    await interaction.deferReply(flags);
    await interaction.editReply(payloadOf(replyOf('one')));
  });
  expect(filesOf(message)).toEqual(['one']);
});

it('a turned page has its own picture alone, under another address', async () => {
  const { message, turned } = await used(async (interaction) => {
    if (interaction.isCommand()) await interaction.reply(privately(replyOf('one')));
    else if (interaction.isButton()) await interaction.update(payloadOf(replyOf('two')));
  });
  const [{ id } = { id: '' }] = message.attachments;
  const { message: second } = await turned();
  expect(second.id).toBe(message.id);
  expect(filesOf(second)).toEqual(['two']);
  expect(JSON.stringify(drawn(second))).toContain('A chart of two');
  expect(JSON.stringify(drawn(second))).not.toContain(id);
});

it('a page turned after a silent deferral has its own picture alone', async () => {
  const { turned } = await used(async (interaction) => {
    if (interaction.isCommand()) await interaction.reply(payloadOf(replyOf('one')));
    else if (interaction.isButton()) {
      await interaction.deferUpdate();
      await interaction.editReply(payloadOf(replyOf('two')));
    }
  });
  expect(filesOf((await turned()).message)).toEqual(['two']);
});

it('a turned page without a picture keeps none', async () => {
  const { turned } = await used(async (interaction) => {
    if (interaction.isCommand()) await interaction.reply(payloadOf(replyOf('one')));
    else if (interaction.isButton()) await interaction.update(payloadOf(replyOf()));
  });
  expect((await turned()).message.attachments).toEqual([]);
});
