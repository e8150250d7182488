import { type ReactNode, useState } from 'react';
import { isAsked } from '#domain/policy/choices.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { OrAsked } from '#domain/policy/values.ts';
import { CheckBox, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';

interface Props<Value> {
  policy: Policy;
  value: OrAsked<Value>;
  onChange: (value: OrAsked<Value>) => void;
  /** What the policy says in the school's place at first. */
  first: NoInfer<Value>;
  children: (value: Value) => ReactNode;
}

/** A value that the policy leaves to the school may be said instead, and left to the school again. */
export function AskedField<Value>({ policy, value, onChange, first, children }: Props<Value>) {
  const [asked] = useState(isAsked(value) ? value : undefined);
  const open = policy.choices.find(({ id }) => id === asked?.unsaid);
  const isOpen = isAsked(value);
  const proposed = (open?.proposal as Value | undefined) ?? first; // a choice of this value's kind
  return (
    <Stack gap={8}>
      {asked && (
        <CheckBox
          label={words.policyFields.asSchool(open ? inWindow(open.question) : asked.unsaid)}
          checked={isOpen}
          onChange={(isLeft) => onChange(isLeft ? asked : proposed)}
        />
      )}
      {!isOpen && children(value)}
    </Stack>
  );
}
