import { Button, callEndpoint, PageLink, Section, useAct, useAddress, useTexts } from '#ui';
import { openOwnPage } from '../../contract.ts';
import { Refused } from '../parts/Refused.tsx';
import { accountTexts } from '../texts/account.ts';
import type { PartProps } from './part-props.ts';

/** The own page in the register of people: opened by oneself alone, and shown to whom one says. */
export function OwnPage({ account: { personId } }: Pick<PartProps, 'account'>) {
  const t = useTexts(accountTexts);
  const { go } = useAddress();
  const act = useAct();
  const open = async () => {
    const { id } = await callEndpoint(openOwnPage, {});
    go(`/people/${id}`, {});
  };
  return (
    <Section title={t('ownPage')} className="stack-s">
      {personId ? (
        <ul className="stack-s">
          <li>
            <PageLink to={`/people/${personId}`}>{t('toOwnPage')}</PageLink>
          </li>
          <li>
            <PageLink to="/personal-data">{t('whoSeesIt')}</PageLink>
          </li>
        </ul>
      ) : (
        <>
          <p>{t('ownPageNone')}</p>
          <div>
            <Button disabled={act.isBusy} onClick={() => act.run(open)}>
              {t('openOwnPage')}
            </Button>
          </div>
        </>
      )}
      <Refused error={act.error} />
    </Section>
  );
}
