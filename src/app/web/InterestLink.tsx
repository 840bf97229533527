import { whoAmI } from '#contracts/access';
import { PageLink, useEndpoint, useTexts } from '#ui';
import { texts } from './texts.ts';

interface Props {
  reference: string;
  side: string | undefined;
  /** Known only where the listing names its owner. */
  ownerId: string | undefined;
  isOpen: boolean;
}

/** From a listing on to cooperation: whoever is of the other side expresses an interest, its owner sees those received. */
export function InterestLink({ reference, side, ownerId, isOpen }: Props) {
  const t = useTexts(texts);
  const { account, roles = [], organisations = [] } = useEndpoint(whoAmI, {}).answer ?? {};
  const mayAsk = organisations.length > 0 || roles.includes('adviser');
  if (!account || !mayAsk) return null;
  if (organisations.some(({ id }) => id === ownerId))
    return (
      <p>
        <PageLink to="/interests" query={{ box: 'received' }}>
          {t('received')}
        </PageLink>
      </p>
    );
  if (!isOpen || (account.side !== undefined && account.side === side)) return null;
  return (
    <p>
      <PageLink className="button main" to="/interests/new" query={{ opportunity: reference }}>
        {t('express')}
      </PageLink>
    </p>
  );
}
