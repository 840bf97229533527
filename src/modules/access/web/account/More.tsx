import { PageLink, Section, useTexts } from '#ui';
import { accountTexts } from '../texts/account.ts';
import type { PartProps } from './part-props.ts';

/** What else there is for a person with these roles. */
export function More({ account: { roles } }: Pick<PartProps, 'account'>) {
  const t = useTexts(accountTexts);
  const invites = roles.includes('administrator') || roles.includes('adviser');
  return (
    <Section title={t('more')}>
      <ul className="stack-s">
        <li>
          <PageLink to="/personal-data">{t('toPersonal')}</PageLink>
        </li>
        <li>
          <PageLink to="/delegations">{t('toDelegations')}</PageLink>
        </li>
        <li>
          <PageLink to="/searches">{t('toSearches')}</PageLink>
        </li>
        <li>
          <PageLink to="/proposals">{t('toProposals')}</PageLink>
        </li>
        {invites && (
          <li>
            <PageLink to="/register/proposals">{t('toRegister')}</PageLink>
          </li>
        )}
        {invites && (
          <li>
            <PageLink to="/people">{t('toPeople')}</PageLink>
          </li>
        )}
        {roles.includes('adviser') && (
          <li>
            <PageLink to="/claims">{t('toClaims')}</PageLink>
          </li>
        )}
        {invites && (
          <li>
            <PageLink to="/invitations">{t('toInvitations')}</PageLink>
          </li>
        )}
        {roles.includes('administrator') && (
          <li>
            <PageLink to="/accounts">{t('toAccounts')}</PageLink>
          </li>
        )}
      </ul>
    </Section>
  );
}
