import { EventEmitter } from 'node:events';
import { loud } from './loud.ts';

/** Sleep, screen lock and idle time. Nothing happens by itself; a test says `powerMonitor.emit('suspend')`. */
export const powerMonitor = loud(
  'powerMonitor',
  Object.assign(new EventEmitter(), {
    getSystemIdleTime: () => 0,
    getSystemIdleState: () => 'active',
  }),
);

const display = { workArea: { x: 0, y: 0, width: 1920, height: 1040 }, scaleFactor: 1 };

/** One screen, 1920 by 1080. */
export const screen = loud(
  'screen',
  Object.assign(new EventEmitter(), {
    getAllDisplays: () => [display],
    getPrimaryDisplay: () => display,
  }),
);

/** A light system that stays light: the page asks Chromium itself. */
export const nativeTheme = loud('nativeTheme', Object.assign(new EventEmitter(), { shouldUseDarkColors: false }));
