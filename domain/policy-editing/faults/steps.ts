import { isAbout, type Policy } from '#domain/policy/policy.ts';
import type { StepMeaning } from '#domain/policy/steps.ts';
import type { PolicyFault } from './fault.ts';
import { repeated } from './parts.ts';

/** What no review can do without: the meeting that the statement follows, and the day on which both signed it. */
const needed: readonly StepMeaning[] = ['meeting', 'signed'];

/** Two steps of one meaning in one kind of record, and reviews without a meeting or a signing. */
export function stepFaults({ steps }: Policy): PolicyFault[] {
  const ids = new Map(steps.toReversed().map(({ means, about = 'review', id }) => [`${about} ${means}`, id]));
  // a step that stands there twice is told as such
  const twice = repeated(steps, ({ means, about = 'review' }) => means && `${about} ${means}`).filter((index) => {
    const { id, means, about = 'review' } = steps[index] ?? {};
    return ids.get(`${about} ${means}`) !== id;
  });
  const missing = needed.filter((means) => !steps.some((one) => isAbout(one, 'review') && one.means === means));
  return [
    ...twice.map((index): PolicyFault => {
      const step = steps[index]?.id ?? '';
      return { path: ['steps', index, 'means'], code: 'meaning-twice', facts: { step } };
    }),
    ...missing.map((means): PolicyFault => ({ path: ['steps'], code: 'no-step-for', facts: { means } })),
  ];
}
