import { monthName } from '#domain/day-words.ts';
import type { PolicyChoice, PolicyChoices } from '#domain/policy/choices.ts';
import type { Policy } from '#domain/policy.ts';
import { inLanguage } from '#domain/said.ts';
import { useWrite } from '#renderer/ask.ts';
import { useAutosavedChoice } from '#renderer/autosave.ts';
import { Card, Choice, RadioGroup, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';

interface Props {
  policy: Policy;
  choices: PolicyChoices;
  level: 2 | 3;
}

/** What the policy leaves open: the school's own choice, with what the program proposes. */
export function PolicyOpenQuestions({ policy, choices, level }: Props) {
  const { ownChoice, ownChoiceText } = words.policy;
  if (policy.choices.length === 0) return null;
  return (
    <Card title={ownChoice} level={level}>
      <Stack>
        <p>{ownChoiceText}</p>
        {policy.choices.map((open) => (
          <OpenQuestion key={open.id} policyId={policy.id} open={open} choices={choices} />
        ))}
      </Stack>
    </Card>
  );
}

interface QuestionProps {
  policyId: string;
  open: PolicyChoice;
  choices: PolicyChoices;
}

function OpenQuestion({ policyId, open, choices }: QuestionProps) {
  const { ask } = useWrite('policies.choose');
  const box = useAutosavedChoice(`policy/${open.id}`, textOf(choices[open.id] ?? open.proposal), (chosen) =>
    ask({ policyId, choices: { ...choices, [open.id]: answerOf(open, chosen) } }),
  );
  const label = inLanguage(open.question, 'en');
  const options = optionsOf(open).map((option) => ({
    ...option,
    ...(option.value === textOf(open.proposal) && { hint: words.policy.proposed }),
  }));
  return open.kind === 'option' ? (
    <RadioGroup {...box} label={label} options={options} />
  ) : (
    <Choice {...box} label={label} options={options} width="middle" />
  );
}

type Answer = PolicyChoices[string];

/** An answer as the value of a list box: '8', 'working', '1-10-31' for 31 October of the year after the start. */
function textOf(answer: Answer): string {
  return typeof answer === 'object' ? `${answer.year}-${answer.month}-${answer.dayOfMonth}` : String(answer);
}

function answerOf(open: PolicyChoice, text: string): Answer {
  if (open.kind === 'option') return text;
  if (open.kind === 'count') return Number(text);
  const [year = 0, month = 1, dayOfMonth = 1] = text.split('-').map(Number);
  return { year, month, dayOfMonth };
}

function optionsOf(open: PolicyChoice): { value: string; label: string }[] {
  if (open.kind === 'option')
    return open.options.map(({ value, label }) => ({ value, label: inLanguage(label, 'en') }));
  if (open.kind === 'count') {
    const of = inLanguage(open.of, 'en');
    return Array.from({ length: open.most - open.least + 1 }, (_, at) => open.least + at).map((count) => ({
      value: String(count),
      label: `${count} ${of}`,
    }));
  }
  return YEARS.flatMap((year) =>
    MONTHS.flatMap((month) =>
      Array.from({ length: lengthOf(month) }, (_, at) => ({
        value: textOf({ year, month, dayOfMonth: at + 1 }),
        label: words.policy.yearDay(`${at + 1} ${monthName(month, 'en')}`, year),
      })),
    ),
  );
}

const YEARS = [0, 1] as const;
const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

function lengthOf(month: number): number {
  return new Date(Date.UTC(2024, month, 0)).getUTCDate();
}
