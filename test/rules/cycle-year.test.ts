import { describe, expect, it } from 'vitest';
import { phaseSpans, stripYearOf } from '#domain/cycle/cycle-year.ts';
import { day } from '#domain/days/dates.ts';
import { namedDays, reachOf } from '#domain/deadlines/named-days.ts';
import { asat } from '#templates/policies/asat.ts';
import { dgat } from '#templates/policies/dgat.ts';
import { cycleFrom } from './policy-cases.ts';

// By hand from ASAT 4.1, 5.1 and 7.3 with the proposals for what it leaves open: first data on 16 October, objectives
// within six weeks of it (of the start where somebody teaches nobody), final reviews within eight weeks of the end.
describe('the picture of a year', () => {
  const autumn = cycleFrom(asat, 'academic-year', 2026);

  it('shows a phase once where all hold it together, and by its groups where they do not', () => {
    expect(phaseSpans(autumn).map(({ phase, starts, ends, groups }) => [phase, starts, ends, groups])).toEqual([
      ['planning', '2026-09-01', '2026-10-13', ['executive']],
      ['planning', '2026-10-16', '2026-11-27', ['headteacher', 'teacher', 'class-support']],
      ['annual', '2027-08-31', '2027-10-26', ['executive', 'class-support']],
      ['annual', '2027-08-31', '2027-12-31', ['headteacher']],
      ['annual', '2027-08-31', '2027-10-31', ['teacher']],
    ]);
    const october = cycleFrom(dgat, 'october', 2026);
    expect(phaseSpans(october).map(({ phase, groups }) => [phase, groups])).toEqual([
      ['planning', null],
      ['interim', null],
      ['annual', null],
    ]);
  });

  it('names a day once, with all that ends on it', () => {
    expect(namedDays(autumn).map(({ on, rules }) => [on, rules.map(({ step }) => step)])).toEqual([
      ['2026-10-13', ['objectives-set']],
      ['2026-11-27', ['objectives-set']],
      ['2027-10-26', ['meeting']],
      ['2027-10-31', ['meeting', 'pay-decided']],
      ['2027-12-31', ['meeting', 'pay-decided']],
    ]);
  });

  it('leaves out what is asked of other groups than the cycle’s own', () => {
    const april = cycleFrom(asat, 'april-to-march', 2026);
    expect(namedDays(april).map(({ on }) => on)).toEqual(['2026-05-13', '2027-05-26']);
  });

  it('reaches beyond the cycle, to the reviews that are held after it', () => {
    expect(reachOf(autumn)).toEqual({ starts: '2026-09-01', ends: '2027-12-31' });
  });

  it.each([
    ['2026-08-31', 2025],
    ['2026-09-01', 2026],
    ['2027-08-31', 2026],
  ])('on %s it is of the year that began in September %i', (on, year) => {
    expect(stripYearOf(day(on))).toBe(year);
  });
});
