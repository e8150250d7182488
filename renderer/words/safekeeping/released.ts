import type { Day } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { ReleasedKind } from '#domain/report/release.ts';
import { counted } from '#renderer/words/counted.ts';
import { lang } from '#renderer/words/language.ts';

const items = counted({ one: '# item', other: '# items' });
const dayOf = (day: Day): string => shortDay(day, lang);

const kinds: Record<ReleasedKind, string> = {
  'training-need': 'Training need',
  objective: 'Objective',
  signed: 'Signed paper',
  step: 'Date',
};

/** What the headteacher hands to the office out of what only they open. */
export const releasedWords = {
  title: 'Handed to the office',
  text: 'Single items that the headteacher hands to the office: a training need to book, a date, a signed paper.',
  help: [
    'The headteacher can hand the office one thing out of what only they open: a training need, an objective, a date, a signed paper.',
    'It is copied. What it was copied from stays where it is, and nothing else can be seen of it.',
    'The copy can be taken back, and is kept as long as the papers of its cycle.',
  ],
  state: (count: number) => (count === 0 ? 'Nothing has been handed over' : items(count)),
  label: 'What was handed to the office',
  none: 'Nothing has been handed to the office.',
  columns: { whose: 'Whose', what: 'What', on: 'Handed over on', paper: 'Paper', back: 'Take back' },
  what: (kind: ReleasedKind, said: string) => `${kinds[kind]}: ${said}`,
  open: 'Open',
  openOf: (name: string) => `Open the paper of ${name}`,
  back: 'Take back',
  backOf: (what: string) => `Take back: ${what}`,
  hand: {
    title: 'Hand one item to the office',
    nothing: 'Nothing in your part of the records can be handed over yet.',
    which: 'Which',
    choose: 'Choose an item',
    option: (name: string, cycle: string, what: string, on: Day | null) =>
      [name, cycle, on === null ? what : `${what} (handed over on ${dayOf(on)})`].filter(Boolean).join(' · '),
    sees: 'What the office then sees',
    whose: 'Whose',
    cycle: 'Cycle',
    action: 'Hand it to the office',
    done: 'Copied for the office. Nothing else was moved.',
  },
};
