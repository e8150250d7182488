import type { CycleId, StaffId } from '#domain/ids.ts';
import { href } from '#renderer/places/routes.ts';
import { LinkButton } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** To the dialog in which several people are given one training need. */
export function AddNeedLink({ staffIds, cycle }: { staffIds: readonly StaffId[]; cycle?: CycleId }) {
  const whom = [...new Set(staffIds)].join(',');
  return (
    <LinkButton to={href('trainingNeeds', {}, { for: whom, ...(cycle && { cycle }) })}>{words.training.add}</LinkButton>
  );
}
