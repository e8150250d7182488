import { ProseBox } from '#renderer/form/box.tsx';
import type { QuestionProps } from '#renderer/form/filling.ts';
import { useBoxes } from '#renderer/form/use-boxes.ts';
import { Stack } from '#renderer/ui/index.ts';

/** A box for each member of the team, under their name. */
export function EachMemberQuestion(props: QuestionProps<'each-member'>) {
  const box = useBoxes(props);
  return (
    <Stack>
      {(props.filling.rules.members ?? []).map(({ id, name }) => (
        <ProseBox key={id} {...box('agreed', id)} label={name} />
      ))}
    </Stack>
  );
}
