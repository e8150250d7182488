import { saveRevision } from '#db/writes/record/revisions.ts';
import type { Day } from '#domain/days/dates.ts';
import type { Problem } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { setOnIn } from '#electron/office/records/keep-wording.ts';
import { writeRecord } from '#electron/office/records/open-record.ts';

export const revisions: HandlersOf<'revisions'> = {
  'revisions.explain': (tx, { recordId, revisionId, fields }, asked) =>
    writeRecord(tx, recordId, asked, (open) => {
      const revision = tx.read.records.revision(revisionId);
      if (revision?.recordId !== recordId) return refuse({ code: 'not-found', what: 'record' });
      const problem = fields.on && dayProblem(fields.on, asked.today, setOnIn(tx.read, open));
      if (problem) return refuse(problem);
      saveRevision(open.db, revisionId, fields);
      return done({ savedAt: asked.now });
    }),
};

/** An objective is revised after it was set, and not in the future. */
function dayProblem(on: Day, today: Day, setOn: Day | undefined): Problem | undefined {
  if (on > today) return { code: 'day-in-future', field: 'on' };
  return setOn !== undefined && on < setOn ? { code: 'before-set', field: 'on', on: setOn } : undefined;
}
