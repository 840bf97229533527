import type { z } from 'zod';
import {
  Answer,
  Page,
  PageLink,
  Pager,
  Table,
  useAct,
  useAddress,
  useEndpoint,
  useFormats,
  useLanguage,
  useTexts,
} from '#ui';
import { listClaims } from '../../contract.ts';
import { PersonWithAddress } from '../parts/PersonWithAddress.tsx';
import { Refused } from '../parts/Refused.tsx';
import { SignInFirst } from '../parts/SignInFirst.tsx';
import { useMe } from '../parts/use-me.ts';
import { peopleTexts } from '../texts/people.ts';
import { Decide } from './MembersPage.tsx';
import '../access.css';

/** Claims of membership that wait for an adviser, the oldest first. */
export function ClaimsPage() {
  const t = useTexts(peopleTexts);
  const me = useMe();
  const after = useAddress().value('after');
  const claims = useEndpoint(
    listClaims,
    { limit: 50, ...(after && { after }) },
    { enabled: me.answer?.account !== undefined, keepsFormer: true },
  );
  if (me.answer && !me.answer.account) return <SignInFirst title={t('claims')} />;
  return (
    <Page title={t('claims')} lede={t('claimsLede')}>
      {claims.error ? (
        <Refused error={claims.error} />
      ) : (
        <Answer of={claims}>
          {({ rows, next }) => (
            <>
              {/* A later page whose claims were all decided meanwhile says nothing of the first one. */}
              {rows.length === 0 && !after && <p>{t('claimsNone')}</p>}
              <Claims rows={rows} again={claims.again} />
              <Pager shown={rows.length} next={next} />
            </>
          )}
        </Answer>
      )}
    </Page>
  );
}

type Rows = z.output<typeof listClaims.output>['rows'];

function Claims({ rows, again }: { rows: Rows; again: () => void }) {
  const t = useTexts(peopleTexts);
  const language = useLanguage();
  const formats = useFormats();
  const act = useAct();
  return (
    <>
      {rows.length > 0 && (
        <Table
          caption={t('claims')}
          isCaptionHidden
          keyOf={({ id }) => id}
          rows={rows}
          columns={[
            {
              title: t('person'),
              isHead: true,
              cell: ({ name, email }) => <PersonWithAddress name={name} email={email} />,
            },
            {
              title: t('organisation'),
              cell: ({ organisation: { id, name, names } }) => (
                <PageLink to={`/organisations/${encodeURIComponent(id)}`}>{names[language] ?? name}</PageLink>
              ),
            },
            { title: t('functionTitle'), cell: ({ functionTitle }) => functionTitle ?? '–' },
            { title: t('claimedOn'), cell: ({ claimedOn }) => formats.day(claimedOn) },
            { title: t('decide'), cell: (row) => <Decide row={row} act={act} again={again} /> },
          ]}
        />
      )}
      <Refused error={act.error} />
    </>
  );
}
