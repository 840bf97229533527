import { PageLink, useEndpoint, useLanguage, useTexts } from '#ui';
import { searchOpportunities } from '../contract.ts';
import { texts } from './texts.ts';

interface Props {
  /** What somebody could be looking for. */
  text: string;
  /** Counts at once; otherwise the link alone stands there, and nobody is asked before it is followed. */
  isCounted: boolean;
}

/** Leads to the requests of the centre that come near a text, with how many there are. */
export function NearRequests({ text, isCounted }: Props) {
  const t = useTexts(texts);
  const reader = useLanguage();
  const asked = { q: text.slice(0, 2000), direction: ['request' as const] };
  const { answer } = useEndpoint(
    searchOpportunities,
    { ...asked, reader, limit: 1 },
    { enabled: isCounted, isLasting: true },
  );
  return (
    <p className="no-print">
      <PageLink to="/opportunities" query={asked}>
        {answer ? t('nearRequests', { n: answer.total }) : t('toNearRequests')}
      </PageLink>
    </p>
  );
}
