import { addDays, compareDays, type Day, daysBetween, isDay } from '#domain/days/dates.ts';
import type { SchoolCalendar } from '#domain/days/school-calendar.ts';
import { isSchoolDay } from '#domain/days/school-days.ts';
import { type Answer, answerIn } from '#domain/form/content.ts';
import { gridRows } from '#domain/form/kinds/grid.ts';
import type { QuestionOf } from '#domain/form/kinds/index.ts';
import { sidesOf } from '#domain/form/sides.ts';
import type { Form } from '#domain/policy/form.ts';
import type { PlanAction } from '#domain/record/rows.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { type Course, dueAfterRests, lastDayOfCourse, restOn } from './course.ts';

/** Something that a form plans for a day: a review, an action. */
export interface Planned {
  /** The row's own heading or action, or the question's. */
  label: Bilingual;
  /** What is written in the first box of the row. */
  about: string;
  on: Day;
  isDone: boolean;
}

/** What is written in a record, as far as it plans days. */
export interface Written {
  forms: readonly Form[];
  answers: readonly Answer[];
  actions: readonly Pick<PlanAction, 'area' | 'action' | 'byDay' | 'progress' | 'doneOn'>[];
}

/**
 * Every day that the forms of a record plan, in the order of the forms: the rows of its tables with a day that is due, and
 * its actions.
 */
export function plannedIn({ forms, answers, actions }: Written): Planned[] {
  return forms
    .flatMap(({ sections }) => sections)
    .flatMap(({ questions }) => questions)
    .flatMap((question) => {
      if (question.kind === 'grid') return inTable(question, answers);
      return question.kind === 'actions' ? inActions(question, actions) : [];
    });
}

/** An action is done on its day; where the form has no column for that, as soon as something is written of its progress. */
function inActions({ label, columns }: QuestionOf<'actions'>, actions: Written['actions']): Planned[] {
  return actions.flatMap(({ area, action, byDay: on, progress, doneOn }): Planned[] => {
    const isDone = columns.done === undefined ? progress !== '' : doneOn !== null;
    const what = action === '' ? label : { en: action };
    return on === null ? [] : [{ label: what, about: area, on, isDone }];
  });
}

function inTable(grid: QuestionOf<'grid'>, answers: readonly Answer[]): Planned[] {
  const { id: question, columns, label } = grid;
  const due = columns.find(({ means }) => means === 'due');
  const done = columns.find(({ means }) => means === 'done');
  const first = columns.find(({ cell, means }) => cell === 'text' && means === undefined);
  if (due === undefined) return [];
  return gridRows(grid).flatMap((row) =>
    sidesOf[grid.by].flatMap((side): Planned[] => {
      const written = (cell: string | undefined): string =>
        cell === undefined ? '' : answerIn(answers, { question, side, row: row.id, cell });
      const on = written(due.id);
      if (!isDay(on)) return [];
      return [{ label: row.label ?? label, about: written(first?.id), on, isDone: written(done?.id) !== '' }];
    }),
  );
}

/** What comes next of a record: when, and what; null where nothing is planned, it rests, or it has come to its end. */
export interface NextDate {
  on: Day;
  /** Null for the last day of its period. */
  label: Bilingual | null;
  about: string;
}

/** The next day of a record that somebody must keep, late ones first. */
export function nextDate(
  of: Pick<Course, 'ends' | 'extensions' | 'rests' | 'cameTo'>,
  planned: readonly Planned[],
  calendar: SchoolCalendar,
  today: Day,
): NextDate | null {
  if (of.cameTo !== null || restOn(of, today) !== undefined) return null;
  const last = lastDayOfCourse(of);
  const dates: NextDate[] = [
    ...planned.filter(({ isDone }) => !isDone),
    ...(last === null ? [] : [{ on: last, label: null, about: '' }]),
  ];
  const [first] = dates
    .flatMap(({ on, label, about }) => {
      const due = dueAfterRests(on, of, calendar);
      return due === null ? [] : [{ on: due, label, about }];
    })
    .sort((a, b) => compareDays(a.on, b.on));
  return first ?? null;
}

/** How long before the last day the last review is, so that what is decided can be told in time. */
const DAYS_BEFORE_END = 14;

/**
 * The days of so many reviews, planned back from the last day: the last one two weeks before it, the others as far apart as
 * the first is from the first day; each on a school day. A period that is too short has the last one on its last day.
 */
export function reviewsBack(
  { starts, ends }: { starts: Day; ends: Day },
  count: number,
  calendar: SchoolCalendar,
): Day[] {
  const length = daysBetween(starts, ends);
  const last = length > 2 * DAYS_BEFORE_END ? addDays(ends, -DAYS_BEFORE_END) : ends;
  const apart = Math.floor(daysBetween(starts, last) / count);
  return Array.from({ length: count }, (_, at) =>
    onSchoolDay(addDays(last, -apart * (count - 1 - at)), starts, calendar),
  );
}

/** The day itself or the last school day before it; the day itself where there is none since the first day. */
function onSchoolDay(on: Day, starts: Day, calendar: SchoolCalendar): Day {
  for (let found = on; found >= starts; found = addDays(found, -1)) if (isSchoolDay(found, calendar)) return found;
  return on;
}

/** The table of a form that plans reviews: rows with headings of their own, and a day on which each is due. */
export function reviewTableOf(forms: readonly Form[]): QuestionOf<'grid'> | undefined {
  return forms
    .flatMap(({ sections }) => sections)
    .flatMap(({ questions }) => questions)
    .flatMap((question) => (question.kind === 'grid' ? [question] : []))
    .find(({ rows, columns }) => typeof rows !== 'number' && columns.some(({ means }) => means === 'due'));
}
