import { isDay } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { inPounds } from '#domain/text/pounds.ts';
import { lang } from '#renderer/words/language.ts';
import { staffWords } from '#renderer/words/staff.ts';

/** What the columns are called that a change shows side by side. What has no name here is of no use to anybody who reads it. */
const names: Record<string, string> = {
  ...staffWords.form.fields,
  on: 'Day',
  at: 'Time',
  place: 'Place',
  minutes: 'Minutes',
  invitedOn: 'Invited on',
  reason: 'Reason',
  text: 'Text',
  policy: 'Policy',
  criteria: 'Success criteria',
  monitoring: 'Monitoring',
  targetDay: 'Target day',
  objective: 'Objective',
  progress: 'Progress',
  activity: 'Activity',
  success: 'Success',
  what: 'What',
  byWhom: 'By whom',
  byDay: 'By when',
  area: 'Area',
  action: 'Action',
  whoActs: 'Who acts',
  measures: 'Measures',
  doneOn: 'Done on',
  need: 'Training need',
  theme: 'Theme',
  provider: 'Provider',
  costPence: 'Cost',
  howWell: 'How well it worked',
  impact: 'Impact',
  name: 'Name',
  welshName: 'Name in Welsh',
  address: 'Address',
  documentLanguage: 'Language of documents',
  priorities: 'Priorities',
  starts: 'First day',
  ends: 'Last day',
  appraiserName: 'Appraiser',
  leftOut: 'Left out because',
  ewcNumber: 'Number of registration',
  ewcCheckedOn: 'Looked up on',
  heldOn: 'Held on',
  expiresOn: 'Runs out on',
  certificate: 'Certificate',
  receivedOn: 'Received on',
  grounds: 'Grounds',
  decidedOn: 'Decided on',
  decidedBy: 'Decided by',
  decision: 'Decision',
  sharedWith: 'Shown to',
  sharedOn: 'Shown on',
  purpose: 'Purpose',
  note: 'Note',
  value: 'In the cell',
  headteacherId: 'Headteacher',
  businessManagerId: 'Business manager',
  closedOn: 'Closed on',
  openedOn: 'Opened on',
  state: 'State',
  signedOn: 'Signed on',
  welsh: 'Welsh',
  observerName: 'Observer',
  plannedOn: 'Planned for',
  finding: 'Finding',
  followUp: 'Follow-up',
  conclusion: 'Conclusion',
  pausedFrom: 'Paused from',
  pausedUntil: 'Paused until',
  reviewOn: 'Looked at again on',
  acknowledgedOn: 'Acknowledged on',
  extendedOn: 'Extended on',
  extendedWhy: 'Extended because',
  outcome: 'Outcome',
  awaited: 'Awaited',
};

/** The codes that some columns hold, as the screens say them. */
const codes: Record<string, Readonly<Record<string, string>>> = {
  group: staffWords.groups,
  otherGroup: staffWords.groups,
  contract: staffWords.contracts,
  payRange: staffWords.payRanges,
  language: staffWords.languages,
  documentLanguage: staffWords.languages,
  state: { open: 'Open', signed: 'Signed', ended: 'Ended' },
};

/** The name of a column that a change shows; undefined for one that only the program needs. */
export function fieldInWords(column: string): string | undefined {
  return Object.hasOwn(names, column) ? names[column] : undefined;
}

/** A value of a column as a screen says it; an empty one is a dash. */
export function valueInWords(column: string, value: string | number | boolean | null): string {
  if (value === null) return '–';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (column === 'costPence') return inPounds(Number(value));
  const said = String(value);
  return codes[column]?.[said] ?? (isDay(said) ? shortDay(said, lang) : said);
}
