import { isDay } from '#domain/days/dates.ts';
import type { SchoolCalendar } from '#domain/days/school-calendar.ts';
import type { ReviewId } from '#domain/ids.ts';
import { proposeSlots } from '#domain/review/meeting-slots.ts';
import { meetingMinutes, readTime, type Slot } from '#domain/review/meetings.ts';
import { type MeetingDraft, minutesTyped, USUAL_MINUTES, wholeNumber } from '#renderer/meetings/meeting-draft.ts';
import { words } from '#renderer/words/index.ts';
import type { BulkRow, InCycle } from './bulk-look.ts';

const says = words.meetings;

/** How meetings are to be spread, as it is being typed. */
export type PlanDraft = Record<'firstDay' | 'from' | 'minutes' | 'gap' | 'perDay' | 'place', string>;

/** The proposed meetings, each as it may be typed over. */
export type Proposed = ReadonlyMap<ReviewId, MeetingDraft>;

/** What the dialog begins with. */
export const usualPlan: PlanDraft = {
  firstDay: '',
  from: '09:00',
  minutes: USUAL_MINUTES,
  gap: '15',
  perDay: '4',
  place: '',
};

/** The plan, or what is wrong with it by its box. */
export function readPlan(draft: PlanDraft) {
  const { firstDay } = draft;
  const [from, minutes] = [readTime(draft.from), minutesTyped(draft.minutes)];
  const [gap, perDay] = [wholeNumber(draft.gap, 0, meetingMinutes.most), wholeNumber(draft.perDay, 1, 50)];
  const faults = [
    ...(isDay(firstDay) ? [] : [{ field: 'firstDay' as const, text: says.dayMissing }]),
    ...(from === undefined ? [{ field: 'from' as const, text: says.timeWrong }] : []),
    ...(minutes === undefined ? [{ field: 'minutes' as const, text: says.minutesWrong }] : []),
    ...(gap === undefined ? [{ field: 'gap' as const, text: says.bulk.gapWrong }] : []),
    ...(perDay === undefined ? [{ field: 'perDay' as const, text: says.bulk.perDayWrong }] : []),
  ];
  const isWhole = isDay(firstDay) && from !== undefined && minutes !== undefined;
  const plan =
    isWhole && gap !== undefined && perDay !== undefined ? { firstDay, from, minutes, gap, perDay } : undefined;
  return { plan, faults };
}

/** A meeting for each person, to be typed over; empty boxes where none was found. */
export function propose(
  people: readonly BulkRow[],
  draft: PlanDraft,
  { taken }: InCycle,
  calendar: SchoolCalendar,
): Proposed {
  const { plan } = readPlan(draft);
  const toMeet = people.map(({ reviewId, appraiser }) => ({ id: reviewId, appraiser }));
  const slots = plan ? proposeSlots(toMeet, plan, taken, calendar) : new Map<ReviewId, Slot>();
  return new Map(
    people.map(({ reviewId }) => {
      const { on, at } = slots.get(reviewId) ?? { on: '', at: '' };
      return [reviewId, { on, at, minutes: draft.minutes, place: draft.place }];
    }),
  );
}
