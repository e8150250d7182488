import { useState } from 'react';
import { type Day, partsOf } from '#domain/days/dates.ts';
import { monthName } from '#domain/days/day-words.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { Chart } from './chart.tsx';
import { type YearBand, YearBands, YearLegend } from './year-bands.tsx';
import { BAR, type LaneLayout, LINE, laneLayout, MARK, type YearLane } from './year-lane.ts';
import { type Days, leftOf, monthsOf } from './year-layout.ts';
import './year-strip.css';

interface YearStripProps {
  title: string;
  /** What it shows, for whoever cannot see it; the list beside it says the rest. */
  description: string;
  year: Days;
  today: Day;
  lanes: readonly YearLane[];
  bands: readonly YearBand[];
}

const MONTHS = 24;
const SCHOOL = BAR + LINE;
/** Narrower months are named by three letters, and then by one. */
const LONG_MONTH = 76;
const SHORT_MONTH = 30;

/**
 * A school year as a strip: a lane for the school's calendar and one for each cycle, with its phases, and the days it
 * names as marks that lead to their deadlines. What a mark stands for is said beneath while it is pointed at.
 */
export function YearStrip({ title, description, year, today, lanes, bands }: YearStripProps) {
  const [pointed, setPointed] = useState<string>();
  const laidOut = (width: number) => stacked(lanes, year, width);
  return (
    <>
      <Chart
        title={title}
        description={description}
        height={(width) => MONTHS + SCHOOL + laidOut(width).height}
        draw={(width) => (
          <>
            <Months year={year} width={width} height={MONTHS + SCHOOL + laidOut(width).height} />
            <Today today={today} year={year} width={width} height={MONTHS + SCHOOL + laidOut(width).height} />
            <g transform={`translate(0 ${MONTHS})`}>
              <YearBands bands={bands} year={year} width={width} />
            </g>
            {laidOut(width).lanes.map(({ lane, top, layout }) => (
              <g key={lane.id} transform={`translate(0 ${MONTHS + SCHOOL + top})`}>
                <Lane lane={lane} layout={layout} />
              </g>
            ))}
          </>
        )}
        over={(width) => (
          <ul className="year-marks" aria-label={words.home.year.marks}>
            {laidOut(width).lanes.flatMap(({ lane, top, layout }) =>
              layout.marks.map(({ mark, middle, top: within }) => (
                <li
                  key={`${lane.id}/${mark.on}`}
                  style={{ left: middle - MARK / 2, top: MONTHS + SCHOOL + top + within }}
                >
                  <a
                    className={markClass(mark)}
                    href={mark.to}
                    aria-label={mark.label}
                    onMouseEnter={() => setPointed(mark.label)}
                    onFocus={() => setPointed(mark.label)}
                  >
                    {mark.count}
                  </a>
                </li>
              )),
            )}
          </ul>
        )}
      />
      <YearLegend bands={bands} hasToday={year.starts <= today && today <= year.ends} />
      <p className="small year-pointed" aria-hidden="true">
        {pointed ?? words.home.year.point}
      </p>
    </>
  );
}

function markClass({ count, late }: { count: number; late: boolean }): string {
  if (count === 0) return 'year-mark year-mark-met';
  return late ? 'year-mark year-mark-late' : 'year-mark';
}

/** The lanes below each other. */
function stacked(lanes: readonly YearLane[], year: Days, width: number) {
  let height = 0;
  const placed = lanes.map((lane) => {
    const layout = laneLayout(lane, year, width);
    const top = height;
    height += layout.height;
    return { lane, top, layout };
  });
  return { height, lanes: placed };
}

function Months({ year, width, height }: { year: Days; width: number; height: number }) {
  const wide = width / 12;
  const letters = wide >= LONG_MONTH ? undefined : wide >= SHORT_MONTH ? 3 : 1;
  return monthsOf(year).map((first) => (
    <g key={first} transform={`translate(${leftOf(first, year, width)} 0)`}>
      <line className="year-grid" y1={MONTHS - 6} y2={height} />
      <text x={2} y={14}>
        {monthName(partsOf(first).month, lang).slice(0, letters)}
      </text>
    </g>
  ));
}

function Lane({ lane, layout: { bar, barTop, windows, marks } }: { lane: YearLane; layout: LaneLayout }) {
  return (
    <>
      <text className="chart-value year-word" y={14}>
        {lane.name}
      </text>
      {bar && <rect className="ramp-0" x={bar.left} y={barTop} width={bar.width} height={BAR} />}
      {marks.map(({ mark, middle, top }) => (
        <line key={mark.on} className="year-stem" x1={middle} x2={middle} y1={top + MARK} y2={barTop + BAR} />
      ))}
      {windows.map(({ left, width, top, lines, isAtEnd }) => (
        <g key={`${left}/${top}`} transform={`translate(${left} ${top})`}>
          <rect className="ramp-2" width={width} height={BAR} />
          {lines.map((line, row) => (
            <text
              key={line}
              className="year-word"
              x={isAtEnd ? width : 0}
              y={BAR + LINE * (row + 1) - 3}
              textAnchor={isAtEnd ? 'end' : 'start'}
            >
              {line}
            </text>
          ))}
        </g>
      ))}
    </>
  );
}

function Today({ today, year, width, height }: { today: Day; year: Days; width: number; height: number }) {
  if (today < year.starts || today > year.ends) return null;
  const left = leftOf(today, year, width);
  return <line className="year-today" x1={left} x2={left} y1={MONTHS - 6} y2={height} />;
}
