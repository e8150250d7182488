import type { Result } from '#domain/problems.ts';
import { endingOf, type ScanKind } from '#domain/record/scans.ts';
import { done, refuse } from '#domain/result.ts';
import { readScan } from '#electron/intake/scan.ts';
import type { Machine } from '#electron/machine/machine-types.ts';
import type { TaskContext } from '#electron/office/handling.ts';
import { picturePage } from '#electron/render/index.ts';
import { machineWords } from '#electron/words.ts';
import { saveAs } from './save-as.ts';

/** A file that is kept as it came, by what its bytes say. */
interface KeptFile {
  kind: ScanKind;
  bytes: Uint8Array;
}

/** Asks for a file to keep, under a title, and reads it; undefined when none was chosen. Refuses what is no PDF or picture. */
export async function chooseKept(machine: Machine, title: string) {
  const file = await machine.dialogs.openFile({
    title,
    kinds: [{ name: machineWords.files.scan, endings: ['pdf', 'jpg', 'jpeg', 'png'] }],
  });
  return file === undefined ? undefined : readScan(file);
}

/** The address of a page that shows a picture under a title. Refuses a PDF, by the field that asked for it. */
export function showKept(machine: Machine, title: string, { kind, bytes }: KeptFile, field: string) {
  // a PDF is opened by the program that reads PDFs, and never in here
  const shown: Result<{ address: string }> =
    kind === 'pdf'
      ? refuse({ code: 'field-unknown', field })
      : done({ address: machine.papers.keep(picturePage(title, kind, bytes)) });
  return Promise.resolve(shown);
}

/** Asks where, and writes the file there as it was kept (see `saveAs`). */
export function saveKept(desk: TaskContext, name: string, { kind, bytes }: KeptFile) {
  const wanted = { name: machineWords.files.scan, endings: [endingOf[kind]] };
  return saveAs(desk, { title: machineWords.dialogs.save, name, kind: wanted }, () => Promise.resolve(bytes));
}
