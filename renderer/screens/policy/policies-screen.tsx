import { PolicyPart } from '#renderer/school/policy/policy-part.tsx';
import { PageHeader } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** Which policy the school follows, what that leaves to the school, and the way to each policy's own page. */
export function PoliciesScreen() {
  return (
    <>
      <PageHeader title={words.policy.title} help={words.policy.help} />
      <PolicyPart level={2} />
    </>
  );
}
