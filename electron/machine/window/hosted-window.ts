import type { BrowserWindow } from 'electron';
import { windowAddress } from '#electron/machine/addresses.ts';
import { notifyWindow } from '#electron/machine/ipc.ts';
import type { HostedWindow } from '#electron/machine/office/office-host.ts';
import type { LastPlace } from './last-place.ts';
import { clearPage, showPage } from './window.ts';

/** The window as the office's host sees it. There may be none any more. A locked page does not know where it stood. */
export function hostedWindow(window: () => BrowserWindow | undefined, last: LastPlace): HostedWindow {
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
      last.leave(placeOf(found.webContents.getURL()));
      await clearPage(found);
    },
    show: async () => {
      const found = there();
      if (found) await showPage(found);
    },
  };
}

/** Where the page stands, so that the same person goes on there; what was searched or chosen on it is left out. */
function placeOf(address: string): string {
  return address.startsWith(`${windowAddress}#`) ? address.slice(windowAddress.length).replace(/\?.*$/s, '') : '';
}
