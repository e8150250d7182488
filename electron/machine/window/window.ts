import { BrowserWindow, nativeTheme, type Session } from 'electron';
import { windowAddress } from '#electron/machine/addresses.ts';
import { safePreferences } from '#electron/machine/hardening.ts';
import { type Area, least, rememberBounds, rememberedBounds, usual } from './bounds.ts';

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
    backgroundColor: ground(),
    webPreferences: safePreferences(parts),
  });
  if (maximised) window.maximize();
  // keeps the window out of screenshots, screen sharing and Windows Recall (security E28)
  window.setContentProtection(true);
  const follow = (): void => window.setBackgroundColor(ground());
  nativeTheme.on('updated', follow);
  window.once('closed', () => nativeTheme.off('updated', follow));
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    rememberBounds(parts.boundsFile, { ...window.getNormalBounds(), maximised: window.isMaximized() });
  });
  return window;
}

/** What is seen before the page is drawn: `--canvas` of `renderer/tokens.css`, so that a dark window does not flash white. */
function ground(): string {
  return nativeTheme.shouldUseDarkColors ? '#12171d' : '#f6f7f9';
}

/** Shows the program's page in the window. */
export async function showPage(window: BrowserWindow): Promise<void> {
  await load(window, windowAddress);
}

/**
 * Takes everything from the window and from memory: a page that belongs to nobody is shown by another process, and the one
 * that showed the records ends. Going to an empty page or loading the same one again would leave all of it there.
 */
export async function clearPage(window: BrowserWindow): Promise<void> {
  const insist = (event: { preventDefault: () => void }) => event.preventDefault();
  // a page that wants to save something first was asked before
  window.webContents.on('will-prevent-unload', insist);
  await load(window, 'data:text/html,');
  window.webContents.off('will-prevent-unload', insist);
  if (!window.isDestroyed()) window.webContents.navigationHistory.clear();
}

async function load(window: BrowserWindow, address: string): Promise<void> {
  await window.loadURL(address).catch((cause: unknown) => {
    // somebody closed it while it was still loading
    if (!window.isDestroyed()) throw cause;
  });
}
