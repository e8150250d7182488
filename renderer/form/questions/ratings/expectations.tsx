import type { PolicyFormRules } from '#domain/policy/form-rules.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { Disclosure, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';

const says = words.form.expectations;

/** What the policy expects at each rating, at hand where one is chosen. */
export function Expectations({ rules: { overall, scales } }: { rules: PolicyFormRules }) {
  if (overall === 'unsaid' || overall.expectations === undefined) return null;
  const points = scales.find(({ id }) => id === overall.scale)?.points ?? [];
  return (
    <Disclosure title={says.title}>
      <Stack>
        {overall.expectations.map(({ rating, results, behaviour }) => {
          const point = points.find(({ value }) => value === rating);
          const label = point ? inWindow(point.label) : rating;
          return (
            <Stack key={rating} gap={8}>
              <h5>{says.results(label)}</h5>
              <Lines lines={results} />
              <h5>{says.behaviour(label)}</h5>
              <Lines lines={behaviour} />
            </Stack>
          );
        })}
      </Stack>
    </Disclosure>
  );
}

function Lines({ lines }: { lines: readonly Bilingual[] }) {
  return (
    <ul className="bullets">
      {lines.map((line) => (
        <li key={line.en}>{inWindow(line)}</li>
      ))}
    </ul>
  );
}
