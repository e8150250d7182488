import type { Reads } from '#db/reads.ts';
import type { OpenVault } from '#db/vault/vault.ts';
import { keepReport } from '#db/writes/reports.ts';
import type { CycleId, NewId, ReportId } from '#domain/ids.ts';
import { emptyDraft, type KeptReport, type ReportDraft } from '#domain/report/report.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { restored, storable } from '#electron/office/documents/signed-blocks.ts';
import type { Occasion } from '#electron/office/handling.ts';
import type { Composed } from '#templates/blocks.ts';
import { composedReport, reportFileName } from '#templates/documents/governor-report.ts';
import { keptName } from '#templates/parts/file-name.ts';
import { reportFacts } from '#templates/parts/report/report-facts.ts';
import { readInWelsh } from '#templates/parts/welsh-reads.ts';

/** A report as it is to leave, and what is kept of it once it does; null where it was kept before. */
export interface ReportOut {
  composed: Composed;
  fileName: Bilingual;
  toKeep: Omit<KeptReport, 'id'> | null;
}

/**
 * The report of a cycle as it would leave now, made from what the office may read, also where the headteacher makes it: more
 * would tell the office of the one or two people whose reviews only the headteacher opens. Undefined where the cycle is not there.
 */
export function draftedReport(
  read: Reads,
  cycleId: CycleId,
  draft: ReportDraft,
  { today, by }: Pick<Occasion, 'today' | 'by'>,
) {
  const facts = reportFacts(readInWelsh(read.asOffice()), cycleId, today, draft);
  if (!facts) return undefined;
  const composed = composedReport(facts);
  const fileName = reportFileName(facts);
  // what was typed is kept as it is printed: nobody's name stays in a copy that is kept for years
  const { moderation, equality, change, recommendations } = facts;
  const kept = { moderation, equality, change, recommendations: [...recommendations], instead: [] };
  const toKeep = {
    cycleId,
    madeOn: today,
    madeBy: by,
    isReleased: false,
    draft: kept,
    figures: facts.figures,
    fileName: fileName.en,
    composed: storable(composed),
  };
  return { facts, composed, fileName, toKeep };
}

/** The report of a cycle that is printed or saved: the one released last, or, where none was, what is true today. */
export function reportToLeave(read: Reads, cycleId: CycleId, asked: Occasion): ReportOut | undefined {
  const released = read.reports.ofCycle(cycleId).findLast(({ isReleased }) => isReleased);
  if (released) {
    const composed = restored(released.composed, read.school().letterhead);
    return { composed, fileName: keptName(released.fileName, composed), toKeep: null };
  }
  return draftedReport(read, cycleId, emptyDraft, asked);
}

/** Keeps what leaves, so that the next report of the cycle is measured by it. Throws where it cannot be kept: then nothing leaves. */
export function keepAsLeft({ general }: Pick<OpenVault, 'general'>, toKeep: ReportOut['toKeep'], newId: NewId): void {
  if (toKeep !== null) general.transaction((db) => keepReport(db, { ...toKeep, id: newId<ReportId>() }));
}
