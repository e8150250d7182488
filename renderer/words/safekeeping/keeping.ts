import type { Day } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { CountsFrom, KeepingClass } from '#domain/retention/classes.ts';
import type { HoldReason } from '#domain/retention/holds.ts';
import type { KeepingKind, KeepingRule, Period, RuleId } from '#domain/retention/rules.ts';
import { counted } from '#renderer/words/counted.ts';
import { lang } from '#renderer/words/language.ts';

const days = counted({ one: '# day', other: '# days' });
const months = counted({ one: '# month', other: '# months' });
const years = counted({ one: '# year', other: '# years' });
const things = counted({ one: '# item', other: '# items' });
const units: Record<Period['unit'], (count: number) => string> = { years, months, days };

const dayOf = (day: Day): string => shortDay(day, lang);

/** '6 years'. */
export const periodInWords = ({ amount, unit }: Period): string => units[unit](amount);

const classes: Record<KeepingClass, string> = {
  review: 'Reviews',
  statement: 'Signed papers of reviews',
  'team-review': 'Team reviews',
  monitoring: 'Observations, concerns and support plans',
  'left-out': 'Who had no review, and why',
  'training-need': 'Training needs outside a review',
  released: 'Single items handed to the office',
  staff: 'Staff no longer employed',
  request: 'Requests and complaints that were answered',
  undo: 'Copies kept for undoing changes',
};

const since: Record<CountsFrom, string> = {
  'cycle-end': 'The cycle ended on',
  'last-day': 'Last day of employment',
  closing: 'Answered on',
  change: 'Changed on',
};

const kinds: Record<KeepingKind, string> = {
  'at-least': 'At least this long',
  'then-destroyed': 'This long, then destroyed',
  schedule: 'As the trust’s schedule says',
  own: 'The school’s own choice',
};

const from: Record<CountsFrom, string> = {
  'cycle-end': 'the end of the cycle',
  'last-day': 'the last day of employment',
  closing: 'the answer',
  change: 'the change',
};

const reasons: Record<HoldReason, string> = {
  tribunal: 'Tribunal claim or conciliation',
  grievance: 'Grievance',
  appeal: 'Appeal',
  capability: 'Capability',
  police: 'Police or safeguarding',
  regulator: 'A regulator asks',
  other: 'Another reason',
};

const sourceOf = ({ kind, clause, source }: KeepingRule): string => {
  if (clause !== null) return `policy ${clause}`;
  return source === '' ? kinds[kind].toLowerCase() : source;
};

