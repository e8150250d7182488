import { isLate, planYear, promiseOrder, servedBy, serves } from '#domain/cycle/plan.ts';
import { done, refuse } from '#domain/result.ts';
import { fullName, sortName } from '#domain/staff/staff.ts';
import { byText } from '#domain/text/order.ts';
import type { HandlersOf } from '#electron/office/handling.ts';

export const plan: HandlersOf<'plan'> = {
  'plan.ofCycle': (read, { cycleId }, { today }) => {
    const cycle = read.cycles.byId(cycleId);
    if (!cycle) return refuse({ code: 'not-found', what: 'cycle' });
    const priorities = read.cycles.priorities(cycle);
    const reviews = read.reviews.inCycle(cycleId).flatMap(({ review, objectives, promises }) => {
      const person = read.staff.byId(review.staffId);
      if (!person) return [];
      const whose = { reviewId: review.id, name: fullName(person), sortName: sortName(person), person: person.id };
      return [{ whose, objectives: objectives.filter((one) => one.withdrawnOn === null && one.text !== ''), promises }];
    });
    const set = reviews.flatMap(({ whose, objectives }) => objectives.map((one) => ({ ...one, ...whose })));
    return done({
      today,
      year: planYear(cycle),
      priorities: servedBy(priorities, set),
      without: set
        .filter((one) => !serves(one, priorities))
        .map(({ text, ...one }) => ({ ...one, objective: text }))
        .sort((a, b) => byText(a.sortName, b.sortName)),
      promises: reviews
        .flatMap(({ whose, promises }) =>
          promises.filter(({ what }) => what !== '').map((one) => ({ ...one, ...whose, isLate: isLate(one, today) })),
        )
        .sort((a, b) => promiseOrder(a, b) || byText(a.sortName, b.sortName)),
    });
  },
};
