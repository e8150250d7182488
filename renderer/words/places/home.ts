import type { Day } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { counted } from '#renderer/words/counted.ts';
import { lang } from '#renderer/words/language.ts';
/** What needs doing, in date order, and the cycle at a glance. */
export const homeWords = {
  title: 'Home',
  help: [
    'What is late and what is due, in date order. A name opens the review; a number of people opens to their names, and to what can be done for all of them at once.',
    'Open the rule under each to see how its date was worked out.',
    'The two papers that you need every year are under Continue.',
  ],
  headteacher: {
    help: 'Your own appraisals, what waits for you and the reviews that only you open stand first.',
    title: 'For you',
    appraisals: 'Your appraisals',
    allSigned: counted({
      one: 'The review that you hold is signed.',
      other: 'All # reviews that you hold are signed.',
    }),
    noAppraisals: 'You are nobody’s appraiser in the open cycles.',
    unnamed: 'The records do not say yet who the headteacher is, so your own appraisals cannot be found.',
    name: 'Choose the headteacher',
    signed: counted({ one: '# more is signed.', other: '# more are signed.' }),
    more: counted({ one: '# more in the list of reviews', other: '# more in the list of reviews' }),
    restricted: 'Only you can open these',
    booked: (day: string, at: string) => `meeting booked for ${day}${at === '' ? '' : `, ${at}`}`,
    concerns: {
      none: 'There is no open concern, plan or probation.',
      all: 'Go to concerns and plans',
      more: (count: number) => `All ${count} that are open`,
    },
    waiting: 'Waiting for you',
    proposals: counted({
      one: 'The business manager proposes to destroy some records. Nothing goes until you approve it.',
      other: 'The business manager made # proposals to destroy records. Nothing goes until you approve it.',
    }),
    toProposals: 'Look at what is proposed',
    report: {
      title: 'Report to governors',
      whole: (cycle: string) => `${cycle}: every review was held and signed.`,
      lacks: (cycle: string, notHeld: number, notSigned: number) =>
        `${cycle}: ${[notHeld > 0 ? toHold(notHeld) : '', notSigned > 0 ? toSign(notSigned) : ''].filter(Boolean).join(', ')}.`,
      open: (cycle: string, releasedOn: Day) => `Report on ${cycle}, released on ${shortDay(releasedOn, lang)}`,
      release: (cycle: string) => `Release the report on ${cycle}`,
    },
  },
  toDo: {
    title: 'To do',
    overdue: (count: number) => `Overdue (${count})`,
    thisWeek: (count: number) => `This week (${count})`,
    nextTwoWeeks: (count: number) => `Next two weeks (${count})`,
    rest: (count: number) => `See all ${count}`,
    people: counted({ one: '# person', other: '# people' }),
    otherDays: counted({ one: '# has another day', other: '# have another day' }),
    dueOn: (day: string) => `due ${day}`,
    book: counted({ one: 'Book # meeting', other: 'Book # meetings' }),
    markHeld: counted({ one: 'Mark # meeting as held', other: 'Mark # meetings as held' }),
    markDone: counted({ one: 'Mark as done for # person', other: 'Mark as done for # people' }),
    named: (waits: string, name: string) => `${waits}, ${name}`,
    later: counted({ one: '# more deadline later', other: '# more deadlines later' }),
    all: 'All that is due',
    byAppraiser: 'By appraiser',
    byPerson: 'By person',
    reviews: 'Go to the reviews',
    leaving: (name: string, day: string, count: number) => `${name}’s last day is ${day}. ${waiting(count)}`,
    toPerson: (name: string) => `Go to ${name}`,
    termsMissing:
      'The policy counts in school days or in terms, and no term dates have been entered for this school year. Until you enter them, school days are counted as working days, and terms as they usually fall.',
    enterTerms: 'Enter the term dates',
    noCycle: 'Nothing is due, because no cycle is open yet.',
    nothingYet: 'Nothing is due in the next two weeks. See ‘All that is due’ for what comes later.',
    nothing: 'Nothing is due in the next two weeks. Deadlines appear here as soon as a meeting has a date.',
  },
  cycle: {
    title: (cycle: string, signed: number, of: number) => `Cycle ${cycle}: ${signed} of ${of} signed`,
    several: (count: number) => `${count} open cycles`,
    chart: (cycle: string) => `Where the reviews of ${cycle} are`,
    none: 'No cycle is open yet. Opening one decides who has a review this year and who appraises whom.',
    open: 'Open a cycle',
    empty: 'It has no open reviews yet.',
    who: 'Who is in and who is out',
  },
  coming: {
    title: 'Starting later',
    joins: (cycle: string, day: string) => `can join ${cycle} from ${day}`,
  },
  weeks: 'Deadlines by week',
  year: {
    title: 'The year',
    choose: 'School year',
    picture: (year: string) => `The school year ${year}`,
    description: (cycles: readonly string[]) =>
      `The terms and closures of the school, and the phases and days of ${cycles.join('; ')}. The list below names each of them.`,
    marks: 'Deadlines of the year',
    point: 'A number shows how many deadlines on that day have still to be met. Point at it to see which.',
    running: (count: number, isLate: boolean) => `${count} ${isLate ? 'overdue' : 'to meet'}`,
    named: (step: string, clause: string) => `${step} (policy ${clause})`,
    chosen: (step: string) => `${step} (your school’s choice)`,
    today: 'Today',
    noTerms: 'No term dates have been entered for this year.',
    enterTerms: 'Enter them',
    list: 'The year as a list',
    cycle: 'The cycle',
    columns: { what: 'What', starts: 'From', ends: 'To', of: 'Cycle or calendar', running: 'To meet' },
    bands: {
      term: 'Term',
      'half-term': 'Half-term',
      inset: 'INSET day',
      closure: 'School closed',
      holiday: 'One-off bank holiday',
      'bank-holiday': 'Bank holiday',
    },
  },
  keepGoing: {
    title: 'Continue',
    review: (name: string, cycle: string) => `${name}, ${cycle}`,
    nothing: 'The reviews you have worked on appear here.',
    at: (when: string) => `edited ${when}`,
    cycle: 'Cycle for these papers',
    report: 'Print governor report',
    needs: 'Training needs to Excel',
  },
} as const;

const toHold = counted({ one: '# meeting still to be held', other: '# meetings still to be held' });
const toSign = counted({ one: '# statement still to be signed', other: '# statements still to be signed' });

const waiting = counted({
  one: '# review is still to be given to another appraiser.',
  other: '# reviews are still to be given to another appraiser.',
});
