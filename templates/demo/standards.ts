import type { Policy } from '#domain/policy.ts';

/** What the demo school wrote into the lists that a policy leaves to the school. */
const linesOf: Readonly<Partial<Record<string, readonly string[]>>> = {
  'support-standards': [
    'Knows what each pupil or visitor needs, and prepares for it',
    'Works to the plan of the week and says in time when it cannot be kept',
    'Keeps records that a colleague could take over',
    'Goes on learning, and uses what was learnt',
  ],
  conduct: [
    'Treats everybody with dignity and keeps what is private to themselves',
    'Is punctual and can be relied on',
    'Follows the safeguarding rules and reports every worry on the same day',
  ],
};

/** A policy as the demo school adopted it: what it leaves to be filled in is filled in. */
export function asAdopted(policy: Policy): Policy {
  const standards = policy.standards.map((list) => {
    const own = list.lines.length === 0 ? (linesOf[list.id] ?? []) : [];
    const lines = own.map((text, at) => ({ id: `line-${at + 1}`, text: { en: text } }));
    return { ...list, lines: [...list.lines, ...lines] };
  });
  return { ...policy, standards };
}
