import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { ReviewId, StaffId } from '#domain/ids.ts';
import type { Booking } from '#domain/record/record.ts';
import { type BulkRow, type InCycle, lookToReassign, worthALook } from '#renderer/bulk/bulk-look.ts';

const elin = { appraiserId: 'elin' as StaffId, appraiserName: 'Elin Morgan' }; // an id of that kind
const today = day('2026-11-23');

const meeting = (on: string, at: string): Booking => ({
  phase: 'annual',
  on: day(on),
  at,
  minutes: 45,
  place: '',
  invitedOn: null,
});

function row(name: string, given: Partial<BulkRow> = {}): BulkRow {
  return {
    reviewId: `review of ${name}` as ReviewId,
    staffId: name as StaffId,
    name,
    sortName: name, // as above
    state: 'open',
    restricted: false,
    paused: false,
    appraiser: 'gwen',
    appraiserName: 'Gwen Tudur',
    keepsAppraiser: false,
    windows: [],
    bookings: [],
    toCallOff: [],
    stepsDone: [],
    steps: [],
    ...given,
  };
}

function cycle(given: Partial<InCycle> = {}): InCycle {
  const nothing = { meetings: [], statementPhase: null, steps: [], reviews: [], taken: [], appraised: [] };
  return { closedOn: null, ...nothing, most: 6, trainingClause: null, ...given };
}

test('another appraiser is not given to themselves, to their own, nor where a review is signed', () => {
  const signed = row('carys', { state: 'signed' });
  const { to, left } = lookToReassign(
    cycle(),
    [row('nia'), row('elin'), row('owain', { appraiser: 'elin' }), signed],
    elin,
  );
  expect(to.map(({ name }) => name)).toEqual(['nia']);
  expect(left.map((one) => [one.row.name, one.why])).toEqual([
    ['elin', 'Nobody can appraise themselves'],
    ['owain', 'This is already their appraiser'],
    ['carys', 'The review is signed'],
  ]);
});

test('before anybody is named, it is said whose reviews can be changed', () => {
  expect(lookToReassign(cycle(), [row('nia'), row('owain')], undefined).to).toHaveLength(2);
  expect(lookToReassign(cycle({ closedOn: day('2027-10-01') }), [row('nia')], undefined).to).toEqual([]);
});

test('too many people, a missing training and two meetings at once are pointed out', () => {
  const rows = [row('nia', { bookings: [meeting('2026-11-30', '14:30')] }), row('owain')];
  const staff = [{ id: elin.appraiserId, appraiserTrainedOn: null }];
  const taken = [{ recordId: 'review of rhian' as ReviewId, appraiser: 'elin', ...meeting('2026-11-30', '14:00') }]; // as above
  const busy = cycle({ appraised: [{ ...elin, count: 5 }], trainingClause: '2.4', taken });
  expect(worthALook(busy, { next: elin, rows, staff, today })).toEqual([
    'Elin Morgan would appraise 7 people, this cycle and others together. That is more than 6.',
    'There is no record of appraiser training for Elin Morgan.',
    'Elin Morgan already has a meeting at the same time as one of these. Move it on the review.',
  ]);
});

test('six are not more than six, a meeting that is over is in nobody’s way, and who is outside the list needs no training', () => {
  const outside = { appraiserId: null, appraiserName: 'Fay Hunt' };
  const rows = [row('nia', { bookings: [meeting('2026-11-20', '14:30')] })];
  const taken = [{ recordId: 'review of rhian' as ReviewId, appraiser: 'fay hunt', ...meeting('2026-11-20', '14:30') }]; // as above
  const quiet = cycle({ appraised: [{ ...outside, count: 5 }], trainingClause: '2.4', taken });
  expect(worthALook(quiet, { next: outside, rows, staff: [], today })).toEqual([]);
});
