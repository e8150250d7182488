import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { Count, CountRow, ReportFigures, Standing } from '#domain/report/figures.ts';
import { type Fresh, followed } from '#domain/report/follow.ts';

const MARCH = day('2027-03-12');
const JUNE = day('2027-06-18');

type Lines = [keys: string, count: number][];

/** A count of some lines of which nobody has more than three; a line of several kinds has no name. */
function count(lines: Lines, most = 3): Count {
  const rows = lines.map(
    ([keys, many]): CountRow => ({ keys: keys.split('+'), isNamed: !keys.includes('+'), count: many }),
  );
  return { isTold: true, rows, most };
}

const none = count([]);

function reported(outcome: Count, counts: Record<Standing, number>): Fresh {
  const others = {
    in: none,
    out: none,
    priority: none,
    category: none,
    promise: none,
    theme: none,
    state: none,
    effect: none,
  };
  return { counts: { ...others, outcome }, steps: [{ rule: 'meeting', counts }] };
}

function after(earlier: Count[], now: Count): ReportFigures['counts']['outcome'] {
  const steps = { onTime: 9, late: 0, notYet: 0 };
  const reports: ReportFigures[] = [];
  for (const one of earlier) reports.push(followed(reported(one, steps), reports, MARCH));
  return followed(reported(now, steps), reports, JUNE).counts.outcome;
}

// nobody has more than three: a change of seven or more is that of three people at least
const cases: [what: string, before: Lines, now: Lines, isNew: boolean][] = [
  [
    'nothing has changed',
    [
      ['met', 40],
      ['not-met', 9],
    ],
    [
      ['met', 40],
      ['not-met', 9],
    ],
    false,
  ],
  [
    'two people may have been judged',
    [
      ['met', 40],
      ['not-met', 9],
    ],
    [
      ['met', 44],
      ['not-met', 9],
    ],
    false,
  ],
  [
    'three people at least were judged',
    [
      ['met', 40],
      ['not-met', 9],
    ],
    [
      ['met', 47],
      ['not-met', 9],
    ],
    true,
  ],
  [
    'each line moved enough, and their sum did not',
    [
      ['met', 40],
      ['not-met', 20],
    ],
    [
      ['met', 48],
      ['not-met', 13],
    ],
    false,
  ],
  [
    'what was lost by one line was won by the other',
    [
      ['met', 40],
      ['not-met', 20],
    ],
    [
      ['met', 48],
      ['not-met', 12],
    ],
    true,
  ],
  [
    'a line is divided, and the sum is the same',
    [
      ['met', 40],
      ['not-met+continued', 12],
    ],
    [
      ['met', 40],
      ['not-met', 6],
      ['continued', 6],
    ],
    true,
  ],
  [
    'a line is divided, and one thing was added',
    [
      ['met', 40],
      ['not-met+continued', 12],
    ],
    [
      ['met', 40],
      ['not-met', 7],
      ['continued', 6],
    ],
    false,
  ],
  [
    'what was added up is told apart by what is added up now',
    [
      ['met', 40],
      ['not-met+continued', 4],
    ],
    [
      ['not-met', 3],
      ['met+continued', 41],
    ],
    false,
  ],
  [
    'a kind that nobody had is there, of seven things',
    [
      ['met', 40],
      ['not-met', 9],
    ],
    [
      ['met', 40],
      ['not-met', 9],
      ['continued', 7],
    ],
    true,
  ],
  [
    'a kind that nobody had is there, of four things',
    [
      ['met', 40],
      ['not-met', 9],
    ],
    [
      ['met', 40],
      ['not-met', 9],
      ['continued', 4],
    ],
    false,
  ],
];

test.each(cases)('where %s, a later report follows only where that tells of three people', (_, before, now, isNew) => {
  const told = after([count(before)], count(now));
  expect(told.rows).toEqual(count(isNew ? now : before).rows);
  expect(told.since).toBe(isNew ? JUNE : MARCH);
});

test('a report is measured by all that left before it, not by the last alone', () => {
  const [first, second] = [count([['met', 40]]), count([['met', 48]])];
  expect(after([first, second], count([['met', 41]])).rows).toEqual(second.rows);
  expect(after([first, second], count([['met', 56]])).rows).toEqual([{ keys: ['met'], isNamed: true, count: 56 }]);
});

test('too few people to tell anything of are followed only by many more', () => {
  const few: Count = { isTold: false, rows: [], most: 3 };
  expect(after([few], count([['met', 13]])).isTold).toBe(false);
  expect(after([few], count([['met', 14]])).isTold).toBe(true);
  expect(after([count([['met', 14]])], few).rows).toEqual(count([['met', 14]]).rows);
});

test('needs by theme and by state stay or go together, because they have one sum', () => {
  const of = (theme: Lines, state: Lines): Fresh => {
    const fresh = reported(none, { onTime: 9, late: 0, notYet: 0 });
    return { ...fresh, counts: { ...fresh.counts, theme: count(theme), state: count(state) } };
  };
  const before = followed(
    of(
      [
        ['reading', 20],
        ['first-aid', 20],
      ],
      [
        ['open', 30],
        ['met', 10],
      ],
    ),
    [],
    MARCH,
  );
  // the states moved enough by themselves; of the themes one moved by one
  const now = followed(
    of(
      [
        ['reading', 28],
        ['first-aid', 21],
      ],
      [
        ['open', 39],
        ['met', 10],
      ],
    ),
    [before],
    JUNE,
  );
  expect([now.counts.theme.since, now.counts.state.since]).toEqual([MARCH, MARCH]);
});

// nine people: what is on time is told from 0 to 4 and from 5 on; three at least must have moved, and the sum with them
test.each([
  [{ onTime: 3, late: 0, notYet: 6 }, { onTime: 5, late: 0, notYet: 4 }, false],
  [{ onTime: 3, late: 0, notYet: 6 }, { onTime: 6, late: 0, notYet: 3 }, true],
  [{ onTime: 3, late: 0, notYet: 6 }, { onTime: 6, late: 0, notYet: 4 }, false],
  [{ onTime: 3, late: 3, notYet: 3 }, { onTime: 6, late: 2, notYet: 1 }, false],
] as const)('a step at %j and then at %j is told anew: %s', (before, now, isNew) => {
  const first = followed(reported(none, before), [], MARCH);
  const [step] = followed(reported(none, now), [first], JUNE).steps;
  expect(step).toEqual({ rule: 'meeting', counts: isNew ? now : before, since: isNew ? JUNE : MARCH });
});

test('keeps what a line costs where nobody came or went in it, whatever else is told anew', () => {
  const line = (key: string, count: number, pence: number) => ({ keys: [key], isNamed: true, count, pence });
  const theme = (...rows: Count['rows']): Fresh => ({
    counts: { ...reported(none, { onTime: 9, late: 0, notYet: 0 }).counts, theme: { isTold: true, rows, most: 1 } },
    steps: [],
  });
  const first = followed(theme(line('Reading', 9, 90_000), line('First aid', 9, 10_000)), [], MARCH);
  // four more people read, and one of the nine had a dearer course in first aid
  const later = followed(theme(line('Reading', 13, 120_000), line('First aid', 9, 25_000)), [first], JUNE);
  expect(later.counts.theme.rows).toEqual([line('Reading', 13, 120_000), line('First aid', 9, 10_000)]);
});
