import type { Policy } from '#domain/policy/policy.ts';
import type { PolicyFault } from './fault.ts';
import { everyPart, repeated } from './parts.ts';

/** Scales whose best is none of their points, pairs that lie outside the two axes, and forms that ask for a rating nobody defined. */
export function ratingFaults(policy: Policy): PolicyFault[] {
  const best = policy.scales.flatMap((scale, index): PolicyFault[] =>
    scale.points.some(({ value }) => value === scale.best)
      ? []
      : [{ path: ['scales', index, 'best'], code: 'best-not-a-point', facts: { best: scale.best } }],
  );
  return [...best, ...(policy.overall === 'unsaid' ? ratingsAsked(policy) : pairFaults(policy.overall, policy))];
}

function pairFaults(overall: Exclude<Policy['overall'], 'unsaid'>, { scales }: Policy): PolicyFault[] {
  const { pairs } = overall;
  const ratings = scales.find(({ id }) => id === overall.scale)?.points ?? [];
  const isOn = (axis: readonly { value: string }[], value: string) => axis.some((point) => point.value === value);
  const outside = pairs.flatMap((facts, index): PolicyFault[] => {
    const { results, behaviour, rating } = facts;
    const isInside = isOn(overall.results, results) && isOn(overall.behaviour, behaviour) && isOn(ratings, rating);
    return isInside ? [] : [{ path: ['overall', 'pairs', index], code: 'pair-outside-axes', facts }];
  });
  const again = repeated(pairs, ({ results, behaviour }) => `${results} ${behaviour}`);
  const twice = again.map((index): PolicyFault => {
    const { results = '', behaviour = '' } = pairs[index] ?? {};
    return { path: ['overall', 'pairs', index], code: 'pair-twice', facts: { results, behaviour } };
  });
  return [...outside, ...twice];
}

function ratingsAsked({ forms }: Policy): PolicyFault[] {
  const asked = [...everyPart(forms, ['forms'])].filter(({ key, value }) => key === 'kind' && value === 'overall');
  return asked.map(({ path }) => ({ path: path.slice(0, -1), code: 'no-rating', facts: {} }));
}
