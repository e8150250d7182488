import type { TrainingNeed } from '#domain/record/rows.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { byText } from '#domain/text/order.ts';
import type { BlockOf, Cell, Column, Text } from '#templates/blocks.ts';
import { words } from '#templates/words/index.ts';
import { costCell, type NeedOf } from './need-of.ts';

const says = words.summary;
const { needStates } = words;

/** The needs that go by one name: a theme, a priority, a group, a person. */
export interface NeedGroup {
  name: Text;
  needs: readonly TrainingNeed[];
}

/** The needs by what each goes by; what most go by is first. */
export function needGroups(needs: readonly NeedOf[], nameOf: (of: NeedOf) => Text): NeedGroup[] {
  const inEnglish = (name: Text) => (typeof name === 'string' ? name : name.en);
  const groups = [...Map.groupBy(needs, (of) => inEnglish(nameOf(of)))].flatMap(([key, same]) =>
    same.slice(0, 1).map((first) => ({ key, name: nameOf(first), needs: same.map(({ need }) => need) })),
  );
  return groups.sort((a, b) => b.needs.length - a.needs.length || byText(a.key, b.key));
}

/**
 * How many needs there are in each group, how far they are and what they cost. Every need is counted in one state, so that
 * the states make up the number; a cost that nobody noted is counted as such, and is not nothing.
 */
export function needSums(label: Bilingual, groups: readonly NeedGroup[]): BlockOf<'table'> {
  const states = ['open', 'booked', 'met', 'withdrawn'] as const;
  const isNoted = groups.some(({ needs }) => needs.some(({ costPence }) => costPence !== null));
  const count = (said: Bilingual): Column => ({ label: said, kind: 'number', share: 11 });
  const money = (said: Bilingual): Column => ({ label: said, kind: 'money', share: 14 });
  const costs = isNoted ? [says.cost, says.costMet, says.costToCome] : [];
  return {
    kind: 'table',
    columns: [
      { label, kind: 'text', share: 34 },
      count(says.needs),
      ...states.map((state) => count(needStates[state])),
      ...costs.map(money),
      count(says.noCost),
    ],
    rows: groups.map(({ name, needs }): Cell[] => [
      name,
      { number: needs.length },
      ...states.map((state) => ({ number: needs.filter((need) => need.state === state).length })),
      ...(isNoted
        ? [
            costCell(costOf(needs)),
            costCell(costOf(needs.filter(({ state }) => state === 'met'))),
            costCell(costOf(needs.filter(({ state }) => state === 'open' || state === 'booked'))),
          ]
        : []),
      { number: needs.filter(({ costPence }) => costPence === null).length },
    ]),
    blankRows: 0,
    total: groups.length > 0,
  };
}

/** What needs cost together; null where nobody said of any. */
export function costOf(needs: readonly TrainingNeed[]): number | null {
  const noted = needs.map(({ costPence }) => costPence).filter((pence) => pence !== null);
  return noted.length === 0 ? null : noted.reduce((sum, pence) => sum + pence, 0);
}
