import { choicesOf, type JudgedChoice } from '#domain/staff-list/judging/judgement.ts';
import type { StaffColumn } from '#domain/staff-list/staff-columns.ts';
import { judgementsThatCount } from '#domain/staff-list/staff-judging.ts';
import { Card, RadioGroup, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { HowToRead, Look } from './how-to-read.ts';

interface Props {
  look: Look;
  reading: HowToRead;
  onReading: (reading: HowToRead) => void;
}

/** What was found out about columns as a whole: the evidence, and a choice of how each is read. */
export function JudgedColumns({ look, reading, onReading }: Props) {
  const found = judgementsThatCount(look.judgements, reading.matching);
  const { title, text } = words.import.judging;
  if (found.length === 0) return null;
  return (
    <Card title={title} level={3}>
      <Stack>
        <p>{text}</p>
        {found.map((judgement) => (
          <Judged
            key={`${judgement.position} ${judgement.finding}`}
            judgement={judgement}
            look={look}
            reading={reading}
            onReading={onReading}
          />
        ))}
      </Stack>
    </Card>
  );
}

function Judged({ judgement, look, reading, onReading }: Props & { judgement: Look['judgements'][number] }) {
  const { position, finding, proposed } = judgement;
  const { legend, evidence, choices, proposal } = words.import.judging;
  const { judged = [] } = reading;
  const isThis = (one: { position: number; finding: string }) => one.position === position && one.finding === finding;
  const chosen = judged.find(isThis)?.choice ?? proposed;
  return (
    <RadioGroup<JudgedChoice>
      label={legend(fieldAt(reading.matching, position), look.headings[position] ?? '')}
      hint={evidence[finding](judgement)}
      value={chosen}
      onChange={(choice) =>
        onReading({ ...reading, judged: [...judged.filter((one) => !isThis(one)), { position, finding, choice }] })
      }
      options={choicesOf[finding].map((value) => {
        const label = choices[finding][value] ?? value;
        return { value, label: value === proposed ? proposal(label) : label };
      })}
    />
  );
}

function fieldAt(matching: HowToRead['matching'], position: number): string {
  const [column] = Object.entries(matching).find(([, at]) => at === position) ?? [];
  return column === undefined ? '' : words.import.match.fields[column as StaffColumn]; // the key of a matching
}
