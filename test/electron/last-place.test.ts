import { expect, test } from 'vitest';
import { lastPlace } from '#electron/machine/window/last-place.ts';

const [manager, head] = ['a school/manager', 'a school/headteacher'];

test('whoever unlocks goes on where they were; anybody else begins at Home', () => {
  const last = lastPlace();
  expect(last.welcome(manager)).toBeUndefined();
  last.leave('#/staff');
  expect(last.welcome(manager)).toBe('#/staff');
  last.leave('#/reviews/1');
  expect(last.welcome(head)).toBeUndefined();
  last.leave('#/safekeeping');
  expect(last.welcome(head)).toBe('#/safekeeping');
  last.leave('#/reviews/2');
  expect(last.welcome(manager)).toBeUndefined();
  last.leave('#/due');
  // the same role of another school is somebody else
  expect(last.welcome('another school/manager')).toBeUndefined();
});

test('the lock screen is nobody’s place: locking it again, as after a fault, forgets nothing', () => {
  const last = lastPlace();
  last.welcome(manager);
  expect(last.isSomebodyIn()).toBe(true);
  last.leave('#/staff');
  expect(last.isSomebodyIn()).toBe(false);
  last.leave('#/unlock/recover');
  expect(last.welcome(manager)).toBe('#/staff');
});
