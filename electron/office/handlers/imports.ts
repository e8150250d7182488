import type { Parsed } from '#contract/index.ts';
import type { Reads } from '#db/reads.ts';
import { keepMatching } from '#db/writes/lists/list-matchings.ts';
import { addStaff, updateStaff } from '#db/writes/staff.ts';
import type { RowChange } from '#domain/change.ts';
import type { StaffId } from '#domain/ids.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { jobTitleKey } from '#domain/staff/job-titles.ts';
import { listedSites } from '#domain/staff/sites.ts';
import { fullName, type NewStaff, type Staff } from '#domain/staff/staff.ts';
import { textOf } from '#domain/staff-list/cells.ts';
import { matchSheet, nameOverTwo } from '#domain/staff-list/match-sheet.ts';
import { notTaken } from '#domain/staff-list/not-taken.ts';
import { matchOwn } from '#domain/staff-list/own-cells.ts';
import type { SetAside } from '#domain/staff-list/sheet.ts';
import { nameOrderOf } from '#domain/staff-list/staff-columns.ts';
import { type Comparison, compareWithStaff } from '#domain/staff-list/staff-comparison.ts';
import { jobTitleGroups, readRows, type StaffReading } from '#domain/staff-list/staff-import.ts';
import { judgementsOf } from '#domain/staff-list/staff-judging.ts';
import { type DoubtAnswer, mayHaveReturned } from '#domain/staff-list/staff-places.ts';
import { readStaffFile } from '#electron/intake/staff-file.ts';
import type { HandlersOf, TaskContext } from '#electron/office/handling.ts';
import { addedShown } from '#electron/office/imports/added-shown.ts';
import { headingMark } from '#electron/office/imports/heading-mark.ts';
import { compareOwnCells, keepOwnCells } from '#electron/office/imports/own-cells.ts';
import { sheetAt } from '#electron/office/imports/staged-sheet.ts';
import { machineWords } from '#electron/words.ts';

/** How many rows the screen shows to choose the heading by. */
const FIRST_ROWS = 12;

export const imports: HandlersOf<'imports'> = {
  'imports.choose': async ({ machine, session }) => {
    const { vault } = session;
    const file = await machine.dialogs.openFile({
      title: machineWords.dialogs.chooseStaffList,
      kinds: [{ name: machineWords.files.staffList, endings: ['csv', 'xlsx', 'txt'] }],
    });
    if (file === undefined) return done({ file: null });
    const staged = await readStaffFile(file, machine.parse);
    if (!staged.ok) return staged;
    // it may have been locked meanwhile: whoever opens it next does not find this list
    if (session.vault !== vault) return refuse({ code: 'vault-locked' });
    session.staged = staged.value;
    const { name: fileName, sheets } = staged.value;
    return done({ file: { fileName, tables: sheets.map(({ name, rows }) => ({ name, rows: rows.length })) } });
  },

  'imports.look': (desk, { table, headingRow }) => {
    const sheet = sheetAt(desk, table, headingRow);
    if (!sheet.ok) return sheet;
    const { headings, above, rows, warnings } = sheet.value;
    const remembered = desk.read().listMatching(headingMark(headings));
    const matching = remembered ?? matchSheet(sheet.value);
    const over = remembered ? undefined : nameOverTwo(sheet.value);
    const heading = { row: sheet.value.headingRow, cells: headings };
    const first = [...above, heading, ...rows].slice(0, above.length + FIRST_ROWS);
    return done({
      headingRow: sheet.value.headingRow,
      headings,
      matching,
      own: matchOwn(headings, desk.read().ownColumns.ofList('staff'), matching),
      isRemembered: remembered !== undefined,
      nameOrder: nameOrderOf(headings[matching.fullName ?? -1] ?? ''),
      firstRows: first.map(({ row, cells }) => ({ row, cells: cells.map(textOf) })),
      warnings: over === undefined ? warnings : [...warnings, { code: 'name-over-two', name: headings[over] ?? '' }],
      judgements: judgementsOf(sheet.value),
    });
  },

  'imports.preview': (desk, input) => {
    const read = readList(desk, input, desk.read());
    if (!read.ok) return read;
    const { reading, comparison, own } = read.value;
    const rowOf = new Map(read.value.newRows);
    return done({
      added: addedShown(comparison, rowOf, desk.read()),
      changed: changedIn(read.value),
      same: comparison.same.filter(({ id }) => !own.changes.some(({ staffId }) => staffId === id)).length,
      doubtful: comparison.doubtful.map(({ row, why, like }) => ({
        row: row.row,
        why,
        name: fullName(row.listed),
        listed: sideOf(row.listed),
        like: like.map((person) => ({
          ...sideOf(person),
          staffId: person.id,
          name: fullName(person),
          mayHaveReturned: mayHaveReturned(person, row, desk.asked().today),
        })),
      })),
      rejected: [...reading.rejected, ...comparison.refused].sort((a, b) => a.row - b.row),
      warnings: [...reading.warnings, ...comparison.warnings],
      namesakes: comparison.namesakes.map((rows) => ({
        name: fullName(rows[0]?.listed ?? { givenName: '', familyName: '' }),
        rows: rows.map(({ row }) => row),
      })),
      ownAside: own.aside,
      notTaken: read.value.notTaken.map((position) => ({
        heading: read.value.headings[position] ?? '',
        position,
      })),
      leftOut: [...read.value.setAside, ...reading.leftOut].sort((a, b) => a.row - b.row),
      newSites: newSitesIn(desk.read(), comparison),
      unknownManagers: comparison.unknownManagers,
      jobTitles: jobTitleGroups(reading, comparison.groupKept).map((one) => ({
        ...one,
        key: jobTitleKey(one.jobTitle),
        group: one.group ?? null,
      })),
    });
  },

  'imports.apply': async (desk, input) => {
    const applied = desk.write((tx) => {
      const read = readList(desk, input, tx.read);
      if (!read.ok) return read;
      const { added, changed } = read.value.comparison;
      for (const person of added) addStaff(tx.db, person);
      for (const { after } of changed) updateStaff(tx.db, after.id, withoutId(after));
      const rows: RowChange[] = [
        ...added.map((person) => rowChange(null, tx.read.staff.byId(person.id))),
        ...changed.map(({ before, after }) => rowChange(before, tx.read.staff.byId(after.id))),
        ...keepOwnCells(tx, read.value.own.changes),
      ];
      keepMatching(tx.db, headingMark(read.value.headings), input.matching);
      const about = desk.session.staged?.name ?? '';
      const changeId = tx.note({ about, rows });
      return done({ changeId, added: added.length, changed: changedIn(read.value).length });
    });
    if (applied.ok) desk.session.staged = null;
    return applied;
  },

  'imports.forget': async ({ session }) => {
    session.staged = null;
    return done({});
  },
};

