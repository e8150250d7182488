import type { Output } from '#contract/index.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { together } from '#renderer/asking/together.ts';
import { HandoverSteps } from '#renderer/handover/handover-steps.tsx';
import { bookAddress } from '#renderer/papers/yearly.ts';
import { href } from '#renderer/places/routes.ts';
import { ButtonRow, Card, LinkButton, Loaded, PageHeader, ProseWidth, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

type Leaving = Output<'handover.leaving'>;
type Step = Leaving['steps'][number]['step'];

const says = words.handover;

/** What somebody who leaves their office does before and after their last day, and the book for whoever comes next. */
export function LeavingScreen() {
  const reading = together({ leaving: useRead('handover.leaving', {}), school: useRead('school.read', {}) });
  return (
    <>
      <PageHeader
        title={says.title}
        help={says.help}
        crumbs={[{ label: words.safekeeping.title, to: href('safekeeping') }]}
      />
      <Loaded reading={reading}>
        {({ leaving, school }) => {
          const { headteacherId, businessManagerId } = school;
          const own = leaving.role === 'headteacher' ? headteacherId : businessManagerId;
          return (
            <ProseWidth>
              <Stack>
                <p>{leaving.lastDay ? says.lastDay(leaving.lastDay) : says.noLastDay}</p>
                <HandoverSteps
                  label={says.list}
                  steps={leaving.steps}
                  titleOf={({ step }) => says.steps[step]}
                  placeOf={({ step }) => placesOf(own, leaving.role)[step]}
                />
                <Book role={leaving.role} />
              </Stack>
            </ProseWidth>
          );
        }}
      </Loaded>
    </>
  );
}

function placesOf(own: Output<'school.read'>['headteacherId'], role: Leaving['role']): Record<Step, string> {
  return {
    'last-day': own ? href('person', { staffId: own }) : href('setUpPart', { part: 'offices' }),
    book: bookAddress(role),
    backup: href('backups'),
    office: href('setUpPart', { part: 'offices' }),
    key: href('people'),
    sheets: href('people'),
  };
}

/** The book of this office; the headteacher also makes the business manager's, for whom there may be nobody. */
function Book({ role }: { role: Leaving['role'] }) {
  const { title, text, open, ofManager } = says.book;
  return (
    <Card title={title}>
      <Stack gap={8}>
        <p>{text}</p>
        {role === 'headteacher' && <p className="small">{ofManager}</p>}
        <ButtonRow>
          {role === 'headteacher' && <LinkButton to={bookAddress('headteacher')}>{open.headteacher}</LinkButton>}
          <LinkButton to={bookAddress('manager')}>{open.manager}</LinkButton>
        </ButtonRow>
      </Stack>
    </Card>
  );
}
