import { PageLink, useTexts } from '#ui';
import { texts } from './texts.ts';

/** From an organisation to those who speak for it. */
export function MembersLink({ organisationId }: { organisationId: string }) {
  const t = useTexts(texts);
  return (
    <p>
      <PageLink to={`/organisations/${encodeURIComponent(organisationId)}/members`}>{t('members')}</PageLink>
    </p>
  );
}
