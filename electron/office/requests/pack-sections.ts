import type { Reads } from '#db/reads.ts';
import { day } from '#domain/days/dates.ts';
import { MARGIN } from '#domain/form/margin.ts';
import type { CycleId, RecordId, StaffId } from '#domain/ids.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { searchedPlace } from '#domain/requests/places.ts';
import type { Text } from '#templates/blocks.ts';
import { questionsOf } from '#templates/parts/pack/policy-words.ts';
import { columnSaid, isTold, tableSaid, valueSaid } from '#templates/parts/pack/said.ts';
import { happened } from '#templates/parts/trail/happened.ts';
import type { PackEntry, PackSection } from '#templates/subject-pack.ts';
import { words } from '#templates/words/index.ts';
import type { FoundRow } from './found-row.ts';

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
  const facts = lines.map(({ at, what, who }) => ({ label: at, value: words.pack.line(what, who) }));
  return { what: tableSaid('trail'), facts };
}

/** What stands over the rows of one record, one cycle or one change. */
function headings(read: Reads): (row: FoundRow) => string {
  return (row) => cycleOf(read, row)?.label ?? '';
}

function cycleOf(read: Reads, { table, recordId, fields }: FoundRow) {
  const id = table === 'record' || table === 'review' ? fields['id'] : recordId;
  const head = typeof id === 'string' ? read.records.head(id as RecordId) : undefined; // a column of that kind
  const named = head?.cycleId ?? fields['cycleId'];
  return typeof named === 'string' ? read.cycles.byId(named as CycleId) : undefined; // as above
}

function entryOf(read: Reads): (row: FoundRow) => PackEntry {
  return (row) => {
    const policy = cycleOf(read, row)?.policy ?? keptWith(read, row) ?? read.policy().policy;
    if (row.place === 'elsewhere')
      return {
        what: words.pack.passage,
        facts: [{ label: columnSaid('text'), value: valueSaid('text', row.fields['text'], policy) }],
      };
    const question = questionOf(row, policy) ?? columnOf(read, row);
    return {
      what: question ?? tableSaid(row.table),
      facts: Object.entries(row.fields)
        .filter(([column, value]) => isTold(column) && value !== null && value !== '')
        .filter(([column]) => !(row.table === 'answer' && column === 'question'))
        .filter(([column]) => !(column === 'side' && row.fields['question'] === MARGIN))
        .map(([column, value]) => ({ label: columnSaid(column), value: valueSaid(column, value, policy) })),
    };
  };
}

/** The policy that is kept with a record outside all cycles. */
function keptWith(read: Reads, { table, recordId, fields }: FoundRow): Policy | undefined {
  const id = table === 'record' ? fields['id'] : recordId;
  return typeof id === 'string' ? read.records.frame(id as RecordId)?.policy : undefined; // a column of that kind
}

/** What a column of the school's own is called; undefined for every other row. */
function columnOf(read: Reads, { fields: { columnId } }: FoundRow): Text | undefined {
  return typeof columnId === 'string' ? read.ownColumns.nameOf(columnId) : undefined;
}

/** What was asked, in the words of the policy; undefined for every row but an answer. */
function questionOf({ table, fields }: FoundRow, policy: Policy | null): Text | undefined {
  if (table !== 'answer') return undefined;
  if (fields['question'] === MARGIN) return words.pack.margin;
  const asked = (policy ? questionsOf(policy) : []).find(({ id }) => id === fields['question']);
  return asked && 'label' in asked && asked.label ? asked.label : String(fields['question']);
}
