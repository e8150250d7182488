import type { Output } from '#contract/index.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { href } from '#renderer/places/routes.ts';
import { Loaded, Stack, type Task, TaskList } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** The parts of the set-up with how far each is. Home shows it, too, until everything that is needed is done. */
export function SetUpList() {
  const setUp = useRead('school.setUp', {});
  return (
    <Loaded reading={setUp}>
      {({ steps }) => (
        <Stack gap={8}>
          <p className="small">{words.setUp.progress(steps.filter(({ done }) => done).length, steps.length)}</p>
          <TaskList label={words.setUp.list} tasks={steps.map(taskOf)} />
        </Stack>
      )}
    </Loaded>
  );
}

function taskOf({ step, done, optional }: Output<'school.setUp'>['steps'][number]): Task {
  const { steps, status } = words.setUp;
  const tag = optional
    ? ({ kind: 'neutral', label: status.optional } as const)
    : ({ kind: 'info', label: status.todo } as const);
  return {
    id: `set-up-${step}`,
    title: steps[step],
    to: step === 'cycle' ? href('openCycle') : href('setUpPart', { part: step }),
    status: done ? { kind: 'ok', label: status.done } : tag,
  };
}
