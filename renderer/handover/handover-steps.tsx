import type { Day } from '#domain/days/dates.ts';
import { type Task, TaskList } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** Something to be done by whoever leaves or comes; `done` is null where the program cannot see it. */
interface Step {
  step: string;
  done: boolean | null;
  on: Day | null;
}

interface Props<Of extends Step> {
  label: string;
  steps: readonly Of[];
  titleOf: (step: Of) => string;
  /** The place where it is done. */
  placeOf: (step: Of) => string;
}

/** Things to do, each with a link to its place and what the program sees of it. */
export function HandoverSteps<Of extends Step>({ label, steps, titleOf, placeOf }: Props<Of>) {
  return (
    <TaskList
      label={label}
      tasks={steps.map((step) => ({
        id: `${label}-${step.step}`,
        title: titleOf(step),
        to: placeOf(step),
        status: statusOf(step),
      }))}
    />
  );
}

function statusOf({ done, on }: Step): NonNullable<Task['status']> {
  const { status } = words.handover;
  if (done === null) return { kind: 'neutral', label: status.unknown };
  return done ? { kind: 'ok', label: status.done(on) } : { kind: 'info', label: status.open };
}
