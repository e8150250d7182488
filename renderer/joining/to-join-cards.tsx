import type { CycleId } from '#domain/ids.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { Refused } from '#renderer/ui/index.ts';
import { type Joiner, ToJoinCard } from './to-join-card.tsx';

/** Those who can join the open cycles today, or one of them: a card for each cycle, and one for what only the headteacher opens. */
export function ToJoinCards({ cycleId, most = Number.POSITIVE_INFINITY }: { cycleId?: CycleId; most?: number }) {
  const reading = useRead('cycles.toJoin', {});
  if (reading.state === 'refused') return <Refused problem={reading.problem} again={reading.again} />;
  if (reading.state === 'waiting') return null;
  const { people } = reading.value;
  const isOneOfSeveral = new Set(people.map((one) => one.cycleId)).size > 1;
  return cardsOf(people.filter((one) => cycleId === undefined || one.cycleId === cycleId)).map((of) => {
    const [{ cycleId: id, cycleLabel, restricted }] = of;
    const label = isOneOfSeveral && cycleId === undefined ? cycleLabel : undefined;
    return (
      <ToJoinCard
        key={`${id}/${restricted}`}
        cycleId={id}
        label={label}
        restricted={restricted}
        people={of}
        most={most}
      />
    );
  });
}

/** By cycle; those whose reviews only the headteacher keeps stand first, by themselves. */
function cardsOf(people: readonly Joiner[]): [Joiner, ...Joiner[]][] {
  const first = [...people].sort((a, b) => Number(b.restricted) - Number(a.restricted));
  const groups = Map.groupBy(first, ({ cycleId, restricted }) => `${cycleId}/${restricted}`);
  return [...groups.values()].flatMap(([one, ...others]) => (one ? [[one, ...others] as [Joiner, ...Joiner[]]] : []));
}
