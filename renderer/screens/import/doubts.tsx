import { Card, RadioGroup, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { Decision, Preview } from './columns/how-to-read.ts';

type Doubt = Preview['doubtful'][number];

interface Props {
  doubts: readonly Doubt[];
  decisions: readonly Decision[];
  onDecide: (decision: Decision) => void;
}

/** The rows that may speak of somebody who is there already. */
export function Doubts({ doubts, decisions, onDecide }: Props) {
  const { title, text } = words.import.doubts;
  if (doubts.length === 0) return null;
  return (
    <Card title={title} level={3}>
      <Stack>
        <p>{text}</p>
        {doubts.map((doubt) => (
          <DoubtChoice
            key={doubt.row}
            doubt={doubt}
            decision={decisions.find(({ row }) => row === doubt.row)}
            onDecide={onDecide}
          />
        ))}
      </Stack>
    </Card>
  );
}

interface ChoiceProps {
  doubt: Doubt;
  decision: Decision | undefined;
  onDecide: (decision: Decision) => void;
}

function DoubtChoice({ doubt: { row, name, why, like }, decision, onDecide }: ChoiceProps) {
  const said = words.import.doubts;
  const answers: { value: string; label: string; decision: Decision }[] = [
    ...like.map((person) => ({
      value: person.staffId,
      label: said.same(person.name, person.jobTitle),
      decision: { row, as: 'existing' as const, staffId: person.staffId },
    })),
    { value: 'new', label: said.new, decision: { row, as: 'new' } },
    { value: 'leave-out', label: said.leaveOut, decision: { row, as: 'leave-out' } },
  ];
  return (
    <RadioGroup
      label={said.legend(row, name)}
      hint={said.why[why]}
      value={decision === undefined ? '' : decision.as === 'existing' ? decision.staffId : decision.as}
      onChange={(chosen) => {
        const answer = answers.find(({ value }) => value === chosen);
        if (answer) onDecide(answer.decision);
      }}
      options={answers}
    />
  );
}
