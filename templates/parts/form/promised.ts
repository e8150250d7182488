import type { QuestionOf } from '#domain/form/kinds/index.ts';
import type { Evidence, SupportPromise } from '#domain/record/rows.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Block, BlockOf } from '#templates/blocks.ts';
import { shortDaySaid } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';
import type { FormFacts } from './form-facts.ts';
import { dayBoxLine, type RowColumn, rowsTable } from './rows-table.ts';

const says = words.promise;

/** What was agreed at the start to go by, a line for each, with the day on which it was looked at. */
export function evidenceTable(question: QuestionOf<'evidence'>, facts: FormFacts): BlockOf<'table'> {
  const { what, seen } = question.columns;
  const kindOf = (kind: string | null): Bilingual[] =>
    (question.kinds ?? []).flatMap(({ value, label }) => (value === kind ? [label] : []));
  const columns: RowColumn<Evidence>[] = [
    { label: what.label, share: 4, cell: 'what', lines: (row) => [...kindOf(row.kind), { box: row.what }] },
    {
      label: seen.label,
      share: 1,
      cell: 'seenOn',
      holds: 'day',
      lines: (row) => [dayBoxLine(row.seenOn)],
    },
  ];
  return rowsTable(question, facts, columns, facts.filled?.record.evidence);
}

/** The support that the school agreed to give, by whom, by when, and whether it came. */
export function promisesTable(question: QuestionOf<'promises'>, facts: FormFacts): BlockOf<'table'> {
  const { what, who, by, kept } = question.columns;
  const columns: RowColumn<SupportPromise>[] = [
    { label: what.label, share: 7, cell: 'what', lines: (row) => [says.kinds[row.kind], { box: row.what }] },
    { label: who.label, share: 4, cell: 'byWhom', lines: (row) => [{ box: row.byWhom }] },
    {
      label: by.label,
      share: 4,
      cell: 'byDay',
      holds: 'day',
      lines: (row) => [dayBoxLine(row.byDay)],
    },
    { label: kept.label, share: 5, cell: 'state', lines: (row) => [{ box: stateSaid(row) }] },
  ];
  return rowsTable(question, facts, columns, facts.filled?.record.promises);
}

/** The support that was promised, a line for each, under a question that has no table for it. */
export function promisedBlocks({ filled }: FormFacts): Block[] {
  const items = (filled?.record.promises ?? []).map((row) => {
    const when = row.byDay === null ? null : words.by(shortDaySaid(row.byDay));
    return says.line(says.kinds[row.kind], row.what, row.byWhom, when ?? '', stateSaid(row));
  });
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text: says.title },
        { kind: 'list', items },
      ];
}

function stateSaid({ state, settledOn }: SupportPromise): Bilingual {
  if (state === 'open') return says.open;
  const on = settledOn === null ? '' : shortDaySaid(settledOn);
  return state === 'kept' ? says.kept(on) : says.notKept(on);
}
