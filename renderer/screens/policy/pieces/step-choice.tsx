import type { Policy } from '#domain/policy/policy.ts';
import { Choice, type ChoiceProps } from '#renderer/ui/index.ts';
import { inWindow } from '#renderer/words/language.ts';

interface Props extends Omit<ChoiceProps<string>, 'options'> {
  policy: Policy;
  /** What stands for no step, where there may be none. */
  none?: string;
}

/** One of the policy's steps. */
export function StepChoice({ policy, none, ...choice }: Props) {
  const steps = policy.steps.map(({ id, label }) => ({ value: id, label: inWindow(label) }));
  return <Choice {...choice} options={none === undefined ? steps : [{ value: '', label: none }, ...steps]} />;
}
