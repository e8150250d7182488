import type { MessagePortMain } from 'electron';
import type { FileLog } from '#electron/machine/log.ts';
import type { FromOffice, MainServices, OfficeStart, ToOffice } from './office-messages.ts';

/** The office's process as main holds it: Electron's utility process. */
export interface OfficeProcess {
  post: (message: ToOffice, port?: MessagePortMain) => void;
  onMessage: (listen: (message: FromOffice) => void) => void;
  onExit: (listen: () => void) => void;
  /** Ends it at once, whatever it is doing. */
  kill: () => void;
}

/** What a process of the office is started with. */
export interface OfficeParts {
  start: () => OfficeProcess;
  /** What it is told first; asked for each process. */
  beginning: () => OfficeStart;
  services: MainServices;
  log: FileLog;
}

/** One process of the office, from its start until it is gone. */
export interface RunningOffice {
  /** Says something to it; nothing happens once it is gone. */
  tell: (message: ToOffice, port?: MessagePortMain) => void;
  page: (ticket: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  isReady: () => boolean;
  kill: () => void;
  /** When what stands there locked has been copied, as far as it can be; or when the process is gone. */
  atRest: Promise<void>;
  gone: Promise<void>;
}

/** Starts a process of the office and serves it until it is gone. */
export function startOffice({ start, beginning, services, log }: OfficeParts): RunningOffice {
  const process = start();
  const gone = Promise.withResolvers<void>();
  const atRest = Promise.withResolvers<void>();
  const pages = new Map<number, (page: Uint8Array<ArrayBuffer> | undefined) => void>();
  let isReady = false;
  let isGone = false;
  let asked = 0;

  const tell: RunningOffice['tell'] = (message, port) => {
    if (!isGone) process.post(message, port);
  };

  async function serve({ id, name, input }: Extract<FromOffice, { kind: 'serve' }>): Promise<void> {
    try {
      const value = await services[name](input as never); // the office sends each service what it takes
      tell({ kind: 'served', id, value });
      // a PDF file holds what its page held
      if (value instanceof Uint8Array) value.fill(0);
    } catch (cause) {
      log.fault(name, cause);
      tell({ kind: 'not-served', id });
    }
  }

  const hears: { [Kind in FromOffice['kind']]: (message: Extract<FromOffice, { kind: Kind }>) => void } = {
    ready: () => {
      isReady = true;
    },
    serve: (message) => void serve(message),
    page: ({ id, page }) => {
      pages.get(id)?.(page ?? undefined);
      pages.delete(id);
    },
    log: ({ line }) => log.write(line),
    ended: () => process.kill(),
    'at-rest': () => atRest.resolve(),
  };

  process.onMessage((message) => hears[message.kind](message as never)); // the kind names its own function
  process.onExit(() => {
    isGone = true;
    for (const answer of pages.values()) answer(undefined);
    atRest.resolve();
    gone.resolve();
  });
  tell({ kind: 'start', start: beginning() });
  return {
    tell,
    page: (ticket) => {
      if (isGone) return Promise.resolve(undefined);
      const answer = Promise.withResolvers<Uint8Array<ArrayBuffer> | undefined>();
      asked += 1;
      pages.set(asked, answer.resolve);
      tell({ kind: 'page', id: asked, ticket });
      return answer.promise;
    },
    isReady: () => isReady,
    kill: () => {
      if (!isGone) process.kill();
    },
    atRest: atRest.promise,
    gone: gone.promise,
  };
}
