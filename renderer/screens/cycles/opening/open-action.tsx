import { type ReactNode, useState } from 'react';
import type { Output } from '#contract/index.ts';
import { isDay } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import {
  appointmentOf,
  appraiserBox,
  appraiserOf,
  type Candidate,
  type OpeningDraft,
  type Standings,
} from '#renderer/joining/opening-draft.ts';
import { go } from '#renderer/places/address.ts';
import { ActionDialog, Button, ErrorSummary, Refused, Stack, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { ownDayBox, ownDayFault, startingLate } from './passed-days.tsx';

const says = words.cycles.open;

/** What is wrong with somebody's appraiser, by the person. */
export type OpeningErrors = ReadonlyMap<StaffId, string>;

interface OpenActionProps {
  preview: Output<'cycles.preview'>;
  standings: Standings;
  draft: OpeningDraft;
  /** The table between the summary of what is wrong and the button. */
  children: (errors: OpeningErrors) => ReactNode;
}

/** Opens the cycle after a question; says first who has no appraiser yet. */
export function OpenAction({ preview, standings, draft, children }: OpenActionProps) {
  const { ask, busy, problem } = useWrite('cycles.open');
  const [attempt, setAttempt] = useState(0);
  const [isAsking, setAsking] = useState(false);
  const count = standings.in.length;
  const missing = missingIn(standings.in, draft);
  const errors: OpeningErrors = attempt === 0 ? new Map() : missing;
  const wrongDays = preview.passed.filter(({ rule }) => ownDayFault(draft.ownDays[rule], preview) !== undefined);

  const late = startingLate({ preview, standings, draft });

  function check(): void {
    setAttempt(attempt + 1);
    setAsking(missing.size === 0 && wrongDays.length === 0);
  }

  async function open(): Promise<void> {
    const { periodId, starts, ends } = preview;
    const appraisers = standings.in.flatMap((person) => appointmentOf(person, draft) ?? []);
    const leaveOut = standings.out.flatMap(({ staffId }) => {
      const reason = draft.leftOut[staffId];
      return reason === undefined ? [] : [{ staffId, reason }];
    });
    const ownDays = Object.entries(draft.ownDays).flatMap(([rule, on]) => (isDay(on) ? [{ rule, on }] : []));
    const opened = await ask({ periodId, starts, ends, appraisers, leaveOut, ownDays });
    setAsking(false);
    if (!opened.ok) return;
    toast({ text: says.opened(preview.label, count) });
    go('cycle', { cycleId: opened.value.cycleId });
  }

  return (
    <Stack>
      <ErrorSummary
        attempt={attempt}
        problems={[
          ...(attempt === 0 ? [] : wrongDays).map(({ rule, label }) => ({
            field: ownDayBox(rule),
            text: words.cycles.open.passed.wrong(inWindow(label)),
          })),
          ...[...errors].map(([staffId, text]) => ({ field: appraiserBox(staffId), text })),
        ]}
      />
      <Refused problem={problem} />
      {children(errors)}
      <div>
        <Button look="main" onClick={check}>
          {says.action(count)}
        </Button>
      </div>
      <ActionDialog
        open={isAsking}
        title={says.confirmTitle(preview.label)}
        action={says.action(count)}
        busy={busy}
        onDo={() => void open()}
        onClose={() => setAsking(false)}
      >
        <p>
          {says.confirm(count, standings.out.length)} {hasEarlier(preview) && says.beside}
        </p>
        {late > 0 && <p>{says.confirmLate(late)}</p>}
      </ActionDialog>
    </Stack>
  );
}

/** Whether a cycle before this one was opened, so that there is something to stand beside each review. */
function hasEarlier({ choices, starts }: OpenActionProps['preview']): boolean {
  return choices.some(({ cycleId, ends }) => cycleId !== null && ends < starts);
}

function missingIn(people: readonly Candidate[], draft: OpeningDraft): OpeningErrors {
  const without = people.filter((person) => !appraiserOf(person, draft)?.appraiserName.trim());
  return new Map(without.map((person) => [person.staffId, says.missing(person.name)]));
}
