import { Fragment, type ReactNode, useState } from 'react';
import type { Output } from '#contract/index.ts';
import { call, useRead } from '#renderer/asking/ask.ts';
import { flushAll } from '#renderer/asking/autosave.ts';
import { go } from '#renderer/places/address.ts';
import type { SetUpPart } from '#renderer/places/parameters.ts';
import { href, type ScreenProps } from '#renderer/places/routes.ts';
import { FirstBackupPart } from '#renderer/school/backups/first-backup-part.tsx';
import { TermsPart } from '#renderer/school/calendar/terms-part.tsx';
import { OfficesPart } from '#renderer/school/offices-part.tsx';
import { PeoplePart } from '#renderer/school/people/people-part.tsx';
import { SheetsPart } from '#renderer/school/people/sheets-part.tsx';
import { PolicyPart } from '#renderer/school/policy/policy-part.tsx';
import { SchoolPart } from '#renderer/school/school-part.tsx';
import { nextPart } from '#renderer/school/set-up-road.ts';
import {
  Button,
  ButtonRow,
  Card,
  ErrorSummary,
  LinkButton,
  PageHeader,
  ProseWidth,
  Stack,
  toast,
} from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { StaffPart } from './staff-part.tsx';

/** What is done in each part; most parts stand in the settings, too, one level deeper. */
const parts: Record<SetUpPart, (props: { level: 2 }) => ReactNode> = {
  school: SchoolPart,
  people: PeoplePart,
  recovery: SheetsPart,
  policy: PolicyPart,
  terms: TermsPart,
  staff: StaffPart,
  offices: OfficesPart,
  backup: FirstBackupPart,
};

/** The parts that are as wide as the screen, because something stands beside them. */
const wide: ReadonlySet<SetUpPart> = new Set(['policy', 'terms']);

/** The parts that come in cards of their own. */
const inCards: ReadonlySet<SetUpPart> = new Set(['people', 'policy', 'recovery', 'terms']);

/** One part of the set-up. Everything in it saves itself; Continue says what is still missing. */
export function SetUpPartScreen({ params: { part } }: ScreenProps<'setUpPart'>) {
  const [missing, setMissing] = useState({ isMissing: false, attempt: 0 });
  const { title, steps: titles, help, back, later, continue: goOn, partDone, missing: missingWords } = words.setUp;
  const Part = parts[part];
  const Width = wide.has(part) ? Fragment : ProseWidth;
  const setUp = useRead('school.setUp', {});
  const steps = setUp.state === 'ready' ? setUp.value.steps : [];
  const canWait = steps.some(({ step, done }) => step === part && !done);

  async function onContinue(): Promise<void> {
    const answer = (await flushAll()) ? await call('school.setUp', {}) : undefined;
    if (answer?.ok && isDone(answer.value.steps, part)) {
      toast({ text: partDone(titles[part]) });
      return goOnFrom(answer.value.steps, part);
    }
    setMissing(({ attempt }) => ({ isMissing: true, attempt: attempt + 1 }));
  }

  return (
    <>
      <PageHeader title={titles[part]} help={help} crumbs={[{ label: title, to: href('setUp') }]} />
      <Width>
        <Stack>
          <ErrorSummary
            problems={missing.isMissing ? [{ field: undefined, text: missingWords[part] }] : []}
            attempt={missing.attempt}
          />
          {inCards.has(part) ? (
            <Part level={2} />
          ) : (
            <Card>
              <Part level={2} />
            </Card>
          )}
          <ButtonRow>
            <Button look="main" onClick={() => void onContinue()}>
              {goOn}
            </Button>
            {canWait ? (
              <Button onClick={() => goOnFrom(steps, part)}>{later}</Button>
            ) : (
              <LinkButton to={href('setUp')}>{back}</LinkButton>
            )}
          </ButtonRow>
        </Stack>
      </Width>
    </>
  );
}

type Parts = Output<'school.setUp'>['steps'];

/** Whether nothing that is needed is missing in a part. */
function isDone(parts: Parts, part: SetUpPart): boolean {
  return parts.some(({ step, done, optional }) => step === part && (done || optional));
}

/** Goes on from a part: to the next that is not done, and to the list after the last. */
function goOnFrom(parts: Parts, part: SetUpPart): void {
  const next = nextPart(parts, part);
  if (next === undefined) go('setUp');
  else if (next === 'cycle') go('openCycle');
  else go('setUpPart', { part: next });
}
