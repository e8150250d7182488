import type { Output } from '#contract/index.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { fullName } from '#domain/staff/staff.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { ObservationsCard } from '#renderer/observations/observations-card.tsx';
import { href, type ScreenProps, type Search } from '#renderer/places/routes.ts';
import { Grid, LinkButton, Loaded, PageHeader, Stack, Tag } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { AppraisesCard } from './appraises-card.tsx';
import { ConcernsCard } from './concerns-card.tsx';
import { FactsCard } from './facts-card.tsx';
import { LeaveButton } from './leave-button.tsx';
import { Neighbours } from './neighbours.tsx';
import { OwnColumnsCard } from './own-columns-card.tsx';
import { PauseCard } from './pause-card.tsx';
import { ReviewsCard } from './reviews-card.tsx';
import { SharedOfPersonCard } from './shared-of-person-card.tsx';
import { TrainingCard } from './training-card.tsx';
import { WalesCard } from './wales-card.tsx';

/** One person: the facts, the reviews of every year, and whom the person appraises. */
export function PersonScreen({ params: { staffId }, search }: ScreenProps<'person'>) {
  const person = useRead('staff.byId', { staffId });
  return <Loaded reading={person}>{(value) => <Person key={staffId} person={value} search={search} />}</Loaded>;
}

interface Props {
  person: Output<'staff.byId'>;
  search: Search<'staff'>;
}

function Person({ person, search }: Props) {
  const { staff, reviews, notIn, appraises, lineManagerName, leaderFault } = person;
  const { windowTitle, help, openReview, edit } = words.staff.person;
  // the newest cycle stands first
  const current = reviews[0];
  return (
    <>
      <PageHeader
        title={fullName(staff)}
        windowTitle={windowTitle}
        help={help}
        crumbs={[{ label: words.staff.title, to: href('staff', {}, search) }]}
        note={
          <Stack gap={4}>
            <span>
              {lineUnder(person)} {person.paused && <Tag kind="neutral">{words.reviews.paused}</Tag>}
            </span>
            <Neighbours staffId={staff.id} search={search} />
          </Stack>
        }
        actions={
          <>
            {current && (
              <LinkButton look="main" to={href('review', { reviewId: current.reviewId })}>
                {openReview}
              </LinkButton>
            )}
            <LinkButton to={href('history', { staffId: staff.id })}>{words.history.open}</LinkButton>
            <LinkButton to={href('editPerson', { staffId: staff.id })}>{edit}</LinkButton>
            <LinkButton to={href('changes', {}, { of: staff.id })}>{words.changes.open}</LinkButton>
            <LinkButton to={href('trail', {}, { person: staff.id, kind: 'seen' })}>{words.trail.whoSaw}</LinkButton>
            <LeaveButton staff={staff} />
          </>
        }
      />
      <Stack>
        <ReviewsCard reviews={reviews} notIn={notIn} />
        <ObservationsCard staffId={staff.id} />
        <TrainingCard staffId={staff.id} />
        <ConcernsCard staffId={staff.id} />
        <SharedOfPersonCard staffId={staff.id} />
        <Grid>
          <FactsCard staff={staff} lineManagerName={lineManagerName} leaderFault={leaderFault} />
          <AppraisesCard staff={staff} appraises={appraises} />
          <OwnColumnsCard staffId={staff.id} name={fullName(staff)} />
          <WalesCard staffId={staff.id} />
          <PauseCard staff={staff} />
        </Grid>
      </Stack>
    </>
  );
}

function lineUnder({ staff, isComing, reviews }: Output<'staff.byId'>): string {
  const { appraisedBy, started, startsOn, lastDay } = words.staff.person;
  const appraiser = reviews[0]?.appraiserName;
  const parts = [
    staff.jobTitle,
    appraiser && appraisedBy(appraiser),
    staff.startDate && (isComing ? startsOn : started)(shortDay(staff.startDate, lang)),
    staff.leavingDate && lastDay(shortDay(staff.leavingDate, lang)),
  ];
  return parts.filter(Boolean).join(' · ');
}
