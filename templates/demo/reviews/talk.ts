import { addDays, type Day } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { Answer } from '#domain/form/content.ts';
import { TICKED } from '#domain/form/kinds/checklist.ts';
import { sidesOf } from '#domain/form/sides.ts';
import { meetingsOf } from '#domain/policy/meetings.ts';
import { notesQuestion, presentQuestion, YEAR_NOTES } from '#domain/policy/notes-form.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { StepDone } from '#domain/record/record.ts';
import { noticed, talks } from '#templates/demo/texts/talks.ts';
import { hasDone } from './steps.ts';

/** A review as far as its talks are told of. */
interface Talked {
  policy: Policy;
  place: number;
  /** Which of the years: what is told moves on from one to the next. */
  year: number;
  /** The appraisee and the appraiser. */
  names: readonly string[];
  steps: readonly StepDone[];
  today: Day;
}

/** What was ticked off and noted of the meetings that were held, and for some what was noticed through the year. */
export function talkOf(talked: Talked): Answer[] {
  return [...ticks(talked), ...meetingNotes(talked), ...yearNotes(talked)].filter(({ text }) => text !== '');
}

/** Whoever has met has been through the list but for a thing or two; before that the first few are ticked. */
function ticks({ policy, place, steps }: Talked): Answer[] {
  const lists = policy.forms.find(({ id }) => id === 'checklist')?.sections.flatMap(({ questions }) => questions) ?? [];
  const most = hasDone(steps, 'meeting') ? 40 : hasDone(steps, 'meeting-set') ? 3 : 0;
  return lists.flatMap((question) => {
    if (question.kind !== 'checklist') return [];
    const { id, by, items } = question;
    return items
      .slice(0, most)
      .filter((_, at) => (place + at) % 9 !== 4)
      .flatMap((item) => sidesOf[by].map((side) => ({ question: id, side, row: item.id, cell: '', text: TICKED })));
  });
}

function meetingNotes({ policy, place, year, names, steps }: Talked): Answer[] {
  return meetingsOf(policy.phases).flatMap((meeting, at) => {
    if (!hasDone(steps, meeting.held)) return [];
    return [
      agreed(presentQuestion(meeting), names.filter((name) => name !== '').join(', ')),
      agreed(notesQuestion(meeting), talks[(place + at + 2 * year) % talks.length] ?? ''),
    ];
  });
}

/** About every third has a note of the weeks after the first step. */
function yearNotes({ place, year, steps, today }: Talked): Answer[] {
  const [first] = steps.map(({ on }) => on).toSorted();
  const on = first && addDays(first, 21);
  if (place % 3 !== 0 || !on || on > today) return [];
  return [agreed(YEAR_NOTES, `${shortDay(on, 'en')}: ${noticed[(place + year) % noticed.length] ?? ''}`)];
}

function agreed(question: string, text: string): Answer {
  return { question, side: 'agreed', row: '', cell: '', text };
}
