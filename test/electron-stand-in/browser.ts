import { mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { theProgram } from './program.ts';

// as root there is no Chromium sandbox; `--test-type` hides the bar that would say so
const switches = ['--disable-quic', '--disable-gpu', '--test-type'];
const page = { viewport: null, locale: 'en-GB' } as const;
/** Whether somebody is looking: there is a display, and a window is shown. */
export const headed = process.env['STAND_IN_HEADED'] === '1';

let browser: Browser | undefined;
let context: BrowserContext | undefined;
let unseen: Browser | undefined;
let profile: string | undefined;
let opened: Page | undefined;

/** Starts Chromium; when it is to be driven from outside, says where, in Electron's words. `closed` hears of its end. */
export async function startBrowser(closed: () => void): Promise<void> {
  const wanted = theProgram().switches.get('remote-debugging-port');
  const port = wanted === undefined ? undefined : Number(wanted) || (await freePort());
  const options = {
    ...launching(),
    headless: !headed,
    args: [...switches, ...(port === undefined ? [] : [`--remote-debugging-port=${port}`])],
  };
  if (headed) {
    profile = mkdtempSync(path.join(os.tmpdir(), 'stand-in-'));
    // an app window, which has no tabs and no address bar; it opens with one page, which the first window takes
    const args = [...options.args, '--app=data:text/html,', '--window-size=1280,800'];
    const ignoreDefaultArgs = ['about:blank', '--enable-automation'];
    context = await chromium.launchPersistentContext(profile, { ...options, ...page, args, ignoreDefaultArgs });
    opened = context.pages()[0] ?? (await context.waitForEvent('page'));
  } else {
    browser = await chromium.launch(options);
    context = await browser.newContext(page);
  }
  context.on('close', closed);
  if (port !== undefined) process.stderr.write(`DevTools listening on ${await debuggerAddress(port)}\n`);
}

/** A page for a new window. With a display the first window is the one to see; later ones are only printed from. */
export async function newPage(): Promise<Page> {
  if (!context) throw new Error('Chromium has not been started');
  if (!headed) return context.newPage();
  const first = opened;
  opened = undefined;
  if (first) return first;
  unseen ??= await chromium.launch({ ...launching(), headless: true, args: switches });
  return unseen.newPage(page);
}

/** Ends Chromium and leaves nothing behind. */
export async function stopBrowser(): Promise<void> {
  const closing = [browser ?? context, unseen].map(async (one) => one?.close().catch(() => {}));
  await Promise.race([Promise.all(closing), new Promise((resolve) => setTimeout(resolve, 3000))]);
  if (profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

function launching() {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  return { executablePath, chromiumSandbox: false, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
}

async function debuggerAddress(port: number): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}/json/version`);
  const version = (await answer.json()) as { webSocketDebuggerUrl: string }; // Chromium's own
  return version.webSocketDebuggerUrl;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
