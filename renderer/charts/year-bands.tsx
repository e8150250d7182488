import type { CalendarKind } from '#domain/days/school-calendar.ts';
import { words } from '#renderer/words/index.ts';
import { BAR } from './year-lane.ts';
import { type Days, spanIn } from './year-layout.ts';

/** A line of the school's calendar in the picture of a year. */
export interface YearBand extends Days {
  kind: CalendarKind | 'bank-holiday';
  name: string;
}

/** From what lies beneath to what lies on top. */
const order = ['term', 'half-term', 'inset', 'closure', 'holiday', 'bank-holiday'] as const;

/** The school's terms, with what interrupts them. */
export function YearBands({ bands, year, width }: { bands: readonly YearBand[]; year: Days; width: number }) {
  const sorted = bands.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return sorted.map((band) => {
    const { left, width: wide } = spanIn(band, year, width);
    const key = `${band.kind}/${band.starts}`;
    return <rect key={key} className={`band band-${band.kind}`} x={left} width={wide} height={BAR} />;
  });
}

/** What each kind of band looks like, and the line of today; only what there is. */
export function YearLegend({ bands, hasToday }: { bands: readonly YearBand[]; hasToday: boolean }) {
  const kinds = order.filter((kind) => bands.some((band) => band.kind === kind));
  return (
    <ul className="year-legend">
      {kinds.map((kind) => (
        <li key={kind}>
          <svg width={14} height={BAR} aria-hidden="true">
            <rect className={`band band-${kind}`} x={1} y={1} width={12} height={BAR - 2} />
          </svg>
          {words.home.year.bands[kind]}
        </li>
      ))}
      {hasToday && (
        <li>
          <svg width={14} height={BAR} aria-hidden="true">
            <line className="year-today" x1={7} x2={7} y1={0} y2={BAR} />
          </svg>
          {words.home.year.today}
        </li>
      )}
    </ul>
  );
}
