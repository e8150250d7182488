import { adoptPolicy } from '#db/writes/school.ts';
import { done, refuse } from '#domain/problems.ts';
import type { HandlersOf } from '#electron/handling.ts';
import { policies as builtIn } from '#templates/policies/index.ts';

const nothing = done({});

export const policies: HandlersOf<'policies'> = {
  'policies.list': () => done({ policies: [...builtIn] }),

  'policies.current': (read) => done(read.policy()),

  'policies.choose': ({ general }, { policyId, choices }) => {
    const policy = builtIn.find((known) => known.id === policyId);
    if (!policy) return refuse({ code: 'not-found', what: 'policy' });
    adoptPolicy(general, policy, choices);
    return nothing;
  },
};
