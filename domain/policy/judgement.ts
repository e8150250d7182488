import { z } from 'zod';
import { saidSchema } from '#domain/text/bilingual.ts';
import { slug } from '#domain/text/slug.ts';
import { groups } from './groups.ts';
import { clause, countFrom, orAsked, unsaid } from './values.ts';

/** Said where it is so, and left out where it is not. */
const yes = z.literal(true).optional();

/** A kind of objective that the policy asks for or expects (requirements 3.7). */
const objectiveCategory = z.strictObject({
  id: slug,
  label: saidSchema,
  groups,
  /** Whose objective it is: the employer's for the employee, or the employee's own. */
  of: z.enum(['employer', 'employee']),
  /** How many of it the form has room for; left out where the policy gives no number. */
  places: z.int().min(1).max(6).optional(),
  clause,
});

export const objectives = z.strictObject({
  most: z.union([
    z.strictObject({
      count: z.int().min(1),
      recommended: z.boolean(),
      /** The policy says so of ordinary circumstances. */
      normally: yes,
      /** Of one category, or of all together. */
      per: z.enum(['review', 'category']),
      clause,
    }),
    unsaid,
  ]),
  categories: z.array(objectiveCategory),
  /** Not resting on teacher-made predictions or on one group's assessment alone. */
  cautions: z.array(z.strictObject({ text: saidSchema, groups, clause })),
  /** Where it says that support which was recorded and not given is taken into account; left out where it does not. */
  missed: z.strictObject({ clause }).optional(),
  /** Who decides where both do not agree. */
  undecided: z.union([z.strictObject({ by: z.enum(['appraiser']), clause }), unsaid]),
});

/** The ways of observing that policies name. */
export const namedObservation = z.enum([
  'formal',
  'drop-in',
  'book-monitoring',
  'pupil-discussion',
  'other-responsibilities',
]);

export const observation = z.strictObject({
  groups,
  kinds: z.array(namedObservation).min(1),
  observer: z.enum(['qts', 'suitable-experience', 'any']),
  /** At least so many in a cycle. */
  least: z.union([z.int().min(1), unsaid]),
  /** How often is recommended, and not required. */
  recommended: yes,
  /** Whether it is announced beforehand. */
  notice: z.union([z.boolean(), unsaid]),
  /** Feedback within so many hours, or as soon as practicable. */
  feedback: z.union([
    z.strictObject({ fromHours: countFrom(0), toHours: countFrom(1) }),
    z.literal('as-soon-as-practicable'),
    unsaid,
  ]),
  clause,
});

const point = z.strictObject({ value: slug, label: saidSchema });

/** A scale of ratings, as the policy orders it; `best` is the value that is best, whichever end it stands at. */
export const scale = z.strictObject({
  id: slug,
  label: saidSchema,
  points: z.array(point).min(2),
  best: slug,
  clause,
});
export type Scale = z.infer<typeof scale>;

const expectation = z.strictObject({
  rating: slug,
  results: z.array(saidSchema).min(1),
  behaviour: z.array(saidSchema).min(1),
});

/** An overall rating from two axes (requirements 3.11). A pair that is not here is not defined by the policy. */
export const overallRating = z.strictObject({
  scale: slug,
  results: z.array(point).min(2),
  behaviour: z.array(point).min(2),
  pairs: z.array(z.strictObject({ results: slug, behaviour: slug, rating: slug })).min(1),
  /** What the policy expects at each rating, of results and of behaviour. */
  expectations: z.array(expectation).optional(),
  clause,
});

/** A list that somebody is assessed against; the lines are the school's own where the policy leaves them empty. */
export const standards = z.strictObject({
  id: slug,
  label: saidSchema,
  groups,
  scale: z.union([slug, unsaid]),
  lines: z.array(z.strictObject({ id: slug, text: saidSchema })),
  clause,
});
export type Standards = z.infer<typeof standards>;

export const supportPlan = z.strictObject({
  /** In weeks; working weeks where the policy says so. */
  least: orAsked(countFrom(1)),
  most: orAsked(countFrom(1)),
  working: z.boolean(),
  /** The policy says that the period is normally so long. */
  normally: yes,
  extensionMost: z.union([z.int().min(1), unsaid]),
  /** The policy says that an extension is normally no longer. */
  extensionNormally: yes,
  reviews: z.union([z.int().min(1), unsaid]),
  clause,
});

export const pay = z.strictObject({
  /** Who is given a recommendation on pay: all covered groups, or whoever applies to the upper pay range. */
  recommended: z.enum(['always', 'upper-range-only', 'where-appropriate']),
  groups,
  to: z.union([saidSchema, unsaid]),
  /** 'No progression' is a recommendation in its own right. */
  noProgression: z.boolean(),
  appeal: z.boolean(),
  clause,
});

export const retention = z.strictObject({
  years: orAsked(countFrom(1)),
  rule: z.union([z.enum(['at-least', 'then-destroyed', 'schedule']), unsaid]),
  clause: z.union([clause, unsaid]),
});

/** A purpose for which papers may be shared beyond appraiser and appraisee (requirements 9.4). */
export const sharing = z.strictObject({ id: slug, purpose: saidSchema, groups, clause });

/** An appeal against what stands in the written record: by which procedure, and whether the review rests in the meantime. */
export const entryAppeal = z.union([
  z.strictObject({
    /** The procedure, or who decides. */
    through: saidSchema,
    /** The policy allows that the review is suspended until the appeal is decided. */
    pauses: z.boolean(),
    clause,
  }),
  unsaid,
]);

/** How often the policy itself is reviewed. */
export const policyReview = z.union([
  z.strictObject({ everyYears: z.int().min(1), clause }),
  z.strictObject({ free: z.literal(true), clause }),
  unsaid,
]);
