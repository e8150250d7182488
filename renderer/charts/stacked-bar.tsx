import { Chart } from './chart.tsx';
import { linesOf, spansOf } from './layout.ts';

/** A part of the bar: what it counts and how many. */
export interface BarPart {
  label: string;
  value: number;
}

const BAR_HEIGHT = 26;
const LINE = 16;
const CHARACTER = 7.4;
const SHADES = 4;

/** One bar of parts in their order, from light to dark, each with its number and its name beneath. */
export function StackedBar({ title, parts }: { title: string; parts: readonly BarPart[] }) {
  return (
    <Chart
      title={title}
      description={parts.map(({ label, value }) => `${label}: ${value}`).join('; ')}
      height={(width) =>
        BAR_HEIGHT + LINE * (1 + Math.max(1, ...laidOut(parts, width).map(({ lines }) => lines.length))) + 12
      }
      draw={(width) =>
        laidOut(parts, width).map(({ label, value, shade, span, lines }) => (
          <g key={label} transform={`translate(${span.left} 1)`}>
            <rect className={`ramp-${shade}`} width={span.width} height={BAR_HEIGHT} />
            <text className="chart-value" y={BAR_HEIGHT + LINE + 4}>
              {value}
            </text>
            {lines.map((line, row) => (
              <text key={line} y={BAR_HEIGHT + LINE * (row + 2) + 4}>
                {line}
              </text>
            ))}
          </g>
        ))
      }
    />
  );
}

/** The parts that have a value, each with its place and its label in lines. */
function laidOut(parts: readonly BarPart[], width: number) {
  const spans = spansOf(
    parts.map(({ value, label }) => ({ value, needs: label.length * CHARACTER })),
    width,
  );
  return parts.flatMap((part, index) => {
    const span = spans[index];
    if (!span) return [];
    const lines = linesOf(part.label, Math.round(span.width / CHARACTER));
    return [{ ...part, span, lines, shade: shadeOf(index, parts.length) }];
  });
}

/** The last part is the darkest, and the first the lightest. */
function shadeOf(index: number, count: number): number {
  return count < 2 ? SHADES - 1 : Math.round((index * (SHADES - 1)) / (count - 1));
}
