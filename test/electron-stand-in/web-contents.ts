import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { app } from './app.ts';
import { type ChromiumPage, headed, newPage } from './browser.ts';
import type { StandInWindow } from './browser-window.ts';
import type { Talk } from './chromium.ts';
import { answerPage, type PageAnswer, type PageMessage } from './ipc.ts';
import { loud, newEvent } from './loud.ts';
import type { StandInPort } from './message-channel.ts';
import { PageFrame } from './page-frame.ts';
import { type PortMessage, pageShim } from './page-shim.ts';
import { type PdfOptions, printPdf } from './print.ts';
import { answerRequest, type PausedRequest } from './requests.ts';
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
  private page: ChromiumPage | undefined;
  private frame: PageFrame | undefined;
  /** The ports whose other end is in the page that is shown. */
  private readonly ports = new Map<number, StandInPort>();
  private lastPort = 0;
  readonly navigationHistory = loud('navigationHistory', {
    clear: () => void this.page?.talk.send('Page.resetNavigationHistory'),
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
    const { target, talk } = page;
    this.page = page;
    this.targetId = target;
    this.frame = new PageFrame(talk, target);
    this.followFate(page);
    if (preload !== undefined) this.hearPage(talk, this.frame);
    await Promise.all([
      this.answerRequests(talk),
      talk.send('Page.enable'),
      talk.send('Page.setLifecycleEventsEnabled', { enabled: true }),
      talk.send('Runtime.enable'),
      talk.send('Emulation.setLocaleOverride', { locale: 'en-GB' }),
      preload === undefined ? undefined : injectPreload(talk, readFileSync(preload, 'utf8')),
    ]);
  }

  /** What becomes of the page without the program's doing. */
  private followFate({ target, talk, chromium }: ChromiumPage): void {
    chromium.whole.on('Target.targetDestroyed', ({ targetId }) => {
      if (targetId !== target) return;
      this.frame?.close();
      this.window.gone();
    });
    chromium.whole.on('Target.targetCreated', ({ targetInfo: { openerId, targetId } }) => {
      if (openerId === target) void chromium.whole.send('Target.closeTarget', { targetId }).catch(() => {});
    });
    talk.on('Inspector.targetCrashed', () =>
      this.emit('render-process-gone', newEvent({}), { reason: 'crashed', exitCode: 1 }),
    );
    // whoever leaves a page with something unsaved is not asked: nobody is there, and Electron's program insists
    talk.on('Page.javascriptDialogOpening', ({ type }) => {
      if (type === 'beforeunload') void talk.send('Page.handleJavaScriptDialog', { accept: true }).catch(() => {});
    });
  }

  /** Answers all that a page asks for, and the frames in it that Chromium gives a process of their own. */
  private async answerRequests(talk: Talk): Promise<void> {
    talk.on('Fetch.requestPaused', (paused) => {
      const allowed = paused.resourceType !== 'Document' || this.mayNavigate(paused);
      // a page that has gone meanwhile wants no answer
      void answerRequest(talk, this.session, paused, allowed).catch(() => {});
    });
    talk.on('Target.attachedToTarget', ({ sessionId }) => {
      const inside = this.page?.chromium.talk(sessionId);
      if (!inside) return;
      void this.answerRequests(inside)
        .then(() => inside.send('Runtime.runIfWaitingForDebugger'))
        .catch(() => {});
    });
    await Promise.all([
      talk.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      talk.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }),
    ]);
  }

  /** Asks the program's listeners, as Electron does for what a page starts but not for `loadURL`. */
  private mayNavigate({ frameId, request }: PausedRequest): boolean {
    const isMainFrame = frameId === this.targetId;
    if (isMainFrame && this.loading) return true;
    const url = inward(request.url);
    const event = newEvent({ url, isMainFrame, isSameDocument: false });
    this.emit('will-frame-navigate', event);
    if (isMainFrame) this.emit('will-navigate', event, url);
    return !event.defaultPrevented;
  }

  /** Hears what page-shim.ts says, and answers it. */
  private hearPage(talk: Talk, frame: PageFrame): void {
    talk.on('Runtime.bindingCalled', ({ payload, executionContextId }) => {
      const { id, message } = JSON.parse(payload) as { id: number; message: PageMessage | PortMessage }; // page-shim.ts's
      if (message.kind === 'port') return this.ports.get(message.port)?.postMessage(message.message);
      const isTop = executionContextId === frame.world;
      const from = { url: isTop ? inward(frame.url) : '', parent: isTop ? null : {} };
      void answerPage(this.window.webContents, from, message).then((answer: PageAnswer) => {
        if (message.kind === 'invoke') this.deliver('answer', [id, answer]);
      });
    });
  }

  async loadURL(url: string): Promise<void> {
    await this.ready;
    this.loading = true;
    for (const port of this.ports.values()) port.close();
    try {
      await this.frame?.goTo(outward(url));
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
    return this.frame ? inward(this.frame.url) : '';
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
  private deliver(kind: 'answer' | 'event' | 'port' | 'said', args: unknown[]): void {
    const world = this.frame?.world;
    // a page that is just going away hears nothing, as in Electron
    if (world === undefined) return;
    const told = { functionDeclaration: takeInPage, arguments: [{ value: kind }, { value: args }] };
    void this.page?.talk.send('Runtime.callFunctionOn', { ...told, executionContextId: world }).catch(() => {});
  }

  setWindowOpenHandler(): void {
    // pop-ups are closed as they open; which of them the program would allow is not asked (README.md)
  }

  async printToPDF(options: PdfOptions): Promise<Buffer> {
    if (!this.page) throw new Error('nothing has been loaded');
    return printPdf(this.page.talk, options);
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

  async executeJavaScript(code: string): Promise<unknown> {
    const asked = { expression: code, awaitPromise: true, returnByValue: true };
    const given = await this.page?.talk.send('Runtime.evaluate', asked);
    if (given?.exceptionDetails) throw new Error(given.exceptionDetails.text);
    return given?.result.value;
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
    const { chromium, target } = this.page ?? {};
    await chromium?.whole.send('Target.closeTarget', { targetId: target ?? '' }).catch(() => {});
  }
}

/** Runs in the page: hands page-shim.ts what it is told. */
const takeInPage = `(kind, args) => void globalThis[Symbol.for('stand-in.deliver')]?.(kind, args)`;

async function injectPreload(talk: Talk, preload: string): Promise<void> {
  const process = JSON.stringify({ type: 'renderer', sandboxed: true, contextIsolated: true, platform: 'linux' });
  const run = `(require, module, exports, process) => {\n${preload}\n}`;
  const source = `(${pageShim.toString()})(${run}, ${process});`;
  await Promise.all([
    talk.send('Runtime.addBinding', { name: '__standIn' }),
    talk.send('Page.addScriptToEvaluateOnNewDocument', { source }),
  ]);
}
