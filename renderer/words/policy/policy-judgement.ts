import type { Policy } from '#domain/policy/policy.ts';
import type { OrAsked } from '#domain/policy/values.ts';
import { capitalised } from '#domain/text/capitalised.ts';
import { counted } from '#renderer/words/counted.ts';
import { listed } from '#renderer/words/days/days.ts';
import { chosenInWords, type PolicyReading } from './policy-days.ts';
import { policyLabels } from './policy-labels.ts';
import { clauseUnless, en, NOT_SAID, onlyFor, type Saying, type Sayings, said } from './policy-said.ts';

const notSaid = (what: string): Saying => ({ what, says: NOT_SAID, clause: null });

const weeks = counted({ one: '# week', other: '# weeks' });
const workingWeeks = counted({ one: '# working week', other: '# working weeks' });
const yearsOf = counted({ one: '# year', other: '# years' });
const times = counted({ one: 'once', other: '# times' });
const reviewMeetings = counted({ one: '# review meeting', other: '# review meetings' });

const weeksOf = (count: OrAsked<number>, told: PolicyReading, working: boolean): string =>
  chosenInWords(count, told, working ? workingWeeks : weeks);

/** What a policy says of objectives, observations, ratings, support, pay and keeping, in words. */
export const judgementSayings: Sayings<
  | 'objectives-most'
  | 'category'
  | 'caution'
  | 'undecided'
  | 'observation'
  | 'scale'
  | 'overall'
  | 'standards'
  | 'line'
  | 'support-plan'
  | 'pay'
  | 'retention'
  | 'sharing'
  | 'policy-review'
  | 'governor-report'
> = {
  'objectives-most': (most) =>
    most === 'unsaid'
      ? notSaid('How many objectives')
      : {
          what: 'How many objectives',
          says: mostInWords(most),
          clause: most.clause,
        },
  category: ({ label, groups, of, places, clause }, told) => ({
    what: `${said(label, told)}${onlyFor(groups, told)}`,
    says: [whoseInWords(of, told), ...(places === undefined ? [] : [`room for ${places}`])].join('; '),
    clause,
  }),
  caution: ({ text, groups, clause }, told) => ({
    what: `A reminder${onlyFor(groups, told)}`,
    says: said(text, told),
    clause,
  }),
  undecided: (undecided) =>
    undecided === 'unsaid'
      ? notSaid('Where both do not agree')
      : { what: 'Where both do not agree', says: 'Whoever reviews decides', clause: undecided.clause },
  observation: ({ groups, kinds, observer, least, recommended, notice, feedback, clause }, told) => {
    const each = `in each ${en(told.policy.terms.cycle.one)}`;
    const often =
      least === 'unsaid' ? [] : [`at least ${times(least)} ${each}${recommended ? ', as is recommended' : ''}`];
    const announced = notice === 'unsaid' ? [] : [notice ? 'announced beforehand' : 'not announced'];
    return {
      what: `${listed(kinds.map((kind) => policyLabels.observations[kind]))}${onlyFor(groups, told)}`,
      says: capitalised(
        [...often, ...announced, `by ${policyLabels.observers[observer]}`, ...feedbackInWords(feedback)].join('; '),
      ),
      clause,
    };
  },
  scale: ({ label, points, best, clause }, told) => ({
    what: said(label, told),
    says: points.map((point) => `${said(point.label, told)}${point.value === best ? ' (best)' : ''}`).join('; '),
    clause,
  }),
  overall: (overall, { policy }) => {
    if (overall === 'unsaid') return notSaid('Overall rating');
    const labels = new Map(
      [...overall.results, ...overall.behaviour, ...policy.scales.flatMap(({ points }) => points)].map(
        ({ value, label }) => [value, en(label)],
      ),
    );
    const name = (value: string) => labels.get(value) ?? value;
    const pairs = overall.pairs.map(
      ({ results, behaviour, rating }) => `${name(results)} and ${name(behaviour)}: ${name(rating)}`,
    );
    return { what: 'Overall rating, from results and behaviour', says: pairs.join('; '), clause: overall.clause };
  },
  standards: ({ label, groups, scale, clause }, told) => {
    const rated = told.policy.scales.find(({ id }) => id === scale);
    return {
      what: `${said(label, told)}${onlyFor(groups, told)}`,
      says: rated ? `Rated on ‘${en(rated.label)}’` : 'Assessed in words',
      clause,
    };
  },
  line: ({ text }, told, { within }) => {
    const list = told.policy.standards.find(({ id }) => id === within.standards);
    return { what: list ? `Line of ‘${en(list.label)}’` : '', says: said(text, told), clause: null };
  },
  'support-plan': (plan, told) => {
    if (plan === 'unsaid') return notSaid('Support plan');
    const { least, most, working, normally, extensionMost, extensionNormally, reviews, clause } = plan;
    const parts = [
      `${normally ? 'Normally from' : 'From'} ${weeksOf(least, told, working)} to ${weeksOf(most, told, working)}`,
      ...(extensionMost === 'unsaid'
        ? []
        : [
            `one extension of ${extensionNormally ? 'normally not more than' : 'at most'} ${weeksOf(extensionMost, told, false)}`,
          ]),
      ...(reviews === 'unsaid' ? [] : [reviewMeetings(reviews)]),
    ];
    return { what: 'Support plan', says: parts.join('; '), clause: clauseUnless(least, clause) };
  },
  pay: (pay, told) => {
    if (pay === 'unsaid') return notSaid('Pay');
    const parts = [
      payWords[pay.recommended],
      ...(pay.to === 'unsaid' ? [] : [`made to: ${said(pay.to, told)}`]),
      ...(pay.noProgression ? ['‘no progression’ is a recommendation'] : []),
      ...(pay.appeal ? ['with a right of appeal'] : []),
    ];
    return { what: `Pay${onlyFor(pay.groups, told)}`, says: parts.join('; '), clause: pay.clause };
  },
  retention: ({ years, rule, clause }, told) => ({
    what: 'How long papers are kept',
    says: chosenInWords(years, told, (count) => keptWords[rule](yearsOf(count))),
    clause: clauseUnless(years, clause),
  }),
  sharing: ({ purpose, groups, clause }, told) => ({
    what: `Papers may be shared for${onlyFor(groups, told)}`,
    says: said(purpose, told),
    clause,
  }),
  'policy-review': (review) => {
    if (review === 'unsaid') return notSaid('Review of the policy itself');
    const says = 'free' in review ? 'At no fixed time' : `Every ${amountOfYears(review.everyYears)}`;
    return { what: 'Review of the policy itself', says, clause: review.clause };
  },
  'governor-report': (report, told) =>
    report === 'unsaid'
      ? notSaid('Report to governors')
      : {
          what: 'Report to governors',
          says: report.says ? said(report.says, told) : 'Every year, from the headteacher',
          clause: report.clause,
        },
};

