import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { wireAsDelivered } from '#build/fuses.ts';
import { root } from '#build/tools.ts';

/**
 * Fills a folder that looks enough like an unpacked Electron to be packed, for a machine where Electron cannot be had: the
 * fuses, and no program. What is packed from it shows the list of files and the fuses, and does not run.
 */
export function fillElectronFolder(folder: string, platform: 'linux' | 'win32'): void {
  const files = ['LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox', 'locales/cy.pak', 'locales/en-GB.pak'];
  mkdirSync(path.join(folder, 'resources'), { recursive: true });
  mkdirSync(path.join(folder, 'locales'));
  for (const file of files) writeFileSync(path.join(folder, file), '');
  writeFileSync(path.join(folder, 'version'), electronVersion());
  const program = path.join(folder, platform === 'win32' ? 'electron.exe' : 'electron');
  const bytes = platform === 'win32' ? emptyExe() : Buffer.from('not a program\n');
  writeFileSync(program, Buffer.concat([bytes, wireAsDelivered()]), { mode: 0o755 });
}

/** An .exe of Windows without code, as electron-builder writes an icon, a version and a checksum into Electron's. */
function emptyExe(): Buffer {
  const exe = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(exe);
  const version = Resource.VersionInfo.createEmpty();
  version.setStringValues({ lang: 1033, codepage: 1200 }, { ProductName: 'Electron' });
  version.outputToResourceEntries(resources.entries);
  resources.outputResource(exe);
  return Buffer.from(exe.generate());
}

function electronVersion(): string {
  const text = readFileSync(path.join(root, 'node_modules/electron/package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version; // Electron's own
}
