import { leastPeople } from '#domain/report/figures.ts';
import { type Compared, deviations } from './chance.ts';

/** What of a review is compared between appraisers and staff groups. */
export interface ComparedReview {
  appraiser: string;
  group: string;
  objectives: number;
  /** How many of its deadlines were not kept. */
  late: number;
  /** The overall rating by its place in the policy's scale, the best first; null where there is none. */
  rating: number | null;
}

export const measures = ['objectives', 'late', 'rating'] as const;
export type Measure = (typeof measures)[number];
export type Dimension = 'appraiser' | 'group';

/**
 * How a level stands to the others in a measure: like them; higher or lower, as it may be by chance; or further than chance
 * explains. Null where the measure is of too few reviews to be told.
 */
export type Standing = 'alike' | 'higher' | 'lower' | 'higher-than-chance' | 'lower-than-chance';

/** One appraiser or one staff group. */
export interface LevelTold {
  level: string;
  reviews: number;
  /** On average, to one decimal; null where it would tell of somebody who is withheld. */
  objectives: number | null;
  standings: Record<Measure, Standing | null>;
}

/** What may be told of one dimension: its levels, and how many are withheld because they are of too few reviews. */
export interface DimensionTold {
  levels: LevelTold[];
  withheld: number;
}

export type Consistency = Record<Dimension, DimensionTold>;

/** In at most so many schools of a hundred in which nothing is unfair anything is said to go further than chance. */
export const MOST_BY_CHANCE = 0.02;

/** Nearer to the others than this, in standard deviations, nothing is said to be higher or lower. */
const WORTH_A_WORD = 1;

/**
 * How the number of objectives, the keeping of deadlines and the ratings stand by appraiser and by staff group (requirements
 * 7.3). Appraisers are compared within each staff group, for which policies ask different things. A level of fewer than
 * three reviews is withheld, and no figure is told that would be one person's.
 */
export function consistencyOf(reviews: readonly ComparedReview[]): Consistency {
  const found = deviations(
    {
      'appraiser objectives': compared(reviews, 'appraiser', 'objectives'),
      'appraiser late': compared(reviews, 'appraiser', 'late'),
      'appraiser rating': compared(reviews, 'appraiser', 'rating'),
      'group objectives': compared(reviews, 'group', 'objectives'),
      'group late': compared(reviews, 'group', 'late'),
      'group rating': compared(reviews, 'group', 'rating'),
    },
    leastPeople,
  );
  const levelsOf = (dimension: Dimension) => [...Map.groupBy(reviews, (review) => review[dimension])];
  // what is withheld by appraiser could be reckoned out of the averages by group, and the other way round
  const isWhole = (['appraiser', 'group'] as const).every((dimension) =>
    levelsOf(dimension).every(([, of]) => of.length >= leastPeople),
  );
  const told = (dimension: Dimension): DimensionTold => {
    const levels = levelsOf(dimension);
    const large = levels.filter(([, of]) => of.length >= leastPeople);
    return {
      withheld: levels.length - large.length,
      levels: large.map(([level, of]) => ({
        level,
        reviews: of.length,
        objectives: isWhole ? averageOf(of) : null,
        standings: {
          objectives: standingOf(found[`${dimension} objectives`], level),
          late: standingOf(found[`${dimension} late`], level),
          rating: standingOf(found[`${dimension} rating`], level),
        },
      })),
    };
  };
  return { appraiser: told('appraiser'), group: told('group') };
}

/** Whether anything is told to go further than chance explains. */
export function isFlagged(consistency: Consistency): boolean {
  const levels = [...consistency.appraiser.levels, ...consistency.group.levels];
  return levels.some(({ standings }) => measures.some((measure) => standings[measure]?.endsWith('-than-chance')));
}

function averageOf(reviews: readonly ComparedReview[]): number {
  return Math.round((reviews.reduce((sum, one) => sum + one.objectives, 0) / reviews.length) * 10) / 10;
}

function compared(reviews: readonly ComparedReview[], dimension: Dimension, measure: Measure): Compared[] {
  return reviews.flatMap((review) => {
    const value = review[measure];
    const within = dimension === 'appraiser' ? review.group : '';
    return value === null ? [] : [{ level: review[dimension], within, value }];
  });
}

function standingOf(
  found: readonly { level: string; score: number; chance: number }[],
  wanted: string,
): Standing | null {
  const deviation = found.find(({ level }) => level === wanted);
  if (deviation === undefined) return null;
  const { score, chance } = deviation;
  const way = score > 0 ? 'higher' : 'lower';
  if (chance <= MOST_BY_CHANCE) return `${way}-than-chance`;
  return Math.abs(score) < WORTH_A_WORD ? 'alike' : way;
}