/** How many objectives there may be, with the weight that the policy gives to it. */
function mostInWords({ count, per, recommended, normally }: Exclude<Policy['objectives']['most'], 'unsaid'>): string {
  const each = per === 'category' ? ' of each kind' : '';
  if (normally) return `Normally at most ${count}${each}`;
  return recommended ? `A maximum of ${count}${each} is recommended` : `At most ${count}${each}`;
}

/** Whose objectives a category is for, where the policy tells the employer’s from the person’s own. */
function whoseInWords(of: 'employer' | 'employee', { policy }: PolicyReading): string {
  if (policy.objectives.categories.every((one) => one.of === 'employer')) return 'A kind of objective';
  return of === 'employer' ? 'The employer’s for the person' : 'The person’s own';
}

const payWords = {
  always: 'A recommendation in every review',
  'upper-range-only': 'A recommendation for whoever applies to the upper pay range',
  'where-appropriate': 'A recommendation where it is called for',
};

const keptWords = {
  'at-least': (years: string) => `At least ${years}`,
  'then-destroyed': (years: string) => `${capitalised(years)}, then destroyed`,
  schedule: (years: string) => `By the trust’s schedule; ${years} until that is entered`,
  unsaid: (years: string) => years,
};

function feedbackInWords(
  feedback: 'unsaid' | 'as-soon-as-practicable' | { fromHours: number; toHours: number },
): string[] {
  if (feedback === 'unsaid') return [];
  if (feedback === 'as-soon-as-practicable') return ['feedback as soon as practicable'];
  return [`feedback within ${feedback.fromHours} to ${feedback.toHours} hours`];
}

const amountOfYears = counted({ one: 'year', other: '# years' });
