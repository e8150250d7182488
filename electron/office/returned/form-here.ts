import type { Reads } from '#db/reads.ts';
import type { Frame } from '#domain/cycle/frame.ts';
import { type Day, isDay } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { type Address, addressText } from '#domain/form/address.ts';
import { endedAs, missedCause } from '#domain/form/causes.ts';
import { answerIn } from '#domain/form/content.ts';
import { TICKED } from '#domain/form/kinds/checklist.ts';
import { isAfterSigning } from '#domain/policy/after-signing.ts';
import type { PolicyFormRules } from '#domain/policy/form-rules.ts';
import type { WholeRecord } from '#domain/record/record.ts';
import { promiseState } from '#domain/record/rows.ts';
import { whyClosed } from '#domain/record/writable.ts';
import { type BoxTarget, boxTarget } from '#domain/returned/box-target.ts';
import type { Choice, NotTaken, Written } from '#domain/returned/box-value.ts';
import type { BoxHere, Here } from '#domain/returned/compare-form.ts';
import { type Bilingual, inLanguage } from '#domain/text/bilingual.ts';
import { rowKinds } from '#electron/office/records/row-kinds.ts';
import type { Text } from '#templates/blocks.ts';
import { type AddressedBox, addressedBoxes } from '#templates/parts/form/addressed-boxes.ts';
import { words } from '#templates/words/index.ts';
import { formAsNow } from './form-as-now.ts';

/** A record that a form came back for, and what it goes by. */
export interface FormOfRecord {
  record: WholeRecord;
  frame: Frame;
  rules: PolicyFormRules;
  form: string;
  today: Day;
}

/** What the comparison of a form with its record asks (domain/returned/compare-form.ts). */
export function formHere(read: Reads, of: FormOfRecord): Here {
  const { record, frame, rules, form, today } = of;
  const recordId = record.head.id;
  const composed = formAsNow(read, { recordId, form }, today);
  // a form in another place prints the same box: its address differs in the form alone
  const printed = new Map((composed ? addressedBoxes(composed) : []).map((box) => [placeOf(box.address), box]));
  return {
    targetOf: (address) => boxTarget(address, rules),
    boxAt: (address, target) => {
      if (target.to === 'row' && !rowOf(record, target, address.row)) return undefined;
      const box = printed.get(placeOf(addressText(address)));
      const choices = choicesOf(address, target, box);
      if (box) return { part: box.part, label: box.label, texts: textsOf(box), choices };
      return { ...calledUnder(address, target, 0), texts: [storedText(record, address, target, choices)], choices };
    },
    called: calledUnder,
    whyNot: (target, address, written) => {
      if (target.to === 'row' && !mayHold(read, target, address, record)) return 'no-box';
      const follows = mayFollow(target, written, frame, record);
      if (whyClosed(record.head, frame, follows) !== undefined) return 'closed';
      return dayRefused(target, written, frame, today);
    },
  };
}

/** The place of a box, whichever form prints it. */
function placeOf(address: string): string {
  return address.slice(address.indexOf('/'));
}

const inBoth = ({ en, cy }: Bilingual): string[] => [en, ...(cy === undefined ? [] : [cy])];
const spokenIn = (text: Text): string[] => (typeof text === 'string' ? [text] : inBoth(text));

/** What a box may be printed as: in either language, or in both under one another or on one line. */
function textsOf({ text, holds }: AddressedBox): string[] {
  if (holds?.kind === 'tick') return holds.on ? inBoth(words.ticked) : [''];
  const [en = '', cy] = spokenIn(text);
  return cy === undefined ? [en] : [en, cy, `${cy} / ${en}`, `${cy}\n${en}`];
}

