import { schoolYearLabel } from '#domain/cycle/cycle-year.ts';
import { planYear } from '#domain/cycle/plan.ts';
import { leastInStep } from '#domain/report/bands.ts';
import { leastPeople } from '#domain/report/figures.ts';
import type { Block } from '#templates/blocks.ts';
import { longDaySaid } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';
import type { ReportFacts } from './report-facts.ts';

const says = words.method;

/** How the report was made: who is counted and when, what is withheld, and what the headteacher wrote. */
export function methodBlocks({ cycle, today, priorities }: ReportFacts): Block[] {
  return [
    {
      kind: 'facts',
      rows: [
        { label: says.counted, value: says.onlyOffice },
        {
          label: says.asOf,
          value: cycle.closedOn === null ? says.open(longDaySaid(today)) : says.closed(longDaySaid(cycle.closedOn)),
        },
        { label: says.withheld, value: says.few(leastPeople, leastInStep) },
        { label: says.later, value: says.change(leastPeople) },
        { label: says.paused, value: says.pausedSaid },
        ...(priorities.length === 0
          ? []
          : [{ label: says.plan, value: says.planOf(schoolYearLabel(planYear(cycle))) }]),
        { label: says.own, value: says.ownSaid },
      ],
    },
  ];
}
