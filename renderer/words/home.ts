/** What needs doing, in date order, and the cycle at a glance. */
export const homeWords = {
  title: 'Home',
  help: [
    'What is late and what is due, in the order of its dates. A name opens the review.',
    'The rule under each opens to the sum behind its date.',
    'The two papers that every year asks for are under Continue.',
  ],
  toDo: {
    title: 'To do',
    overdue: (count: number) => `Overdue (${count})`,
    thisWeek: (count: number) => `This week (${count})`,
    nextTwoWeeks: (count: number) => `Next two weeks (${count})`,
    later: (count: number) => `${count} more ${count === 1 ? 'deadline' : 'deadlines'} later`,
    all: 'All reviews',
    nothing: 'Nothing is due in the next two weeks. Deadlines appear here as soon as a meeting has its date.',
  },
  cycle: {
    title: (cycle: string, signed: number, of: number) => `Cycle ${cycle}: ${signed} of ${of} signed`,
    chart: 'Where the reviews are',
    none: 'No cycle is open yet. Opening one decides who has a review this year and who appraises whom.',
    open: 'Open a cycle',
    who: 'Who is in and who is out',
  },
  weeks: 'Deadlines by week',
  keepGoing: {
    title: 'Continue',
    review: (name: string, cycle: string) => `${name}, ${cycle}`,
    nothing: 'The reviews that you work on appear here.',
    at: (when: string) => `edited ${when}`,
    report: 'Print governor report',
    needs: 'Training needs to Excel',
  },
  toOpen: {
    title: 'Reviews that only you open',
    text: 'They are kept in the headteacher’s part. Say who appraises, and open them.',
    appraiser: (name: string) => `Who appraises ${name}`,
    missing: (name: string) => `Enter who appraises ${name}`,
    hint: 'A member of staff or somebody from outside, such as an appointed governor',
    open: (count: number) => (count === 1 ? 'Open the review' : `Open ${count} reviews`),
  },
} as const;
