import type { Output } from '#contract/index.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { together } from '#renderer/asking/together.ts';
import { HandoverSteps } from '#renderer/handover/handover-steps.tsx';
import { bookAddress } from '#renderer/papers/yearly.ts';
import { href } from '#renderer/places/routes.ts';
import { Button, Card, ProseWidth, Refused, Stack, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

type Week = NonNullable<Output<'handover.firstWeek'>['week']>;

const says = words.handover.week;

/** What somebody who has just come into an office does first; once put away, nothing of it comes back. */
export function FirstWeekCard() {
  const reading = together({ first: useRead('handover.firstWeek', {}), policy: useRead('policies.current', {}) });
  if (reading.state !== 'ready' || reading.value.first.week === null) return null;
  return <FirstWeek week={reading.value.first.week} policyId={reading.value.policy.policy?.id} />;
}

function FirstWeek({ week: { role, since, steps }, policyId }: { week: Week; policyId: string | undefined }) {
  const away = useWrite('handover.putAway');
  const places: Record<Week['steps'][number]['step'], string> = {
    office: href('setUpPart', { part: 'offices' }),
    book: bookAddress(role),
    sheet: href('people'),
    backup: href('backups'),
    due: href('due'),
    law: policyId === undefined ? href('setUpPart', { part: 'policy' }) : href('policy', { policyId }),
  };

  async function putAway(): Promise<void> {
    const answer = await away.ask({});
    if (answer.ok) toast({ text: says.gone });
  }

  return (
    <ProseWidth>
      <Card
        title={says.title}
        actions={
          <Button busy={away.busy} onClick={() => void putAway()}>
            {says.putAway}
          </Button>
        }
      >
        <Stack gap={8}>
          <Refused problem={away.problem} />
          <p>{says.text(since)}</p>
          <HandoverSteps
            label={says.list}
            steps={steps}
            titleOf={({ step }) => says.steps[step]}
            placeOf={({ step }) => places[step]}
          />
        </Stack>
      </Card>
    </ProseWidth>
  );
}
