import type { ReactNode } from 'react';
import { Answer, Empty, Notice, PageLink, ProblemError, useAddress, useEndpoint, useTexts } from '#ui';
import { listRecordProposals } from '../../contract.ts';
import { editingTexts } from './texts.ts';

/** Advisers and administrators propose and decide; others are told so, and visitors led to the door. */
export function ForAdvisers({ children }: { children: ReactNode }) {
  const t = useTexts(editingTexts);
  const { here } = useAddress();
  const asked = useEndpoint(listRecordProposals, { limit: 1 });
  const status = asked.error instanceof ProblemError ? asked.error.problem.status : undefined;
  if (status === 401)
    return (
      <Notice>
        {t('signInFirst')}{' '}
        <PageLink to="/sign-in" query={{ to: here }}>
          {t('signIn')}
        </PageLink>
      </Notice>
    );
  if (status === 403) return <Empty title={t('notForYou')} tries={[t('notForYouTry')]} />;
  return <Answer of={asked}>{() => children}</Answer>;
}
