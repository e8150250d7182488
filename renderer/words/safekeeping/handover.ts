import type { Output } from '#contract/index.ts';
import type { Day } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { Compartment, Role } from '#domain/roles.ts';
import { lang } from '#renderer/words/language.ts';

type LeavingStep = Output<'handover.leaving'>['steps'][number]['step'];
type WeekStep = NonNullable<Output<'handover.firstWeek'>['week']>['steps'][number]['step'];

const dayOf = (day: Day): string => shortDay(day, lang);

/** Leaving an office, coming into one, and looking after the recovery sheets. */
export const handoverWords = {
  title: 'When I leave',
  text: 'What to do before and after your last day, and the handover book for whoever comes next.',
  help: [
    'Work down the list. Each line opens the place where it is done, and is ticked as soon as the program sees it.',
    'What comes after your last day is done by the person who stays: your own key opens nothing any more then.',
    'The handover book holds what this office sees and no more. The words of a recovery sheet are never in it.',
  ],
  list: 'Before and after your last day',
  lastDay: (day: Day) => `Your last day is ${dayOf(day)}.`,
  noLastDay: 'No last day is noted for whoever holds this office.',
  state: { leaving: (day: Day) => `Last day ${dayOf(day)}`, staying: 'No last day is noted' },
  steps: {
    'last-day': 'Note your last day on your own page of the staff list',
    book: 'Print the handover book within a month of leaving',
    backup: 'Have a copy of the records made and proved within the last week',
    office: 'Add your successor to the staff list and choose them for the office',
    key: 'After the last day: the other person turns your key, or your successor gets one',
    sheets: 'After the last day: new recovery sheets are printed and checked',
  } satisfies Record<LeavingStep, string>,
  status: {
    done: (on: Day | null) => (on === null ? 'Done' : `Done, ${dayOf(on)}`),
    open: 'To do',
    unknown: 'Look yourself',
  },
  book: {
    title: 'Handover book',
    text: 'What is open, what is due in the next twelve months, where things are, and how the school decided. In Word and PDF, in English and Welsh.',
    open: {
      manager: 'Book of the business manager’s office',
      headteacher: 'Book of the headteacher’s office',
    } satisfies Record<Role, string>,
    ofManager: 'It is made of what the office sees: nothing of your own part is in it.',
  },
  week: {
    title: 'Your first week',
    text: (since: Day) =>
      `You came into this office on ${dayOf(since)}. Take these in any order; nobody is reminded of them later.`,
    list: 'The first week',
    steps: {
      office: 'Day 1: see that you are named as holder of the office',
      book: 'Day 1: read the handover book',
      sheet: 'Day 2: find your recovery sheet and note that you have seen it',
      backup: 'Day 2: make a copy of the records and see it proved',
      due: 'Day 3: go through what is due, with whoever it waits for',
      law: 'Day 4: look at what the law has overtaken in the policy',
    } satisfies Record<WeekStep, string>,
    putAway: 'Put this away',
    gone: 'Put away. ‘When I leave’ and the handover book stay under Safekeeping.',
  },
  sheets: {
    remind: (compartment: Compartment, on: Day | null) =>
      on === null
        ? `Nobody has noted that the ${names[compartment]} is in its place.`
        : `The ${names[compartment]} was last seen in its place on ${dayOf(on)}, more than a year ago.`,
    seen: 'I have checked: it is there',
    seenOf: (compartment: Compartment) => `I have checked: the ${names[compartment]} is there`,
    done: 'Noted for another year.',
    lost: 'If it is not there, make new sheets under ‘People and passphrases’.',
    card: 'Recovery sheets in their place',
    fact: (givenOn: Day | null, seenOn: Day | null) =>
      seenOn === null
        ? 'Not noted'
        : `Seen on ${dayOf(seenOn)}${givenOn === null || givenOn === seenOn ? '' : `, given on ${dayOf(givenOn)}`}`,
    names: {
      general: 'Recovery sheet of the office',
      restricted: 'Recovery sheet of the headteacher',
    } satisfies Record<Compartment, string>,
  },
} as const;

const names: Record<Compartment, string> = {
  general: 'recovery sheet of the office',
  restricted: 'recovery sheet of the headteacher',
};
