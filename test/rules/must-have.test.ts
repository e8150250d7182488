import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { CalendarEntryId } from '#domain/ids.ts';
import { isAskedOf, type MustHave, mustHavesOf } from '#domain/training/must-have.ts';
import { endOfNextTerm, trainingStanding } from '#domain/training/standing.ts';
import { usualMustHaves } from '#templates/training/usual.ts';

const today = day('2026-11-30');
const soon = day('2027-03-19');

// months of the list, what was had (held, certificate), and how that stands on 30 November 2026 with a term to 19 March
const standings: [months: number | null, had: [string, string | null][], state: string, until: string | null][] = [
  [12, [], 'missing', null],
  [12, [['2025-11-30', null]], 'runs-out', '2026-11-30'],
  [12, [['2025-11-29', null]], 'over', '2026-11-29'],
  [12, [['2026-03-19', null]], 'runs-out', '2027-03-19'],
  [12, [['2026-03-20', null]], 'has', '2027-03-20'],
  // the last day of a short month
  [12, [['2024-02-29', null]], 'over', '2025-02-28'],
  [null, [['2010-01-01', null]], 'has', null],
  // a certificate goes by its own day, and what stands longest counts
  [12, [['2024-09-01', '2027-08-31']], 'has', '2027-08-31'],
  [36, [['2026-09-01', '2026-10-01']], 'over', '2026-10-01'],
  [
    12,
    [
      ['2024-09-01', '2027-08-31'],
      ['2025-12-01', null],
    ],
    'has',
    '2027-08-31',
  ],
];

test.each(standings)('after %s months, of %j, it stands as %s until %s', (months, had, state, until) => {
  const times = had.map(([heldOn, expiresOn]) => ({
    heldOn: day(heldOn),
    expiresOn: expiresOn === null ? null : day(expiresOn),
  }));
  expect(trainingStanding(times, months, { today, soon })).toMatchObject({ state, until });
});

test('the next term is the one that begins after today; while none is entered, four months are looked ahead', () => {
  const term = (name: string, starts: string, ends: string) => ({
    id: name as CalendarEntryId, // an id of the test's own
    kind: 'term' as const,
    name,
    starts: day(starts),
    ends: day(ends),
  });
  const entries = [term('Summer', '2027-04-12', '2027-07-20'), term('Autumn', '2026-09-02', '2026-12-18')];
  expect(endOfNextTerm({ entries }, today)).toEqual({ name: 'Summer', ends: '2027-07-20' });
  expect(endOfNextTerm({ entries: [] }, day('2026-10-31'))).toEqual({ name: null, ends: '2027-02-28' });
});

const fire: MustHave = {
  id: 'fire',
  name: 'Fire',
  nation: null,
  whom: 'all',
  months: 12,
  source: '',
  checkedOn: null,
  isLeftOut: false,
};

// whom it is asked of, a person, whether they have had it, and whether it is asked of them today
const askings: [Partial<MustHave>, object, had: boolean, asked: boolean][] = [
  [{}, {}, false, true],
  [{ whom: ['teacher'] }, {}, false, false],
  [{ whom: ['teacher', 'other-support'] }, {}, false, true],
  [{ whom: 'named' }, {}, false, false],
  [{ whom: 'named' }, {}, true, true],
  [{ isLeftOut: true }, {}, true, false],
  [{}, { leavingDate: day('2026-11-29') }, true, false],
  [{}, { leavingDate: today }, false, true],
  [{}, { startDate: day('2026-12-01') }, false, false],
];

test.each(askings)('what %j asks, of %j who has had it: %s, is asked: %s', (rule, person, hasHadIt, asked) => {
  const somebody = { group: 'other-support', otherGroup: null, startDate: null, leavingDate: null, ...person } as const;
  expect(isAskedOf({ ...fire, ...rule }, somebody, { today, hasHadIt })).toBe(asked);
});

test('each nation has its own list, and the school’s lines stand in the place of the usual ones', () => {
  const names = (nation: 'england' | 'wales', own: MustHave[] = []) =>
    mustHavesOf(usualMustHaves, own, nation).map(({ id }) => id);
  expect(names('wales')).toEqual(['safeguarding-wales', 'first-aid', 'healthcare-wales', 'cyber-wales', 'fire']);
  expect(names('england')).toEqual([
    ...['safeguarding-england', 'first-aid', 'paediatric-first-aid', 'allergy-england', 'cyber-england', 'fire'],
  ]);
  const changed = mustHavesOf(
    usualMustHaves,
    [
      { ...fire, months: 24 },
      { ...fire, id: 'own', nation: 'wales' },
    ],
    'wales',
  );
  expect(changed.slice(-2).map(({ id, months }) => [id, months])).toEqual([
    ['fire', 24],
    ['own', 12],
  ]);
  // what was not looked up says so
  const unchecked = usualMustHaves.filter(({ checkedOn }) => checkedOn === null).map(({ id }) => id);
  expect(unchecked).toContain('fire');
  expect(usualMustHaves.filter(({ source }) => source === '')).toEqual([]);
});
