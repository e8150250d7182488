import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import type { FileKind } from '#electron/machine/machine-types.ts';
import type { TaskContext } from '#electron/office/handling.ts';

/** What is to be saved: the dialog's title, the name that is proposed, and the kind of file. */
interface Wanted {
  title: string;
  name: string;
  kind: FileKind;
}

/**
 * Asks where and writes a file there, whole or not at all; `make` gives its bytes once the place is known. Refuses where
 * no place was chosen, the vault was locked meanwhile, or the place cannot be written to. It is noted
 * in the trail before the first byte: no file without a line (security 2, T26).
 */
export async function saveAs(
  { machine, session, leaves }: TaskContext,
  { title, name, kind }: Wanted,
  make: () => Promise<Uint8Array>,
): Promise<Result<{ savedTo: string; fileName: string }>> {
  const { vault } = session;
  const chosen = await machine.dialogs.saveFile({ title, name, kinds: [kind] });
  if (chosen === undefined) return refuse({ code: 'save-cancelled' });
  // the dialog may have stood open past a lock: then nothing of what was read before is written
  if (session.vault !== vault) return refuse({ code: 'vault-locked' });
  const bytes = await make();
  if (session.vault !== vault) return refuse({ code: 'vault-locked' });
  leaves();
  const saved = await machine.writeFile(chosen, bytes);
  if (!saved.ok) return saved;
  if (session.vault === vault) session.lastSaved = saved.value;
  return done({ savedTo: saved.value, fileName: saved.value.split(/[/\\]/).at(-1) ?? '' });
}
