import type { RecordKind } from '#domain/record/record-kind.ts';
import type { Policy } from './policy.ts';

/** Whether a question of the forms of a kind of record is answered after the signing, too. */
export function isAfterSigning({ forms }: Pick<Policy, 'forms'>, kind: RecordKind, question: string): boolean {
  return forms
    .filter((form) => form.for === kind)
    .flatMap(({ sections }) => sections)
    .some(({ afterSigning, questions }) => afterSigning === true && questions.some(({ id }) => id === question));
}
