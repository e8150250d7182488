import type { BrowserWindow, IpcMain, IpcMainInvokeEvent } from 'electron';
import type { Notice, Reply } from '#contract/window.ts';
import { isPlain } from '#electron/office/plain-json.ts';
import { mayGoTo } from './addresses.ts';
import type { Office } from './machine-types.ts';

const refused: Reply = { ok: false, problem: { code: 'not-allowed' } };
const wrong: Reply = { ok: false, problem: { code: 'input-wrong' } };

/** Opens the one channel on which the window asks. Whoever is not our window's own page is refused. */
export function answerWindow(ipc: IpcMain, window: () => BrowserWindow | undefined, office: Office): void {
  ipc.handle('call', async (event, name: unknown, input: unknown): Promise<Reply> => {
    if (!isOurWindow(event, window())) return refused;
    if (typeof name !== 'string' || !isPlain(input)) return wrong;
    return office.call(name, input);
  });
}

/** Tells the window something without being asked; nothing happens while there is none. */
export function notifyWindow(window: BrowserWindow | undefined, notice: Notice): void {
  if (window && !window.isDestroyed()) window.webContents.send('change', notice);
}

/**
 * Whether a message comes from the top frame of our own window, showing our own page. The frame is `null` when it is gone
 * by the time its message arrives; a frame inside the window, another window or another page is never answered.
 */
export function isOurWindow(
  event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
  window: BrowserWindow | undefined,
): boolean {
  if (!window || window.isDestroyed() || event.sender !== window.webContents) return false;
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && mayGoTo(frame.url, 'window');
}
