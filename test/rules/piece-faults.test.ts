import { describe, expect, it } from 'vitest';
import type { Policy } from '#domain/policy/policy.ts';
import { faultsWithin } from '#domain/policy-editing/piece-faults.ts';
import type { EditablePart } from '#domain/policy-editing/policy-edits.ts';
import type { PieceValues } from '#domain/policy-editing/policy-pieces.ts';
import { changed, first } from './changed-policy.ts';

const spt = changed('spt', () => undefined);
const asat = changed('asat', () => undefined);
const [term, academicYear] = [first(spt.phases), first(asat.periods)];

describe('What would be wrong within a piece of a policy', () => {
  function found<Part extends EditablePart>(
    policy: Policy,
    part: Part,
    before: PieceValues[Part] | null,
    after: PieceValues[Part],
  ): string[] {
    return faultsWithin(policy, part, before, after).map(({ at, fault }) => `${at.join('.')}: ${fault.code}`);
  }

  it('a new deadline long before the cycle is told at its day', () => {
    const deadline = { ...first(spt.deadlines), id: 'early', when: { kind: 'by', day: bound(1, 31, 0) } } as const;
    expect(found(spt, 'deadline', null, deadline)).toEqual(['when: deadline-before-cycle']);
    // 7.1: the cycle begins on 1 September, and January is in the year after
    expect(found(spt, 'deadline', null, { ...deadline, when: { kind: 'by', day: bound(1, 31, 1) } })).toEqual([]);
  });

  it('a time that closes before it opens is told at its last day', () => {
    const windows = [{ opens: bound(11, 1, 0), closes: bound(10, 31, 0), clause: '1' }];
    expect(found(spt, 'phase', term, { ...term, windows })).toEqual(['windows.0.closes: window-closes-first']);
  });

  it('a period that begins on a day which most years do not have is told at that day', () => {
    const leap = { ...academicYear, starts: { month: 2, dayOfMonth: 29 } };
    expect(found(asat, 'period', academicYear, leap)).toContain('starts: no-such-day');
  });

  it('a group that is on its way from one period to another holds nothing up', () => {
    const groups = [...academicYear.groups, 'central' as const];
    expect(found(asat, 'period', academicYear, { ...academicYear, groups })).toEqual([]);
  });

  function bound(month: number, dayOfMonth: number, year: number) {
    return { on: { month, dayOfMonth, year } };
  }
});
