import { type FileChild, HeadingLevel, Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import { chartInWords, hasLegend, hasManyBars, longestBar, partLabels } from '#electron/render/chart-parts.ts';
import { onOneLine } from '#electron/render/spoken.ts';
import type { BlockOf } from '#templates/blocks.ts';
import { houseStyle } from '#templates/house-style.ts';
import { type Paper, pixels } from './measures.ts';
import { type WordContext, wordRuns } from './runs.ts';

const { ramp, colour, font, size } = houseStyle;

/** Millimetres: a bar with the room about it, and what the legend takes. */
const PER_BAR = 7;
const PER_BAR_OF_MANY = 4.7;
const LEGEND = 12;
/** Millimetres that its heading takes, and some to spare. */
const HEADING = 24;
/** On a wide page the bars do not run away from their labels. */
const WIDEST = 170;
/** Room for the figure behind the longest bar. */
const LABEL_ROOM = 1.1;

/** A chart of Word's own, which can be opened and changed there. What it shows is said in its alternative text. */
export function chart(block: BlockOf<'chart'>, { choice, paper }: WordContext): FileChild[] {
  const { title, bars } = block;
  const parts = partLabels(block).map((part) => onOneLine(part, choice));
  const legend = hasLegend(block);
  const longest = Math.max(1, longestBar(block));
  const height = Math.min(
    bars.length * (hasManyBars(block) ? PER_BAR_OF_MANY : PER_BAR) + (legend ? LEGEND : 0) + 4,
    tallest(paper),
  );
  const run = new ChartRun({
    type: 'bar',
    stacking: legend ? 'stacked' : 'none',
    categories: bars.map((bar) => onOneLine(bar.label, choice)),
    series: parts.map((name, at) => ({
      name,
      values: bars.map((bar) => drawnValue(bar.parts[at]?.value ?? 0, legend)),
      color: ramp[at % ramp.length] ?? colour.brand,
      dataLabels: legend
        ? { value: true, position: 'center', font: { size: size.small, bold: true, color: inkOn(at) } }
        : { value: true, position: 'outsideEnd', font: { size: size.small, color: colour.ink } },
    })),
    gapWidth: 60,
    categoryAxis: { reverseOrder: true, font: { size: size.small, color: colour.ink } },
    valueAxis: { visible: false, gridlines: false, minimum: 0, maximum: legend ? longest : longest * LABEL_ROOM },
    legend: legend ? { position: 'top', font: { size: size.small, color: colour.ink } } : false,
    font: { name: font },
    chartArea: { fill: 'none', border: 'none' },
    transformation: { width: pixels(Math.min(paper.text, WIDEST)), height: pixels(height) },
    altText: { name: onOneLine(title, choice), description: chartInWords(block, choice) },
  });
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: wordRuns(title, choice) }),
    new Paragraph({ style: 'BodyText', children: [run] }),
  ];
}

/** A chart stands on one page with its heading: many bars are drawn closer. */
function tallest({ landscape, width, height, top, bottom }: Paper): number {
  return (landscape ? width : height) - top - bottom - HEADING;
}

/** A part of nothing has no figure within a bar of several: it would lie on its neighbour's. */
function drawnValue(value: number, isStacked: boolean): number | null {
  return isStacked && value === 0 ? null : value;
}

/** White on the darkest part, ink on the others. */
function inkOn(part: number): string {
  return part % ramp.length === 0 ? colour.paper : colour.ink;
}
