type Message = { kind: 'invoke' | 'send'; channel: string; args: unknown[] };
/** Something that the page says over a port that it was handed. */
export type PortMessage = { kind: 'port'; port: number; message: unknown };
type Answer = { value: unknown } | { error: string };
type Listener = (event: unknown, ...args: unknown[]) => void;
type Preload = (
  require: (name: string) => unknown,
  module: { exports: unknown },
  exports: unknown,
  process: unknown,
) => void;

/**
 * Runs in the page before its own scripts, and runs the preload with no more than a sandboxed preload would have: no Node,
 * no modules but `electron`. It is sent to Chromium as text, so it uses nothing from outside itself.
 */
export function pageShim(run: Preload, process: unknown): void {
  const page = globalThis;
  const call = Reflect.get(page, '__standIn') as (text: string) => void; // bound by web-contents.ts
  Reflect.deleteProperty(page, '__standIn');
  if (globalThis.top !== globalThis.self) return;

  const asked = new Map<number, (answer: Answer) => void>();
  let lastAsked = 0;
  const say = (message: Message | PortMessage): number => {
    lastAsked += 1;
    call(JSON.stringify({ id: lastAsked, message }));
    return lastAsked;
  };

  const listeners = new Map<string, Listener[]>();
  const ask = async (channel: string, args: unknown[]): Promise<unknown> => {
    const id = say({ kind: 'invoke', channel, args: structuredClone(args) });
    const answer = await new Promise<Answer>((resolve) => asked.set(id, resolve));
    if ('error' in answer) throw new Error(`Error invoking remote method '${channel}': ${answer.error}`);
    return answer.value;
  };
  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]) => ask(channel, args),
    send: (channel: string, ...args: unknown[]) => void say({ kind: 'send', channel, args: structuredClone(args) }),
    on(channel: string, listener: Listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    removeListener(channel: string, listener: Listener) {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((known) => known !== listener),
      );
      return ipcRenderer;
    },
  };
  const hear = (channel: string, event: object, args: unknown[]): void => {
    for (const listener of listeners.get(channel) ?? [])
      listener({ sender: ipcRenderer, ports: [], ...event }, ...args);
  };
  const ports = new Map<number, MessagePort>();
  const takes: Record<string, (...given: never[]) => void> = {
    answer: (id: number, answer: Answer) => {
      asked.get(id)?.(answer);
      asked.delete(id);
    },
    event: (channel: string, args: unknown[]) => hear(channel, {}, args),
    port: (id: number, channel: string, message: unknown) => {
      const { port1, port2 } = new MessageChannel();
      port2.onmessage = (event) => say({ kind: 'port', port: id, message: event.data });
      ports.set(id, port2);
      hear(channel, { ports: [port1] }, [message]);
    },
    said: (id: number, message: unknown) => ports.get(id)?.postMessage(message),
  };
  Object.defineProperty(page, Symbol.for('stand-in.deliver'), {
    value: (kind: string, given: never[]) => takes[kind]?.(...given),
  });

  // contextBridge copies values, passes functions by proxy, and refuses what cannot be cloned
  const bridged = (value: unknown): unknown => {
    if (typeof value === 'symbol') throw new Error('An object could not be cloned.');
    if (typeof value === 'function') {
      return (...args: unknown[]): unknown => {
        const call = value as (...given: unknown[]) => unknown; // a function is all that is known of it
        const given = call(...args.map(bridged));
        return given instanceof Promise ? given.then(bridged) : bridged(given);
      };
    }
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(bridged);
    if (Object.getPrototypeOf(value) !== Object.prototype) return structuredClone(value);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, bridged(part)]));
  };
  const contextBridge = {
    exposeInMainWorld(name: string, api: Record<string, unknown>) {
      if (name in page) throw new Error('Cannot bind an API on top of an existing property on the window object');
      Object.defineProperty(page, name, { value: Object.freeze(bridged(api)), enumerable: true });
    },
  };

  // Chromium has no way to ask a provider; what it would ask is kept for whoever looks (test/e2e/spelling.spec.ts)
  const webFrame = {
    setSpellCheckProvider(_language: string, provider: unknown) {
      Object.defineProperty(page, Symbol.for('stand-in.spelling'), { value: provider, configurable: true });
    },
  };

  // a file that is dragged here has a place on the disk; a test says which (test/e2e/drops.spec.ts)
  const webUtils = {
    getPathForFile({ name }: File): string {
      const places = Reflect.get(page, Symbol.for('stand-in.places')) as Record<string, string> | undefined;
      return places?.[name] ?? '';
    },
  };

  const only: Record<string, unknown> = { contextBridge, ipcRenderer, webFrame, webUtils };
  const electron = new Proxy(only, {
    get: (target, name) => {
      if (typeof name === 'symbol' || name in target || name === '__esModule') return target[String(name)];
      throw new Error(`The stand-in's preload has no electron.${name}`);
    },
  });
  const module = { exports: {} };
  run(
    (name) => {
      if (name !== 'electron') throw new Error(`module not found: ${name}`);
      return electron;
    },
    module,
    module.exports,
    process,
  );
}
