import type { StaffId } from '#domain/ids.ts';
import { href } from '#renderer/places/routes.ts';
import { LinkButton } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** To the dialog in which several people are given one training need. */
export function AddNeedLink({ staffIds }: { staffIds: readonly StaffId[] }) {
  return <LinkButton to={href('trainingNeeds', {}, { for: staffIds.join(',') })}>{words.training.add}</LinkButton>;
}
