import { certificates } from '#electron/office/handlers/training/certificates.ts';
import { training } from '#electron/office/handlers/training/training.ts';
import { trainingHeld } from '#electron/office/handlers/training/training-held.ts';
import { wales } from '#electron/office/handlers/training/wales.ts';
import type { Handlers } from '#electron/office/handling.ts';
import { changes } from './changes.ts';
import { cells } from './columns/cells.ts';
import { listViews } from './columns/list-views.ts';
import { lists } from './columns/lists.ts';
import { ownColumns } from './columns/own-columns.ts';
import { concerns } from './concerns/concerns.ts';
import { cycles } from './cycles/cycles.ts';
import { earlier } from './cycles/earlier.ts';
import { plan } from './cycles/plan.ts';
import { season } from './cycles/season.ts';
import { deadlines } from './deadlines.ts';
import { find } from './find.ts';
import { handover } from './handover/handover.ts';
import { law } from './handover/law.ts';
import { sheets } from './handover/sheets.ts';
import { history } from './history.ts';
import { home } from './home/home.ts';
import { imports } from './imports.ts';
import { moderation } from './moderation.ts';
import { observations } from './observations.ts';
import { documents } from './papers/documents.ts';
import { outgoing } from './papers/outgoing.ts';
import { appeals } from './records/appeals.ts';
import { margin } from './records/margin.ts';
import { notes } from './records/notes.ts';
import { pay } from './records/pay.ts';
import { records } from './records/records.ts';
import { returnedForms } from './records/returned-forms.ts';
import { revisions } from './records/revisions.ts';
import { rows } from './records/rows.ts';
import { scans } from './records/scans.ts';
import { releases } from './reports/releases.ts';
import { reports } from './reports/reports.ts';
import { meetings } from './reviews/meetings.ts';
import { reviews } from './reviews/reviews.ts';
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
import { staff } from './staff.ts';
import { vault } from './vault.ts';

/** A handler for every operation of the contract. */
export const handlers: Handlers = {
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
  ...earlier,
  ...lists,
  ...history,
  ...wales,
  ...changes,
  ...calendar,
  ...imports,
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
  ...certificates,
  ...documents,
  ...outgoing,
  ...reports,
  ...releases,
  ...home,
  ...deadlines,
  ...everything,
  ...handover,
  ...law,
  ...sheets,
  ...find,
  ...keeping,
  ...requests,
  ...trail,
  ...disclosures,
  ...backups,
  ...restore,
};
