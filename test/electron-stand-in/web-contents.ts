import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession, Page, Request as PageRequest, Route } from 'playwright';
import { app } from './app.ts';
import { headed, newPage } from './browser.ts';
import type { StandInWindow } from './browser-window.ts';
import { answerPage, type PageMessage } from './ipc.ts';
import { loud, newEvent } from './loud.ts';
import type { StandInPort } from './message-channel.ts';
import { type PortMessage, pageShim } from './page-shim.ts';
import { type PdfOptions, printPdf } from './print.ts';
import { inward, outward, type StandInSession } from './session.ts';

/** What of a window's preferences means something here. */
export interface Preferences {
  session: StandInSession;
  preload?: string;
}

/** A page in Chromium, with the program's own preload in it and the program's own protocol handler behind it. */
export class StandInWebContents extends EventEmitter {
  readonly id: number;
  readonly session: StandInSession;
  readonly ready: Promise<void>;
  targetId: string | undefined;
  private readonly window: StandInWindow;
  private page: Page | undefined;
  private chromium: CDPSession | undefined;
  /** The ports whose other end is in the page that is shown. */
  private readonly ports = new Map<number, StandInPort>();
  private lastPort = 0;
  readonly navigationHistory = loud('navigationHistory', {
    clear: () => void this.chromium?.send('Page.resetNavigationHistory'),
  });
  private loading = false;
  private destroyed = false;

  constructor(window: StandInWindow, id: number, preferences: Preferences) {
    super();
    this.window = window;
    this.id = id;
    this.session = preferences.session;
    this.ready = this.attach(preferences.preload);
  }

  private async attach(preload: string | undefined): Promise<void> {
    const page = await newPage();
    this.page = page;
    this.chromium = await page.context().newCDPSession(page);
    this.targetId = (await this.chromium.send('Target.getTargetInfo')).targetInfo.targetId;
    page.on('close', () => this.window.gone());
    page.on('crash', () => this.emit('render-process-gone', newEvent({}), { reason: 'crashed', exitCode: 1 }));
    page.on('popup', (popup) => void popup.close());
    await page.route('**/*', (route) => this.serve(route));
    if (preload !== undefined) await this.injectPreload(page, readFileSync(preload, 'utf8'));
  }

  private async injectPreload(page: Page, preload: string): Promise<void> {
    await page.exposeBinding('__standIn', ({ frame }, message: PageMessage | PortMessage) => {
      if (message.kind === 'port') return this.ports.get(message.port)?.postMessage(message.message);
      const from = { url: inward(frame.url()), parent: frame.parentFrame() };
      return answerPage(this.window.webContents, from, message);
    });
    const process = JSON.stringify({ type: 'renderer', sandboxed: true, contextIsolated: true, platform: 'linux' });
    const run = `(require, module, exports, process) => {\n${preload}\n}`;
    await page.addInitScript(`(${pageShim.toString()})(${run}, ${process});`);
  }

  /** Answers a request through the program's protocol handler, and stops every other one. */
  private async serve(route: Route): Promise<void> {
    const request = route.request();
    const url = inward(request.url());
    if (request.isNavigationRequest() && !this.mayNavigate(request, url)) return route.abort('aborted');
    const handler = this.session.handlers.get(new URL(url).protocol.slice(0, -1));
    if (!handler || !this.session.allows(url)) return route.abort('blockedbyclient');
    const response = await handler(new Request(url, { method: request.method(), headers: request.headers() }));
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  }

  /** Asks the program's listeners, as Electron does for what a page starts but not for `loadURL`. */
  private mayNavigate(request: PageRequest, url: string): boolean {
    const isMainFrame = request.frame() === this.page?.mainFrame();
    if (isMainFrame && this.loading) return true;
    const event = newEvent({ url, isMainFrame, isSameDocument: false });
    this.emit('will-frame-navigate', event);
    if (isMainFrame) this.emit('will-navigate', event, url);
    return !event.defaultPrevented;
  }

  async loadURL(url: string): Promise<void> {
    await this.ready;
    this.loading = true;
    for (const port of this.ports.values()) port.close();
    try {
      await this.page?.goto(outward(url), { waitUntil: 'load' });
    } finally {
      this.loading = false;
    }
    this.emit('did-finish-load', newEvent({}));
    this.window.emit('ready-to-show', newEvent({}));
  }

  get mainFrame(): { url: string; parent: null } {
    return loud('WebFrameMain', { url: this.getURL(), parent: null });
  }

  getURL(): string {
    return this.page ? inward(this.page.url()) : '';
  }

  /** Hands the page one end of a channel; what comes through it travels on to the page. */
  postMessage(channel: string, message: unknown, [port]: readonly StandInPort[]): void {
    if (!port) throw new Error('the stand-in hands a page one port');
    this.lastPort += 1;
    const id = this.lastPort;
    this.ports.set(id, port);
    port.on('message', ({ data }) => this.deliver('said', [id, data]));
    port.on('close', () => this.ports.delete(id));
    port.start();
    this.deliver('port', [id, channel, message]);
  }

  send(channel: string, ...args: unknown[]): void {
    this.deliver('event', [channel, args]);
  }

  /** Tells the page something, in the order in which it is told; page-shim.ts takes it. */
  private deliver(kind: 'event' | 'port' | 'said', args: unknown[]): void {
    const deliver = ([name, values]: readonly [string, string]) => {
      // made by page-shim.ts
      const take = Reflect.get(globalThis, Symbol.for('stand-in.deliver')) as
        | ((...given: unknown[]) => void)
        | undefined;
      take?.(name, JSON.parse(values));
    };
    // a page that is just going away hears nothing, as in Electron
    void this.page?.evaluate(deliver, [kind, JSON.stringify(args)] as const).catch(() => {});
  }

  setWindowOpenHandler(): void {
    // pop-ups are closed as they open; which of them the program would allow is not asked (README.md)
  }

  async printToPDF(options: PdfOptions): Promise<Buffer> {
    if (!this.chromium) throw new Error('nothing has been loaded');
    return printPdf(this.chromium, options);
  }

  /**
   * There is no printer. Without a display it is as if the dialog had been cancelled, and a test replaces it; with one the
   * page becomes a PDF file among the documents, and the terminal says so.
   */
  async print(_options: unknown, done: (printed: boolean, reason: string) => void): Promise<void> {
    if (headed) await this.printIntoFile();
    done(headed, headed ? '' : 'Print job canceled');
  }

  private async printIntoFile(): Promise<void> {
    const file = path.join(app.getPath('documents'), `Printed ${Date.now()}.pdf`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, await this.printToPDF({ preferCSSPageSize: true, printBackground: true }));
    console.log(`The stand-in has no printer: printed into ${file}`);
  }

  executeJavaScript(code: string): Promise<unknown> {
    return this.page?.evaluate(code) ?? Promise.resolve(undefined);
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }

  close(): void {
    this.window.close();
  }

  /** Ends the page in Chromium. */
  async end(): Promise<void> {
    this.destroyed = true;
    await this.ready.catch(() => {});
    await this.page?.close().catch(() => {});
  }
}
