import type { ReactNode } from 'react';
import { Page, Section, useEndpoint, useTexts, Waiting } from '#ui';
import { readLineage } from '../../contract.ts';
import { NoRecord } from '../record/NoRecord.tsx';
import { LineagePicture } from './LineagePicture.tsx';
import { LineageTable } from './LineageTable.tsx';
import { lineageTexts } from './texts/lineage.ts';
import { type Lineage, shownOf } from './shown-of.ts';
import { useTitle } from './use-title.ts';
import './lineage.css';

/** What a record came from, and what came of it: a picture, and a table that says the same. */
export function LineagePage({ reference }: { reference: string }) {
  const t = useTexts(lineageTexts);
  const { answer, error, again } = useEndpoint(readLineage, { reference });
  const frame = (title: string, below: ReactNode) => (
    <Page
      title={title}
      lede={t('lede')}
      crumbs={[
        { to: '/register', title: t('register') },
        { to: `/register/${reference}`, title: t('record') },
      ]}
    >
      {below}
    </Page>
  );
  if (answer) return <Drawn lineage={answer} frame={frame} />;
  if (error) return <NoRecord reference={reference} error={error} onAgain={again} />;
  return frame(t('lineage'), <Waiting lines={8} />);
}

interface Props {
  lineage: Lineage;
  frame: (title: string, below: ReactNode) => ReactNode;
}

function Drawn({ lineage, frame }: Props) {
  const t = useTexts(lineageTexts);
  const titleOf = useTitle();
  const shown = shownOf(lineage);
  if (!shown) return frame(t('lineage'), null);
  const isAlone = lineage.nodes.length === 1 && lineage.opportunities.length === 0;
  return frame(
    t('lineageOf', { title: titleOf(shown.here.titles).text }),
    <div className="stack">
      <Section title={t('pictureTitle')} meta={isAlone ? t('alone') : undefined}>
        <LineagePicture key={shown.here.reference} shown={shown} />
        {lineage.isCut && <p className="lineage-cut">{t('cut', { n: lineage.nodes.length })}</p>}
      </Section>
      <LineageTable lineage={lineage} />
    </div>,
  );
}
