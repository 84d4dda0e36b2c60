import { Socket } from 'node:net';
import { configureGlobal } from 'fast-check';

/** Properties print their seed on failure; FC_SEED repeats such a run. */
const seed = process.env.FC_SEED;
configureGlobal(seed === undefined ? {} : { seed: Number(seed) });

const LOOPBACK = new Set(['127.0.0.1', '::1']);

// no test leaves this machine: a connection elsewhere fails at once instead of succeeding slowly
const connect = Reflect.get(Socket.prototype, 'connect');
if (connect.name !== 'guarded')
  Socket.prototype.connect = function guarded(this: Socket, ...args: unknown[]): Socket {
    const target = Object.assign({ host: undefined, path: undefined }, args.flat()[0]);
    const isLocal = typeof target.path === 'string' || LOOPBACK.has(String(target.host));
    if (!isLocal) throw new Error(`a test tried to connect to ${String(target.host)}`);
    Reflect.apply(connect, this, args);
    return this;
  };
