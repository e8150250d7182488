import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Where the window was when it closed, in screen pixels. */
export interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
  maximised: boolean;
}

/** A rectangle of a screen that programs may use. */
export type Area = { x: number; y: number; width: number; height: number };

/** The smallest window in which every screen works, and the one that a new user gets. */
export const least = { width: 1024, height: 640 };
export const usual = { width: 1280, height: 800 };

/** The remembered place, unless it is unreadable or the screen it was on has gone. */
export function rememberedBounds(file: string, screens: readonly Area[]): Bounds | undefined {
  try {
    const bounds = boundsIn(JSON.parse(readFileSync(file, 'utf8')));
    return bounds && screens.some((screen) => holdsTitleBar(screen, bounds)) ? bounds : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers the place: written beside and renamed, so that a power cut leaves the old one. */
export function rememberBounds(file: string, bounds: Bounds): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(bounds));
  renameSync(`${file}.new`, file);
}

/** What was written, if it is a place; by hand, since a library for one small file would delay every start. */
function boundsIn(read: unknown): Bounds | undefined {
  const { x, y, width, height, maximised } = Object(read) as Record<string, unknown>; // any value has fields to look for
  const numbers = [x, y, width, height];
  if (!numbers.every(Number.isInteger) || typeof maximised !== 'boolean') return undefined;
  return { x, y, width, height, maximised } as Bounds; // looked at in the line above
}

/** Whether enough of the title bar is on the screen to take hold of: 100 pixels of it. */
function holdsTitleBar(screen: Area, bounds: Bounds): boolean {
  const across = Math.min(bounds.x + bounds.width, screen.x + screen.width) - Math.max(bounds.x, screen.x);
  return across >= 100 && bounds.y >= screen.y && bounds.y < screen.y + screen.height - 30;
}
