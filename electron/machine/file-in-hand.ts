import { statSync } from 'node:fs';
import path from 'node:path';
import type { BrowserWindow, IpcMain } from 'electron';
import { isOurWindow } from './ipc.ts';

/** For so long a dropped file waits to be asked for: the window asks at once, and a later dialog is a dialog. */
const WAITS_MS = 10_000;

/** A file that somebody dropped on the window where one is expected, until it is asked for. */
export interface FileInHand {
  put: (place: string) => void;
  /** The file, once; undefined when none was dropped just now. */
  take: () => string | undefined;
  /** The same where a folder is asked for: the folder itself, or the one in which the file lies. */
  takeFolder: () => string | undefined;
}

/** Nothing in hand at first. `now` gives milliseconds that only grow. */
export function fileInHand(now: () => number = () => performance.now()): FileInHand {
  let held: { place: string; at: number } | undefined;
  const take = (): string | undefined => {
    const found = held;
    held = undefined;
    return found && now() - found.at < WAITS_MS ? found.place : undefined;
  };
  return {
    put: (place) => {
      held = { place, at: now() };
    },
    take,
    takeFolder: () => {
      const place = take();
      return place === undefined || isFolder(place) ? place : path.dirname(place);
    },
  };
}

/**
 * Takes in hand what our own page's preload says was dropped, and tells it so. It can only name a file that somebody dragged
 * there with their own hand: the page itself has no way to say a place. What is read of it goes through the checks of a file
 * that was chosen in a dialog.
 */
export function takeDrops(ipc: IpcMain, window: () => BrowserWindow | undefined, hand: FileInHand): void {
  ipc.on('drop', (event, place: unknown) => {
    const ours = window();
    if (!ours || !isOurWindow(event, ours) || typeof place !== 'string' || !path.isAbsolute(place)) return;
    hand.put(place);
    ours.webContents.send('dropped');
  });
}

function isFolder(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
