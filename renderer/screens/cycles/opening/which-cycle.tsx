import { useState } from 'react';
import { faultOfSpan } from '#domain/cycle/period.ts';
import { isDay } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import type { Preview } from '#renderer/joining/opening-draft.ts';
import { useSetSearch } from '#renderer/places/address.ts';
import { Button, Disclosure, ErrorSummary, RadioGroup, Row, Stack, UkDateField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow, lang } from '#renderer/words/language.ts';

const says = words.cycles.open.which;

/** Which cycle is to be opened: a period of the policy in a year, or with days of the school's own. */
export function WhichCycle({ preview }: { preview: Preview }) {
  const setSearch = useSetSearch('openCycle');
  const chosen = preview.choices.find((one) => keyOf(one) === keyOf(preview) && one.ends === preview.ends);
  return (
    <Stack gap={8}>
      <RadioGroup<string>
        label={says.label}
        inline="columns"
        options={preview.choices.map((one) => ({
          value: keyOf(one),
          label: one.label,
          hint: hintOf(one, preview.choices),
        }))}
        value={chosen ? keyOf(chosen) : ''}
        onChange={(key) => {
          const [period, starts] = key.split('/');
          setSearch({ period: period ?? '', starts: starts ?? '', ends: '', page: 1 });
        }}
      />
      <Disclosure title={says.otherDays} open={chosen === undefined}>
        <OtherDays key={`${preview.starts}/${preview.ends}`} preview={preview} />
      </Disclosure>
    </Stack>
  );
}

type Choice = Preview['choices'][number];

const keyOf = ({ periodId, starts }: Pick<Choice, 'periodId' | 'starts'>): string => `${periodId}/${starts}`;

function hintOf({ starts, ends, groups, cycleId, closedOn, periodId }: Choice, all: readonly Choice[]): string {
  const days = words.cycles.open.dates(shortDay(starts, lang), shortDay(ends, lang));
  const isOnly = all.every((one) => one.periodId === periodId);
  const who = isOnly ? '' : groups.map(({ label }) => inWindow(label)).join(', ');
  const standing = closedOn ? says.isClosed(shortDay(closedOn, lang)) : says.isOpen;
  return [days, who, cycleId && standing].filter(Boolean).join(' · ');
}

const fields = ['starts', 'ends'] as const;

function OtherDays({ preview }: { preview: Preview }) {
  const setSearch = useSetSearch('openCycle');
  const [starts, setStarts] = useState<string>(preview.starts);
  const [ends, setEnds] = useState<string>(preview.ends);
  const problems = useFormProblems('other-days', fields);

  function take(): void {
    const unread = fields.filter((field) => !isDay({ starts, ends }[field]));
    if (!isDay(starts) || !isDay(ends)) {
      problems.show(unread.map((field) => ({ field, text: says.noDay })));
      return;
    }
    const fault = faultOfSpan({ starts, ends });
    if (fault) {
      problems.refused(fault);
      return;
    }
    problems.clear();
    setSearch({ period: preview.periodId, starts, ends, page: 1 });
  }

  return (
    <Stack gap={8}>
      <p className="small">{says.otherDaysText}</p>
      <ErrorSummary {...problems.summary} />
      <Row align="start">
        <UkDateField {...problems.at('starts')} label={says.starts} value={starts} onChange={setStarts} />
        <UkDateField {...problems.at('ends')} label={says.ends} value={ends} onChange={setEnds} />
      </Row>
      <div>
        <Button onClick={take}>{says.take}</Button>
      </div>
    </Stack>
  );
}
