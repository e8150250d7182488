import { randomUUID } from 'node:crypto';
import path from 'node:path';
import {
  app,
  type BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  powerMonitor,
  protocol,
  type Session,
  screen,
  session,
} from 'electron';
import { machineWords } from '#electron/words.ts';
import { asModule, checksumsOf, installedFiles } from './machine/checksums.ts';
import { fileInHand, takeDrops } from './machine/file-in-hand.ts';
import { hardenEveryPage, hardenSession } from './machine/hardening.ts';
import { joinWindow, notifyWindow } from './machine/ipc.ts';
import { closeInOrder, endAfterFault, lockWhenLeft, recoverWindow } from './machine/locking.ts';
import { fileLog } from './machine/log.ts';
import { menuBar } from './machine/menu.ts';
import { isNativeFileOurs } from './machine/native-file.ts';
import { officeBeginning, vaultPlace } from './machine/office/beginning.ts';
import { hostOffice, type OfficeHost } from './machine/office/office-host.ts';
import { startAfter, startOfficeProcess } from './machine/office/start-office.ts';
import { answerRequest, builtFiles, scheme } from './machine/protocol.ts';
import { mainServices } from './machine/services.ts';
import { refusedSwitches } from './machine/switches.ts';
import { firstPicture } from './machine/window/first-picture.ts';
import { hostedWindow } from './machine/window/hosted-window.ts';
import { lastPlace } from './machine/window/last-place.ts';
import { makeWindow, showPage } from './machine/window/window.ts';

let window: BrowserWindow | undefined;

/** What has to happen before Electron is ready, in this order. */
const beforeReady = [stopAtDangerousSwitches, sandboxEverything, nameScheme, keepDumpsTogether, runOnce];

for (const step of beforeReady) step();
void app.whenReady().then(open);

function stopAtDangerousSwitches(): void {
  const { argv, env, platform } = process;
  const refused = refusedSwitches({ argv, env, platform, packaged: app.isPackaged });
  if (refused.length === 0) return;
  console.error(`Reviewbook does not start with: ${refused.join(', ')}`);
  app.exit(1);
}

function sandboxEverything(): void {
  app.enableSandbox();
  hardenEveryPage(app);
}

function nameScheme(): void {
  protocol.registerSchemesAsPrivileged([scheme]);
}

/** The crash reporter is never started; should a dump be written all the same, it is found beside the vault. */
function keepDumpsTogether(): void {
  app.setPath('crashDumps', path.join(app.getPath('userData'), 'crash-dumps'));
}

/** One program for one vault. A second start brings the first one's window forward and ends; what it asked is ignored. */
function runOnce(): void {
  if (!app.requestSingleInstanceLock()) app.exit(0);
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
}

/** From ready to a window that answers. The window is begun first: the office starts once its first picture is there. */
async function open(): Promise<void> {
  // no `persist:` in its name: Chromium keeps no cache, storage or cookie on the disk
  const inMemory = session.fromPartition('office', { cache: false });
  const run = randomUUID();
  const last = lastPlace();
  hardenSession(inMemory);
  serveFiles(inMemory, (ticket) => office.page(ticket), last.isSomebodyIn);
  const opened = newWindow(inMemory);
  const shown = showPage(opened).then(stopAtChangedLibrary);
  const hand = fileInHand();
  const log = fileLog(path.join(app.getPath('userData'), 'reviewbook.log'), () => new Date());
  const office = hostOffice(
    {
      start: () => startAfter(shown, () => startOfficeProcess(path.join(app.getAppPath(), 'dist/main/office.cjs'))),
      beginning: () => officeBeginning(run),
      services: mainServices(inMemory, () => window, last, hand),
      log,
    },
    hostedWindow(() => window, last),
  );
  joinWindow(ipcMain, () => window, office);
  takeDrops(ipcMain, () => window, hand);
  lockWhenLeft(powerMonitor, office);
  closeInOrder(app, office, log);
  endAfterFault(app, office, log, sayThatItEnds);
  recoverWindow(opened, office, log);
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuBar((notice) => notifyWindow(window, notice))));
  await shown;
}

/** Ends the program where its encryption library is not the one that it was built with; nothing that waits for this starts then. */
async function stopAtChangedLibrary(): Promise<void> {
  if (isNativeFileOurs()) return;
  const { title, text } = machineWords.changed;
  dialog.showErrorBox(title, text);
  app.exit(1);
  await new Promise(() => {});
}

function sayThatItEnds(reference: string): void {
  dialog.showErrorBox(machineWords.closes.title, machineWords.closes.text(reference));
}

/** Our own files and the papers of the office; while somebody is in, the page comes without a picture of the lock screen. */
function serveFiles(session: Session, page: OfficeHost['page'], isSomebodyIn: () => boolean): void {
  const files = builtFiles(path.join(app.getAppPath(), 'dist/renderer'));
  const checksums = async () => asModule(await checksumsOf(app.isPackaged ? installedFiles(process) : []));
  const picture = () => (isSomebodyIn() ? undefined : firstPicture(vaultPlace()));
  session.protocol.handle('app', (request) => answerRequest(request, { files, picture, page, checksums }));
}

function newWindow(session: Session): BrowserWindow {
  const opened = makeWindow({
    session,
    preload: path.join(app.getAppPath(), 'dist/preload/preload.cjs'),
    boundsFile: path.join(app.getPath('userData'), 'window.json'),
    screens: screen.getAllDisplays().map((display) => display.workArea),
    devTools: !app.isPackaged,
  });
  window = opened;
  opened.on('closed', () => {
    window = undefined;
  });
  return opened;
}
