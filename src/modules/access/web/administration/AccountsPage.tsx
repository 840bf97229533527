import { useState } from 'react';
import {
  Answer,
  Page,
  Pager,
  SearchBox,
  Side,
  Table,
  useAddress,
  useEndpoint,
  useFormats,
  useTexts,
} from '#ui';
import { listAccounts } from '../../contract.ts';
import { Refused } from '../parts/Refused.tsx';
import { RoleNames } from '../parts/RoleNames.tsx';
import { SignInFirst } from '../parts/SignInFirst.tsx';
import { useMe } from '../parts/use-me.ts';
import { peopleTexts } from '../texts/people.ts';
import type { AccountRow } from './account-row.ts';
import { ChangeAccount } from './ChangeAccount.tsx';
import '../access.css';

/** All accounts, for administrators. */
export function AccountsPage() {
  const t = useTexts(peopleTexts);
  const { value, change } = useAddress();
  const me = useMe();
  const [q, after] = [value('q') ?? '', value('after')];
  const asked = { ...(q && { q }), ...(after && { after }), limit: 50 };
  const accounts = useEndpoint(listAccounts, asked, {
    enabled: me.answer?.account !== undefined,
    keepsFormer: true,
  });
  if (me.answer && !me.answer.account) return <SignInFirst title={t('accounts')} />;
  return (
    <Page title={t('accounts')} lede={t('accountsLede')}>
      <div className="stack">
        <SearchBox
          label={t('search')}
          value={q}
          limit={200}
          onSearch={(text) => change({ q: text || undefined })}
        />
        {accounts.error ? (
          <Refused error={accounts.error} />
        ) : (
          <Answer of={accounts}>
            {({ rows, total, next }) => (
              <>
                {rows.length === 0 ? (
                  <p>{t('accountsNone')}</p>
                ) : (
                  <Accounts rows={rows} again={accounts.again} />
                )}
                <Pager shown={rows.length} total={total} next={next} />
              </>
            )}
          </Answer>
        )}
      </div>
    </Page>
  );
}

function Accounts({ rows, again }: { rows: readonly AccountRow[]; again: () => void }) {
  const t = useTexts(peopleTexts);
  const formats = useFormats();
  const [open, setOpen] = useState<string>();
  return (
    <Table
      caption={t('accounts')}
      isCaptionHidden
      keyOf={({ id }) => id}
      rows={rows}
      columns={[
        {
          title: t('account'),
          isHead: true,
          cell: ({ name, email, isClosed, isDemonstration, isMyself }) => (
            <>
              {name || t('closed')} <bdi className="note">{email}</bdi>{' '}
              {[isClosed && t('closed'), isDemonstration && t('example'), isMyself && t('yourself')]
                .filter((tag) => tag !== false)
                .map((tag) => (
                  <span key={tag} className="tag">
                    {tag}
                  </span>
                ))}
            </>
          ),
        },
        { title: t('side'), cell: ({ side }) => (side ? <Side code={side} /> : t('noSide')) },
        { title: t('roles'), cell: ({ roles }) => <RoleNames roles={roles} /> },
        { title: t('since'), cell: ({ createdOn }) => formats.day(createdOn) },
        {
          title: t('change'),
          cell: (row) =>
            !row.isClosed && (
              <ChangeAccount
                row={row}
                isOpen={open === row.id}
                onToggle={() => setOpen(open === row.id ? undefined : row.id)}
                again={again}
              />
            ),
        },
      ]}
    />
  );
}
