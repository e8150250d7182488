import { shortDay } from '#domain/days/day-words.ts';
import { Card, RadioGroup, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import type { Decision, Preview } from './columns/how-to-read.ts';
import { DoubtSides } from './doubt-sides.tsx';

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

function DoubtChoice({ doubt, decision, onDecide }: ChoiceProps) {
  const { row, name, why, like } = doubt;
  const said = words.import.doubts;
  const answers: { value: string; label: string; decision: Decision }[] = [
    ...like.flatMap((person) => answersAbout(row, person)),
    { value: 'new', label: said.new, decision: { row, as: 'new' } },
    { value: 'leave-out', label: said.leaveOut, decision: { row, as: 'leave-out' } },
  ];
  return (
    <Stack gap={8}>
      <RadioGroup
        label={said.legend(row, name)}
        hint={said.why[why]}
        value={decision === undefined ? '' : answerId(decision)}
        onChange={(chosen) => {
          const answer = answers.find(({ value }) => value === chosen);
          if (answer) onDecide(answer.decision);
        }}
        options={answers}
      />
      {like.length > 0 && <DoubtSides doubt={doubt} />}
    </Stack>
  );
}

/** That somebody is the one there; of a leaver, whether they are here again. */
function answersAbout(row: number, { staffId, name, jobTitle, leavingDate, mayHaveReturned }: Doubt['like'][number]) {
  const said = words.import.doubts;
  const same = { row, as: 'existing', staffId } as const;
  if (leavingDate === null || !mayHaveReturned)
    return [{ value: answerId(same), label: said.same(name, jobTitle), decision: same }];
  const returned = { row, as: 'returned', staffId } as const;
  return [
    { value: answerId(returned), label: said.returned(name), decision: returned },
    { value: answerId(same), label: said.stays(name, shortDay(leavingDate, lang)), decision: same },
  ];
}

function answerId(decision: Decision): string {
  return 'staffId' in decision ? `${decision.as} ${decision.staffId}` : decision.as;
}
