import { href } from '#renderer/routes.ts';
import { LinkButton, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';

/** The first cycle is opened on its own screen. */
export function CyclePart() {
  const { text, action } = words.setUp.cycle;
  return (
    <Stack>
      <p>{text}</p>
      <div>
        <LinkButton to={href('openCycle')}>{action}</LinkButton>
      </div>
    </Stack>
  );
}
