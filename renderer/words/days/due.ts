import type { DueWhen } from '#domain/deadlines/due.ts';
import { counted } from '#renderer/words/counted.ts';

const deadlines = counted({ one: '# deadline', other: '# deadlines' });
const overdueOf = counted({ other: '# overdue' });

/** What is due: every running deadline of every open cycle. */
export const dueWords = {
  title: 'What is due',
  counted: deadlines,
  countedGroups: counted({ one: '# group', other: '# groups' }),
  help: [
    'Every running deadline, in every open cycle and outside them. A name opens the review, which shows how the date was worked out.',
    'Group them by appraiser to see whom to remind; the name of a group opens its deadlines.',
    'Tick rows to mark them as done on a day, book their meetings, or print and save them alone. Ctrl+C copies a row to Excel.',
  ],
  mark: {
    button: 'Mark as done',
    title: (count: number) => `Mark ${deadlines(count)} as done`,
    action: counted({ one: 'Mark # step as done', other: 'Mark # steps as done' }),
    marked: counted({ one: 'Marked # step as done', other: 'Marked # steps as done' }),
    planned: (names: string) => `What somebody planned for a day is recorded on its own page: ${names}`,
  },
  note: (count: number, overdue: number) => `${deadlines(count)}, ${overdueOf(overdue)}`,
  putOut: 'Print or save…',
  by: 'Group by',
  groups: {
    '': 'One list',
    day: 'Day',
    person: 'Person',
    appraiser: 'Appraiser',
    step: 'Step',
    site: 'Site',
  },
  allOf: {
    day: 'All days',
    person: 'Everybody',
    appraiser: 'All appraisers',
    step: 'All steps',
    site: 'All sites',
  },
  when: 'When',
  always: 'Any day',
  whens: {
    overdue: 'Overdue',
    'this-week': 'This week',
    'next-two-weeks': 'Next two weeks',
    later: 'Later',
  } satisfies Record<DueWhen, string>,
  cycle: 'Cycle',
  allCycles: 'All cycles',
  site: 'Site',
  allSites: 'All sites',
  noSite: 'No site',
  noAppraiser: 'No appraiser',
  outside: 'In no cycle',
  waits: 'Waiting for',
  anybody: 'Anybody',
  columns: {
    name: 'Name',
    due: 'Due',
    left: 'How long',
    step: 'Step',
    rule: 'Rule',
    waits: 'Waiting for',
    appraiser: 'Appraiser',
    site: 'Site',
    cycle: 'Cycle',
    all: 'All',
  },
  rule: (rule: string, clause: string) => `${rule} (policy ${clause})`,
  chosenRule: (rule: string) => `${rule} (your school’s choice)`,
  noCycle: 'No cycle is open. Deadlines belong to an open cycle.',
  openCycle: 'Open a cycle',
  nothing: 'Nothing is due. Deadlines appear here as soon as a meeting has a date.',
  reviews: 'Go to the reviews',
  noMatch: 'No deadlines match these filters.',
  clear: 'Clear the filters',
} as const;
