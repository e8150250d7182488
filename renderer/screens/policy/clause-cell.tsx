import { FieldLink, Tag } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

interface Props {
  clause: string | null;
  isChoice: boolean;
  /** The law has overtaken what it says: more of that stands in the card at the top. */
  isOvertaken?: boolean;
}

/** Where the policy says it, and, where it leaves something of it to the school or the law has overtaken it, that it does. */
export function ClauseCell({ clause, isChoice, isOvertaken = false }: Props) {
  return (
    <>
      {clause} {isChoice && <Tag kind="info">{words.policy.ownChoice}</Tag>}
      {isOvertaken && (
        <Tag kind="warn">
          <FieldLink to="law">{words.law.tag}</FieldLink>
        </Tag>
      )}
    </>
  );
}
