import type { DocumentReads } from '#db/reads.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import type { CycleRules } from '#domain/cycle/cycle-days.ts';
import type { Day } from '#domain/days/dates.ts';
import { recordDeadlines } from '#domain/deadlines/running.ts';
import { type Answer, answerIn } from '#domain/form/content.ts';
import { questionsOf } from '#domain/form/form-rules.ts';
import { overallOutcome } from '#domain/form/overall.ts';
import type { CycleId, ReviewId } from '#domain/ids.ts';
import { type ComparedReview, type Consistency, consistencyOf } from '#domain/moderation/consistency.ts';
import type { Check, ModerationSaid, Sample, SampleItem } from '#domain/moderation/moderation.ts';
import { type Drawable, drawSample } from '#domain/moderation/sample.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { ReviewRecord } from '#domain/review/review.ts';
import { fullName, type Staff, sortName } from '#domain/staff/staff.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { byText } from '#domain/text/order.ts';
import { usualChecks } from '#templates/moderation/checks.ts';
import { moderationOf } from '#templates/policies/index.ts';

/** A review of a sample, with whose it is. */
export interface ItemTold extends SampleItem {
  name: string;
  sortName: string;
  appraiserName: string;
  group: Bilingual;
}

export interface SampleTold extends Sample {
  items: ItemTold[];
  /** Drawn again today by its number it is the same. */
  isSame: boolean;
}

/** What moderation tells of a cycle. */
export interface ModerationFacts {
  cycle: Cycle;
  /** What the policy says of it; undefined where it says nothing. */
  said: ModerationSaid | undefined;
  checks: readonly Check[];
  reviews: number;
  samples: SampleTold[];
  /** With appraisers by their names, and staff groups by their ids. */
  consistency: Consistency;
  groups: ReadonlyMap<string, Bilingual>;
}

/**
 * Everything that moderation tells of a cycle on a day, from the reviews that the office reads, whoever asks: it names
 * appraisers and compares, so that one or two reviews more would tell of whose they are. Undefined where the cycle is not
 * there.
 */
export function moderationFacts(
  read: Pick<DocumentReads, 'cycles' | 'calendar' | 'staff' | 'reviews' | 'moderation'>,
  cycleId: CycleId,
  today: Day,
): ModerationFacts | undefined {
  const cycle = read.cycles.byId(cycleId);
  if (!cycle) return undefined;
  const { policy } = cycle;
  const said = moderationOf(policy.id);
  const groups = new Map<string, Bilingual>(policy.groups.map(({ id, label }) => [id, label]));
  const people = new Map(read.staff.all().map((person) => [person.id, person]));
  const reviews = reviewsOf(read.reviews.ofOfficeInCycle(cycleId), people);
  const byId = new Map<string, (typeof reviews)[number]>(reviews.map((one) => [one.record.review.id, one]));
  const counting = { ...cycle, calendar: read.calendar() };
  const drawable = drawableOf(reviews);
  return {
    cycle,
    said,
    checks: said?.checks ?? usualChecks,
    reviews: reviews.length,
    groups,
    samples: read.moderation.ofCycle(cycleId).map((sample) => {
      const items = read.moderation.items(sample.id);
      const again = new Set<string>(drawSample(drawable, sample));
      return {
        ...sample,
        isSame: items.length === again.size && items.every(({ recordId }) => again.has(recordId)),
        items: items
          .flatMap((item): ItemTold[] => {
            const found = byId.get(item.recordId);
            if (!found) return [];
            const { record, person } = found;
            return [
              {
                ...item,
                name: fullName(person),
                sortName: sortName(person),
                appraiserName: record.review.appraiserName,
                group: groups.get(person.group) ?? { en: person.group },
              },
            ];
          })
          .sort((a, b) => byText(a.sortName, b.sortName)),
      };
    }),
    consistency: consistencyOf(reviews.map((one) => comparedOf(one, counting, today))),
  };
}

interface ReviewOf {
  record: ReviewRecord;
  person: Staff;
}

/** The reviews that go on or are signed, with whose they are. */
function reviewsOf(records: readonly ReviewRecord[], people: ReadonlyMap<string, Staff>): ReviewOf[] {
  return records.flatMap((record) => {
    const person = people.get(record.review.staffId);
    return person && record.review.state !== 'ended' ? [{ record, person }] : [];
  });
}

/** The reviews of a cycle that can be drawn: those that the office reads. */
export function drawableIn(read: Pick<DocumentReads, 'staff' | 'reviews'>, cycleId: CycleId): Drawable<ReviewId>[] {
  const people = new Map(read.staff.all().map((person) => [person.id, person]));
  return drawableOf(reviewsOf(read.reviews.ofOfficeInCycle(cycleId), people));
}

function drawableOf(reviews: readonly ReviewOf[]): Drawable<ReviewId>[] {
  return reviews.map(({ record: { review }, person }) => ({
    id: review.id,
    appraiser: review.appraiserId ?? review.appraiserName,
    group: person.group,
  }));
}

function comparedOf({ record, person }: ReviewOf, counting: CycleRules, today: Day): ComparedReview {
  const deadlines = recordDeadlines(record, [person], counting, today);
  return {
    appraiser: record.review.appraiserName,
    group: person.group,
    objectives: record.objectives.filter(({ withdrawnOn }) => withdrawnOn === null).length,
    late: deadlines.filter(({ state }) => state === 'late' || state === 'done-late').length,
    rating: ratingOf(record.answers, counting.policy),
  };
}

/** The overall rating by its place from the best; null where the policy has none, or nobody gave one. */
function ratingOf(answers: readonly Answer[], { overall, scales, forms }: Policy): number | null {
  if (overall === 'unsaid') return null;
  const scale = scales.find(({ id }) => id === overall.scale);
  const questions = forms
    .filter((form) => form.for === 'review')
    .flatMap((form) => questionsOf(form).filter(({ kind }) => kind === 'overall'));
  const rated = questions.flatMap(({ id }) => {
    const said = (cell: string): string => answerIn(answers, { question: id, side: 'agreed', cell });
    const outcome = overallOutcome(overall, said('results'), said('behaviour'));
    const rating = outcome.kind === 'rated' ? outcome.rating : outcome.kind === 'undefined' ? said('decision') : '';
    return rating === '' ? [] : [rating];
  });
  const values = (scale?.points ?? []).map(({ value }) => value);
  const place = values.indexOf(rated.at(-1) ?? '');
  if (place < 0) return null;
  return values[0] === scale?.best ? place : values.length - 1 - place;
}
