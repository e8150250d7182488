import type { Output } from '#contract/index.ts';
import type { CycleId } from '#domain/ids.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { aboutText } from '#renderer/papers/about.ts';
import { yearly } from '#renderer/papers/yearly.ts';
import { href } from '#renderer/places/routes.ts';
import { OfficesToCheck } from '#renderer/school/offices-to-check.tsx';
import { Card, EmptyState, LinkButton, Loaded, Notice, Stack, TextLink } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { ConcernsPart } from './concerns-part.tsx';
import { OwnPart } from './own-part.tsx';
import { OwnReviews } from './own-reviews.tsx';

type Facts = Output<'home.headteacher'>;

const says = words.home.headteacher;

/** The headteacher's own Home: what waits for them, then on one card their appraisals, what only they open, and the report. */
export function HeadteacherCards() {
  const facts = useRead('home.headteacher', {});
  return (
    <Loaded reading={facts}>
      {(found) => (
        <Stack>
          <OfficesToCheck />
          <Waiting facts={found} />
          <Card title={says.title}>
            <div className="own-parts">
              <Appraisals facts={found} />
              {found.restricted.length > 0 && (
                <OwnPart title={says.restricted}>
                  <OwnReviews reviews={found.restricted} />
                </OwnPart>
              )}
              <ConcernsPart />
              <Reports reports={found.reports} />
            </div>
          </Card>
        </Stack>
      )}
    </Loaded>
  );
}

function Waiting({ facts: { proposals } }: { facts: Facts }) {
  if (proposals === 0) return null;
  return (
    <Notice kind="warn" title={says.waiting} actions={<LinkButton to={href('keeping')}>{says.toProposals}</LinkButton>}>
      {says.proposals(proposals)}
    </Notice>
  );
}

function Appraisals({ facts: { appraisals, appraisalsSigned } }: { facts: Facts }) {
  const school = useRead('school.read', {});
  const isUnnamed = school.state === 'ready' && school.value.headteacherId === null;
  if (isUnnamed) {
    return (
      <OwnPart title={says.appraisals}>
        <EmptyState
          text={says.unnamed}
          action={<LinkButton to={href('settings', {}, { part: 'offices' })}>{says.name}</LinkButton>}
        />
      </OwnPart>
    );
  }
  return (
    <OwnPart title={says.appraisals}>
      {appraisals.length > 0 && <OwnReviews reviews={appraisals} signed={appraisalsSigned} />}
      {appraisals.length === 0 && <p>{appraisalsSigned > 0 ? says.allSigned(appraisalsSigned) : says.noAppraisals}</p>}
    </OwnPart>
  );
}

/** What the report to governors on each open cycle would still lack, with the way to it. */
function Reports({ reports }: Pick<Facts, 'reports'>) {
  if (reports.length === 0) return null;
  const { title, whole, lacks, open, release } = says.report;
  return (
    <OwnPart title={title}>
      {reports.map(({ cycleId, label, notHeld, notSigned, releasedOn }) => (
        <p key={cycleId}>
          {notHeld + notSigned === 0 ? whole(label) : lacks(label, notHeld, notSigned)}{' '}
          {releasedOn === null ? (
            <TextLink to={href('report', { cycleId })}>{release(label)}</TextLink>
          ) : (
            <TextLink to={documentOf(cycleId)}>{open(label, releasedOn)}</TextLink>
          )}
        </p>
      ))}
    </OwnPart>
  );
}

function documentOf(cycleId: CycleId): string {
  return href('document', { document: yearly.governorReport }, { about: aboutText({ of: 'cycle', cycleId }) });
}
