import type { PolicyChoice, PolicyChoices } from '#domain/policy/choices.ts';
import type { Answer } from '#renderer/asking/ask.ts';
import { useAutosavedChoice } from '#renderer/asking/autosave.ts';
import { Choice, RadioGroup } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { answerInWords } from '#renderer/words/policy/policy-sayings.ts';
import { YearDayField } from './year-day-field.tsx';

type ChoiceAnswer = PolicyChoices[string];

interface Props<Open extends PolicyChoice = PolicyChoice> {
  open: Open;
  answer: ChoiceAnswer;
  /** Keeps the answer. */
  send: (answer: ChoiceAnswer) => Promise<Answer<unknown>>;
}

/** One question that the policy leaves to the school; the answer is kept at once. */
export function OpenQuestion({ open, ...rest }: Props) {
  if (open.kind === 'option') return <OptionQuestion open={open} {...rest} />;
  return open.kind === 'count' ? <CountQuestion open={open} {...rest} /> : <DayQuestion open={open} {...rest} />;
}

function OptionQuestion({ open, answer, send }: Props<Extract<PolicyChoice, { kind: 'option' }>>) {
  const box = useAutosavedChoice(keyOf(open), typeof answer === 'string' ? answer : open.proposal, send);
  const options = open.options.map(({ value, label }) => ({
    value,
    label: inWindow(label),
    hint: value === open.proposal ? words.policy.proposed : undefined,
  }));
  return <RadioGroup {...box} {...questionOf(open)} hint={hintOf(open)} options={options} />;
}

function CountQuestion({ open, answer, send }: Props<Extract<PolicyChoice, { kind: 'count' }>>) {
  const box = useAutosavedChoice(keyOf(open), Number(answer), send);
  const counts = Array.from({ length: open.most - open.least + 1 }, (_, at) => String(open.least + at));
  const options = counts.map((value) => ({ value, label: `${value} ${inWindow(open.of)}` }));
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

function DayQuestion({ open, answer, send }: Props<Extract<PolicyChoice, { kind: 'year-day' }>>) {
  const box = useAutosavedChoice(keyOf(open), typeof answer === 'object' ? answer : open.proposal, send);
  return <YearDayField {...box} {...questionOf(open)} hint={hintAndProposal(open)} />;
}

/** The key under which the answer saves itself. */
function keyOf({ id }: PolicyChoice): string {
  return `policy/${id}`;
}

function questionOf({ question }: PolicyChoice): { label: string } {
  return { label: inWindow(question) };
}

function hintOf({ hint }: PolicyChoice): string | undefined {
  return hint && inWindow(hint);
}

function hintAndProposal(open: PolicyChoice): string {
  const proposal = words.policy.proposal(answerInWords(open, open.proposal));
  const hint = hintOf(open);
  return hint === undefined ? proposal : `${hint} ${proposal}`;
}
