import { existsSync, readFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { root, runProgram } from '#build/tools.ts';

const folder = path.join(root, 'node_modules/electron');

/** Electron's own program, where it has been downloaded; `undefined` where it has not. */
export function electronFile(): string | undefined {
  const pointer = path.join(folder, 'path.txt');
  if (!existsSync(pointer)) return undefined;
  const file = path.join(folder, 'dist', readFileSync(pointer, 'utf8'));
  return existsSync(file) ? file : undefined;
}

/** Electron's own program, downloaded (about 120 MB, once) when its host answers at all. */
export async function fetchedElectronFile(): Promise<string | undefined> {
  if (electronFile() === undefined && (await answers(host()))) {
    console.log('Downloading Electron, once …');
    await runProgram(process.execPath, [path.join(folder, 'install.js')], { keep: true, seconds: 300 });
  }
  return electronFile();
}

/** Where Electron's installer looks, by its own rule: a mirror of the environment or of .npmrc, else GitHub. */
function host(): string {
  const mirror = process.env['npm_config_electron_mirror'] ?? process.env['ELECTRON_MIRROR'];
  return mirror !== undefined && URL.canParse(mirror) ? new URL(mirror).hostname : 'github.com';
}

/** Whether a host takes a connection within four seconds: without a network nobody should wait for the installer. */
function answers(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect({ host: name, port: 443, timeout: 4000 });
    const end = (answered: boolean) => {
      socket.destroy();
      resolve(answered);
    };
    socket.once('connect', () => end(true));
    socket.once('timeout', () => end(false));
    socket.once('error', () => end(false));
  });
}
