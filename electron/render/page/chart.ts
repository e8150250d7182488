import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { figure } from '#domain/text/pounds.ts';
import { hasLegend, hasManyBars, longestBar, partLabels } from '#electron/render/chart-parts.ts';
import type { BarPart, BlockOf } from '#templates/blocks.ts';
import { houseStyle } from '#templates/house-style.ts';
import type { PageContext } from './context.ts';
import { element, type Html, text, together } from './html.ts';
import { label } from './words.ts';

const BAR_WIDTH = 72;

/**
 * Bars as a table of labels, drawn bars and figures: the words wrap, the figures can be read out, and the drawing needs
 * no style of its own. The heads of the figures' columns are the legend.
 */
export function chart(block: BlockOf<'chart'>, { choice }: PageContext): Html {
  const { title, bars } = block;
  const longest = longestBar(block);
  const tall = hasManyBars(block) ? houseStyle.chart.barOfMany : houseStyle.chart.bar;
  const rows = bars.map((bar) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, label(bar.label, choice)),
      element('td', { class: 'bar' }, drawn(bar.parts, { longest, tall })),
      ...bar.parts.map((part) => element('td', { class: 'number' }, text(figure(part.value)))),
    ),
  );
  return element(
    'div',
    { class: hasManyBars(block) ? 'chart close' : 'chart' },
    element('h3', {}, label(title, choice)),
    element('table', {}, hasLegend(block) ? legend(block, choice) : together(), element('tbody', {}, ...rows)),
  );
}

function legend(block: BlockOf<'chart'>, choice: LanguageChoice): Html {
  const heads = partLabels(block).map((part, at) =>
    element(
      'th',
      { scope: 'col', class: 'number' },
      swatch(at),
      element('span', { class: 'part' }, label(part, choice)),
    ),
  );
  return element('thead', {}, element('tr', {}, element('td', {}), element('td', {}), ...heads));
}

function swatch(at: number): Html {
  return picture(3, 3, block(0, 3, 3, at));
}

function drawn(parts: readonly BarPart[], { longest, tall }: { longest: number; tall: number }): Html {
  const scale = longest === 0 ? 0 : BAR_WIDTH / longest;
  let from = 0;
  const blocks = parts.map((part, at) => {
    const start = from;
    from += part.value * scale;
    return part.value === 0 ? together() : block(start, part.value * scale, tall, at);
  });
  return picture(BAR_WIDTH, tall, ...blocks);
}

/** Lengths in millimetres; the outline keeps a white part visible. */
function block(x: number, width: number, height: number, at: number): Html {
  const edge = 0.15;
  return element('rect', {
    x: mm(x + edge),
    y: edge,
    width: mm(Math.max(width - 2 * edge, 0.1)),
    height: mm(height - 2 * edge),
    fill: `#${houseStyle.ramp[at % houseStyle.ramp.length]}`,
    stroke: `#${houseStyle.colour.brand}`,
    'stroke-width': 2 * edge,
  });
}

function picture(width: number, height: number, ...shapes: Html[]): Html {
  const size = { width: `${width}mm`, height: `${height}mm`, viewBox: `0 0 ${width} ${height}` };
  return element('svg', { ...size, 'aria-hidden': 'true', focusable: 'false' }, ...shapes);
}

function mm(length: number): number {
  return Math.round(length * 100) / 100;
}
