import type { Problem, Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import type { FormFile } from '#domain/returned/form-file.ts';
import { readOnce } from './read-once.ts';

/** How a Word file's bytes become a form that came back; in the program `parseApart` with a started parser. */
export type ParseForm = (bytes: Uint8Array) => Promise<Result<FormFile>>;

/** Reads a form that came back, and what its file is called. */
export async function readFormFile(
  path: string,
  parse: ParseForm,
): Promise<Result<{ name: string; sha256: string; form: FormFile }>> {
  const file = await readOnce(path);
  if (!file.ok) return refuse(ofForm(file.problem));
  const { name, sha256, bytes } = file.value;
  const read = await parse(bytes);
  return read.ok ? done({ name, sha256, form: read.value }) : refuse(ofForm(read.problem));
}

function ofForm(problem: Problem): Problem {
  if (problem.code === 'file-too-large') return { code: 'form-refused', why: 'too-large' };
  return problem.code === 'file-took-too-long' ? { code: 'form-refused', why: 'too-long' } : problem;
}
