import { useWrite } from '#renderer/asking/ask.ts';
import { href } from '#renderer/places/routes.ts';
import { Button, ButtonRow, Card, Grid, LinkButton, PageHeader, Progress, Refused, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { WhatItGives } from './what-it-gives.tsx';

/** The first window on a computer that holds no records: the demo school, or our own. */
export function WelcomeScreen() {
  const demo = useWrite('vault.openDemo');
  const stop = useWrite('vault.leaveDemo');
  const { title, intro, help, demoTitle, demoText, demoAction, demoBusy, ownTitle, ownText, ownAction } = words.welcome;
  return (
    <>
      <PageHeader title={title} note={intro} help={help} />
      {/* whoever stopped it knows that nothing was made */}
      <Refused problem={demo.problem?.code === 'save-cancelled' ? undefined : demo.problem} />
      <Grid align="fill" narrow>
        <Card title={demoTitle}>
          <Stack>
            <p>{demoText}</p>
            {demo.busy ? (
              <Progress label={demoBusy} done={0} of={1} {...demo.progress} onCancel={() => void stop.ask({})} />
            ) : (
              <ButtonRow>
                <Button look="main" onClick={() => void demo.ask({})}>
                  {demoAction}
                </Button>
              </ButtonRow>
            )}
          </Stack>
        </Card>
        <Card title={ownTitle}>
          <Stack>
            <p>{ownText}</p>
            <ButtonRow>
              <LinkButton look="main" to={href('begin')}>
                {ownAction}
              </LinkButton>
            </ButtonRow>
          </Stack>
        </Card>
        <Card title={words.restore.welcomeTitle}>
          <Stack>
            <p>{words.restore.welcomeText}</p>
            <ButtonRow>
              <LinkButton to={href('restore')}>{words.restore.link}</LinkButton>
            </ButtonRow>
          </Stack>
        </Card>
      </Grid>
      <WhatItGives />
    </>
  );
}
