import { chartInWords, hasLegend, partLabels } from '#electron/render/chart-parts.ts';
import { element, type Html, text } from '#electron/render/page/html.ts';
import { languageTags, mainLanguage, onOneLine } from '#electron/render/spoken.ts';
import { houseStyle } from '#templates/house-style.ts';
import { cellText } from './cells.ts';
import { CHART_WIDTH, columnsDrawn, heightOfChart } from './charts.ts';
import type { SheetChart } from './sheet.ts';

const { ramp, colour, size } = houseStyle;
const DRAWN = 'http://schemas.openxmlformats.org/drawingml/2006';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const EMU_PER_MM = 36_000;
/** A nought has no figure within a bar of several parts: it would lie on its neighbour's. */
const WITHOUT_NOUGHTS = '#,##0;;';

const value = (name: string, val: string | number): Html => element(name, { val });

/** A bar chart whose labels and values are cells of its sheet (ECMA-376 part 1, 21.2). */
export function chartSpace(chart: SheetChart): string {
  const { block, choice } = chart;
  const lang = languageTags[mainLanguage(choice)];
  const isStacked = hasLegend(block);
  const title = element(
    'c:title',
    {},
    element(
      'c:tx',
      {},
      element(
        'c:rich',
        {},
        element('a:bodyPr', {}),
        element(
          'a:p',
          {},
          element('a:pPr', {}, typed('a:defRPr', size.label, colour.ink, { b: 1 })),
          element(
            'a:r',
            {},
            typed('a:rPr', size.label, colour.ink, { lang, b: 1 }),
            element('a:t', {}, text(onOneLine(block.title, choice))),
          ),
        ),
      ),
    ),
    value('c:overlay', 0),
  );
  const bars = element(
    'c:barChart',
    {},
    value('c:barDir', 'bar'),
    value('c:grouping', isStacked ? 'stacked' : 'clustered'),
    value('c:varyColors', 0),
    ...partLabels(block).map((_, part) => series(chart, part, isStacked)),
    value('c:gapWidth', 60),
    ...(isStacked ? [value('c:overlap', 100)] : []),
    value('c:axId', 1),
    value('c:axId', 2),
  );
  const legend = element(
    'c:legend',
    {},
    value('c:legendPos', 't'),
    value('c:overlay', 0),
    textOf(size.small, colour.ink),
  );
  const drawn = element(
    'c:chart',
    {},
    title,
    value('c:autoTitleDeleted', 0),
    element('c:plotArea', {}, element('c:layout', {}), bars, labelAxis(), valueAxis()),
    ...(isStacked ? [legend] : []),
    value('c:plotVisOnly', 1),
    value('c:dispBlanksAs', 'gap'),
  );
  const space = element(
    'c:chartSpace',
    { 'xmlns:c': `${DRAWN}/chart`, 'xmlns:a': `${DRAWN}/main`, 'xmlns:r': RELATED },
    value('c:date1904', 0),
    value('c:lang', lang),
    value('c:roundedCorners', 0),
    drawn,
    element('c:spPr', {}, element('a:noFill', {}), element('a:ln', {}, element('a:noFill', {}))),
    textOf(size.small, colour.ink),
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${space}`;
}

/** Where a chart lies on its sheet, and what it shows in words; `id` is its own on the sheet, `related` its part's. */
export function chartAnchor(
  { block, choice, row }: SheetChart,
  { id, related }: { id: number; related: string },
): string {
  const named = { id, name: onOneLine(block.title, choice), descr: chartInWords(block, choice) };
  const nowhere = { x: 0, y: 0 };
  return element(
    'xdr:oneCellAnchor',
    {},
    element('xdr:from', {}, ...[0, 0, row - 1, 0].map((at, index) => element(FROM[index] ?? '', {}, text(String(at))))),
    element('xdr:ext', { cx: CHART_WIDTH * EMU_PER_MM, cy: heightOfChart(block) * EMU_PER_MM }),
    element(
      'xdr:graphicFrame',
      { macro: '' },
      element('xdr:nvGraphicFramePr', {}, element('xdr:cNvPr', named), element('xdr:cNvGraphicFramePr', {})),
      element('xdr:xfrm', {}, element('a:off', nowhere), element('a:ext', { cx: 0, cy: 0 })),
      element(
        'a:graphic',
        {},
        element(
          'a:graphicData',
          { uri: `${DRAWN}/chart` },
          element('c:chart', { 'xmlns:c': `${DRAWN}/chart`, 'xmlns:r': RELATED, 'r:id': related }),
        ),
      ),
    ),
    element('xdr:clientData', {}),
  );
}

const FROM = ['xdr:col', 'xdr:colOff', 'xdr:row', 'xdr:rowOff'];

function series(chart: SheetChart, part: number, isStacked: boolean): Html {
  const { block, table, choice } = chart;
  const column = columnsDrawn(table, block)?.[part] ?? 0;
  const labels = block.bars.map(({ label }) => cellText(label, choice));
  const name = cellText(table.block.columns[column]?.label ?? '', choice);
  const values = block.bars.map(({ parts }) => String(parts[part]?.value ?? 0));
  return element(
    'c:ser',
    {},
    value('c:idx', part),
    value('c:order', part),
    element('c:tx', {}, element('c:strRef', {}, cells(chart, column, 'heading'), cache('c:strCache', [name]))),
    element(
      'c:spPr',
      {},
      element('a:solidFill', {}, value('a:srgbClr', ramp[part % ramp.length] ?? colour.brand)),
      element('a:ln', { w: 6350 }, element('a:solidFill', {}, value('a:srgbClr', colour.line))),
    ),
    value('c:invertIfNegative', 0),
    figures(part, isStacked),
    element('c:cat', {}, element('c:strRef', {}, cells(chart, 0, 'rows'), cache('c:strCache', labels))),
    element('c:val', {}, element('c:numRef', {}, cells(chart, column, 'rows'), cache('c:numCache', values, 'General'))),
  );
}

/** The figure at each bar: white on the darkest part, ink on the others. */
function figures(part: number, isStacked: boolean): Html {
  const ink = isStacked && part % ramp.length === 0 ? colour.paper : colour.ink;
  return element(
    'c:dLbls',
    {},
    element('c:numFmt', { formatCode: isStacked ? WITHOUT_NOUGHTS : '#,##0', sourceLinked: 0 }),
    element('c:spPr', {}, element('a:noFill', {}), element('a:ln', {}, element('a:noFill', {}))),
    textOf(size.small, ink),
    value('c:dLblPos', isStacked ? 'ctr' : 'outEnd'),
    ...['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'].map((shown) =>
      value(`c:show${shown}`, shown === 'Val' ? 1 : 0),
    ),
  );
}

/** Cells of a table by their address: `'Numbers by theme'!$A$5:$A$9`. */
function cells({ sheet, table }: SheetChart, column: number, which: 'heading' | 'rows'): Html {
  const { letter } = sheet.getColumn(table.columns[column] ?? 1);
  const at = (row: number) => `$${letter}$${row}`;
  const first = table.heading + 1;
  const range = which === 'heading' ? at(table.heading) : `${at(first)}:${at(table.heading + table.block.rows.length)}`;
  return element('c:f', {}, text(`'${sheet.name.replaceAll("'", "''")}'!${range}`));
}

/** What stood in the cells when the file was made, for whoever does not open them. */
function cache(name: string, values: readonly string[], format?: string): Html {
  return element(
    name,
    {},
    ...(format === undefined ? [] : [element('c:formatCode', {}, text(format))]),
    value('c:ptCount', values.length),
    ...values.map((one, idx) => element('c:pt', { idx }, element('c:v', {}, text(one)))),
  );
}

/** The axis of the labels: the first at the top, as in the table. */
function labelAxis(): Html {
  return element(
    'c:catAx',
    {},
    value('c:axId', 1),
    element('c:scaling', {}, value('c:orientation', 'maxMin')),
    value('c:delete', 0),
    value('c:axPos', 'l'),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    value('c:majorTickMark', 'none'),
    value('c:minorTickMark', 'none'),
    value('c:tickLblPos', 'low'),
    element('c:spPr', {}, element('a:ln', {}, element('a:solidFill', {}, value('a:srgbClr', colour.line)))),
    textOf(size.small, colour.ink),
    value('c:crossAx', 2),
    value('c:crosses', 'autoZero'),
    value('c:auto', 0),
    value('c:lblAlgn', 'ctr'),
    value('c:lblOffset', 100),
    value('c:noMultiLvlLbl', 1),
  );
}

/** The values stand at the bars; their axis is not shown, and begins at nought. */
function valueAxis(): Html {
  return element(
    'c:valAx',
    {},
    value('c:axId', 2),
    element('c:scaling', {}, value('c:orientation', 'minMax'), value('c:min', 0)),
    value('c:delete', 1),
    value('c:axPos', 't'),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    value('c:majorTickMark', 'none'),
    value('c:minorTickMark', 'none'),
    value('c:tickLblPos', 'nextTo'),
    value('c:crossAx', 1),
    value('c:crosses', 'autoZero'),
    value('c:crossBetween', 'between'),
  );
}

function textOf(points: number, ink: string): Html {
  return element(
    'c:txPr',
    {},
    element('a:bodyPr', {}),
    element(
      'a:p',
      {},
      element('a:pPr', {}, typed('a:defRPr', points, ink)),
      element('a:endParaRPr', { lang: 'en-GB' }),
    ),
  );
}

function typed(name: string, points: number, ink: string, more: Record<string, string | number> = {}): Html {
  return element(
    name,
    { ...more, sz: points * 100 },
    element('a:solidFill', {}, value('a:srgbClr', ink)),
    element('a:latin', { typeface: houseStyle.font }),
  );
}
