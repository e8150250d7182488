/** One part of `npm run faults`: what it makes happen, and the tests that do it. */
interface FaultPart {
  what: string;
  files: readonly string[];
}

/** The parts of `npm run faults` by their names, in the order in which they run. */
export const faultParts: Record<string, FaultPart> = {
  kills: { what: 'the program is killed while it saves (T01)', files: ['test/db/faults/kill.test.ts'] },
  power: {
    what: 'the power fails while it saves and while keys are changed (T02, T18)',
    files: ['test/db/faults/power-cut.test.ts', 'test/db/faults/turn-cuts.test.ts'],
  },
  pages: { what: 'bits, pages and the ends of a database are damaged (T30)', files: ['test/db/connection.test.ts'] },
  keys: {
    what: 'every bit of a key file, and every failing write of a change of keys (T14, T05, T18)',
    files: ['test/db/key-file.test.ts', 'test/db/faults/change-keys.test.ts'],
  },
  backups: {
    what: 'backups are cut off, fail, and are damaged on their stick (T27, T28, T05)',
    files: ['test/db/faults/backup', 'test/db/backup/damage.test.ts'],
  },
  lock: { what: 'the office locks on full and failing disks (T04, T05, T21, T22)', files: ['test/db/faults/lock'] },
};
