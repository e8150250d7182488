import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { smartPrompts } from '#domain/form/smart.ts';

const none = { text: '', criteria: '', targetDay: null, priority: '', aspiration: '' };

test('an objective that is not begun is asked nothing', () => {
  expect(smartPrompts(none, true)).toEqual([]);
});

test('a few words alone leave everything open', () => {
  expect(smartPrompts({ ...none, text: 'Run a Welsh club' }, true)).toEqual([
    'specific',
    'measurable',
    'relevant',
    'time-bound',
  ]);
});

test('whether it serves a priority is asked only where the school has some', () => {
  expect(smartPrompts({ ...none, text: 'Run a Welsh club' }, false)).not.toContain('relevant');
});

test.each([
  'A register kept each week',
  'Twelve children by half-term',
  'Certificate by February',
  'Tystysgrif erbyn mis Chwefror',
  'A page unaided by 18/6/2027',
])('‘%s’ says when', (criteria) => {
  const objective = { ...none, text: 'Every child in the group writes a page unaided', criteria };
  expect(smartPrompts(objective, false)).toEqual([]);
});

test('a day to look at it again says when, too', () => {
  const objective = { ...none, text: 'Every child in the group writes a page unaided', criteria: 'Books seen' };
  expect(smartPrompts(objective, false)).toEqual(['time-bound']);
  expect(smartPrompts({ ...objective, targetDay: day('2027-06-18') }, false)).toEqual([]);
});
