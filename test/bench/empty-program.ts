import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes a program of one window with an empty page, to be started as ours is, and gives its folder. */
export function writeEmptyProgram(folder: string): string {
  const place = path.join(folder, 'empty-program');
  mkdirSync(place);
  writeFileSync(
    path.join(place, 'package.json'),
    JSON.stringify({ name: 'empty', version: '1.0.0', main: 'main.cjs' }),
  );
  writeFileSync(path.join(place, 'main.cjs'), main);
  writeFileSync(path.join(place, 'preload.cjs'), '');
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
