import { beforeAll, describe, expect, test } from 'vitest';
import type { Input, Output } from '#contract/index.ts';
import { day } from '#domain/days/dates.ts';
import type { ReviewId, StaffId } from '#domain/ids.ts';
import type { StepId } from '#domain/policy/steps.ts';
import { daysInWords, ruleInWords } from '#renderer/words/days/deadlines.ts';
import { schoolYear } from '#test/rules/school-year.ts';
import { openOffice, type TestOffice } from './office.ts';
import { openCycle, reviewOf, supportStaff } from './school-year.ts';
import { setUpTrust } from './trust.ts';

// What Home says on six days of a year under DGAT, worked out by hand. 6: teachers October to October, support staff
// December to December. 13: objectives at the start of the period; 30: a mid-term review and the assessment at the end;
// 31: reports by 31 October and by 31 December. Where the policy is silent the proposals hold: objectives within eight
// weeks of the start, mid-term by 31 March and 15 June, joiners plan within twenty working days. Amara and Tom are
// teachers; Joan, Kit and Owen are support staff, Owen until 31 March 2027; Leah's probation ends on 8 January 2027.

type Home = Output<'home.read'>;
type Name = 'Amara' | 'Tom' | 'Joan' | 'Kit' | 'Owen' | 'Leah' | 'Ivy';

let office: TestOffice;
const reviews = new Map<Name, ReviewId>();

/** The day becomes another, and Home is looked at. */
async function homeOn(today: string): Promise<Home> {
  office.clock.today = day(today);
  return office.ask('home.read', {});
}

async function done(step: StepId, on: string, ...names: Name[]): Promise<void> {
  office.clock.today = day(on);
  for (const name of names) {
    const reviewId = reviews.get(name);
    if (!reviewId) throw new Error(`${name} has no review`);
    await office.ask('records.markStep', { recordIds: [reviewId], step, on: day(on) });
  }
}

async function join(name: Name, cycleId: Input<'cycles.join'>['cycleId'], staffId: StaffId): Promise<void> {
  const people = [{ staffId, appraiserId: null, appraiserName: 'Una Reid', panel: [] }];
  const { reviewIds } = await office.ask('cycles.join', { cycleId, people });
  const [reviewId] = reviewIds;
  if (reviewId) reviews.set(name, reviewId);
}

/** A row of Home as the office reads it, for each of its people. */
function said({ names, ...row }: Home['overdue'][number]): string[] {
  return names.map((name) => saidOf(name, row));
}

function saidOf(name: string, { due, daysLeft, label, ...rule }: Omit<Home['overdue'][number], 'names'>): string {
  const choice = rule.ownChoice ? 'school’s choice' : rule.clause;
  return `${name}: ${label.en}, ${due}, ${daysInWords(due, daysLeft)}; ${ruleInWords(rule)} (${choice})`;
}

function lines({ overdue, thisWeek, nextTwoWeeks, counts }: Home) {
  return {
    overdue: overdue.flatMap(said),
    thisWeek: thisWeek.flatMap(said),
    nextTwoWeeks: nextTwoWeeks.flatMap(said),
    later: counts.later,
  };
}

const objectives = 'Set down objectives, support and evidence';
const midTerm = 'Hold the mid-term review';
const report = 'Give the employee the written report';

