import type { Output } from '#contract/index.ts';
import { SaveDeadlines } from '#renderer/deadlines/save-deadlines.tsx';
import { StageTag } from '#renderer/people/stage-tag.tsx';
import { href } from '#renderer/places/routes.ts';
import { ButtonRow, Card, Row, Stack, TextLink } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';

/** Whom the person appraises this year. */
export function AppraisesCard({ staff, appraises }: Pick<Output<'staff.byId'>, 'staff' | 'appraises'>) {
  const { appraises: title, appraisesNobody } = words.staff.person;
  return (
    <Card title={title}>
      {appraises.length === 0 && <p className="small">{appraisesNobody}</p>}
      <Stack gap={8}>
        {appraises.map(({ reviewId, name, stage }) => (
          <Row key={reviewId} gap={8} apart>
            <TextLink to={href('review', { reviewId })}>{name}</TextLink>
            <StageTag stage={stage} />
          </Row>
        ))}
        {appraises.length > 0 && (
          <ButtonRow>
            <SaveDeadlines of={{ of: 'appraiser', appraiserId: staff.id }} />
          </ButtonRow>
        )}
      </Stack>
    </Card>
  );
}
