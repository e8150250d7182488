import { useRef, useState } from 'react';
import type { Refusal } from '#contract/window.ts';
import type { Day } from '#domain/days/dates.ts';
import type { RecordId } from '#domain/ids.ts';
import type { StepId } from '#domain/policy/steps.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { saveNow } from '#renderer/asking/autosave.ts';
import { Button, ReasonDialog } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const says = words.review.people;

/** The day of a step as it is sent; a day that does not fit another step's is refused until a reason is given. */
export function useStepDay(recordId: RecordId, step: StepId) {
  const { ask } = useWrite('records.markStep');
  const [problem, setProblem] = useState<Refusal>();
  const reason = useRef('');
  return {
    /** Why the last day was refused, where a reason would confirm it. */
    problem: problem?.code === 'step-order' ? problem : undefined,
    send: async (on: Day | null) => {
      const answer = await ask({ recordIds: [recordId], step, on, reason: reason.current });
      reason.current = '';
      setProblem(answer.ok ? undefined : answer.problem);
      return answer;
    },
    /** Sends the day once more, with the reason. */
    confirm: (given: string) => {
      reason.current = given;
      return saveNow();
    },
  };
}

/** Offers to confirm a day that does not fit another step's; nothing where every day fits. */
export function ConfirmDay({ step, day }: { step: string; day: ReturnType<typeof useStepDay> }) {
  const [isAsking, setAsking] = useState(false);
  if (!day.problem) return null;
  return (
    <>
      <Button look="quiet" label={says.confirmTitle(step)} onClick={() => setAsking(true)}>
        {says.confirmDay}
      </Button>
      {isAsking && (
        <ReasonDialog
          title={says.confirmTitle(step)}
          hint={says.confirmHint}
          action={says.confirmDay}
          problem={day.problem}
          onDo={(reason) => {
            setAsking(false);
            void day.confirm(reason);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
