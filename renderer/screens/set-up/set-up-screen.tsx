import { useRead } from '#renderer/asking/ask.ts';
import { href } from '#renderer/places/routes.ts';
import { SetUpList } from '#renderer/school/set-up-list.tsx';
import { LinkButton, Notice, PageHeader, ProseWidth, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** The parts of the set-up of a new school; each can be left and gone on with later. */
export function SetUpScreen() {
  const setUp = useRead('school.setUp', {});
  const { title, help, intro, finished, toHome } = words.setUp;
  const isFinished = setUp.state === 'ready' && setUp.value.finished;
  return (
    <>
      <PageHeader title={title} help={help} note={intro} />
      <ProseWidth>
        <Stack>
          {isFinished && (
            <Notice kind="ok" title={finished} actions={<LinkButton to={href('home')}>{toHome}</LinkButton>} />
          )}
          <SetUpList withPurposes />
        </Stack>
      </ProseWidth>
    </>
  );
}
