import { EventEmitter } from 'node:events';
import { app } from './app.ts';
import { loud, newEvent } from './loud.ts';
import { type Preferences, StandInWebContents } from './web-contents.ts';
import { nextId, windows } from './windows.ts';

interface WindowOptions {
  x?: number;
  y?: number;
  width?: number;
  height?: number;
  minWidth?: number;
  minHeight?: number;
  show?: boolean;
  title?: string;
  backgroundColor?: string;
  webPreferences: Preferences;
}

interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A window: a page in Chromium, and what the program believes about its frame. Nothing of the frame is drawn. */
export class StandInWindow extends EventEmitter {
  readonly id = nextId();
  readonly webContents: StandInWebContents;
  private readonly title: string;
  private readonly bounds: Rectangle;
  private visible: boolean;
  private maximised = false;

  constructor(options: WindowOptions) {
    super();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    this.title = options.title ?? app.getName();
    this.visible = options.show ?? true;
    this.bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width ?? 800, height: options.height ?? 600 };
    this.webContents = loud('webContents', new StandInWebContents(this, this.id, options.webPreferences));
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  /** Closes unless a listener prevents it; gives whether it closed. */
  async tryClose(): Promise<boolean> {
    const event = newEvent({});
    this.emit('close', event);
    if (event.defaultPrevented) return false;
    await this.webContents.end();
    this.gone();
    return true;
  }

  close(): void {
    void this.tryClose();
  }

  destroy(): void {
    void this.webContents.end();
    this.gone();
  }

  /** The window is no more, whoever closed it. */
  gone(): void {
    if (!windows.delete(this.id)) return;
    this.emit('closed');
    if (windows.size === 0) app.lastWindowClosed();
  }

  isDestroyed(): boolean {
    return !windows.has(this.id);
  }

  show(): void {
    this.visible = true;
  }

  focus(): void {}

  setBackgroundColor(): void {}

  maximize(): void {
    this.maximised = true;
  }

  restore(): void {
    this.maximised = false;
  }

  isMaximized(): boolean {
    return this.maximised;
  }

  isMinimized(): boolean {
    return false;
  }

  isVisible(): boolean {
    return this.visible;
  }

  getTitle(): string {
    return this.title;
  }

  getBounds(): Rectangle {
    return { ...this.bounds };
  }

  getNormalBounds(): Rectangle {
    return { ...this.bounds };
  }

  setContentProtection(): void {}
}

/** Opens a window and lets the program know, in Electron's order. */
function openWindow(options: WindowOptions): StandInWindow {
  const window = loud('BrowserWindow', new StandInWindow(options));
  windows.set(window.id, window);
  app.emit('browser-window-created', newEvent({}), window);
  app.emit('web-contents-created', newEvent({}), window.webContents);
  return window;
}

const statics = {
  getAllWindows: () => [...windows.values()],
  getFocusedWindow: () => [...windows.values()][0] ?? null,
  fromWebContents: (contents: StandInWebContents | undefined) =>
    [...windows.values()].find((window) => window.webContents === contents) ?? null,
  fromId: (id: number) => windows.get(id) ?? null,
};

/** `new BrowserWindow(…)` and what can be asked of all windows. */
export const BrowserWindow = new Proxy(loud('BrowserWindow', Object.assign(class extends StandInWindow {}, statics)), {
  construct: (_target, [options]: [WindowOptions]) => openWindow(options),
});
