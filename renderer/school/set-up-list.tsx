import type { Output } from '#contract/index.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { LinkButton, Loaded, Row, Stack, type Task, TaskList } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { nextPart, partHref } from './set-up-road.ts';

type Part = Output<'school.setUp'>['steps'][number];

const { list, status, steps: titles, purposes, progress, goOn } = words.setUp;

/** The parts of the set-up with how far each is and which comes next. Home shows it, too, until a cycle is open. */
export function SetUpList({ withPurposes = false }: { withPurposes?: boolean }) {
  const setUp = useRead('school.setUp', {});
  return (
    <Loaded reading={setUp}>
      {({ steps }) => {
        const next = nextPart(steps);
        return (
          <Stack gap={8}>
            <p className="small">{progress(steps.filter(({ done }) => done).length, steps.length)}</p>
            <TaskList
              label={list}
              tasks={steps.map((part) => ({
                ...taskOf(part, part.step === next),
                ...(withPurposes && { text: purposes[part.step] }),
              }))}
            />
            {next && (
              <Row>
                <LinkButton look="main" to={partHref(next)}>
                  {goOn(titles[next])}
                </LinkButton>
              </Row>
            )}
          </Stack>
        );
      }}
    </Loaded>
  );
}

function taskOf({ step, done, optional }: Part, isNext: boolean): Task {
  return {
    id: `set-up-${step}`,
    title: titles[step],
    to: partHref(step),
    current: isNext,
    status: done
      ? { kind: 'ok', label: status.done }
      : isNext
        ? { kind: 'info', label: status.next }
        : { kind: 'neutral', label: optional ? status.optional : status.todo },
  };
}
