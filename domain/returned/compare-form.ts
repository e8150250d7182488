import { z } from 'zod';
import type { Address } from '#domain/form/address.ts';
import { isNewRow, readAddress } from '#domain/form/address.ts';
import { TICKED } from '#domain/form/kinds/checklist.ts';
import { compared, type Piece } from '#domain/text/comparing/compared.ts';
import type { BoxTarget } from './box-target.ts';
import { boxValue, type Choice, type NotTaken, type Written } from './box-value.ts';
import { evenly, fingerprint } from './fingerprint.ts';
import type { FileBox } from './form-file.ts';

/** A box as it stands here. */
export interface BoxHere {
  part: string;
  label: string;
  /** What it is printed as in each language; the first is shown. */
  texts: readonly string[];
  /** What it may hold where that is a few values. */
  choices: readonly Choice[];
}

/** What the comparison asks about the record. */
export interface Here {
  targetOf: (address: Address) => BoxTarget | undefined;
  /** The box as it stands; undefined for one of a row that is not there. */
  boxAt: (address: Address, target: BoxTarget) => BoxHere | undefined;
  /** What a box that the record does not have is called; `number` is the place of its row in the file. */
  called: (address: Address, target: BoxTarget | undefined, number: number) => Pick<BoxHere, 'part' | 'label'>;
  /** Why the record takes nothing in a box, or not this; undefined where it may. */
  whyNot: (target: BoxTarget, address: Address, written: Written) => NotTaken | undefined;
}

/** What a file would do to a box: change it, empty it, fill a box of a row that is not there yet, or nothing that can be done. */
export const lineKind = z.enum(['changed', 'emptied', 'added', 'not-taken']);
export type LineKind = z.infer<typeof lineKind>;

/** A box in which the file says something else than stands here. */
export interface ReturnedLine {
  address: string;
  part: string;
  label: string;
  here: string;
  theirs: string;
  pieces: Piece[];
  kind: LineKind;
  /** It was changed here after the file was made. */
  changedHere: boolean;
  why: NotTaken | null;
  /** What is to be written; null where nothing can be. */
  written: Written | null;
  /** Whether it is taken unless somebody says otherwise. */
  proposed: boolean;
}

/** A file beside its record: what differs, how many boxes say the same, and how many only stand otherwise here since. */
export interface FormComparison {
  lines: ReturnedLine[];
  same: number;
  changedHereOnly: number;
}

/** What a file says of one box: the ticks of one choice are one. */
interface Said {
  address: string;
  /** The place of its row among those of its question in the file, counted from 1. */
  number: number;
  boxes: readonly FileBox[];
}

/** Lays a form that came back beside its record, box by box, in the order of the file. */
export function compareForm(boxes: readonly FileBox[], here: Here): FormComparison {
  const lines: ReturnedLine[] = [];
  let [same, changedHereOnly] = [0, 0];
  const numberOf = rowNumbers();
  for (const [address, of] of Map.groupBy(boxes, (box) => box.address)) {
    const outcome = compareBox({ address, number: numberOf(address), boxes: of }, here);
    if (outcome === 'same') same += 1;
    else if (outcome === 'changed-here') changedHereOnly += 1;
    else if (outcome !== 'nothing') lines.push(outcome);
  }
  return { lines, same, changedHereOnly };
}

/** Counts the rows of each question in the order of the file. */
function rowNumbers(): (text: string) => number {
  const rows = new Map<string, string[]>();
  return (text) => {
    const { question, row } = readAddress(text) ?? { question: '', row: '' };
    const known = rows.get(question) ?? [];
    if (!known.includes(row)) known.push(row);
    rows.set(question, known);
    return known.indexOf(row) + 1;
  };
}

