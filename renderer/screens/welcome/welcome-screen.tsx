import { useWrite } from '#renderer/ask.ts';
import { href } from '#renderer/routes.ts';
import { Button, Card, Grid, LinkButton, PageHeader, Refused, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';

/** The first window on a computer that holds no records: the demo school, or our own. */
export function WelcomeScreen() {
  const demo = useWrite('vault.openDemo');
  const { title, intro, help, demoTitle, demoText, demoAction, ownTitle, ownText, ownAction } = words.welcome;
  return (
    <Stack>
      <PageHeader title={title} note={intro} help={help} />
      <Refused problem={demo.problem} />
      <Grid>
        <Card title={demoTitle}>
          <p>{demoText}</p>
          <Button look="main" busy={demo.busy} onClick={() => void demo.ask({})}>
            {demoAction}
          </Button>
        </Card>
        <Card title={ownTitle}>
          <p>{ownText}</p>
          <LinkButton look="main" to={href('begin')}>
            {ownAction}
          </LinkButton>
        </Card>
      </Grid>
    </Stack>
  );
}
