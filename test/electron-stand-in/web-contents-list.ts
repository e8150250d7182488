import { loud } from './loud.ts';
import type { StandInWebContents } from './web-contents.ts';
import { windows } from './windows.ts';

const all = (): StandInWebContents[] => [...windows.values()].map((window) => window.webContents);

/** Every page there is. Playwright finds a window by the name that Chromium gives its page. */
export const webContents = loud('webContents', {
  getAllWebContents: all,
  fromId: (id: number) => all().find((contents) => contents.id === id),
  fromDevToolsTargetId: (target: string) => all().find((contents) => contents.targetId === target),
});
