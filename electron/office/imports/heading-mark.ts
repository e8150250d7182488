import { createHash } from 'node:crypto';
import { looseKey } from '#domain/staff-list/headings/heading-keys.ts';

/** What the headings of a list are remembered by: a hash, which tells nothing of them. */
export function headingMark(headings: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify(headings.map(looseKey)))
    .digest('hex');
}
