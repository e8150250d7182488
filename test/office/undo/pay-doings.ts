import type { NamesPutBack } from '#contract/index.ts';
import { decidedPay, type FullSchool } from './undoing.ts';

type Doing = (school: FullSchool) => Promise<unknown>;

/** Each way to ask for what can be put back of a decision on pay. */
export const payDoings: Record<Extract<NamesPutBack, `pay.${string}`>, Record<string, Doing>> = {
  'pay.decide': {
    'another decision on the same day': ({ office, paid }) =>
      office.ask('pay.decide', { recordId: paid, ...decidedPay, outcome: 'no-progression' }),
  },
  'pay.remove': {
    'with the day of its step': ({ office, paid }) => office.ask('pay.remove', { recordId: paid }),
  },
};