interface ReadList {
  headings: string[];
  notTaken: number[];
  reading: StaffReading;
  /** Lines of the file that are no rows of the table. */
  setAside: SetAside[];
  comparison: Comparison;
  own: ReturnType<typeof compareOwnCells>;
  /** The row that each new person comes from. */
  newRows: [StaffId, number][];
}

function readList(desk: TaskContext, input: Parsed<'imports.preview'>, read: Reads): Result<ReadList> {
  const sheet = sheetAt(desk, input.table, input.headingRow);
  if (!sheet.ok) return sheet;
  const { nameOrder, hiddenRows, groups, judged } = input;
  const reading = readRows(sheet.value, input.matching, { nameOrder, hiddenRows, groups, judged });
  const newRows: ReadList['newRows'] = [];
  const { newId, today } = desk.asked();
  const idFor = (row: number): StaffId => {
    const id = newId<StaffId>();
    newRows.push([id, row]);
    return id;
  };
  const answers: Record<number, DoubtAnswer> = Object.fromEntries(
    input.decisions.map(({ row, ...answer }) => [row, answer]),
  );
  const comparison = compareWithStaff(reading.ready, read.staff.all(), { idFor, today, answers });
  const filled = new Set(input.own.map(({ position }) => position));
  return done({
    reading,
    headings: sheet.value.headings,
    notTaken: notTaken(sheet.value, input.matching).filter((position) => !filled.has(position)),
    setAside: sheet.value.setAside,
    comparison,
    own: compareOwnCells(read, sheet.value, input, comparison),
    newRows,
  });
}

/** The people there whom the list would change, in the order of its rows: in their record, or in a column of the school's own. */
function changedIn({ comparison, own }: Pick<ReadList, 'comparison' | 'own'>) {
  const added = new Set(comparison.added.map(({ id }) => id));
  const people = new Map([
    ...comparison.same.map((person) => [person.id, person] as const),
    ...comparison.changed.map(({ after }) => [after.id, after] as const),
  ]);
  const cells = own.changes.filter(({ staffId }) => !added.has(staffId));
  const fields = [
    ...comparison.changed.flatMap(({ row, before, after, fields: of }) =>
      of.map((field) => ({ row, staffId: before.id, field, before: shown(before[field]), after: shown(after[field]) })),
    ),
    ...cells.map(({ row, staffId, name: field, before, after }) => ({ row, staffId, field, before, after })),
  ];
  return [...Map.groupBy(fields, ({ row }) => row)]
    .sort(([one], [other]) => one - other)
    .flatMap(([row, of]) =>
      of.slice(0, 1).map(({ staffId }) => ({
        row,
        staffId,
        name: fullName(people.get(staffId) ?? { givenName: '', familyName: '' }),
        fields: of.map(({ field, before, after }) => ({ field, before, after })),
      })),
    );
}

/** The sites that come with a list: whoever reads it sees a name that was written otherwise. */
function newSitesIn(read: Reads, { added, changed }: Comparison): { name: string; people: number }[] {
  const known = new Set(listedSites(read.sites(), read.staff.all()).map(({ name }) => name));
  const people = [...added, ...changed.map(({ after }) => after)];
  return listedSites([], people)
    .filter(({ name }) => !known.has(name))
    .map(({ name, people: count }) => ({ name, people: count }));
}

function rowChange(before: Staff | null, after: Staff | undefined): RowChange {
  const id = after?.id ?? before?.id ?? '';
  return { table: 'staff', id, before: before && { ...before }, after: after ? { ...after } : null };
}

/** What tells two people apart, as it is shown side by side. */
function sideOf(of: Partial<Staff>) {
  const { jobTitle = '', employeeNumber, email, startDate, leavingDate } = of;
  return {
    jobTitle,
    employeeNumber: employeeNumber ?? null,
    email: email ?? null,
    startDate: startDate ?? null,
    leavingDate: leavingDate ?? null,
  };
}

function withoutId({ id: _id, ...fields }: Staff): NewStaff {
  return fields;
}

function shown(value: Staff[keyof Staff]): string {
  return value === null ? '' : String(value);
}
