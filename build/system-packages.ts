import { existsSync } from 'node:fs';
import path from 'node:path';
import { runProgram } from '#build/tools.ts';

/**
 * Everything from outside npm that the tests, the demo or the window without Electron use: the Debian package, and a file
 * that is there when it is installed.
 */
const packages = {
  chromium: ['/usr/bin/chromium'],
  'libreoffice-writer': ['/usr/lib/libreoffice/program/libswlo.so'],
  'libreoffice-calc': ['/usr/lib/libreoffice/program/libsclo.so'],
  'python3-docx': ['/usr/lib/python3/dist-packages/docx/__init__.py'],
  'python3-openpyxl': ['/usr/lib/python3/dist-packages/openpyxl/__init__.py'],
  'fonts-liberation2': ['/usr/share/fonts/truetype/liberation2/LiberationSans-Regular.ttf'],
  'poppler-utils': ['/usr/bin/pdftoppm', '/usr/bin/pdftotext'],
  // build the small library that plays a power cut in test/db; gcc only recommends the headers
  gcc: ['/usr/bin/gcc'],
  'libc6-dev': ['/usr/include/stdio.h'],
} satisfies Record<string, string[]>;

/** A Debian package that something here uses. */
export type SystemPackage = keyof typeof packages;

/** Every package, which is what the tests need. */
export const allPackages = Object.keys(packages) as SystemPackage[]; // the keys of the table above

/** Which of the packages are not installed. */
function missing(wanted: readonly SystemPackage[]): SystemPackage[] {
  return wanted.filter((name) => !packages[name].every((file) => existsSync(file)));
}

/**
 * Sees to it that the packages are there. As root on a Debian system it installs what is missing, and asks the network
 * only then; elsewhere it prints the one command to run. Gives whether everything is there.
 */
export async function havePackages(wanted: readonly SystemPackage[]): Promise<boolean> {
  const absent = missing(wanted);
  if (absent.length === 0) return true;
  if (!canInstall()) {
    console.log(
      `Not installed: ${absent.join(', ')}. On Debian or Ubuntu:\n  sudo apt-get install ${absent.join(' ')}`,
    );
    return false;
  }
  const output = await install(absent);
  if (missing(absent).length === 0) return true;
  console.log(`${output.trimEnd().split('\n').slice(-5).join('\n')}\nCould not install ${missing(absent).join(', ')}.`);
  return false;
}

/** Whether packages can be installed here: Debian's own way is there, and may be used. */
function canInstall(): boolean {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/** Installs Debian packages; gives what the installer printed. */
async function install(names: readonly string[]): Promise<string> {
  console.log(`Installing ${names.join(', ')} …`);
  const quietly = { keep: true, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  const brieflyAsked = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=30', '-o', 'DPkg::Lock::Timeout=120'];
  await runProgram('apt-get', [...brieflyAsked, 'update'], quietly);
  const args = [...brieflyAsked, 'install', '-y', '--no-install-recommends', ...names];
  return (await runProgram('apt-get', args, quietly)).output;
}

const withoutWindow = '/usr/lib/chromium/chromium-headless-shell';

/**
 * Chromium for the tests, which starts in a fifth of the time where it never shows a window. Debian has that as a package
 * of its own, which is tried and not demanded: other systems do not know it. Gives the file of one or the other.
 */
export async function testBrowser(): Promise<string | undefined> {
  if (process.env['CHROMIUM'] !== undefined || existsSync(withoutWindow))
    return process.env['CHROMIUM'] ?? withoutWindow;
  if (canInstall()) await install(['chromium-headless-shell']);
  return existsSync(withoutWindow) ? withoutWindow : chromiumFile();
}

/** Where Chromium is: as the environment says, else where Debian or another Linux puts it; `undefined` when nowhere. */
export function chromiumFile(): string | undefined {
  const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return [process.env['CHROMIUM'], ...places].find((file) => file !== undefined && existsSync(path.resolve(file)));
}
