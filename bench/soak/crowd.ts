import { PermissionFlagsBits } from 'discord.js';
import type { Place } from '../../src/local/acting.ts';
import type { World } from '../../src/local/world.ts';
import { oneOf } from '../random.ts';

const SERVERS = 20;
const MEMBERS = 10;
const MEMBER =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.UseApplicationCommands;

const places: readonly Place[] = Array.from({ length: SERVERS * MEMBERS }, (_, nth) => ({
  userId: idOf(81, nth),
  channelId: idOf(83, Math.floor(nth / MEMBERS)),
}));

/** Twenty servers with ten people each: nobody asks more than a person can. */
export const crowdedWorld: World = {
  users: places.map(({ userId }, nth) => ({ id: userId, name: `Reader ${nth}` })),
  servers: Array.from({ length: SERVERS }, (_, nth) => ({
    id: idOf(82, nth),
    name: `Desk ${nth}`,
    channels: [{ id: idOf(83, nth), name: 'desk' }],
    members: Object.fromEntries(
      places
        .filter(({ channelId }) => channelId === idOf(83, nth))
        .map(({ userId }) => [userId, MEMBER]),
    ),
  })),
};

/** One of them, where they are. */
export function oneOfCrowd(random: () => number): Place {
  return oneOf(places, random);
}

/** An id as Discord gives them. */
function idOf(kind: number, nth: number): string {
  return `${kind}${String(nth + 1).padStart(16, '0')}`;
}
