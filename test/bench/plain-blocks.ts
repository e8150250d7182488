import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { cellLines, cellsIn, columnSums, spoken } from '#electron/render/spoken.ts';
import { type Cell, type Composed, type Renderer, render, type Text } from '#templates/blocks.ts';

/** What a document says, as another program can write it: lines of text under a style, and tables of text. */
export type PlainPart = { style: 'title' | 'heading' | 'text'; text: string } | { table: string[][] };

/** A document as plain parts, in its order: the same words and the same tables, nothing of its looks. */
export function plainParts({ school, title, subtitle, blocks }: Composed, choice: LanguageChoice): PlainPart[] {
  return [
    { style: 'text', text: school.name },
    { style: 'text', text: school.address },
    { style: 'title', text: said(title, choice) },
    { style: 'text', text: said(subtitle, choice) },
    ...blocks.flatMap((block) => render(plain, block, choice)),
  ];
}

/** What a cell says, its lines and its languages under one another. */
export function cellText(cell: Cell, choice: LanguageChoice): string {
  return cellLines(cell, choice)
    .map(({ pieces }) => pieces.map(({ text }) => text).join('\n'))
    .join('\n');
}

const plain: Renderer<LanguageChoice, PlainPart[]> = {
  section: ({ title, blocks }, choice) => [
    { style: 'heading', text: said(title, choice) },
    ...blocks.flatMap((block) => render(plain, block, choice)),
  ],
  heading: ({ text }, choice) => [{ style: 'heading', text: said(text, choice) }],
  paragraph: ({ text }, choice) => [line(text, choice)],
  notice: ({ text }, choice) => [line(text, choice)],
  list: ({ items }, choice) => items.map((item) => line(item, choice)),
  facts: ({ rows }, choice) => [
    { table: rows.map(({ label, value }) => [said(label, choice), cellText(value, choice)]) },
  ],
  table: ({ columns, rows, blankRows, total }, choice) => {
    const labels = columns.map(({ label }) => said(label, choice));
    const blank = Array.from({ length: blankRows }, () => labels.map(() => ''));
    const printed = total ? [...rows, columnSums(columns, rows)] : rows;
    return [{ table: [labels, ...printed.map((row) => cellsIn(row).map((cell) => cellText(cell, choice))), ...blank] }];
  },
  answer: ({ label, by, text }, choice) => [
    { table: [[[label, by].flatMap((one) => (one === null ? [] : said(one, choice))).join('\n')], [text]] },
  ],
  ticks: ({ label, boxes }, choice) => [
    line(label, choice),
    ...boxes.map((box) => line(`${box.on ? '☑' : '☐'} ${said(box.label, choice)}`, choice)),
  ],
  signature: ({ rows }, choice) => [
    {
      table: rows.map(({ label, how, signedOn }) => [
        said(label, choice),
        how === null ? '' : said(how, choice),
        cellText(signedOn && { day: signedOn }, choice),
      ]),
    },
  ],
  chart: ({ title }, choice) => [line(title, choice)],
};

function line(text: Text, choice: LanguageChoice): PlainPart {
  return { style: 'text', text: said(text, choice) };
}

function said(text: Text, choice: LanguageChoice): string {
  return spoken(text, choice)
    .map((piece) => piece.text)
    .join('\n');
}
