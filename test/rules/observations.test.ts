import { describe, expect, it } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { bareCalendar } from '#domain/days/school-calendar.ts';
import type { StaffId } from '#domain/ids.ts';
import { type Held, notSeen } from '#domain/observation/not-seen.ts';
import type { ObservationKind } from '#domain/observation/observation.ts';
import { observerStanding, rulesOfObservation } from '#domain/observation/rules.ts';
import type { StaffGroupId } from '#domain/policy/groups.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { nothingKnown, notPaused, type Staff } from '#domain/staff/staff.ts';
import { policies } from '#templates/policies/index.ts';
import { deadlinesOfFeedback, withObservations } from '#templates/policies/usual/observations.ts';

const policyOf = (id: string): Policy => {
  const found = policies.find((policy) => policy.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('What a policy says of an observation', () => {
  // by hand from ASAT 6.1 and 6.2, DGAT 19 to 22, LT2 2.2.4 and 2.2.5, SPT 11.2, 11.3 and 13.2
  it.each<[string, StaffGroupId, ObservationKind, object | null]>([
    ['asat', 'teacher', 'formal', { isNamed: true, observer: 'qts', least: null, feedback: 'as-soon-as-practicable' }],
    ['asat', 'other-support', 'drop-in', { isNamed: true, observer: 'any' }],
    ['dgat', 'teacher', 'formal', { isNamed: false, kinds: ['drop-in', 'other-responsibilities'] }],
    ['dgat', 'teacher', 'drop-in', { isNamed: true, notice: false, feedback: 'as-soon-as-practicable' }],
    ['dgat', 'other-support', 'drop-in', null],
    ['lt2', 'teacher', 'drop-in', { isNamed: true, observer: 'qts' }],
    ['lt2', 'other-support', 'other-responsibilities', { isNamed: true, observer: 'any' }],
    [
      'spt',
      'class-support',
      'formal',
      {
        isNamed: true,
        observer: 'suitable-experience',
        least: { count: 1, recommended: true },
        notice: true,
        feedback: { fromHours: 24, toHours: 48 },
      },
    ],
    ['spt', 'class-support', 'drop-in', { isNamed: true, least: null, notice: false }],
    ['williamstown', 'class-support', 'formal', null],
  ])('%s of %s, %s', (id, group, kind, says) => {
    const found = rulesOfObservation(policyOf(id), group, kind);
    if (says === null) expect(found).toBeNull();
    else expect(found).toMatchObject(says);
  });

  it('does not ask a colleague who learns from it for qualified teacher status (DGAT 20, 29)', () => {
    expect(rulesOfObservation(policyOf('asat'), 'teacher', 'peer')).toMatchObject({ isNamed: true, observer: 'any' });
  });

  it('asks about the status of an observer only where it wants one, and cannot know that of a visitor', () => {
    const named = { observerName: 'Ivo Marsh' };
    expect(observerStanding('qts', { observerName: '' }, undefined)).toBe('fits');
    expect(observerStanding('qts', named, { qts: true })).toBe('fits');
    expect(observerStanding('qts', named, { qts: false })).toBe('without-qts');
    expect(observerStanding('qts', named, undefined)).toBe('qts-unknown');
    expect(observerStanding('suitable-experience', named, { qts: true })).toBe('to-judge');
    expect(observerStanding('any', named, { qts: false })).toBe('fits');
  });

  it('has feedback due after as many working days as its hours take: 48 are two (SPT 13.2)', () => {
    const [deadline, ...others] = deadlinesOfFeedback(policyOf('spt').observations, '13.2');
    expect(others).toEqual([]);
    expect(deadline).toMatchObject({
      groups: ['class-support'],
      when: { kind: 'after', step: 'observed', amount: 2, unit: 'working' },
      clause: '13.2',
    });
    expect(deadlinesOfFeedback(policyOf('asat').observations)).toEqual([]);
  });
});

describe('A policy whose text has no sheet for it', () => {
  const bare = policyOf('williamstown');

  it('is given the program’s own, with steps, and keeps what it has', () => {
    const { forms, steps, deadlines } = withObservations(bare);
    expect(forms.filter((form) => form.for === 'observation').map(({ title }) => title)).toEqual([
      { en: 'Observation record', cy: 'Cofnod arsylwi' },
    ]);
    expect(steps.filter(({ about }) => about === 'observation').map(({ id }) => id)).toEqual([
      'observation-notice',
      'observed',
      'observation-feedback',
    ]);
    expect(deadlines).toEqual(bare.deadlines);
  });

  it.each(['asat', 'dgat', 'lt2', 'spt'])('%s has its own already', (id) => {
    expect(withObservations(policyOf(id))).toEqual(policyOf(id));
  });
});

const person = (name: string, group: StaffGroupId, more: Partial<Staff> = {}): Staff => ({
  ...nothingKnown,
  ...notPaused,
  id: name as StaffId, // any will do here
  givenName: name,
  familyName: 'X',
  group,
  startDate: day('2020-09-01'),
  ...more,
});

describe('Who has not been seen', () => {
  const today = day('2026-11-21');
  const calendar = bareCalendar;
  const held = (staffId: string, kind: ObservationKind, on: string): Held => ({
    staffId: staffId as StaffId, // as above
    kind,
    on: day(on),
  });
  const of = (id: string, people: Staff[], seen: Held[]) =>
    notSeen(people, seen, { policy: policyOf(id), choices: {}, calendar }, today).map((one) => one.person.givenName);

  it('asks about the period of each group: SPT’s year begins on 1 September (7.1)', () => {
    const people = ['Anna', 'Beth', 'Carys', 'Dai'].map((name) => person(name, 'class-support'));
    const seen = [
      held('Anna', 'formal', '2026-09-01'),
      // the last day of the year before
      held('Beth', 'formal', '2026-08-31'),
      held('Carys', 'drop-in', '2026-11-20'),
    ];
    expect(of('spt', people, seen)).toEqual(['Beth', 'Dai']);
  });

  it('does not count that a colleague came to learn, nor ask about whom the policy does not observe or leaves out', () => {
    const people = [
      person('Anna', 'class-support'),
      person('Beth', 'other-support'),
      person('Carys', 'class-support', { contract: 'agency' }),
    ];
    // SPT 5: nobody is in before they have served a term
    expect(of('spt', people, [held('Anna', 'peer', '2026-10-05')])).toEqual(['Anna']);
  });

  it('says how often the policy asks for it, and where that stands', () => {
    const [spt] = notSeen(
      [person('Anna', 'class-support')],
      [],
      { policy: policyOf('spt'), choices: {}, calendar },
      today,
    );
    expect(spt).toMatchObject({ held: 0, least: { count: 1, recommended: true }, clause: '11.2, 11.3, 13.2' });
    expect(of('williamstown', [person('Anna', 'class-support')], [])).toEqual([]);
  });
});
