import type { Output } from '#contract/index.ts';
import type { Finding, JudgedChoice } from '#domain/staff-list/judging/judgement.ts';
import { counted } from '#renderer/words/counted.ts';

type Judgement = Output<'imports.look'>['judgements'][number];

const areDates = counted({ one: '# is a real date', other: '# are real dates' });
const othersAre = counted({ one: 'the other is text', other: 'the other # are text' });

/** What the columns of a list were found to hold, in the words of an office. */
export const judgingWords = {
  title: 'Check these columns',
  text: 'Taken as a whole, these columns say something that a single cell does not. Each is read as proposed unless you choose otherwise.',
  legend: (field: string, heading: string) => `${field} (column ‘${heading}’)`,
  proposal: (choice: string) => `${choice} (proposed)`,
  evidence: {
    'day-order': ({ count, against, of, example, proposed }) => {
      if (count > 0 && against > 0)
        return `${count} of ${of} dates can only be month first (${example}), and ${against} can only be day first. Dates that could be either are listed under ‘Worth a look’.`;
      if (count > 0) return `${count} of ${of} dates can only be month first (${example}).`;
      if (proposed === 'month-first')
        return `Another column of this file is month first, and none of these ${of} dates says otherwise (${example}).`;
      return `Nothing in this column says whether the day or the month stands first (${example}).`;
    },
    'swapped-days': ({ count, against, of, example }) =>
      against > 0
        ? `Of ${of} dates, ${areDates(count)}, none of them after the 12th of a month; ${othersAre(against)} (${example}). Excel does this to a list from another country: it exchanges day and month where it can.`
        : `Of ${of} dates, ${areDates(count)}, none of them after the 12th of a month, and in another column of this file Excel has exchanged day and month.`,
    instants: ({ count, of, example }) =>
      `${count} of ${of} dates are at 11 in the evening by Greenwich time (${example}). In British summer time that is midnight: the next day.`,
    shares: ({ count, of, example }) =>
      `${count} of ${of} numbers are no more than 1, or are percentages (${example}). That looks like a share of full time (FTE) and not like hours a week.`,
    minutes: ({ count, against, of, example }) =>
      `${count} of ${of} numbers have .15, .30 or .45 behind the point (${example})${against > 0 ? `, and ${against} something else` : ' and none has anything else but .00'}. That looks like hours and minutes.`,
    'rounded-numbers': ({ count, of, example }) =>
      `${count} of ${of} numbers were rounded by a spreadsheet (${example}), so their last digits are lost. Export the list again and choose it without opening it in Excel first.`,
  } satisfies Record<Finding, (judgement: Judgement) => string>,
  choices: {
    'day-order': {
      'month-first': 'Month first: 9/1/2019 is 1 September',
      'day-first': 'Day first: 9/1/2019 is 9 January',
    },
    'swapped-days': { swap: 'Exchange day and month in the real dates', keep: 'Leave the real dates as they are' },
    instants: { 'school-day': 'The day it was in Britain', 'as-written': 'The day that stands in the file' },
    shares: {
      'as-share': 'Take them as the share of full time (FTE)',
      'leave-out': 'Leave them out',
      keep: 'They are hours a week',
    },
    minutes: {
      'as-minutes': 'Hours and minutes: 32.30 is thirty-two and a half hours',
      keep: 'Hours with a decimal: 32.30 is 32.3 hours',
    },
    'rounded-numbers': { 'leave-out': 'Leave the numbers out', keep: 'Keep them as they stand' },
  } as Record<Finding, Partial<Record<JudgedChoice, string>>>, // each finding has its own choices
} as const;
