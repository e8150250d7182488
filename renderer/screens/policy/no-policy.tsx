import { href } from '#renderer/places/routes.ts';
import { EmptyState, LinkButton, PageHeader } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** What stands where a policy was that has been removed. */
export function NoPolicy() {
  const { help, crumb, nowhere, toPolicies } = words.policy.asks;
  return (
    <>
      <PageHeader title={words.policy.title} help={help} crumbs={[{ label: crumb, to: href('policies') }]} />
      <EmptyState text={nowhere} action={<LinkButton to={href('policies')}>{toPolicies}</LinkButton>} />
    </>
  );
}
