import type { Form } from '#domain/policy/form.ts';
import type { Appeal } from '#domain/record/appeals.ts';
import type { Block, Cell } from '#templates/blocks.ts';
import { words } from '#templates/words/index.ts';
import type { FormFacts } from './form-facts.ts';

const says = words.appeals;

/**
 * Every appeal of a record with its own words and how it ended (requirements 1.7, 3.12, 3.13), to stand under a form that is
 * signed; nothing where nobody appealed. What was signed before stays as it was worded.
 */
export function appealBlocks({ signed }: Form, { filled }: FormFacts): Block[] {
  const appeals = filled?.record.appeals ?? [];
  if (!signed || appeals.length === 0) return [];
  return [{ kind: 'section', title: says.title, blocks: appeals.map((one) => ({ kind: 'facts', rows: rowsOf(one) })) }];
}

function rowsOf(appeal: Appeal): { label: (typeof says)['title']; value: Cell }[] {
  const { disputes, receivedOn, grounds, decidedBy, pauses, decidedOn, outcome, decision } = appeal;
  return [
    { label: says.disputes, value: says.against[disputes] },
    { label: says.receivedOn, value: { day: receivedOn } },
    { label: says.grounds, value: grounds },
    ...(decidedBy === '' ? [] : [{ label: says.decidedBy, value: decidedBy }]),
    ...(pauses && decidedOn === null ? [{ label: says.pauses, value: words.pack.answers.yes }] : []),
    { label: says.outcome, value: outcome === null ? says.open : says.outcomes[outcome] },
    ...(decidedOn === null ? [] : [{ label: says.decidedOn, value: { day: decidedOn } }]),
    ...(decision === '' ? [] : [{ label: says.decision, value: decision }]),
  ];
}
