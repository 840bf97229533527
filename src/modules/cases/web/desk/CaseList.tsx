import { caseKinds, caseStates, exportCases, listCases } from '#contracts/cases';
import { addressOf, inputFrom } from '#platform/contract';
import {
  Empty,
  Field,
  Page,
  Pager,
  TableLinks,
  useAddress,
  useEndpoint,
  useLanguage,
  useTexts,
  Waiting,
} from '#ui';
import { useCaseNames } from '../names/use-case-names.ts';
import { NoEntry } from '../parts/NoEntry.tsx';
import type { WhoseBall } from './balls.ts';
import { CaseTable } from './CaseTable.tsx';
import { deskTexts } from './texts/desk.ts';

/** All cases of one group, narrowed down and page by page; the filters live in the address. */
export function CaseList({ ball }: { ball: WhoseBall }) {
  const t = useTexts(deskTexts);
  const reader = useLanguage();
  const { query } = useAddress();
  const asked = useEndpoint(listCases, inputFrom(listCases, query), {
    keepsFormer: true,
    isAlwaysAsked: true,
  });
  const title = t(`title_${ball}`);
  if (asked.error && !asked.answer)
    return <NoEntry title={title} error={asked.error} onAgain={asked.again} />;
  const { rows = [], total = 0, next } = asked.answer ?? {};
  return (
    <Page title={title} crumbs={[{ to: '/cases', title: t('cases') }]}>
      <div className="stack">
        <Filters />
        {!asked.answer && <Waiting says={t('fetching')} lines={6} />}
        {asked.answer && total === 0 && <Empty title={t('nothingTitle')} tries={[t('nothingSay')]} />}
        {total > 0 && (
          <div aria-busy={asked.isFormer}>
            <CaseTable caption={title} rows={rows} isMarked={ball === 'mine'} />
            <Pager shown={rows.length} total={total} next={next} />
            <TableLinks
              label={t('tableOfThese')}
              hrefOf={(format) =>
                addressOf(exportCases, { ...inputFrom(exportCases, query), format, reader })
              }
            />
          </div>
        )}
      </div>
    </Page>
  );
}

function Filters() {
  const t = useTexts(deskTexts);
  const names = useCaseNames();
  const { value, change } = useAddress();
  const choices = [
    ['kind', t('kind'), t('anyKind'), caseKinds.map((code) => [code, names.of('kind', code)] as const)],
    ['state', t('state'), t('anyState'), caseStates.map((code) => [code, names.of('state', code)] as const)],
  ] as const;
  return (
    <search className="case-filters no-print" aria-label={t('filters')}>
      {choices.map(([name, label, any, options]) => (
        <Field key={name} label={label}>
          {(ids) => (
            <select
              className="input"
              name={name}
              value={value(name) ?? ''}
              onChange={({ target }) => change({ [name]: target.value || undefined })}
              {...ids}
            >
              <option value="">{any}</option>
              {options.map(([code, words]) => (
                <option key={code} value={code}>
                  {words}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
      <label className="check">
        <input
          type="checkbox"
          checked={value('mine') === 'true'}
          onChange={({ target }) => change({ mine: target.checked ? 'true' : undefined })}
        />
        <span>{t('mineOnly')}</span>
      </label>
    </search>
  );
}
