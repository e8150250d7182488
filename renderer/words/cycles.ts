import { MOST_MONTHS } from '#domain/policy/groups.ts';
import { counted } from './counted.ts';

const people = counted({ one: '# person', other: '# people' });
const peopleHave = counted({ one: 'One person has', other: '# people have' });
const reviewsAre = counted({ one: '# review is', other: '# reviews are' });
const peopleAre = counted({ one: '# person is', other: '# people are' });

const objectivesCounted = counted({ one: '# objective', other: '# objectives' });
const peopleCounted = counted({ one: '# person', other: '# people' });

const startLate = counted({ one: '# review would start overdue.', other: '# reviews would start overdue.' });

/** The cycles: who is in, who is out and why, and who appraises whom. */
export const cyclesWords = {
  title: 'Cycles',
  counted: counted({ one: '# cycle', other: '# cycles' }),
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
    beside: (place: string, name: string) => `${place}, for ${name}`,
  },
  one: {
    title: (cycle: string) => `Cycle ${cycle}`,
    help: [
      'Who has a review in this cycle, and who has none and why.',
      'Somebody who was left out, or who came later, can join at any time.',
    ],
    closed: (on: string) => `This cycle was closed on ${on}.`,
    closedText: 'Its reviews can be read and printed. To change one, open the cycle again.',
    next: (cycle: string) => `Show ${cycle}`,
    openNext: (cycle: string) => `Open the next cycle, ${cycle}`,
    written: 'What was written',
    leave: {
      heading: 'Leave out',
      action: 'Leave out',
      of: (name: string) => `Leave ${name} out of this cycle`,
      title: (name: string) => `Leave ${name} out of this cycle`,
      text: 'An empty review is removed. One that has been started stays as it is and can still be read.',
      done: (name: string) => `${name} is left out of the cycle.`,
    },
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
    joinAgainst: (rule: string) => `The policy leaves them out: ${rule}. They join by the school’s decision.`,
    joinReasonHint: 'It is saved with the cycle, for example ‘Asked for a review of their own’',
    decision: 'Decided here',
    joined: (name: string) => `${name} is in the cycle.`,
  },
  close: {
    action: 'Close the cycle',
    title: (cycle: string) => `Close the cycle ${cycle}`,
    text: 'A closed cycle can still be read and printed, but nothing in it is due any more. It can be opened again.',
    ends: (on: string) => `Its last day is ${on}.`,
    nothing: 'Everything is signed and done.',
    reviews: (count: number) => `Reviews not signed (${count})`,
    deadlines: (count: number) => `Deadlines still running (${count})`,
    needs: (count: number) => `Training needs not met (${count})`,
    review: (name: string, stage: string, appraiser: string) => `${name}: ${stage.toLowerCase()}, with ${appraiser}`,
    deadline: (name: string, step: string, due: string) => `${name}: ${step}, by ${due}`,
    need: (name: string, need: string) => (need === '' ? name : `${name}: ${need}`),
    seen: 'I have seen what is still open',
    seenMissing: 'Look at what is still open, then tick this',
    done: (cycle: string) => `The cycle ${cycle} is closed.`,
  },
  reopen: {
    action: 'Open the cycle again',
    title: 'Open the cycle again',
    text: 'Its reviews can be changed again, and their deadlines continue.',
    reasonHint: 'It is saved with the cycle, for example ‘One review was signed late’',
    done: 'The cycle is open again.',
  },
  plan: {
    title: 'Improvement plan',
    titleOf: (year: string) => `Improvement plan ${year}`,
    none: 'No priorities have been entered for this year.',
    whose: 'Whose',
    owners: { school: 'The school', trust: 'The trust' },
    enter: 'Enter them in Settings',
    priority: 'Priority',
    objectives: 'Objectives that serve it',
    noObjective: 'None yet',
    served: (objectives: number, ofPeople: number) => `${objectivesCounted(objectives)} of ${peopleCounted(ofPeople)}`,
    allServe: 'Every objective serves one of them.',
    without: 'Objective that serves none of them',
    person: 'Person',
    servesElse: 'What it serves',
    promises: 'Support promised',
    noPromises: 'No support has been promised in this cycle.',
    late: 'Late',
  },
  history: {
    title: 'History of the cycle',
    opened: (on: string) => `Opened on ${on}`,
    closed: (on: string, by: string, open: number) =>
      open === 0 ? `Closed on ${on} by ${by}` : `Closed on ${on} by ${by}, with ${open} still open`,
    reopened: (on: string, by: string, reason: string) => `Opened again on ${on} by ${by}: ${reason}`,
    by: { manager: 'the business manager', headteacher: 'the headteacher' },
  },
  joining: {
    restricted: {
      title: (cycle: string | undefined) =>
        cycle === undefined ? 'Reviews that only you can open' : `Reviews that only you can open: ${cycle}`,
      text: 'They are in the headteacher’s part. Choose an appraiser for each, and open them.',
      one: 'Open this review',
      all: counted({ one: 'Open the review', other: 'Open # reviews' }),
    },
    others: {
      title: (cycle: string | undefined) => (cycle === undefined ? 'Can join the cycle now' : `Can join now: ${cycle}`),
      text: 'The policy no longer leaves them out. They join for the rest of the cycle.',
      one: 'Join the cycle',
      all: counted({ one: 'Join the cycle', other: 'All # join the cycle' }),
    },
    person: (name: string, jobTitle: string) => `${name}, ${jobTitle}`,
    noLonger: (reason: string, since: string) => `No longer: ${reason}. Since ${since}`,
    since: (day: string) => `In since ${day}`,
    missing: (name: string) => `Enter who appraises ${name}`,
    joined: (names: readonly string[]) =>
      names.length === 1 ? `${names[0]} is in the cycle.` : `${peopleAre(names.length)} in the cycle.`,
    more: (count: number) => `${count} more can join`,
  },
  reason: (reason: string, clause: string | null) => (clause === null ? reason : `${reason} (policy ${clause})`),
  decided: (reason: string) => `Decided here: ${reason}`,
  takenIn: (because: string, rule: string) => `${because}; the policy leaves them out: ${rule}`,
  outside: {
    title: 'Deadlines that this cycle does not reach',
    before: (step: string, day: string) => `‘${step}’ by ${day}: before the cycle begins.`,
    after: (step: string, day: string) => `‘${step}’ by ${day}: after the cycle ends.`,
    what: 'Nobody is late for a day before the cycle. Give the cycle other days, or agree days with everybody yourselves.',
  },
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
        text: 'The headteacher’s and the business manager’s own reviews are kept apart. First choose who they are.',
        action: 'Choose who they are',
      },
    },
    which: {
      label: 'Which cycle?',
      isOpen: 'open already',
      isClosed: (on: string) => `closed on ${on}`,
      otherDays: 'Dates other than the policy’s',
      otherDaysText: `A school may start or end a period earlier or later. A cycle can last at most ${MOST_MONTHS} months.`,
      starts: 'First day',
      ends: 'Last day',
      noDay: 'Enter a day',
      take: 'Use these days',
    },
    dates: (starts: string, ends: string) => `${starts} to ${ends}`,
    isOpen: 'This cycle is open already.',
    show: 'Show it',
    passed: {
      title: 'Days that have passed already',
      day: (step: string, day: string, clause: string, count: number) =>
        `‘${step}’: the day for it, ${day} (policy ${clause}), has passed. ${startLate(count)}`,
      own: (step: string) => `Your school’s own day: ${step}`,
      between: (ends: string) => `Enter a day from today to ${ends}, or leave the box empty`,
      wrong: (step: string) => `Enter a day for ‘${step}’ that is still to come, or leave its box empty`,
      what: 'A day of your own holds for this cycle only, and every list and paper says that your school named it.',
    },
    in: (count: number) => `Who is in (${count})`,
    out: (count: number) => `Who is out (${count})`,
    restricted: counted({
      one: 'One review is in the headteacher’s part. The headteacher opens it from Home.',
      other: '# reviews are in the headteacher’s part. The headteacher opens them from Home.',
    }),
    nobody:
      'Nobody is in this cycle. The policy covers none of the staff on these dates; check their groups and dates under Staff.',
    staff: 'Staff',
    same: (count: number) => `Same appraiser for ${count}`,
    sameTitle: (count: number) => `Same appraiser for ${people(count)}`,
    give: 'Give them this appraiser',
    sameHint: 'Nobody can appraise themselves: if that person is ticked too, they keep their own appraiser.',
    leaveOut: (count: number) => `Leave out ${count}`,
    leaveOutTitle: (count: number) => `Leave out ${people(count)}`,
    reasonHint: 'It is saved with the cycle, for example ‘Long absence; review in spring’',
    takeIn: 'Take in',
    takeInOf: (name: string) => `Take in ${name}`,
    missing: (name: string) => `Choose who appraises ${name}`,
    elsewhere: (label: string) => `Already in the cycle ${label}`,
    nobodyFits: 'Nobody in the cycle matches these filters.',
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
        none: (count: number) => `${peopleHave(count)} nobody to appraise them yet.`,
        many: (count: number, most: number) =>
          `${peopleHave(count)} an appraiser with more than ${most} people, this cycle and others together.`,
        untrained: (count: number) => `${peopleHave(count)} an appraiser with no record of appraiser training.`,
        withoutQts: (count: number) =>
          `${peopleHave(count)} an appraiser without qualified teacher status; somebody else has to observe them.`,
      },
      tags: {
        count: (count: number) => `appraises ${count}`,
        many: (count: number, most: number) => `appraises ${count}, more than ${most}`,
        untrained: 'no training recorded',
        withoutQts: 'no QTS',
      },
    },
    action: (count: number) => `Open the cycle for ${people(count)}`,
    confirmTitle: (label: string) => `Open the cycle ${label}?`,
    confirm: (count: number, out: number) =>
      `${reviewsAre(count)} opened; ${peopleAre(out)} left out. Last year’s objectives and training are shown beside each.`,
    opened: (label: string, count: number) => `The cycle ${label} is open for ${people(count)}.`,
  },
} as const;
