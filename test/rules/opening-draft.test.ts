import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { CycleId, StaffId } from '#domain/ids.ts';
import {
  appointmentOf,
  appraiserOf,
  type Candidate,
  type OpeningDraft,
  standingsOf,
  untouched,
  withAppraiser,
  withLeftOut,
  withPanel,
  withSameAppraiser,
  withTakenIn,
} from '#renderer/joining/opening-draft.ts';
import { appraiserLooks } from '#renderer/screens/cycles/opening/appraiser-look.ts';

const id = (name: string) => name as StaffId; // the names stand for themselves here
const elin = { appraiserId: id('elin'), appraiserName: 'Elin Vaughan' };
const rhian = { appraiserId: id('rhian'), appraiserName: 'Rhian Morgan' };

function candidate(name: string, of: Partial<Candidate> = {}): Candidate {
  const { starts, ends } = { starts: day('2026-09-01'), ends: day('2027-08-31') };
  return {
    staffId: id(name),
    name,
    sortName: name,
    jobTitle: 'Cook',
    group: 'other-support',
    site: null,
    leftOut: null,
    reason: null,
    clause: null,
    from: null,
    elsewhere: null,
    restricted: false,
    proposed: elin,
    office: null,
    panel: [],
    observerClause: null,
    period: { starts, ends, startsBecause: null, endsBecause: null },
    ...of,
  };
}

const carys = candidate('carys');
const tomos = candidate('tomos', { proposed: null });
const teacher = candidate('teacher', { leftOut: { by: 'rule', rule: 'group' } });
const manager = candidate('elin', { restricted: true, proposed: rhian });
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
  expect(standingsOf(everybody, left)).toEqual({ in: [tomos], out: [carys, teacher], restricted: [manager] });
  expect(withTakenIn(left, id('carys'))).toEqual(untouched);
});

test('what is kept apart is never opened with the others', () => {
  expect(standingsOf(everybody, untouched)).toEqual({ in: [carys, tomos], out: [teacher], restricted: [manager] });
});

test('whoever is in another open cycle on the same days is out', () => {
  const moved = candidate('moved', { elsewhere: { cycleId: 'other' as CycleId, label: '2026–27, Teachers' } }); // as above
  expect(standingsOf([carys, moved], untouched)).toEqual({ in: [carys], out: [moved], restricted: [] });
});

test('a place beside the appraiser is filled with a name', () => {
  const head = candidate('head', {
    panel: [{ place: 'governor', label: { en: 'Governor' }, name: 'Ivo Marsh', staffId: null }],
  });
  const panelOf = (draft: OpeningDraft) => appointmentOf(head, draft)?.panel;
  expect(panelOf(untouched)).toEqual([{ place: 'governor', name: 'Ivo Marsh', staffId: null }]);
  expect(panelOf(withPanel(untouched, id('head'), 'governor', 'Una Reid'))).toEqual([
    { place: 'governor', name: 'Una Reid', staffId: null },
  ]);
});

const many = Array.from({ length: 6 }, (_, index) => candidate(`person ${index}`));
const nothingAsked = { appraised: [], most: 6, trainingClause: null };

test('an appraiser with more people than the school means to is pointed out, other cycles counted too', () => {
  const look = appraiserLooks(many, untouched, nothingAsked, [])(carys);
  expect([look.count, look.many]).toEqual([6, false]);
  const appraised = [{ ...elin, count: 1 }];
  const together = appraiserLooks(many, untouched, { ...nothingAsked, appraised }, [])(carys);
  expect([together.count, together.many]).toEqual([7, true]);
});

test('an appraiser is looked at for training and QTS only where the policy asks', () => {
  const staff = [{ id: id('elin'), appraiserTrainedOn: null, qts: false }];
  const asked = appraiserLooks([carys], untouched, { ...nothingAsked, trainingClause: '11' }, staff);
  expect(asked(carys)).toMatchObject({ untrained: true, withoutQts: false });
  expect(asked({ ...carys, observerClause: '6.1' })).toMatchObject({ withoutQts: true });
  expect(appraiserLooks([carys], untouched, nothingAsked, staff)(carys)).toMatchObject({ untrained: false });
  const trained = [{ id: id('elin'), appraiserTrainedOn: day('2026-09-04'), qts: true }];
  const look = appraiserLooks([carys], untouched, { ...nothingAsked, trainingClause: '11' }, trained);
  expect(look({ ...carys, observerClause: '6.1' })).toMatchObject({ untrained: false, withoutQts: false });
});
