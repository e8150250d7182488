import { EventEmitter } from 'node:events';
import { loud } from './loud.ts';
import type { StandInWebContents } from './web-contents.ts';

type Handler = (event: unknown, ...args: unknown[]) => unknown;

/** A message from a page: an answer is wanted, or not. */
export interface PageMessage {
  kind: 'invoke' | 'send';
  channel: string;
  args: unknown[];
}

/** What the page gets back. */
export type PageAnswer = { value: unknown } | { error: string };

const handlers = new Map<string, Handler>();

export const ipcMain = loud(
  'ipcMain',
  Object.assign(new EventEmitter(), {
    handle: (channel: string, handler: Handler) => {
      if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
      handlers.set(channel, handler);
    },
    removeHandler: (channel: string) => handlers.delete(channel),
  }),
);

/** Hands a page's message to the program. `frame` is the frame that it came from. */
export async function answerPage(
  sender: StandInWebContents,
  frame: { url: string; parent: object | null },
  message: PageMessage,
): Promise<PageAnswer> {
  const event = loud('IpcMainInvokeEvent', { sender, senderFrame: loud('WebFrameMain', frame) });
  if (message.kind === 'send') {
    ipcMain.emit(message.channel, event, ...message.args);
    return { value: undefined };
  }
  const handler = handlers.get(message.channel);
  if (!handler) return { error: `Error: No handler registered for '${message.channel}'` };
  try {
    return { value: structuredClone(await handler(event, ...message.args)) };
  } catch (cause) {
    console.error(cause);
    return { error: String(cause) };
  }
}
