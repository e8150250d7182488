import { EventEmitter } from 'node:events';

/** Everything that was told to Electron, in order: what was called, and with which arguments. */
export const told: { call: string; args: unknown[] }[] = [];

/** What was told under one name. */
export function toldOf(call: string): unknown[][] {
  return told.filter((one) => one.call === call).map(({ args }) => args);
}

/** A recording where Electron's own object would stand: it has the few functions that are called, and no others. */
export function posingAs<Real>(recording: unknown): Real {
  return recording as Real; // whatever is called and missing fails there and then
}

/** A function that writes down each call under its name and gives the same answer each time. */
function records<Answer>(call: string, answer: Answer): (...args: unknown[]) => Answer {
  return (...args) => {
    told.push({ call, args });
    return answer;
  };
}

/** The functions of a list, each written down and giving nothing. */
function recorded<Name extends string>(module: string, names: readonly Name[]) {
  const functions = names.map((name) => [name, records(`${module}.${name}`, undefined)]);
  return Object.fromEntries(functions) as Record<Name, (...args: unknown[]) => undefined>; // one for each name given
}

/** A session that writes down what is set on it. */
export function recordedSession() {
  return {
    ...recorded('session', [
      'setPermissionRequestHandler',
      'setPermissionCheckHandler',
      'setDevicePermissionHandler',
      'setDisplayMediaRequestHandler',
      'setSpellCheckerEnabled',
    ]),
    webRequest: recorded('session.webRequest', ['onBeforeRequest']),
    protocol: recorded('session.protocol', ['handle']),
  };
}

/** A page that listens and writes down what is set on it. */
export class RecordedContents extends EventEmitter {
  mainFrame = { url: 'app://bundle/index.html', parent: null };
  setWindowOpenHandler = records('contents.setWindowOpenHandler', undefined);
  send = records('contents.send', undefined);
  postMessage = records('contents.postMessage', undefined);
  navigationHistory = { clear: records('contents.navigationHistory.clear', undefined) };
  getURL = () => this.mainFrame.url;
  printToPDF = records('contents.printToPDF', Promise.resolve(new Uint8Array([37, 80, 68, 70])));

  print(options: unknown, done: (printed: boolean) => void): void {
    told.push({ call: 'contents.print', args: [options] });
    done(true);
  }
}

export class BrowserWindow extends EventEmitter {
  webContents = new RecordedContents();
  setBackgroundColor = records('window.setBackgroundColor', undefined);
  setContentProtection = records('window.setContentProtection', undefined);
  loadURL = records('window.loadURL', Promise.resolve());
  show = records('window.show', undefined);
  focus = records('window.focus', undefined);
  maximize = records('window.maximize', undefined);
  restore = records('window.restore', undefined);
  destroy = records('window.destroy', undefined);
  isDestroyed = () => false;
  isMinimized = () => true;
  isMaximized = () => false;
  getNormalBounds = () => ({ x: 10, y: 20, width: 1300, height: 900 });

  constructor(options: unknown) {
    super();
    told.push({ call: 'new BrowserWindow', args: [options] });
  }
}

export const app = Object.assign(new EventEmitter(), {
  ...recorded('app', ['enableSandbox', 'exit', 'quit', 'setPath']),
  isPackaged: false,
  commandLine: { getSwitchValue: () => '' },
  requestSingleInstanceLock: records('app.requestSingleInstanceLock', true),
  whenReady: records('app.whenReady', Promise.resolve()),
  getPath: (name: string) => `/nowhere/${name}`,
  getAppPath: () => process.cwd(),
  getAppMetrics: () => [],
});

export const session = { fromPartition: records('session.fromPartition', recordedSession()) };
export const protocol = recorded('protocol', ['registerSchemesAsPrivileged']);
export const ipcMain = Object.assign(new EventEmitter(), recorded('ipcMain', ['handle']));

export class MessageChannelMain {
  port1 = { end: 1 };
  port2 = { end: 2 };
}
export const Menu = { ...recorded('Menu', ['setApplicationMenu']), buildFromTemplate: (template: unknown) => template };
export const powerMonitor = Object.assign(new EventEmitter(), { getSystemIdleTime: () => 7 });
export const nativeTheme = Object.assign(new EventEmitter(), { shouldUseDarkColors: false });
export const screen = { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }] };
export const shell = recorded('shell', ['openPath', 'showItemInFolder']);
export const dialog = {
  showErrorBox: records('dialog.showErrorBox', undefined),
  showOpenDialog: records('dialog.showOpenDialog', Promise.resolve({ canceled: false, filePaths: ['/chosen'] })),
  showSaveDialog: records('dialog.showSaveDialog', Promise.resolve({ canceled: false, filePath: '/saved' })),
};
export const utilityProcess = recorded('utilityProcess', ['fork']);
export const contextBridge = recorded('contextBridge', ['exposeInMainWorld']);
export const webUtils = { getPathForFile: ({ name }: { name: string }) => `/dragged/${name}` };
export const ipcRenderer = {
  ...recorded('ipcRenderer', ['on', 'send']),
};
