import { Button, callEndpoint, PageLink, Section, useAct, useLanguage, useTexts } from '#ui';
import { endMembership } from '../../contract.ts';
import { Refused } from '../parts/Refused.tsx';
import { accountTexts } from '../texts/account.ts';
import { wordTexts } from '../texts/words.ts';
import type { PartProps } from './part-props.ts';

/** For which organisations the person speaks, or asked to. */
export function Memberships({ account, again }: PartProps) {
  const t = useTexts(accountTexts);
  const words = useTexts(wordTexts);
  const language = useLanguage();
  const act = useAct();
  const leave = async (id: string) => {
    await callEndpoint(endMembership, { id });
    again();
  };
  return (
    <Section title={t('memberships')} className="stack-s">
      {account.memberships.length === 0 && <p>{t('membershipsNone')}</p>}
      <ul className="access-lines">
        {account.memberships.map(({ id, organisation, functionTitle, state }) => {
          const name = organisation.names[language] ?? organisation.name;
          const page = `/organisations/${encodeURIComponent(organisation.id)}`;
          return (
            <li key={id}>
              <span>
                <PageLink to={page}>{name}</PageLink>
                <span className="note">
                  {' '}
                  {[functionTitle, words(`state_${state}`)].filter(Boolean).join(' · ')}
                </span>
              </span>
              {state === 'confirmed' && <PageLink to={`${page}/members`}>{t('toMembers')}</PageLink>}
              {state !== 'refused' && (
                <Button
                  look="quiet"
                  disabled={act.isBusy}
                  aria-label={t('leaveNamed', { name })}
                  onClick={() => act.run(() => leave(id))}
                >
                  {t('leave')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <PageLink to="/organisations" query={account.side ? { side: account.side } : {}}>
        {t('findOrganisation')}
      </PageLink>
      <Refused error={act.error} />
    </Section>
  );
}
