import { Tag, type TagKind } from '#renderer/ui/tag.tsx';
import '#renderer/ui/show.css';

export interface Task {
  /** The id of the part of the screen that it jumps to, or undefined where `to` leads elsewhere. */
  id: string;
  title: string;
  /** What it is for, in a sentence. */
  text?: string;
  /** The address of a screen; without it the link jumps to the element with the id. */
  to?: string;
  status?: { kind: TagKind; label: string } | undefined;
  current?: boolean;
}

/** The parts of a long screen or of a job, each with how far it is. */
export function TaskList({ label, tasks }: { label: string; tasks: readonly Task[] }) {
  return (
    <nav className="card task-card" aria-label={label}>
      <ol className="task-list">
        {tasks.map(({ id, title, text, to, status, current = false }) => (
          <li key={id} className={current ? 'is-current' : undefined}>
            <a
              href={to ?? `#${id}`}
              aria-current={current ? 'step' : undefined}
              onClick={(event) => {
                if (to !== undefined) return;
                event.preventDefault(); // the part behind '#' is the screen's address
                jumpTo(id);
              }}
            >
              {title}
            </a>
            {status && <Tag kind={status.kind}>{status.label}</Tag>}
            {text !== undefined && <p className="small">{text}</p>}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Brings a part of the screen to the top and goes on there with the keyboard. */
export function jumpTo(id: string): void {
  const part = document.getElementById(id);
  part?.scrollIntoView({ block: 'start' });
  part?.focus({ preventScroll: true });
}
