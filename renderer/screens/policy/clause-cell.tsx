import { Tag } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** Where the policy says it, and, where it leaves something of it to the school, that it does. */
export function ClauseCell({ clause, isChoice }: { clause: string | null; isChoice: boolean }) {
  return (
    <>
      {clause} {isChoice && <Tag kind="info">{words.policy.ownChoice}</Tag>}
    </>
  );
}
