import type { ConcernKind, CourseEnd, RestReason } from '#domain/concern/course.ts';
import { counted } from '#renderer/words/counted.ts';

const going = counted({ one: '# goes on', other: '# go on' });
const weeksSaid = counted({ one: '# week', other: '# weeks' });
const workingSaid = counted({ one: '# working week', other: '# working weeks' });

const kinds: Record<ConcernKind, string> = {
  concern: 'Concern',
  'support-plan': 'Support plan',
  probation: 'Probation',
  note: 'Confidential note',
};

/** Concerns, support plans, probation and confidential notes: the headteacher's alone. */
export const concernsWords = {
  title: 'Concerns and plans',
  help: [
    'Concerns, support plans, probation and confidential notes. Only the headteacher opens them; in the office’s session nothing hints at them.',
    'Those that go on stand first, the next date first. A row opens the record.',
  ],
  only: 'Only you can open these.',
  label: 'Concerns and plans',
  counted: counted({ one: '# record', other: '# records' }),
  empty:
    'Nothing is recorded here. A concern, a support plan, probation or a confidential note is kept apart from the reviews.',
  kinds,
  begin: {
    button: 'Record a concern',
    other: 'Begin something else',
    title: 'Begin a record',
    what: 'What',
    who: 'Whom it is about',
    choose: 'Choose a person',
    missingWho: 'Choose a person.',
    action: 'Begin',
    of: {
      concern: 'Record a concern',
      'support-plan': 'Begin a support plan',
      probation: 'Begin probation',
      note: 'Write a confidential note',
    } satisfies Record<ConcernKind, string>,
  },
  columns: { name: 'Person', kind: 'What', next: 'Next', state: 'State', begun: 'Begun' },
  going,
  lastDay: 'Last day',
  noDate: 'No date planned',
  state: { open: 'Open', rests: 'Suspended', late: 'Late' },
  ofPerson: {
    title: 'Concerns and plans',
    none: 'Nothing is recorded.',
  },
  heading: (kind: ConcernKind, name: string) => `${kinds[kind]}: ${name}`,
  windowTitle: (kind: ConcernKind) => kinds[kind],
  recordHelp: [
    'Everything written here is saved as you type. Nothing has to be filled in before it is saved.',
    'The forms are those of the policy as it stood when the record was begun.',
    'Papers prints the form and the letters; saving one offers to note whom it was given to.',
  ],
  begunOn: (day: string, policy: string) => `Begun on ${day} under ${policy}`,
  followsOn: (kind: ConcernKind) => `Grew out of: ${kinds[kind]}`,
  grewInto: (kind: ConcernKind) => `Led to: ${kinds[kind]}`,
  days: {
    title: 'Days',
    since: 'Since when',
    starts: 'First day',
    ends: 'Last day',
    save: 'Save the days',
    saved: 'The days are saved.',
    reason: 'Why these days',
    reasonHint: 'Kept with the record.',
    weeks: (count: number, working: boolean) => (working ? workingSaid(count) : weeksSaid(count)),
    runs: (weeks: string) => `Runs for ${weeks}.`,
    bounds: (clause: string, least: number, most: number, working: boolean, normally: boolean) =>
      `The policy (${clause}) has ${normally ? 'normally ' : ''}${least} to ${working ? workingSaid(most) : weeksSaid(most)}${working ? '; weeks in which the school is closed do not count' : ''}.`,
    keeps: (shortest: string, longest: string) => `From this first day that is ${shortest} to ${longest}.`,
    because: (reason: string) => `Other days because: ${reason}`,
    extended: (on: string, until: string, reason: string) => `Extended on ${on} to ${until}: ${reason}`,
    notADay: 'Enter a day, such as 3/9/2026.',
  },
  extend: {
    button: 'Extend',
    title: 'Extend',
    until: 'New last day',
    reason: 'Why it is extended',
    missing: 'Say why it is extended.',
    beyond: 'Keep this day all the same; the reason above says why.',
    action: 'Extend',
  },
  rest: {
    button: 'Suspend',
    title: 'Suspend for a while',
    text: 'While it is suspended nothing is due. What falls in these days is due on the first working day after.',
    from: 'From',
    until: 'Until',
    why: 'Why',
    whys: {
      grievance: 'A grievance or an appeal',
      capability: 'The capability procedure',
      absence: 'A long absence',
    } satisfies Record<RestReason, string>,
    action: 'Suspend',
    resume: 'Resume',
    resumeTitle: 'Resume',
    lastDay: 'Last day of the suspension',
    now: (from: string, until: string | null) =>
      until === null ? `Suspended since ${from}` : `Suspended from ${from} to ${until}`,
  },
  planned: {
    title: 'What is planned',
    none: 'No day is planned yet. Enter days in the tables below.',
    columns: { what: 'What', on: 'Day', state: 'State' },
    plan: 'Plan the reviews back from the last day',
    count: 'How many reviews',
    counts: counted({ one: '# review', other: '# reviews' }),
    planHint:
      'The last one two weeks before the last day, the others at equal distances, on school days. Those that were held keep their days.',
    done: 'Done',
    movedTo: (day: string) => `Due on ${day}, after the suspension`,
    waits: 'Waiting for the end of the suspension',
  },
  outcome: {
    title: 'What it came to',
    none: 'It goes on.',
    button: 'Note the outcome',
    dialog: 'Note the outcome',
    what: 'Outcome',
    on: 'On',
    reason: 'Reason',
    reasonHint: 'Needed for the capability procedure; it stands in the letter.',
    pause: 'Suspend this person’s reviews from that day',
    action: 'Note the outcome',
    back: 'Take the outcome back',
    takenBack: 'It goes on again.',
    fewer: (held: number, of: number, clause: string) =>
      `${held} of the ${of} reviews that the policy has (${clause}) are noted as held.`,
    ends: {
      settled: 'Settled',
      'plan-begun': 'A support plan was begun',
      dropped: 'Not pursued',
      back: 'Back to the ordinary process',
      capability: 'Capability procedure',
      confirmed: 'Appointment confirmed',
      'employment-ended': 'Employment ended',
      closed: 'Closed',
    } satisfies Record<CourseEnd, string>,
    beginPlan: 'Begin a support plan',
    paused: (from: string) => `This person’s reviews are suspended from ${from}.`,
    resume: 'Resume the reviews',
    notPaused: 'This person’s reviews are not suspended.',
    suspend: 'Suspend the reviews',
    suspended: (name: string) => `The reviews of ${name} are suspended.`,
    resumed: (name: string) => `The reviews of ${name} go on.`,
  },
  remove: {
    button: 'Remove this record',
    hint: 'Nothing is written in it: if it was begun by mistake, it can be removed without a trace but the line that says so.',
    removed: 'The record is removed.',
  },
  protection: {
    title: 'Protection against unfair dismissal',
    began: 'Employed since',
    from: 'Protected from',
    notice: 'Last day on which a week’s notice ends before it',
    information: (source: string, checkedOn: string) =>
      `Information, not advice. Source: ${source}. Checked on ${checkedOn}.`,
  },
  signing: {
    title: 'Signatures',
    action: 'Note the signatures',
    confirm: 'Note the signatures',
    dialog:
      'Enter who signed on paper, and when. What was signed is kept word for word; reviews, progress and the outcome go on.',
    text: 'What was signed is kept as it was worded. Reviews, progress and the outcome are written in as before.',
    change: 'Change what was signed',
  },
  papers: { title: 'Papers and letters' },
} as const;
