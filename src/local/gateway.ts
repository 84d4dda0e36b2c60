import { textOf } from './json.ts';
import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { GatewayOpcodes } from 'discord.js';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';

/** What the gateway needs to know of the rest. */
export interface GatewayOptions {
  readonly token: string;
  /** What READY holds besides the session. */
  readonly ready: () => object;
  readonly heartbeatMs?: number;
}

/** A session outlives its connection: a RESUME sends again what was sent meanwhile. */
interface Session {
  readonly id: string;
  readonly shard: readonly [number, number];
  socket: WebSocket | undefined;
  sequence: number;
  readonly sent: {
    readonly op: number;
    readonly t: string;
    readonly s: number;
    readonly d: object;
  }[];
}

/** Events kept for a RESUME. */
const KEPT = 500;
const HEARTBEAT_MS = 41_250;

/**
 * The gateway: HELLO, IDENTIFY, READY, heartbeats, RESUME with replay, and trouble on demand.
 * Frames are plain JSON.
 */
export class LocalGateway {
  readonly #options: GatewayOptions;
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #sessions = new Map<string, Session>();
  readonly #opcodes: number[] = [];
  #isSilent = false;
  #refusals: number[] = [];

  constructor(options: GatewayOptions) {
    this.#options = options;
  }

  /** Takes over a connection that asks for a WebSocket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#server.handleUpgrade(request, socket, head, (ws) => this.#greet(ws));
  }

  /** Opcodes received so far, in order. */
  get received(): readonly number[] {
    return this.#opcodes;
  }

  /** Whether a bot is connected now. */
  get isConnected(): boolean {
    return [...this.#sessions.values()].some(({ socket }) => socket !== undefined);
  }

  /** Sends an event to every session; one without a connection gets it when it resumes. */
  dispatch(t: string, d: object): void {
    for (const session of this.#sessions.values()) {
      session.sequence += 1;
      const event = { op: GatewayOpcodes.Dispatch, t, s: session.sequence, d };
      session.sent.push(event);
      if (session.sent.length > KEPT) session.sent.shift();
      if (session.socket) send(session.socket, event);
    }
  }

  /** Closes all connections with a code, as Discord does; 1006 cuts them without one. */
  close(code: number): void {
    for (const { socket } of this.#sessions.values()) {
      if (code === 1006) socket?.terminate();
      else socket?.close(code);
    }
  }

  /** Asks the bot to connect again (op 7). */
  askToReconnect(): void {
    this.#sendAll({ op: GatewayOpcodes.Reconnect, d: null });
  }

  /** Says that the bot's session is invalid (op 9), or can be resumed. */
  invalidate(resumable: boolean): void {
    if (!resumable)
      for (const { id, socket } of this.#sessions.values()) if (!socket) this.#sessions.delete(id);
    this.#sendAll({ op: GatewayOpcodes.InvalidSession, d: resumable });
  }

  /** Stops answering heartbeats, or answers them again. */
  keepSilent(silent: boolean): void {
    this.#isSilent = silent;
  }

  /** Answers the next IDENTIFY by closing with this code. */
  refuseNextIdentify(code: number): void {
    this.#refusals.push(code);
  }

  /** Forgets all sessions, so that a RESUME gets op 9. */
  forgetSessions(): void {
    for (const [id, { socket }] of this.#sessions) if (!socket) this.#sessions.delete(id);
  }

  stop(): void {
    for (const client of this.#server.clients) client.terminate();
    this.#server.close();
  }

  #sendAll(payload: object): void {
    for (const { socket } of this.#sessions.values()) if (socket) send(socket, payload);
  }

  #greet(ws: WebSocket): void {
    ws.on('message', (raw) => this.#hear(ws, raw));
    ws.on('close', () => {
      for (const session of this.#sessions.values())
        if (session.socket === ws) session.socket = undefined;
    });
    ws.on('error', () => ws.terminate());
    const heartbeat = this.#options.heartbeatMs ?? HEARTBEAT_MS;
    send(ws, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: heartbeat } });
  }

  #hear(ws: WebSocket, raw: RawData): void {
    const frame = parsed(raw);
    if (!frame) {
      ws.close(4002);
      return;
    }
    this.#opcodes.push(frame.op);
    if (frame.op === GatewayOpcodes.Heartbeat) {
      if (!this.#isSilent) send(ws, { op: GatewayOpcodes.HeartbeatAck });
    } else if (frame.op === GatewayOpcodes.Identify) this.#identify(ws, frame.d);
    else if (frame.op === GatewayOpcodes.Resume) this.#resume(ws, frame.d);
  }

  #identify(ws: WebSocket, d: Readonly<Record<string, unknown>>): void {
    const refusal = this.#refusals.shift();
    if (refusal !== undefined || d.token !== this.#options.token) {
      ws.close(refusal ?? 4004);
      return;
    }
    const shard = Array.isArray(d.shard) ? d.shard.map(Number) : [];
    const session: Session = {
      id: randomBytes(16).toString('hex'),
      shard: [shard[0] ?? 0, shard[1] ?? 1],
      socket: ws,
      sequence: 1,
      sent: [],
    };
    this.#sessions.set(session.id, session);
    send(ws, {
      op: GatewayOpcodes.Dispatch,
      t: 'READY',
      s: 1,
      d: { ...this.#options.ready(), session_id: session.id, shard: session.shard },
    });
  }

  #resume(ws: WebSocket, d: Readonly<Record<string, unknown>>): void {
    const session = this.#sessions.get(textOf(d.session_id));
    if (!session || d.token !== this.#options.token) {
      send(ws, { op: GatewayOpcodes.InvalidSession, d: false });
      return;
    }
    session.socket = ws;
    for (const event of session.sent) if (event.s > Number(d.seq)) send(ws, event);
    session.sequence += 1;
    send(ws, { op: GatewayOpcodes.Dispatch, t: 'RESUMED', s: session.sequence, d: {} });
  }
}

function send(ws: WebSocket, payload: object): void {
  ws.send(JSON.stringify(payload));
}

function parsed(raw: RawData): { op: number; d: Record<string, unknown> } | undefined {
  try {
    const frame: unknown = JSON.parse(Buffer.isBuffer(raw) ? raw.toString('utf8') : '');
    if (typeof frame !== 'object' || frame === null || !('op' in frame)) return undefined;
    const d = 'd' in frame && typeof frame.d === 'object' ? frame.d : {};
    return { op: Number(frame.op), d: { ...d } };
  } catch {
    return undefined;
  }
}
