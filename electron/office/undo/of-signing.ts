import type { ChangeRow } from '#db/reads/undo/changes.ts';
import type { Reads } from '#db/reads.ts';
import { schoolDay } from '#domain/days/school-clock.ts';
import type { RecordId } from '#domain/ids.ts';
import type { Problem } from '#domain/problems.ts';
import { changedBoxes } from '#electron/office/records/compare-versions.ts';
import type { WhyNot } from './why-not.ts';

/**
 * Refuses to take signatures away whose paper was scanned or shown to somebody since, and to lock a version again into which
 * something was written since it was opened.
 */
export function signingProblem(read: Reads, { what, at }: Pick<ChangeRow, 'what' | 'at'>): WhyNot {
  if (what !== 'record-signed' && what !== 'record-reopened') return () => undefined;
  return ({ table, id, before, after }) => {
    const recordId = id as RecordId; // the key of the table that is looked at
    if (table !== 'record' || before === null || after === null) return undefined;
    const head = read.records.head(recordId);
    if (!head) return undefined;
    const isSameVersion = before['version'] === after['version'] || !('version' in before);
    // its signatures go
    if (before['state'] === 'open')
      return isSameVersion && isUsed(read, recordId, head.version, at) ? usedSince : undefined;
    // it is signed again as it was when they went
    if (isSameVersion) return read.records.touchedAt(recordId) > at ? written : undefined;
    const boxes = changedBoxes(read, { recordId, before: head.version - 1, after: head.version }, schoolDay(at));
    return boxes === undefined || boxes.length > 0 ? written : undefined;
  };
}

const written: Problem = { code: 'used-since' };
const usedSince: Problem = { code: 'paper-used-since' };

function isUsed(read: Reads, recordId: RecordId, version: number, since: string): boolean {
  if (read.records.scans(recordId).some((scan) => scan.version === version)) return true;
  return read.disclosures
    .ofRecord(recordId)
    .some(({ document, notedOn }) => document !== null && notedOn >= schoolDay(since));
}
