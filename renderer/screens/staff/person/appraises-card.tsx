import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import { fullName } from '#domain/staff/staff.ts';
import { SaveDeadlines } from '#renderer/deadlines/save-deadlines.tsx';
import { StageTag } from '#renderer/people/stage-tag.tsx';
import { href } from '#renderer/places/routes.ts';
import { Button, ButtonRow, Card, Notice, Row, Stack, TextLink } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { HandOverDialog } from './hand-over-dialog.tsx';

/** Whom the person appraises this year. */
export function AppraisesCard({ staff, appraises }: Pick<Output<'staff.byId'>, 'staff' | 'appraises'>) {
  const { appraises: title, appraisesNobody, handOver } = words.staff.person;
  const [isGiving, setGiving] = useState(false);
  const open = appraises.filter(({ state }) => state === 'open');
  const leaving = appraises.filter(({ leaves }) => leaves).length;
  return (
    <Card title={title}>
      {appraises.length === 0 && <p className="small">{appraisesNobody}</p>}
      <Stack gap={8}>
        {leaving > 0 && <Notice kind="warn">{handOver.leaving(leaving)}</Notice>}
        {appraises.map(({ reviewId, name, stage }) => (
          <Row key={reviewId} gap={8} apart>
            <TextLink to={href('review', { reviewId })}>{name}</TextLink>
            <StageTag stage={stage} />
          </Row>
        ))}
        {appraises.length > 0 && (
          <ButtonRow>
            {open.length > 0 && <Button onClick={() => setGiving(true)}>{handOver.offer}</Button>}
            <SaveDeadlines of={{ of: 'appraiser', appraiserId: staff.id }} />
          </ButtonRow>
        )}
      </Stack>
      {isGiving && <HandOverDialog name={fullName(staff)} reviews={open} onClose={() => setGiving(false)} />}
    </Card>
  );
}
