import { describe, expect, it } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { laneLayout, type YearLane } from '#renderer/charts/year-lane.ts';
import { labelLines, leftOf, monthsOf, placedIn, rowsOf, spanIn } from '#renderer/charts/year-layout.ts';

// September 2026 to August 2027 are 365 days: drawn 730 pixels wide, a day is two pixels
const year = { starts: day('2026-09-01'), ends: day('2027-08-31') };
const WIDE = 730;

describe('where the days of a year lie', () => {
  it.each([
    ['2026-09-01', 0],
    ['2026-09-02', 2],
    ['2027-08-31', 728],
    ['2026-04-01', 0], // before the year: on its edge
    ['2027-12-01', 730],
  ])('%s begins at pixel %i', (on, left) => {
    expect(leftOf(day(on), year, WIDE)).toBe(left);
  });

  it('what lasts reaches to the end of its last day; what begins earlier or ends later is cut at the edge', () => {
    expect(spanIn({ starts: day('2026-09-03'), ends: day('2026-09-03') }, year, WIDE)).toEqual({ left: 4, width: 2 });
    expect(spanIn({ starts: day('2026-04-01'), ends: day('2027-03-31') }, year, WIDE)).toEqual({ left: 0, width: 424 });
  });

  it('twelve months begin in it', () => {
    const months = monthsOf(year);
    expect([months.length, months[0], months[4], months[11]]).toEqual([12, '2026-09-01', '2027-01-01', '2027-08-01']);
  });

  it('what would lie over each other stands in rows', () => {
    expect(rowsOf([10, 30, 45, 60], 28)).toEqual([0, 1, 0, 1]);
    const spans = [
      { starts: day('2026-09-01'), ends: day('2026-10-31') },
      { starts: day('2026-10-31'), ends: day('2026-12-01') },
      { starts: day('2026-11-01'), ends: day('2026-12-01') },
    ];
    expect(placedIn(spans, year, WIDE).map(({ row }) => row)).toEqual([0, 1, 0]);
  });
});

describe('the labels of a strip', () => {
  it('stand in two lines at most, and say where they were cut', () => {
    expect(labelLines('Setting objectives', 200)).toEqual(['Setting objectives']);
    expect(labelLines('Setting objectives', 80)).toEqual(['Setting', 'objectives']);
    expect(labelLines('Setting of all objectives', 80)).toEqual(['Setting of', 'all…']);
  });

  const lane = (over: Partial<YearLane>): YearLane => ({
    id: 'one',
    name: '2026–27',
    starts: year.starts,
    ends: year.ends,
    windows: [],
    marks: [],
    ...over,
  });

  it('begin at their phase, and at the edge of the year end with it', () => {
    const layout = laneLayout(
      lane({
        windows: [
          { label: 'Planning', starts: day('2026-09-01'), ends: day('2026-10-13') },
          { label: 'Final review', starts: day('2027-08-31'), ends: day('2027-10-31') },
        ],
      }),
      year,
      WIDE,
    );
    expect(layout.windows.map(({ lines, isAtEnd }) => [lines, isAtEnd])).toEqual([
      [['Planning'], false],
      [['Final review'], true],
    ]);
  });

  it('a lane whose cycle ended before the year has no bar, and still what is held in the year', () => {
    const marks = [{ on: day('2026-10-31'), count: 3, late: false, label: '3 to meet', to: '#/due' }];
    const layout = laneLayout(lane({ starts: day('2025-09-01'), ends: day('2026-08-31'), marks }), year, WIDE);
    expect([layout.bar, layout.marks.map(({ mark }) => mark.count)]).toEqual([null, [3]]);
  });
});