/** The words that the values of a box are called by. */
function choicesOf({ cell }: Address, target: BoxTarget, box: AddressedBox | undefined): Choice[] {
  const named = (values: readonly { value: string; label: Bilingual }[]): Choice[] =>
    values.map(({ value, label }) => ({ value, names: inBoth(label) }));
  if (box?.ticks) return named(box.ticks);
  if (box?.holds?.kind === 'one-of') return named(box.holds.values);
  if (target.to === 'row') {
    if (target.takes !== 'promise-state') return [];
    const says = { open: words.promise.open, kept: words.promise.kept(''), 'not-kept': words.promise.notKept('') };
    return named(promiseState.options.map((value) => ({ value, label: says[value] })));
  }
  if (target.question.kind === 'checklist') return [{ value: TICKED, names: inBoth(words.ticked) }];
  if (target.question.kind !== 'objective-notes') return [];
  if (cell === 'outcome') return named(endedAs.options.map((value) => ({ value, label: words.outcomes[value] })));
  return cell === 'cause'
    ? named(missedCause.options.map((value) => ({ value, label: words.missed.causes[value] })))
    : [];
}

/** A row by its columns. */
type RowSaid = Readonly<Record<string, string | number | boolean | null>>;
type RowTarget = Extract<BoxTarget, { to: 'row' }>;

const rowsOf: Record<RowTarget['kind'], (record: WholeRecord) => readonly { id: string }[]> = {
  objective: ({ objectives }) => objectives,
  progress: ({ progress }) => progress,
  undertaken: ({ trainingUndertaken }) => trainingUndertaken,
  evidence: ({ evidence }) => evidence,
  promise: ({ promises }) => promises,
  action: ({ actions }) => actions,
  'training-need': ({ trainingNeeds }) => trainingNeeds,
};

/** A row of the record. */
export function rowOf(record: WholeRecord, { kind }: Pick<RowTarget, 'kind'>, id: string): RowSaid | undefined {
  return rowsOf[kind](record).find((row) => row.id === id);
}

/** What stands in a box that the form does not print today. */
function storedText(record: WholeRecord, address: Address, target: BoxTarget, choices: readonly Choice[]): string {
  const stored =
    target.to === 'answer' ? answerIn(record.answers, address) : rowOf(record, target, address.row)?.[target.cell];
  const text = String(stored ?? '');
  if (isDay(text)) return shortDay(text, 'en');
  return choices.find(({ value }) => value === text)?.names[0] ?? text;
}

/** What a box is called that the form does not print today. */
function calledUnder(
  { cell }: Address,
  target: BoxTarget | undefined,
  number: number,
): Pick<BoxHere, 'part' | 'label'> {
  if (!target) return { part: '', label: '' };
  const part = inLanguage(target.question.label, 'en');
  const label = target.to === 'row' ? inLanguage(target.label, 'en') : cell;
  if (target.to === 'row') return { part, label: number === 0 ? label : `${label} ${number}` };
  return { part, label };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a row is this record's or may become one: never one that another record has. */
function mayHold(read: Reads, { kind }: RowTarget, { row }: Address, { head }: WholeRecord): boolean {
  const id = row as never; // an id of that kind, or of none
  const isNeed = kind === 'training-need';
  const owner = isNeed ? read.trainingNeeds.byId(id)?.recordId : read.records.ofRow(kind, id);
  if (owner !== undefined) return owner === head.id;
  return uuid.test(row) && (!isNeed || (head.cycleId !== null && head.staffId !== null));
}

/** Whether what is written may follow the signing. */
function mayFollow(target: BoxTarget, written: Written, { policy }: Frame, { head }: WholeRecord): boolean {
  if (target.to === 'answer') return isAfterSigning(policy, head.kind, target.question.id);
  if (target.kind === 'training-need' || !('fields' in written)) return false;
  return rowKinds[target.kind].followsSigning?.(written.fields) ?? false;
}

/** A day that its kind of row refuses, such as one before the cycle. */
function dayRefused(target: BoxTarget, written: Written, frame: Frame, today: Day): NotTaken | undefined {
  if (target.to === 'answer' || target.kind === 'training-need' || !('fields' in written)) return undefined;
  return rowKinds[target.kind].problem(written.fields, frame, today) ? 'day-refused' : undefined; // fields of that kind
}
