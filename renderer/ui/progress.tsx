import { words } from '#renderer/words/index.ts';
import { Button } from './button.tsx';
import './show.css';

/** Work that takes more than a second: what is done, how far it is, and a way to stop it. */
export function Progress({
  label,
  done,
  of,
  onCancel,
}: {
  label: string;
  done: number;
  of: number;
  onCancel?: () => void;
}) {
  return (
    <div className="progress">
      <span>{label}</span>
      <progress aria-label={label} value={done} max={of} />
      <span>{words.kit.progress(done, of)}</span>
      {onCancel && <Button onClick={onCancel}>{words.kit.cancel}</Button>}
    </div>
  );
}
