import { getTableColumns } from 'drizzle-orm';
import { getTableConfig, type SQLiteColumn, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import * as general from '#db/schema/general.ts';
import * as restricted from '#db/schema/restricted.ts';
import { type ChangedTable, changedTable } from '#domain/change.ts';

type Schema = typeof general & typeof restricted;

/** What a name stands for that is no table: a part of a row, or a row that goes with all that hangs on it. */
const parts = {
  appraiser: general.review,
  panel: general.review,
  recordState: general.record,
  begun: general.record,
  cycleState: general.cycle,
  cycleChoices: general.cycle,
  cycleOpened: general.cycle,
  schoolFacts: general.school,
  priorities: general.school,
  policyInUse: general.school,
  offices: general.school,
  logo: general.school,
} satisfies Partial<Record<ChangedTable, SQLiteTable>>;

type PartName = keyof typeof parts;

// every other name is that of a table, or it does not compile
const whole: { [Name in Exclude<ChangedTable, PartName>]: Schema[Name] & SQLiteTable } = { ...general, ...restricted };

const { review, record, cycle, school } = general;

/** The columns that a change keeps of a row, where it is not all of them. */
const kept: Record<PartName, Record<string, SQLiteColumn>> = {
  appraiser: {
    id: review.id,
    appraiserId: review.appraiserId,
    appraiserName: review.appraiserName,
    earlierAppraisers: review.earlierAppraisers,
  },
  panel: { id: review.id, panel: review.panel },
  // whoever wrote into it since has changed it
  recordState: { id: record.id, state: record.state, touchedAt: record.touchedAt },
  begun: { id: record.id, kind: record.kind, staffId: record.staffId, cycleId: record.cycleId },
  cycleState: { id: cycle.id, closedOn: cycle.closedOn, history: cycle.history },
  cycleChoices: { id: cycle.id, choices: cycle.choices },
  cycleOpened: { id: cycle.id, openedOn: cycle.openedOn },
  schoolFacts: {
    id: school.id,
    name: school.name,
    nation: school.nation,
    address: school.address,
    documentLanguage: school.documentLanguage,
  },
  priorities: { id: school.id, priorities: school.priorities },
  policyInUse: { id: school.id, policy: school.policy, choices: school.choices },
  offices: {
    id: school.id,
    headteacherId: school.headteacherId,
    businessManagerId: school.businessManagerId,
    officesSaidBy: school.officesSaidBy,
  },
  logo: {
    id: school.id,
    logo: school.logo,
    logoKind: school.logoKind,
    logoWidth: school.logoWidth,
    logoHeight: school.logoHeight,
  },
};

/** Whether a name stands for a part of a row. */
export function isPart(name: ChangedTable): name is PartName {
  return Object.hasOwn(parts, name);
}

/** The table that a name stands for. */
export function tableOf(name: ChangedTable): SQLiteTable {
  return isPart(name) ? parts[name] : whole[name];
}

/** The columns that a change keeps of a row of a table, under the names by which the program knows them. */
export function columnsOf(name: ChangedTable): Record<string, SQLiteColumn> {
  return isPart(name) ? kept[name] : getTableColumns(tableOf(name));
}

/** The key columns of a table. */
export function keysOf(name: ChangedTable): SQLiteColumn[] {
  const table = tableOf(name);
  const several = new Set(getTableConfig(table).primaryKeys.flatMap((key) => key.columns.map((column) => column.name)));
  const columns: Record<string, SQLiteColumn> = getTableColumns(table);
  return Object.values(columns).filter((column) => column.primary || several.has(column.name));
}

// of the school's one row, only its logo is ever watched
const names: ReadonlyMap<string, ChangedTable> = new Map(
  changedTable.options.flatMap((name) =>
    isPart(name) && name !== 'logo' ? [] : [[getTableConfig(tableOf(name)).name, name] as const],
  ),
);

/** The name of a whole table by which SQLite calls it; undefined for one whose rows no change keeps. */
export function nameOfTable(sqlName: string): ChangedTable | undefined {
  return names.get(sqlName);
}
