import { z } from 'zod';
import { questionsOf } from '#domain/form/form-rules.ts';
import { agreedPlace, needed } from '#domain/form/missing.ts';
import { saidSchema } from '#domain/text/bilingual.ts';
import { always, common, kind, none } from './kind.ts';

export const factId = z.enum([
  'name',
  'job-title',
  'appraiser',
  'appraiser-job-title',
  'meeting-day',
  'previous-meeting-day',
  'cycle',
  'site',
  // of an observation: how, by whom and when somebody was observed
  'observation-kind',
  'observer',
  'notice-day',
  'observed-day',
  'feedback-day',
]);
export type FactId = z.infer<typeof factId>;

const schema = z.strictObject({
  ...common,
  kind: z.literal('facts'),
  show: z.array(z.strictObject({ fact: factId, label: saidSchema })),
});

/** The fact that has to be known before a statement is signed. */
const meetingDay: FactId = 'meeting-day';

/** Facts about the person, printed and not asked. */
export const facts = kind(schema, {
  layout: 'head',
  isAsked: always,
  boxes: none,
  parts: none,
  missing: ({ id }, { rules, hasMet }) => {
    const statement = rules.forms.find((form) => form.id === 'statement');
    // a head may have several parts: what is missing is said at the first
    const head = statement && questionsOf(statement).find((one) => one.kind === 'facts');
    return head?.id === id && !hasMet ? [needed('meeting-day', id, agreedPlace('', meetingDay))] : none();
  },
  begin: null,
});
