import type { RecordKind } from '#domain/record/record-kind.ts';
import { formsUnder } from './notes-form.ts';
import type { Policy } from './policy.ts';

/** Whether a question of the forms of a kind of record is answered after the signing, too. */
export function isAfterSigning(policy: Pick<Policy, 'forms' | 'phases'>, kind: RecordKind, question: string): boolean {
  return formsUnder(policy)
    .filter((form) => form.for === kind)
    .flatMap(({ sections }) => sections)
    .some(({ afterSigning, questions }) => afterSigning === true && questions.some(({ id }) => id === question));
}
