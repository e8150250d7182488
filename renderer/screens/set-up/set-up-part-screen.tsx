import { Fragment, type ReactNode, useState } from 'react';
import { call, useRead } from '#renderer/asking/ask.ts';
import { flushAll } from '#renderer/asking/autosave.ts';
import { go } from '#renderer/places/address.ts';
import { href, type ScreenProps, type SetUpPart } from '#renderer/places/routes.ts';
import { FirstBackupPart } from '#renderer/school/backups/first-backup-part.tsx';
import { TermsPart } from '#renderer/school/calendar/terms-part.tsx';
import { OfficesPart } from '#renderer/school/offices-part.tsx';
import { PeoplePart } from '#renderer/school/people/people-part.tsx';
import { SheetsPart } from '#renderer/school/people/sheets-part.tsx';
import { PolicyPart } from '#renderer/school/policy/policy-part.tsx';
import { SchoolPart } from '#renderer/school/school-part.tsx';
import {
  Button,
  ButtonRow,
  Card,
  ErrorSummary,
  LinkButton,
  PageHeader,
  ProseWidth,
  Stack,
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
const wide: ReadonlySet<SetUpPart> = new Set(['terms']);

/** The parts that come in cards of their own. */
const inCards: ReadonlySet<SetUpPart> = new Set(['people', 'recovery', 'terms']);

/** One part of the set-up. Everything in it saves itself; Continue says what is still missing. */
export function SetUpPartScreen({ params: { part } }: ScreenProps<'setUpPart'>) {
  const [missing, setMissing] = useState({ isMissing: false, attempt: 0 });
  const { title, steps, help, back, later, continue: goOn, missing: missingWords } = words.setUp;
  const Part = parts[part];
  const Width = wide.has(part) ? Fragment : ProseWidth;
  const setUp = useRead('school.setUp', {});
  const canWait =
    setUp.state === 'ready' && setUp.value.steps.some(({ step, done, optional }) => step === part && optional && !done);

  async function onContinue(): Promise<void> {
    if ((await flushAll()) && (await isDone(part))) return go('setUp');
    setMissing(({ attempt }) => ({ isMissing: true, attempt: attempt + 1 }));
  }

  return (
    <>
      <PageHeader title={steps[part]} help={help} crumbs={[{ label: title, to: href('setUp') }]} />
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
            <LinkButton to={href('setUp')}>{canWait ? later : back}</LinkButton>
          </ButtonRow>
        </Stack>
      </Width>
    </>
  );
}

/** Whether nothing that is needed is missing in a part. */
async function isDone(part: SetUpPart): Promise<boolean> {
  const answer = await call('school.setUp', {});
  const found = answer.ok ? answer.value.steps.find(({ step }) => step === part) : undefined;
  return found !== undefined && (found.done || found.optional);
}
