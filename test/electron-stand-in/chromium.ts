import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { CDPSession } from 'playwright';

/** What Chromium is asked and says, of itself or of one page, in its own protocol; Playwright has the types of it. */
export type Talk = Pick<CDPSession, 'send' | 'on'>;

interface Message {
  id?: number;
  sessionId?: string;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string };
}

/**
 * Chromium as a child process, spoken to through a pipe. Playwright would do the same, and half of each start of a journey
 * went into loading it: only the journey itself needs it.
 */
export class Chromium {
  readonly whole: Talk;
  private readonly child: ChildProcess;
  private readonly driven = Promise.withResolvers<string>();
  private readonly talks = new Map<string, EventEmitter>();
  private readonly waiting = new Map<number, (answer: Message) => void>();
  private last = 0;

  /** `gone` hears of its end, whoever brought it about. */
  constructor(file: string, switches: readonly string[], gone: () => void) {
    // in a group of its own, because a signal from the terminal is the program's to answer
    this.child = spawn(file, ['--remote-debugging-pipe', ...switches], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      detached: true,
    });
    this.child.stderr?.on('data', (part: Buffer) => {
      const [, found] = /^DevTools listening on (ws:.+)$/m.exec(part.toString('utf8')) ?? [];
      if (found !== undefined) this.driven.resolve(found);
    });
    let isGone = false;
    const end = () => {
      if (isGone) return;
      isGone = true;
      for (const answer of this.waiting.values()) answer({ error: { message: 'Chromium has gone' } });
      gone();
    };
    this.child.on('error', end);
    this.child.on('exit', end);
    this.out.on('error', end);
    this.listen();
    this.whole = this.talk('');
  }

  /** Where it can be driven from outside, once it says so; nothing comes when it was not started for that. */
  get address(): Promise<string> {
    return this.driven.promise;
  }

  /** Speaks with one page. */
  talk(session: string): Talk {
    const events = new EventEmitter().setMaxListeners(0);
    const talk: unknown = Object.assign(events, {
      send: (method: string, params: object = {}) => this.send(session, method, params),
    });
    this.talks.set(session, events);
    return talk as Talk; // what Chromium answers to a method is what the types say of it
  }

  /** Ends it at once, with all its processes. */
  kill(): void {
    try {
      if (this.child.pid !== undefined) process.kill(-this.child.pid, 'SIGKILL');
    } catch {
      // it ended by itself
    }
  }

  private get out(): Writable {
    return this.child.stdio[3] as Writable; // both are pipes, as they were asked for
  }

  private async send(session: string, method: string, params: object): Promise<unknown> {
    this.last += 1;
    const id = this.last;
    const answer = new Promise<Message>((resolve) => this.waiting.set(id, resolve));
    this.out.write(`${JSON.stringify({ id, method, params, ...(session === '' ? {} : { sessionId: session }) })}\0`);
    const { result, error } = await answer;
    this.waiting.delete(id);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  private listen(): void {
    const parts: Buffer[] = [];
    (this.child.stdio[4] as Readable).on('data', (part: Buffer) => {
      let rest = part;
      for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
        const text = Buffer.concat([...parts.splice(0), rest.subarray(0, end)]).toString('utf8');
        this.hear(JSON.parse(text) as Message); // Chromium's own
        rest = rest.subarray(end + 1);
      }
      if (rest.length > 0) parts.push(rest);
    });
  }

  private hear(message: Message): void {
    if (message.id !== undefined) this.waiting.get(message.id)?.(message);
    else if (message.method !== undefined)
      this.talks.get(message.sessionId ?? '')?.emit(message.method, message.params);
  }
}
