import type { LetterheadFile } from '#domain/letterhead.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { readOnce } from './read-once.ts';

/** A letterhead without photographs takes some hundred kilobytes, and it goes into every Word file. */
const MOST_MEGABYTES = 2;

/** How a Word file's bytes become a letterhead; in the program `parseApart` with a started parser. */
export type ParseLetterhead = (bytes: Uint8Array) => Promise<Result<LetterheadFile>>;

/** Reads a Word file of the school's as letterhead, and what it is called. */
export async function readLetterheadFile(
  path: string,
  parse: ParseLetterhead,
): Promise<Result<{ name: string; letterhead: LetterheadFile }>> {
  const file = await readOnce(path, MOST_MEGABYTES);
  if (!file.ok) {
    const isLarge = file.problem.code === 'file-too-large';
    return isLarge ? refuse({ code: 'letterhead-refused', why: 'too-large' }) : file;
  }
  const read = await parse(file.value.bytes);
  return read.ok ? done({ name: file.value.name, letterhead: read.value }) : read;
}
