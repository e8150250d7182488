import { useRead } from '#renderer/asking/ask.ts';
import { href } from '#renderer/places/routes.ts';
import { LinkButton, Loaded, PageHeader, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { CertificatesCard } from './certificates-card.tsx';
import { ClockNotice } from './clock-notice.tsx';
import { DueCard } from './due-card.tsx';
import { HoldsCard } from './holds-card.tsx';
import { ProposalsCard } from './proposals-card.tsx';

/** What may be destroyed and by which rule, what is held back, what was proposed, and what remains of what is gone. */
export function KeepingScreen() {
  const due = useRead('keeping.due', {});
  const { title, help, rules } = words.keeping;
  return (
    <>
      <PageHeader
        title={title}
        help={help}
        crumbs={[{ label: words.safekeeping.title, to: href('safekeeping') }]}
        actions={<LinkButton to={href('keepingRules')}>{rules.title}</LinkButton>}
      />
      <Stack>
        <Loaded reading={due}>
          {(value) => (
            <>
              {value.clock && <ClockNotice today={value.today} clock={value.clock} />}
              {value.proposals.length > 0 && <ProposalsCard proposals={value.proposals} />}
              <DueCard due={value} />
            </>
          )}
        </Loaded>
        <HoldsCard />
        <CertificatesCard />
      </Stack>
    </>
  );
}
