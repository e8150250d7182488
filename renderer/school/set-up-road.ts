import type { Output } from '#contract/index.ts';
import { href, type RouteName } from '#renderer/places/routes.ts';

type Part = Output<'school.setUp'>['steps'][number];

/**
 * The part of the set-up that comes next: the first that is not done after another, or after the last that is done, so that
 * what was left for later is not asked for again at every step; else the first of all that is not. Undefined where all are.
 */
export function nextPart(parts: readonly Part[], after?: Part['step']): Part['step'] | undefined {
  const isBefore = ({ step, done }: Part): boolean => (after === undefined ? done : step === after);
  const at = parts.findLastIndex(isBefore) + 1;
  const inOrder = [...parts.slice(at), ...parts.slice(0, at)];
  return inOrder.find(({ step, done }) => !done && step !== after)?.step;
}

/** Where a part is done. */
export function partHref(step: Part['step']): string {
  return step === 'cycle' ? href('openCycle') : href('setUpPart', { part: step });
}

const partOf: { readonly [Name in RouteName]?: Part['step'] } = {
  addPerson: 'staff',
  importStaff: 'staff',
  calendar: 'terms',
  openCycle: 'cycle',
  backups: 'backup',
};

/** The part that is being done on a screen of its own; undefined on any other screen. */
export function partAt(screen: RouteName): Part['step'] | undefined {
  return partOf[screen];
}
