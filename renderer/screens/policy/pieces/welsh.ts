import type { Policy } from '#domain/policy/policy.ts';

/** Whether the policy offers its papers in Welsh, so that its words are asked for in both languages. */
export function isWelsh({ languages }: Policy): boolean {
  return languages.includes('cy');
}
