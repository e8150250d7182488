import type { z } from 'zod';
import { observations } from '#contract/reviews/observations.ts';
import { wales } from '#contract/training/wales.ts';
import type { ChangeKind } from '#domain/change.ts';
import { cells } from './cells.ts';
import { concerns } from './concerns.ts';
import { cycles } from './cycles/cycles.ts';
import { deadlines } from './cycles/deadlines.ts';
import { plan } from './cycles/plan.ts';
import { season } from './cycles/season.ts';
import { earlier } from './earlier.ts';
import { handover } from './handover.ts';
import { history } from './history.ts';
import { home } from './home.ts';
import { imports } from './imports.ts';
import { listViews } from './list-views.ts';
import { lists } from './lists.ts';
import { moderation } from './moderation.ts';
import { ownColumns } from './own-columns.ts';
import { documents } from './papers/documents.ts';
import { outgoing } from './papers/outgoing.ts';
import { releases, reports } from './papers/reports.ts';
import { appeals } from './reviews/appeals.ts';
import { margin } from './reviews/margin.ts';
import { meetings } from './reviews/meetings.ts';
import { notes } from './reviews/notes.ts';
import { pay } from './reviews/pay.ts';
import { records } from './reviews/records.ts';
import { returnedForms } from './reviews/returned-forms.ts';
import { reviews } from './reviews/reviews.ts';
import { revisions } from './reviews/revisions.ts';
import { rows } from './reviews/rows.ts';
import { scans } from './reviews/scans.ts';
import { teams } from './reviews/teams.ts';
import { backups } from './safekeeping/backups.ts';
import { disclosures } from './safekeeping/disclosures.ts';
import { everything } from './safekeeping/everything.ts';
import { keeping } from './safekeeping/keeping.ts';
import { requests } from './safekeeping/requests.ts';
import { restore } from './safekeeping/restore.ts';
import { trail } from './safekeeping/trail.ts';
import { calendar } from './school/calendar.ts';
import { policies } from './school/policies.ts';
import { school } from './school/school.ts';
import { sites } from './school/sites.ts';
import { spelling } from './school/spelling.ts';
import { welsh } from './school/welsh.ts';
import { changes, staff } from './staff.ts';
import { training } from './training/training.ts';
import { trainingHeld } from './training/training-held.ts';
import { vault } from './vault.ts';

/** Everything that the window may ask: the table of contents of the program. */
export const operations = {
  ...vault,
  ...school,
  ...sites,
  ...welsh,
  ...spelling,
  ...policies,
  ...staff,
  ...ownColumns,
  ...cells,
  ...listViews,
  ...lists,
  ...history,
  ...wales,
  ...changes,
  ...calendar,
  ...imports,
  ...earlier,
  ...cycles,
  ...plan,
  ...season,
  ...records,
  ...notes,
  ...rows,
  ...revisions,
  ...appeals,
  ...pay,
  ...scans,
  ...returnedForms,
  ...margin,
  ...reviews,
  ...meetings,
  ...teams,
  ...concerns,
  ...observations,
  ...moderation,
  ...training,
  ...trainingHeld,
  ...documents,
  ...outgoing,
  ...reports,
  ...releases,
  ...home,
  ...deadlines,
  ...keeping,
  ...requests,
  ...trail,
  ...disclosures,
  ...backups,
  ...restore,
  ...everything,
  ...handover,
};

export type Operations = typeof operations;
export type OperationName = keyof Operations;
/** What is sent with an operation, before its schema has cleaned it. */
export type Input<Name extends OperationName> = z.input<Operations[Name]['input']>;
/** What a handler is given. */
export type Parsed<Name extends OperationName> = z.output<Operations[Name]['input']>;
/** What an operation gives back. */
export type Output<Name extends OperationName> = z.output<Operations[Name]['output']>;

/** The names of what shows something, and of what changes something. */
export type NamesThatShow = NamesWhere<false>;
export type NamesThatChange = NamesWhere<true>;
type NamesWhere<Changes extends boolean> = {
  [Name in OperationName]: Operations[Name]['changes'] extends Changes ? Name : never;
}[OperationName];

/** The names of what says that it can be put back. */
export type NamesPutBack = {
  [Name in OperationName]: Operations[Name] extends { undo: (input: never) => ChangeKind } ? Name : never;
}[OperationName];
