import { kindOf } from '#domain/form/kinds/index.ts';
import { looks } from '#domain/form/layout.ts';
import { inLanguage } from '#domain/text/bilingual.ts';
import { Card } from '#renderer/ui/index.ts';
import { LastYear } from './last-year.ts';
import type { MissingByBox } from './open-review.ts';
import { labelOf, type OpenReview } from './open-review.ts';
import { QuestionEditor } from './question-editor.ts';
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
        {section.questions.map((question) => {
          const { wide, headed } = looks[kindOf(question).layout];
          return (
            <div className={wide ? 'question question-wide' : 'question'} key={question.id}>
              <div>
                {headed.screen && <h4>{labelOf(question)}</h4>}
                {headed.screen && question.hint && (
                  <p className="small question-hint">{inLanguage(question.hint, 'en')}</p>
                )}
                <QuestionEditor question={question} review={review} found={found} />
              </div>
              <LastYear question={question} review={review} />
            </div>
          );
        })}
      </div>
    </Card>
  );
}
