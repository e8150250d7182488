import type { Reads } from '#db/reads.ts';
import { endingOf, type Scan } from '#domain/record/scans.ts';
import { fullName, sortName } from '#domain/staff/staff.ts';
import { teamName } from '#domain/staff/team-name.ts';
import { fileName } from '#electron/render/index.ts';
import { machineWords } from '#electron/words.ts';

/** What the file of a scan is called: whose it is, which version was signed, and of which cycle or day. */
export function scanFileName(read: Reads, scan: Scan): string {
  return fileName(
    [...whose(read, scan, sortName), machineWords.scans.signed(scan.version), when(read, scan)].join(' – '),
    endingOf[scan.kind],
  );
}

/** What a scan is called where it is shown. */
export function scanTitle(read: Reads, scan: Scan): string {
  return [...whose(read, scan, fullName), machineWords.scans.signed(scan.version), when(read, scan)].join(', ');
}

function whose(read: Reads, { recordId }: Scan, named: typeof sortName): string[] {
  const people = read.staff.some(read.records.people(recordId));
  const [first, ...others] = people;
  if (first === undefined) return [];
  return [others.length === 0 ? named(first) : teamName(people)];
}

function when(read: Reads, { recordId, addedOn }: Scan): string {
  const cycleId = read.records.head(recordId)?.cycleId;
  return (cycleId && read.cycles.byId(cycleId)?.label) || addedOn;
}
