import { Answer, Empty, LanguageText, Page, PageLink, SearchBox, Section, Side, Tag, useAddress } from '#ui';
import { useCorridor, useEndpoint, useLanguage, useTexts, Waiting } from '#ui';
import { listPeople, type PersonRow } from '../../contract.ts';
import { chooseNames } from '../names/choose-name.ts';
import { texts } from '../texts.ts';
import { NoPerson } from './NoPerson.tsx';
import { peopleTexts } from './texts.ts';
import '../parties.css';

/** People whom the reader may see, by name in any script. */
export function PeoplePage() {
  const t = useTexts(peopleTexts);
  const { value, change } = useAddress();
  const q = value('q') ?? '';
  const found = useEndpoint(listPeople, { q }, { keepsFormer: true });
  if (found.error && !found.answer) return <NoPerson error={found.error} onAgain={found.again} />;
  return (
    <Page title={t('people')} lede={t('lede')}>
      <div className="stack">
        <SearchBox label={t('searchLabel')} value={q} onSearch={(text) => change({ q: text || undefined })} />
        <Answer of={found} waiting={<Waiting lines={8} />}>
          {({ rows, total }) => (
            <Section title={<output className="num">{t('count', { total })}</output>}>
              {rows.length === 0 && <Empty title={t('nobody')} tries={[t('nobodySay')]} />}
              <ol className="organisation-rows">
                {rows.map((row) => (
                  <li key={row.id}>
                    <PersonLine row={row} />
                  </li>
                ))}
              </ol>
              {rows.length < total && <p className="note">{t('more', { shown: rows.length })}</p>}
            </Section>
          )}
        </Answer>
      </div>
    </Page>
  );
}

function PersonLine({ row }: { row: PersonRow }) {
  const words = useTexts(texts);
  const corridor = useCorridor();
  const { main, own } = chooseNames(row, useLanguage());
  const line = [...row.affiliations, ...row.fields.slice(0, 4).map(corridor.fieldName)];
  return (
    <>
      <h3>
        <PageLink to={`/people/${row.id}`}>
          <LanguageText language={main.language}>{main.text}</LanguageText>
        </PageLink>
      </h3>
      {own && (
        <LanguageText language={own.language} as="p" className="organisation-own">
          {own.text}
        </LanguageText>
      )}
      <p className="meta row">
        <Side code={row.side} />
        <span>{line.join(' · ')}</span>
        {row.isInvented && <Tag look="quiet">{words('example')}</Tag>}
      </p>
    </>
  );
}