function compareBox(said: Said, here: Here): ReturnedLine | 'same' | 'changed-here' | 'nothing' {
  const address = readAddress(said.address);
  if (!address) return 'nothing';
  const target = here.targetOf(address);
  const at = target && here.boxAt(address, target);
  const { text, several } = theirText(said.boxes, at?.choices ?? []);
  const isTick = areTicks(said.boxes, at?.choices ?? []);
  const untouched = said.boxes.every((box) => isUntouched(box, isTick));
  if (!at && text === '') return 'nothing';
  // a row that was there when the file was made, and is not any more
  const isGone = !at && (target?.to !== 'row' || isNewRow(address.row) || said.boxes.some(stoodFilled));
  if (!target || isGone) {
    const called = here.called(address, target, said.number);
    if (untouched) return 'nothing';
    return { ...line(said.address, called, '', text), kind: 'not-taken', why: 'no-box' };
  }
  const shown = at?.texts[0] ?? '';
  const value = several ? { not: 'several-ticked' as const } : boxValue(text, target, at?.choices ?? []);
  if (at && isSame(text, at, target)) return 'same';
  const changedHere = at !== undefined && isChangedHere(said.boxes, at);
  if (at && untouched) return changedHere ? 'changed-here' : 'same';
  const base = { ...line(said.address, at ?? here.called(address, target, said.number), shown, text), changedHere };
  const why = 'not' in value ? value.not : here.whyNot(target, address, value.written);
  if (why !== undefined || 'not' in value) return { ...base, kind: 'not-taken', why: why ?? 'no-box' };
  const kind = !at ? 'added' : text === '' ? 'emptied' : 'changed';
  return { ...base, kind, written: value.written, proposed: kind !== 'emptied' && !changedHere };
}

function line(address: string, { part, label }: Pick<BoxHere, 'part' | 'label'>, here: string, theirs: string) {
  const bare = { changedHere: false, why: null, written: null, proposed: false } satisfies Partial<ReturnedLine>;
  return { address, part, label, here, theirs, pieces: compared(here, theirs), ...bare };
}

/** What a file says of a box, in words; of a choice the names of what is ticked. */
function theirText(boxes: readonly FileBox[], choices: readonly Choice[]): { text: string; several: boolean } {
  const [only] = boxes;
  if (only && only.value === undefined) {
    // a box to tick that is none of several says so by its mark
    if (only.ticked === null || !areTicks(boxes, choices)) return { text: only.text, several: false };
    return { text: only.ticked ? nameOf(TICKED, choices) : '', several: false };
  }
  const ticked = boxes.filter(({ ticked: on }) => on).map(({ value = '' }) => nameOf(value, choices));
  return { text: ticked.join(', '), several: ticked.length > 1 };
}

function nameOf(value: string, choices: readonly Choice[]): string {
  return choices.find((one) => one.value === value)?.names[0] ?? value;
}

/** Whether boxes are there to be ticked and not to be written in. */
function areTicks(boxes: readonly FileBox[], choices: readonly Choice[]): boolean {
  return boxes.some(({ value }) => value !== undefined) || choices.some(({ value }) => value === TICKED);
}

/** Whether somebody left a box as it was when the file was made; nobody can say of a file of the first shape. */
function isUntouched({ was, ticked, text }: FileBox, isTick: boolean): boolean {
  return was === fingerprint(isTick && ticked !== null ? tick(ticked) : text);
}

/** What a box to tick holds. */
function tick(on: boolean): string {
  return on ? '1' : '0';
}

/** Whether something stood in a box when the file was made. */
function stoodFilled({ was }: FileBox): boolean {
  return was !== undefined && was !== fingerprint('') && was !== fingerprint(tick(false));
}

/** Whether the box says something else here than when the file was made. */
function isChangedHere(boxes: readonly FileBox[], { texts, choices }: BoxHere): boolean {
  const isTick = areTicks(boxes, choices);
  return boxes.some(({ was, value = TICKED }) => {
    if (was === undefined) return false;
    if (!isTick) return !texts.some((text) => fingerprint(text) === was);
    const names = choices.find((one) => one.value === value)?.names ?? [];
    return was !== fingerprint(tick(texts.some((text) => names.some((name) => evenly(name) === evenly(text)))));
  });
}

/** Whether a text says what stands here, in whatever words a day or a value is written. */
function isSame(text: string, { texts, choices }: BoxHere, target: BoxTarget): boolean {
  if (texts.some((one) => evenly(one) === evenly(text))) return true;
  const [theirs, ours] = [text, texts[0] ?? ''].map((one) => boxValue(one, target, choices));
  if (!theirs || !ours || !('written' in theirs) || !('written' in ours)) return false;
  return JSON.stringify(theirs.written) === JSON.stringify(ours.written);
}
