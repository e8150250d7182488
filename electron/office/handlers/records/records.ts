import { storeAnswer } from '#db/writes/record/answers.ts';
import { answerProblem } from '#domain/form/answer-problem.ts';
import { isAfterSigning } from '#domain/policy/after-signing.ts';
import { done, refuse } from '#domain/result.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { changedBoxes } from '#electron/office/records/compare-versions.ts';
import { markSteps } from '#electron/office/records/mark-steps.ts';
import { noteText } from '#electron/office/records/note-text.ts';
import { writeText } from '#electron/office/records/open-record.ts';
import { missingBefore, rulesOf, rulesUnder } from '#electron/office/records/record-rules.ts';
import { signing } from './signing.ts';

export const records: HandlersOf<'records'> = {
  'records.answer': (tx, { recordId, ...answer }, asked) =>
    writeText(
      tx,
      recordId,
      asked,
      ({ db, home, head, people, frame }) => {
        const theirs = tx.read.staffOfOffice.some(people);
        const rules = rulesUnder(frame, { head, objectives: [] }, theirs);
        if (!rules) return refuse({ code: 'not-found', what: 'review' });
        const problem = answerProblem(answer, {
          ...rules,
          // few boxes depend on them: this is done at every pause in typing
          get objectives() {
            return tx.read.records.objectives(recordId, home);
          },
        });
        if (problem) return refuse(problem);
        const { question, side, row, cell } = answer;
        const box = { table: 'answer', id: [recordId, question, side, row, cell].join('/') } as const;
        noteText(
          tx,
          box,
          () => theirs,
          () => storeAnswer(db, recordId, answer),
        );
        return done({ savedAt: asked.now });
      },
      ({ policy }, kind) => isAfterSigning(policy, kind, answer.question),
    ),

  'records.markStep': (tx, { recordIds, step, on, reason }, asked) => {
    const marks = recordIds.map((recordId) => ({ recordId, step }));
    return markSteps(tx, marks, { on, reason }, asked);
  },

  'records.markSteps': (tx, { marks, on }, asked) => markSteps(tx, marks, { on, reason: '' }, asked),

  'records.check': (read, { recordId }) => {
    const whole = read.records.whole(recordId);
    const rules = whole && rulesOf(read, whole);
    if (!rules) return refuse({ code: 'not-found', what: 'review' });
    return done({ missing: missingBefore(read, whole, rules) });
  },

  'records.compare': (read, asked, { today }) => {
    const boxes = changedBoxes(read, asked, today);
    return boxes ? done({ boxes }) : refuse({ code: 'not-found', what: 'review' });
  },

  ...signing,
};
