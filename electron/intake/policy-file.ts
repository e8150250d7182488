import type { Policy } from '#domain/policy/policy.ts';
import { readPolicyFile } from '#domain/policy-editing/policy-file.ts';
import type { Result } from '#domain/problems.ts';
import { refuse } from '#domain/result.ts';
import { decodeText } from './csv/csv-text.ts';
import { readOnce } from './read-once.ts';
import { refusalAsData } from './refusal.ts';

/** The policies that come with the program take 30 to 100 kilobytes each. */
const MOST_MEGABYTES = 2;

/** The policy in a file from outside. Refuses what is too large, unreadable or no policy; nothing is kept of it. */
export async function readPolicy(path: string): Promise<Result<Policy>> {
  const file = await readOnce(path, MOST_MEGABYTES);
  if (!file.ok) {
    const isLarge = file.problem.code === 'file-too-large';
    return isLarge ? refuse({ code: 'policy-file-large', mostMegabytes: MOST_MEGABYTES }) : file;
  }
  const decoded = await refusalAsData(() => decodeText(Buffer.from(file.value.bytes)));
  return decoded.ok ? readPolicyFile(decoded.value.text) : decoded;
}
