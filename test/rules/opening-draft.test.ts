import { expect, test } from 'vitest';
import type { StaffId } from '#domain/ids.ts';
import {
  appraiserOf,
  busyAppraisers,
  type Candidate,
  standingsOf,
  untouched,
  withAppraiser,
  withLeftOut,
  withSameAppraiser,
  withTakenIn,
} from '#renderer/screens/cycles/opening-draft.ts';

const id = (name: string) => name as StaffId; // the names stand for themselves here
const elin = { appraiserId: id('elin'), appraiserName: 'Elin Vaughan' };
const rhian = { appraiserId: id('rhian'), appraiserName: 'Rhian Morgan' };

function candidate(name: string, of: Partial<Candidate> = {}): Candidate {
  const standing = { leftOut: null, reason: null, clause: null, proposed: elin, kept: false };
  return { staffId: id(name), name, jobTitle: 'Cook', ...standing, ...of };
}

const carys = candidate('carys');
const tomos = candidate('tomos', { proposed: null });
const teacher = candidate('teacher', { leftOut: { by: 'rule', rule: 'group' } });
const manager = candidate('elin', { kept: true, proposed: rhian });
const everybody = [carys, tomos, teacher, manager];

test('what is chosen stands over what is proposed, and can be taken away', () => {
  expect(appraiserOf(carys, untouched)).toEqual(elin);
  expect(appraiserOf(tomos, untouched)).toBeUndefined();
  const chosen = withAppraiser(withAppraiser(untouched, id('tomos'), rhian), id('carys'), undefined);
  expect([appraiserOf(carys, chosen), appraiserOf(tomos, chosen)]).toEqual([undefined, rhian]);
});

test('the same appraiser for several leaves out the appraiser, who cannot be their own', () => {
  const chosen = withSameAppraiser(untouched, [id('carys'), id('elin')], elin);
  expect(chosen.appraisers).toEqual({ carys: elin });
});

test('whoever the rules or the school leave out is out, and the school can take its own back in', () => {
  const left = withLeftOut(untouched, [id('carys')], 'Long absence');
  expect(standingsOf(everybody, left)).toEqual({ in: [tomos], out: [carys, teacher], kept: [manager] });
  expect(withTakenIn(left, id('carys'))).toEqual(untouched);
});

test('what is kept apart is never opened with the others', () => {
  expect(standingsOf(everybody, untouched)).toEqual({ in: [carys, tomos], out: [teacher], kept: [manager] });
});

test('an appraiser of more than six people is pointed out', () => {
  const people = Array.from({ length: 7 }, (_, index) => candidate(`person ${index}`));
  expect(busyAppraisers(people, untouched)).toEqual([{ name: 'Elin Vaughan', count: 7 }]);
  expect(busyAppraisers(people.slice(1), untouched)).toEqual([]);
});
