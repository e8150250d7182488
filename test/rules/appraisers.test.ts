import { expect, test } from 'vitest';
import {
  appraiserRule,
  mayAppraise,
  type ProposalFacts,
  proposedAppraiser,
  proposedPanel,
} from '#domain/cycle/appraisers.ts';
import { day } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { Staff } from '#domain/staff/staff.ts';
import { asat } from '#templates/policies/asat.ts';
import { dgat } from '#templates/policies/dgat.ts';
import { lt2 } from '#templates/policies/lt2.ts';
import { type Person, person } from './policy-cases.ts';

const id = (name: string) => name as StaffId; // the names stand for themselves here
const somebody = (name: string, fields: Person = {}): Staff =>
  person({ id: id(name), givenName: name, familyName: '', ...fields });

const head = somebody('Ruth', { group: 'headteacher', site: 'Hazel Bank' });
const headOfMillLane = somebody('Peter', { group: 'headteacher', site: 'Mill Lane' });
const manager = somebody('Dana');
const cook = somebody('Joan', { site: 'Mill Lane', lineManagerId: 'Dana' });

function proposal(of: Staff, there: Staff[], facts: Partial<ProposalFacts> = {}) {
  const staff = new Map(there.map((one) => [one.id, one]));
  const rule = appraiserRule(dgat, of.group);
  return proposedAppraiser(of, { rule, previous: undefined, staff, school: { headteacherId: head.id }, ...facts });
}

const last = (appraiserId: StaffId | null, appraiserName: string) => ({ appraiserId, appraiserName, panel: [] });

test.each([
  ['whoever it was last year', [head, manager, headOfMillLane], last(head.id, 'Ruth'), 'Ruth'],
  ['last year’s from outside the list', [head, manager], last(null, 'Mair Bevan'), 'Mair Bevan'],
  ['the line manager, when last year’s has gone', [head, manager], last(id('Gareth'), 'Gareth'), 'Dana'],
  ['the line manager', [head, manager, headOfMillLane], undefined, 'Dana'],
  ['the headteacher of the same school', [head, headOfMillLane], undefined, 'Peter'],
  ['the trust’s headteacher', [head], undefined, 'Ruth'],
  ['nobody, when nobody is there', [], undefined, undefined],
])('%s is proposed', (_, there, previous, expected) => {
  expect(proposal(cook, there, { previous })?.appraiserName).toBe(expected);
});

test('nobody is proposed for themselves', () => {
  expect(proposal(somebody('Ruth', { group: 'teacher', site: null }), [head])).toBeNull();
  const ownLineManager = somebody('Dana', { lineManagerId: 'Dana' });
  expect(proposal(ownLineManager, [manager, head])?.appraiserName).toBe('Ruth');
});

// DGAT 10: all of the central team are reviewed by their line manager, the chief executive by the trust board. ASAT 3.1
// and LT2 1.5 have the chief executive appoint for those who work centrally.
test.each<[string, Policy, Person, string | undefined]>([
  ['one of the central team has their line manager', dgat, { group: 'central', lineManagerId: 'Dana' }, 'Dana'],
  [
    'and nobody where none is known, whatever site they sit at',
    dgat,
    { group: 'central', site: 'Mill Lane' },
    undefined,
  ],
  ['under another trust’s policy neither', asat, { group: 'central', site: 'Mill Lane' }, undefined],
  ['nor under one that has no rule for them', lt2, { group: 'central' }, undefined],
  ['a headteacher who is their line manager leads', dgat, { group: 'central', lineManagerId: 'Ruth' }, 'Ruth'],
  ['the chief executive has nobody from the list', dgat, { group: 'executive', lineManagerId: 'Ruth' }, undefined],
  [
    'not even where no rule is made for them',
    { ...dgat, appraisers: { ...dgat.appraisers, rules: [] } },
    { group: 'executive' },
    undefined,
  ],
])('%s', (_, policy, fields, expected) => {
  const of = somebody('Alun', fields);
  const rule = appraiserRule(policy, of.group);
  expect(proposal(of, [head, headOfMillLane, manager], { rule })?.appraiserName).toBe(expected);
});

test('a headteacher who led the central team last year is not proposed again', () => {
  const buyer = somebody('Alun', { group: 'central', lineManagerId: 'Dana' });
  expect(proposal(buyer, [head, manager], { previous: last(head.id, 'Ruth') })?.appraiserName).toBe('Dana');
});

// DGAT 10: the deputy chief executive and an appointed governor appraise a headteacher
test('where the policy names an office, its holder’s name is asked for; last year’s panel is kept', () => {
  expect(proposal(headOfMillLane, [head, manager])).toBeNull();
  const rule = appraiserRule(dgat, 'headteacher');
  expect(rule.office?.en).toMatch(/^Deputy chief executive/);
  expect(proposedPanel({ rule, previous: undefined })).toEqual([{ place: 'governor', name: '', staffId: null }]);
  const previous = { ...last(null, 'Fay Hunt'), panel: [{ place: 'governor', name: 'Ivo Marsh', staffId: null }] };
  expect(proposedPanel({ rule, previous })).toEqual([{ place: 'governor', name: 'Ivo Marsh', staffId: null }]);
});

test.each([
  ['somebody who stays', null, null, true],
  ['somebody whose group the policy does not cover', null, 'group', true],
  ['somebody who leaves before the cycle ends', '2027-03-31', null, false],
  ['somebody who leaves after it', '2027-09-01', null, true],
  ['somebody in probation', null, 'probation', false],
  ['somebody whose reviews are paused', null, 'paused', false],
] as const)('whether %s can be proposed', (_, leavingDate, leftOutBy, expected) => {
  const cycle = { starts: day('2026-09-01'), ends: day('2027-08-31') };
  expect(mayAppraise(somebody('Dana', { leavingDate }), leftOutBy, cycle)).toBe(expected);
});
