import type { NoFit } from '#domain/review/season.ts';
import { counted, welsh } from '#templates/words/counting/counted.ts';

const meetings = counted('en', { one: '# meeting', other: '# meetings' });
const days = counted('en', { one: '# school day', other: '# school days' });

/** What the page of the season says, in English. */
export const seasonEn = {
  title: 'The season at a glance',
  about: 'Who appraises how many, which meetings are held, booked and open, and what cannot fit before the last day.',
  subtitle: (policy: string, cycle: string, day: string) => `${policy}, ${cycle}, on ${day}`,
  none: 'The policy asks for no meeting in this cycle.',
  window: 'To be held',
  between: (from: string, until: string) => `From ${from} to ${until}`,
  by: (until: string) => `By ${until}`,
  noLastDay: 'The policy names no last day',
  standing: 'So far',
  counts: (people: number, held: number, booked: number, open: number) =>
    `${people} in all: ${held} held, ${booked} booked, ${open} not booked`,
  notice: 'Notice',
  noticeOf: (task: string, amount: string, clause: string) => `${task}: ${amount} before the meeting (${clause})`,
  appraiser: 'Appraiser',
  nobody: 'Nobody appointed yet',
  people: 'Appraises',
  held: 'Held',
  booked: 'Booked',
  open: 'Not booked',
  days: 'Days with a slot',
  slots: 'Slots',
  noFit: 'Cannot fit',
  tight: (name: string, open: number, left: number, until: string) =>
    `${name} has ${meetings(open)} to hold and ${days(left)} with a slot until ${until}`,
  person: 'Member of staff',
  why: 'Why it cannot fit',
  reasons: {
    past: 'Its last day has passed',
    notice: 'The notice that the policy asks for leaves no day',
    'no-day': 'No meeting is held before its last day: holidays or closures',
    full: 'Every slot until its last day is taken',
    'booked-late': 'It is booked for after its last day',
  } satisfies Record<NoFit, string>,
  allFit: 'Every meeting fits before its last day.',
  term: 'Term',
  from: 'From',
  until: 'To',
  meetingDays: 'Days for meetings',
  counted: 'How it is counted',
  how: (perDay: number) =>
    `Counted with at most ${perDay} meetings a day for each appraiser, on working days outside the school holidays. A meeting that is booked takes its own slot.`,
};

const cyfarfodydd = welsh('cyfarfod');
const diwrnodau = welsh('diwrnod ysgol');

/** The same in Welsh. */
export const seasonCy: typeof seasonEn = {
  title: 'Y tymor adolygu ar un olwg',
  about:
    'Pwy sy’n gwerthuso faint, pa gyfarfodydd a gynhaliwyd, a drefnwyd ac sydd ar ôl, a’r hyn na all ddigwydd cyn y diwrnod olaf.',
  subtitle: (policy, cycle, day) => `${policy}, ${cycle}, ar ${day}`,
  none: 'Nid yw’r polisi’n gofyn am gyfarfod yn y cylch hwn.',
  window: 'I’w gynnal',
  between: (from, until) => `O ${from} i ${until}`,
  by: (until) => `Erbyn ${until}`,
  noLastDay: 'Nid yw’r polisi’n enwi diwrnod olaf',
  standing: 'Hyd yma',
  counts: (people, held, booked, open) =>
    `${people} i gyd: ${held} wedi’u cynnal, ${booked} wedi’u trefnu, ${open} heb eu trefnu`,
  notice: 'Rhybudd',
  noticeOf: (task, amount, clause) => `${task}: ${amount} cyn y cyfarfod (${clause})`,
  appraiser: 'Gwerthuswr',
  nobody: 'Neb wedi’i benodi eto',
  people: 'Yn gwerthuso',
  held: 'Wedi’u cynnal',
  booked: 'Wedi’u trefnu',
  open: 'Heb eu trefnu',
  days: 'Diwrnodau â lle',
  slots: 'Lleoedd',
  noFit: 'Dim lle',
  tight: (name, open, left, until) =>
    `Mae gan ${name} ${cyfarfodydd(open)} i’w cynnal a ${diwrnodau(left)} â lle tan ${until}`,
  person: 'Aelod o staff',
  why: 'Pam nad oes lle',
  reasons: {
    past: 'Mae ei ddiwrnod olaf wedi mynd heibio',
    notice: 'Nid yw’r rhybudd y mae’r polisi’n gofyn amdano yn gadael diwrnod',
    'no-day': 'Ni chynhelir cyfarfod cyn ei ddiwrnod olaf: gwyliau neu gau',
    full: 'Mae pob lle tan ei ddiwrnod olaf wedi’i gymryd',
    'booked-late': 'Mae wedi’i drefnu ar ôl ei ddiwrnod olaf',
  },
  allFit: 'Mae lle i bob cyfarfod cyn ei ddiwrnod olaf.',
  term: 'Tymor',
  from: 'O',
  until: 'I',
  meetingDays: 'Diwrnodau cyfarfod',
  counted: 'Sut y cyfrifir',
  how: (perDay) =>
    `Cyfrifir gyda ${cyfarfodydd(perDay)} y dydd ar y mwyaf i bob gwerthuswr, ar ddiwrnodau gwaith y tu allan i wyliau’r ysgol. Mae cyfarfod a drefnwyd yn cymryd ei le ei hun.`,
};
