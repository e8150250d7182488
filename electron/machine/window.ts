import { BrowserWindow, type Session } from 'electron';
import { windowAddress } from './addresses.ts';
import { type Area, least, rememberBounds, rememberedBounds, usual } from './bounds.ts';
import { safePreferences } from './hardening.ts';

/** What the window is made of: its session and preload, and the file that remembers where it was. */
export interface WindowParts {
  session: Session;
  preload: string;
  boundsFile: string;
  screens: readonly Area[];
  devTools: boolean;
}

/** The one window, hidden until its page is there. Its title is the program's name and never that of a person. */
export function makeWindow(parts: WindowParts): BrowserWindow {
  const remembered = rememberedBounds(parts.boundsFile, parts.screens);
  const { maximised, ...place } = remembered ?? { ...usual, maximised: false };
  const window = new BrowserWindow({
    ...place,
    minWidth: least.width,
    minHeight: least.height,
    show: false,
    title: 'Reviewbook',
    backgroundColor: '#ffffff',
    webPreferences: safePreferences(parts),
  });
  if (maximised) window.maximize();
  // keeps the window out of screenshots, screen sharing and Windows Recall (security E28)
  window.setContentProtection(true);
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    rememberBounds(parts.boundsFile, { ...window.getNormalBounds(), maximised: window.isMaximized() });
  });
  return window;
}

/** Shows the program's page in the window. */
export async function showPage(window: BrowserWindow): Promise<void> {
  await window.loadURL(windowAddress).catch((cause: unknown) => {
    // somebody closed it while it was still loading
    if (!window.isDestroyed()) throw cause;
  });
}
