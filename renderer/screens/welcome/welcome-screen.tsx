import { useWrite } from '#renderer/asking/ask.ts';
import { href } from '#renderer/places/routes.ts';
import { Button, ButtonRow, Card, Grid, LinkButton, PageHeader, Refused, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** The first window on a computer that holds no records: the demo school, or our own. */
export function WelcomeScreen() {
  const demo = useWrite('vault.openDemo');
  const { title, intro, help, demoTitle, demoText, demoAction, demoBusy, ownTitle, ownText, ownAction } = words.welcome;
  return (
    <>
      <PageHeader title={title} note={intro} help={help} />
      <Refused problem={demo.problem} />
      <Grid>
        <Card title={demoTitle}>
          <Stack>
            <p>{demoText}</p>
            <ButtonRow>
              <Button look="main" busy={demo.busy} onClick={() => void demo.ask({})}>
                {demoAction}
              </Button>
              <span className="small" role="status">
                {demo.busy && demoBusy}
              </span>
            </ButtonRow>
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
    </>
  );
}
