import { z } from 'zod';
import { type Day, isDay } from '#domain/days/dates.ts';
import type * as Ids from '#domain/ids.ts';
import { staffGroupId } from '#domain/policy/groups.ts';
import type { RowId } from '#domain/record/rows.ts';
import { contractKind, MOST_FTE, MOST_WEEKS, payRange } from '#domain/staff/staff.ts';
import { languageChoice } from '#domain/text/bilingual.ts';
import { cleanName, cleanProse } from '#domain/text/clean-text.ts';
import { MOST_PROSE } from '#domain/text/prose.ts';

export const MOST_LINE = 300;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const idOf = <Id extends string>() => z.custom<Id>((value) => typeof value === 'string' && uuid.test(value));

export const staffId = idOf<Ids.StaffId>();
export const cycleId = idOf<Ids.CycleId>();
export const recordId = idOf<Ids.RecordId>();
export const reviewId = idOf<Ids.ReviewId>();
export const objectiveId = idOf<Ids.ObjectiveId>();
export const objectiveRevisionId = idOf<Ids.ObjectiveRevisionId>();
export const objectiveProgressId = idOf<Ids.ObjectiveProgressId>();
export const evidenceId = idOf<Ids.EvidenceId>();
export const promiseId = idOf<Ids.PromiseId>();
export const trainingNeedId = idOf<Ids.TrainingNeedId>();
export const trainingEventId = idOf<Ids.TrainingEventId>();
export const planActionId = idOf<Ids.PlanActionId>();
export const trainingUndertakenId = idOf<Ids.TrainingUndertakenId>();
export const rowId = idOf<RowId>();
export const changeId = idOf<Ids.ChangeId>();
export const holdId = idOf<Ids.HoldId>();
export const proposalId = idOf<Ids.ProposalId>();
export const certificateId = idOf<Ids.CertificateId>();
export const appealId = idOf<Ids.AppealId>();
export const scanId = idOf<Ids.ScanId>();
export const certificateScanId = idOf<Ids.CertificateScanId>();
export const disclosureId = idOf<Ids.DisclosureId>();
export const dealtId = idOf<Ids.DealtId>();
export const reportId = idOf<Ids.ReportId>();
export const releaseId = idOf<Ids.ReleaseId>();
export const moderationId = idOf<Ids.ModerationId>();
export const requestId = idOf<Ids.RequestId>();
export const siteId = idOf<Ids.SiteId>();
export const savedFilterId = idOf<Ids.SavedFilterId>();
export const ownColumnId = idOf<Ids.OwnColumnId>();
export const backupId = idOf<Ids.BackupId>();
export const calendarEntryId = idOf<Ids.CalendarEntryId>();

export const dayShape = z.custom<Day>((value) => typeof value === 'string' && isDay(value));
export const prose = z.string().max(MOST_PROSE).transform(cleanProse);
export const line = z.string().max(MOST_LINE).transform(cleanName);
export const nothing = z.strictObject({});
/** An audit instant, ISO 8601 with its zone. */
export const instant = z.string();
/** Where a file was saved, and its name alone. The path is shown; the file is opened by `documents.openSaved`. */
export const savedFile = z.object({ savedTo: z.string(), fileName: z.string() });

export const staffFields = {
  givenName: line,
  familyName: line,
  employeeNumber: line.nullable(),
  jobTitle: line,
  group: staffGroupId,
  startDate: dayShape.nullable(),
  contract: contractKind,
  contractEnds: dayShape.nullable(),
  hoursPerWeek: z.number().min(0).max(100).nullable(),
  fte: z.number().min(0).max(MOST_FTE).nullable(),
  weeksPerYear: z.number().min(0).max(MOST_WEEKS).nullable(),
  lineManagerId: staffId.nullable(),
  email: line.nullable(),
  qts: z.boolean(),
  payRange: payRange.nullable(),
  ewcRegistered: z.boolean(),
  language: languageChoice,
  probationEnds: dayShape.nullable(),
  inductionEnds: dayShape.nullable(),
  appraiserTrainedOn: dayShape.nullable(),
  leavingDate: dayShape.nullable(),
  site: line.nullable(),
  otherJobTitle: line.nullable(),
  otherGroup: staffGroupId.nullable(),
};
export const newStaff = z.strictObject(staffFields);
export const staffShape = z.object({
  id: staffId,
  ...staffFields,
  pausedFrom: dayShape.nullable(),
  pausedUntil: dayShape.nullable(),
});
