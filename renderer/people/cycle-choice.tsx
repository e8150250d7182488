import type { Output } from '#contract/index.ts';
import type { CycleId } from '#domain/ids.ts';
import { Choice } from '#renderer/ui/index.ts';

type CycleRow = Output<'cycles.list'>['cycles'][number];

interface CycleChoiceProps {
  label: string;
  cycles: readonly Pick<CycleRow, 'id' | 'label'>[];
  value: CycleId;
  onChange: (cycleId: CycleId) => void;
}

/** A label of years alone, '2026–27', fits a short box. */
const MOST_SHORT = 7;

/** Which cycle is shown; its label names its period where several run side by side. */
export function CycleChoice({ label, cycles, value, onChange }: CycleChoiceProps) {
  return (
    <Choice
      label={label}
      width={cycles.some((cycle) => cycle.label.length > MOST_SHORT) ? 'middle' : 'short'}
      options={cycles.map(({ id, label: name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
    />
  );
}

/** The cycle that was chosen, else the newest open one, else the newest; undefined where there is none. */
export function chosenCycle(cycles: readonly CycleRow[], chosen: string | undefined): CycleRow | undefined {
  return cycles.find(({ id }) => id === chosen) ?? cycles.find(({ closedOn }) => closedOn === null) ?? cycles[0];
}
