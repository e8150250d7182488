import { storeAnswer } from '#db/writes/record/answers.ts';
import { removeStep, storeStep } from '#db/writes/record/record-days.ts';
import { noting } from '#db/writes/undo/changes.ts';
import { groupsAsked } from '#domain/cycle/posts.ts';
import { answerProblem } from '#domain/form/answer-problem.ts';
import { isAfterSigning } from '#domain/policy/after-signing.ts';
import { stepsAbout, stepsFor } from '#domain/policy/policy.ts';
import { followsSigning } from '#domain/policy/steps.ts';
import { dayProblem } from '#domain/record/day-order.ts';
import { done, refuse } from '#domain/result.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { changedBoxes } from '#electron/office/records/compare-versions.ts';
import { changeMany } from '#electron/office/records/many-records.ts';
import { noteText } from '#electron/office/records/note-text.ts';
import { writeText } from '#electron/office/records/open-record.ts';
import { peopleIn } from '#electron/office/records/people-in.ts';
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
    const isAlone = recordIds.length === 1;
    return changeMany(
      tx,
      recordIds.map((recordId) => ({ recordId })),
      asked,
      {
        mayFollowSigning: ({ policy }, kind) => followsSigning(step, stepsAbout(policy, kind)),
        work: ({ db, head, frame }, { recordId }) => {
          const { policy } = frame;
          const groups = peopleIn(tx.read, tx.read.records.people(recordId)).flatMap((one) => groupsAsked(one, frame));
          const rule = stepsFor(policy, head.kind, groups).find(({ id }) => id === step);
          // a signing is noted with its signatures
          if (!rule || rule.means === 'signed') return isAlone ? { code: 'field-unknown', field: 'step' } : 'not-about';
          const steps = tx.read.records.whole(recordId)?.steps ?? [];
          const before = steps.find((one) => one.step === step);
          const row = { table: 'step', id: `${recordId}/${step}` } as const;
          if (on === null) return before ? noting(db, [row], () => removeStep(db, recordId, step)) : 'has-it';
          if (before && !isAlone) return 'has-it';
          const facts = { done: steps, rules: policy, today: asked.today, reason };
          const problem = dayProblem({ step, on }, facts);
          if (problem) return problem;
          return noting(db, [row], () => storeStep(db, recordId, { step, on, reason }));
        },
      },
    );
  },

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
