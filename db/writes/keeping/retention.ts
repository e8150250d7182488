import { eq, max } from 'drizzle-orm';
import type { Proposal } from '#db/reads/keeping/keeping.ts';
import {
  destructionCertificate,
  destructionProposal,
  hold,
  keepingRule,
  seenDay,
} from '#db/schema/keeping/retention.ts';
import type { WritableDb } from '#db/types.ts';
import type { Day } from '#domain/days/dates.ts';
import type { HoldId, ProposalId } from '#domain/ids.ts';
import type { Certificate } from '#domain/retention/certificate.ts';
import type { Hold } from '#domain/retention/holds.ts';
import type { OwnRule } from '#domain/retention/rules.ts';

const ONLY = 1;

/** Writes a line of the table of classes, in place of what the school had written there. */
export function keepRule(db: WritableDb, rule: OwnRule): void {
  const { amount, unit, kind, source, checkedOn } = rule;
  const set = { amount, unit, kind, source, checkedOn };
  db.insert(keepingRule).values(rule).onConflictDoUpdate({ target: keepingRule.id, set }).run();
}

/** Notes a day on which the program was used. */
export function keepSeenDay(db: WritableDb, day: Day): void {
  db.insert(seenDay).values({ id: ONLY, day }).onConflictDoUpdate({ target: seenDay.id, set: { day } }).run();
}

export function addHold(db: WritableDb, row: Hold): void {
  db.insert(hold).values(row).run();
}

export function removeHold(db: WritableDb, id: HoldId): void {
  db.delete(hold).where(eq(hold.id, id)).run();
}

export function addProposal(db: WritableDb, row: Proposal): void {
  db.insert(destructionProposal).values(row).run();
}

export function removeProposal(db: WritableDb, id: ProposalId): void {
  db.delete(destructionProposal).where(eq(destructionProposal.id, id)).run();
}

/** The number that the next certificate of a compartment has. */
export function nextCertificateNumber(db: WritableDb): number {
  const { last } =
    db
      .select({ last: max(destructionCertificate.number) })
      .from(destructionCertificate)
      .get() ?? {};
  return (last ?? 0) + 1;
}

/** Keeps a certificate; its file is still to be written anew. */
export function addCertificate(db: WritableDb, certificate: Certificate): void {
  const { id, number } = certificate;
  db.insert(destructionCertificate).values({ id, number, certificate, rebuilt: false }).run();
}

/** Notes that the file was written anew after everything that was destroyed in it. */
export function noteRebuilt(db: WritableDb): void {
  db.update(destructionCertificate).set({ rebuilt: true }).run();
}
