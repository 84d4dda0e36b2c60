import { Socket } from 'node:net';
import fc from 'fast-check';

/** Properties print their seed on failure; FC_SEED repeats such a run. */
const seed = process.env.FC_SEED;
fc.configureGlobal(seed === undefined ? {} : { seed: Number(seed) });

const LOOPBACK = new Set(['127.0.0.1', '::1']);

// no test leaves this machine: a connection elsewhere fails at once instead of succeeding slowly
const connect = Socket.prototype.connect;
Socket.prototype.connect = function guarded(this: Socket, ...args: unknown[]): Socket {
  const [first] = args.flat();
  const target = typeof first === 'object' && first !== null ? first : {};
  const host = 'host' in target ? target.host : undefined;
  const isLocal = 'path' in target || (typeof host === 'string' && LOOPBACK.has(host));
  if (!isLocal) throw new Error(`a test tried to connect to ${String(host)}`);
  return Reflect.apply(connect, this, args) as Socket;
};
