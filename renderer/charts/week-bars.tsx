import type { Day } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { Chart } from './chart.tsx';

/** How many deadlines a week has, and how many of them are overdue. */
export interface Week {
  starts: Day;
  count: number;
  late?: number;
}

const BARS_HEIGHT = 64;
const TOP = 18;
const HEIGHT = TOP + BARS_HEIGHT + 24;
const LABEL_WIDTH = 56;

/** A bar for each week, its number on top; what is overdue is red, at its foot, and named so for whoever cannot see it. */
export function WeekBars({ title, weeks }: { title: string; weeks: readonly Week[] }) {
  const most = Math.max(1, ...weeks.map((week) => week.count));
  return (
    <Chart
      title={title}
      description={weeks
        .map(
          (week) =>
            `${dayAndMonth(week.starts)}: ${week.count}${week.late ? ` (${words.kit.chart.late(week.late)})` : ''}`,
        )
        .join('; ')}
      height={HEIGHT}
      draw={(width) => {
        const step = width / weeks.length;
        const every = Math.max(1, Math.ceil(LABEL_WIDTH / step));
        return weeks.map(({ starts, count, late = 0 }, index) => {
          const height = Math.max(1, Math.round((count / most) * BARS_HEIGHT));
          const red = Math.round((late / most) * BARS_HEIGHT);
          const middle = (step - 6) / 2;
          return (
            <g key={starts} transform={`translate(${Math.round(index * step)} ${TOP})`}>
              <rect className="ramp-3" y={BARS_HEIGHT - height} width={Math.max(1, step - 6)} height={height - red} />
              {red > 0 && <rect className="late" y={BARS_HEIGHT - red} width={Math.max(1, step - 6)} height={red} />}
              {count > 0 && (
                <text className="chart-value" x={middle} y={BARS_HEIGHT - height - 5} textAnchor="middle">
                  {count}
                </text>
              )}
              {index % every === 0 && index + every <= weeks.length && (
                <text y={BARS_HEIGHT + 18}>{dayAndMonth(starts)}</text>
              )}
            </g>
          );
        });
      }}
    />
  );
}

/** '21 Sep': the year is plain from the screen. */
function dayAndMonth(day: Day): string {
  return shortDay(day, lang).split(' ').slice(0, 2).join(' ');
}
