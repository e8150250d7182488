import { isDay } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { OpeningDraft, Preview, Standings } from '#renderer/joining/opening-draft.ts';
import { Notice, Stack, UkDateField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow, lang } from '#renderer/words/language.ts';

const says = words.cycles.open.passed;

/** The id of the box for the school's own day. */
export const ownDayBox = (rule: string): string => `own-day/${rule}`;

/** What is wrong with a day that was typed as the school's own; nothing where the box is empty: the policy's day holds. */
export function ownDayFault(
  typed: string | undefined,
  { today, ends }: Pick<Preview, 'today' | 'ends'>,
): string | undefined {
  if (typed === undefined || typed === '') return undefined;
  return isDay(typed) && typed >= today && typed <= ends ? undefined : says.between(shortDay(ends, lang));
}

/** How many reviews would start overdue, because a day has passed and no day of the school's own is typed in its place. */
export function startingLate({ preview, standings, draft }: Omit<PassedDaysProps, 'onDraft'>): number {
  const late = preview.passed.filter(({ rule }) => !isDay(draft.ownDays[rule] ?? ''));
  const ids = new Set(late.flatMap(({ staffIds }) => staffIds));
  return standings.in.filter(({ staffId }) => ids.has(staffId)).length;
}

interface PassedDaysProps {
  preview: Preview;
  standings: Standings;
  draft: OpeningDraft;
  onDraft: (draft: OpeningDraft) => void;
}

/** The days of the policy that have passed before the cycle is opened, each with a box for a day of the school's own. */
export function PassedDays({ preview, standings, draft, onDraft }: PassedDaysProps) {
  const isIn = new Set(standings.in.map(({ staffId }) => staffId));
  const passed = preview.passed
    .map((one) => ({ ...one, count: one.staffIds.filter((id) => isIn.has(id)).length }))
    .filter(({ count }) => count > 0);
  if (passed.length === 0) return null;
  return (
    <Notice kind="warn" title={says.title}>
      <Stack gap={8}>
        {passed.map(({ rule, label, on, until, clause, count }) => (
          <div key={rule}>
            <p>
              {says.day(inWindow(label), shortDay(on, lang), clause, count)}
              {until !== on && ` ${says.until(shortDay(until, lang))}`}
            </p>
            <UkDateField
              id={ownDayBox(rule)}
              label={says.own(inWindow(label))}
              optional
              value={draft.ownDays[rule] ?? ''}
              onChange={(day) => onDraft({ ...draft, ownDays: { ...draft.ownDays, [rule]: day } })}
              error={ownDayFault(draft.ownDays[rule], preview)}
            />
          </div>
        ))}
        <p>{says.what}</p>
      </Stack>
    </Notice>
  );
}
