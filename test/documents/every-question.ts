import type { DocumentReads } from '#db/reads.ts';
import type { Box } from '#domain/form/box.ts';
import { boxesOf } from '#domain/form/boxes.ts';
import type { Answer } from '#domain/form/content.ts';
import { questionsOf } from '#domain/form/form-rules.ts';
import { formRules } from '#domain/policy/form-rules.ts';
import type { ReviewRecord } from '#domain/review/review.ts';
import { policyOfEveryKind } from '#test/policy-of-every-kind.ts';
import { cycle, fullReview, readsOf, records } from './school.ts';

/** A box with the question that it belongs to. */
export type AskedBox = Box & { question: string };

/** The first review of the school under the policy of every kind; `say` gives what stands in each of its boxes. */
export function readsOfEveryQuestion(say: (box: AskedBox) => string = something): DocumentReads {
  const ofEveryKind = records.map((record) => (record.review.id === fullReview ? answered(record, say) : record));
  return readsOf({ cycle: { ...cycle, policy: policyOfEveryKind }, records: ofEveryKind });
}

function answered(record: ReviewRecord, say: (box: AskedBox) => string): ReviewRecord {
  const places = ['school', 'team', 'own'];
  const objectives = record.objectives.map((row, at) => ({ ...row, category: places[at % places.length] ?? null }));
  const rules = formRules(policyOfEveryKind, { kind: 'review', groups: ['class-support'] }, objectives);
  const answers = rules.forms.flatMap(questionsOf).flatMap((question) =>
    boxesOf(question, rules).map((box): Answer => {
      const { side, row, cell } = box;
      return { question: question.id, side, row, cell, text: say({ ...box, question: question.id }) };
    }),
  );
  return { ...record, objectives, answers };
}

/** Something that may stand in a box, unlike what stands in any other. */
function something({ holds, question, side, row, cell }: AskedBox): string {
  if (holds.kind === 'day') return '2027-03-01';
  if (holds.kind === 'one-of') return holds.values.at(-1) ?? '';
  return `Of ${question} the ${side} wrote ${row} ${cell}.`;
}
