/** Ids are branded: the id of a review cannot be passed where one of a cycle is meant. All are random UUIDs. */
export type StaffId = string & { readonly __id: 'staff' };
export type CycleId = string & { readonly __id: 'cycle' };
/** A record of any kind. */
export type RecordId = string & { readonly __id: 'record' };
/** A review is a record: its id may stand wherever a record's is wanted. */
export type ReviewId = RecordId & { readonly __kind: 'review' };
export type ObjectiveId = string & { readonly __id: 'objective' };
/** An earlier wording of an objective. */
export type ObjectiveRevisionId = string & { readonly __id: 'objective-revision' };
export type ObjectiveProgressId = string & { readonly __id: 'objective-progress' };
export type TrainingEventId = string & { readonly __id: 'training-event' };
export type EvidenceId = string & { readonly __id: 'evidence' };
export type PromiseId = string & { readonly __id: 'promise' };
export type TrainingNeedId = string & { readonly __id: 'training-need' };
export type PlanActionId = string & { readonly __id: 'plan-action' };
export type TrainingUndertakenId = string & { readonly __id: 'training-undertaken' };
export type ChangeId = string & { readonly __id: 'change' };
export type BackupId = string & { readonly __id: 'backup' };
export type CalendarEntryId = string & { readonly __id: 'calendar-entry' };
export type HoldId = string & { readonly __id: 'hold' };
export type ProposalId = string & { readonly __id: 'proposal' };
export type CertificateId = string & { readonly __id: 'certificate' };
export type AppealId = string & { readonly __id: 'appeal' };
/** The scan of a signed paper. */
export type ScanId = string & { readonly __id: 'scan' };
/** The file of a certificate that somebody has of a training. */
export type CertificateScanId = string & { readonly __id: 'certificate-scan' };
export type DisclosureId = string & { readonly __id: 'disclosure' };
/** That the school has dealt with what the law has overtaken. */
export type DealtId = string & { readonly __id: 'dealt' };
/** A copy of the report to governors that left the school. */
export type ReportId = string & { readonly __id: 'report' };
/** What the headteacher handed to the office out of what only they open. */
export type ReleaseId = string & { readonly __id: 'release' };
/** A sample of reviews that is moderated. */
export type ModerationId = string & { readonly __id: 'moderation' };
/** A school of a trust, or another place at which people work. */
export type SiteId = string & { readonly __id: 'site' };
/** A column that a school gave a list of its own. */
export type OwnColumnId = string & { readonly __id: 'own-column' };
/** A filter of a list that was given a name. */
export type SavedFilterId = string & { readonly __id: 'saved-filter' };
export type RequestId = string & { readonly __id: 'request' };

/** A source of fresh ids: each call gives a new one, of the kind that the caller asks for. */
export type NewId = <Id extends string>() => Id;
