import { shortDay } from '#domain/days/day-words.ts';
import { aboutText } from '#renderer/papers/about.ts';
import type { Listed } from '#renderer/papers/paper-actions.tsx';
import { href } from '#renderer/places/routes.ts';
import type { OpenReview } from '#renderer/screens/reviews/open-review.ts';
import { TextLink } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow, lang } from '#renderer/words/language.ts';

const says = words.review.versions;

/** The versions of a review; those that were signed can be shown again exactly as they were worded. */
export function VersionList({ review, papers }: { review: OpenReview; papers: readonly Listed[] }) {
  const signedForms = review.forms.filter(({ signed }) => signed).map(({ id }) => id);
  const kept = papers.filter(({ form }) => form !== null && signedForms.includes(form));
  const isSigned = review.versions.some(({ signedOn }) => signedOn !== null);
  if (!isSigned) return null;
  return (
    <div>
      <h3>{says.title}</h3>
      <ul>
        {review.versions.map(({ version, reason, signedOn }) => (
          <li key={version}>
            {says.version(version)}: {signedOn === null ? says.writing : says.signedOn(shortDay(signedOn, lang))}
            {reason !== '' && <p className="small">{says.reason(reason)}</p>}
            {signedOn !== null &&
              kept.map((paper) => {
                const about = aboutText({ of: 'signed', recordId: review.review.id, version });
                return (
                  <p key={paper.id}>
                    <TextLink to={href('document', { document: paper.id }, { about })}>
                      {says.asSigned(inWindow(paper.title), version)}
                    </TextLink>
                  </p>
                );
              })}
          </li>
        ))}
      </ul>
    </div>
  );
}
