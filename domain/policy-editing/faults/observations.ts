import type { Policy } from '#domain/policy/policy.ts';
import type { PolicyFault } from './fault.ts';
import { repeated } from './parts.ts';

/** Observations whose feedback is due before it may begin, and two rules about the same of the same groups. */
export function observationFaults({ observations }: Policy): PolicyFault[] {
  const crossed = observations.flatMap(({ feedback }, index): PolicyFault[] => {
    if (typeof feedback !== 'object' || feedback.fromHours <= feedback.toHours) return [];
    return [{ path: ['observations', index, 'feedback'], code: 'hours-crossed', facts: feedback }];
  });
  const twice = repeated(observations, ({ kinds, groups = [] }) => [...kinds, ...groups].join(' '));
  return [
    ...crossed,
    ...twice.map((index): PolicyFault => ({ path: ['observations', index], code: 'observed-twice', facts: {} })),
  ];
}
