import type { Role } from '#domain/roles.ts';

let last: Role | undefined;

/** Notes who has just unlocked the records. */
export function noteHere(role: Role): void {
  last = role;
}

/** Who is offered first: whoever was here last, else the business manager, who comes every day. */
export function lastHere(roles: readonly Role[]): Role | '' {
  const usual = last ?? 'manager';
  return roles.includes(usual) ? usual : (roles[0] ?? '');
}
