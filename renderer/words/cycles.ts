const people = (count: number): string => (count === 1 ? 'One person has' : `${count} people have`);

/** The cycles: who is in, who is out and why, and who appraises whom. */
export const cyclesWords = {
  title: 'Cycles',
  help: [
    'A cycle is one period of the school’s policy. It keeps the policy as it was when it was opened.',
    'Open a cycle once a year: one preview shows who is in, who is out and why, and who appraises whom.',
  ],
  openOne: 'Open a cycle',
  empty: 'No cycle is open yet. Opening one decides who has a review and who appraises whom.',
  columns: { cycle: 'Cycle', starts: 'First day', ends: 'Last day', reviews: 'Reviews', signed: 'Signed' },
  appraiser: {
    label: 'Appraiser',
    of: (name: string) => `Appraiser of ${name}`,
    none: 'Choose who appraises',
    outside: 'Somebody from outside the staff list',
    name: 'Their name',
  },
  one: {
    title: (cycle: string) => `Cycle ${cycle}`,
    help: [
      'Who has a review in this cycle, and who has none and why.',
      'Somebody who was left out, or who came later, can join at any time.',
    ],
    note: (policy: string, starts: string, ends: string) => `${policy} · ${starts} to ${ends}`,
    in: (count: number) => `In the cycle (${count})`,
    out: (count: number) => `Left out (${count})`,
    nobodyOut: 'Nobody is left out.',
    name: 'Name',
    jobTitle: 'Job title',
    appraiser: 'Appraiser',
    stage: 'Stage',
    why: 'Why',
    join: 'Join the cycle',
    joinOf: (name: string) => `Join the cycle: ${name}`,
    joinTitle: (name: string) => `${name} joins the cycle`,
    joinText: 'A review is opened with last year’s objectives and training beside it.',
    joinMissing: 'Choose who appraises',
    joined: (name: string) => `${name} is in the cycle.`,
  },
  reason: (reason: string, clause: string | null) => (clause === null ? reason : `${reason} (policy ${clause})`),
  decided: (reason: string) => `Decided here: ${reason}`,
  open: {
    title: 'Open a cycle',
    help: [
      'Choose the cycle, then look down the list: who is in, and who appraises whom.',
      'Tick several people to give them the same appraiser, or to leave them out with a reason.',
      'Nothing is written until you open the cycle.',
    ],
    first: {
      policy: {
        text: 'A cycle opens under the school’s policy. Choose the policy first.',
        action: 'Choose the policy',
      },
      offices: {
        text: 'The headteacher’s and the business manager’s own reviews are kept apart. Say first who of the staff they are.',
        action: 'Say who they are',
      },
    },
    which: {
      label: 'Which cycle?',
      isOpen: 'open already',
      otherDays: 'Other days than the policy’s',
      otherDaysText: 'A school may begin or end a period earlier or later. A cycle lasts eighteen months at most.',
      starts: 'First day',
      ends: 'Last day',
      noDay: 'Enter a day',
      take: 'Use these days',
    },
    dates: (starts: string, ends: string) => `${starts} to ${ends}`,
    isOpen: 'This cycle is open already.',
    show: 'Show it',
    in: (count: number) => `Who is in (${count})`,
    out: (count: number) => `Who is out (${count})`,
    kept: (count: number) =>
      count === 1
        ? 'One review is kept in the headteacher’s part. The headteacher opens it from Home.'
        : `${count} reviews are kept in the headteacher’s part. The headteacher opens them from Home.`,
    nobody:
      'Nobody is in. The policy covers none of the staff on these days; check their groups and dates under Staff.',
    staff: 'Staff',
    same: (count: number) => `Same appraiser for ${count}`,
    sameTitle: (count: number) => `Same appraiser for ${count} ${count === 1 ? 'person' : 'people'}`,
    give: 'Give them this appraiser',
    sameHint: 'Nobody appraises themselves: if that person is ticked too, they keep their own appraiser.',
    leaveOut: (count: number) => `Leave out ${count}`,
    leaveOutTitle: (count: number) => `Leave out ${count} ${count === 1 ? 'person' : 'people'}`,
    reason: 'Reason',
    reasonHint: 'It is kept with the cycle, for example ‘Long absence; review in spring’',
    reasonMissing: 'Enter the reason',
    takeIn: 'Take in',
    takeInOf: (name: string) => `Take in ${name}`,
    missing: (name: string) => `Choose who appraises ${name}`,
    elsewhere: (label: string) => `Already in the cycle ${label}`,
    nobodyFits: 'Nobody in the cycle fits these filters.',
    site: 'Site',
    allSites: 'All sites',
    group: 'Group',
    allGroups: 'All groups',
    office: (office: string) => `Under the policy: ${office}`,
    look: {
      title: 'Worth a look before you open the cycle',
      label: 'Show',
      everybody: 'Everybody',
      kinds: {
        none: () => 'Without an appraiser',
        many: (most: number) => `Appraiser has more than ${most}`,
        untrained: () => 'Appraiser not trained',
        withoutQts: () => 'Appraiser without QTS',
      },
      counts: {
        none: (count: number) => `${people(count)} nobody to appraise them yet.`,
        many: (count: number, most: number) =>
          `${people(count)} an appraiser with more than ${most} people, this cycle and others together.`,
        untrained: (count: number) => `${people(count)} an appraiser with no appraiser training noted.`,
        withoutQts: (count: number) =>
          `${people(count)} an appraiser without qualified teacher status; somebody else then observes them.`,
      },
      tags: {
        count: (count: number) => `appraises ${count}`,
        many: (count: number, most: number) => `appraises ${count}, more than ${most}`,
        untrained: 'no training noted',
        withoutQts: 'no QTS',
      },
    },
    action: (count: number) => `Open the cycle for ${count} ${count === 1 ? 'person' : 'people'}`,
    confirmTitle: (label: string) => `Open the cycle ${label}?`,
    confirm: (count: number, out: number) =>
      `${count} ${count === 1 ? 'review is' : 'reviews are'} opened; ${out} ${out === 1 ? 'person is' : 'people are'} left out. Last year’s objectives and training stand beside each.`,
    opened: (label: string, count: number) =>
      `The cycle ${label} is open for ${count} ${count === 1 ? 'person' : 'people'}.`,
  },
} as const;
