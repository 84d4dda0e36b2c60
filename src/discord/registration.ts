import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';

/**
 * The bot can only be installed for servers: installed for a person, it would carry a team's
 * articles into any server that this person enters.
 */
export const SERVERS_ONLY = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

/** The commands that Discord has, in one server or in all. */
export interface Registered {
  get(): Promise<unknown>;
  put(commands: readonly object[]): Promise<unknown>;
}

/** Registers the commands `ours`, unless they are registered already. True when it wrote. */
export async function register(ours: readonly object[], registered: Registered): Promise<boolean> {
  const theirs = await registered.get();
  if (Array.isArray(theirs) && areSame(ours, theirs)) return false;
  await registered.put(ours);
  return true;
}

/** Discord's defaults for what a command leaves out: they count as if written. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  type: 1,
  description: '',
  required: false,
  autocomplete: false,
  nsfw: false,
  dm_permission: true,
};

/**
 * Whether Discord's commands are those that we would register. Only fields that ours have are
 * compared, because Discord adds ids, versions and defaults. The order of commands does not matter;
 * the order of options does.
 */
export function areSame(ours: readonly object[], theirs: readonly object[]): boolean {
  if (ours.length !== theirs.length) return false;
  const byName = new Map(theirs.map((command) => [nameOf(command), command]));
  return ours.every((command) => isSame(command, byName.get(nameOf(command))));
}

function nameOf(command: object): string {
  const { name, type = 1 } = entriesOf(command);
  return `${String(type)} ${String(name)}`;
}

function isSame(ours: unknown, theirs: unknown): boolean {
  if (isNothing(ours)) return isNothing(theirs);
  if (Array.isArray(ours))
    return (
      Array.isArray(theirs) &&
      ours.length === theirs.length &&
      ours.every((one, nth) => isSame(one, theirs[nth]))
    );
  if (typeof ours === 'object' && ours !== null) {
    if (typeof theirs !== 'object' || theirs === null) return false;
    const [a, b] = [entriesOf(ours), entriesOf(theirs)];
    const keys = [
      ...Object.keys(a),
      ...Object.keys(b).filter((key) => key in DEFAULTS || CONTENT.has(key)),
    ];
    return keys.every((key) => {
      const [one, other] = [a[key] ?? DEFAULTS[key], b[key] ?? DEFAULTS[key]];
      // a language that only Discord has is a difference
      return isSame(one, other) && (!key.endsWith('_localizations') || isSame(other, one));
    });
  }
  return ours === theirs;
}

/** Keys that change what people see: one that only Discord has is a difference. */
const CONTENT = new Set([
  'name_localizations',
  'description_localizations',
  'options',
  'choices',
  'max_length',
  'min_length',
  'max_value',
  'min_value',
]);

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

function entriesOf(value: object): Record<string, unknown> {
  return { ...value };
}
