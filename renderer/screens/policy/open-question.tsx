import type { PolicyChoice, PolicyChoices } from '#domain/policy/choices.ts';
import { inLanguage } from '#domain/said.ts';
import { useWrite } from '#renderer/ask.ts';
import { useAutosavedChoice } from '#renderer/autosave.ts';
import { Choice, RadioGroup } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';
import { answerInWords } from '#renderer/words/policy-sayings.ts';
import { YearDayField } from './fields/year-day-field.tsx';

type Answer = PolicyChoices[string];

interface Props<Open extends PolicyChoice = PolicyChoice> {
  open: Open;
  answer: Answer;
}

/** One question that the policy leaves to the school; the answer is kept at once. */
export function OpenQuestion({ open, answer }: Props) {
  if (open.kind === 'option') return <OptionQuestion open={open} answer={answer} />;
  return open.kind === 'count' ? (
    <CountQuestion open={open} answer={answer} />
  ) : (
    <DayQuestion open={open} answer={answer} />
  );
}

function OptionQuestion({ open, answer }: Props<Extract<PolicyChoice, { kind: 'option' }>>) {
  const box = useAnswer(open, String(answer));
  const options = open.options.map(({ value, label }) => ({
    value,
    label: inLanguage(label, 'en'),
    hint: value === open.proposal ? words.policy.proposed : undefined,
  }));
  return <RadioGroup {...box} {...questionOf(open)} hint={hintOf(open)} options={options} />;
}

function CountQuestion({ open, answer }: Props<Extract<PolicyChoice, { kind: 'count' }>>) {
  const box = useAnswer(open, Number(answer));
  const counts = Array.from({ length: open.most - open.least + 1 }, (_, at) => String(open.least + at));
  const options = counts.map((value) => ({ value, label: `${value} ${inLanguage(open.of, 'en')}` }));
  return (
    <Choice
      {...box}
      {...questionOf(open)}
      hint={hintAndProposal(open)}
      value={String(box.value)}
      onChange={(value) => box.onChange(Number(value))}
      options={options}
      width="middle"
    />
  );
}

function DayQuestion({ open, answer }: Props<Extract<PolicyChoice, { kind: 'year-day' }>>) {
  const box = useAnswer(open, typeof answer === 'object' ? answer : open.proposal);
  return <YearDayField {...box} {...questionOf(open)} hint={hintAndProposal(open)} />;
}

/** The answer as a box that saves itself. What does not fit the rest of the policy is said at the question. */
function useAnswer<Kind extends Answer>(open: PolicyChoice, answer: Kind) {
  const { ask } = useWrite('policies.answer');
  return useAutosavedChoice<Kind>(`policy/${open.id}`, answer, (chosen) => ask({ choice: open.id, answer: chosen }));
}

function questionOf({ question }: PolicyChoice): { label: string } {
  return { label: inLanguage(question, 'en') };
}

function hintOf({ hint }: PolicyChoice): string | undefined {
  return hint && inLanguage(hint, 'en');
}

function hintAndProposal(open: PolicyChoice): string {
  const proposal = words.policy.proposal(answerInWords(open, open.proposal));
  const hint = hintOf(open);
  return hint === undefined ? proposal : `${hint} ${proposal}`;
}
