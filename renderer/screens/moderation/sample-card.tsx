import type { Output } from '#contract/index.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { CycleId } from '#domain/ids.ts';
import { type CheckAnswer, checkAnswer } from '#domain/moderation/moderation.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { DayBox, ProseBox, RadioBox } from '#renderer/form/box.tsx';
import { asReview } from '#renderer/places/record-address.ts';
import { href } from '#renderer/places/routes.ts';
import { Button, Card, Disclosure, Refused, Row, Stack, TextLink } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow, lang } from '#renderer/words/language.ts';

type Moderation = Output<'moderation.ofCycle'>;
type Sample = Moderation['samples'][number];
type Item = Sample['items'][number];

const says = words.moderation.sample;

interface SampleCardProps {
  cycleId: CycleId;
  sample: Sample;
  checks: Moderation['checks'];
}

/** A sample: its number, its reviews with what was found of each, and what came out of it. */
export function SampleCard({ cycleId, sample, checks }: SampleCardProps) {
  const { id, number, drawnOn, each, items, moderator, isSame, conclusion } = sample;
  const conclude = useWrite('moderation.conclude');
  const seen = items.filter(isLookedAt).length;
  return (
    <Card title={says.title(number, shortDay(drawnOn, lang))}>
      <Stack>
        <div>
          <p className="small">
            {says.of(each, items.length)} {moderator !== '' && says.moderator(moderator)}{' '}
            {says.progress(seen, items.length)}
          </p>
          <p className="small">{isSame ? says.same : says.other}</p>
        </div>
        <Stack gap={4}>
          {items.map((item) => (
            <Disclosure key={item.recordId} title={titleOf(item)}>
              <ItemBoxes sample={sample} item={item} checks={checks} />
            </Disclosure>
          ))}
        </Stack>
        <ProseBox
          id={`${id}/conclusion`}
          open
          label={says.conclusion}
          value={conclusion}
          send={(text) => conclude.ask({ cycleId, moderationId: id, conclusion: text })}
        />
        {seen === 0 && conclusion === '' && <RemoveButton cycleId={cycleId} sample={sample} />}
      </Stack>
    </Card>
  );
}

function isLookedAt({ checks, finding, followUp }: Item): boolean {
  return Object.keys(checks).length > 0 || finding !== '' || followUp !== '';
}

function titleOf(item: Item): string {
  const title = says.review(item.name, item.appraiserName);
  return isLookedAt(item) ? `${title} ✓` : title;
}

const answers = checkAnswer.options.map((value) => ({ value, label: says.answers[value] }));

/** The questions that a review is held against, what was found, and what follows. */
function ItemBoxes({ sample, item, checks }: Omit<SampleCardProps, 'cycleId'> & { item: Item }) {
  const { recordId } = item;
  const { ask } = useWrite('moderation.save');
  const save = (fields: Parameters<typeof ask>[0]['fields']) => ask({ moderationId: sample.id, recordId, fields });
  const box = (field: string) => ({ id: `${sample.id}/${recordId}/${field}`, open: true });
  return (
    <Stack>
      <TextLink to={href('review', { reviewId: asReview(recordId) })}>{says.open}</TextLink>
      {checks.map(({ id, text, clause }) => (
        <RadioBox<CheckAnswer>
          key={id}
          {...box(id)}
          label={says.check(inWindow(text), clause)}
          options={answers}
          value={item.checks[id] ?? ''}
          send={(answer) => save({ check: { id, answer } })}
        />
      ))}
      <ProseBox {...box('finding')} label={says.finding} value={item.finding} send={(finding) => save({ finding })} />
      <ProseBox
        {...box('follow-up')}
        label={says.followUp}
        value={item.followUp}
        send={(followUp) => save({ followUp })}
      />
      <DayBox {...box('done-on')} label={says.doneOn} value={item.doneOn} send={(doneOn) => save({ doneOn })} />
    </Stack>
  );
}

function RemoveButton({ cycleId, sample }: Pick<SampleCardProps, 'cycleId' | 'sample'>) {
  const { ask, busy, problem } = useWrite('moderation.remove');
  return (
    <Row>
      <Refused problem={problem} />
      <Button look="quiet" busy={busy} onClick={() => void ask({ cycleId, moderationId: sample.id })}>
        {says.remove}
      </Button>
    </Row>
  );
}
