import type { ZodType } from 'zod';

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
 * A read gets a database that it cannot write to. A write is one transaction. A task touches the machine, may take
 * long, reports progress and can be cancelled.
 */
export type OperationKind = 'read' | 'write' | 'task';

/** One thing that the window may ask: what it takes, what it gives, and which topics it shows or changes. */
export interface Operation<Kind extends OperationKind, In extends ZodType, Out extends ZodType> {
  kind: Kind;
  input: In;
  output: Out;
  topics: readonly Topic[];
}

const operation =
  <Kind extends OperationKind>(kind: Kind) =>
  <In extends ZodType, Out extends ZodType>(
    input: In,
    output: Out,
    topics: readonly Topic[],
  ): Operation<Kind, In, Out> => ({
    kind,
    input,
    output,
    topics,
  });

export const read = operation('read');
export const write = operation('write');
export const task = operation('task');
