import type { PhaseId } from '#domain/policy/groups.ts';
import { Choice } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import type { InCycle } from './bulk-look.ts';

interface PhaseChoiceProps {
  cycle: InCycle;
  value: PhaseId;
  onChange: (phase: PhaseId) => void;
}

/** Which of the policy's meetings something is done about. */
export function PhaseChoice({ cycle, value, onChange }: PhaseChoiceProps) {
  return (
    <Choice
      label={words.meetings.bulk.phase}
      value={value}
      onChange={onChange}
      options={cycle.meetings.map(({ phase, label }) => ({ value: phase, label: inWindow(label) }))}
      width="middle"
    />
  );
}
