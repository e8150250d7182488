import type { Reads } from '#db/reads.ts';
import { formOf, type Policy } from '#domain/policy.ts';
import type { ReviewRecord } from '#domain/review.ts';
import type { LanguageChoice } from '#domain/said.ts';
import { reviewStage, stageOf } from '#domain/stage.ts';
import type { AnyDocument, Subject } from '#templates/document.ts';

/** One document about one subject, in the languages in which it is to be written. */
export interface Chosen {
  subject: Subject;
  languages: readonly LanguageChoice[];
}

const everyLanguage: readonly LanguageChoice[] = ['en', 'cy', 'both'];
const REVIEWS_OF_A_STAGE = 3;

/**
 * What is written of a document that the policy has: empty forms and one signed review in every language, a few more reviews of each stage
 * and those of people who write in Welsh, each in the language of its person, and every cycle, the current one in every
 * language.
 */
export function choose(document: AnyDocument, read: Reads, policy: Policy): Chosen[] {
  const form = document.form && formOf(policy, document.form);
  if (document.form !== null && !form) return [];
  const ways = {
    blank: () => blank(policy),
    review: () => (form?.use === 'paper' ? [] : someReviews(read)),
    cycle: () => everyCycle(read),
  };
  return document.subjects.flatMap((of) => ways[of]());
}

function blank(policy: Policy): Chosen[] {
  return [{ subject: { of: 'blank', policy }, languages: everyLanguage }];
}

function everyCycle(read: Reads): Chosen[] {
  return read.cycles.all().map(({ id: cycleId, closedOn }) => ({
    subject: { of: 'cycle', cycleId },
    languages: closedOn === null ? everyLanguage : ['en'],
  }));
}

function someReviews(read: Reads): Chosen[] {
  const records = read.cycles.all().map(({ id }) => read.reviews.inCycle(id));
  const [current = [], last = []] = records;
  const byStage = Map.groupBy(current, stageOf);
  const few = reviewStage.options.flatMap((stage) => (byStage.get(stage) ?? []).slice(0, REVIEWS_OF_A_STAGE));
  const inWelsh = current.filter((record) => languageOf(record, read) === 'cy');
  const [signed] = byStage.get('signed') ?? [];
  return [...new Set([...few, ...inWelsh, ...last.slice(0, REVIEWS_OF_A_STAGE)])].map((record) => ({
    subject: { of: 'review', reviewId: record.review.id },
    languages: record === signed ? everyLanguage : [languageOf(record, read)],
  }));
}

function languageOf({ review }: ReviewRecord, read: Reads): LanguageChoice {
  return read.staff.byId(review.staffId)?.language ?? 'en';
}
