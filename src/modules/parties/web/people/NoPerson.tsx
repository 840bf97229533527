import { Page, PageLink, ProblemError, Refusal, useAddress, useTexts } from '#ui';
import { entryTexts } from '../entry/texts.ts';
import { peopleTexts } from './texts.ts';

interface Props {
  error: Error;
  onAgain: () => void;
}

/** In the place of a person: that there is none, or none for this reader; the two look alike. */
export function NoPerson({ error, onAgain }: Props) {
  const t = useTexts(peopleTexts);
  const words = useTexts(entryTexts);
  const { here } = useAddress();
  const code = error instanceof ProblemError ? error.problem.code : '';
  const signIn = (
    <PageLink to="/sign-in" query={{ to: here }}>
      {words('signIn')}
    </PageLink>
  );
  if (code === 'access.sign-in-needed')
    return (
      <Page title={t('people')} lede={t('signInSay')}>
        <p>{signIn}</p>
      </Page>
    );
  if (code !== 'parties.person-unknown' && code !== 'http.input-faulty')
    return (
      <Page title={t('person')}>
        <Refusal error={error} onAgain={onAgain} />
      </Page>
    );
  return (
    <Page title={t('unknownTitle')} lede={t('unknownSay')}>
      <ul className="stack-s">
        <li>{signIn}</li>
        <li>
          <PageLink to="/organisations">{t('toOrganisations')}</PageLink>
        </li>
      </ul>
    </Page>
  );
}
