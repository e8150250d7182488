import { randomUUID } from 'node:crypto';
import type { App, BrowserWindow, PowerMonitor } from 'electron';
import type { Log } from './machine-types.ts';
import type { OfficeHost } from './office/office-host.ts';

/** How often the office is told how long the PC has been idle. */
const tickSeconds = 10;

/** Locks when the PC sleeps or its screen is locked, and lets the office lock itself when nobody is there. */
export function lockWhenLeft(power: PowerMonitor, office: OfficeHost): void {
  power.on('suspend', () => void office.lock('suspended'));
  power.on('lock-screen', () => void office.lock('screen-locked'));
  setInterval(() => office.tick(power.getSystemIdleTime()), tickSeconds * 1000).unref();
}

/** When the page has crashed or hangs, the office is locked, and the page starts again at the lock screen. */
export function recoverWindow(window: BrowserWindow, office: OfficeHost, log: Log): void {
  const recover = (event: string): void => {
    log.note(event);
    void office.lock('window-failed');
  };
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason !== 'clean-exit') recover(`window ${details.reason}`);
  });
  window.on('unresponsive', () => recover('window unresponsive'));
}

/**
 * What nobody expected anywhere: it goes to the log under a reference, the vault is closed, and the program ends. Electron
 * itself would show the error's text, which may hold what somebody typed.
 */
export function endAfterFault(app: App, office: OfficeHost, log: Log, tell: (reference: string) => void): void {
  const end = (cause: unknown) => {
    const reference = randomUUID().slice(0, 8).toUpperCase();
    log.fault(reference, cause);
    tell(reference);
    void office.close().finally(() => app.exit(1));
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}

/** Closes the vault in order before the program ends, and notes when one of Chromium's own processes dies. */
export function closeInOrder(app: App, office: OfficeHost, log: Log): void {
  app.on('child-process-gone', (_event, { type, reason }) => log.note('process gone', { type, reason }));
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    event.preventDefault();
    void office.close().finally(() => app.exit(0));
  });
}
