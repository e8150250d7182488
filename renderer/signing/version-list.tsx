import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { RecordId } from '#domain/ids.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { aboutText } from '#renderer/papers/about.ts';
import type { Listed } from '#renderer/papers/paper-actions.tsx';
import { href } from '#renderer/places/routes.ts';
import { Button, ButtonRow, TextLink } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow, lang } from '#renderer/words/language.ts';
import { CompareDialog } from './compare-dialog.tsx';
import { ScanList } from './scan-list.tsx';

const says = words.review.versions;

interface VersionListProps extends Pick<Output<'reviews.byId'>, 'versions' | 'forms'> {
  recordId: RecordId;
  /** The papers of the record. */
  papers: readonly Listed[];
}

/** The versions of a record; those that were signed can be shown again exactly as they were worded, with the scans of the paper. */
export function VersionList({ recordId, versions, forms, papers }: VersionListProps) {
  const [comparedTo, setCompared] = useState<number>();
  const scans = useRead('scans.ofRecord', { recordId });
  const signedForms = forms.filter(({ signed }) => signed).map(({ id }) => id);
  const kept = papers.filter(({ form }) => form !== null && signedForms.includes(form));
  const isSigned = versions.some(({ signedOn }) => signedOn !== null);
  if (!isSigned) return null;
  return (
    <div>
      <h3>{says.title}</h3>
      <ul>
        {versions.map(({ version, reason, signedOn }) => (
          <li key={version}>
            {says.version(version)}: {signedOn === null ? says.writing : says.signedOn(shortDay(signedOn, lang))}
            {reason !== '' && <p className="small">{says.reason(reason)}</p>}
            {signedOn !== null &&
              kept.map((paper) => {
                const about = aboutText({ of: 'signed', recordId, version });
                return (
                  <p key={paper.id}>
                    <TextLink to={href('document', { document: paper.id }, { about })}>
                      {says.asSigned(inWindow(paper.title), version)}
                    </TextLink>
                  </p>
                );
              })}
            {version > 1 && (
              <ButtonRow>
                <Button look="quiet" onClick={() => setCompared(version)}>
                  {words.compare.action(version - 1)}
                </Button>
              </ButtonRow>
            )}
            {signedOn !== null && scans.state === 'ready' && (
              <ScanList
                recordId={recordId}
                version={version}
                scans={scans.value.scans.filter((scan) => scan.version === version)}
              />
            )}
          </li>
        ))}
      </ul>
      {comparedTo !== undefined && (
        <CompareDialog
          recordId={recordId}
          before={comparedTo - 1}
          after={comparedTo}
          onClose={() => setCompared(undefined)}
        />
      )}
    </div>
  );
}
