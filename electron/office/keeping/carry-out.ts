import { destroyItems } from '#db/writes/keeping/destroy.ts';
import { addCertificate, nextCertificateNumber, removeProposal } from '#db/writes/keeping/retention.ts';
import type { CertificateId, ProposalId } from '#domain/ids.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import type { BackupHolding, Certificate, DestroyedLine } from '#domain/retention/certificate.ts';
import type { Occasion, Transaction } from '#electron/office/handling.ts';
import type { KeptItem } from './kept-items.ts';
import { proposedNow } from './proposed.ts';

/**
 * Carries a proposal out in one transaction: looks once more whether all of it may go, takes it away with its proposal, and
 * leaves a certificate. Refuses where anything of it is held, not due, or in doubt; then nothing is touched.
 */
export function carryOut(
  { read, db, home, note }: Transaction,
  id: ProposalId,
  { today, by, newId }: Occasion,
  backups: BackupHolding[],
): Result<{ certificateId: CertificateId }> {
  const proposal = read.keeping.proposals().find((one) => one.id === id);
  if (!proposal) return refuse({ code: 'not-found', what: 'proposal' });
  const { items, problem } = proposedNow(read, proposal, { today, by });
  if (problem) return refuse(problem);
  const certificate: Certificate = {
    id: newId<CertificateId>(),
    number: nextCertificateNumber(db),
    lines: linesOf(items),
    proposed: { by: proposal.by, on: proposal.on },
    approved: { by, on: today },
    backups,
  };
  destroyItems(db, items, home);
  removeProposal(db, id);
  addCertificate(db, certificate);
  // it stands in the list without a name and with nothing to put back
  note({ about: String(items.length), rows: [] });
  return done({ certificateId: certificate.id });
}

/** How many of each class and rule, without a word of whose they were. */
function linesOf(items: readonly KeptItem[]): DestroyedLine[] {
  const groups = Map.groupBy(items, (item) => JSON.stringify([item.class, item.rule]));
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const days = [first, ...others].map(({ since }) => since).sort();
    const [from = first.since] = days;
    return [{ class: first.class, count: others.length + 1, rule: first.rule, from, to: days.at(-1) ?? first.since }];
  });
}
