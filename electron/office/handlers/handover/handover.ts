import { putFirstWeekAway } from '#db/writes/handover.ts';
import { done } from '#domain/result.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { firstWeekSteps } from '#electron/office/handover/first-week.ts';
import { leavingSteps } from '#electron/office/handover/leaving.ts';

export const handover: HandlersOf<'handover'> = {
  'handover.leaving': (desk) => {
    const { by } = desk.asked();
    return done({ role: by, ...leavingSteps(desk) });
  },

  'handover.firstWeek': (desk) => {
    const { by } = desk.asked();
    const found = desk.read().handover.newcomer(by);
    if (!found || found.putAwayOn !== null || desk.session.isDemo) return done({ week: null });
    return done({ week: { role: by, since: found.since, steps: firstWeekSteps(desk, found.since) } });
  },

  'handover.putAway': (desk) =>
    desk.write(({ db }, { today, by }) => {
      putFirstWeekAway(db, by, today);
      return done({});
    }),
};
