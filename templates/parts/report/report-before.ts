import type { Cycle } from '#domain/cycle/cycle.ts';
import type { Day } from '#domain/days/dates.ts';
import { type CountId, countId, type ReportFigures } from '#domain/report/figures.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Block } from '#templates/blocks.ts';
import { listSaid, longDaySaid } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';
import { stepOfWhom } from './report-done.ts';
import { kindsIn } from './report-kinds.ts';
import { countWords } from './report-said.ts';
import { rulesOf } from './report-steps.ts';

/**
 * Which figures stand as a report of another day gave them, by that day. Whether nothing changed since or too little to be
 * told is not said: that alone would tell of one or two people.
 */
export function asBeforeBlocks({ counts, steps }: ReportFigures, cycle: Cycle, today: Day): Block[] {
  const said = countWords(cycle.policy, [], (typed) => typed);
  const isCounted = (id: CountId) => id !== 'category' || kindsIn(cycle).length > 0;
  const told = [
    ...countId.options.filter(isCounted).map((id) => ({ since: counts[id].since, name: said[id].title })),
    ...rulesOf(cycle).flatMap((rule) => {
      const step = steps.find((one) => one.rule === rule.id);
      return step ? [{ since: step.since, name: stepOfWhom(rule, cycle) }] : [];
    }),
  ];
  const before = Map.groupBy(
    told.filter(({ since }) => since < today),
    ({ since }) => since,
  );
  return [...before].map(([since, of]): Block => {
    const names: Bilingual = listSaid(of.map(({ name }) => name));
    return { kind: 'paragraph', text: words.report.asBefore(longDaySaid(since), names) };
  });
}
