import { Notice, PageLink, useAddress, useTexts } from '#ui';
import type { ChangeProposal } from '../../contract.ts';
import { entryTexts } from './texts.ts';

interface Props {
  kind: ChangeProposal['about']['kind'];
  page: string;
  isSignedIn: boolean;
}

/** In the place of a form that is not for the reader: for whom it is, and what the reader can do. */
export function NotOpen({ kind, page, isSignedIn }: Props) {
  const t = useTexts(entryTexts);
  const { here } = useAddress();
  if (!isSignedIn)
    return (
      <Notice>
        {t('signInFirst')}{' '}
        <PageLink to="/sign-in" query={{ to: here }}>
          {t('signIn')}
        </PageLink>
      </Notice>
    );
  return (
    <Notice>
      {t(kind === 'person' ? 'notForYouPerson' : 'notForYou')}{' '}
      <PageLink to={`${page}/propose`}>{t('propose')}</PageLink>
    </Notice>
  );
}
