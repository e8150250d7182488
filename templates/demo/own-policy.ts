import { questionsOf } from '#domain/form/form-rules.ts';
import { copyOf, type OwnPolicy } from '#domain/policy/own-policy.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { withLines } from '#domain/policy-editing/standards-edits.ts';
import { idOf } from './ids.ts';
import { standardsTexts } from './texts/standards.ts';

/**
 * The demo school's own copy of a policy whose forms rate lists that are the school's to fill, with the lists filled as
 * they would be on screen; null for a policy that leaves it no such list.
 */
export function ownCopyOf(policy: Policy): OwnPolicy | null {
  const rated = new Set(
    policy.forms.flatMap(questionsOf).flatMap((question) => (question.kind === 'ratings' ? [question.standards] : [])),
  );
  const open = policy.standards.filter(({ id, lines }) => rated.has(id) && lines.length === 0);
  if (open.length === 0) return null;
  const copy = copyOf(policy, {
    id: `own-${idOf('own-policy')}`,
    title: { en: `${policy.title.en}, with the school’s own standards` },
  });
  return open.reduce((own, { id }) => withLines(own, id, standardsTexts[id] ?? []), copy);
}
