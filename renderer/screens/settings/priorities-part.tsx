import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import { schoolYearLabel } from '#domain/cycle/cycle-year.ts';
import { planToRepeat, prioritiesOf, withLines } from '#domain/cycle/plan.ts';
import type { Priority } from '#domain/school.ts';
import { type Answer, call, useRead, useWrite } from '#renderer/asking/ask.ts';
import { flushAll, useAutosave } from '#renderer/asking/autosave.ts';
import { Button, Choice, Disclosure, Loaded, ProseField, Row, Stack, TextField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

type School = Output<'school.read'>;

const says = words.settings.priorities;

/** The improvement plan of a school year: the school's priorities and the trust's, in their own order. */
export function PrioritiesPart() {
  const school = useRead('school.read', {});
  return <Loaded reading={school}>{(value) => <Plans school={value} />}</Loaded>;
}

function Plans({ school }: { school: School }) {
  const [year, setYear] = useState(school.thisYear);
  return (
    <Stack>
      <Choice
        label={says.year}
        options={yearsIn(school).map((one) => ({ value: String(one), label: schoolYearLabel(one) }))}
        value={String(year)}
        onChange={(chosen) => setYear(Number(chosen))}
      />
      <PlanOfYear key={year} plans={school.priorities} year={year} />
    </Stack>
  );
}

/** The years that have a plan, this one and the next, the newest first. */
function yearsIn({ priorities, thisYear }: School): number[] {
  const known = priorities.flatMap(({ year }) => year ?? []);
  return [...new Set([...known, thisYear, thisYear + 1])].sort((a, b) => b - a);
}

function PlanOfYear({ plans, year }: { plans: School['priorities']; year: number }) {
  const { ask, busy } = useWrite('school.setPriorities');
  const priorities = prioritiesOf(plans, year);
  const earlier = planToRepeat(plans, year);
  // a box beside may have been saved since this was shown: a change is made to what the vault holds now
  const save: InPlan['save'] = async (change) => {
    const now = await call('school.read', {});
    return now.ok ? ask({ year, priorities: change(prioritiesOf(now.value.priorities, year), now.value) }) : now;
  };
  const repeat = async () => {
    await flushAll();
    await save((own, now) => [...(planToRepeat(now.priorities, year)?.priorities ?? own)]);
  };
  return (
    <>
      {earlier && (
        <Row>
          <Button busy={busy} onClick={() => void repeat()}>
            {earlier.year === null ? says.repeatUndated : says.repeat(schoolYearLabel(earlier.year))}
          </Button>
        </Row>
      )}
      <Lines label={says.label} hint={says.hint} whose="school" year={year} priorities={priorities} save={save} />
      <Lines label={says.trust} hint={says.trustHint} whose="trust" year={year} priorities={priorities} save={save} />
      {priorities.length > 0 && (
        <Disclosure title={says.inWelsh}>
          <Stack>
            <p className="small">{says.inWelshHint}</p>
            {priorities.map((one) => (
              <WelshName key={one.text} priority={one} year={year} save={save} />
            ))}
          </Stack>
        </Disclosure>
      )}
    </>
  );
}

interface InPlan {
  year: number;
  priorities: readonly Priority[];
  /** Saves what a change makes of the year's plan as the vault holds it. */
  save: (change: (own: readonly Priority[], now: School) => Priority[]) => Promise<Answer<unknown>>;
}

interface LinesProps extends InPlan {
  label: string;
  hint: string;
  whose: Priority['whose'];
}

function Lines({ year, priorities, save, whose, ...labels }: LinesProps) {
  const own = priorities.filter((one) => one.whose === whose).map(({ text }) => text);
  const box = useAutosave(`school/priorities/${year}/${whose}`, own.join('\n'), (typed) =>
    save((now) => withLines(now, whose, linesOf(typed))),
  );
  return <ProseField {...box} {...labels} lines={whose === 'school' ? 6 : 3} />;
}

function WelshName({ year, save, priority }: Pick<InPlan, 'year' | 'save'> & { priority: Priority }) {
  const box = useAutosave(`school/priorities/${year}/welsh/${priority.text}`, priority.welsh, (welsh) =>
    save((now) => now.map((one) => (one.text === priority.text ? { ...one, welsh } : one))),
  );
  return <TextField {...box} label={priority.text} />;
}

const linesOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
