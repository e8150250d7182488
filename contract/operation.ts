import type { ZodType, z } from 'zod';
import type { ChangeKind } from '#domain/change.ts';
import type { ChangeId, CycleId, RecordId, StaffId, TrainingNeedId } from '#domain/ids.ts';
import type { RowId } from '#domain/record/rows.ts';

/** What a screen shows comes from topics; after a write, every read on screen that shares one asks again. */
export type Topic =
  | 'vault'
  | 'school'
  | 'policy'
  | 'staff'
  | 'cycles'
  | 'reviews'
  | 'training'
  | 'changes'
  | 'calendar'
  /** The staff list that is looked at before it is taken over. */
  | 'import';

/**
 * A read gets a database that it cannot write to. A write is one transaction. A task touches the machine, may take long,
 * reports progress and can be cancelled. A session operation asks or changes who is there and what they have in hand.
 */
export type OperationKind = 'read' | 'write' | 'task' | 'session';

/** One thing that the window may ask: what it takes, what it gives, and which topics it shows or changes. */
export interface Operation<
  Kind extends OperationKind,
  Changes extends boolean,
  In extends ZodType,
  Out extends ZodType,
> {
  kind: Kind;
  /** Whether it changes its topics, or shows them. */
  changes: Changes;
  input: In;
  output: Out;
  topics: readonly Topic[];
  /** What it is about; for every write. */
  about?: (input: z.output<In>) => About;
  /** As what it can be put back. Where it is missing, it cannot. */
  undo?: (input: z.output<In>) => ChangeKind;
}

/** Whom or what an operation is about: what the door notes when it is done. */
export type About =
  | { of: 'school' | 'calendar' }
  | { of: 'policy'; id: string }
  | { of: 'staff'; id: StaffId }
  | { of: 'cycle'; id: CycleId }
  | { of: 'records'; ids: readonly RecordId[] }
  | { of: 'row'; id: RowId | TrainingNeedId }
  | { of: 'change'; id: ChangeId };

/** What an operation that writes says of itself. */
interface Says<In extends ZodType> {
  about: (input: z.output<In>) => About;
  undo?: (input: z.output<In>) => ChangeKind;
}

const operation =
  <Kind extends OperationKind, Changes extends boolean>(kind: Kind, changes: Changes) =>
  <In extends ZodType, Out extends ZodType>(
    input: In,
    output: Out,
    topics: readonly Topic[],
    ...[says]: Kind extends 'write' ? [Says<In>] : [Says<In>?]
  ): Operation<Kind, Changes, In, Out> => ({ kind, changes, input, output, topics, ...says });

export const read = operation('read', false);
export const write = operation('write', true);
export const task = operation('task', true);
/** Asks what the session has in hand, also while nothing is open. */
export const sessionRead = operation('session', false);
/** Begins or ends a session, or changes what it has in hand. */
export const sessionChange = operation('session', true);
