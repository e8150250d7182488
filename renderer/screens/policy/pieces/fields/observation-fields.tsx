import type { PieceValues } from '#domain/policy-editing/policy-pieces.ts';
import { CountField, OptionalCountField } from '#renderer/screens/policy/fields/count-field.tsx';
import { TicksField } from '#renderer/screens/policy/fields/ticks-field.tsx';
import { ClauseField, GroupsField } from '#renderer/screens/policy/fields/whom-fields.tsx';
import type { PieceFieldsProps } from '#renderer/screens/policy/pieces/piece-fields.ts';
import { CheckBox, Choice, RadioGroup, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { policyLabels } from '#renderer/words/policy/policy-labels.ts';

const says = words.policyFields;

type Observation = PieceValues['observation'];
type Kind = Observation['kinds'][number];
type Notice = keyof typeof says.notices;
type Feedback = keyof typeof says.feedbacks;

const optionsOf = <Value extends string>(labels: Record<Value, string>) =>
  Object.entries<string>(labels).map(([value, label]) => ({ value: value as Value, label })); // the keys of the table itself

/** How often work is observed, by whom, with what notice and how soon it is talked about. */
export function ObservationFields({ value, change, at, policy }: PieceFieldsProps<'observation'>) {
  const { kinds, observer, least, notice } = value;
  return (
    <Stack>
      <TicksField<Kind>
        {...at('kinds')}
        label={says.kinds}
        options={optionsOf(policyLabels.observations)}
        value={kinds}
        onChange={(observed) => change({ ...value, kinds: observed })}
      />
      <GroupsField value={value} change={change} at={at} policy={policy} />
      <Choice
        {...at('observer')}
        label={says.observer}
        options={optionsOf(says.observers)}
        value={observer}
        onChange={(who) => change({ ...value, observer: who })}
      />
      <OptionalCountField
        {...at('least')}
        label={says.times}
        hint={says.timesHint}
        value={least === 'unsaid' ? undefined : least}
        onChange={(times) => change({ ...value, least: times ?? 'unsaid' })}
      />
      <CheckBox
        label={says.onlyRecommended}
        checked={value.recommended === true}
        onChange={(isSo) => change({ ...value, recommended: isSo || undefined })}
      />
      <RadioGroup<Notice>
        {...at('notice')}
        label={says.notice}
        options={optionsOf(says.notices)}
        value={notice === 'unsaid' ? notice : notice ? 'yes' : 'no'}
        onChange={(answer) => change({ ...value, notice: answer === 'unsaid' ? answer : answer === 'yes' })}
      />
      <FeedbackFields value={value} change={change} at={at} />
      <ClauseField value={value} change={change} at={at} />
    </Stack>
  );
}

const firstHours = { fromHours: 24, toHours: 48 };

function FeedbackFields({ value, change, at }: Pick<PieceFieldsProps<'observation'>, 'value' | 'change' | 'at'>) {
  const { feedback } = value;
  return (
    <>
      <Choice<Feedback>
        {...at('feedback')}
        label={says.feedback}
        options={optionsOf(says.feedbacks)}
        value={typeof feedback === 'object' ? 'hours' : feedback}
        onChange={(when) => change({ ...value, feedback: when === 'hours' ? firstHours : when })}
      />
      {typeof feedback === 'object' &&
        (['fromHours', 'toHours'] as const).map((end) => (
          <CountField
            key={end}
            {...at(`feedback.${end}`)}
            label={says[end]}
            value={feedback[end]}
            onChange={(hours) => change({ ...value, feedback: { ...feedback, [end]: hours } })}
          />
        ))}
    </>
  );
}
