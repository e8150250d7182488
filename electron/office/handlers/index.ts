import { certificates } from '#electron/office/handlers/training/certificates.ts';
import { training } from '#electron/office/handlers/training/training.ts';
import { trainingHeld } from '#electron/office/handlers/training/training-held.ts';
import { wales } from '#electron/office/handlers/training/wales.ts';
import type { Handlers } from '#electron/office/handling.ts';
import { calendar } from './calendar.ts';
import { changes } from './changes.ts';
import { concerns } from './concerns/concerns.ts';
import { cycles } from './cycles/cycles.ts';
import { plan } from './cycles/plan.ts';
import { season } from './cycles/season.ts';
import { deadlines } from './deadlines.ts';
import { documents } from './documents.ts';
import { everything } from './everything.ts';
import { find } from './find.ts';
import { handover } from './handover/handover.ts';
import { law } from './handover/law.ts';
import { sheets } from './handover/sheets.ts';
import { history } from './history.ts';
import { home } from './home/home.ts';
import { imports } from './imports.ts';
import { keeping } from './keeping.ts';
import { moderation } from './moderation.ts';
import { observations } from './observations.ts';
import { outgoing } from './outgoing.ts';
import { policies } from './policies.ts';
import { appeals } from './records/appeals.ts';
import { margin } from './records/margin.ts';
import { notes } from './records/notes.ts';
import { pay } from './records/pay.ts';
import { records } from './records/records.ts';
import { revisions } from './records/revisions.ts';
import { rows } from './records/rows.ts';
import { scans } from './records/scans.ts';
import { releases } from './reports/releases.ts';
import { reports } from './reports/reports.ts';
import { requests } from './requests.ts';
import { meetings } from './reviews/meetings.ts';
import { reviews } from './reviews/reviews.ts';
import { teams } from './reviews/teams.ts';
import { backups } from './safekeeping/backups.ts';
import { disclosures } from './safekeeping/disclosures.ts';
import { restore } from './safekeeping/restore.ts';
import { trail } from './safekeeping/trail.ts';
import { school } from './school.ts';
import { sites } from './sites.ts';
import { staff } from './staff.ts';
import { vault } from './vault.ts';
import { welsh } from './welsh.ts';

/** A handler for every operation of the contract. */
export const handlers: Handlers = {
  ...vault,
  ...school,
  ...sites,
  ...welsh,
  ...policies,
  ...staff,
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
