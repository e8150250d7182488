import type { Reads } from '#db/reads.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import type { Day } from '#domain/days/dates.ts';
import { everythingDue } from '#domain/deadlines/due-filter.ts';
import { formOf, type Policy } from '#domain/policy/policy.ts';
import type { ReviewRecord } from '#domain/review/review.ts';
import { stageOf } from '#domain/review/stage.ts';
import type { LanguageChoice } from '#domain/text/bilingual.ts';
import type { AnyDocument, Subject } from '#templates/document.ts';

/** One document about one subject, in the languages in which it is to be written. */
export interface Chosen {
  subject: Subject;
  languages: readonly LanguageChoice[];
}

const REVIEWS_OF_A_STAGE = 3;
const PEOPLE = 3;

/** Every language that a policy's forms are in. */
function everyLanguage({ languages }: Policy): readonly LanguageChoice[] {
  return languages.includes('cy') ? ['en', 'cy', 'both'] : ['en'];
}

/**
 * What is written of a document that the policy has: empty forms and one signed review in every language; a few more reviews
 * of each stage, before and after the middle of the year, those of people who write in Welsh and one of a panel, each in the
 * language of its person; every record of another kind; every cycle, the current one in every language; what is due; and the
 * staff. What a document cannot be made of, such as a letter without its occasion, is left out.
 */
export function choose(document: AnyDocument, read: Reads, policy: Policy, today: Day): Chosen[] {
  const form = document.form && formOf(policy, document.form);
  if (document.form !== null && !form) return [];
  const ways = {
    blank: () => blank(policy),
    review: () => someReviews(read, policy),
    record: () => otherRecords(read, policy),
    cycle: () => everyCycle(read, policy),
    due: () => whatIsDue(policy),
    person: () => somePeople(read),
    // nothing of the demo school was destroyed
    certificate: () => [],
    staff: () => theStaff(policy),
    // the demo school has done nothing yet
    trail: () => [],
    // nor shown anything to anybody
    disclosures: () => [],
    list: () => [],
    // nobody of the demo school leaves
    handover: () => [],
  };
  const all = document.subjects.flatMap((of) => ways[of]());
  return all.filter(({ subject }) => document.make(read, subject, today) !== undefined);
}

function blank(policy: Policy): Chosen[] {
  return [{ subject: { of: 'blank', policy }, languages: everyLanguage(policy) }];
}

/** Observations, what only the headteacher opens, and teams. */
function otherRecords(read: Reads, policy: Policy): Chosen[] {
  const ids = [
    ...read.records.observations(null).map(({ recordId }) => recordId),
    ...read.records.courses().map(({ head }) => head.id),
    ...read.cycles.all().flatMap(({ id }) => read.reviews.teamsIn(id).map(({ head }) => head.id)),
  ];
  return ids.map((recordId) => ({ subject: { of: 'record', recordId }, languages: everyLanguage(policy) }));
}

/** Everything that is kept of the first few of the staff. */
function somePeople(read: Reads): Chosen[] {
  const few = read.staff.all().slice(0, PEOPLE);
  return few.map(({ id, language }) => ({ subject: { of: 'person', staffId: id }, languages: [language] }));
}

function theStaff(policy: Policy): Chosen[] {
  return [{ subject: { of: 'staff', site: '' }, languages: everyLanguage(policy) }];
}

function everyCycle(read: Reads, policy: Policy): Chosen[] {
  return read.cycles.all().map(({ id: cycleId, closedOn }) => ({
    subject: { of: 'cycle', cycleId },
    languages: closedOn === null ? everyLanguage(policy) : ['en'],
  }));
}

/** The whole list, and grouped as it is read out in a meeting. */
function whatIsDue(policy: Policy): Chosen[] {
  return [
    { subject: { of: 'due', filter: everythingDue }, languages: everyLanguage(policy) },
    { subject: { of: 'due', filter: { ...everythingDue, by: 'appraiser' } }, languages: ['en'] },
  ];
}

function someReviews(read: Reads, policy: Policy): Chosen[] {
  const recordsIn = (cycles: readonly Cycle[]) => cycles.flatMap(({ id }) => read.reviews.inCycle(id));
  const current = recordsIn(read.cycles.all().filter(({ closedOn }) => closedOn === null));
  const last = recordsIn(read.cycles.all().filter(({ closedOn }) => closedOn !== null));
  const alike = Map.groupBy(
    current,
    (record) => `${stageOf(record.review, record, policy.steps)}, ${isHalfway(record)}`,
  );
  const few = [...alike.values()].flatMap((records) => records.slice(0, REVIEWS_OF_A_STAGE));
  const inWelsh = current.filter((record) => languageOf(record, read) === 'cy');
  const ofPanel = current.filter(({ review }) => review.panel.length > 0).slice(0, 1);
  const signed = current.find((record) => stageOf(record.review, record, policy.steps) === 'signed');
  return [...new Set([...few, ...inWelsh, ...ofPanel, ...last.slice(0, REVIEWS_OF_A_STAGE)])].map((record) => ({
    subject: { of: 'review', reviewId: record.review.id },
    languages: record === signed ? everyLanguage(policy) : [languageOf(record, read)],
  }));
}

/** Whether the review in the middle of the year was held, so that its form says something. */
function isHalfway({ steps }: ReviewRecord): boolean {
  return steps.some(({ step }) => step === 'interim');
}

function languageOf({ review }: ReviewRecord, read: Reads): LanguageChoice {
  return read.staff.byId(review.staffId)?.language ?? 'en';
}
