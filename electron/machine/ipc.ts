import { type BrowserWindow, type IpcMain, type IpcMainEvent, MessageChannelMain } from 'electron';
import type { Notice } from '#contract/window.ts';
import { mayGoTo } from './addresses.ts';
import type { OfficeHost } from './office/office-host.ts';

/**
 * Connects our own window's page with the office, each time that the page is loaded and says so: from then on the two talk
 * over a port of their own, and main hears nothing of it. Whoever is not our own page gets no port.
 */
export function joinWindow(ipc: IpcMain, window: () => BrowserWindow | undefined, office: OfficeHost): void {
  ipc.on('join', (event) => {
    const ours = window();
    if (!ours || !isOurWindow(event, ours)) return;
    const { port1, port2 } = new MessageChannelMain();
    office.join(port1);
    ours.webContents.postMessage('port', null, [port2]);
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
  event: Pick<IpcMainEvent, 'sender' | 'senderFrame'>,
  window: BrowserWindow | undefined,
): boolean {
  if (!window || window.isDestroyed() || event.sender !== window.webContents) return false;
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && mayGoTo(frame.url, 'window');
}
