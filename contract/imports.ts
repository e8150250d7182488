import { z } from 'zod';
import { MOST_OWN_COLUMNS } from '#domain/own-columns/own-column.ts';
import { staffGroupId } from '#domain/policy/groups.ts';
import { nameOrder } from '#domain/staff/staff-names.ts';
import { finding, judgedChoice } from '#domain/staff-list/judging/judgement.ts';
import { leftOutReason } from '#domain/staff-list/people/no-person.ts';
import { doubtReason } from '#domain/staff-list/people/staff-identity.ts';
import { setAsideReason, sheetWarningCode } from '#domain/staff-list/sheet.ts';
import { staffColumns } from '#domain/staff-list/staff-columns.ts';
import { hiddenRows } from '#domain/staff-list/staff-import.ts';
import { rejectionReason, valueWarning } from '#domain/staff-list/staff-values.ts';
import { sessionChange, sessionRead, task } from './operation.ts';
import { changeId, dayShape, nothing, ownColumnId, staffId } from './shapes.ts';

const column = z.enum(staffColumns);
const row = z.int().min(0).max(1_000_000);
/** Which column of the table, counted from 0, holds what. */
const matching = z.partialRecord(column, z.int().min(0).max(99));
const table = z.int().min(0).max(500);

const position = z.int().min(0).max(99);

const sheetWarning = z.object({
  code: sheetWarningCode,
  count: z.int().optional(),
  separator: z.string().optional(),
  what: z.string().optional(),
  name: z.string().optional(),
});

/** How the user wants the table read. */
const reading = {
  table,
  headingRow: row,
  matching,
  nameOrder,
  hiddenRows,
  /** Staff group by job title, where the guess was missing or wrong. */
  groups: z.record(z.string().max(300), staffGroupId),
  /** What was found out about a column and is to be taken otherwise than proposed. */
  judged: z
    .array(z.strictObject({ position, finding, choice: judgedChoice }))
    .max(500)
    .default([]),
  /** Which column of the table fills one of the school's own. */
  own: z
    .array(z.strictObject({ column: ownColumnId, position }))
    .max(MOST_OWN_COLUMNS)
    .default([]),
};

/** What the user decided about a row that may speak of somebody already there. */
const decision = z.discriminatedUnion('as', [
  z.strictObject({ row, as: z.literal('new') }),
  z.strictObject({ row, as: z.literal('leave-out') }),
  z.strictObject({ row, as: z.literal('existing'), staffId }),
  /** The same person, who is no leaver any more. */
  z.strictObject({ row, as: z.literal('returned'), staffId }),
]);
const decisions = z.array(decision).max(20_000);

/** What tells people apart, for the list and for whoever is there. */
const side = {
  jobTitle: z.string(),
  employeeNumber: z.string().nullable(),
  email: z.string().nullable(),
  startDate: dayShape.nullable(),
  leavingDate: dayShape.nullable(),
};

/** Somebody whom a list adds, as far as a look over the rows needs it. */
const person = z.object({
  row,
  name: z.string(),
  jobTitle: z.string(),
  group: staffGroupId,
  startDate: dayShape.nullable(),
  fte: z.number().nullable(),
  hoursPerWeek: z.number().nullable(),
  lineManager: z.string().nullable(),
});

export const imports = {
  /** Asks for a file and reads it; nothing is written. */
  'imports.choose': task(
    nothing,
    z.object({
      file: z
        .object({ fileName: z.string(), tables: z.array(z.object({ name: z.string(), rows: z.int() })) })
        .nullable(),
    }),
    ['import'],
    { leaves: 'nothing' },
  ),
  /** A table with its headings in a row (null: the likeliest), how its columns would be matched, and its first rows. */
  'imports.look': sessionRead(
    z.strictObject({ table, headingRow: row.nullable() }),
    z.object({
      headingRow: row,
      headings: z.array(z.string()),
      matching,
      /** The school's own columns, and where the list has one of the same name. */
      own: z.array(z.object({ id: ownColumnId, name: z.string(), position: position.nullable() })),
      /** It is matched as a list with the same headings was before. */
      isRemembered: z.boolean(),
      /** Which name stands first in a whole name, as far as its heading says it. */
      nameOrder,
      /** Rows above and below the heading, to choose another and to see what the columns hold. */
      firstRows: z.array(z.object({ row, cells: z.array(z.string()) })),
      warnings: z.array(sheetWarning),
      /** What was found out about columns from all their cells, with the evidence and how they are read. */
      judgements: z.array(
        z.object({
          position,
          finding,
          count: z.int(),
          against: z.int(),
          of: z.int(),
          example: z.string(),
          proposed: judgedChoice,
        }),
      ),
    }),
    ['import', 'columns'],
  ),
  /** What taking the list over would do; nothing is written. */
  'imports.preview': sessionRead(
    z.strictObject({ ...reading, decisions }),
    z.object({
      added: z.array(person),
      changed: z.array(
        z.object({
          row,
          staffId,
          name: z.string(),
          fields: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })),
        }),
      ),
      same: z.int(),
      doubtful: z.array(
        z.object({
          row,
          name: z.string(),
          why: doubtReason,
          listed: z.object(side),
          like: z.array(z.object({ ...side, staffId, name: z.string(), mayHaveReturned: z.boolean() })),
        }),
      ),
      rejected: z.array(
        z.object({
          row,
          column,
          reason: rejectionReason,
          was: z.string(),
        }),
      ),
      warnings: z.array(
        z.object({
          row,
          column,
          warning: valueWarning,
          was: z.string(),
          now: z.string(),
        }),
      ),
      /** Values that do not fit one of the school's own columns, which is named by what it is called. */
      ownAside: z.array(z.object({ row, column: z.string(), was: z.string() })),
      /** Columns with something in them that are not read. */
      notTaken: z.array(z.object({ heading: z.string(), position: z.int() })),
      /** People of one name whom different numbers tell apart. */
      namesakes: z.array(z.object({ name: z.string(), rows: z.array(row) })),
      /** Lines that are no row of the table, and rows that speak of no person, with what stands in them. */
      leftOut: z.array(
        z.object({ row, why: z.enum([...leftOutReason.options, ...setAsideReason.options]), was: z.string() }),
      ),
      /** Sites of the list that nobody is at yet, and how many people would be. */
      newSites: z.array(z.object({ name: z.string(), people: z.int() })),
      unknownManagers: z.array(z.object({ row, written: z.string() })),
      /** Job titles whose group is guessed or not known, for the user to confirm; `key` goes into `groups`. */
      jobTitles: z.array(
        z.object({
          key: z.string(),
          jobTitle: z.string(),
          group: staffGroupId.nullable(),
          from: z.enum(['choice', 'guess', 'nothing']),
          people: z.int(),
        }),
      ),
    }),
    ['staff', 'import', 'columns'],
  ),
  /** Takes the list over in one transaction that one undo takes back. */
  'imports.apply': sessionChange(
    z.strictObject({ ...reading, decisions }),
    z.object({ changeId, added: z.int(), changed: z.int() }),
    ['staff', 'changes', 'reviews', 'import', 'columns'],
    { about: () => ({ of: 'school' }), undo: () => 'staff-imported', moves: 'silent' },
  ),
  'imports.forget': sessionChange(nothing, nothing, ['import'], { leaves: 'nothing' }),
};