describe('a year under three calendars', () => {
  let ids: Awaited<ReturnType<typeof setUpTrust>>['ids'];
  let december: Output<'cycles.byId'>;

  beforeAll(async () => {
    office = await openOffice('manager', '2026-10-01');
    ({ ids } = await setUpTrust(office, 'dgat'));
    const entries = schoolYear.entries.map(({ kind, name, starts, ends }) => ({ kind, name, starts, ends }));
    await office.ask('calendar.addMany', { entries });
    const october = await openCycle(office, { periodId: 'october' });
    reviews.set('Amara', reviewOf(october, ids.Amara)).set('Tom', reviewOf(october, ids.Tom));
  }, 60_000); // a trust is made, person by person, on a real encrypted vault

  // eight weeks after Thursday 1 October are Thursday 26 November
  test('the day before a window closes: Wednesday 25 November 2026', async () => {
    const home = await homeOn('2026-11-25');
    const rule = `${objectives}, 2026-11-26, Due tomorrow; 8 weeks after the cycle begins on 1 Oct 2026 (school’s choice)`;
    expect(lines(home)).toEqual({
      overdue: [],
      thisWeek: [`Tom Fenwick: ${rule}`, `Amara Obi: ${rule}`],
      nextTwoWeeks: [],
      later: 6, // mid-term, meeting and report of both
    });
    expect(home.cycles.map(({ label, reviews: count }) => [label, count])).toEqual([
      ['2026–27, October to October', 2],
    ]);
    expect(home.thisWeek.map(({ waitsFor, appraisers }) => [waitsFor, appraisers])).toEqual([
      ['appraiser', ['Peter Lomas', 'Ruth Ashdown']],
    ]);
  });

  test('the first day on which it is late: Friday 27 November 2026', async () => {
    await done('objectives-set', '2026-11-26', 'Amara');
    const home = await homeOn('2026-11-27');
    expect(lines(home)).toEqual({
      overdue: [
        `Tom Fenwick: ${objectives}, 2026-11-26, 1 day late; 8 weeks after the cycle begins on 1 Oct 2026 (school’s choice)`,
      ],
      thisWeek: [],
      nextTwoWeeks: [],
      later: 6,
    });
  });

  // eight weeks after Tuesday 1 December are Tuesday 26 January. Leah is free of probation from Saturday 9 January; her
  // twenty working days run from Monday 11 January over the snow of the 20th to Monday 8 February
  test('after somebody joined: Monday 25 January 2027', async () => {
    await done('objectives-set', '2026-11-30', 'Tom');
    office.clock.today = day('2026-12-01');
    december = await openCycle(office, { periodId: 'december' });
    for (const name of ['Joan', 'Kit', 'Owen'] as const) reviews.set(name, reviewOf(december, ids[name]));
    office.clock.today = day('2027-01-11');
    await join('Leah', december.id, ids.Leah);
    const home = await homeOn('2027-01-25');
    const rule = `${objectives}, 2027-01-26, Due tomorrow; 8 weeks after the cycle begins on 1 Dec 2026 (school’s choice)`;
    expect(lines(home)).toEqual({
      overdue: [],
      thisWeek: [`Kit Barlow: ${rule}`, `Joan Pike: ${rule}`, `Owen Slater: ${rule}`],
      nextTwoWeeks: [
        `Leah Moss: ${objectives}, 2027-02-08, 14 days left; 20 working days after joining on 9 Jan 2027 (school’s choice)`,
      ],
      later: 18, // mid-term, meeting and report of the two teachers and of four of the support staff
    });
    expect(home.cycles.map(({ label, reviews: count }) => [label, count])).toEqual([
      ['2026–27, December to December', 4],
      ['2026–27, October to October', 2],
    ]);
  });

  // Leah's and Owen's own days are not those of the others; 31 December lies in the next school year
  test('the picture of that year counts what is still to be met on each day that everybody shares', async () => {
    const year = await office.ask('home.year', { year: null });
    expect([year.year, year.years.map(({ label }) => label)]).toEqual([2026, ['2026–27', '2027–28']]);
    expect(year.cycles.map(({ days }) => days.map(({ on, running }) => [on, running]))).toEqual([
      [
        ['2027-01-26', 3],
        ['2027-06-15', 3],
        ['2027-12-31', 6],
      ],
      [
        ['2026-11-26', 0],
        ['2027-03-31', 2],
        ['2027-10-31', 4],
      ],
    ]);
    const kinds = Map.groupBy(year.calendar, ({ kind }) => kind);
    expect([...kinds].map(([kind, entries]) => [kind, entries.length])).toEqual([
      ...[['term', 3] as const, ['half-term', 3] as const, ['inset', 2] as const],
      ...[['closure', 1] as const, ['holiday', 1] as const, ['bank-holiday', 8] as const],
    ]);
  });

  // Owen's contract ends on Wednesday 31 March, and with it what would be due on 15 June and on 31 December
  test('an own period that ends first: Monday 22 March 2027', async () => {
    await done('objectives-set', '2027-01-26', 'Joan', 'Kit', 'Owen');
    await done('objectives-set', '2027-02-08', 'Leah');
    const home = await homeOn('2027-03-22');
    const teachers = `${midTerm}, 2027-03-31, 9 days left; The school names the day (school’s choice)`;
    const owen = (step: string, clause: string) =>
      `Owen Slater: ${step}, 2027-03-31, 9 days left; The person’s last day comes first (${clause})`;
    expect(lines(home)).toEqual({
      overdue: [],
      thisWeek: [],
      nextTwoWeeks: [
        `Tom Fenwick: ${teachers}`,
        `Amara Obi: ${teachers}`,
        owen(midTerm, 'school’s choice'),
        owen('Hold the review meeting', '30, 31'),
        owen(report, '31'),
      ],
      later: 13, // meeting and report of the two teachers, and three each of Joan, Kit and Leah
    });
    expect(home.weeks.filter(({ count }) => count > 0)).toEqual([{ monday: '2027-03-29', count: 5, late: 0 }]);
    const all = await office.ask('deadlines.list', {});
    expect(all.deadlines).toHaveLength(5 + 13);
    expect(all.deadlines.find(({ staffId }) => staffId === ids.Owen)).toMatchObject({
      recordId: reviews.get('Owen'),
      cycleId: december.id,
      sortName: 'Slater, Owen',
      site: 'Mill Lane',
      rule: 'interim-held',
      step: 'interim',
      clause: '18, 30',
      ownChoice: true,
      waitsFor: 'appraiser',
      due: '2027-03-31',
      daysLeft: 9,
      sum: null,
      shortened: true,
    });
  });

  // Ivy came with the spring term and serves it until Maundy Thursday 25 March. Her twenty working days run from Tuesday
  // 30 March, after Easter Monday, to Monday 26 April; on the early May bank holiday that was a week ago
  test('a bank holiday weekend: Monday 3 May 2027', async () => {
    await done('interim', '2027-03-30', 'Amara', 'Tom', 'Owen');
    await done('meeting', '2027-03-30', 'Owen');
    await done('statement-written', '2027-03-31', 'Owen');
    office.clock.today = day('2027-04-12');
    const ivy = { givenName: 'Ivy', familyName: 'Brook', jobTitle: 'Midday Supervisor', startDate: day('2027-01-04') };
    const { staffId } = await office.ask('staff.add', { staff: { ...supportStaff, ...ivy, group: 'other-support' } });
    await join('Ivy', december.id, staffId);
    const home = await homeOn('2027-05-03');
    expect(lines(home)).toEqual({
      overdue: [
        `Ivy Brook: ${objectives}, 2027-04-26, 7 days late; 20 working days after joining on 26 Mar 2027 (school’s choice)`,
      ],
      thisWeek: [],
      nextTwoWeeks: [],
      later: 16, // as before, and three of Ivy's
    });
    expect((await homeOn('2027-05-04')).overdue.map(({ daysLeft }) => daysLeft)).toEqual([-8]);
  });

  test('a month after the teachers’ period ended, the last day for their reports: Sunday 31 October 2027', async () => {
    await done('objectives-set', '2027-05-04', 'Ivy');
    await done('interim', '2027-06-15', 'Joan', 'Kit', 'Leah', 'Ivy');
    await done('meeting', '2027-10-14', 'Amara');
    const home = await homeOn('2027-10-31');
    const named = (step: string, clause: string) =>
      `${step}, 2027-10-31, Due today; The policy names the day (${clause})`;
    expect(lines(home)).toEqual({
      overdue: [],
      thisWeek: [
        `Tom Fenwick: ${named('Hold the review meeting', '30, 31')}`,
        `Tom Fenwick: ${named(report, '31')}`,
        `Amara Obi: ${named(report, '31')}`,
      ],
      nextTwoWeeks: [],
      later: 8, // meeting and report of Joan, Kit, Leah and Ivy, by 31 December
    });
    // the teachers' cycle no longer holds the day, and is still open
    expect(home.cycles.map(({ label }) => label)).toEqual([
      '2026–27, December to December',
      '2026–27, October to October',
    ]);
  });
});
