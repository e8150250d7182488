import type { OperationName } from '#contract/index.ts';
import { addDays } from '#domain/days/dates.ts';
import { done, refuse } from '#domain/result.ts';
import { sortName } from '#domain/staff/staff.ts';
import type { TrailEvent } from '#domain/trail/trail-line.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { happened } from '#templates/parts/trail/happened.ts';
import { trailSentences } from '#templates/words/trail/trail.ts';

/** An operation or an event without its sentence does not compile. */
trailSentences satisfies Record<OperationName | TrailEvent, unknown>;

/** The screen shows no more lines than these; fewer days show the earlier ones. */
const MOST_SHOWN = 1000;
const USUAL_DAYS = 30;

export const trail: HandlersOf<'trail'> = {
  'trail.list': (read, { from, until, ...filter }, { today }) => {
    const days = { from: from ?? addDays(today, -USUAL_DAYS), until: until ?? today };
    const { lines, more } = happened(read, { ...days, ...filter }, MOST_SHOWN);
    return done({
      ...days,
      lines: lines.map((line) => ({ ...line, at: line.at.en, what: line.what.en, about: line.about.en })),
      more,
      people: read.staff.all().map((one) => ({ staffId: one.id, name: sortName(one) })),
    });
  },

  'trail.state': ({ session }) => done({ trails: session.trail?.states() ?? [] }),

  'trail.check': ({ session }) => {
    if (session.vault === null) return refuse({ code: 'vault-locked' });
    session.checkTrail(session.vault);
    return done({});
  },
};
