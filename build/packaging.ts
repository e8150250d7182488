import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { electronFile } from '#build/electron-binary.ts';
import { fillElectronFolder } from '#build/electron-folder.ts';
import { packageFindings } from '#build/packaged.ts';
import { runTool } from '#build/tools.ts';

/** The systems that can be packed for from here, and what electron-builder needs to be told for each. */
const systems = {
  linux: { words: ['--linux'], folder: 'linux-unpacked' },
  // signing needs a certificate and Windows' own tools
  win32: { words: ['--win', '-c.win.signExecutable=false'], folder: 'win-unpacked' },
} as const;

/** A system that can be packed for. */
export type System = keyof typeof systems;

/**
 * Packs the built program for a system into a folder, without a network, and looks at what came out. Gives what is wrong
 * with it; nothing is the usual answer.
 */
export async function packageInto(folder: string, system: System): Promise<string[]> {
  const { words, folder: unpacked } = systems[system];
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'electron-'));
  try {
    const electronDist = realElectron(system) ?? filled(scratch, system);
    const args = ['--dir', '--x64', ...words, `-c.electronDist=${electronDist}`, `-c.directories.output=${folder}`];
    const { code, output } = await runTool('electron-builder', [...args, '--config', 'electron-builder.yml'], {
      keep: true,
    });
    return code === 0 ? packageFindings(path.join(folder, unpacked)) : [output];
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function filled(scratch: string, system: System): string {
  fillElectronFolder(scratch, system);
  return scratch;
}

/** The folder of Electron's own program, where it has been downloaded for that system. */
function realElectron(system: System): string | undefined {
  const file = system === process.platform ? electronFile() : undefined;
  return file === undefined ? undefined : path.dirname(file);
}
