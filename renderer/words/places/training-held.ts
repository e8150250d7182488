import type { Day } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { StandingState } from '#domain/training/standing.ts';
import { counted } from '#renderer/words/counted.ts';
import { lang } from '#renderer/words/language.ts';

const dayOf = (on: Day): string => shortDay(on, lang);
const people = counted({ one: '# person', other: '# people' });
const months = counted({ one: 'Every month', other: 'Every # months' });
const years = counted({ one: 'Every year', other: 'Every # years' });

/** Training that was held, and training that must be had. */
export const trainingHeldWords = {
  title: 'Training attended and required',
  help: [
    'What training the law, guidance or your insurer asks of whom, who has it, and what runs out by the end of the next term.',
    'Record a course once for everybody who was there.',
  ],
  record: 'Record a training',
  recordFor: 'Record a training for them',
  standing: {
    title: 'Who has it, and until when',
    counted: counted({ one: '# line', other: '# lines' }),
    label: 'Who has the training that is required',
    until: (name: string | null, ends: Day) =>
      name === null
        ? `What runs out by ${dayOf(ends)} is pointed out. Enter the term dates to go by the end of the next term.`
        : `What runs out by the end of ${name}, on ${dayOf(ends)}, is pointed out.`,
    columns: { name: 'Name', what: 'Training', state: 'State', heldOn: 'Last done', until: 'Valid until' },
    states: {
      missing: 'Not done yet',
      over: 'Ran out',
      'runs-out': 'Runs out',
      has: 'Up to date',
    } satisfies Record<StandingState, string>,
    filterState: 'Show',
    open: 'What needs doing',
    everything: 'Everything',
    filterWhat: 'Training',
    allTraining: 'All training',
    forGood: 'Does not run out',
    empty: 'Nothing is asked of anybody yet. Enter your staff, or add a line to the list below.',
    fits: 'Nothing needs doing: everybody has what is asked of them, and nothing runs out by then.',
  },
  events: {
    title: 'Training that was held',
    label: 'Training that was held',
    counted: counted({ one: '# training session', other: '# training sessions' }),
    none: 'Nothing has been recorded yet.',
    ofPerson: 'Training',
    noneOfPerson: 'No training has been recorded for this person.',
    columns: {
      what: 'Training',
      heldOn: 'Held on',
      provider: 'By whom',
      people: 'There',
      cost: 'Cost',
      until: 'Certificate until',
      certificate: 'Certificate',
      edit: 'Change',
    },
    people,
    edit: 'Change',
    editOf: (what: string, on: Day) => `Change ${what} of ${dayOf(on)}`,
    remove: 'Remove this training',
    removed: (what: string) => `‘${what}’ is removed.`,
  },
  event: {
    titleNew: 'Record a training',
    titleEdit: 'Change a training',
    kind: 'Which training',
    choose: 'Choose a training',
    other: 'Something else',
    what: 'What it was',
    heldOn: 'Held on',
    provider: 'Who gave it',
    cost: 'What it cost in all, in pounds',
    who: 'Who was there',
    everybody: 'Everybody of whom it is asked',
    nobody: 'Nobody',
    expiresOn: 'Certificates valid until',
    expiresHint: 'Leave it empty where the list says how long it is valid.',
    certificates: 'Certificates with a number or a day of their own',
    certificateOf: (name: string) => `Certificate of ${name}`,
    expiresOf: (name: string) => `Certificate of ${name} valid until`,
    save: 'Save',
    saved: (what: string, count: number) => `‘${what}’ is recorded for ${people(count)}.`,
    missingKind: 'Choose which training it was.',
    missingWhat: 'Enter what it was.',
    missingDay: 'Enter the day on which it was held.',
    missingPeople: 'Choose who was there.',
    wrongCost: 'Enter a sum in pounds, such as 12.50',
  },
  files: {
    title: (what: string, on: Day) => `Certificates: ${what}, ${dayOf(on)}`,
    open: 'Certificates',
    openOf: (what: string, on: Day) => `Certificates of ${what} of ${dayOf(on)}`,
    hint: 'A certificate as it was issued, as a PDF, JPEG or PNG of up to 10 MB. It is kept inside the records, and goes when the training or the person is removed.',
    add: 'Add the file',
    addMore: 'Add another file',
    addOf: (name: string, what: string) => `Add the certificate of ${name}: ${what}`,
    added: (name: string) => `The certificate of ${name} is in the records.`,
    close: 'Close',
    goesToo: counted({
      one: 'With the training, or with whoever is taken out of it, the file of # certificate goes for good.',
      other: 'With the training, or with whoever is taken out of it, the files of # certificates go for good.',
    }),
  },
  mustHaves: {
    title: 'What is asked of whom',
    text: 'The list is yours to change. Where nobody has looked a source up, it says so: look it up before you rely on it.',
    label: 'What training is asked of whom',
    counted: counted({ one: '# requirement', other: '# requirements' }),
    columns: {
      name: 'Training',
      whom: 'Of whom',
      often: 'How often',
      nation: 'Where',
      source: 'Source',
      checked: 'Checked on',
      edit: 'Change',
    },
    whom: { all: 'Everybody', named: 'Whoever does it' },
    nations: { wales: 'Wales', england: 'England', both: 'England and Wales' },
    often: (count: number | null) => {
      if (count === null) return 'Once';
      return count % 12 === 0 ? years(count / 12) : months(count);
    },
    never: 'Not yet',
    leftOut: 'Not asked here',
    add: 'Add a line',
    edit: 'Change',
    editOf: (name: string) => `Change ${name}`,
    dialogNew: 'Add required training',
    dialogEdit: (name: string) => `Change: ${name}`,
    name: 'Training',
    ofWhom: 'Of whom it is asked',
    some: 'Of some staff groups',
    groups: 'Staff groups',
    missingGroups: 'Choose at least one staff group.',
    months: 'After how many months it is due again',
    monthsHint: 'Leave it empty where once is enough.',
    wrongMonths: 'Enter a whole number of months from 1 to 120, or nothing.',
    source: 'Source',
    checkedOn: 'Source checked on',
    isLeftOut: 'This school does not ask it',
    missingName: 'Enter the name of the training.',
    save: 'Save',
    saved: (name: string) => `‘${name}’ is changed.`,
  },
} as const;
