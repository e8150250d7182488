import type { Output } from '#contract/index.ts';
import type { CycleId } from '#domain/ids.ts';
import { Choice } from '#renderer/ui/index.ts';
import { cycleName } from '#renderer/words/cycle-name.ts';

type Listed = Output<'cycles.list'>['cycles'][number];

interface CycleChoiceProps {
  label: string;
  cycles: readonly Listed[];
  value: CycleId;
  onChange: (cycleId: CycleId) => void;
}

/** Which cycle is shown; each by its years, and by its period where several run side by side. */
export function CycleChoice({ label, cycles, value, onChange }: CycleChoiceProps) {
  return (
    <Choice
      label={label}
      width={cycles.some(({ period }) => period !== null) ? 'middle' : 'short'}
      options={cycles.map((cycle) => ({ value: cycle.id, label: cycleName(cycle) }))}
      value={value}
      onChange={onChange}
    />
  );
}

/** The cycle that was chosen, else the newest open one, else the newest; undefined where there is none. */
export function chosenCycle(cycles: readonly Listed[], chosen: string | undefined): Listed | undefined {
  return cycles.find(({ id }) => id === chosen) ?? cycles.find(({ closedOn }) => closedOn === null) ?? cycles[0];
}
