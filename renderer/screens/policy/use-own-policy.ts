import { useCallback, useMemo, useRef } from 'react';
import type { OwnPolicy } from '#domain/policy/own-policy.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useAutosave } from '#renderer/asking/autosave.ts';

/** A change of a policy: what it says afterwards. */
export type Edit = (change: (own: OwnPolicy) => OwnPolicy) => void;

/** A policy that is being written, and how it is changed. */
export interface PolicyEditor {
  own: OwnPolicy;
  edit: Edit;
  /** Why the last change was not kept. */
  error: string | undefined;
}

/** A policy of the school's own that saves itself, whole, with every change. */
export function useOwnPolicy({ policy, leftOut }: OwnPolicy): PolicyEditor {
  const { ask } = useWrite('policies.saveOwn');
  const kept = useMemo(() => ({ policy, leftOut }), [policy, leftOut]);
  const { value, onChange, error } = useAutosave<OwnPolicy>(`own-policy/${policy.id}`, kept, (own) => ask({ own }));
  // two changes in one moment: the second begins with what the first one made
  const latest = useRef(value);
  latest.current = value;
  const edit = useCallback<Edit>(
    (change) => {
      latest.current = change(latest.current);
      onChange(latest.current);
    },
    [onChange],
  );
  return { own: value, edit, error };
}
