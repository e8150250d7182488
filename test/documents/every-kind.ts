import { day } from '#domain/days/dates.ts';
import type { Block, BlockKind, Composed } from '#templates/blocks.ts';

const said = (words: string) => ({ en: `${words} in English`, cy: `${words} yn Gymraeg` });

/** A block of every kind there is, with every kind of cell. A new kind does not compile until it stands here. */
const kinds: { [Kind in BlockKind]: Extract<Block, { kind: Kind }> } = {
  section: { kind: 'section', title: said('Section'), blocks: [{ kind: 'paragraph', text: said('Within') }] },
  heading: { kind: 'heading', text: said('Heading') },
  paragraph: { kind: 'paragraph', text: 'Words as somebody typed them' },
  list: { kind: 'list', items: [said('First'), 'second as typed'] },
  facts: {
    kind: 'facts',
    rows: [
      { label: said('Day'), value: { day: day('2026-09-03') } },
      { label: said('Number'), value: { number: 1234 } },
      { label: said('Money'), value: { pence: 123450 } },
      { label: said('Nothing'), value: null },
      { label: said('Box'), value: { address: 'fact', text: 'boxed' } },
    ],
  },
  table: {
    kind: 'table',
    columns: [
      { label: said('Words'), kind: 'text', share: 2 },
      { label: said('Days'), kind: 'day', share: 1 },
      { label: said('Figures'), kind: 'number', share: 1 },
      { label: said('Pounds'), kind: 'money', share: 1 },
    ],
    rows: [
      [
        { lines: [said('Line'), { address: 'cell', text: 'lined' }, { address: 'worded', text: said('Worded') }] },
        { day: day('2027-03-01') },
        { number: 3 },
        { pence: 501 },
      ],
      { across: said('Across') },
      ['typed', null, said('Few'), { pence: 499 }],
    ],
    blankRows: 2,
    total: true,
  },
  answer: {
    kind: 'answer',
    address: 'answer',
    label: said('Question'),
    by: said('Side'),
    text: 'One\n\ttwo',
    lines: 3,
  },
  ticks: {
    kind: 'ticks',
    address: 'choice',
    label: said('Choice'),
    by: said('Chooser'),
    boxes: [
      { value: 'ticked', label: said('Ticked'), on: true },
      { value: 'not-ticked', label: said('Not ticked'), on: false },
    ],
  },
  signature: {
    kind: 'signature',
    rows: [
      { label: said('Signed'), how: 'Siân Bevan', signedOn: day('2026-09-24') },
      { label: said('Unsigned'), how: null, signedOn: null },
    ],
  },
  notice: { kind: 'notice', text: said('Notice') },
  chart: {
    kind: 'chart',
    title: said('Chart'),
    bars: [
      {
        label: said('Bar'),
        parts: [
          { label: said('Left'), value: 4 },
          { label: said('Right'), value: 0 },
        ],
      },
      {
        label: 'typed',
        parts: [
          { label: said('Left'), value: 1 },
          { label: said('Right'), value: 2 },
        ],
      },
    ],
  },
};

const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** A document of every kind of block, with a logo, in either layout of a workbook. */
export function everyKind(workbook: Composed['workbook']): Composed {
  return {
    title: said('Title'),
    subtitle: 'Subtitle',
    school: {
      name: 'Ysgol & <School>',
      address: 'Two\nlines',
      logo: { bytes: new Uint8Array(Buffer.from(pixel, 'base64')), kind: 'png', width: 1, height: 1 },
    },
    blocks: Object.values(kinds),
    languages: ['en', 'cy'],
    workbook,
    demo: true,
    form: { record: null, isOpen: true, form: 'every-kind', policy: { id: 'every-kind', version: 1 } },
  };
}
