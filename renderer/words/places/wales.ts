import type { Day } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { counted } from '#renderer/words/counted.ts';
import { lang } from '#renderer/words/language.ts';

/** What a school in Wales keeps of somebody besides: the register, the Passport, papers in Welsh. */
export const walesWords = {
  title: 'Registration and Welsh',
  text: 'Who is registered with the Education Workforce Council, when that was last looked up, and which papers each person wants in Welsh.',
  label: 'Registration and choice of language',
  counted: counted({ one: '# person', other: '# people' }),
  columns: {
    name: 'Name',
    number: 'Council’s number',
    checked: 'Last looked up',
    asked: 'Asked about Welsh',
    answer: 'Answer',
    edit: 'Change',
  },
  notRegistered: 'Not registered',
  noNumber: 'No number yet',
  notChecked: 'Not yet',
  notAsked: 'Not asked yet',
  onDay: (on: Day) => shortDay(on, lang),
  passport:
    'The Professional Learning Passport is the person’s own and not compulsory: remind them that they can note this training in it, on the council’s website.',
  edit: 'Change',
  editOf: (name: string) => `Change the registration and the choice of language of ${name}`,
  dialog: (name: string) => `Registration and Welsh: ${name}`,
  number: 'Number with the Education Workforce Council',
  checkedOn: 'Looked up in the council’s register on',
  askedOn: 'Asked which papers they want in Welsh on',
  answer: 'What they answered',
  answerHint: 'For example: every letter in Welsh, the statement in English.',
  missingAsked: 'Enter the day on which they were asked.',
  save: 'Save',
  saved: (name: string) => `Saved for ${name}.`,
} as const;
