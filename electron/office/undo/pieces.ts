import type { Output } from '#contract/index.ts';
import type { Reads } from '#db/reads.ts';
import type { RowChange } from '#domain/change.ts';
import { questionsOf } from '#domain/form/form-rules.ts';
import type { OwnColumnId, RecordId, StaffId } from '#domain/ids.ts';
import { fullName } from '#domain/staff/staff.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { frameOf } from '#electron/office/records/counting.ts';
import { recordOf } from './of-records.ts';

type Piece = Output<'changes.look'>['pieces'][number];
type Value = Piece['fields'][number]['before'];

/** What a change did, thing by thing: the columns that differ, as they stood before and after it. */
export function piecesOf(read: Reads, rows: readonly RowChange[]): Piece[] {
  return rows.map((row) => ({
    table: row.table,
    name: nameIn(read, row),
    title: titleOf(read, row),
    fields: fieldsOf(read, row),
  }));
}

/** Whom or what a row is about, by name; empty where it has none. */
export function nameIn(read: Reads, row: RowChange): string {
  const columns = row.before ?? row.after;
  const staffId = personOf(read, row);
  const person = staffId === undefined ? undefined : read.staff.byId(staffId);
  if (person) return fullName(person);
  const name = columns?.['name'];
  return typeof name === 'string' ? name : '';
}

/** The person whom a row is about, if it is about one. */
export function personOf(read: Reads, row: RowChange): StaffId | undefined {
  const recordId = recordOf(row);
  const id =
    row.table === 'staff'
      ? row.id
      : ((recordId && read.records.head(recordId)?.staffId) ?? (row.before ?? row.after)?.['staffId']);
  return typeof id === 'string' ? (id as StaffId) : undefined; // a column of that kind
}

/** The step, the meeting, the question or the column that a row belongs to. */
export function titleOf(read: Reads, row: RowChange): Bilingual | null {
  const columns = row.before ?? row.after ?? {};
  if (row.table === 'ownStaffValue' || row.table === 'ownReviewValue') {
    const column = read.ownColumns.byId(String(columns['columnId']) as OwnColumnId); // a column of that kind
    return column ? { en: column.name } : null;
  }
  const policy = policyOf(read, recordOf(row));
  if (policy === undefined) return null;
  if (row.table === 'step') return policy.steps.find(({ id }) => id === columns['step'])?.label ?? null;
  if (row.table === 'booking') return policy.phases.find(({ id }) => id === columns['phase'])?.label ?? null;
  if (row.table !== 'answer') return null;
  const question = policy.forms.flatMap(questionsOf).find(({ id }) => id === columns['question']);
  return question && 'label' in question ? (question.label ?? null) : null;
}

function policyOf(read: Reads, id: RecordId | undefined) {
  const head = id && read.records.head(id);
  return head && frameOf(read, head)?.policy;
}

function fieldsOf(read: Reads, { before, after }: RowChange): Piece['fields'] {
  const columns = Object.keys({ ...before, ...after });
  return columns.flatMap((column) => {
    const [was, is] = [shown(read, column, before?.[column]), shown(read, column, after?.[column])];
    return was === is ? [] : [{ column, before: was, after: is }];
  });
}

/** A stored value as it can be shown; null for nothing, and for what has no words of its own. */
function shown(read: Reads, column: string, value: unknown): Value {
  if (value === '' || value === undefined || value === null) return null;
  if (typeof value === 'string') {
    const person = column.endsWith('Id') ? read.staff.byId(value as StaffId) : undefined; // nobody, if it is no such id
    return person ? fullName(person) : value;
  }
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.flatMap((one) => shown(read, column, one) ?? []).join('\n') || null;
  const { text, en, reason, title } = value as Record<string, unknown>; // an object, as all else is excluded
  if (typeof title === 'object') return shown(read, column, title);
  return [text, en, reason].find((one) => typeof one === 'string') ?? null;
}
