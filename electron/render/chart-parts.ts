import type { Bilingual, LanguageChoice } from '#domain/text/bilingual.ts';
import type { BlockOf } from '#templates/blocks.ts';
import { onOneLine } from './spoken.ts';

type Chart = BlockOf<'chart'>;

/** The parts that the bars are made of, in order; each bar has the same. */
export function partLabels({ bars }: Chart): Bilingual[] {
  return bars[0]?.parts.map((part) => part.label) ?? [];
}

/** One part needs no legend: the title says what is counted. */
export function hasLegend(chart: Chart): boolean {
  return partLabels(chart).length > 1;
}

/** Whether there are so many bars that they are drawn closer: a chart stands whole on a page, and leaves none half empty. */
export function hasManyBars({ bars }: Chart): boolean {
  return bars.length > MANY;
}

const MANY = 8;

/** The sum of the longest bar: what a full width stands for. */
export function longestBar({ bars }: Chart): number {
  return Math.max(0, ...bars.map((bar) => bar.parts.reduce((sum, part) => sum + part.value, 0)));
}

/** What a chart shows in words, for somebody who hears it: 'Needs by theme. Reading: 3; Safety: 2.' */
export function chartInWords(chart: Chart, choice: LanguageChoice): string {
  const parts = partLabels(chart).map((part) => onOneLine(part, choice));
  const each = chart.bars.map((bar) => {
    const values = bar.parts.map((part, at) => (parts.length > 1 ? `${parts[at]} ${part.value}` : String(part.value)));
    return `${onOneLine(bar.label, choice)}: ${values.join(', ')}`;
  });
  return `${onOneLine(chart.title, choice)}. ${each.join('; ')}.`;
}
