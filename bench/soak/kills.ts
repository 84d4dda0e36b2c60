import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { oneOf } from '../random.ts';
import { toldShape, type Order, type Told } from './shelf-orders.ts';
import type { PartResult } from './tally.ts';

/** How often the process is killed in the middle of what it was told, and how long it is given at most. */
const KILLED = 0.15;
const MOST_MS = 12;

type State = 'served' | 'removed' | 'gone';
const AFTER = { remove: 'removed', restore: 'served', delete: 'gone' } as const;
interface Known {
  state: State;
  readonly body: string;
  title: string;
}

/**
 * Adds, edits, removes, restores and deletes, `count` in all, by a process that is killed at random in the
 * middle: what was acknowledged is there after each restart, whole.
 */
export async function kills(count: number, random: () => number): Promise<PartResult> {
  const dir = await mkdtemp(join(tmpdir(), 'verbatim-soak-'));
  const found = { lost: 0, halfServed: 0, crashes: 0, errors: 0 };
  const known = new Map<string, Known>();
  let killed = 0;
  let keeper = await startKeeper(dir);
  check(keeper.state);
  for (let nth = 0; nth < count; nth += 1) {
    const order = orderFor(nth);
    const isKilled = random() < KILLED;
    keeper.child.send(order);
    const told = isKilled
      ? await Promise.race([keeper.next(), delay(random() * MOST_MS, undefined)])
      : await keeper.next();
    if (told && 'done' in told) note(order, told.id);
    else if (told && 'failed' in told) found.errors += 1;
    else if (!isKilled) {
      found.crashes += 1;
      keeper = await startKeeper(dir);
    }
    if (!isKilled) continue;
    killed += 1;
    keeper.child.kill('SIGKILL');
    await once(keeper.child, 'exit');
    keeper = await startKeeper(dir);
    check(keeper.state, told ? undefined : order);
  }
  keeper.child.kill();
  await rm(dir, { recursive: true, force: true });
  const said = `${count} changes, ${killed} kills, ${known.size} articles`;
  return { part: 'kills', tally: found, said };

  function orderFor(nth: number): Order {
    const at = (state: State): string[] =>
      [...known].flatMap(([id, one]) => (one.state === state ? id : []));
    const served = at('served');
    const removed = at('removed');
    const did = oneOf(
      [
        ...(['add', 'add', 'add'] as const),
        ...(served.length > 0 ? (['edit', 'remove', 'remove'] as const) : []),
        ...(removed.length > 0 ? (['restore', 'delete', 'again'] as const) : []),
      ],
      random,
    );
    const title = `Report ${nth}`;
    if (did === 'add')
      return { nth, did, id: '', body: `Ferry ${nth} ran aground off Port Sallow.\n`, title };
    const id = oneOf(did === 'edit' || did === 'remove' ? served : removed, random);
    const body = known.get(id)?.body ?? '';
    // what was removed is added anew
    return did === 'again'
      ? { nth, did: 'add', id: '', body, title }
      : { nth, did, id, body, title };
  }

  function note({ did, body, title }: Order, id: string): void {
    const before = known.get(id);
    if (did === 'add') known.set(id, { state: 'served', body, title });
    else if (before && did === 'edit') before.title = title;
    else if (before && did !== 'edit') before.state = AFTER[did];
  }

  /** Compares what is there with what was acknowledged; `open` may have been done, or not. */
  function check(state: Extract<Told, { served: unknown }>, open?: Order): void {
    found.halfServed += state.unread;
    const served = new Map(state.served.map((one) => [one.id, one]));
    const removed = new Set(state.removed);
    for (const one of state.served) {
      const before = known.get(one.id);
      if (before && one.text !== before.body) found.halfServed += 1;
      if (!before && one.text !== open?.body) found.halfServed += 1;
    }
    for (const [id, one] of known) {
      const now = served.has(id) ? 'served' : removed.has(id) ? 'removed' : 'gone';
      const isOpen = open !== undefined && (open.id === id || open.body === one.body);
      const title = served.get(id)?.title;
      const isSame = now === one.state && (title === undefined || title === one.title || isOpen);
      if (!isSame && !isOpen) found.lost += 1;
      if (!isOpen) continue;
      // an open order leaves the article somewhere, but where it deletes
      if (now === 'gone' && one.state !== 'gone' && open.did !== 'delete') found.lost += 1;
      one.state = now;
      if (title !== undefined) one.title = title;
    }
    for (const { id, text, title } of state.served)
      if (!known.has(id)) known.set(id, { state: 'served', body: text, title });
  }
}

async function startKeeper(dir: string) {
  const child = fork(fileURLToPath(new URL('shelf-process.ts', import.meta.url)), [dir], {
    execArgv: ['--no-warnings', '--import', 'tsx'],
  });
  const state = await nextOf(child);
  if (!state || !('served' in state)) throw new Error('the process of a shelf did not start');
  return { child, state, next: () => nextOf(child) };
}

/** What a process says next; undefined where it ends first. */
async function nextOf(child: ChildProcess): Promise<Told | undefined> {
  const ended = new AbortController();
  try {
    const [message] = await Promise.race([
      once(child, 'message', { signal: ended.signal }),
      once(child, 'exit', { signal: ended.signal }).then(() => [undefined]),
    ]);
    return message === undefined ? undefined : toldShape.parse(message);
  } finally {
    ended.abort();
  }
}
