import { expect, test } from 'vitest';
import type { BoxTarget } from '#domain/returned/box-target.ts';
import { type BoxHere, compareForm, type Here } from '#domain/returned/compare-form.ts';
import { fingerprint } from '#domain/returned/fingerprint.ts';
import type { FileBox } from '#domain/returned/form-file.ts';

const question = { id: 'q', kind: 'text', label: { en: 'Q' }, by: 'agreed' } as never; // no rule looks at it
const prose: BoxTarget = { to: 'answer', question, holds: { kind: 'prose' } };
const row: BoxTarget = { to: 'row', question, kind: 'action', cell: 'area', takes: 'prose', label: { en: 'Area' } };
const ADDRESS = 'form/q/agreed//';

/** A record with one box, in which something stands; nothing where its row is not there. */
const here = (
  texts: readonly string[] | undefined,
  target: BoxTarget | undefined = prose,
  more: Partial<Here> = {},
): Here => ({
  targetOf: () => target,
  boxAt: () => texts && ({ part: 'Part', label: 'Label', texts, choices: [] } satisfies BoxHere),
  called: (_address, _target, number) => ({ part: 'Part', label: `New ${number}` }),
  whyNot: () => undefined,
  ...more,
});
const box = (text: string, was?: string, address = ADDRESS): FileBox => ({
  address,
  text,
  ticked: null,
  ...(was !== undefined && { was: fingerprint(was) }),
});

/** What comes of one box: the kind of its line with what is said of it, or which count it is in. */
function cameOf(file: FileBox, record: Here): string {
  const { lines, same, changedHereOnly } = compareForm([file], record);
  const [line] = lines;
  if (line) {
    const said = [line.kind, line.why, line.changedHere && 'changed here', line.proposed ? 'ticked' : 'not ticked'];
    return said.filter(Boolean).join(', ');
  }
  return same > 0 ? 'same' : changedHereOnly > 0 ? 'changed here only' : 'nothing';
}

test.each([
  // what stood in it when the file was made, what stands here, what the file says
  ['A', ['A'], 'A', 'same'],
  ['A', ['A'], 'A\n ', 'same'],
  ['A', ['A'], 'B', 'changed, ticked'],
  ['', [''], 'B', 'changed, ticked'],
  ['A', ['A'], '', 'emptied, not ticked'],
  ['A', ['C'], 'A', 'changed here only'],
  ['A', ['C'], 'B', 'changed, changed here, not ticked'],
  ['A', ['C'], 'C', 'same'],
  ['A', ['C'], '', 'emptied, changed here, not ticked'],
  ['Met', ['Met', 'Cyflawnwyd'], 'Cyflawnwyd', 'same'],
  // a file of the first shape does not say what stood there
  [undefined, ['A'], 'A', 'same'],
  [undefined, ['A'], 'B', 'changed, ticked'],
  [undefined, ['A'], '', 'emptied, not ticked'],
] as const)('where %j stood, %j stands and the file says %j: %s', (was, texts, text, expected) => {
  expect(cameOf(box(text, was), here(texts))).toBe(expected);
});

test.each([
  ['', 'A new row', 'added, ticked'],
  ['', '', 'nothing'],
  // it was there when the file was made, and was removed here since
  ['Old', 'Old', 'nothing'],
  ['Old', 'Other', 'not-taken, no-box, not ticked'],
] as const)('of a row that is not here, where %j stood and the file says %j: %s', (was, text, expected) => {
  const address = 'form/q/agreed/3f2a0000-0000-4000-8000-000000000000/area';
  expect(cameOf(box(text, was, address), here(undefined, row))).toBe(expected);
});

test('a row that nobody gave an id is not added', () => {
  expect(cameOf(box('A', '', 'form/q/agreed/+1/area'), here(undefined, row))).toBe('not-taken, no-box, not ticked');
});

test('a box that the record does not have is shown with what it says, and left out where nobody wrote in it', () => {
  expect(cameOf(box('A', ''), here(undefined, undefined, { targetOf: () => undefined }))).toBe(
    'not-taken, no-box, not ticked',
  );
  expect(cameOf(box('', ''), here(undefined, undefined, { targetOf: () => undefined }))).toBe('nothing');
});

test('what the record refuses is shown with the reason', () => {
  expect(cameOf(box('B', 'A'), here(['A'], prose, { whyNot: () => 'closed' }))).toBe('not-taken, closed, not ticked');
});

const ticks = (on: readonly string[], was: readonly string[]): FileBox[] =>
  ['met', 'not-met'].map((value) => ({
    address: ADDRESS,
    value,
    text: '',
    ticked: on.includes(value),
    was: fingerprint(was.includes(value) ? '1' : '0'),
  }));
const choices = [
  { value: 'met', names: ['Met'] },
  { value: 'not-met', names: ['Not met'] },
];
const chosen = (text: string): Here =>
  here(
    [text],
    { to: 'answer', question, holds: { kind: 'one-of', values: ['met', 'not-met'] } },
    {
      boxAt: () => ({ part: '', label: '', texts: [text], choices }),
    },
  );

test.each([
  [['met'], ['met'], 'Met', 0, undefined],
  [['not-met'], ['met'], 'Met', 1, { theirs: 'Not met', written: { text: 'not-met' }, proposed: true }],
  [[], ['met'], 'Met', 1, { kind: 'emptied', proposed: false }],
  [['met', 'not-met'], ['met'], 'Met', 1, { why: 'several-ticked', theirs: 'Met, Not met' }],
  [['met'], ['met'], 'Not met', 0, undefined],
  [['not-met'], [], 'Met', 1, { changedHere: true, proposed: false }],
] as const)('of a choice with %j ticked, %j before, and %j here', (on, was, text, count, line) => {
  const { lines } = compareForm(ticks(on, was), chosen(text));
  expect(lines).toHaveLength(count);
  if (line) expect(lines[0]).toMatchObject(line);
});

test('rows of a question are counted in the order of the file', () => {
  const address = (id: string, cell: string) => `form/q/agreed/3f2a0000-0000-4000-8000-00000000000${id}/${cell}`;
  const boxes = [
    box('A', '', address('1', 'area')),
    box('B', '', address('1', 'action')),
    box('C', '', address('2', 'area')),
  ];
  const { lines } = compareForm(boxes, here(undefined, row));
  expect(lines.map(({ label }) => label)).toEqual(['New 1', 'New 1', 'New 2']);
});
