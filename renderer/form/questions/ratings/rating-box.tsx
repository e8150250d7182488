import type { Scale } from '#domain/form/form-rules.ts';
import { ChoiceBox, LineBox } from '#renderer/form/box.tsx';
import { optionsOf } from '#renderer/form/labels.ts';
import type { AnswerBox } from '#renderer/form/use-boxes.ts';
import { words } from '#renderer/words/index.ts';

interface RatingBoxProps {
  label: string;
  /** Undefined where the policy has no scale: then the rating is in words of one's own. */
  scale: Scale | undefined;
  box: AnswerBox;
}

/** A rating on one of the policy's scales. */
export function RatingBox({ label, scale, box }: RatingBoxProps) {
  if (!scale) return <LineBox {...box} label={label} />;
  const options = [{ value: '', label: words.form.ratings.notRated }, ...optionsOf(scale.points)];
  return <ChoiceBox<string> {...box} label={label} options={options} />;
}
