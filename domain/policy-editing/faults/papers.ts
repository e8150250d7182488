import { questionsOf } from '#domain/form/form-rules.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { PolicyFault } from './fault.ts';

/**
 * A policy without the statement that both sign in the end, or one that nobody signs, or with no place to do it. Other
 * forms may be signed with it and have no place of their own, as the parts of one appendix.
 */
export function paperFaults({ forms }: Policy): PolicyFault[] {
  const index = forms.findIndex(({ id }) => id === 'statement');
  const statement = forms[index];
  if (statement === undefined) return [{ path: ['forms'], code: 'no-statement', facts: {} }];
  if (!statement.signed) return [{ path: ['forms', index, 'signed'], code: 'statement-unsigned', facts: {} }];
  const hasPlace = questionsOf(statement).some(({ kind }) => kind === 'signatures');
  return hasPlace ? [] : [{ path: ['forms', index, 'sections'], code: 'no-signatures', facts: {} }];
}
