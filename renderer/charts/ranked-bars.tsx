import { Chart } from './chart.tsx';
import type { BarPart } from './stacked-bar.tsx';

const ROW = 44;
const BAR = 14;
const VALUE_WIDTH = 40;

/** Bars from the longest to the shortest, each under its name and with its number at its end. */
export function RankedBars({ title, bars }: { title: string; bars: readonly BarPart[] }) {
  const ranked = bars.toSorted((a, b) => b.value - a.value);
  const most = Math.max(1, ...ranked.map((bar) => bar.value));
  return (
    <Chart
      title={title}
      description={ranked.map(({ label, value }) => `${label}: ${value}`).join('; ')}
      height={ranked.length * ROW}
      draw={(width) =>
        ranked.map(({ label, value }, index) => {
          const length = Math.max(1, Math.round((value / most) * (width - VALUE_WIDTH)));
          return (
            <g key={label} transform={`translate(0 ${index * ROW})`}>
              <text y={14}>{label}</text>
              <rect className="ramp-3" y={20} width={length} height={BAR} />
              <text className="chart-value" x={length + 6} y={32}>
                {value}
              </text>
            </g>
          );
        })
      }
    />
  );
}
