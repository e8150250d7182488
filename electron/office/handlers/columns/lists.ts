import { compareBack } from '#domain/list-back/compare-back.ts';
import { done, refuse } from '#domain/result.ts';
import { readStaffFile } from '#electron/intake/staff-file.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { cellDigest } from '#electron/office/lists/cell-digest.ts';
import { machineWords } from '#electron/words.ts';

export const lists: HandlersOf<'lists'> = {
  'lists.readBack': async ({ machine, session }, { list }) => {
    const chosen = await machine.dialogs.openFile({
      title: machineWords.dialogs.chooseChangedList,
      kinds: [{ name: machineWords.files.excel, endings: ['xlsx'] }],
    });
    if (chosen === undefined) return done({ file: null });
    const file = await readStaffFile(chosen, machine.parse);
    if (!file.ok) return file;
    if (session.vault === null) return refuse({ code: 'vault-locked' });
    const compared = compareBack(file.value.sheets, list, cellDigest(session.vault));
    return compared.ok ? done({ file: { fileName: file.value.name, ...compared.value } }) : compared;
  },
};
