import type { Output } from '#contract/index.ts';
import type { FormProblem } from '#renderer/asking/form-problems.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';

/** To whom a paper was shown or is given, and why, as it is typed. */
export interface Whom {
  sharedWith: string;
  purposeId: string;
  purpose: string;
  note: string;
}

/** What the policy lets papers be shared for, or what is usual. */
export type Purposes = Pick<Output<'disclosures.ofRecord'>, 'isNamed' | 'purposes'>;

/** Nothing chosen yet, and another purpose than those of the list; a policy's own have names with letters. */
const NOT_CHOSEN = '';
export const ANOTHER = '?';

export const nobody: Whom = { sharedWith: '', purposeId: NOT_CHOSEN, purpose: '', note: '' };

export const whomFields = ['sharedWith', 'purposeId', 'purpose'] as const;
type Field = (typeof whomFields)[number];

const says = words.disclosures.form;

/** What is still to be said before it can be noted. */
export function missingOf({ sharedWith, purposeId, purpose }: Whom): FormProblem<Field>[] {
  return [
    ...(sharedWith.trim() === '' ? [{ field: 'sharedWith' as const, text: says.missingWith }] : []),
    ...(purposeId === NOT_CHOSEN ? [{ field: 'purposeId' as const, text: says.missingChoice }] : []),
    ...(purposeId === ANOTHER && purpose.trim() === ''
      ? [{ field: 'purpose' as const, text: says.missingPurpose }]
      : []),
  ];
}

/** The same as the machine takes it: one of the purposes, or another one in words. */
export function asNoted({ sharedWith, purposeId, purpose, note }: Whom) {
  const isAnother = purposeId === ANOTHER;
  return { sharedWith, note, purposeId: isAnother ? null : purposeId, purpose: isAnother ? purpose : '' };
}

/** The purposes as answers of a list; `kept` is one that a note has and the policy does not name any more. */
export function purposeOptions({ purposes }: Purposes, kept: { value: string; label: string }[], mayWait: boolean) {
  return [
    ...(mayWait ? [{ value: NOT_CHOSEN, label: says.choose }] : []),
    ...purposes.map(({ id, purpose, clause }) => ({
      value: id,
      label: words.disclosures.purpose(inWindow(purpose), clause),
    })),
    ...kept,
    { value: ANOTHER, label: says.anotherOption },
  ];
}
