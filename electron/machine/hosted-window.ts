import type { BrowserWindow } from 'electron';
import { windowAddress } from './addresses.ts';
import { notifyWindow } from './ipc.ts';
import type { HostedWindow } from './office/office-host.ts';
import { clearPage, showPage } from './window.ts';

/** The window as the office's host sees it. There may be none any more. */
export function hostedWindow(window: () => BrowserWindow | undefined): HostedWindow {
  let place = '';
  const there = (): BrowserWindow | undefined => {
    const found = window();
    return found?.isDestroyed() ? undefined : found;
  };
  return {
    askToLock: () => notifyWindow(there(), { kind: 'command', command: 'lock' }),
    clear: async () => {
      const found = there();
      if (found === undefined) return;
      found.setContentProtection(true); // nobody who was let in for an hour sees the next session
      place = placeOf(found.webContents.getURL());
      await clearPage(found);
    },
    show: async () => {
      const found = there();
      if (found) await showPage(found, place);
    },
  };
}

/** Where the page stands, so that whoever unlocks goes on there; what was searched or chosen on it is left out. */
function placeOf(address: string): string {
  return address.startsWith(`${windowAddress}#`) ? address.slice(windowAddress.length).replace(/\?.*$/s, '') : '';
}
