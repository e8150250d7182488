import { readAgain } from '#renderer/asking/fresh.ts';
import { href } from '#renderer/places/routes.ts';
import { Button, ButtonRow, Card, LinkButton, PageHeader, ProseWidth, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** This computer has opened records here, and they are gone: a stick that was pulled out, a disk that died. */
export function MissingScreen() {
  const { title, help, text, again, anew, anewAction } = words.unlock.missing;
  return (
    <>
      <PageHeader title={title} help={help} />
      <ProseWidth>
        <Card>
          <Stack>
            <p>{text}</p>
            <ButtonRow>
              <Button look="main" onClick={readAgain}>
                {again}
              </Button>
            </ButtonRow>
            <p>{words.restore.welcomeText}</p>
            <ButtonRow>
              <LinkButton to={href('restore')}>{words.restore.link}</LinkButton>
            </ButtonRow>
            <p>{anew}</p>
            <ButtonRow>
              <LinkButton to={href('begin')}>{anewAction}</LinkButton>
            </ButtonRow>
          </Stack>
        </Card>
      </ProseWidth>
    </>
  );
}
