import { Answer, Page, PageLink, Table, useAct, useEndpoint, useFormats, useLanguage, useTexts } from '#ui';
import { listClaims } from '../../contract.ts';
import { Refused } from '../parts/Refused.tsx';
import { SignInFirst } from '../parts/SignInFirst.tsx';
import { useMe } from '../parts/use-me.ts';
import { peopleTexts } from '../texts/people.ts';
import { Decide } from './MembersPage.tsx';
import '../access.css';

/** Claims of membership that wait for an adviser. */
export function ClaimsPage() {
  const t = useTexts(peopleTexts);
  const language = useLanguage();
  const formats = useFormats();
  const me = useMe();
  const claims = useEndpoint(listClaims, {}, { enabled: me.answer?.account !== undefined });
  const act = useAct();
  if (me.answer && !me.answer.account) return <SignInFirst title={t('claims')} />;
  return (
    <Page title={t('claims')} lede={t('claimsLede')}>
      {claims.error ? (
        <Refused error={claims.error} />
      ) : (
        <Answer of={claims}>
          {({ rows }) =>
            rows.length === 0 ? (
              <p>{t('claimsNone')}</p>
            ) : (
              <Table
                caption={t('claims')}
                isCaptionHidden
                keyOf={({ id }) => id}
                rows={rows}
                columns={[
                  {
                    title: t('person'),
                    isHead: true,
                    cell: ({ name, email }) => (
                      <>
                        {name} <bdi className="note">{email}</bdi>
                      </>
                    ),
                  },
                  {
                    title: t('organisation'),
                    cell: ({ organisation: { id, name, names } }) => (
                      <PageLink to={`/organisations/${encodeURIComponent(id)}`}>
                        {names[language] ?? name}
                      </PageLink>
                    ),
                  },
                  { title: t('functionTitle'), cell: ({ functionTitle }) => functionTitle ?? '–' },
                  { title: t('claimedOn'), cell: ({ claimedOn }) => formats.day(claimedOn) },
                  { title: t('decide'), cell: (row) => <Decide row={row} act={act} again={claims.again} /> },
                ]}
              />
            )
          }
        </Answer>
      )}
      <Refused error={act.error} />
    </Page>
  );
}
