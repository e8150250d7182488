import { desc, max } from 'drizzle-orm';
import { change } from '#db/schema/changes.ts';
import { cycle } from '#db/schema/cycles.ts';
import {
  destructionCertificate,
  destructionProposal,
  hold,
  keepingRule,
  seenDay,
} from '#db/schema/keeping/retention.ts';
import { record } from '#db/schema/record/records.ts';
import type { ReadableDb } from '#db/types.ts';
import type { Day } from '#domain/days/dates.ts';
import { schoolDay } from '#domain/days/school-clock.ts';
import type { CertificateId, ProposalId, StaffId } from '#domain/ids.ts';
import type { Certificate } from '#domain/retention/certificate.ts';
import type { ItemName } from '#domain/retention/classes.ts';
import type { Hold } from '#domain/retention/holds.ts';
import type { OwnRule } from '#domain/retention/rules.ts';
import type { Role } from '#domain/roles.ts';
import { type FoundItem, heldAbout, itemsInCycles, itemsOfOffice, oldUndoCopies } from './found-items.ts';

/** What somebody proposed to destroy. */
export interface Proposal {
  id: ProposalId;
  by: Role;
  on: Day;
  items: ItemName[];
}

type Marked<Row> = Row & { restricted: boolean };

/** What is kept for how long, held, proposed and gone, in what a session has open. */
export function keepingReads(general: ReadableDb, restricted: ReadableDb | undefined) {
  const open = restricted === undefined ? [general] : [general, restricted];
  const all = <Row extends object>(ask: (db: ReadableDb) => Row[]): Marked<Row>[] =>
    open.flatMap((db) => ask(db).map((row) => ({ ...row, restricted: db === restricted })));
  return {
    ownRules: (): OwnRule[] => general.select().from(keepingRule).all(),
    lastSeen: (): Day | null => general.select().from(seenDay).get()?.day ?? null,
    /** The newest day that anything in the general compartment is dated by; null in a vault that is empty. */
    newestDay: (): Day | null => newestDay(general),
    found: (undoBefore: Day): Marked<FoundItem>[] => [
      ...all(itemsInCycles),
      ...itemsOfOffice(general).map((item) => ({ ...item, restricted: false })),
      ...all((db) => oldUndoCopies(db, undoBefore)),
    ],
    heldAbout: (id: StaffId): number => open.reduce((sum, db) => sum + heldAbout(db, id), 0),
    holds: (): Marked<Hold>[] => all((db) => db.select().from(hold).all()),
    proposals: (): Marked<Proposal>[] => all((db) => db.select().from(destructionProposal).all()),
    /** The certificates, the newest first in each compartment. */
    certificates: (): Marked<Certificate>[] => all(certificatesOf),
    certificate: (id: CertificateId): Marked<Certificate> | undefined =>
      all(certificatesOf).find((one) => one.id === id),
  };
}

function certificatesOf(db: ReadableDb): Certificate[] {
  return db
    .select()
    .from(destructionCertificate)
    .orderBy(desc(destructionCertificate.number))
    .all()
    .map(({ certificate }) => certificate);
}

/** Whether a compartment was not written anew after its last destruction: the program ended in between. */
export function isToBeRebuilt(db: ReadableDb): boolean {
  return db
    .select()
    .from(destructionCertificate)
    .all()
    .some(({ rebuilt }) => !rebuilt);
}

function newestDay(db: ReadableDb): Day | null {
  const { at } =
    db
      .select({ at: max(change.at) })
      .from(change)
      .get() ?? {};
  const { touched } =
    db
      .select({ touched: max(record.touchedAt) })
      .from(record)
      .get() ?? {};
  const { opened } =
    db
      .select({ opened: max(cycle.openedOn) })
      .from(cycle)
      .get() ?? {};
  const instants = [at, touched].flatMap((instant) => (instant ? [schoolDay(instant)] : []));
  return [...instants, ...(opened ? [opened] : [])].sort().at(-1) ?? null;
}
