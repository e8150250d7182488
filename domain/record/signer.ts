import { z } from 'zod';
import type { Day } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import type { RecordKind } from './record-kind.ts';

const place = z.templateLiteral(['place/', z.string().regex(/^[a-z0-9][a-z0-9-]*$/)]);
const member = z.templateLiteral(['member/', z.uuid()]);

/** Who signs: the person, the appraiser, whoever fills a place of the panel, or one member of a team. */
export const signer = z.union([z.enum(['appraisee', 'appraiser']), place, member]);
export type Signer = z.infer<typeof signer>;

/** 'Signed on paper on … by …', or that somebody was asked and declined. */
export interface Signature {
  signer: Signer;
  version: number;
  name: string;
  signedOn: Day;
  /** What was said by whoever declined to sign; empty of somebody who signed. */
  declined: string;
}

/** Whom a record is about, and the places of the panel that acts with the appraiser. */
export interface Concerned {
  people: readonly StaffId[];
  places: readonly string[];
}

/** Who has to sign a record, and who besides may. */
export function signersOf(kind: RecordKind, { people, places }: Concerned): { needed: Signer[]; also: Signer[] } {
  return { needed: needed[kind](people), also: places.map((place): Signer => `place/${place}`) };
}

const both = (): Signer[] => ['appraisee', 'appraiser'];

const needed: Record<RecordKind, (people: readonly StaffId[]) => Signer[]> = {
  review: both,
  'team-review': (people) => [...people.map((id): Signer => `member/${id}`), 'appraiser'],
  observation: both,
  concern: both,
  'support-plan': both,
  probation: both,
  note: both,
};
