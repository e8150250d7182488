import { z } from 'zod';
import type {
  ChangeId,
  CycleId,
  DisclosureId,
  HoldId,
  ProposalId,
  RecordId,
  RequestId,
  StaffId,
  TrainingNeedId,
} from '#domain/ids.ts';
import { type RowId, rowKind } from '#domain/record/rows.ts';
import { compartment } from '#domain/roles.ts';

const id = <Id extends string>() => z.custom<Id>((value) => typeof value === 'string');

/** Whom or what an operation is about. It decides in which compartment the operation writes, and stands in the trail. */
export const about = z.discriminatedUnion('of', [
  z.object({ of: z.enum(['school', 'calendar']) }),
  z.object({ of: z.literal('policy'), id: z.string() }),
  z.object({ of: z.literal('staff'), id: id<StaffId>() }),
  /** Of whom something is about to be recorded that only the headteacher keeps. */
  z.object({ of: z.literal('apart'), id: id<StaffId>() }),
  /** A pause of somebody's reviews: it stands where their records stand. */
  z.object({ of: z.literal('pause'), id: id<StaffId>() }),
  z.object({ of: z.literal('cycle'), id: id<CycleId>() }),
  z.object({ of: z.literal('records'), ids: z.array(id<RecordId>()).readonly() }),
  /** What is about to be recorded of people: it stands where their records stand. */
  z.object({ of: z.literal('people'), ids: z.array(id<StaffId>()).readonly() }),
  /** Where people stand in a cycle: beside the review that they have there, else where one would be begun. */
  z.object({ of: z.literal('members'), cycleId: id<CycleId>(), ids: z.array(id<StaffId>()).readonly() }),
  z.object({ of: z.literal('row'), kind: rowKind, id: id<RowId>() }),
  z.object({ of: z.literal('training-need'), id: id<TrainingNeedId>() }),
  z.object({ of: z.literal('disclosure'), id: id<DisclosureId>() }),
  z.object({ of: z.literal('change'), id: id<ChangeId>() }),
  /** What is about to be held or proposed, of people, in the compartment that is named. */
  z.object({ of: z.literal('keeping'), home: compartment, people: z.array(id<StaffId>()).readonly() }),
  z.object({ of: z.literal('hold'), id: id<HoldId>() }),
  z.object({ of: z.literal('proposal'), id: id<ProposalId>() }),
  /** A request, or what of it stands in the compartment that is named. */
  z.object({ of: z.literal('request'), id: id<RequestId>(), home: compartment }),
]);
export type About = z.infer<typeof about>;
