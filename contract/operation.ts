import type { ZodType, z } from 'zod';
import type { ChangeKind } from '#domain/change.ts';
import type { About } from '#domain/trail/about.ts';
import type { TrailDetail } from '#domain/trail/trail-line.ts';

/** What a screen shows comes from topics; after a write, every read on screen that shares one asks again. */
export type Topic =
  | 'vault'
  | 'school'
  | 'policy'
  | 'staff'
  | 'cycles'
  | 'reviews'
  /** Concerns, support plans, probation and confidential notes. */
  | 'concerns'
  | 'training'
  /** The columns that a school gave its lists, and what stands in them. */
  | 'columns'
  /** How somebody looks at lists: columns in their order, and filters with a name. */
  | 'views'
  /** The school's own words, which its spelling knows. */
  | 'spelling'
  | 'changes'
  | 'calendar'
  /** How long things are kept, and what is held, proposed and destroyed. */
  | 'keeping'
  /** Samples of reviews that are moderated. */
  | 'moderation'
  | 'requests'
  /** To whom papers were shown. */
  | 'disclosures'
  /** Reports to governors that left the school, and what was handed to the office. */
  | 'reports'
  /** Whether the trail is whole. What happened itself is read when it is looked at. */
  | 'trail'
  | 'backups'
  /** What is kept for whoever comes next: first weeks, recovery sheets seen, law that was dealt with. */
  | 'handover'
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
  /**
   * What it is about; for every write, which writes to the compartment where that stands. A read that says so shows
   * somebody's record. Null where one input of several is about nothing.
   */
  about?: (input: z.output<In>) => About | null;
  made?: (output: z.output<Out>) => About;
  /** As what it can be put back. Where it is missing, it cannot. */
  undo?: (input: z.output<In>) => ChangeKind;
  /** The door sees every row that it writes, and notes them; where it is missing, its handler says which they are. */
  watched?: true;
  /** As what it is listed among the changes where it cannot be put back. */
  lists?: (input: z.output<In>) => ChangeKind;
  /** Codes and counts that say more in the trail: never a text that somebody typed. */
  detail?: (input: z.output<In>, output: z.output<Out> | undefined) => TrailDetail;
  leaves: Leaves;
  moves?: Moves;
}

/**
 * What an operation leaves in the trail when it was done: a line; one line for the same thing in a session or a quarter of
 * an hour, for what only shows; or nothing. An attempt that was refused leaves a line whatever is said here.
 */
export type Leaves = 'line' | 'once' | 'nothing';

/** Running deadlines follow from what it changes: they are worked out anew after it, and its answer tells which moved. */
export type Moves = 'told' | 'silent';

/** What an operation says of itself: to whom it is about, how it can be put back, and what it leaves in the trail. */
interface Says<In extends ZodType, Out extends ZodType> {
  about?: (input: z.output<In>) => About | null;
  /** What it made, which stands in the trail in place of what it is about. */
  made?: (output: z.output<Out>) => About;
  detail?: (input: z.output<In>, output: z.output<Out> | undefined) => TrailDetail;
  leaves?: Leaves;
  moves?: Moves;
  /** As what it is listed among the changes where it cannot be put back. */
  lists?: (input: z.output<In>) => ChangeKind;
  /** The door sees every row that it writes, and notes them; where it is missing, its handler says which they are. */
  watched?: true;
}

/** What a write has to say. */
type SaysOfWrite<In extends ZodType, Out extends ZodType> = Says<In, Out> & { about: (input: z.output<In>) => About };

/** As what it can be put back. Where it is missing, it cannot. */
interface PutBack<In extends ZodType, As extends ChangeKind> {
  undo?: (input: z.output<In>) => As;
}

/** An operation that says as what it is put back is known by its type: `NamesPutBack` has it. */
type KnownBy<In extends ZodType, As extends ChangeKind> = [As] extends [never]
  ? unknown
  : { undo: (input: z.output<In>) => As };

const operation =
  <Kind extends OperationKind, Changes extends boolean>(kind: Kind, changes: Changes) =>
  <In extends ZodType, Out extends ZodType, As extends ChangeKind = never>(
    input: In,
    output: Out,
    topics: readonly Topic[],
    ...[says]: Kind extends 'write' ? [SaysOfWrite<In, Out> & PutBack<In, As>] : [(Says<In, Out> & PutBack<In, As>)?]
  ) => {
    const said: Operation<Kind, Changes, In, Out> = {
      kind,
      changes,
      input,
      output,
      // whatever is done leaves a line, and what is noted stands in the list of changes
      topics: changes
        ? [...new Set<Topic>([...topics, ...(says?.undo ? (['changes'] as const) : []), 'trail'])]
        : topics,
      leaves: says?.about && !changes ? 'once' : changes ? 'line' : 'nothing',
      ...says,
    };
    return said as typeof said & KnownBy<In, As>; // it is what was said just above
  };

export const read = operation('read', false);
export const write = operation('write', true);
export const task = operation('task', true);
/** Asks what the session has in hand, also while nothing is open. */
export const sessionRead = operation('session', false);
/** Begins or ends a session, or changes what it has in hand. */
export const sessionChange = operation('session', true);
