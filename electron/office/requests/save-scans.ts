import path from 'node:path';
import type { Reads } from '#db/reads.ts';
import type { Result } from '#domain/problems.ts';
import { endingOf } from '#domain/record/scans.ts';
import type { DataRequest } from '#domain/requests/request.ts';
import { done } from '#domain/result.ts';
import type { Machine } from '#electron/machine/machine-types.ts';
import { fileName } from '#electron/render/index.ts';
import { machineWords } from '#electron/words.ts';
import { scansHandedOver } from './pack.ts';

/** Saves the scans of signed papers and the files of certificates beside the Word file of a pack, under its name with a number after it. */
export async function saveScansBeside<Saved extends { savedTo: string; fileName: string }>(
  { writeFile }: Pick<Machine, 'writeFile'>,
  read: Reads,
  request: DataRequest,
  saved: Saved,
): Promise<Result<Saved>> {
  const stem = saved.fileName.replace(/\.docx$/i, '');
  for (const [at, { kind, bytes }] of scansHandedOver(read, request).entries()) {
    const name = fileName(`${stem} – ${machineWords.scans.number(at + 1)}`, endingOf[kind]);
    const written = await writeFile(path.join(path.dirname(saved.savedTo), name), bytes);
    if (!written.ok) return written;
  }
  return done(saved);
}
