import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { CycleId } from '#domain/ids.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useDone } from '#renderer/asking/undo.ts';
import { href } from '#renderer/places/routes.ts';
import { Button, ButtonRow, Card, ErrorSummary, Refused, Stack, TextLink } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow, lang } from '#renderer/words/language.ts';
import { ownPeriodInWords } from '#renderer/words/review/own-period.ts';
import { AppointmentFields } from './appointment-fields.tsx';
import { appointmentOf, appraiserBox, type OpeningDraft, untouched } from './opening-draft.ts';

/** Somebody who can join an open cycle. */
export type Joiner = Output<'cycles.toJoin'>['people'][number];

interface ToJoinCardProps {
  cycleId: CycleId;
  /** Which cycle it is, where others are open beside it. */
  label: string | undefined;
  /** What only the headteacher opens; shown to the headteacher alone. */
  restricted: boolean;
  people: readonly Joiner[];
  /** No more than these are shown; the cycle's own screen shows all. */
  most: number;
}

/** Those who can join a cycle, each with the reason and a proposed appraiser: one by one, or all together. */
export function ToJoinCard({ cycleId, label, restricted, people, most }: ToJoinCardProps) {
  const says = restricted ? words.cycles.joining.restricted : words.cycles.joining.others;
  const { ask, busy, problem } = useWrite('cycles.join');
  const done = useDone();
  const [draft, setDraft] = useState<OpeningDraft>(untouched);
  const [found, setFound] = useState<{ missing: readonly Joiner[]; attempt: number }>({ missing: [], attempt: 0 });
  const shown = people.slice(0, most);

  async function join(joiners: readonly Joiner[]): Promise<void> {
    const missing = joiners.filter((one) => !appointmentOf(one, draft)?.appraiserName.trim());
    setFound({ missing, attempt: found.attempt + 1 });
    if (missing.length > 0) return;
    const joined = await ask({ cycleId, people: joiners.flatMap((one) => appointmentOf(one, draft) ?? []) });
    if (!joined.ok) return;
    const text = words.cycles.joining.joined(joiners.map(({ name }) => name));
    done(text, joined.value);
  }

  const errorOf = (person: Joiner): string | undefined =>
    found.missing.includes(person) && !appointmentOf(person, draft)?.appraiserName.trim()
      ? words.cycles.joining.missing(person.name)
      : undefined;
  const errors = shown.flatMap((person) => {
    const text = errorOf(person);
    return text === undefined ? [] : [{ field: appraiserBox(person.staffId), text }];
  });

  return (
    <Card title={says.title(label)}>
      <Stack>
        <p className="small">{says.text}</p>
        <ErrorSummary attempt={found.attempt} problems={errors} />
        <Refused problem={problem} />
        {shown.map((person) => (
          <Stack key={person.staffId} gap={4}>
            <h3>{words.cycles.joining.person(person.name, person.jobTitle)}</h3>
            <p className="small">{whyNow(person)}</p>
            <AppointmentFields person={person} draft={draft} onDraft={setDraft} error={errorOf(person)} />
            {people.length > 1 && (
              <div>
                <Button label={words.cycles.one.joinOf(person.name)} busy={busy} onClick={() => void join([person])}>
                  {says.one}
                </Button>
              </div>
            )}
          </Stack>
        ))}
        <ButtonRow>
          {shown.length === people.length && (
            <Button look="main" busy={busy} onClick={() => void join(people)}>
              {says.all(people.length)}
            </Button>
          )}
          {shown.length < people.length && (
            <TextLink to={href('cycle', { cycleId })}>
              {words.cycles.joining.more(people.length - shown.length)}
            </TextLink>
          )}
        </ButtonRow>
      </Stack>
    </Card>
  );
}

/** Why somebody can join now, and their own period: 'joins 9 Jan 2027: probation ends'. */
function whyNow({ since, was, period }: Joiner): string {
  const own = ownPeriodInWords(period);
  if (own !== '') return own;
  return was
    ? words.cycles.joining.noLonger(inWindow(was.reason), shortDay(since, lang))
    : words.cycles.joining.since(shortDay(since, lang));
}
