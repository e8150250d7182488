import { addDays, type Day } from '#domain/days/dates.ts';
import type { SchoolCalendar } from '#domain/days/school-calendar.ts';
import { termsIn } from '#domain/days/school-days.ts';
import { proposeSlots, type SlotPlan, type Taken } from './meeting-slots.ts';
import { isMeetingDay } from './meetings.ts';

/** How many meetings an appraiser holds on one day beside other work, as the page of the season counts. */
export const SEASON_PER_DAY = 2;

const pace: Omit<SlotPlan, 'firstDay'> = { from: '09:00', minutes: 60, gap: 15, perDay: SEASON_PER_DAY };

/** A meeting that somebody is to hold with somebody. */
export interface SeasonMeeting<Id extends string> {
  id: Id;
  /** Who holds it, as one text that is the same for the same person. */
  appraiser: string;
  /** The first day on which it may be held, as the policy has it. */
  opens: Day | null;
  /** The last one; null where neither the policy nor the school says. */
  until: Day | null;
  /** The first day on which it can be held for the notice that the policy asks for; null where none is asked, or it was given. */
  noticeUntil: Day | null;
  heldOn: Day | null;
  bookedOn: Day | null;
}

/**
 * Why a meeting does not fit: its last day has passed; the notice leaves no day; no meeting is held between its first and
 * its last day; the appraiser's slots are taken by their other meetings; it is booked for after its last day.
 */
export type NoFit = 'past' | 'notice' | 'no-day' | 'full' | 'booked-late';

/** What one appraiser has to hold. */
export interface AppraiserSeason<Id extends string> {
  appraiser: string;
  /** How many they appraise; each is held, booked or not booked. */
  people: number;
  held: number;
  booked: number;
  open: number;
  /** The last day of those that are not booked; null where there is none, or no last day. */
  until: Day | null;
  /** The school days until then on which they have a slot, and how many slots these are. */
  days: number;
  slots: number;
  noFit: { id: Id; why: NoFit }[];
}

interface Season {
  today: Day;
  calendar: SchoolCalendar;
  /** The meetings of every kind that are booked. */
  taken: readonly Taken[];
}

/** What each appraiser has to hold of one meeting, against the days that are left; in the order in which they first come. */
export function seasonOf<Id extends string>(
  meetings: readonly SeasonMeeting<Id>[],
  season: Season,
): AppraiserSeason<Id>[] {
  return [...Map.groupBy(meetings, ({ appraiser }) => appraiser)].map(([appraiser, theirs]) =>
    loadOf(appraiser, theirs, season),
  );
}

function loadOf<Id extends string>(
  appraiser: string,
  theirs: readonly SeasonMeeting<Id>[],
  { today, calendar, taken }: Season,
): AppraiserSeason<Id> {
  const pending = theirs.filter(({ heldOn }) => heldOn === null);
  const open = pending.filter(({ bookedOn }) => bookedOn === null);
  const own = taken.filter((one) => one.appraiser === appraiser);
  // whoever has least time left is met first
  const order = open.toSorted((a, b) => (a.until ?? 'z').localeCompare(b.until ?? 'z'));
  const fits = proposeSlots(
    order.map((one) => ({ id: one.id, appraiser, from: firstDay(one, today), until: one.until ?? undefined })),
    { ...pace, firstDay: today },
    own,
    calendar,
  );
  const until = latest(open.map((one) => one.until));
  const days = until === null ? [] : freeDays({ from: earliest(open, today), until }, own, calendar);
  return {
    appraiser,
    people: theirs.length,
    held: theirs.length - pending.length,
    booked: pending.length - open.length,
    open: open.length,
    until,
    days: days.length,
    slots: days.reduce((sum, { free }) => sum + free, 0),
    noFit: [
      ...pending.flatMap(({ id, bookedOn, until: last }) =>
        bookedOn !== null && last !== null && bookedOn > last ? [{ id, why: 'booked-late' as const }] : [],
      ),
      ...order.filter(({ id }) => !fits.has(id)).map((one) => ({ id: one.id, why: whyNot(one, today, calendar) })),
    ],
  };
}

function firstDay({ opens, noticeUntil }: Pick<SeasonMeeting<string>, 'opens' | 'noticeUntil'>, today: Day): Day {
  return [opens ?? today, noticeUntil ?? today].reduce((a, b) => (a > b ? a : b), today);
}

function earliest(open: readonly SeasonMeeting<string>[], today: Day): Day {
  const [first = today, ...others] = open.map((one) => firstDay(one, today));
  return others.reduce((a, b) => (a < b ? a : b), first);
}

/** The last of some days; null where one has none, because then there is no last day for all. */
function latest(days: readonly (Day | null)[]): Day | null {
  const known = days.filter((on) => on !== null);
  return known.length < days.length ? null : known.reduce<Day | null>((a, b) => (a !== null && a > b ? a : b), null);
}

/** The days of a span on which an appraiser can hold one meeting more, with how many. */
function freeDays(
  { from, until }: { from: Day; until: Day },
  own: readonly Taken[],
  calendar: SchoolCalendar,
): { on: Day; free: number }[] {
  return meetingDays(from, until, calendar)
    .map((on) => ({ on, free: SEASON_PER_DAY - own.filter((one) => one.on === on).length }))
    .filter(({ free }) => free > 0);
}

function whyNot(one: SeasonMeeting<string>, today: Day, calendar: SchoolCalendar): NoFit {
  const { opens, until, noticeUntil } = one;
  if (until === null) return 'full';
  if (until < today) return 'past';
  const withoutNotice = firstDay({ opens, noticeUntil: null }, today);
  if (meetingDays(withoutNotice, until, calendar).length === 0) return 'no-day';
  const isNoticed = noticeUntil !== null && meetingDays(firstDay(one, today), until, calendar).length === 0;
  return isNoticed ? 'notice' : 'full';
}

/** The days on which meetings are held from one day to another, both counted. */
function meetingDays(from: Day, until: Day, calendar: SchoolCalendar): Day[] {
  const days: Day[] = [];
  for (let on = from; on <= until; on = addDays(on, 1)) if (isMeetingDay(on, calendar)) days.push(on);
  return days;
}

/** A term as far as it lies before a last day, with the days on which meetings are held in it. */
export interface TermLeft {
  name: string;
  starts: Day;
  ends: Day;
  days: number;
}

/** The terms that are left from a day to another, the earliest first; none where the school entered none. */
export function termsLeft(from: Day, until: Day, calendar: SchoolCalendar): TermLeft[] {
  if (from > until) return [];
  return termsIn(calendar)
    .filter(({ starts, ends }) => starts <= until && ends >= from)
    .map(({ name, starts, ends }) => {
      const [first, last] = [starts > from ? starts : from, ends < until ? ends : until];
      return { name, starts: first, ends: last, days: meetingDays(first, last, calendar).length };
    });
}
