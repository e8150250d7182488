import { EventEmitter } from 'node:events';
import os from 'node:os';
import path from 'node:path';
import { startBrowser, stopBrowser } from './browser.ts';
import { loud, newEvent } from './loud.ts';
import { theProgram } from './program.ts';
import { processMetrics } from './utility-process.ts';
import { windows } from './windows.ts';

const home = os.homedir();

class StandInApp extends EventEmitter {
  private ready = false;
  private quitting = false;
  private announce: (() => void) | undefined;
  private readonly announced = new Promise<void>((resolve) => {
    this.announce = resolve;
  });
  private readonly paths = new Map<string, string>([
    ['home', home],
    ['temp', os.tmpdir()],
    ['exe', process.execPath],
    ['appData', process.env['XDG_CONFIG_HOME'] ?? path.join(home, '.config')],
    ['documents', path.join(home, 'Documents')],
    ['downloads', path.join(home, 'Downloads')],
    ['desktop', path.join(home, 'Desktop')],
  ]);

  readonly commandLine = loud('app.commandLine', {
    appendSwitch: (name: string, value = '') => void theProgram().switches.set(name, value),
    hasSwitch: (name: string) => theProgram().switches.has(name),
    getSwitchValue: (name: string) => theProgram().switches.get(name) ?? '',
  });

  get isPackaged(): boolean {
    return theProgram().packaged;
  }

  whenReady(): Promise<void> {
    return this.announced;
  }

  isReady(): boolean {
    return this.ready;
  }

  getName(): string {
    return theProgram().manifest.productName;
  }

  getVersion(): string {
    return theProgram().manifest.version;
  }

  getAppPath(): string {
    return theProgram().folder;
  }

  getLocale(): string {
    return 'en-GB';
  }

  getAppMetrics() {
    return processMetrics();
  }

  getPath(name: string): string {
    const set = this.paths.get(name);
    if (set !== undefined) return set;
    if (name === 'userData' || name === 'sessionData') {
      return theProgram().switches.get('user-data-dir') ?? path.join(this.getPath('appData'), this.getName());
    }
    if (name === 'logs') return path.join(this.getPath('userData'), 'logs');
    throw new Error(`Failed to get '${name}' path`);
  }

  setPath(name: string, value: string): void {
    this.paths.set(name, value);
  }

  enableSandbox(): void {
    if (this.ready) throw new Error('app.enableSandbox() can only be called before app is ready');
  }

  /** Always the first: the lock itself is not stood in for. */
  requestSingleInstanceLock(): boolean {
    return true;
  }

  quit(): void {
    if (this.quitting) return;
    const before = newEvent({});
    this.emit('before-quit', before);
    if (before.defaultPrevented) return;
    this.quitting = true;
    void this.closeWindows().then((closed) => {
      this.quitting = closed;
      const will = newEvent({});
      if (closed) this.emit('will-quit', will);
      if (closed && !will.defaultPrevented) this.exit(0);
    });
  }

  exit(code = 0): void {
    this.quitting = true;
    this.emit('quit', newEvent({}), code);
    void stopBrowser().then(() => process.exit(code));
  }

  /** Closes the windows one after the other; `false` when one of them would not. */
  private async closeWindows(): Promise<boolean> {
    for (const window of windows.values()) if (!(await window.tryClose())) return false;
    return true;
  }

  /** When the last window has gone, the program ends unless it listens for that. */
  lastWindowClosed(): void {
    if (!this.quitting && !this.emit('window-all-closed')) this.quit();
  }

  async start(): Promise<void> {
    await startBrowser(() => this.quit());
    this.ready = true;
    this.emit('ready', newEvent({}), {});
    this.announce?.();
  }
}

export const app = loud('app', new StandInApp());

/** Starts Chromium once the program's main file has been read to its end, as Electron does. */
export function startApp(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.quit());
  setImmediate(() => {
    app.start().catch((cause: unknown) => {
      console.error(cause);
      process.exit(1);
    });
  });
}
