import { inputFrom } from '#platform/contract';
import { Answer, Page, PageLink, Pager, Section, useAddress, useEndpoint, useTexts, Waiting } from '#ui';
import { readChain } from '../../contract.ts';
import { chainTexts } from './texts/chain.ts';
import { type ChainProps, UndertakingLine } from './UndertakingLine.tsx';
import './chain.css';

/** Every undertaking on one line from idea to market, with what is known and what is missing. */
export function ChainPage({ counterparts }: ChainProps) {
  const t = useTexts(chainTexts);
  const { query } = useAddress();
  const chain = useEndpoint(readChain, inputFrom(readChain, query), { keepsFormer: true });
  return (
    <Page title={t('title')} lede={t('lede')} crumbs={[{ to: '/register', title: t('register') }]}>
      <Answer of={chain} waiting={<Waiting lines={12} />}>
        {({ rows, total, next }) => (
          <Section title={t('count', { n: total })}>
            <p className="note">{t('say')}</p>
            <ol className="chain">
              {rows.map((row) => (
                <li key={row.root.reference}>
                  <UndertakingLine of={row} counterparts={counterparts} />
                </li>
              ))}
            </ol>
            <Pager shown={rows.length} total={total} next={next} />
            <p className="no-print">
              <PageLink to="/register/completeness">{t('toMissing')}</PageLink>
            </p>
          </Section>
        )}
      </Answer>
    </Page>
  );
}
