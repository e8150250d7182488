import type { Output } from '#contract/index.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { Disclosure, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow, lang } from '#renderer/words/language.ts';

const says = words.cycles.close;

/** What is still open in a cycle: whose reviews are not signed, by name, deadlines that run, training needs not met. */
export function StillOpenList({ open: { reviews, deadlines, needs } }: { open: Output<'cycles.stillOpen'> }) {
  if (reviews.length + deadlines.length + needs.length === 0) return <p>{says.nothing}</p>;
  return (
    <Stack gap={8}>
      <Part
        title={says.reviews(reviews.length)}
        isOpen
        lines={reviews.map(({ name, stage, appraiserName }) => says.review(name, words.stages[stage], appraiserName))}
      />
      <Part
        title={says.deadlines(deadlines.length)}
        lines={deadlines.map(({ name, label, due }) => says.deadline(name, inWindow(label), shortDay(due, lang)))}
      />
      <Part title={says.needs(needs.length)} lines={needs.map(({ name, need }) => says.need(name, need))} />
    </Stack>
  );
}

/** So many lines stand there at once; more open with a click. */
const AT_ONCE = 8;

function Part({ title, lines, isOpen = false }: { title: string; lines: readonly string[]; isOpen?: boolean }) {
  if (lines.length === 0) return null;
  return (
    <Disclosure title={title} open={isOpen || lines.length <= AT_ONCE}>
      <ul>
        {lines.map((line, index) => (
          <li key={`${index}/${line}`}>{line}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
