import type { Day } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { TypedIn } from '#domain/report/report.ts';
import type { Role } from '#domain/roles.ts';
import { counted } from '#renderer/words/counted.ts';
import { lang } from '#renderer/words/language.ts';

const roles: Record<Role, string> = { manager: 'the business manager', headteacher: 'the headteacher' };
const dayOf = (day: Day): string => shortDay(day, lang);

/** The screen on which the report to governors is released. */
export const reportWords = {
  title: 'Release the report to governors',
  subtitle: (cycle: string) => `Cycle ${cycle}`,
  help: [
    'The report that is released is the only one: the office prints and saves it as it was released, until another is.',
    'No name leaves with it. Texts in which somebody’s name stands are listed here; they are printed without it, or as you word them.',
    'Each report that leaves is compared with those of the same cycle before it. What a difference would tell of one or two people stays as it was, and the report says so.',
    'What only the headteacher opens is in no figure: the office reads this report, and could work it out.',
  ],
  release: 'Release and print',
  releaseOnly: 'Release without printing',
  released: 'Released. The office prints and saves this report from now on.',
  onlyHeadteacher: 'The headteacher releases this report. Until then it can be printed as it stands today.',
  names: {
    title: 'Names in what was typed',
    none: 'No name of anybody on the staff list appears in what is printed.',
    found: counted({
      one: 'In # text a name was found. It is printed as it stands on the right.',
      other: 'In # texts names were found. They are printed as they stand on the right.',
    }),
    columns: { where: 'Typed as', text: 'Text', names: 'Names', say: 'Printed instead' },
    say: (text: string) => `Printed instead of: ${text}`,
    typedIn: {
      priority: 'Priority',
      theme: 'Theme of a training need',
      policy: 'The school’s policy',
      moderation: 'Moderation, appeals and concerns',
      equality: 'Equality of process',
      change: 'What should change',
      recommendation: 'Recommendation',
    } satisfies Record<TypedIn, string>,
  },
  own: {
    title: 'In your own words',
    moderation: 'Moderation, appeals and concerns',
    moderationHint: 'In numbers at most, and none that tells of one or two people.',
    equality: 'Equality of process',
    equalityHint: 'How it is seen to that everybody is treated alike.',
    change: 'What should change',
    changeHint: 'In a few sentences; recommendations stand in a table below it.',
    recommendations: 'Recommendations',
    recommendation: (number: number) => `Recommendation ${number}`,
    what: 'What should change',
    who: 'Who sees to it',
    byWhen: 'By when',
    add: 'Add a recommendation',
    remove: (number: number) => `Remove recommendation ${number}`,
  },
  page: {
    title: 'The page as it leaves',
    frame: 'The report to governors as it leaves',
    language: 'Language',
  },
  left: {
    title: 'Reports that left the school',
    none: 'None of this cycle yet.',
    line: (on: Day, by: Role, isReleased: boolean) =>
      isReleased
        ? `${dayOf(on)}: released by ${roles[by]}`
        : `${dayOf(on)}: printed or saved by ${roles[by]}, not released`,
  },
  /** Over the report among the documents. */
  line: {
    none: 'Not released yet: printed as it stands today.',
    released: (on: Day) => `As released on ${dayOf(on)}.`,
    names: counted({ one: 'Names are left out of # text.', other: 'Names are left out of # texts.' }),
    open: 'Release it',
    again: 'Release a newer one',
  },
};
