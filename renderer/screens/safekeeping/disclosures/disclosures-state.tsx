import { useRead } from '#renderer/asking/ask.ts';
import { Loaded } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** How much was noted as shared in the last year. */
export function DisclosuresState() {
  const reading = useRead('disclosures.list', { from: null, until: null, person: null, purpose: '' });
  return <Loaded reading={reading}>{({ disclosures }) => words.disclosures.state(disclosures.length)}</Loaded>;
}
