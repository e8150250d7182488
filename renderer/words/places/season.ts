import { counted } from '#renderer/words/counted.ts';
import { seasonEn } from '#templates/words/reports/season.ts';

/** The season at a glance: who has to hold which meetings, against the days that are left. */
export const seasonWords = {
  title: (cycle: string) => `The season at a glance, ${cycle}`,
  open: 'The season at a glance',
  help: [
    'For each meeting that the policy asks for: who appraises how many, what is held and booked, and how many slots are left before the last day.',
    'What cannot fit is named, with why. Book meetings in Reviews: choose people there and press Book meetings.',
    'Whose reviews are paused is not counted, and neither is a meeting that the policy leaves to the two.',
  ],
  none: seasonEn.none,
  note: (perDay: number) =>
    `Counted with at most ${perDay} meetings a day for each appraiser, on working days outside the school holidays.`,
  between: (from: string, until: string) => `To be held between ${from} and ${until}.`,
  by: (until: string) => `To be held by ${until}.`,
  noLastDay: 'The policy names no last day.',
  counts: (people: number, held: number, booked: number, open: number) =>
    `${people} in all: ${held} held, ${booked} booked, ${open} not booked.`,
  notice: (task: string, amount: string, clause: string) =>
    `Notice – ${task}: ${amount} before the meeting (${clause}).`,
  tight: (...said: Parameters<typeof seasonEn.tight>) => `${seasonEn.tight(...said)}.`,
  allFit: seasonEn.allFit,
  cannot: (meeting: string) => `${meeting}: what cannot fit`,
  counted: counted({ one: '# appraiser', other: '# appraisers' }),
  countedMeetings: counted({ one: '# meeting', other: '# meetings' }),
  appraisers: (meeting: string) => `${meeting}: who holds how many`,
  terms: (meeting: string) => `${meeting}: days for meetings in each term`,
  appraiser: seasonEn.appraiser,
  nobody: seasonEn.nobody,
  people: seasonEn.people,
  held: seasonEn.held,
  booked: seasonEn.booked,
  notBooked: 'Not booked',
  days: seasonEn.days,
  slots: seasonEn.slots,
  noFit: seasonEn.noFit,
  person: seasonEn.person,
  why: seasonEn.why,
  reasons: seasonEn.reasons,
  term: seasonEn.term,
  from: seasonEn.from,
  to: 'To',
  meetingDays: seasonEn.meetingDays,
  papers: 'Paper',
  book: 'Book meetings in Reviews',
};
