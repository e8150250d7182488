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
  upgrades: {
    what: 'the program is killed, and the disk fails, while a file of a version before is upgraded (T07, T05)',
    files: ['test/db/faults/killed/upgrades.test.ts', 'test/db/faults/failing/migrating.test.ts'],
  },
  saving: {
    what: 'every write of a save fails, and the disk is full (T04, T05)',
    files: ['test/db/faults/failing/saving.test.ts'],
  },
  'giving-out': {
    what: 'every write of a document and of everything fails; killed meanwhile; with little memory (T05, T06, T26)',
    files: ['test/db/faults/failing/exporting.test.ts', 'test/db/faults/killed/give-out.test.ts'],
  },
  former: {
    what: 'every former generation of every file is put back (T13, T18)',
    files: ['test/db/former', 'test/db/anchor.test.ts', 'test/db/turn-key.test.ts'],
  },
  pages: { what: 'bits, pages and the ends of a database are damaged (T30)', files: ['test/db/connection.test.ts'] },
  keys: {
    what: 'every bit of a key file, and every failing write of a change of keys (T14, T05, T18)',
    files: ['test/db/key-file.test.ts', 'test/db/faults/change-keys.test.ts'],
  },
  backups: {
    what: 'backups are cut off, fail, are damaged on their stick, and are restored on a failing disk (T27, T28, T05)',
    files: ['test/db/faults/backup', 'test/db/faults/failing/restoring.test.ts', 'test/db/backup/damage.test.ts'],
  },
  passphrases: {
    what: 'passphrases by chance, and near misses (T15)',
    files: ['test/db/faults/passphrases.test.ts'],
  },
  hostile: {
    what: 'a broken window sends 10,000 payloads to each operation (T35)',
    files: ['test/db/faults/hostile.test.ts'],
  },
  keeping: {
    what: '10,000 steps of years with holds, requests and wrong clocks (T38, T39)',
    files: ['test/office/safekeeping/clock.test.ts'],
  },
  governors: {
    what: 'a reader subtracts the reports to governors of 5,000 small schools from each other (7.3, 8.3)',
    files: ['test/documents/governors/attack.test.ts'],
  },
  lists: {
    what: '5,000 made-up lists in twelve dialects, disturbed in forty ways, are read and compared',
    files: ['test/office/intake/made/made-lists.test.ts'],
  },
  matrix: {
    what: 'every operation is asked by everybody about everybody, keys and the demo school too (T33)',
    files: ['test/office/matrix/role-matrix.test.ts'],
  },
  soak: { what: '20,000 saves and 200 locks (T32)', files: ['test/db/faults/soak.test.ts'] },
  lock: { what: 'the office locks on full and failing disks (T04, T05, T21, T22)', files: ['test/db/faults/lock'] },
};
