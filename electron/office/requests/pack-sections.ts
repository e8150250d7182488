import type { Reads } from '#db/reads.ts';
import { type Day, day, isDay } from '#domain/days/dates.ts';
import type { CycleId, RecordId, StaffId } from '#domain/ids.ts';
import { searchedPlace } from '#domain/requests/places.ts';
import { happened } from '#templates/parts/trail/happened.ts';
import type { PackEntry, PackSection } from '#templates/subject-pack.ts';
import type { FoundRow } from './handed-over.ts';

/** The rows in the order in which they are read: place by place, and in each record by record. */
export function packSections(read: Reads, rows: readonly FoundRow[], staffId: StaffId | null): PackSection[] {
  const headOf = headings(read);
  return searchedPlace.options.flatMap((place): PackSection[] => {
    const here = rows.filter((row) => row.place === place && row.table !== 'running_deadline');
    if (here.length === 0) return [];
    if (place === 'trail') return [{ place, groups: [{ heading: '', entries: [linesSaid(read, staffId)] }] }];
    const groups = [...Map.groupBy(here, headOf)].map(([heading, of]) => ({ heading, entries: of.map(entryOf(read)) }));
    return [{ place, groups }];
  });
}

/** Far more than anybody leaves in six years. */
const MOST_LINES = 100_000;

/** Who saw, changed or gave out what, and when, in the words of the trail. */
function linesSaid(read: Reads, person: StaffId | null): PackEntry {
  const all = { from: day('1900-01-01'), until: day('2199-12-30'), person, kind: '', words: '' } as const;
  const { lines } = happened(read, all, MOST_LINES);
  const facts = lines.map(({ at, what, who }) => ({ column: at.en, value: `${what.en} (${who.en})` }));
  return { table: 'trail', question: null, facts };
}

/** What stands over the rows of one record, one cycle or one change. */
function headings(read: Reads): (row: FoundRow) => string {
  return ({ table, recordId, fields }) => {
    const id = table === 'record' ? fields['id'] : recordId;
    const head = typeof id === 'string' ? read.records.head(id as RecordId) : undefined; // a column of that kind
    const named = head?.cycleId ?? fields['cycleId'];
    const cycle = typeof named === 'string' ? read.cycles.byId(named as CycleId) : undefined; // as above
    return cycle?.label ?? '';
  };
}

/** The columns that only join rows to each other. */
const joins: ReadonlySet<string> = new Set([
  'id',
  'recordId',
  'staffId',
  'cycleId',
  'position',
  'row',
  'continues',
  'purposeId',
  'document',
]);

function entryOf(read: Reads): (row: FoundRow) => PackEntry {
  return (row) => ({
    table: row.table,
    question: questionOf(read, row),
    facts: Object.entries(row.fields)
      .filter(([column, value]) => !joins.has(column) && value !== null && value !== '')
      .filter(([column]) => !(row.table === 'answer' && column === 'question'))
      .map(([column, value]) => ({ column, value: shown(value) })),
  });
}

/** What was asked, in the words of the policy; null for every row but an answer. */
function questionOf(read: Reads, { table, recordId, fields }: FoundRow): string | null {
  if (table !== 'answer' || recordId === null) return null;
  const cycleId = read.records.head(recordId)?.cycleId;
  const forms = (cycleId && read.cycles.byId(cycleId)?.policy.forms) || [];
  const questions = forms.flatMap(({ sections }) => sections.flatMap((section) => section.questions));
  const asked = questions.find(({ id }) => id === fields['question']);
  return asked && 'label' in asked && asked.label ? asked.label.en : String(fields['question']);
}

function shown(value: unknown): string | { day: Day } {
  if (typeof value === 'string') return isDay(value) ? { day: value } : value;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return String(value);
  return linesOf(value).join('\n');
}

/** A value that holds others, each on a line of its own. */
function linesOf(value: unknown, of = ''): string[] {
  if (value === null || value === '' || value === undefined) return [];
  if (typeof value !== 'object') {
    const said = typeof value === 'string' ? value : JSON.stringify(value);
    return [of === '' ? said : `${of}: ${said}`];
  }
  return Object.entries(value).flatMap(([key, one]) => {
    if (joins.has(key)) return [];
    return linesOf(one, Array.isArray(value) ? of : key);
  });
}
