import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Chromium, type Talk } from './chromium.ts';
import { theProgram } from './program.ts';

/** Whether somebody is looking: there is a display, and a window is shown. */
export const headed = process.env['STAND_IN_HEADED'] === '1';

// a browser that does nothing by itself: no network, no saving of power, no questions. As root it has no sandbox, and
// `--test-type` hides the bar that would say so
const switches = [
  '--no-sandbox',
  '--test-type',
  '--disable-quic',
  '--disable-gpu',
  '--disable-field-trial-config',
  '--disable-background-networking',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-back-forward-cache',
  '--disable-breakpad',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-features=PaintHolding,MediaRouter,OptimizationHints,HttpsUpgrades,AvoidUnnecessaryBeforeUnloadCheckSync',
  '--disable-hang-monitor',
  '--disable-ipc-flooding-protection',
  '--disable-popup-blocking',
  '--disable-renderer-backgrounding',
  '--allow-pre-commit-input',
  '--force-color-profile=srgb',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-service-autorun',
  '--password-store=basic',
  '--use-mock-keychain',
  '--accept-lang=en-GB',
];
const unseenSwitches = [
  '--headless',
  '--hide-scrollbars',
  '--mute-audio',
  // a mouse, as on an office PC
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
  '--no-startup-window',
];

/** A Chromium that was started for this run, with a profile that goes with it. */
interface Started {
  chromium: Chromium;
  profile: string;
  /** Where new pages belong, unless they are to be seen. */
  context?: string;
}

/** A page of Chromium. */
export interface ChromiumPage {
  target: string;
  chromium: Chromium;
  talk: Talk;
}

let shown: Started | undefined;
let unseen: Started | undefined;
let hasFirst = false;

/** Starts Chromium; when it is to be driven from outside, says where, in Electron's words. `closed` hears of its end. */
export async function startBrowser(closed: () => void): Promise<void> {
  const port = theProgram().switches.get('remote-debugging-port');
  const driven = port === undefined ? [] : [`--remote-debugging-port=${port}`];
  // an app window has no tabs and no address bar; it opens with one page, which the first window takes
  const seen = headed ? ['--app=data:text/html,', '--window-size=1280,800'] : unseenSwitches;
  shown = await startOne([...seen, ...driven], closed);
  hasFirst = headed;
  if (port !== undefined) process.stderr.write(`DevTools listening on ${await shown.chromium.address}\n`);
}

async function startOne(more: readonly string[], closed: () => void): Promise<Started> {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'stand-in-'));
  const file = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const chromium = new Chromium(file, [...switches, ...more, `--user-data-dir=${profile}`], closed);
  await chromium.whole.send('Target.setDiscoverTargets', { discover: true });
  if (more.includes('--headless')) {
    const { browserContextId } = await chromium.whole.send('Target.createBrowserContext');
    return { chromium, profile, context: browserContextId };
  }
  return { chromium, profile };
}

/** A page for a new window. With a display the first window is the one to see; later ones are only printed from. */
export async function newPage(): Promise<ChromiumPage> {
  if (!shown) throw new Error('Chromium has not been started');
  if (hasFirst) {
    hasFirst = false;
    return attached(shown.chromium, await firstTarget(shown.chromium));
  }
  if (headed) unseen ??= await startOne(unseenSwitches, () => {});
  const { chromium, context } = unseen ?? shown;
  const where = context === undefined ? {} : { browserContextId: context };
  const { targetId } = await chromium.whole.send('Target.createTarget', { url: 'about:blank', ...where });
  return attached(chromium, targetId);
}

async function attached(chromium: Chromium, target: string): Promise<ChromiumPage> {
  const { sessionId } = await chromium.whole.send('Target.attachToTarget', { targetId: target, flatten: true });
  return { target, chromium, talk: chromium.talk(sessionId) };
}

/** The page that an app window opens with. */
async function firstTarget(chromium: Chromium): Promise<string> {
  for (;;) {
    const { targetInfos } = await chromium.whole.send('Target.getTargets');
    const page = targetInfos.find(({ type }) => type === 'page');
    if (page) return page.targetId;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Ends Chromium and leaves nothing behind. */
export async function stopBrowser(): Promise<void> {
  await Promise.all([shown, unseen].map(async (one) => one && stopOne(one)));
}

async function stopOne({ chromium, profile }: Started): Promise<void> {
  const closing = chromium.whole.send('Browser.close').catch(() => {});
  await Promise.race([closing, new Promise((resolve) => setTimeout(resolve, 3000))]);
  chromium.kill();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
