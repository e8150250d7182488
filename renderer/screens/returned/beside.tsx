import { Card, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { Looked } from './looked.ts';

const says = words.returnedForms;

/** What stands in the file beside its boxes: words, copies of boxes, comments. */
export function Beside({ looked: { outside, again, comments } }: { looked: Looked }) {
  const told = comments.map(({ by, text }) => says.comment(by, text));
  return (
    <>
      <Lines title={says.comments} lines={told} />
      <Lines title={says.outside} text={says.outsideText} lines={outside} />
      <Lines title={says.again} lines={again} />
    </>
  );
}

function Lines({ title, text, lines }: { title: string; text?: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <Card title={title}>
      <Stack gap={8}>
        {text && <p className="small">{text}</p>}
        <ul>
          {[...new Set(lines)].map((line) => (
            <li key={line} className="compared">
              {line}
            </li>
          ))}
        </ul>
      </Stack>
    </Card>
  );
}
