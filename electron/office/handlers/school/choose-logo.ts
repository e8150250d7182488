import type { Result } from '#domain/problems.ts';
import { done } from '#domain/result.ts';
import type { Logo } from '#domain/school.ts';
import { readPicture } from '#electron/intake/picture.ts';
import type { TaskContext, Transaction } from '#electron/office/handling.ts';
import { machineWords } from '#electron/words.ts';

/** Asks for a picture for the head of papers and has it kept. Refuses a file that is none, and what `keep` refuses. */
export async function chooseLogo(
  { machine, write }: Pick<TaskContext, 'machine' | 'write'>,
  keep: (tx: Transaction, logo: Logo) => Result<{ chosen: boolean }>,
): Promise<Result<{ chosen: boolean }>> {
  const file = await machine.dialogs.openFile({
    title: machineWords.dialogs.chooseLogo,
    kinds: [{ name: machineWords.files.picture, endings: ['png', 'jpg', 'jpeg'] }],
  });
  if (file === undefined) return done({ chosen: false });
  const picture = await readPicture(file);
  return picture.ok ? write((tx) => keep(tx, picture.value)) : picture;
}
