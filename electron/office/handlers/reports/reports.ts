import { keepReport } from '#db/writes/reports.ts';
import type { ReportId } from '#domain/ids.ts';
import { emptyDraft } from '#domain/report/report.ts';
import { done, refuse } from '#domain/result.ts';
import { inLanguage } from '#domain/text/bilingual.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { draftedReport } from '#electron/office/reports/report-out.ts';
import { offered, renderPage } from '#electron/render/index.ts';
import { reportFacts } from '#templates/parts/report/report-facts.ts';
import { readInWelsh } from '#templates/parts/welsh-reads.ts';

const noCycle = refuse({ code: 'not-found', what: 'cycle' });

export const reports: HandlersOf<'reports'> = {
  'reports.look': (read, { cycleId, draft }, asked) => {
    const facts = reportFacts(readInWelsh(read.asOffice()), cycleId, asked.today, draft);
    if (!facts) return noCycle;
    const { cycle, found } = facts;
    const left = read.reports.ofCycle(cycleId);
    return done({
      cycleLabel: cycle.label,
      languages: [...cycle.policy.languages],
      today: asked.today,
      found,
      left: left.toReversed().map(({ id, madeOn, madeBy, isReleased }) => ({ id, madeOn, madeBy, isReleased })),
      last: left.findLast(({ isReleased }) => isReleased)?.draft ?? emptyDraft,
    });
  },

  'reports.preview': async ({ read, asked, machine }, { cycleId, draft, language }) => {
    const drafted = draftedReport(read(), cycleId, draft, asked());
    if (!drafted) return noCycle;
    const { composed } = drafted;
    const address = machine.papers.keep(renderPage(composed, language));
    return done({ address, title: inLanguage(composed.title, offered(composed, language) === 'cy' ? 'cy' : 'en') });
  },

  'reports.release': (tx, { cycleId, draft }, asked) => {
    const drafted = draftedReport(tx.read, cycleId, draft, asked);
    if (!drafted) return noCycle;
    const id = asked.newId<ReportId>();
    keepReport(tx.db, { ...drafted.toKeep, id, isReleased: true });
    return done({ reportId: id });
  },
};
