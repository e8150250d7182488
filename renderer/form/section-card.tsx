import type { QuestionKind } from '#domain/policy/form.ts';
import { inLanguage } from '#domain/text/bilingual.ts';
import { Card } from '#renderer/ui/index.ts';
import { LastYear } from './last-year.tsx';
import type { MissingByBox } from './open-review.ts';
import { labelOf, type OpenReview } from './open-review.ts';
import { QuestionEditor } from './question-editor.tsx';
import type { EditorSection } from './sections.ts';
import './form.css';

interface SectionCardProps {
  section: EditorSection;
  /** With its number on the page. */
  title: string;
  review: OpenReview;
  found: MissingByBox;
}

/** A section of a form: its questions, each with last year's part beside it. */
export function SectionCard({ section, title, review, found }: SectionCardProps) {
  return (
    <Card id={section.id} level={3} title={title}>
      <div className="question-card">
        {section.questions.map((question) => (
          <div className={wide.includes(question.kind) ? 'question question-wide' : 'question'} key={question.id}>
            <div>
              {inRows.includes(question.kind) && <h4>{labelOf(question)}</h4>}
              {inRows.includes(question.kind) && question.hint && (
                <p className="small question-hint">{inLanguage(question.hint, 'en')}</p>
              )}
              <QuestionEditor question={question} review={review} found={found} />
            </div>
            <LastYear question={question} review={review} />
          </div>
        ))}
      </div>
    </Card>
  );
}

/** Kinds with boxes side by side, which last year has nothing to stand beside. */
const wide: readonly QuestionKind[] = ['grid', 'ratings', 'objective-notes'];

/** Kinds whose label stands over many boxes; a question in prose has its label at the box. */
const inRows: readonly QuestionKind[] = [
  'objective-progress',
  'objectives',
  'objective-notes',
  'training-undertaken',
  'training-needs',
  'grid',
  'ratings',
  'overall',
];
