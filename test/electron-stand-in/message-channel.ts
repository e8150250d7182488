import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { loud } from './loud.ts';

/** One end of a channel, before or while it is sent to another process. */
export interface PortEnd {
  place: string;
  side: 'waits' | 'comes';
}

/**
 * One end of a channel between two processes, as Electron's MessagePortMain. The two talk over a socket of their own: what
 * they say never passes through the program's main process, as it does not in Electron.
 */
export class StandInPort extends EventEmitter {
  private readonly end: PortEnd;
  private socket: net.Socket | undefined;
  private server: net.Server | undefined;
  private unsent: unknown[] = [];
  private closed = false;

  constructor(end: PortEnd) {
    super();
    this.end = end;
  }

  /** Gives the end away: this object is of no more use. */
  give(): PortEnd {
    if (this.socket || this.server) throw new Error('a port that is in use cannot be sent');
    return this.end;
  }

  /** Begins to listen, as in Electron. */
  start(): void {
    if (this.closed || this.socket || this.server) return;
    if (this.end.side === 'comes') this.come();
    else this.server = net.createServer((socket) => this.use(socket)).listen(this.end.place);
  }

  postMessage(message: unknown): void {
    if (this.socket) this.socket.write(framed(message));
    else this.unsent.push(message);
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.socket?.end();
    this.server?.close();
    if (this.server) rmSync(this.end.place, { force: true });
    this.emit('close');
  }

  /** The other side may not wait yet: its process is only starting. */
  private come(): void {
    const socket = net.connect(this.end.place);
    socket.once('connect', () => this.use(socket));
    socket.once('error', () => setTimeout(() => this.closed || this.socket || this.come(), 10));
  }

  private use(socket: net.Socket): void {
    this.socket = socket;
    this.server?.close();
    let rest: Buffer = Buffer.alloc(0);
    socket.on('data', (part: Buffer) => {
      rest = Buffer.concat([rest, part]);
      while (rest.length >= 4 && rest.length >= 4 + rest.readUInt32LE(0)) {
        const end = 4 + rest.readUInt32LE(0);
        const data: unknown = deserialize(rest.subarray(4, end));
        rest = rest.subarray(end);
        this.emit('message', { data, ports: [] });
      }
    });
    socket.on('error', () => this.close());
    socket.on('close', () => this.close());
    for (const message of this.unsent.splice(0)) this.postMessage(message);
  }
}

function framed(message: unknown): Buffer {
  const body = serialize(message);
  const head = Buffer.alloc(4);
  head.writeUInt32LE(body.length);
  return Buffer.concat([head, body]);
}

/** `new MessageChannelMain()`: two ends, each for one process. */
export class StandInChannel {
  readonly port1: StandInPort;
  readonly port2: StandInPort;

  constructor() {
    const place = path.join(os.tmpdir(), `stand-in-${randomUUID()}.socket`);
    this.port1 = loud('MessagePortMain', new StandInPort({ place, side: 'waits' }));
    this.port2 = loud('MessagePortMain', new StandInPort({ place, side: 'comes' }));
  }
}
