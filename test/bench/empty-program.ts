import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes a program of one window with an empty page, to be started as ours is, and gives its folder. */
export function writeEmptyProgram(folder: string): string {
  return writeProgram(path.join(folder, 'empty-program'), { main, preload: '' });
}

/** The same, whose heading comes from a process of its own, as every program with one has to ask something of it. */
export function writeAskingProgram(folder: string): string {
  return writeProgram(path.join(folder, 'asking-program'), { main: asking, preload, office });
}

function writeProgram(place: string, files: Readonly<Record<string, string>>): string {
  mkdirSync(place);
  writeFileSync(
    path.join(place, 'package.json'),
    JSON.stringify({ name: 'empty', version: '1.0.0', main: 'main.cjs' }),
  );
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(place, `${name}.cjs`), text);
  return place;
}

const main = `
const { app, BrowserWindow, protocol, session } = require('electron');
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
app.whenReady().then(() => {
  const own = session.fromPartition('empty');
  const headers = { 'content-type': 'text/html' };
  own.protocol.handle('app', () => new Response('<!doctype html><title>Empty</title><h1>Empty</h1>', { headers }));
  const window = new BrowserWindow({ webPreferences: { session: own, preload: __dirname + '/preload.cjs' } });
  window.loadURL('app://bundle/index.html');
});
`;

const asking = main
  .replace('BrowserWindow,', 'BrowserWindow, ipcMain, utilityProcess,')
  .replace('<h1>Empty</h1>', '')
  .replace(
    'window.loadURL',
    `const office = utilityProcess.fork(__dirname + '/office.cjs', [], { stdio: 'ignore' });
  office.on('message', (said) => window.webContents.send('said', said));
  ipcMain.on('ask', () => office.postMessage('ask'));
  window.loadURL`,
  );

const preload = `
const { ipcRenderer } = require('electron');
ipcRenderer.on('said', (_event, said) => document.body.append(Object.assign(document.createElement('h1'), { textContent: said })));
addEventListener('DOMContentLoaded', () => ipcRenderer.send('ask'));
`;

const office = `process.parentPort.on('message', () => process.parentPort.postMessage('Empty'));`;
