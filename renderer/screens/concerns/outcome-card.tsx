import { useState } from 'react';
import { addDays } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useDone } from '#renderer/asking/undo.ts';
import { go } from '#renderer/places/address.ts';
import { Button, ButtonRow, Card, Notice, Refused, Stack, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { ConcludeDialog } from './conclude-dialog.tsx';
import type { OpenConcern } from './open-concern.ts';

const says = words.concerns.outcome;

/** What the record came to, and what follows from it. */
export function OutcomeCard({ concern }: { concern: OpenConcern }) {
  const [isOpen, setOpen] = useState(false);
  const conclude = useWrite('concerns.conclude');
  const done = useDone();
  const { cameTo, recordId, kind, grew } = concern;
  const mayPlan = kind === 'concern' && !grew.some((one) => one.kind === 'support-plan');

  async function takeBack(): Promise<void> {
    const taken = await conclude.ask({ recordId, cameTo: null });
    if (taken.ok) done(says.takenBack, taken.value);
  }

  return (
    <Card title={says.title}>
      <Stack>
        {cameTo === null ? (
          <p>{says.none}</p>
        ) : (
          <div>
            <p>
              {says.ends[cameTo.what]}, {shortDay(cameTo.on, lang)}
            </p>
            {cameTo.reason !== '' && <p className="prose">{cameTo.reason}</p>}
          </div>
        )}
        <Refused problem={conclude.problem} />
        {concern.person.pausedFrom !== null && <Paused concern={concern} />}
        {cameTo?.what === 'capability' && concern.person.pausedFrom === null && <NotPaused concern={concern} />}
        <ButtonRow>
          {cameTo === null && (
            <Button look="main" onClick={() => setOpen(true)}>
              {says.button}
            </Button>
          )}
          {mayPlan && <BeginPlan concern={concern} />}
          {cameTo !== null && (
            <Button look="quiet" busy={conclude.busy} onClick={() => void takeBack()}>
              {says.back}
            </Button>
          )}
        </ButtonRow>
        {isEmpty(concern) && <RemoveEmpty concern={concern} />}
        {isOpen && <ConcludeDialog concern={concern} onClose={() => setOpen(false)} />}
      </Stack>
    </Card>
  );
}

/** Begins the support plan that grows out of a concern, notes that as what it came to, and opens it. */
function BeginPlan({ concern: { recordId, staffId, today, cameTo } }: { concern: OpenConcern }) {
  const begin = useWrite('concerns.begin');
  const conclude = useWrite('concerns.conclude');

  async function start(): Promise<void> {
    const begun = await begin.ask({ kind: 'support-plan', staffId, follows: recordId });
    if (!begun.ok) return;
    if (cameTo === null) await conclude.ask({ recordId, cameTo: { what: 'plan-begun', on: today, reason: '' } });
    go('concern', begun.value);
  }

  return (
    <>
      <Button busy={begin.busy || conclude.busy} onClick={() => void start()}>
        {says.beginPlan}
      </Button>
      <Refused problem={begin.problem} />
    </>
  );
}

/** Nothing was written in it, and nothing grew out of it. */
function isEmpty({ answers, actions, cameTo, grew }: OpenConcern): boolean {
  return cameTo === null && grew.length === 0 && actions.length === 0 && answers.every(({ text }) => text === '');
}

/** Removes a record that was begun by mistake. */
function RemoveEmpty({ concern: { recordId } }: { concern: OpenConcern }) {
  const remove = useWrite('concerns.remove');

  async function takeAway(): Promise<void> {
    const removed = await remove.ask({ recordId });
    if (!removed.ok) return;
    go('concerns');
    toast({ text: words.concerns.remove.removed });
  }

  return (
    <div>
      <p className="small">{words.concerns.remove.hint}</p>
      <Refused problem={remove.problem} />
      <Button look="quiet" busy={remove.busy} onClick={() => void takeAway()}>
        {words.concerns.remove.button}
      </Button>
    </div>
  );
}

/** That the person's reviews go on although the capability procedure has begun, and the way to suspend them. */
function NotPaused({ concern: { staffId, name, cameTo } }: { concern: OpenConcern }) {
  const pause = useWrite('staff.pause');
  if (cameTo === null) return null;
  const { on } = cameTo;

  async function suspend(): Promise<void> {
    const paused = await pause.ask({ staffId, from: on, until: null });
    if (paused.ok) toast({ text: says.suspended(name) });
  }

  return (
    <Notice
      kind="info"
      actions={
        <Button busy={pause.busy} onClick={() => void suspend()}>
          {says.suspend}
        </Button>
      }
    >
      {says.notPaused}
    </Notice>
  );
}

/** That the person's reviews are suspended, and the way to let them go on. */
function Paused({ concern: { staffId, name, person, today } }: { concern: OpenConcern }) {
  const pause = useWrite('staff.pause');
  const { pausedFrom, pausedUntil } = person;
  if (pausedFrom === null || (pausedUntil !== null && pausedUntil < today)) return null;
  // until yesterday: they go on today, and what fell in between is not late on the first day back
  const yesterday = addDays(today, -1);
  const until = yesterday < pausedFrom ? null : yesterday;

  async function resume(): Promise<void> {
    const resumed = await pause.ask({ staffId, from: until === null ? null : pausedFrom, until });
    if (resumed.ok) toast({ text: says.resumed(name) });
  }

  return (
    <Notice
      kind="info"
      actions={
        <Button busy={pause.busy} onClick={() => void resume()}>
          {says.resume}
        </Button>
      }
    >
      {says.paused(shortDay(pausedFrom, lang))}
    </Notice>
  );
}