/** How long records are kept, what holds them, and how they go. */
export const keepingWords = {
  title: 'Keeping and destroying',
  help: [
    'Shows what the school no longer needs to keep, and by which rule.',
    'One of you proposes what to destroy; the other approves it with their passphrase. What only the headteacher sees, the headteacher confirms on a later day.',
    'What is held, or not due, cannot be destroyed. What is destroyed cannot be put back.',
  ],
  text: 'How long each kind of record is kept, what is held back, and what may be destroyed.',
  classes: { ...classes, 'leaver-hold': 'Hold after somebody leaves, while a claim is possible' } satisfies Record<
    RuleId,
    string
  >,
  kinds,
  reasons,
  countedFrom: (what: CountsFrom) => `From ${from[what]}`,
  leaverFrom: 'From the last day of employment',
  source: sourceOf,
  sum: (what: CountsFrom, day: Day, rule: KeepingRule, until: Day) =>
    `${since[what]} ${dayOf(day)} + ${periodInWords(rule)} = kept until ${dayOf(until)} (${sourceOf(rule)})`,
  state: {
    due: (count: number) => (count === 0 ? 'Nothing is due' : `${things(count)} may be destroyed`),
    waiting: counted({ one: '# proposal waits', other: '# proposals wait' }),
  },
  clock: {
    title: 'Is the date of this computer right?',
    ahead: (today: Day, seen: Day) =>
      `This computer says that it is ${dayOf(today)}; the program was last used on ${dayOf(seen)}. Nothing is destroyed until that is cleared up.`,
    behind: (today: Day, seen: Day) =>
      `This computer says that it is ${dayOf(today)}, but the program was used on ${dayOf(seen)}. Put the date right in Windows. Nothing is destroyed until then.`,
    confirm: 'The date is right',
    confirmTitle: (today: Day) => `Is today ${dayOf(today)}?`,
    confirmText: 'Look at a calendar, not at this computer. With a wrong date, records would be destroyed too early.',
    headteacher: 'If the date is right, the headteacher can confirm it here.',
  },
  due: {
    title: 'Due to be destroyed',
    label: 'What is due, and what will be within three months',
    empty: 'Nothing is due, and nothing will be within three months.',
    later: (count: number, next: Day) => `Kept for longer: ${things(count)}, the next until ${dayOf(next)}.`,
    neverClosed: (cycles: string) => `Not in this list, because they were never closed: ${cycles}.`,
    columns: { what: 'What', choose: 'Propose', why: 'Why', state: 'State' },
    of: (what: KeepingClass, cycle: string | null) => (cycle === null ? classes[what] : `${classes[what]}, ${cycle}`),
    choose: (what: string) => `Propose: ${what}`,
    names: things,
    gone: 'Somebody no longer on the staff list',
    restricted: 'Only the headteacher sees this',
    due: 'Due',
    coming: 'Coming',
    proposed: counted({ one: '# proposed', other: '# proposed' }),
    held: counted({ one: '# held', other: '# held' }),
    heldBy: {
      hold: 'held',
      request: 'a request is open',
      leaver: (until: Day) => `a claim is possible until ${dayOf(until)}`,
    },
    propose: (count: number) => `Propose ${things(count)} for destruction`,
    proposed2: 'Proposed. Nothing is destroyed until it is approved.',
  },
  proposals: {
    title: 'Proposed',
    by: (who: string, on: Day) => `Proposed by the ${who} on ${dayOf(on)}`,
    line: (what: KeepingClass, count: number) => `${classes[what]}: ${count}`,
    whose: 'Whose',
    approve: 'Approve and destroy',
    withdraw: 'Withdraw',
    withdrawn: 'Withdrawn. Nothing was destroyed.',
    approveTitle: 'Destroy this for good?',
    approveText:
      'It is removed with everything that hangs on it, also from the copies for undoing, and cannot be put back. A certificate stays that names nobody.',
    day: 'Today’s date',
    dayHint: 'Read it off a calendar or a telephone, not off this computer.',
    dayMissing: 'Enter today’s date.',
    passphrase: 'Your passphrase',
    missing: 'Enter your passphrase.',
    action: 'Destroy for good',
    done: 'Destroyed. The certificate is in the list below.',
  },
  holds: {
    title: 'Held back',
    label: 'Whose records are held, and why',
    counted: counted({ one: '# hold', other: '# holds' }),
    empty: 'Nobody’s records are held.',
    columns: { name: 'Name', reason: 'Why', since: 'Since', review: 'Look again', release: 'Release' },
    byThemselves: 'Automatically',
    request: 'A request is open, or was answered lately',
    leaver: (until: Day) => `Has left: a claim is possible until ${dayOf(until)}`,
    restricted: 'only the headteacher’s part',
    add: 'Hold somebody’s records',
    dialog: 'Hold somebody’s records',
    who: 'Whose',
    choose: 'Choose a person',
    reason: 'Why',
    note: 'Note',
    noteHint: 'No details of a claim or a concern: they belong in their own record.',
    review: 'Look again on',
    onlyRestricted: 'Hold only what the headteacher alone sees, and tell nobody else',
    missingWho: 'Choose whose records are held.',
    missingReview: 'Enter the day on which somebody looks again.',
    action: 'Hold the records',
    held: (name: string) => `The records of ${name} are held.`,
    release: 'Release',
    releaseOf: (name: string) => `Release: ${name}`,
    released: (name: string) => `The records of ${name} are no longer held by this.`,
    late: 'look again now',
  },
  certificates: {
    title: 'Certificates of destruction',
    label: 'What was destroyed',
    counted: counted({ one: '# certificate', other: '# certificates' }),
    empty: 'Nothing has been destroyed yet.',
    columns: { number: 'Number', on: 'On', what: 'What', open: 'Paper' },
    number: (number: number, restricted: boolean) => (restricted ? `H${number}` : String(number)),
    open: 'Open',
    openOf: (number: string) => `Open certificate ${number}`,
  },
  rules: {
    title: 'How long things are kept',
    help: [
      'Each class with its period, what the period counts from, and where the rule comes from.',
      'What your policy says cannot be made shorter here. Note the day on which you last checked the source.',
    ],
    text: 'Lists that come in are read and never stored. The trail and the certificates of destruction stay: they name no content.',
    label: 'Classes and their rules',
    columns: {
      class: 'Class',
      period: 'Kept for',
      from: 'Counted',
      kind: 'Rule',
      source: 'Source',
      checked: 'Checked on',
      edit: 'Change',
    },
    never: 'Never',
    edit: 'Change',
    editOf: (name: string) => `Change: ${name}`,
    dialog: (name: string) => `Rule for: ${name}`,
    least: (period: string, clause: string) => `The policy asks for at least ${period} (${clause}).`,
    amount: 'Kept for',
    unit: 'Unit',
    units: { years: 'Years', months: 'Months', days: 'Days' } satisfies Record<Period['unit'], string>,
    kind: 'What kind of rule it is',
    source: 'Where it comes from',
    sourceHint: 'For example: Trust retention schedule, line 14.',
    checked: 'Source checked on',
    missingAmount: 'Enter a whole number from 1 to 100.',
    action: 'Save the rule',
    saved: 'Saved.',
    clause: (clause: string) => `Policy ${clause}`,
  },
} as const;
