import path from 'node:path';
import { everything as everyTable } from '#db/reads/everything.ts';
import { bytesOfScan } from '#db/reads/record/scans.ts';
import { confirmPassphrase, type OpenVault } from '#db/vault/vault.ts';
import { endingOf } from '#domain/record/scans.ts';
import { done, refuse } from '#domain/result.ts';
import { compartments } from '#domain/roles.ts';
import {
  certificatesByPerson,
  documentsByPerson,
  freePath,
  scansByPerson,
  wordFile,
} from '#electron/office/everything/documents-by-person.ts';
import { type OpenFile, tablesInOpenFormats, utf8 } from '#electron/office/everything/open-formats.ts';
import { writeFolder } from '#electron/office/everything/write-folder.ts';
import type { HandlersOf, TaskContext } from '#electron/office/handling.ts';
import { scanFileName } from '#electron/office/records/scan-names.ts';
import { certificateFileName } from '#electron/office/training/certificate-names.ts';
import { machineWords } from '#electron/words.ts';

export const everything: HandlersOf<'everything'> = {
  'everything.save': async (desk, { passphrase, purpose }) => {
    const { machine, session } = desk;
    const { vault } = session;
    if (vault === null) return refuse({ code: 'vault-locked' });
    if (purpose === '') return refuse({ code: 'field-empty', field: 'purpose' });
    const proved = await confirmPassphrase(vault, passphrase, session.clock);
    if (!proved.ok) return proved;
    const chosen = await machine.dialogs.chooseFolder({ title: machineWords.dialogs.chooseFolderForEverything });
    if (chosen === undefined) return refuse({ code: 'save-cancelled' });
    if (session.vault !== vault) return refuse({ code: 'vault-locked' });
    desk.leaves();
    const folder = path.join(chosen, machineWords.everything.folder(desk.asked().today));
    const counted = { files: 0 };
    const written = await writeFolder(folder, filesOf(desk, vault, purpose, counted), machine.writeFile);
    if (!written.ok) return written;
    if (session.vault === vault) session.lastSaved = written.value;
    return done({ savedTo: written.value, files: counted.files });
  },
};

/** Everything that the session may see, file by file: what it is, the tables, and the documents of each person. */
async function* filesOf(
  desk: TaskContext,
  vault: OpenVault,
  purpose: string,
  counted: { files: number },
): AsyncGenerator<OpenFile> {
  const { today, by } = desk.asked();
  const read = desk.read();
  const { name, documentLanguage } = read.school();
  const count = <File>(file: File): File => {
    counted.files += 1;
    return file;
  };
  yield count({
    path: machineWords.everything.readme,
    bytes: utf8(machineWords.everything.about({ school: name, today, role: by, purpose })),
  });
  const taken = new Set<string>();
  for (const compartment of compartments) {
    const opened = vault[compartment];
    if (opened === undefined) continue;
    for (const file of tablesInOpenFormats(compartment, everyTable(opened.db, compartment))) yield count(file);
    const made = documentsByPerson(read, opened.db, today);
    for (const [at, document] of made.entries()) {
      // locked meanwhile: nothing more of the records is written anywhere
      if (desk.session.vault !== vault) throw new Error('the vault was locked while everything was written');
      desk.machine.notify({ kind: 'progress', name: 'everything.save', done: at, of: made.length });
      yield count(await wordFile(document, taken, documentLanguage));
    }
    for (const { folder, scan } of scansByPerson(read, opened.db)) {
      if (desk.session.vault !== vault) throw new Error('the vault was locked while everything was written');
      const bytes = bytesOfScan(opened.db, scan.id);
      const ending = endingOf[scan.kind];
      const name = scanFileName(read, scan).slice(0, -ending.length - 1);
      if (bytes) yield count({ path: freePath(folder, name, ending, taken), bytes });
    }
    if (compartment === 'general')
      for (const { folder, scan } of certificatesByPerson(read)) {
        if (desk.session.vault !== vault) throw new Error('the vault was locked while everything was written');
        const bytes = read.trainingHeld.certificateBytes(scan.id);
        const ending = endingOf[scan.kind];
        const name = certificateFileName(read, scan).slice(0, -ending.length - 1);
        if (bytes) yield count({ path: freePath(folder, name, ending, taken), bytes });
      }
  }
}
