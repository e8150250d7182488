import { keepAnswer, keepStep } from '#db/writes/review-rows.ts';
import { setAppraiser } from '#db/writes/reviews.ts';
import { missingIn } from '#domain/check.ts';
import { daysLeft, deadlinesOf } from '#domain/deadlines.ts';
import { questionsOf } from '#domain/form.ts';
import type { ReviewId } from '#domain/ids.ts';
import { followsSigning, unitOf } from '#domain/policy.ts';
import { done, refuse } from '#domain/problems.ts';
import { inLanguage } from '#domain/said.ts';
import { fullName, sortName } from '#domain/staff.ts';
import { stageOf } from '#domain/stage.ts';
import { appraiserProblem } from '#electron/begin-review.ts';
import type { HandlersOf } from '#electron/handling.ts';
import { writeReview } from '#electron/open-review.ts';
import { reviewRows } from './review-rows.ts';
import { reviewSigning } from './review-signing.ts';

export const reviews: HandlersOf<'reviews'> = {
  'reviews.list': (read, { cycleId }, { today }) => {
    const cycle = read.cycles.byId(cycleId);
    if (!cycle) return refuse({ code: 'not-found', what: 'cycle' });
    const { policy, choices } = cycle;
    const calendar = read.calendar();
    const next = new Map(read.reviews.nextDeadlines(cycleId).map((row) => [row.reviewId, row]));
    const nextOf = (id: ReviewId) => {
      const first = next.get(id);
      const rule = first && policy.deadlines.find((one) => one.step === first.step);
      const step = first && policy.steps.find((one) => one.id === first.step);
      if (!rule || !step) return null;
      const unit = unitOf(rule, policy, choices);
      return {
        step: first.step,
        label: inLanguage(step.label, 'en'),
        due: first.due,
        daysLeft: daysLeft(first.due, today, unit, calendar),
        unit,
      };
    };
    const rows = new Map(read.reviews.rowsInCycle(cycleId).map((row) => [row.staffId, row]));
    return done({
      reviews: read.staff.all().flatMap((person) => {
        const row = rows.get(person.id);
        if (!row) return [];
        const { id: reviewId, staffId, appraiserName, meetingOn, stage, kept } = row;
        const who = { name: fullName(person), sortName: sortName(person), jobTitle: person.jobTitle };
        return { ...who, reviewId, staffId, appraiserName, meetingOn, stage, kept, next: nextOf(reviewId) };
      }),
    });
  },

  'reviews.byId': (read, { reviewId }, { today }) => {
    const record = read.reviews.record(reviewId);
    const cycle = record && read.cycles.byId(record.review.cycleId);
    const person = record && read.staff.byId(record.review.staffId);
    if (!record || !cycle || !person) return refuse({ code: 'not-found', what: 'review' });
    const { policy, choices } = cycle;
    const calendar = read.calendar();
    const last = read.reviews.before(reviewId);
    const lastCycle = last && read.cycles.byId(last.review.cycleId);
    const doneOn = new Map(record.steps.map(({ step, on }) => [step, on]));
    const { most } = policy.objectives;
    const { id, jobTitle, ewcRegistered, language } = person;
    return done({
      ...record,
      stage: stageOf(record),
      kept: read.reviews.isKept(reviewId),
      staff: { id, name: fullName(person), jobTitle, ewcRegistered, language },
      cycle,
      terms: policy.terms,
      forms: policy.forms,
      steps: policy.steps.map((step) => ({ ...step, on: doneOn.get(step.id) ?? null })),
      deadlines: deadlinesOf(record.steps, policy, choices, today, calendar).map((deadline) => ({
        ...deadline,
        daysLeft: deadline.due && daysLeft(deadline.due, today, deadline.unit, calendar),
      })),
      previous: last && lastCycle ? { ...last, reviewId: last.review.id, cycleLabel: lastCycle.label } : null,
      mostObjectives: most === 'unsaid' ? null : most.count,
      priorities: read.school().priorities,
      themes: read.trainingNeeds.themes(),
    });
  },

  'reviews.check': (read, { reviewId }) => {
    const record = read.reviews.record(reviewId);
    const cycle = record && read.cycles.byId(record.review.cycleId);
    if (!cycle) return refuse({ code: 'not-found', what: 'review' });
    return done({ missing: missingIn(record, cycle.policy.forms) });
  },

  'reviews.answer': (tx, { reviewId, questionId, side, text }, asked) =>
    writeReview(tx, reviewId, asked, ({ db, cycle }) => {
      const isAsked = cycle.policy.forms.some((form) => questionsOf(form).some(({ id }) => id === questionId));
      if (!isAsked) return refuse({ code: 'field-unknown', field: 'questionId' });
      keepAnswer(db, reviewId, { questionId, side, text });
      return done({ savedAt: asked.now });
    }),

  'reviews.step': (tx, { reviewId, step, on }, asked) =>
    writeReview(
      tx,
      reviewId,
      asked,
      ({ db, cycle }) => {
        if (!cycle.policy.steps.some((one) => one.id === step)) return refuse({ code: 'field-unknown', field: 'step' });
        keepStep(db, reviewId, step, on);
        return done({ savedAt: asked.now });
      },
      ({ policy }) => followsSigning(step, policy.steps),
    ),

  'reviews.setAppraiser': (tx, { reviewId, ...appraiser }, asked) =>
    writeReview(tx, reviewId, asked, ({ db, review }) => {
      const person = tx.read.staff.byId(review.staffId);
      const problem = person && appraiserProblem(tx.read, [person], new Map([[person.id, appraiser]]));
      if (problem) return refuse(problem);
      setAppraiser(db, reviewId, appraiser.appraiserId, appraiser.appraiserName);
      return done({ savedAt: asked.now });
    }),

  ...reviewRows,
  ...reviewSigning,
};
